// SPDX-License-Identifier: MIT
#include "lessonlibrary.h"
#include "parser.h"
#include "pythonjudge.h"
#include "sourcepieces.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// Lessons as documents: those that come with the program, the one a teacher is shown, and mistakes.
class TestLesson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shippedLessonsAreInOrder();
    void shippedLessonIsWhole_data();
    void shippedLessonIsWhole();
    void shippedListingsArePython();
    void otherLanguagesFallBack();
    void readsTheExampleForTeachers();
    void documentsEveryKey();
    void keepsListingUntilTheNext();
    void keepsOtherBlocksInTheProse();
    void readsOtherLineEnds();
    void saysWhatWasExpected_data();
    void saysWhatWasExpected();
    void refusesUnreadableFile();
    void cutsMarkedPieces();
};

namespace {

QString shippedFormat()
{
    QFile file(QFINDTESTDATA("../resources/lessons/FORMAT.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The document in the fence of four backticks.
QString exampleForTeachers()
{
    return shippedFormat().section(u"````markdown\n"_s, 1).section(u"````"_s, 0, 0);
}

const QString head = u"---\ntitle: T\norder: 1\n---\n"_s;
const QString step = head + u"## Step\n"_s;
const QString check = u"```check\nsay: S.\nactor: server\nkind: return\n```\n"_s;

} // namespace

void TestLesson::shippedLessonsAreInOrder()
{
    const QStringList files = LessonLibrary::files();
    QCOMPARE(files.size(), 5);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const ReadLesson read = LessonLibrary::load(files[i]);
        QVERIFY2(!read.mistake, read.mistake ? qPrintable(read.mistake->describe()) : "");
        QCOMPARE(read.lesson.order, int(i) + 1);
        QVERIFY(read.lesson.file.startsWith(QString::number(i + 1)));
    }
}

void TestLesson::shippedLessonIsWhole_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : LessonLibrary::files())
        QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
}

void TestLesson::shippedLessonIsWhole()
{
    QFETCH(QString, path);
    const ReadLesson read = LessonLibrary::load(path);
    QVERIFY2(!read.mistake, read.mistake ? qPrintable(read.mistake->describe()) : "");
    const Lesson &lesson = read.lesson;
    QVERIFY(!lesson.introduction.isEmpty());

    size_t predictions = 0;
    for (size_t i = 0; i < lesson.steps.size(); ++i) {
        const LessonStep &step = lesson.steps[i];
        predictions += step.predictions.size();
        const bool isToRead = step.checks.empty();
        QVERIFY2(isToRead == (step.prose.indexOf("### Expect"_L1) < 0)
                     || step.title == "Without the window"_L1,
                 qPrintable(step.title));
        if (!isToRead) {
            const qsizetype what = step.prose.indexOf("### Do"_L1);
            const qsizetype why = step.prose.indexOf("### Why"_L1);
            QVERIFY2(what >= 0 && why > what && step.prose.indexOf("### Expect"_L1) > why,
                     qPrintable(step.title));
        }
        QVERIFY2(lesson.listing(i, u"server"), qPrintable(step.title));
        QVERIFY2(!step.prose.contains("```check"_L1) && !step.prose.contains("```python "_L1),
                 qPrintable(step.title));
    }
    QVERIFY(lesson.listing(lesson.steps.size() - 1, u"client"));
    QVERIFY(predictions >= 2);
}

void TestLesson::shippedListingsArePython()
{
    QStringList listings;
    for (const QString &path : LessonLibrary::files())
        for (const LessonStep &step : LessonLibrary::load(path).lesson.steps)
            for (const LessonListing &listing : step.listings)
                if (listing.language == LessonListing::Language::Python)
                    listings += listing.source;
    QVERIFY(listings.size() >= 15);
    const auto judgements = askPython(listings);
    QCOMPARE(judgements.size(), listings.size());
    for (qsizetype i = 0; i < listings.size(); ++i) {
        const ParsedListing listing = parseListing(listings[i]);
        QVERIFY2(!listing.error,
                 qPrintable(listings[i] + (listing.error ? listing.error->describe() : QString())));
        QVERIFY2(judgements[i].accepts, qPrintable(listings[i] + judgements[i].text));
    }
}

void TestLesson::otherLanguagesFallBack()
{
    const QStringList english = LessonLibrary::files();
    QCOMPARE(LessonLibrary::files({u"tlh-Latn"_s, u"tlh"_s}), english);
    QCOMPARE(LessonLibrary::files({u"tlh"_s, u"en-GB"_s}), english);
}

