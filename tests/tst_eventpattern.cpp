// SPDX-License-Identifier: MIT
#include "eventpattern.h"
#include "lessonreader.h"
#include "madeevents.h"
#include "stepwatch.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using Verdict = StepWatch::Verdict;

/// Which events a lesson's patterns mean, and how a step judges by them. No sockets are needed for that.
class TestEventPattern : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void comparesPorts_data();
    void comparesPorts();
    void knowsOpenCalls();
    void knowsWhatARunHasDone();
    void readsOutputInPieces();
    void stepPassesByEvidence();
    void stepCounts();
    void stepCountsWithinOneRun();
    void stepWithoutChecksIsRead();
    void predictionIsJudged_data();
    void predictionIsJudged();
    void predictionCannotBeChangedAfterwards();
};

namespace {

const QString server = u"server"_s;
const QString client = u"client"_s;

EventPattern pattern(const QString &conditions)
{
    EventPattern made;
    for (const QString &condition : conditions.split(u';')) {
        const auto expected =
            made.set(condition.section(u'=', 0, 0).trimmed(), condition.section(u'=', 1).trimmed());
        if (expected)
            qFatal("%s", qPrintable(condition + u": "_s + *expected));
    }
    return made;
}

SocketEvent received(const QByteArray &data)
{
    return Made::returned(Made::call(server, 0, 1, Call::Recv, 8, 2), 5, data);
}

SocketEvent refused()
{
    return Made::raised(Made::call(client, 0, 1, Call::Connect, 7), 5, u"ConnectionRefusedError"_s,
                        u"ECONNREFUSED"_s, u"[Errno 111] Connection refused"_s);
}

SocketEvent accepted(quint16 port)
{
    SocketEvent event = Made::returned(Made::call(server, 0, 1, Call::Accept, 6, 1), 5);
    event.result = 2;
    event.local = {u"127.0.0.1"_s, port};
    event.peer = {u"127.0.0.1"_s, 41822};
    return event;
}

SocketEvent bound(quint16 port)
{
    SocketEvent event = Made::returned(Made::call(server, 0, 1, Call::Bind, 4, 1), 5);
    event.local = {u"127.0.0.1"_s, port};
    return event;
}

SocketEvent printed(const QByteArray &data, const QString &actor = server)
{
    SocketEvent event = Made::event(Kind::Output, actor, 5);
    event.data = data;
    return event;
}

SocketEvent measured(int waiting)
{
    SocketEvent event = Made::event(Kind::Kernel, server, 5);
    event.state = SocketEvent::State::Listen;
    event.waiting = waiting;
    return event;
}

SocketEvent signalled(const QString &name)
{
    SocketEvent event = Made::event(Kind::Signal, server, 5);
    event.text = name;
    return event;
}

SocketEvent ended(const QString &status)
{
    SocketEvent event = Made::event(Kind::Exit, server, 5);
    event.status = status;
    return event;
}

LessonStep stepOf(const QString &blocks)
{
    const ReadLesson read = readLesson(u"---\ntitle: T\norder: 1\n---\n## Step\n"_s + blocks, u"x.md"_s);
    if (read.mistake)
        qFatal("%s", qPrintable(read.mistake->describe()));
    return read.lesson.steps.front();
}

} // namespace

