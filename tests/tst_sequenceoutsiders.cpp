// SPDX-License-Identifier: MIT
#include "sequencetold.h"

using State = SocketEvent::State;

namespace {

/// A socket of a program on Qt, whose calls nobody sees.
void onlyMeasured(Conversation &c, const QString &actor, int socket, State state, quint16 local,
                  quint16 peer = 0)
{
    SocketEvent event;
    event.local = Story::at(local);
    if (peer != 0)
        event.peer = Story::at(peer);
    c.kernel(actor, socket, state, event);
}

} // namespace

/// A program that is not ours is drawn by what the kernel, and our own calls, say of it.
class TestSequenceOutsiders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
};

void TestSequenceOutsiders::rows_data()
{
    QTest::addColumn<Telling>("tell");
    QTest::addColumn<QString>("expected");

    const QString listening = QStringLiteral("server socket(); server bind(); server listen()");
    addTelling(
        "an outsider in the backlog: the kernel is the first to tell",
        [](Conversation &c) {
            c.serverListens();
            c.wait(1);
            c.outsiderComes();
            c.outsiderIsAccepted();
        },
        listening + QStringLiteral("; [server-client 2 outside backlog]; server accept()"));
    addTelling(
        "an outsider: accept is the first to tell",
        [](Conversation &c) {
            c.serverListens();
            const auto accept = c.accept(c.server, 1);
            c.wait(1);
            c.accepted(c.server, accept, 3, 50017, 41830);
            c.outsider(State::Unknown);
            c.outsiderComes();
        },
        listening + QStringLiteral("; server accept(; [server-client 2 outside], server )accept"));
    addTelling(
        "an outsider that still knocks has no handshake",
        [](Conversation &c) {
            c.serverListens();
            c.outsider(State::SynSent);
        },
        listening);

    const QString visited =
        listening + QStringLiteral("; [server-client 2 outside backlog]; server accept()");
    addTelling(
        "an outsider's bytes: measured in the buffer",
        [](Conversation &c) {
            c.serverListens();
            c.outsiderComes();
            c.outsiderIsAccepted();
            c.measured(c.server, 3, State::Established, 5);
            c.received(c.server, 3, "hello");
            c.measured(c.server, 3, State::Established, 0);
        },
        visited + QStringLiteral("; client 2~>server data @6; server recv()"));
    addTelling(
        "an outsider's bytes: returned by recv",
        [](Conversation &c) {
            c.serverListens();
            c.outsiderComes();
            c.outsiderIsAccepted();
            const auto recv = c.receiving(c.server, 3);
            c.wait(1);
            c.hasMoved(c.server, recv, "hello");
            c.measured(c.server, 3, State::Established, 0);
        },
        visited + QStringLiteral("; server recv(; server )recv, client 2~>server data @6"));
    addTelling(
        "an outsider's end: b''",
        [](Conversation &c) {
            c.serverListens();
            c.outsiderComes();
            c.outsiderIsAccepted();
            const auto recv = c.receiving(c.server, 3);
            c.hasMoved(c.server, recv, "");
            c.measured(c.server, 3, State::CloseWait, 0);
            c.outsider(State::FinWait2);
        },
        visited + QStringLiteral("; server recv(; server )recv, client 2~>server half @6"));
    addTelling(
        "an outsider's end: CLOSE_WAIT, then gone",
        [](Conversation &c) {
            c.serverListens();
            c.outsiderComes();
            c.outsiderIsAccepted();
            c.measured(c.server, 3, State::CloseWait, 0);
            c.received(c.server, 3, "");
            c.outsider(State::Closed);
        },
        visited + QStringLiteral("; client 2~>server half @6; server recv(); client 2 *"));
    addTelling(
        "an outsider's reset",
        [](Conversation &c) {
            c.serverListens();
            c.outsiderComes();
            c.outsiderIsAccepted();
            const auto recv = c.receiving(c.server, 3);
            c.wasReset(c.server, recv);
        },
        visited + QStringLiteral("; server recv(; server )recv!, client 2~>server reset @6"));
    addTelling(
        "bytes to an outsider: nobody sees them taken",
        [](Conversation &c) {
            c.serverListens();
            c.outsiderComes();
            c.outsiderIsAccepted();
            c.sent(c.server, 3, "hello");
        },
        visited + QStringLiteral("; server sendall(), server>client 2 data @"));
    addTelling(
        "our client and a server from outside: one handshake",
        [](Conversation &c) {
            c.connected(c.client, 1, 41822, 80);
            SocketEvent other;
            other.local = Story::at(80);
            other.peer = Story::at(41822);
            c.kernel(QStringLiteral("server 2"), 1, State::Established, other);
        },
        QStringLiteral("client socket(); client connect(; [server 2-client], client )connect"));
    addTelling(
        "only the kernel tells of both ends: one handshake",
        [](Conversation &c) {
            onlyMeasured(c, c.server, 1, State::Listen, 50017);
            onlyMeasured(c, c.client, 1, State::Established, 41822, 50017);
            onlyMeasured(c, c.server, 2, State::Established, 50017, 41822);
        },
        QStringLiteral("[server-client outside]"));
    addTelling(
        "only the kernel tells of both ends, and of the server's first",
        [](Conversation &c) {
            onlyMeasured(c, c.server, 1, State::Listen, 50017);
            onlyMeasured(c, c.server, 2, State::Established, 50017, 41822);
            onlyMeasured(c, c.client, 1, State::Established, 41822, 50017);
        },
        QStringLiteral("[server-client outside]"));
}

void TestSequenceOutsiders::rows()
{
    QFETCH(Telling, tell);
    QFETCH(QString, expected);
    QCOMPARE(rowsOf(tell), expected);
}

QTEST_APPLESS_MAIN(TestSequenceOutsiders)
#include "tst_sequenceoutsiders.moc"