void TestLesson::readsTheExampleForTeachers()
{
    const QString example = exampleForTeachers();
    QVERIFY(example.contains("```predict"_L1));
    const ReadLesson read = readLesson(example, u"example.md"_s);
    QVERIFY2(!read.mistake, read.mistake ? qPrintable(read.mistake->describe()) : "");
    const Lesson &lesson = read.lesson;
    QCOMPARE(lesson.title, u"A greeting"_s);
    QCOMPARE(lesson.order, 1);
    QCOMPARE(lesson.steps.size(), size_t(2));
    QCOMPARE(lesson.introduction, u"Two programs, one message. You need nothing but this window."_s);
    QCOMPARE(lesson.steps[0].title, u"Listen"_s);
    QCOMPARE(lesson.steps[0].listings.size(), size_t(1));
    QCOMPARE(lesson.steps[0].listings[0].actor, u"server"_s);
    QCOMPARE(lesson.steps[0].listings[0].fileName, u"greeting-server.py"_s);
    QVERIFY(lesson.steps[0].listings[0].source.startsWith("import socket\n\nwith "_L1));
    QVERIFY(lesson.steps[0].listings[0].source.endsWith("    print(conn.recv(4096))\n"_L1));
    QCOMPARE(example.split(u'\n')[lesson.steps[0].listings[0].documentLine - 1], u"import socket"_s);
    QCOMPARE(lesson.steps[0].checks.size(), size_t(1));
    QCOMPARE(lesson.steps[0].checks[0].say, u"Passes when accept() waits for a client."_s);
    QCOMPARE(lesson.steps[0].checks[0].press.size(), 1);
    QCOMPARE(lesson.steps[0].checks[0].press.first().name, u"Run server"_s);
    QCOMPARE(lesson.steps[1].predictions.size(), size_t(1));
    QCOMPARE(lesson.steps[1].predictions[0].answers.size(), size_t(2));
    QCOMPARE(lesson.steps[1].predictions[0].answers[0].text, u"It returns the 12 bytes."_s);
    QVERIFY(lesson.steps[1].predictions[0].answers[1].because.startsWith("Many more"_L1));
}

void TestLesson::documentsEveryKey()
{
    const QString format = shippedFormat();
    for (const QString &key : EventPattern::keys() + QStringList {u"title"_s, u"order"_s})
        QVERIFY2(format.contains(u"| `%1` |"_s.arg(key)), qPrintable(key));
    for (const PanelButton &button : PanelButton::all())
        QVERIFY2(format.contains(u"`%1`"_s.arg(button.name)), qPrintable(button.name));
    for (const QString &key : {u"say"_s, u"count"_s, u"press"_s, u"ask"_s, u"answer"_s, u"because"_s})
        QVERIFY2(format.contains(u"`%1`"_s.arg(key)), qPrintable(key));
}

void TestLesson::keepsListingUntilTheNext()
{
    const ReadLesson read =
        readLesson(head
                       + u"## A\n```python server file=a.py\n1\n```\n## B\n"
                         "```python client file=b.py\n2\n```\n## C\n```python server file=c.py\n3\n```\n"_s,
                   u"x.md"_s);
    QVERIFY2(!read.mistake, read.mistake ? qPrintable(read.mistake->describe()) : "");
    const auto source = [&read](size_t step, QStringView actor) {
        const LessonListing *listing = read.lesson.listing(step, actor);
        return listing ? listing->source : QString();
    };
    QCOMPARE(source(0, u"server"), u"1\n"_s);
    QCOMPARE(source(0, u"client"), QString());
    QCOMPARE(source(1, u"server"), u"1\n"_s);
    QCOMPARE(source(1, u"client"), u"2\n"_s);
    QCOMPARE(source(2, u"server"), u"3\n"_s);
    QCOMPARE(source(2, u"client"), u"2\n"_s);
    QCOMPARE(source(99, u"server"), u"3\n"_s);
}

