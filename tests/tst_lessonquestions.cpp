// SPDX-License-Identifier: MIT
#include "lessonwalker.h"

/// What the sockets do answers the questions of the lessons, not what the listing was meant to do.
class TestLessonQuestions : public QObject, LessonWalker
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void verdictFollowsTheListing_data();
    void verdictFollowsTheListing();
    void questionWaitsForItsMoment_data();
    void questionWaitsForItsMoment();
};

void TestLessonQuestions::verdictFollowsTheListing_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QList<Walked>>("before"); // steps passed on the way
    QTest::addColumn<QStringList>("actions"); // with a listing that was changed
    QTest::addColumn<int>("happened");
    QTest::newRow("it listens already when the client knocks")
        << 1 << partOne.first(2)
        << QStringList {u"server until kind=return;call=listen"_s, u"client until kind=return;call=connect"_s}
        << 1;
    QTest::newRow("without the slip close() runs")
        << 2 << QList<Walked> {}
        << QStringList {u"server edit adress -> addr"_s, untilAccept, u"client run"_s, serverEnds} << 0;
    QTest::newRow("nobody listens") << 3 << QList<Walked> {partThree.first()}
                                    << QStringList {u"server stop"_s, u"server edit     s.listen(1)\\n -> "_s,
                                                    u"server until kind=return;call=bind"_s,
                                                    u"client until kind=raise;call=connect"_s}
                                    << 2;
    QTest::newRow("the client closes another socket")
        << 4 << QList<Walked> {}
        << QStringList {u"client edit s.sendall(b'hello') -> socket.socket().close()\\n    s.recv(1)"_s,
                        u"server run"_s, u"client until kind=call;call=recv"_s, u"server stop"_s}
        << 0;
    QTest::newRow("one message only")
        << 4 << partFour.first(2)
        << QStringList {u"client edit     s.sendall(b'world')\\n -> "_s, untilAccept,
                        u"client until kind=return;call=sendall"_s, u"server until kind=return;call=recv"_s}
        << 0;
}

void TestLessonQuestions::verdictFollowsTheListing()
{
    QFETCH(int, order);
    QFETCH(QList<Walked>, before);
    QFETCH(QStringList, actions);
    QFETCH(int, happened);
    open(order);
    LessonRun &run = this->run();
    walk(before);
    if (QTest::currentTestFailed())
        return;
    run.choose(0, happened == 0 ? 1 : 0);
    act(actions);
    QTRY_COMPARE(run.prediction(0).happened, happened);
    QCOMPARE(run.prediction(0).verdict(), Verdict::Wrong);
}

void TestLessonQuestions::questionWaitsForItsMoment_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("step"); // from 0
    QTest::addColumn<QStringList>("early"); // what the question is not about
    QTest::addColumn<QStringList>("then");
    QTest::addColumn<int>("happened");
    QTest::newRow("the server is stopped before the client has closed")
        << 4 << 0
        << QStringList {u"server run"_s,
                        u"client until kind=return;call=connect"_s,
                        u"server tells kind=call;call=recv"_s,
                        u"server stop"_s,
                        u"server tells kind=exit"_s,
                        u"client stop"_s,
                        u"client tells kind=exit"_s}
        << QStringList {u"server run"_s, u"client run"_s} << 1;
    QTest::newRow("the first client of a new server")
        << 4 << 4
        << QStringList {u"server run"_s, u"client run"_s, u"server tells kind=return;call=recv;size=0"_s}
        << QStringList {u"client run"_s} << 0;
    QTest::newRow("bytes come before the close")
        << 5 << 4
        << QStringList {u"server listen"_s, u"client connect"_s, u"client tells signal=connected"_s,
                        u"client send"_s, u"server tells signal=readyRead;size=5"_s}
        << QStringList {u"client close"_s} << 1;
    QTest::newRow("the server is stopped, and no client closes")
        << 5 << 4
        << QStringList {u"server listen"_s, u"client connect"_s, u"server tells signal=newConnection"_s,
                        u"server stop"_s, u"client tells signal=disconnected"_s}
        << QStringList {u"server listen"_s, u"client connect"_s, u"client close"_s} << 1;
}

void TestLessonQuestions::questionWaitsForItsMoment()
{
    QFETCH(int, order);
    QFETCH(int, step);
    QFETCH(QStringList, early);
    QFETCH(QStringList, then);
    QFETCH(int, happened);
    openAt(order, step);
    LessonRun &run = this->run();
    run.choose(0, happened);
    act(early);
    QCOMPARE(run.prediction(0).verdict(), Verdict::Open);
    if (order == 4)
        QVERIFY(!run.isPassed());
    if (!workbench().server().isUnderWay())
        useOtherPort();
    act(then);
    QTRY_COMPARE(run.prediction(0).happened, happened);
    QCOMPARE(run.prediction(0).verdict(), Verdict::Right);
    QTRY_VERIFY(run.isPassed());
}

QTEST_GUILESS_MAIN(TestLessonQuestions)
#include "tst_lessonquestions.moc"
