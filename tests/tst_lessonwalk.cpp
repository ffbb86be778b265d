// SPDX-License-Identifier: MIT
#include "lessonwalker.h"

/// Every step of the lessons passes by what it asks for, and no slip on the way holds it up.
class TestLessonWalk : public QObject, LessonWalker
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void everyStepPasses_data();
    void everyStepPasses();
    void everyStepPassesByRunning_data();
    void everyStepPassesByRunning();
    void oneStepTooManyLosesNothing();
    void aCheckCountsOneRun();
    void busyPortEndsNoLesson();
    void anotherPortIsSeenAtOnce();
    void partIsBegunAnewAtOnce_data();
    void partIsBegunAnewAtOnce();
};

void TestLessonWalk::everyStepPasses_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QList<Walked>>("way");
    QTest::newRow("simple server and client") << 1 << partOne;
    QTest::newRow("the context manager") << 2 << partTwo;
    QTest::newRow("talking") << 3 << partThree;
    QTest::newRow("loop to stay alive") << 4 << partFour;
    QTest::newRow("the Qt way") << 5 << partFive;
}

void TestLessonWalk::everyStepPasses()
{
    QFETCH(int, order);
    QFETCH(QList<Walked>, way);
    open(order);
    LessonRun &run = this->run();
    QCOMPARE(run.lesson().steps.size(), size_t(way.size()));
    for (qsizetype i = 0; i < way.size(); ++i) {
        QCOMPARE(run.step(), size_t(i));
        walk(way[i]);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(run.canGoOn(), i + 1 < way.size());
        run.goOn();
    }
}

void TestLessonWalk::everyStepPassesByRunning_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("afterwards"); // a step that asks for something else, from 0
    QTest::addColumn<QStringList>("actions");
    QTest::newRow("simple server and client")
        << 1 << 2 << QStringList {u"client until kind=raise;call=connect"_s};
    QTest::newRow("the context manager") << 2 << -1 << QStringList {};
    QTest::newRow("talking") << 3 << 9 << partThree.last().actions;
    QTest::newRow("loop to stay alive") << 4 << -1 << QStringList {};
}

/// Who runs both programs to their end at every step comes through, and where that is not what a step asks
/// for, by doing that afterwards.
void TestLessonWalk::everyStepPassesByRunning()
{
    QFETCH(int, order);
    QFETCH(int, afterwards);
    QFETCH(QStringList, actions);
    open(order);
    LessonRun &run = this->run();
    for (size_t i = 0; i < run.lesson().steps.size(); ++i) {
        const QString title = run.shownStep().title;
        QCOMPARE(run.step(), i);
        if (!workbench().server().isUnderWay())
            useOtherPort();
        act({u"server run"_s, u"client run"_s});
        if (int(i) == afterwards) {
            QTRY_VERIFY2(!workbench().server().isUnderWay(), qPrintable(title));
            QVERIFY2(!run.isPassed(), qPrintable(title));
            act(actions);
        }
        QTRY_VERIFY2(run.isPassed(), qPrintable(title));
        if (QTest::currentTestFailed())
            return;
        run.goOn();
    }
}

void TestLessonWalk::oneStepTooManyLosesNothing()
{
    open(1);
    LessonRun &run = this->run();
    walk(partOne.first(5));
    if (QTest::currentTestFailed())
        return;
    act(u"client until kind=return;call=close"_s);
    QTRY_VERIFY(run.isPassed());
    run.goOn();
    walk(partOne[6]);
    run.goOn();
    QTRY_VERIFY(run.isMet(0));
    act(serverEnds);
    QTRY_VERIFY(run.isPassed());
    run.goOn();
    QVERIFY(!run.isPassed()); // the line that was printed has counted
}

/// A server that was stopped and started anew has called accept() once each time.
void TestLessonWalk::aCheckCountsOneRun()
{
    openAt(4, 3);
    for (int i = 0; i < 3; ++i)
        act({untilAccept, u"server stop"_s, u"server ends"_s});
    act(untilAccept);
    QTRY_COMPARE(told(u"server"_s, u"kind=call;call=accept"_s), 4);
    QVERIFY(!run().isPassed());
    act({u"server run"_s, u"client run"_s});
    QTRY_VERIFY(run().isPassed());
}

void TestLessonWalk::busyPortEndsNoLesson()
{
    open(1);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, port()));
    walk(partOne[0]);
    run().goOn();
    stepUntil(u"server"_s, u"kind=raise;call=bind;errno=EADDRINUSE"_s);
    QVERIFY(!run().isPassed());
    useOtherPort();
    stepUntil(u"server"_s, u"kind=return;call=bind"_s);
    QTRY_VERIFY(run().isPassed());
    run().goOn();
    walk(partOne.mid(2, 6));
}

/// Whoever stepped sees the failed program stand once more: its listing is not to stay as it was until then.
void TestLessonWalk::anotherPortIsSeenAtOnce()
{
    open(1);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, port()));
    stepUntil(u"server"_s, u"kind=raise;call=bind;errno=EADDRINUSE"_s);
    QVERIFY(workbench().server().isUnderWay());
    useOtherPort();
    for (const QString &actor : {u"server"_s, u"client"_s}) {
        QVERIFY2(program(actor).source().contains(QString::number(port())), qPrintable(actor));
        QVERIFY(!program(actor).isUnderWay());
    }
}

void TestLessonWalk::partIsBegunAnewAtOnce_data()
{
    QTest::addColumn<QStringList>("ends");
    QTest::newRow("client first") << QStringList {clientEnds, serverEnds};
    QTest::newRow("server first") << QStringList {serverEnds, clientEnds};
}

/// Who closes first keeps the port in TIME_WAIT. Where that is the server, bind fails, and goes on elsewhere.
void TestLessonWalk::partIsBegunAnewAtOnce()
{
    QFETCH(QStringList, ends);
    open(1);
    LessonRun &run = this->run();
    walk(partOne.first(7));
    if (QTest::currentTestFailed())
        return;
    act(ends);
    QTRY_VERIFY(run.isPassed());
    desk().startAnew();
    QCOMPARE(run.step(), size_t(0));
    QCOMPARE(run.passedCount(), size_t(0));
    walk(partOne[0]);
    run.goOn();
    stepUntil(u"server"_s, u"kind=end;call=bind"_s);
    QTRY_VERIFY(workbench().timeline().scene().actor(u"server"));
    const bool isBusy = ends.first() == serverEnds;
    QTRY_COMPARE(run.isPassed(), !isBusy);
    if (isBusy) {
        useOtherPort();
        stepUntil(u"server"_s, u"kind=return;call=bind"_s);
    }
    QTRY_VERIFY(run.isPassed());
}

QTEST_GUILESS_MAIN(TestLessonWalk)
#include "tst_lessonwalk.moc"