void TestEventPattern::matches_data()
{
    QTest::addColumn<QString>("conditions");
    QTest::addColumn<SocketEvent>("event");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QString &conditions, const SocketEvent &event,
                        bool expected) { QTest::newRow(name) << conditions << event << expected; };
    const SocketEvent hello = received("hello");
    row("actor", u"actor=server"_s, hello, true);
    row("other actor", u"actor=client"_s, hello, false);
    row("client is not client 2", u"actor=client"_s, Made::event(Kind::Exit, u"client 2"_s, 1), false);
    row("client 2", u"actor=client 2"_s, Made::event(Kind::Exit, u"client 2"_s, 1), true);
    row("kind", u"kind=return"_s, hello, true);
    row("other kind", u"kind=call"_s, hello, false);
    row("end: return", u"kind=end"_s, hello, true);
    row("end: raise", u"kind=end"_s, refused(), true);
    row("no end", u"kind=end"_s, Made::call(server, 0, 1, Call::Recv, 8), false);
    row("call", u"call=recv"_s, hello, true);
    row("other call", u"call=accept"_s, hello, false);
    row("line", u"line=8"_s, hello, true);
    row("other line", u"line=9"_s, hello, false);
    row("data", u"data=b'hello'"_s, hello, true);
    row("other data", u"data=b'hell'"_s, hello, false);
    row("data with an escape", u"data=b\"a\\n\\x00\""_s, received(QByteArray("a\n\0", 3)), true);
    row("empty data", u"data=b''"_s, received(""), true);
    SocketEvent cut = received(QByteArray(4096, 'x'));
    cut.size = 5000;
    row("data of which the rest was cut off", u"data=b'"_s + QString(4096, u'x') + u'\'', cut, false);
    row("size", u"size=5"_s, hello, true);
    row("other size", u"size=4"_s, hello, false);
    row("size in a range", u"size=1..5"_s, hello, true);
    row("size above a range", u"size=1..4"_s, hello, false);
    row("size from", u"size=5.."_s, hello, true);
    row("size below", u"size=6.."_s, hello, false);
    row("size up to", u"size=..5"_s, hello, true);
    row("no size", u"size=..5"_s, refused(), false);
    row("waiting", u"waiting=1"_s, measured(1), true);
    row("nobody waiting", u"waiting=1.."_s, measured(0), false);
    row("waiting not measured", u"waiting=0"_s, hello, false);
    row("unread not measured", u"unread=0.."_s, hello, false);
    row("state", u"state=LISTEN"_s, measured(0), true);
    row("other state", u"state=CLOSE_WAIT"_s, measured(0), false);
    row("errno", u"errno=ECONNREFUSED"_s, refused(), true);
    row("other errno", u"errno=EADDRINUSE"_s, refused(), false);
    row("error", u"error=ConnectionRefusedError"_s, refused(), true);
    row("part of an error", u"error=ConnectionRefused"_s, refused(), false);
    row("text", u"text=refused"_s, refused(), true);
    row("other text", u"text=in use"_s, refused(), false);
    row("signal", u"signal=connected"_s, signalled(u"connected"_s), true);
    row("part of a signal", u"signal=connected"_s, signalled(u"disconnected"_s), false);
    row("status", u"status=stopped"_s, ended(u"stopped waiting in accept"_s), true);
    row("other status", u"status=failed"_s, ended(u"stopped"_s), false);
    row("gives a socket", u"gives=socket"_s, accepted(50017), true);
    row("gives nothing", u"gives=nothing"_s, accepted(50017), false);
    row("nothing given", u"gives=nothing"_s, Made::returned(Made::call(client, 0, 1, Call::Connect, 7), 5),
        true);
    row("prints", u"prints=Client"_s, printed("A Client Connected\n"), true);
    row("prints something else", u"prints=Server"_s, printed("A Client Connected\n"), false);
    row("prints across lines", u"prints=b\nc"_s, printed("a b\nc\n"), true);
    row("all conditions", u"actor=server;kind=return;call=recv;line=8;size=5"_s, hello, true);
    row("all but one", u"actor=server;kind=return;call=recv;line=8;size=6"_s, hello, false);
}

void TestEventPattern::matches()
{
    QFETCH(QString, conditions);
    QFETCH(SocketEvent, event);
    QFETCH(bool, expected);
    EventContext context;
    context.take(event);
    QCOMPARE(pattern(conditions).matches(event, context), expected);
}

void TestEventPattern::comparesPorts_data()
{
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("same") << 50017 << true;
    QTest::newRow("new") << 41000 << false;
}

void TestEventPattern::comparesPorts()
{
    QFETCH(int, port);
    QFETCH(bool, isSame);
    EventContext context;
    context.take(bound(50017));
    const SocketEvent event = accepted(quint16(port));
    context.take(event);
    QCOMPARE(pattern(u"actor=server;kind=return;port=same"_s).matches(event, context), isSame);
    QCOMPARE(pattern(u"actor=server;kind=return;port=new"_s).matches(event, context), !isSame);
}

