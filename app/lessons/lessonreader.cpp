// SPDX-License-Identifier: MIT
#include "lessonreader.h"

#include "lessonblocks.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String titleMark("## ");

class LessonReader
{
public:
    LessonReader(const QString &text, const QString &file, const QHash<QString, QString> &pieces);
    Lesson read();
    /// What stands before the first step.
    Lesson readHead();

private:
    void readFrontMatter();
    void readStep();
    QString readProse();
    void readFence(const QString &fence, const QString &info);
    LessonListing readListing(const QStringList &words, const LessonBlock &block) const;
    void addListing(const LessonListing &listing);
    void checkLines() const;
    void checkLine(const EventPattern &pattern, int documentLine, size_t step) const;
    LessonStep &currentStep();
    [[noreturn]] void fail(qsizetype at, const QString &expected) const
    {
        throw LessonMistake {m_lesson.file, int(at) + 1, expected};
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    QHash<QString, QString> m_pieces;
    Lesson m_lesson;
    QStringList m_prose;
};

LessonReader::LessonReader(const QString &text, const QString &file, const QHash<QString, QString> &pieces)
    : m_pieces(pieces)
{
    QString lines = text;
    if (lines.startsWith(QChar::ByteOrderMark))
        lines.remove(0, 1);
    lines.replace("\r\n"_L1, "\n"_L1);
    m_lines = lines.split(u'\n');
    m_lesson.file = file;
}

Lesson LessonReader::read()
{
    readHead();
    while (m_at < m_lines.size())
        readStep();
    if (m_lesson.steps.empty())
        fail(m_lines.size() - 1, LessonMistake::tr("a line “## Title”, which begins a step"));
    checkLines();
    return m_lesson;
}

Lesson LessonReader::readHead()
{
    readFrontMatter();
    m_lesson.introduction = readProse();
    return m_lesson;
}

void LessonReader::readFrontMatter()
{
    const auto isFence = [this](qsizetype at) { return m_lines[at].trimmed() == "---"_L1; };
    if (!isFence(0))
        fail(0, LessonMistake::tr("a line “---”, and below it “title:” and “order:”"));
    qsizetype end = 1;
    while (end < m_lines.size() && !isFence(end))
        ++end;
    if (end == m_lines.size())
        fail(end - 1, LessonMistake::tr("a line “---” after “title:” and “order:”"));

    const LessonBlock block {m_lesson.file, 1, m_lines.mid(1, end - 1)};
    for (const KeyValue &entry : block.keyValues()) {
        if (entry.key == "title"_L1) {
            m_lesson.title = entry.value;
        } else if (entry.key == "order"_L1) {
            m_lesson.order = entry.value.toInt();
            if (m_lesson.order < 1)
                block.fail(entry.line, LessonMistake::tr("a whole number, from 1"));
        } else {
            block.fail(entry.line, LessonMistake::tr("one of the keys %1").arg(u"title, order"_s));
        }
    }
    if (m_lesson.title.isEmpty())
        fail(end, LessonMistake::tr("a line “title:” with the lesson's title above"));
    if (m_lesson.order == 0)
        fail(end, LessonMistake::tr("a line “order:” with the lesson's number above"));
    m_at = end + 1;
}

void LessonReader::readStep()
{
    LessonStep step;
    step.title = m_lines[m_at].mid(titleMark.size()).trimmed();
    if (step.title.isEmpty())
        fail(m_at, LessonMistake::tr("the step's title after “##”"));
    ++m_at;
    m_lesson.steps.push_back(step);
    const QString prose = readProse();
    m_lesson.steps.back().prose = prose;
}

/// What is told up to the next step, and on the way the blocks of this one.
QString LessonReader::readProse()
{
    static const QRegularExpression fence(u"^ {0,3}(`{3,})\\s*([^`]*)$"_s);
    m_prose.clear();
    while (m_at < m_lines.size() && !m_lines[m_at].startsWith(titleMark)) {
        const auto match = fence.match(m_lines[m_at]);
        if (match.hasMatch())
            readFence(match.captured(1), match.captured(2).trimmed());
        else
            m_prose += m_lines[m_at++];
    }
    return m_prose.join(u'\n').trimmed();
}

/// A block in a fence: a listing, a check, a prediction, or part of the prose.
void LessonReader::readFence(const QString &fence, const QString &info)
{
    const qsizetype start = m_at;
    const auto closes = [&fence](const QString &line) {
        const QString word = line.trimmed();
        return word.startsWith(fence) && word.count(u'`') == word.size();
    };
    qsizetype end = start + 1;
    while (end < m_lines.size() && !closes(m_lines[end]))
        ++end;
    if (end == m_lines.size())
        fail(end - 1,
             LessonMistake::tr("a line %1 that closes the block of line %2").arg(fence).arg(start + 1));

    const QStringList words = info.split(u' ', Qt::SkipEmptyParts);
    const QString kind = words.value(0);
    const LessonBlock block {m_lesson.file, int(start) + 1, m_lines.mid(start + 1, end - start - 1)};
    if (kind == "check"_L1)
        currentStep().checks.push_back(readCheck(block));
    else if (kind == "predict"_L1)
        currentStep().predictions.push_back(readPrediction(block));
    else if ((kind == "python"_L1 || kind == "cpp"_L1) && words.size() > 1)
        addListing(readListing(words, block));
    else
        m_prose += m_lines.mid(start, end - start + 1);
    m_at = end + 1;
}

LessonListing LessonReader::readListing(const QStringList &words, const LessonBlock &block) const
{
    static const QRegularExpression fileName(u"^[\\w-][\\w.-]*$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    LessonListing listing;
    listing.language = words[0] == "cpp"_L1 ? LessonListing::Language::Cpp : LessonListing::Language::Python;
    listing.actor = words[1];
    listing.source = block.text.join(u'\n') + u'\n';
    listing.documentLine = block.line + 1;
    if (listing.actor != "server"_L1 && listing.actor != "client"_L1)
        block.fail(block.line, LessonMistake::tr("“server” or “client” after “%1”").arg(words[0]));

    const bool isPiece = listing.language == LessonListing::Language::Cpp;
    const QString key = isPiece ? u"piece="_s : u"file="_s;
    if (words.size() != 3 || !words[2].startsWith(key)
        || !fileName.match(words[2].mid(key.size())).hasMatch())
        block.fail(block.line, LessonMistake::tr("“%1” and a name after “%2”").arg(key, words[1]));
    listing.fileName = words[2].mid(key.size());
    if (isPiece) {
        QStringList names = m_pieces.keys();
        names.sort();
        if (!m_pieces.contains(listing.fileName))
            block.fail(block.line, LessonMistake::tr("one of the pieces: %1").arg(names.join(u", "_s)));
        if (!block.text.isEmpty())
            block.fail(block.line + 1, LessonMistake::tr("the end of the block, since the piece fills it"));
        listing.source = m_pieces.value(listing.fileName);
        listing.fileName += u".cpp"_s;
    }
    return listing;
}

void LessonReader::addListing(const LessonListing &listing)
{
    LessonStep &step = currentStep();
    for (const LessonListing &other : step.listings)
        if (other.actor == listing.actor)
            fail(listing.documentLine - 2,
                 LessonMistake::tr("one listing for the %1 in a step").arg(listing.actor));
    step.listings.push_back(listing);
}

/// A line that a pattern names must be in the listing of its step, which may stand below the pattern.
void LessonReader::checkLines() const
{
    for (size_t i = 0; i < m_lesson.steps.size(); ++i) {
        for (const StepCheck &check : m_lesson.steps[i].checks)
            checkLine(check.pattern, check.documentLine, i);
        for (const Prediction &prediction : m_lesson.steps[i].predictions)
            for (const PredictionAnswer &answer : prediction.answers)
                checkLine(answer.pattern, answer.documentLine, i);
    }
}

void LessonReader::checkLine(const EventPattern &pattern, int documentLine, size_t step) const
{
    const LessonListing *listing = m_lesson.listing(step, pattern.actor());
    const int lines = listing ? int(listing->source.count(u'\n')) : 0;
    if (pattern.line() > lines)
        fail(documentLine - 1,
             LessonMistake::tr("a “line:” that the %1's listing has; it has %2 lines")
                 .arg(pattern.actor(), QString::number(lines)));
}

LessonStep &LessonReader::currentStep()
{
    if (m_lesson.steps.empty())
        fail(m_at, LessonMistake::tr("a line “## Title” before the first block"));
    return m_lesson.steps.back();
}

} // namespace

ReadLesson readLesson(const QString &text, const QString &file, const QHash<QString, QString> &pieces)
{
    try {
        return {LessonReader(text, file, pieces).read(), {}};
    } catch (const LessonMistake &mistake) {
        return {{}, mistake};
    }
}

ReadLesson readLessonHead(const QString &text, const QString &file)
{
    try {
        return {LessonReader(text, file, {}).readHead(), {}};
    } catch (const LessonMistake &mistake) {
        return {{}, mistake};
    }
}
