// SPDX-License-Identifier: MIT
#include "sequencetold.h"

using State = SocketEvent::State;

namespace {

void dropped(Conversation &c, const QString &actor, int socket)
{
    SocketEvent drop;
    drop.socket = socket;
    c.tell(actor, SocketEvent::Kind::Drop, drop);
}

/// Its connect fails, and nothing catches the exception.
void isRefused(Conversation &c, const QString &actor, int socket)
{
    c.socket(actor, socket);
    c.raised(actor, c.connecting(actor, socket), QStringLiteral("ConnectionRefusedError"),
             QStringLiteral("ECONNREFUSED"));
    dropped(c, actor, socket);
    c.exited(actor);
}

/// A client of ours whose connection nobody has accepted waits for data.
quint64 waitsInBacklog(Conversation &c, const QString &actor, quint16 port)
{
    c.connected(actor, 1, port, 50017);
    return c.receiving(actor, 1);
}

} // namespace

/// What a close, a half close, a reset, a drop and a program's end send to whom, and what sends nothing.
class TestSequenceEnds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void whatWasClosedBeforeSendsNothingAtTheEnd();
};

void TestSequenceEnds::rows_data()
{
    QTest::addColumn<Telling>("tell");
    QTest::addColumn<QString>("expected");

    const QString listening = QStringLiteral("server socket(); server bind(); server listen()");
    const QString connected =
        listening
        + QStringLiteral(
            "; client socket(); client connect(; [server-client], client )connect; server accept()");
    addTelling(
        "close, seen by a waiting recv",
        [](Conversation &c) {
            c.conversation();
            const auto recv = c.receiving(c.server, 2);
            c.closed(c.client, 1);
            c.hasMoved(c.server, recv, "");
        },
        connected + QStringLiteral("; server recv(; server )recv, client close(), client>server close @8"));
    addTelling(
        "b'' again and again is one close",
        [](Conversation &c) {
            c.conversation();
            c.closed(c.client, 1);
            c.received(c.server, 2, "");
            c.received(c.server, 2, "");
        },
        connected + QStringLiteral("; client close(), client>server close @8; server recv(); server recv()"));
    addTelling(
        "half close, then close: the end was said once",
        [](Conversation &c) {
            c.conversation();
            c.halfClosed(c.client, 1);
            c.received(c.server, 2, "");
            c.closed(c.client, 1);
        },
        connected
            + QStringLiteral("; client shutdown(), client>server half @8; server recv(); client close()"));
    addTelling(
        "reset",
        [](Conversation &c) {
            c.conversation();
            c.sent(c.client, 1, "hello");
            const auto recv = c.receiving(c.client, 1);
            c.closed(c.server, 2);
            c.wasReset(c.client, recv);
        },
        connected
            + QStringLiteral("; client sendall(), client>server data @; client recv(; client )recv!, server "
                             "close(), server>client reset @9"));
    addTelling(
        "after a reset nobody closes",
        [](Conversation &c) {
            c.conversation();
            c.sent(c.server, 2, "hello");
            const auto recv = c.receiving(c.server, 2);
            c.closed(c.client, 1);
            c.wasReset(c.server, recv);
            c.received(c.server, 2, "");
            c.closed(c.server, 2);
        },
        connected
            + QStringLiteral("; server sendall(), server>client data @; server recv(; server )recv!, client "
                             "close(), client>server reset @9; server recv(); server close()"));
    addTelling(
        "after EPIPE a drop sends nothing",
        [](Conversation &c) {
            c.conversation();
            c.closed(c.server, 2);
            c.sent(c.client, 1, "hello");
            const auto send = c.sending(c.client, 1, "hello");
            c.raised(c.client, send, QStringLiteral("BrokenPipeError"), QStringLiteral("EPIPE"));
            SocketEvent drop;
            drop.socket = 1;
            c.tell(c.client, SocketEvent::Kind::Drop, drop);
        },
        connected
            + QStringLiteral("; server close(), server>client close @; client sendall(), client>server data "
                             "@; client sendall()!; client *"));
    addTelling(
        "a listener's close says nothing to anybody",
        [](Conversation &c) {
            c.serverListens();
            c.closed(c.server, 1);
        },
        listening + QStringLiteral("; server close()"));
    addTelling(
        "a dropped socket closes",
        [](Conversation &c) {
            c.conversation();
            SocketEvent drop;
            drop.socket = 2;
            c.tell(c.server, SocketEvent::Kind::Drop, drop);
            c.received(c.client, 1, "");
        },
        connected + QStringLiteral("; server *, server>client close @8; client recv()"));
    addTelling(
        "a program that ends closes what it left open",
        [](Conversation &c) {
            c.conversation();
            c.exited(c.client);
            c.received(c.server, 2, "");
        },
        connected + QStringLiteral("; client *, client>server close @8; server recv()"));
    addTelling(
        "who was refused closes nothing, also where its next socket connects",
        [](Conversation &c) {
            isRefused(c, c.client, 1);
            c.serverListens();
            c.connected(c.client, 2, 41822, 50017);
        },
        QStringLiteral("client socket(); client connect()!; client *; client *; ") + listening
            + QStringLiteral("; client socket(); client connect(; [server-client], client )connect"));
    addTelling(
        "a handshake that is given up was no connection",
        [](Conversation &c) {
            c.serverListens();
            c.socket(c.client, 1);
            c.connecting(c.client, 1);
            SocketEvent knocks;
            knocks.local = c.at(41822);
            knocks.peer = c.at(50017);
            c.kernel(c.client, 1, State::SynSent, knocks);
            c.closed(c.client, 1);
            c.exited(c.client);
        },
        listening
            + QStringLiteral(
                "; client socket(); client connect(; client )connect, client close(); client *"));
    addTelling(
        "a listener's close resets those in its backlog",
        [](Conversation &c) {
            c.serverListens();
            const auto first = waitsInBacklog(c, c.client, 41822);
            const auto second = waitsInBacklog(c, c.client2, 41824);
            c.closed(c.server, 1);
            c.wasReset(c.client, first);
            c.wasReset(c.client2, second);
            c.closed(c.client, 1);
        },
        listening
            + QStringLiteral("; client socket(); client connect(; [server-client], client )connect; client "
                             "recv(; client 2 socket(); client 2 connect(; [server-client 2], client 2 "
                             ")connect; client 2 recv(; server close(), server>client reset @12, "
                             "server>client 2 reset @13; client )recv!; client 2 )recv!; client close()"));
    addTelling(
        "so does the end of its program",
        [](Conversation &c) {
            c.serverListens();
            const auto recv = waitsInBacklog(c, c.client, 41822);
            c.exited(c.server);
            c.wait(1);
            c.wasReset(c.client, recv);
        },
        listening
            + QStringLiteral("; client socket(); client connect(; [server-client], client )connect; client "
                             "recv(; server *, server>client reset @8; client )recv!"));
    addTelling(
        "and resets a program from outside",
        [](Conversation &c) {
            c.serverListens();
            c.outsiderComes();
            c.closed(c.server, 1);
            c.outsider(State::Closed);
        },
        listening
            + QStringLiteral("; [server-client 2 outside backlog]; server close(), server>client 2 reset @5; "
                             "client 2 *"));
    addTelling(
        "a reset by a server that nobody saw close",
        [](Conversation &c) {
            SocketEvent listens;
            listens.local = c.at(50017);
            c.kernel(QStringLiteral("server 2"), 1, State::Listen, listens);
            const auto recv = waitsInBacklog(c, c.client, 41822);
            c.wasReset(c.client, recv);
        },
        QStringLiteral(
            "client socket(); client connect(; [server 2-client], client )connect; client recv()!, "
            "server 2~>client reset @3"));
}

void TestSequenceEnds::rows()
{
    QFETCH(Telling, tell);
    QFETCH(QString, expected);
    QCOMPARE(rowsOf(tell), expected);
}

/// The rows begin between a close's call and its return.
void TestSequenceEnds::whatWasClosedBeforeSendsNothingAtTheEnd()
{
    Conversation told;
    told.conversation();
    const quint64 close = told.call(told.server, SocketEvent::Call::Close, 2);
    const qint64 called = told.scene.number;
    for (int i = 2; i < SequenceRows::maxEvents; i += 2)
        told.did(told.server, SocketEvent::Call::SetTimeout, 1);
    told.returned(told.server, close);
    told.exited(told.server);
    Timeline timeline;
    timeline.append(told.events);
    const SequenceRows rows = SequenceRows::read(timeline);
    QCOMPARE(rows.eventsBefore, called);
    QVERIFY(rows.arrows.isEmpty());
}

QTEST_APPLESS_MAIN(TestSequenceEnds)
#include "tst_sequenceends.moc"
