// SPDX-License-Identifier: MIT
#include "lessondesk.h"
#include "listingprogram.h"
#include "qtprogram.h"
#include "workbench.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Verdict = StepWatch::Verdict;

/// What a learner does in a step, and which answers come true by it.
struct Walked
{
    QStringList actions;
    QList<int> happened {};
};

/// Goes through the lessons as a learner would, with the programs that come with them, on real sockets.
///
/// An action is "server until kind=return;call=bind", "client run", "client stop", "client edit a -> b", or a
/// button of a program on Qt; "server tells kind=exit" waits for what is told.
class TestLessonWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(), m_workbench.reset(); }

    void everyStepPasses_data();
    void everyStepPasses();
    void oneStepTooManyLosesNothing();
    void everyStepPassesByRunning_data();
    void everyStepPassesByRunning();
    void verdictFollowsTheListing_data();
    void verdictFollowsTheListing();
    void questionWaitsForItsMoment_data();
    void questionWaitsForItsMoment();
    void aCheckCountsOneRun();
    void busyPortEndsNoLesson();
    void anotherPortIsSeenAtOnce();
    void partIsBegunAnewAtOnce_data();
    void partIsBegunAnewAtOnce();

private:
    void open(int order);
    void openAt(int order, int step);
    Program &program(const QString &actor);
    void act(const QString &action);
    void stepUntil(const QString &actor, const QString &conditions);
    int told(const QString &actor, const QString &conditions) const;
    void edit(const QString &actor, const QString &before, const QString &after);
    void walk(const Walked &walked);

    QTemporaryDir m_dir;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<LessonDesk> m_desk;
    quint16 m_port = 0;
};

namespace {

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

EventPattern pattern(const QString &actor, const QString &conditions)
{
    EventPattern made;
    made.set(u"actor"_s, actor);
    for (const QString &condition : conditions.split(u';'))
        if (const auto expected = made.set(condition.section(u'=', 0, 0), condition.section(u'=', 1)))
            qFatal("%s", qPrintable(condition + u": "_s + *expected));
    return made;
}

const QString untilAccept = u"server until kind=call;call=accept"_s;
const QString clientEnds = u"client until kind=exit"_s;
const QString serverEnds = u"server until kind=exit"_s;

const QList<Walked> partOne {
    {{u"server until kind=return;call=socket"_s}},
    {{u"server until kind=return;call=bind"_s}},
    {{u"client until kind=raise;call=connect"_s}, {0}},
    {{u"server until kind=return;call=listen"_s}},
    {{untilAccept}},
    {{u"client until kind=return;call=connect"_s}, {1}},
    {{u"server until prints=A Client Connected"_s}},
    {{clientEnds, serverEnds}},
    {{u"server run"_s, u"client run"_s}},
    {{}},
};

const QList<Walked> partTwo {
    {{untilAccept, u"client run"_s, u"server until prints=NameError"_s}, {1}},
    {{serverEnds}},
    {{untilAccept, u"client run"_s, u"server until prints=NameError"_s}, {0}},
    {{untilAccept, clientEnds, serverEnds}},
    {{untilAccept, u"client until kind=return;call=connect"_s, u"server run"_s}},
    {{clientEnds, u"server until kind=end;call=bind"_s}, {1}},
    {{}},
};

const QList<Walked> partThree {
    {{u"server until kind=return;call=listen"_s}},
    {{u"client until kind=return;call=connect"_s}, {1}},
    {{u"client until kind=return;call=sendall"_s}},
    {{u"server until kind=return;call=accept"_s}, {1}},
    {{u"server until kind=return;call=recv"_s}},
    {{clientEnds, u"server until prints=b'hello'"_s}},
    {{u"server until kind=return;call=listen"_s, u"client until kind=call;call=recv"_s,
      u"server until kind=return;call=sendall"_s}},
    {{u"server until kind=call;call=recv"_s, clientEnds}},
    {{u"server run"_s, u"client until kind=raise;call=sendall"_s}, {1}},
    {{clientEnds, u"server ends"_s, u"client edit 'hello' -> b'hello'"_s, u"server run"_s, u"client run"_s}},
};

const QList<Walked> partFour {
    {{u"server run"_s, u"client run"_s}, {1}},
    {{u"server run"_s, u"client run"_s}},
    {{untilAccept, u"client until kind=return;call=sendall;line=6"_s, u"server until kind=return;call=recv"_s,
      clientEnds, serverEnds},
     {1}},
    {{u"server run"_s, u"client run"_s}},
    {{u"client run"_s}, {0}},
    {{u"client until kind=return;call=sendall;line=8"_s, clientEnds}, {1}},
    {{}},
};

const QList<Walked> partFive {
    {{u"server listen"_s}}, {{u"client connect"_s}, {0}}, {{u"client send"_s}},
    {{u"server reply"_s}},  {{u"client close"_s}, {1}},   {{}},
};

} // namespace

