// SPDX-License-Identifier: MIT
#include "lessonreader.h"
#include "lessonrun.h"
#include "listingport.h"
#include "madeevents.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Call = SocketEvent::Call;
using Verdict = StepWatch::Verdict;

/// The way through a lesson: what is shown, what is passed, what is kept.
class TestLessonRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void passesByEvidenceOnly();
    void whoGoesFasterLosesNothing();
    void laterStepsWaitTogether();
    void aListingOfItsOwnBeginsAnew();
    void whatIsToldMeanwhileCountsForNoStep();
    void looksBackWithoutBeingAsked();
    void tellsWhichListingsChange();
    void keepsEdits();
    void goesOnWithAnotherPort();
    void keepsProgress();
    void forgetsWhatNoLongerFits();
    void startsAnew();
    void portIsReplacedAsANumber_data();
    void portIsReplacedAsANumber();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
};

namespace {

const QString server = u"server"_s;
const QString client = u"client"_s;

const QString document = uR"(---
title: Four steps
order: 1
---

## Bind

```python server file=a.py
PORT = 50017
s.bind(('', PORT))
s.listen(1)
```

```check
say: A.
actor: server
kind: return
call: bind
```

## Listen

```check
say: B.
actor: server
kind: return
call: listen
```

## Predict

```predict
ask: What will accept() do?
actor: server
call: accept
answer: Return.
  because: A.
  kind: return
answer: Raise.
  because: B.
  kind: raise
```

```check
say: C.
actor: server
kind: end
call: accept
```

## Another listing

```python server file=b.py
s.bind(('', 50017))
```

```python client file=c.py
s.connect(('', 50017))
```

```check
say: D.
actor: server
kind: return
call: bind
```

## Read

The end.
)"_s;

Lesson lesson()
{
    const ReadLesson read = readLesson(document, u"/home/me/a lesson.md"_s);
    if (read.mistake)
        qFatal("%s", qPrintable(read.mistake->describe()));
    return read.lesson;
}

SocketEvent returned(Call call)
{
    return Made::returned(Made::call(server, 0, 1, call, 1), 5);
}

SocketEvent raised(Call call)
{
    return Made::raised(Made::call(server, 0, 1, call, 1), 5, u"OSError"_s, u"EINVAL"_s, u"x"_s);
}

} // namespace

void TestLessonRun::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
}

void TestLessonRun::passesByEvidenceOnly()
{
    LessonRun run;
    QVERIFY(!run.isOpen());
    run.take(returned(Call::Bind));
    run.open(lesson());
    QSignalSpy progress(&run, &LessonRun::progressed);
    QSignalSpy steps(&run, &LessonRun::stepChanged);
    QVERIFY(!run.isPassed());
    run.goOn();
    QCOMPARE(run.step(), size_t(0));
    run.take(returned(Call::Socket));
    QVERIFY(progress.isEmpty());
    run.take(returned(Call::Bind));
    QCOMPARE(progress.size(), 1);
    QVERIFY(run.isPassed() && run.isMet(0) && run.canGoOn());
    QVERIFY(steps.isEmpty());
    run.goOn();
    QCOMPARE(run.step(), size_t(1));
    QVERIFY(!run.isPassed() && !run.canGoOn());
    QCOMPARE(steps.size(), 1);
}

void TestLessonRun::whoGoesFasterLosesNothing()
{
    LessonRun run;
    run.open(lesson());
    run.take(returned(Call::Bind));
    run.take(returned(Call::Listen));
    run.take(returned(Call::Accept));
    QCOMPARE(run.passedCount(), size_t(1));
    run.goOn();
    QVERIFY(run.isPassed());
    run.goOn();
    QVERIFY(run.isPassed());
    QCOMPARE(run.prediction(0).verdict(), Verdict::Missed);
}

/// What a later step waits for may come before what the next one waits for; each event counts once.
void TestLessonRun::laterStepsWaitTogether()
{
    LessonRun run;
    Lesson longer = lesson();
    longer.steps.insert(longer.steps.begin() + 3, longer.steps[1]); // listen once more
    run.open(longer);
    run.take(returned(Call::Accept)); // before the first step was passed
    for (const Call call : {Call::Bind, Call::Accept, Call::Listen})
        run.take(returned(call));
    for (int i = 0; i < 2; ++i) {
        run.goOn();
        QVERIFY(run.isPassed());
    }
    QCOMPARE(run.prediction(0).verdict(), Verdict::Open); // it was not asked yet
    run.goOn();
    QVERIFY(!run.isPassed());
    run.take(returned(Call::Listen));
    QVERIFY(run.isPassed());
}

