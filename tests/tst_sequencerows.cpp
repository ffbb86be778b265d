// SPDX-License-Identifier: MIT
#include "sequencetold.h"

using Call = SocketEvent::Call;
using State = SocketEvent::State;

/// What happened, and the rows, arrows and handshakes it must lead to.
class TestSequenceRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void lifelines();
    void callsThatDoNotReturn();
    void aThreadsEndIsNotItsPrograms();
    void aSecondRunsSocketsAreOthers();
    void aSharedAddressPairJoinsTheEnds();
    void manyCallsAtOnce();
    void cutToTheNewest();
    void pastIsDrawnUpToTheCursor();
    void neverMoreProgramsThanFit();
};

void TestSequenceRows::rows_data()
{
    QTest::addColumn<Telling>("tell");
    QTest::addColumn<QString>("expected");

    const QString listening = QStringLiteral("server socket(); server bind(); server listen()");

    addTelling(
        "quick calls have one row each; what the kernel says of them has none",
        [](Conversation &c) { c.serverListens(); }, listening);
    addTelling(
        "accept returns after connect",
        [](Conversation &c) {
            c.serverListens();
            const auto accept = c.accept(c.server, 1);
            c.socket(c.client, 1);
            const auto connect = c.connecting(c.client, 1);
            c.hasConnected(c.client, connect, 41822);
            c.accepted(c.server, accept, 2, 50017, 41822);
        },
        listening
            + QStringLiteral("; server accept(; client socket(); client connect(; [server-client], client "
                             ")connect; server )accept"));
    addTelling(
        "accept returns before connect",
        [](Conversation &c) {
            c.serverListens();
            const auto accept = c.accept(c.server, 1);
            c.socket(c.client, 1);
            const auto connect = c.connecting(c.client, 1);
            c.accepted(c.server, accept, 2, 50017, 41822);
            c.hasConnected(c.client, connect, 41822);
        },
        listening
            + QStringLiteral("; server accept(; client socket(); client connect(; [server-client], server "
                             ")accept; client )connect"));
    addTelling(
        "connect succeeds without accept",
        [](Conversation &c) {
            c.serverListens();
            c.connected(c.client, 1, 41822, 50017);
        },
        listening + QStringLiteral("; client socket(); client connect(; [server-client], client )connect"));
    addTelling(
        "refused: no handshake",
        [](Conversation &c) {
            c.socket(c.client, 1);
            c.raised(c.client, c.connecting(c.client, 1), QStringLiteral("ConnectionRefusedError"),
                     QStringLiteral("ECONNREFUSED"));
        },
        QStringLiteral("client socket(); client connect()!"));
    addTelling(
        "connect to somebody who is not seen", [](Conversation &c) { c.connected(c.client, 1, 41822, 80); },
        QStringLiteral("client socket(); client connect(; [?-client], client )connect"));

    const QString connected =
        listening
        + QStringLiteral(
            "; client socket(); client connect(; [server-client], client )connect; server accept()");
    addTelling(
        "a waiting recv takes the bytes in the row of the send",
        [](Conversation &c) {
            c.conversation();
            const auto recv = c.receiving(c.server, 2);
            c.sent(c.client, 1, "hello");
            c.hasMoved(c.server, recv, "hello");
        },
        connected + QStringLiteral("; server recv(; server )recv, client sendall(), client>server data @8"));
    addTelling(
        "recv returns before sendall does",
        [](Conversation &c) {
            c.conversation();
            const auto recv = c.receiving(c.server, 2);
            const auto send = c.sending(c.client, 1, "hello");
            c.hasMoved(c.server, recv, "hello");
            c.hasMoved(c.client, send, "hello");
        },
        connected + QStringLiteral("; server recv(; server )recv, client sendall(), client>server data @8"));
    addTelling(
        "bytes wait in the kernel until recv",
        [](Conversation &c) {
            c.conversation();
            c.sent(c.client, 1, "hello");
            c.measured(c.server, 2, State::Established, 5);
        },
        connected + QStringLiteral("; client sendall(), client>server data @…"));
    addTelling(
        "one recv takes two sends",
        [](Conversation &c) {
            c.conversation();
            c.sent(c.client, 1, "hello");
            c.sent(c.client, 1, "world");
            c.received(c.server, 2, "helloworld");
        },
        connected
            + QStringLiteral("; client sendall(), client>server data @9; client sendall(), client>server "
                             "data @9; server recv()"));
    addTelling(
        "two recvs take one send, and bytes are left",
        [](Conversation &c) {
            c.conversation();
            c.sent(c.client, 1, "helloworld!");
            c.received(c.server, 2, "hello");
            c.received(c.server, 2, "world");
        },
        connected
            + QStringLiteral("; client sendall(), client>server data @8,9,…; server recv(); server recv()"));
    addTelling(
        "a send whose recv was told first joins nothing",
        [](Conversation &c) {
            c.conversation();
            c.received(c.server, 2, "hello");
            c.sent(c.client, 1, "hello");
        },
        connected + QStringLiteral("; server recv(); client sendall(), client>server data @"));
    addTelling(
        "both directions keep apart",
        [](Conversation &c) {
            c.conversation();
            c.sent(c.client, 1, "ping");
            c.sent(c.server, 2, "pong");
            c.received(c.client, 1, "pong");
        },
        connected
            + QStringLiteral("; client sendall(), client>server data @…; server sendall(), server>client "
                             "data @9; client recv()"));
    addTelling(
        "a failed send brings nothing",
        [](Conversation &c) {
            c.conversation();
            const auto send = c.sending(c.client, 1, "hello");
            c.raised(c.client, send, QStringLiteral("BrokenPipeError"), QStringLiteral("EPIPE"));
        },
        connected + QStringLiteral("; client sendall()!"));
}