void TestLessonWalk::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.path());
}

void TestLessonWalk::init()
{
    QSettings().clear();
    m_workbench = std::make_unique<Workbench>();
    m_workbench->setPace({0});
    m_desk = std::make_unique<LessonDesk>(*m_workbench);
    m_port = freePort();
    m_desk->usePort(50017, m_port);
}

void TestLessonWalk::open(int order)
{
    m_desk->openPart(order - 1);
    QCOMPARE(m_desk->run().lesson().order, order);
    for (const QString &actor : {u"server"_s, u"client"_s})
        if (auto *qt = qobject_cast<QtProgram *>(&program(actor)))
            qt->setAddress(u"127.0.0.1"_s, m_port);
}

/// As if the program had been opened again where the learner was.
void TestLessonWalk::openAt(int order, int step)
{
    open(order);
    QSettings settings;
    LessonProgress progress;
    progress.passed = step;
    progress.write(settings, m_desk->run().lesson());
    open(order);
    QCOMPARE(m_desk->run().step(), size_t(step));
}

Program &TestLessonWalk::program(const QString &actor)
{
    return actor == "server"_L1 ? m_workbench->server() : m_workbench->client();
}

void TestLessonWalk::stepUntil(const QString &actor, const QString &conditions)
{
    const EventPattern wanted = pattern(actor, conditions);
    Program &shown = program(actor);
    EventContext context;
    bool isThere = false;
    connect(&shown, &Program::happened, this, [&](const SocketEvent &event) {
        context.take(event);
        isThere = isThere || wanted.matches(event, context);
    });
    for (int i = 0; i < 40 && !isThere; ++i) {
        QTRY_VERIFY2(isThere || !shown.isInCall(), qPrintable(actor + u" until "_s + conditions));
        if (!isThere)
            shown.step();
    }
    shown.disconnect(this);
    QVERIFY2(isThere, qPrintable(actor + u" until "_s + conditions));
}

/// So many events of the timeline meet the conditions.
int TestLessonWalk::told(const QString &actor, const QString &conditions) const
{
    const EventPattern wanted = pattern(actor, conditions);
    const Timeline &timeline = m_workbench->timeline();
    int found = 0;
    for (qint64 number = timeline.first(); number <= timeline.last(); ++number)
        found += wanted.matches(timeline.event(number));
    return found;
}

void TestLessonWalk::edit(const QString &actor, const QString &before, const QString &after)
{
    auto *listing = qobject_cast<ListingProgram *>(&program(actor));
    QVERIFY(listing);
    QString source = m_desk->run().source(actor);
    QVERIFY2(source.contains(before), qPrintable(source));
    listing->setSource(source.replace(before, after), listing->fileName());
    QCOMPARE(m_desk->run().source(actor), source);
}