void TestLessonRun::aListingOfItsOwnBeginsAnew()
{
    LessonRun run;
    run.open(lesson());
    for (const Call call : {Call::Bind, Call::Listen, Call::Accept, Call::Bind})
        run.take(returned(call));
    for (int i = 0; i < 3; ++i)
        run.goOn();
    QCOMPARE(run.step(), size_t(3));
    QVERIFY(!run.isPassed());
    run.take(returned(Call::Bind));
    QVERIFY(run.isPassed());
    run.goOn();
    QVERIFY(run.isPassed()); // a step to read
    QVERIFY(!run.canGoOn());
    QCOMPARE(run.passedCount(), size_t(5));
}

/// The programs of the step before are stopped as the next one's listings come, and tell of it.
void TestLessonRun::whatIsToldMeanwhileCountsForNoStep()
{
    LessonRun run;
    run.open(lesson());
    for (const Call call : {Call::Bind, Call::Listen, Call::Accept})
        run.take(returned(call));
    run.goOn();
    run.goOn();
    QSignalSpy progress(&run, &LessonRun::progressed);
    connect(&run, &LessonRun::listingsChanged, this, [&run] { run.take(returned(Call::Bind)); });
    run.goOn();
    QCOMPARE(run.step(), size_t(3));
    QVERIFY(!run.isPassed());
    QCOMPARE(progress.count(), 0); // who shows the step before would have been told of another one's
    run.take(returned(Call::Bind));
    QVERIFY(run.isPassed());
}

void TestLessonRun::looksBackWithoutBeingAsked()
{
    LessonRun run;
    run.open(lesson());
    for (const Call call : {Call::Bind, Call::Listen}) {
        run.take(returned(call));
        run.goOn();
    }
    QCOMPARE(run.step(), size_t(2));
    run.goBack();
    QVERIFY(run.isPassed());
    run.take(returned(Call::Accept));
    run.goOn();
    QCOMPARE(run.prediction(0).verdict(), Verdict::Open);
    run.choose(0, 1);
    run.take(raised(Call::Accept));
    QCOMPARE(run.prediction(0).verdict(), Verdict::Right);
    run.choose(0, 0);
    QCOMPARE(run.prediction(0).chosen, 1);
    run.goBack();
    run.goBack();
    QVERIFY(!run.canGoBack());
}

void TestLessonRun::tellsWhichListingsChange()
{
    LessonRun run;
    QSignalSpy changed(&run, &LessonRun::listingsChanged);
    run.open(lesson());
    // The client's listing comes with the fourth step; until then it is shown as well.
    QCOMPARE(changed.takeFirst().first().toStringList(), (QStringList {server, client}));
    QCOMPARE(run.listing(server)->fileName, u"a.py"_s);
    QCOMPARE(run.listing(client)->fileName, u"c.py"_s);
    for (const Call call : {Call::Bind, Call::Listen, Call::Accept}) {
        run.take(returned(call));
        QVERIFY(changed.isEmpty());
        run.goOn();
    }
    QCOMPARE(changed.takeFirst().first().toStringList(), QStringList {server});
    QCOMPARE(run.source(server), u"s.bind(('', 50017))\n"_s);
    run.goBack();
    QCOMPARE(changed.takeFirst().first().toStringList(), QStringList {server});
    QCOMPARE(run.listing(server)->fileName, u"a.py"_s);
}

void TestLessonRun::keepsEdits()
{
    LessonRun run;
    run.open(lesson());
    const QString original = run.source(server);
    run.keepEdit(server, u"pass\n"_s);
    for (const Call call : {Call::Bind, Call::Listen, Call::Accept}) {
        QCOMPARE(run.source(server), u"pass\n"_s);
        QCOMPARE(run.original(server), original);
        run.take(returned(call));
        run.goOn();
    }
    QCOMPARE(run.source(server), run.original(server));
    QVERIFY(run.source(server) != original);
    run.goBack();
    QCOMPARE(run.source(server), u"pass\n"_s);
    run.keepEdit(server, original);
    QCOMPARE(run.source(server), original);
}

