// SPDX-License-Identifier: MIT
#pragma once

#include "story.h"

/// Whole conversations for the tests of the sequence diagram and the sockets, in a Story's words.
class Conversation : public Story
{
public:
    static inline const QString client2 = QStringLiteral("client 2");

    void wait(double seconds) { nowUs += qint64(seconds * 1e6); }
    /// The server's socket 1 listens on port 50017.
    void serverListens() { listening(server, 1, 50017); }
    quint64 connecting(const QString &actor, int socket)
    {
        SocketEvent event;
        event.peer = at(50017);
        return call(actor, Call::Connect, socket, event);
    }
    void hasConnected(const QString &actor, quint64 id, quint16 from)
    {
        SocketEvent event;
        event.local = at(from);
        event.peer = at(50017);
        returned(actor, id, event);
    }
    /// The client's socket 1, port 41822, and the server's socket 2 are connected.
    void conversation()
    {
        serverListens();
        connected(client, 1, 41822, 50017);
        accepted(server, accept(server, 1), 2, 50017, 41822);
    }
    /// A program from outside, port 41830, waits in the backlog.
    void outsiderComes() { outsider(State::Established); }
    void outsiderIsAccepted() { accepted(server, accept(server, 1), 3, 50017, 41830); }
    void outsider(State state)
    {
        SocketEvent event;
        event.local = at(41830);
        event.peer = at(50017);
        kernel(client2, 1, state, event);
    }
    void measured(const QString &actor, int socket, State state, qint64 unread)
    {
        SocketEvent event;
        event.unread = unread;
        kernel(actor, socket, state, event);
    }
    quint64 receiving(const QString &actor, int socket)
    {
        SocketEvent event;
        event.size = 4096;
        return call(actor, Call::Recv, socket, event);
    }
    quint64 sending(const QString &actor, int socket, const QByteArray &bytes)
    {
        return call(actor, Call::SendAll, socket, moved(bytes));
    }
    /// The return of a send or recv.
    void hasMoved(const QString &actor, quint64 id, const QByteArray &bytes)
    {
        returned(actor, id, moved(bytes));
    }
    void halfClosed(const QString &actor, int socket)
    {
        SocketEvent event;
        event.text = QStringLiteral("socket.SHUT_WR");
        did(actor, Call::Shutdown, socket, event);
    }
    void wasReset(const QString &actor, quint64 id)
    {
        raised(actor, id, QStringLiteral("ConnectionResetError"), QStringLiteral("ECONNRESET"),
               QStringLiteral("[Errno 104] Connection reset by peer"));
    }
    void exited(const QString &actor)
    {
        SocketEvent event;
        event.status = QStringLiteral("0");
        tell(actor, Kind::Exit, event);
    }

private:
    static SocketEvent moved(const QByteArray &bytes)
    {
        SocketEvent event;
        event.data = bytes;
        event.size = bytes.size();
        return event;
    }
};

/// Of everything that the sequence diagram can show at least one.
inline void everything(Conversation &c)
{
    c.serverListens();
    const auto accept = c.accept(c.server, 1);
    c.wait(3);
    c.socket(c.client, 1);
    const auto connect = c.connecting(c.client, 1);
    c.hasConnected(c.client, connect, 41822);
    c.accepted(c.server, accept, 2, 50017, 41822);
    c.sent(c.client, 1, "hello");
    c.sent(c.client, 1, "a long message that has no room above its arrow, so that it is shortened\n");
    c.wait(1);
    const auto waiting = c.receiving(c.client, 1);
    c.wait(1);
    c.outsiderComes();
    c.received(c.server, 2, "hello");
    c.sent(c.server, 2, "welcome to the show\n");
    c.hasMoved(c.client, waiting, "welcome to the show\n");
    c.raised(c.server, c.call(c.server, SocketEvent::Call::Bind, 9), QStringLiteral("OSError"),
             QStringLiteral("EADDRNOTAVAIL"));
    c.outsiderIsAccepted();
    c.measured(c.server, 3, SocketEvent::State::Established, 7);
    c.halfClosed(c.client, 1);
    c.received(c.server, 2, "a long message that has no room above its arrow, so that it is shortened\n");
    c.received(c.server, 3, "GET / \n");
    c.received(c.server, 2, "");
    c.sent(c.server, 3, "HTTP/1.0 200 OK");
    const auto last = c.receiving(c.client, 1);
    c.closed(c.server, 2);
    c.wasReset(c.client, last);
    c.outsider(SocketEvent::State::Closed);
    c.exited(c.client);
    c.receiving(c.server, 3);
    c.wait(12);
}

/// client 2 is ours here, and connects and sends across the client's lifeline, which waits.
inline void twoClients(Conversation &c)
{
    c.conversation();
    const auto waiting = c.receiving(c.client, 1);
    c.wait(1);
    c.connected(c.client2, 1, 41830, 50017);
    c.outsiderIsAccepted();
    c.sent(c.client2, 1, "from afar");
    c.sent(c.client, 1, "from near");
    c.received(c.server, 3, "from afar");
    c.received(c.server, 2, "from near");
    c.hasMoved(c.client, waiting, "x");
    c.receiving(c.client, 1);
    c.receiving(c.client2, 1);
    c.receiving(c.server, 2);
    c.wait(70);
}
