// SPDX-License-Identifier: MIT
#include "lessonblocks.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

void setCondition(const LessonBlock &block, EventPattern &pattern, const KeyValue &entry,
                  const QStringList &others)
{
    if (!EventPattern::keys().contains(entry.key))
        block.fail(
            entry.line,
            LessonMistake::tr("one of the keys %1").arg((others + EventPattern::keys()).join(u", "_s)));
    if (const auto expected = pattern.set(entry.key, entry.value))
        block.fail(entry.line, *expected);
}

void requireComplete(const LessonBlock &block, int line, const EventPattern &pattern)
{
    if (!pattern.isComplete())
        block.fail(line,
                   LessonMistake::tr("the lines “actor:” and “kind:” (or “prints:” or “signal:”) for it"));
}

void setText(const LessonBlock &block, QString &text, const KeyValue &entry)
{
    if (entry.value.isEmpty() || !text.isEmpty())
        block.fail(entry.line, LessonMistake::tr("one sentence after “%1:”, once").arg(entry.key));
    text = entry.value;
}

QList<PanelButton> readButtons(const LessonBlock &block, const KeyValue &entry)
{
    QList<PanelButton> buttons;
    for (const QString &name : entry.value.split(u',')) {
        const auto isIt = [&](const PanelButton &button) { return button.name == name.trimmed(); };
        const auto &all = PanelButton::all();
        const auto button = std::find_if(all.cbegin(), all.cend(), isIt);
        if (button == all.cend()) {
            QStringList names;
            for (const PanelButton &known : all)
                names += known.name;
            block.fail(entry.line, LessonMistake::tr("buttons out of %1").arg(names.join(u", "_s)));
        }
        buttons += *button;
    }
    return buttons;
}

} // namespace

const QList<PanelButton> &PanelButton::all()
{
    static const QList<PanelButton> buttons {
        {u"Step server"_s, u"server"_s, Kind::Step},   {u"Step client"_s, u"client"_s, Kind::Step},
        {u"Run server"_s, u"server"_s, Kind::Run},     {u"Run client"_s, u"client"_s, Kind::Run},
        {u"Listen"_s, u"server"_s, Kind::Start},       {u"Connect"_s, u"client"_s, Kind::Start},
        {u"Reply"_s, u"server"_s, Kind::Send},         {u"Send"_s, u"client"_s, Kind::Send},
        {u"Close server"_s, u"server"_s, Kind::Close}, {u"Close client"_s, u"client"_s, Kind::Close},
    };
    return buttons;
}

std::vector<KeyValue> LessonBlock::keyValues() const
{
    static const QRegularExpression form(u"^\\s*([a-z]+):(?:\\s+(.*?))?\\s*$"_s);
    std::vector<KeyValue> entries;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int lineNumber = line + 1 + int(i);
        if (text[i].trimmed().isEmpty())
            continue;
        const auto match = form.match(text[i]);
        if (!match.hasMatch())
            fail(lineNumber, LessonMistake::tr("a line “key: value”"));
        entries.push_back({match.captured(1), match.captured(2), lineNumber});
    }
    return entries;
}

StepCheck readCheck(const LessonBlock &block)
{
    StepCheck check;
    check.documentLine = block.line;
    for (const KeyValue &entry : block.keyValues()) {
        if (entry.key == "say"_L1) {
            setText(block, check.say, entry);
        } else if (entry.key == "count"_L1) {
            check.count = entry.value.toInt();
            if (check.count < 1)
                block.fail(entry.line, LessonMistake::tr("a whole number, from 1"));
        } else if (entry.key == "press"_L1) {
            check.press = readButtons(block, entry);
        } else {
            setCondition(block, check.pattern, entry, {u"say"_s, u"count"_s, u"press"_s});
        }
    }
    if (check.say.isEmpty())
        block.fail(block.line,
                   LessonMistake::tr("a line “say:” in the check, with a sentence for the learner"));
    requireComplete(block, block.line, check.pattern);
    return check;
}

Prediction readPrediction(const LessonBlock &block)
{
    Prediction prediction;
    EventPattern common;
    for (const KeyValue &entry : block.keyValues()) {
        if (entry.key == "ask"_L1) {
            setText(block, prediction.ask, entry);
        } else if (entry.key == "answer"_L1) {
            prediction.answers.push_back({{}, {}, common, entry.line});
            setText(block, prediction.answers.back().text, entry);
        } else if (prediction.answers.empty()) {
            setCondition(block, common, entry, {u"ask"_s, u"answer"_s});
        } else if (entry.key == "because"_L1) {
            setText(block, prediction.answers.back().because, entry);
        } else {
            setCondition(block, prediction.answers.back().pattern, entry, {u"because"_s, u"answer"_s});
        }
    }
    if (prediction.ask.isEmpty())
        block.fail(block.line, LessonMistake::tr("a line “ask:” in the prediction, with the question"));
    if (prediction.answers.size() < 2)
        block.fail(block.line, LessonMistake::tr("two lines “answer:” or more in the prediction"));
    for (size_t i = 0; i < prediction.answers.size(); ++i) {
        const PredictionAnswer &answer = prediction.answers[i];
        if (answer.because.isEmpty())
            block.fail(answer.documentLine,
                       LessonMistake::tr("a line “because:” for this answer, told if it comes true"));
        requireComplete(block, answer.documentLine, answer.pattern);
        const auto isSame = [&answer](const PredictionAnswer &other) {
            return other.pattern == answer.pattern;
        };
        if (std::any_of(prediction.answers.begin(), prediction.answers.begin() + qsizetype(i), isSame))
            block.fail(answer.documentLine,
                       LessonMistake::tr("another event for this answer than for the one before"));
    }
    return prediction;
}