void TestLesson::keepsOtherBlocksInTheProse()
{
    const QString block = u"```bash\n## not a step\n```"_s;
    const ReadLesson read =
        readLesson(step + u"Before\n\n"_s + block + u"\n````\n```check\n````\nAfter"_s, u"x.md"_s);
    QVERIFY2(!read.mistake, read.mistake ? qPrintable(read.mistake->describe()) : "");
    QCOMPARE(read.lesson.steps.size(), size_t(1));
    QCOMPARE(read.lesson.steps[0].prose, u"Before\n\n"_s + block + u"\n````\n```check\n````\nAfter"_s);
}

void TestLesson::readsOtherLineEnds()
{
    QString text = QChar(QChar::ByteOrderMark) + step + check;
    text.replace(u'\n', "\r\n"_L1);
    const ReadLesson read = readLesson(text, u"x.md"_s);
    QVERIFY2(!read.mistake, read.mistake ? qPrintable(read.mistake->describe()) : "");
    QCOMPARE(read.lesson.title, u"T"_s);
    QCOMPARE(read.lesson.steps[0].checks.size(), size_t(1));
}

void TestLesson::saysWhatWasExpected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("expected");
    const QString predict = step + u"```predict\nask: Q?\n"_s;
    const QString yes = u"answer: Yes.\nbecause: B.\nactor: server\nkind: return\n"_s;

    QTest::newRow("empty") << QString() << 1 << "a line “---”";
    QTest::newRow("no head") << u"# Title\n"_s << 1 << "a line “---”";
    QTest::newRow("head not closed") << u"---\ntitle: T\norder: 1\n"_s << 4 << "a line “---” after";
    QTest::newRow("no key in the head") << u"---\nTitle\n---\n"_s << 2 << "key: value";
    QTest::newRow("unknown key in the head") << u"---\nauthor: A\n---\n"_s << 2 << "title, order";
    QTest::newRow("no title") << u"---\norder: 1\n---\n## S\n"_s << 3 << "“title:”";
    QTest::newRow("empty title") << u"---\ntitle:\norder: 1\n---\n## S\n"_s << 4 << "“title:”";
    QTest::newRow("no order") << u"---\ntitle: T\n---\n## S\n"_s << 3 << "“order:”";
    QTest::newRow("order not a number") << u"---\ntitle: T\norder: first\n---\n"_s << 3 << "a whole number";
    QTest::newRow("no step") << head + u"Prose.\n"_s << 6 << "begins a step";
    QTest::newRow("step without a title") << head + u"## \n"_s << 5 << "title after “##”";
    QTest::newRow("check before the first step") << head + check << 5 << "before the first block";
    QTest::newRow("block not closed") << step + u"```bash\nls\n"_s << 8 << "closes the block of line 6";
    QTest::newRow("closed by too few") << step + u"````bash\n```\n"_s << 8 << "````";
    QTest::newRow("listing of nobody")
        << step + u"```python teacher file=a.py\n```\n"_s << 6 << "“server” or “client”";
    QTest::newRow("listing without a file") << step + u"```python server\n```\n"_s << 6 << "file=";
    QTest::newRow("listing in a folder") << step + u"```python server file=../a.py\n```\n"_s << 6 << "file=";
    QTest::newRow("listing with more words")
        << step + u"```python server file=a.py now\n```\n"_s << 6 << "file=";
    QTest::newRow("two listings for a panel")
        << step + u"```python server file=a.py\n1\n```\n```python server file=b.py\n2\n```\n"_s << 9
        << "one listing";
    QTest::newRow("unknown piece") << step + u"```cpp server piece=x\n```\n"_s << 6
                                   << "one of the pieces: known";
    QTest::newRow("piece with a text")
        << step + u"```cpp server piece=known\nint x;\n```\n"_s << 7 << "the piece fills";
    QTest::newRow("check without say")
        << step + u"```check\nactor: server\nkind: exit\n```\n"_s << 6 << "“say:”";
    QTest::newRow("check with two says")
        << step + u"```check\nsay: A.\nsay: B.\nactor: server\nkind: exit\n```\n"_s << 8 << "once";
    QTest::newRow("check without an event")
        << step + u"```check\nsay: A.\nactor: server\n```\n"_s << 6 << "“kind:”";
    QTest::newRow("check without an actor")
        << step + u"```check\nsay: A.\nkind: exit\n```\n"_s << 6 << "“actor:”";
    QTest::newRow("check with a wrong count")
        << step + u"```check\nsay: A.\ncount: many\nactor: server\nkind: exit\n```\n"_s << 8
        << "a whole number";
    for (const QString &buttons : {u"Dance"_s, u"Listen, "_s, u"step server"_s, u""_s})
        QTest::addRow("check with the buttons “%s”", qPrintable(buttons))
            << step + u"```check\nsay: A.\npress: %1\nactor: server\nkind: exit\n```\n"_s.arg(buttons) << 8
            << "buttons out of Step server, Step client";
    const std::pair<const char *, const char *> conditions[] = {
        {"actor: teacher", "“server”"},
        {"kind: begin", "raise"},
        {"call: dance", "accept"},
        {"state: OPEN", "ESTABLISHED"},
        {"line: last", "a line"},
        {"size: big", "1..5"},
        {"size: -1", "1..5"},
        {"waiting: ..", "1..5"},
        {"unread: 5..x", "1..5"},
        {"data: hello", "b'hello\\n'"},
        {"data: 'hello'", "b'hello\\n'"},
        {"data: b'x", "b'hello\\n'"},
        {"data: b'\\x0'", "b'hello\\n'"},
        {"data: b'a' b'b'", "b'hello\\n'"},
        {"gives: all", "“socket”"},
        {"port: 50017", "“same”"},
        {"error:", "some text"},
        {"colour: red", "prints"},
        {"because: B.", "prints"},
        {"kind return", "key: value"},
        {"line: 3", "it has 2 lines"},
        {"line: 0", "from 1"},
        {"during: connect", "client connect"},
        {"during: client dance", "client connect"},
    };
    for (const auto &[condition, expected] : conditions)
        QTest::newRow(condition) << step
                + u"```python server file=a.py\n1\n2\n```\n```check\nsay: S.\nactor: server\nkind: line\n"_s
                + QString::fromUtf8(condition) + u"\n```\n"_s
                                 << (qstrcmp(condition, "line: 3") == 0 ? 10 : 14) << expected;
    QTest::newRow("prediction without ask") << step + u"```predict\n"_s + yes + u"```\n"_s << 6 << "“ask:”";
    QTest::newRow("prediction with one answer") << predict + yes + u"```\n"_s << 6 << "two lines “answer:”";
    QTest::newRow("empty answer") << predict + u"answer:\n```\n"_s << 8 << "one sentence after “answer:”";
    QTest::newRow("answer without because")
        << predict + yes + u"answer: No.\nactor: server\nkind: raise\n```\n"_s << 12 << "“because:”";
    QTest::newRow("answer without an event")
        << predict + yes + u"answer: No.\nbecause: B.\n```\n"_s << 12 << "“kind:”";
    QTest::newRow("two answers of one event")
        << predict + yes + u"answer: No.\nbecause: B.\nactor: server\nkind: return\n```\n"_s << 12
        << "another event";
    QTest::newRow("because before the answers")
        << predict + u"because: B.\n```\n"_s << 8 << "ask, answer, actor";
    QTest::newRow("line of an answer")
        << predict + yes + u"answer: No.\nbecause: B.\nactor: client\nkind: line\nline: 1\n```\n"_s << 12
        << "it has 0 lines";
}