void TestEventPattern::knowsOpenCalls()
{
    const EventPattern whileConnecting = pattern(u"actor=server;kind=call;during=client connect"_s);
    const EventPattern stopped = pattern(u"actor=server;kind=exit;during=server accept"_s);
    const SocketEvent connect = Made::call(client, 0, 1, Call::Connect, 7);
    const SocketEvent accept = Made::call(server, 0, 1, Call::Accept, 6);
    const std::pair<SocketEvent, bool> story[] = {
        {accept, false}, {Made::returned(accept, 1), false},  {connect, false},
        {accept, true},  {Made::returned(connect, 2), false}, {accept, false},
    };
    EventContext context;
    for (const auto &[event, expected] : story) {
        context.take(event);
        QCOMPARE(whileConnecting.matches(event, context), expected);
    }
    context.take(ended(u"stopped"_s));
    QVERIFY(stopped.matches(ended(u"stopped"_s), context));
    context.take(bound(50017));
    context.take(ended(u"ended"_s));
    QVERIFY(!stopped.matches(ended(u"ended"_s), context));
}

void TestEventPattern::knowsWhatARunHasDone()
{
    const EventPattern second = pattern(u"actor=server;kind=return;call=accept;after=server accept 2"_s);
    const EventPattern closed = pattern(u"actor=server;kind=call;call=recv;after=client close"_s);
    const EventPattern signalledOnce = pattern(u"actor=server;kind=signal;after=server disconnected"_s);
    const SocketEvent reads = Made::call(server, 0, 1, Call::Recv, 8);
    const SocketEvent closes = Made::returned(Made::call(client, 0, 1, Call::Close, 9), 5);
    EventContext context;
    const auto matches = [&context](const EventPattern &wanted, const SocketEvent &event) {
        context.take(event);
        return wanted.matches(event, context);
    };
    QVERIFY(!matches(second, accepted(50017)));
    QVERIFY(!matches(closed, reads));
    context.take(Made::call(client, 0, 1, Call::Close, 9));
    QVERIFY(!matches(closed, reads)); // it has not returned
    context.take(closes);
    context.take(Made::event(Kind::Exit, client, 5));
    QVERIFY(matches(closed, reads)); // until the client begins anew
    context.take(Made::event(Kind::Kernel, client, 5));
    QVERIFY(matches(closed, reads));
    context.take(Made::call(client, 0, 1, Call::Socket, 1));
    QVERIFY(!matches(closed, reads));

    QVERIFY(matches(second, accepted(50017)));
    context.take(ended(u"stopped"_s));
    QVERIFY(!matches(second, accepted(50017)));

    QVERIFY(!matches(signalledOnce, signalled(u"readyRead"_s)));
    QVERIFY(matches(signalledOnce, signalled(u"disconnected"_s)));

    for (const QString &wrong : {u"client"_s, u"client clsoe"_s, u"nobody close"_s, u"client close 0"_s})
        QVERIFY2(EventPattern().set(u"after"_s, wrong), qPrintable(wrong));
}

void TestEventPattern::readsOutputInPieces()
{
    const EventPattern client = pattern(u"actor=server;prints=A Client"_s);
    EventContext context;
    int matches = 0;
    const QList<SocketEvent> events {printed("A Cl"), printed("x\n", u"client"_s),
                                     printed("ient"), printed(" ('a', 1)"),
                                     printed("\n"),   printed("more\n")};
    for (const SocketEvent &event : events) {
        context.take(event);
        matches += client.matches(event, context);
    }
    QCOMPARE(matches, 1);
}

void TestEventPattern::stepPassesByEvidence()
{
    StepWatch watch(stepOf(u"```check\nsay: A.\nactor: server\nkind: return\ncall: accept\n```\n"
                           "```check\nsay: B.\nactor: client\nkind: raise\n```\n"_s));
    QVERIFY(!watch.isPassed());
    watch.count(Made::call(server, 0, 1, Call::Accept, 6));
    watch.count(bound(50017));
    QVERIFY(!watch.isMet(0));
    SocketEvent event = accepted(50017);
    event.number = 3;
    watch.count(event);
    QVERIFY(watch.isMet(0));
    QVERIFY(!watch.isMet(1));
    QVERIFY(!watch.isPassed());
    QCOMPARE(watch.passedAt(), 0);
    event = refused();
    event.number = 4;
    watch.count(event);
    QVERIFY(watch.isPassed());
    QCOMPARE(watch.passedAt(), 4);
    event.number = 5;
    watch.count(event);
    QCOMPARE(watch.passedAt(), 4);
}