void TestLessonWalk::act(const QString &action)
{
    const QString actor = action.section(u' ', 0, 0);
    const QString what = action.section(u' ', 1, 1);
    const QString rest = action.section(u' ', 2);
    if (what == "until"_L1)
        stepUntil(actor, rest);
    else if (what == "edit"_L1)
        edit(actor, rest.section(u" -> "_s, 0, 0).replace("\\n"_L1, "\n"_L1),
             rest.section(u" -> "_s, 1).replace("\\n"_L1, "\n"_L1));
    else if (what == "tells"_L1)
        QTRY_VERIFY2(told(actor, rest) > 0, qPrintable(action));
    else if (what == "stop"_L1)
        program(actor).stop();
    else if (what == "ends"_L1)
        QTRY_VERIFY2(!program(actor).isUnderWay(), qPrintable(action));
    else if (what == "reply"_L1)
        qobject_cast<QtServerProgram *>(&program(actor))->reply("welcome");
    else if (what == "send"_L1)
        qobject_cast<QtClientProgram *>(&program(actor))->send("hello");
    else if (what == "close"_L1) {
        auto *client = qobject_cast<QtClientProgram *>(&program(actor));
        QTRY_VERIFY2(client->isConnected(), qPrintable(action));
        client->close();
    } else if (actor == "server"_L1) {
        program(actor).run();
        // A client that is started after it finds it listening, unless it is over by then.
        const auto listens = [this] {
            const ActorState *server = m_workbench->timeline().scene().actor(u"server");
            return server && (m_workbench->timeline().scene().listener(u"server") || server->hasEnded);
        };
        QTRY_VERIFY2(listens() || !program(actor).isUnderWay(), qPrintable(action));
    } else {
        program(actor).run();
        if (what == "run"_L1)
            QTRY_VERIFY2(!program(actor).isUnderWay(), qPrintable(action));
    }
}

void TestLessonWalk::walk(const Walked &walked)
{
    LessonRun &run = m_desk->run();
    const QString title = run.shownStep().title;
    QCOMPARE(run.shownStep().predictions.size(), size_t(walked.happened.size()));
    for (qsizetype i = 0; i < walked.happened.size(); ++i) {
        QVERIFY2(run.prediction(size_t(i)).verdict() == Verdict::Open, qPrintable(title));
        run.choose(size_t(i), walked.happened[i]);
    }
    QVERIFY2(run.isPassed() == run.shownStep().checks.empty(), qPrintable(title));
    for (const QString &action : walked.actions) {
        act(action);
        if (QTest::currentTestFailed())
            return;
    }
    QTRY_VERIFY2(run.isPassed(), qPrintable(title));
    for (size_t i = 0; i < size_t(walked.happened.size()); ++i) {
        QTRY_VERIFY2(run.prediction(i).happened >= 0, qPrintable(title));
        QVERIFY2(run.prediction(i).verdict() == Verdict::Right,
                 qPrintable(u"%1: %2"_s.arg(title).arg(run.prediction(i).happened)));
    }
}

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
    LessonRun &run = m_desk->run();
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

void TestLessonWalk::oneStepTooManyLosesNothing()
{
    open(1);
    LessonRun &run = m_desk->run();
    for (int i = 0; i < 5; ++i) {
        walk(partOne[i]);
        if (QTest::currentTestFailed())
            return;
        run.goOn();
    }
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
    LessonRun &run = m_desk->run();
    for (size_t i = 0; i < run.lesson().steps.size(); ++i) {
        const QString title = run.shownStep().title;
        QCOMPARE(run.step(), i);
        if (!m_workbench->server().isUnderWay()) {
            const quint16 before = std::exchange(m_port, freePort()); // that one may rest in TIME_WAIT
            m_desk->usePort(before, m_port);
        }
        act(u"server run"_s);
        act(u"client run"_s);
        if (int(i) == afterwards) {
            QTRY_VERIFY2(!m_workbench->server().isUnderWay(), qPrintable(title));
            QVERIFY2(!run.isPassed(), qPrintable(title));
            for (const QString &action : std::as_const(actions))
                act(action);
        }
        QTRY_VERIFY2(run.isPassed(), qPrintable(title));
        if (QTest::currentTestFailed())
            return;
        run.goOn();
    }
}

void TestLessonWalk::verdictFollowsTheListing_data()
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

void TestLessonWalk::verdictFollowsTheListing()
{
    QFETCH(int, order);
    QFETCH(QList<Walked>, before);
    QFETCH(QStringList, actions);
    QFETCH(int, happened);
    open(order);
    LessonRun &run = m_desk->run();
    for (const Walked &walked : before) {
        walk(walked);
        if (QTest::currentTestFailed())
            return;
        run.goOn();
    }
    run.choose(0, happened == 0 ? 1 : 0);
    for (const QString &action : actions) {
        act(action);
        if (QTest::currentTestFailed())
            return;
    }
    QTRY_COMPARE(run.prediction(0).happened, happened);
    QCOMPARE(run.prediction(0).verdict(), Verdict::Wrong);
}