void TestLesson::saysWhatWasExpected()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(QString, expected);
    const ReadLesson read = readLesson(text, u"a lesson.md"_s, {{u"known"_s, u"int a;\n"_s}});
    QVERIFY(read.mistake);
    QCOMPARE(read.mistake->line, line);
    QVERIFY2(read.mistake->expected.contains(expected), qPrintable(read.mistake->expected));
    QCOMPARE(read.mistake->describe(),
             u"a lesson.md, line %1: expected %2."_s.arg(line).arg(read.mistake->expected));
}

void TestLesson::refusesUnreadableFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing.md"_s);
    const ReadLesson read = LessonLibrary::load(path);
    QVERIFY(read.mistake);
    QCOMPARE(read.mistake->file, QDir::toNativeSeparators(path));
    QVERIFY(read.mistake->expected.contains("can be read"_L1));
}

void TestLesson::cutsMarkedPieces()
{
    const auto pieces = sourcePieces(u"int a;\n    //! [one]\n    int b;\n\n        int c;\n    //! [one]\n"
                                     "//! [two]\nint d;\n//! [two]\n//! [open]\nint e;\n"_s);
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces.value(u"one"_s), u"int b;\n\n    int c;\n"_s);
    QCOMPARE(pieces.value(u"two"_s), u"int d;\n"_s);
}

QTEST_GUILESS_MAIN(TestLesson)
#include "tst_lesson.moc"