void TestEventPattern::stepCounts()
{
    StepWatch watch(
        stepOf(u"```check\nsay: A.\nactor: server\nkind: return\ncall: recv\nsize: 0\ncount: 5\n```\n"_s));
    SocketEvent end = received("");
    watch.count(end);
    watch.count(received("x"));
    watch.count(end);
    QVERIFY(!watch.isPassed());
    end.count = 2;
    watch.count(end);
    QVERIFY(!watch.isPassed());
    end.count = 1;
    watch.count(end);
    QVERIFY(watch.isPassed());
}

void TestEventPattern::stepCountsWithinOneRun()
{
    StepWatch watch(stepOf(u"```check\nsay: A.\nactor: server\nkind: call\ncall: accept\ncount: 2\n```\n"_s));
    EventContext context;
    const auto take = [&](const SocketEvent &event) {
        context.take(event);
        watch.count(event, context);
    };
    const SocketEvent accepts = Made::call(server, 0, 1, Call::Accept, 6);
    for (int i = 0; i < 3; ++i) {
        take(accepts);
        QVERIFY(!watch.isPassed());
        take(ended(u"stopped"_s));
    }
    take(accepts);
    take(accepts);
    QVERIFY(watch.isPassed());
}

void TestEventPattern::stepWithoutChecksIsRead()
{
    const StepWatch watch(stepOf(u"Read this.\n"_s));
    QVERIFY(watch.isPassed());
    QCOMPARE(watch.passedAt(), 0);
}

void TestEventPattern::predictionIsJudged_data()
{
    QTest::addColumn<int>("chosen");
    QTest::addColumn<SocketEvent>("event");
    QTest::addColumn<int>("happened");
    QTest::addColumn<Verdict>("verdict");
    const SocketEvent connected = Made::returned(Made::call(client, 0, 1, Call::Connect, 7), 5);
    QTest::newRow("right") << 0 << refused() << 0 << Verdict::Right;
    QTest::newRow("wrong") << 1 << refused() << 0 << Verdict::Wrong;
    QTest::newRow("the listing was changed, and with it the verdict")
        << 1 << connected << 1 << Verdict::Right;
    QTest::newRow("not chosen in time") << -1 << refused() << 0 << Verdict::Missed;
    QTest::newRow("nothing decides") << 0 << accepted(50017) << -1 << Verdict::Open;
}

void TestEventPattern::predictionIsJudged()
{
    QFETCH(int, chosen);
    QFETCH(SocketEvent, event);
    QFETCH(int, happened);
    QFETCH(Verdict, verdict);
    StepWatch watch(stepOf(u"```predict\nask: What will connect() do?\nactor: client\ncall: connect\n"
                           "answer: It is refused.\nbecause: A.\nkind: raise\n"
                           "answer: It connects.\nbecause: B.\nkind: return\n```\n"_s));
    if (chosen >= 0)
        QVERIFY(watch.choose(0, chosen));
    QCOMPARE(watch.prediction(0).verdict(), Verdict::Open);
    event.number = 9;
    watch.decide(event);
    QCOMPARE(watch.prediction(0).happened, happened);
    QCOMPARE(watch.prediction(0).verdict(), verdict);
    QCOMPARE(watch.prediction(0).eventNumber, happened >= 0 ? 9 : 0);
}

void TestEventPattern::predictionCannotBeChangedAfterwards()
{
    StepWatch watch(
        stepOf(u"```predict\nask: Q?\nactor: server\nkind: return\ncall: recv\n"
               "answer: A.\nbecause: A.\ndata: b'a'\nanswer: B.\nbecause: B.\ndata: b'b'\n```\n"_s));
    QVERIFY(watch.choose(0, 0));
    QVERIFY(watch.choose(0, 1));
    watch.decide(received("b"));
    QCOMPARE(watch.prediction(0).verdict(), Verdict::Right);
    QVERIFY(!watch.choose(0, 0));
    watch.decide(received("a"));
    QCOMPARE(watch.prediction(0).happened, 1);
    QCOMPARE(watch.prediction(0).verdict(), Verdict::Right);
}

QTEST_GUILESS_MAIN(TestEventPattern)
#include "tst_eventpattern.moc"