void TestLessonRun::goesOnWithAnotherPort()
{
    LessonRun run;
    run.open(lesson());
    run.usePort(50017, 50018);
    QCOMPARE(run.source(server), u"PORT = 50018\ns.bind(('', PORT))\ns.listen(1)\n"_s);
    QCOMPARE(run.source(client), u"s.connect(('', 50018))\n"_s);
    run.keepEdit(server, u"PORT = 50018\n"_s);
    run.usePort(50018, 50019);
    QCOMPARE(run.source(server), u"PORT = 50019\n"_s);
    QCOMPARE(run.original(server), u"PORT = 50019\ns.bind(('', PORT))\ns.listen(1)\n"_s);
    QCOMPARE(run.source(client), u"s.connect(('', 50019))\n"_s);
    run.take(returned(Call::Bind));
    QVERIFY(run.isPassed());
    run.usePort(50019, 50017);
    QCOMPARE(run.source(client), u"s.connect(('', 50017))\n"_s);
    // What a panel was given the new port in is no edit.
    run.startAnew();
    run.keepEdit(client, u"s.connect(('', 50020))\n"_s);
    run.usePort(50017, 50020);
    QCOMPARE(run.source(client), run.original(client));
}

void TestLessonRun::keepsProgress()
{
    {
        LessonRun run(m_settings.get());
        run.open(lesson());
        run.take(returned(Call::Bind));
        run.goOn();
        run.take(returned(Call::Listen));
        run.goOn();
        run.choose(0, 1);
        run.take(returned(Call::Accept));
    }
    LessonRun run(m_settings.get());
    run.open(lesson());
    QCOMPARE(run.step(), size_t(3));
    QCOMPARE(run.passedCount(), size_t(3));
    run.goBack();
    QVERIFY(run.isMet(0));
    QCOMPARE(run.prediction(0).verdict(), Verdict::Wrong);
    QCOMPARE(run.prediction(0).happened, 0);
    // Another lesson has not been touched.
    Lesson other = lesson();
    other.file = u"/home/me/b.md"_s;
    run.open(other);
    QCOMPARE(run.step(), size_t(0));
}

void TestLessonRun::forgetsWhatNoLongerFits()
{
    Lesson longer = lesson();
    LessonProgress kept;
    kept.passed = 7;
    kept.predictions = {{2, 0, {1, 0, 0}}, {2, 0, {5, 0, 0}}, {2, 3, {0, 0, 0}}, {9, 0, {0, 0, 0}}};
    kept.write(*m_settings, longer);
    const LessonProgress read = LessonProgress::read(*m_settings, longer);
    QCOMPARE(read.passed, 5);
    QCOMPARE(read.predictions.size(), 1);
    LessonRun run(m_settings.get());
    run.open(longer);
    QCOMPARE(run.step(), size_t(4));
}

void TestLessonRun::startsAnew()
{
    LessonRun run(m_settings.get());
    run.open(lesson());
    run.keepEdit(server, u"pass\n"_s);
    run.take(returned(Call::Bind));
    run.goOn();
    QSignalSpy changed(&run, &LessonRun::listingsChanged);
    run.startAnew();
    QCOMPARE(changed.takeFirst().first().toStringList(), (QStringList {server, client}));
    QCOMPARE(run.step(), size_t(0));
    QVERIFY(!run.isPassed());
    QCOMPARE(run.source(server), run.original(server));
    QCOMPARE(LessonProgress::read(*m_settings, lesson()).passed, 0);
}

void TestLessonRun::portIsReplacedAsANumber_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("argument") << u"s.bind(('127.0.0.1', 50017))"_s << u"s.bind(('127.0.0.1', 50018))"_s;
    QTest::newRow("twice on a line") << u"a = (50017, 50017)"_s << u"a = (50018, 50018)"_s;
    QTest::newRow("constant") << u"PORT = 50017\n"_s << u"PORT = 50018\n"_s;
    QTest::newRow("part of a number") << u"x = 150017"_s << u"x = 150017"_s;
    QTest::newRow("in a string") << u"x = '50017'"_s << u"x = '50017'"_s;
    QTest::newRow("in a comment") << u"pass # 50017"_s << u"pass # 50017"_s;
    QTest::newRow("what no longer reads as Python") << u"x = 50017\ny = '"_s << u"x = 50018\ny = '"_s;
}

void TestLessonRun::portIsReplacedAsANumber()
{
    QFETCH(QString, before);
    QTEST(withPort(before, 50017, 50018), "after");
}

QTEST_GUILESS_MAIN(TestLessonRun)
#include "tst_lessonrun.moc"