void TestSequenceRows::rows()
{
    QFETCH(Telling, tell);
    QFETCH(QString, expected);
    QCOMPARE(rowsOf(tell), expected);
}

void TestSequenceRows::lifelines()
{
    Conversation told;
    Timeline timeline;
    auto lines = SequenceRows::read(timeline).lifelines;
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).name, QStringLiteral("server"));
    QCOMPARE(lines.at(1).name, QStringLiteral("client"));
    QVERIFY(!lines.at(0).hasStarted);

    told.serverListens();
    told.socket(QStringLiteral("client 10"), 1);
    told.socket(QStringLiteral("client 3"), 1);
    told.outsiderComes();
    told.exited(QStringLiteral("client 3"));
    timeline.append(told.events);
    lines = SequenceRows::read(timeline).lifelines;
    QStringList names;
    for (const auto &line : lines)
        names << line.name;
    QCOMPARE(names.join(u','), QStringLiteral("server,client,client 2,client 3,client 10"));
    QVERIFY(lines.at(0).hasStarted && !lines.at(1).hasStarted);
    QVERIFY(lines.at(2).isOutside && !lines.at(3).isOutside);
    QVERIFY(lines.at(3).endRow >= 0 && lines.at(4).endRow < 0);
}

void TestSequenceRows::callsThatDoNotReturn()
{
    Conversation told;
    told.conversation();
    told.receiving(told.server, 2);
    told.wait(1);
    told.receiving(told.client, 1);
    told.closed(told.server, 2);
    Timeline timeline;
    timeline.append(told.events);
    const auto calls = SequenceRows::read(timeline).calls;
    const auto recvs = [&](const QString &actor) {
        return *std::find_if(calls.cbegin(), calls.cend(), [&](const SequenceRows::Call &call) {
            return call.call->call == Call::Recv && call.call->actor == actor;
        });
    };
    // The socket was closed under the server's recv: it never returns. The client's still waits.
    QVERIFY(!recvs(told.server).isOpen());
    QVERIFY(!recvs(told.server).end);
    QVERIFY(recvs(told.client).isOpen());
    QVERIFY(!recvs(told.client).hasWaited(told.nowUs));
    QVERIFY(recvs(told.client).hasWaited(told.nowUs + 200'000));
}

void TestSequenceRows::aThreadsEndIsNotItsPrograms()
{
    Conversation told;
    told.conversation();
    SocketEvent ofThread;
    ofThread.thread = QStringLiteral("Thread-1 (serve)");
    const auto recv = told.call(told.server, Call::Recv, 2, ofThread);
    told.accept(told.server, 1);
    told.sent(told.client, 1, "x");
    ofThread.size = 1;
    told.returned(told.server, recv, ofThread);
    told.call(told.server, Call::Recv, 2, ofThread);
    told.tell(told.server, SocketEvent::Kind::Exit, ofThread);
    Timeline timeline;
    timeline.append(told.events);
    const SequenceRows rows = SequenceRows::read(timeline);
    QCOMPARE(rows.arrows.size(), 1); // the byte, and no close
    QCOMPARE(rows.points.size(), 1);
    QCOMPARE(rows.lifelines.first().endRow, -1);
    QVERIFY(!rows.calls.last().isOpen());
    const auto accept = std::find_if(rows.calls.crbegin(), rows.calls.crend(),
                                     [](const auto &call) { return call.call->call == Call::Accept; });
    QVERIFY(accept->isOpen());
}

void TestSequenceRows::aSecondRunsSocketsAreOthers()
{
    Conversation told;
    for (const quint16 port : {quint16(41822), quint16(41824)}) {
        told.serverListens();
        told.connected(told.client, 1, port, 50017);
        told.accepted(told.server, told.accept(told.server, 1), 2, 50017, port);
        told.sent(told.client, 1, "x");
        told.closed(told.client, 1);
        told.exited(told.client);
        told.received(told.server, 2, "x");
        told.received(told.server, 2, "");
        told.exited(told.server);
    }
    Timeline timeline;
    timeline.append(told.events);
    const QString words = inWords(SequenceRows::read(timeline));
    QCOMPARE(words.count(QLatin1String("client>server data")), 2);
    QCOMPARE(words.count(QLatin1String("client>server close")), 2);
    QCOMPARE(words.count(QLatin1String("server>client close")), 2);
    QVERIFY2(!words.contains(u'…'), qPrintable(words));
    QCOMPARE(words.count(QLatin1String("[server-client]")), 2);
}

void TestSequenceRows::aSharedAddressPairJoinsTheEnds()
{
    // Two connections at once, and the second client's bytes go to the second connection's recv.
    Conversation told;
    told.conversation();
    told.connected(told.client2, 1, 41900, 50017);
    told.accepted(told.server, told.accept(told.server, 1), 3, 50017, 41900);
    told.sent(told.client, 1, "one");
    told.sent(told.client2, 1, "two");
    told.received(told.server, 3, "two");
    Timeline timeline;
    timeline.append(told.events);
    const SequenceRows rows = SequenceRows::read(timeline);
    QCOMPARE(rows.arrows.size(), 2);
    QCOMPARE(rows.arrows.at(0).data, QByteArray("one"));
    QVERIFY(rows.arrows.at(0).toRows.isEmpty());
    QVERIFY(rows.arrows.at(0).isUnderWay);
    QCOMPARE(rows.arrows.at(1).data, QByteArray("two"));
    QCOMPARE(rows.arrows.at(1).toRows.size(), 1);
    QVERIFY(!rows.arrows.at(1).isUnderWay);
}

void TestSequenceRows::manyCallsAtOnce()
{
    Conversation told;
    told.conversation();
    SocketEvent many;
    many.data = "x";
    many.size = 151552;
    many.count = 37;
    told.did(told.client, Call::Send, 1, many);
    many.late = true;
    told.did(told.server, Call::Recv, 2, many);
    Timeline timeline;
    timeline.append(told.events);
    const SequenceRows rows = SequenceRows::read(timeline);
    QCOMPARE(rows.arrows.size(), 1);
    QCOMPARE(rows.arrows.at(0).count, 37);
    QCOMPARE(rows.arrows.at(0).size, 151552);
    QCOMPARE(rows.arrows.at(0).toRows, QList<int> {rows.newest()});
    QVERIFY(rows.rows.last().isLate);
    QVERIFY(!rows.rows.at(rows.newest() - 1).isLate);
}

void TestSequenceRows::cutToTheNewest()
{
    Conversation told;
    told.conversation();
    told.sent(told.client, 1, "first");
    const auto waiting = told.receiving(told.client, 1);
    for (int i = 0; i < SequenceRows::maxEvents; ++i)
        told.did(told.server, Call::SetTimeout, 2);
    told.received(told.server, 2, "first");
    told.hasMoved(told.client, waiting, "x");
    Timeline timeline;
    timeline.append(told.events);
    const SequenceRows rows = SequenceRows::read(timeline);
    QVERIFY(rows.rows.size() <= SequenceRows::maxEvents);
    QVERIFY(rows.eventsBefore > 0);
    QCOMPARE(rows.eventsBefore + 1, rows.rows.first().event->number);
    // The bytes of the send that is cut off take no arrow with them, and give no other one an end.
    QCOMPARE(rows.arrows.size(), 0);
    const auto isCutRecv = [](const SequenceRows::Call &call) {
        return call.beginRow < 0 && call.end->call == Call::Recv;
    };
    QCOMPARE(std::count_if(rows.calls.cbegin(), rows.calls.cend(), isCutRecv), 1);

    // A call from before that still waits is there as well.
    told.receiving(told.client, 1);
    for (int i = 0; i < SequenceRows::maxEvents; ++i)
        told.did(told.server, Call::SetTimeout, 2);
    Timeline longer;
    longer.append(told.events);
    const SequenceRows later = SequenceRows::read(longer);
    const auto open = std::find_if(later.calls.cbegin(), later.calls.cend(),
                                   [](const SequenceRows::Call &call) { return call.isOpen(); });
    QVERIFY(open != later.calls.cend());
    QCOMPARE(open->beginRow, -1);
    QCOMPARE(open->call->call, Call::Recv);
}

void TestSequenceRows::pastIsDrawnUpToTheCursor()
{
    Conversation told;
    told.conversation();
    told.sent(told.client, 1, "hello");
    const qint64 sent = told.scene.number;
    told.received(told.server, 2, "hello");
    Timeline timeline;
    timeline.append(told.events);
    timeline.setCursor(sent);
    QCOMPARE(inWords(SequenceRows::read(timeline)).section(QStringLiteral("; "), -1),
             QStringLiteral("client sendall(), client>server data @…"));
    timeline.setCursor(0);
    QVERIFY(SequenceRows::read(timeline).rows.isEmpty());
}

void TestSequenceRows::neverMoreProgramsThanFit()
{
    Conversation told;
    told.serverListens();
    for (int i = 2; i < 32; ++i)
        told.connected(QStringLiteral("client %1").arg(i), 1, quint16(41000 + i), 50017);
    Timeline timeline;
    timeline.append(told.events);
    const SequenceRows rows = SequenceRows::read(timeline);
    QCOMPARE(rows.lifelines.size(), SequenceRows::maxLifelines);
    QCOMPARE(rows.programsLeftOut, 32 - SequenceRows::maxLifelines);
    QCOMPARE(rows.lifelines.first().name, QStringLiteral("server"));
    QCOMPARE(rows.lifelines.last().name, QStringLiteral("client 31"));
}

QTEST_APPLESS_MAIN(TestSequenceRows)
#include "tst_sequencerows.moc"