void TestLessonWalk::questionWaitsForItsMoment_data()
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

void TestLessonWalk::questionWaitsForItsMoment()
{
    QFETCH(int, order);
    QFETCH(int, step);
    QFETCH(QStringList, early);
    QFETCH(QStringList, then);
    QFETCH(int, happened);
    openAt(order, step);
    LessonRun &run = m_desk->run();
    run.choose(0, happened);
    for (const QString &action : std::as_const(early))
        act(action);
    QCOMPARE(run.prediction(0).verdict(), Verdict::Open);
    if (order == 4)
        QVERIFY(!run.isPassed());
    if (!m_workbench->server().isUnderWay()) {
        const quint16 before = std::exchange(m_port, freePort()); // that one may rest in TIME_WAIT
        m_desk->usePort(before, m_port);
    }
    for (const QString &action : std::as_const(then))
        act(action);
    QTRY_COMPARE(run.prediction(0).happened, happened);
    QCOMPARE(run.prediction(0).verdict(), Verdict::Right);
    QTRY_VERIFY(run.isPassed());
}

/// A server that was stopped and started anew has called accept() once each time.
void TestLessonWalk::aCheckCountsOneRun()
{
    openAt(4, 3);
    for (int i = 0; i < 3; ++i) {
        act(untilAccept);
        act(u"server stop"_s);
        act(u"server ends"_s);
    }
    act(untilAccept);
    QTRY_COMPARE(told(u"server"_s, u"kind=call;call=accept"_s), 4);
    QVERIFY(!m_desk->run().isPassed());
    act(u"server run"_s);
    act(u"client run"_s);
    QTRY_VERIFY(m_desk->run().isPassed());
}

void TestLessonWalk::busyPortEndsNoLesson()
{
    open(1);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
    walk(partOne[0]);
    m_desk->run().goOn();
    stepUntil(u"server"_s, u"kind=raise;call=bind;errno=EADDRINUSE"_s);
    QVERIFY(!m_desk->run().isPassed());
    const quint16 instead = freePort();
    m_desk->usePort(m_port, instead);
    stepUntil(u"server"_s, u"kind=return;call=bind"_s);
    QTRY_VERIFY(m_desk->run().isPassed());
    for (int i = 2; i < 8; ++i) {
        m_desk->run().goOn();
        walk(partOne[i]);
        if (QTest::currentTestFailed())
            return;
    }
}

/// Whoever stepped sees the failed program stand once more: its listing is not to stay as it was until then.
void TestLessonWalk::anotherPortIsSeenAtOnce()
{
    open(1);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
    stepUntil(u"server"_s, u"kind=raise;call=bind;errno=EADDRINUSE"_s);
    QVERIFY(m_workbench->server().isUnderWay());
    const quint16 instead = freePort();
    m_desk->usePort(m_port, instead);
    for (const QString &actor : {u"server"_s, u"client"_s}) {
        QVERIFY2(program(actor).source().contains(QString::number(instead)), qPrintable(actor));
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
    LessonRun &run = m_desk->run();
    for (int i = 0; i < 7; ++i) {
        walk(partOne[i]);
        if (QTest::currentTestFailed())
            return;
        run.goOn();
    }
    for (const QString &action : std::as_const(ends))
        act(action);
    QTRY_VERIFY(run.isPassed());
    m_desk->startAnew();
    QCOMPARE(run.step(), size_t(0));
    QCOMPARE(run.passedCount(), size_t(0));
    walk(partOne[0]);
    run.goOn();
    stepUntil(u"server"_s, u"kind=end;call=bind"_s);
    QTRY_VERIFY(m_workbench->timeline().scene().actor(u"server"));
    const bool isBusy = ends.first() == serverEnds;
    QTRY_COMPARE(run.isPassed(), !isBusy);
    if (isBusy) {
        m_desk->usePort(m_port, freePort());
        stepUntil(u"server"_s, u"kind=return;call=bind"_s);
    }
    QTRY_VERIFY(run.isPassed());
}

QTEST_GUILESS_MAIN(TestLessonWalk)
#include "tst_lessonwalk.moc"
