// SPDX-License-Identifier: MIT
#pragma once

#include "scene.h"

/// Tells a scene what happened, in few words. Each thing happens a millisecond after the one before.
class Story
{
public:
    using Call = SocketEvent::Call;
    using Kind = SocketEvent::Kind;
    using State = SocketEvent::State;

    static inline const QString server = QStringLiteral("server");
    static inline const QString client = QStringLiteral("client");

    Scene scene;
    QList<SocketEvent> events;
    qint64 nowUs = 1'000'000;

    static Endpoint at(quint16 port) { return {QStringLiteral("127.0.0.1"), port}; }

    void tell(SocketEvent event)
    {
        nowUs += 1000;
        event.number = scene.number + 1;
        event.timeUs = nowUs;
        events += event;
        scene.apply(event);
    }
    void tell(const QString &actor, Kind kind, SocketEvent event = {})
    {
        event.actor = actor;
        event.kind = kind;
        tell(event);
    }

    /// Enters a call; returns the id that ends it.
    quint64 call(const QString &actor, Call call, int socket = 0, SocketEvent event = {})
    {
        event.call = call;
        event.socket = socket;
        event.id = ++m_lastId[actor];
        tell(actor, Kind::Call, event);
        return event.id;
    }
    void returned(const QString &actor, quint64 id, SocketEvent event = {})
    {
        end(actor, id, Kind::Return, event);
    }
    void raised(const QString &actor, quint64 id, const QString &error, const QString &errnoName = {},
                const QString &text = {})
    {
        SocketEvent event;
        event.error = error;
        event.errnoName = errnoName;
        event.text = text;
        end(actor, id, Kind::Raise, event);
    }
    /// A call that returns at once.
    void did(const QString &actor, Call which, int socket = 0, SocketEvent with = {})
    {
        returned(actor, call(actor, which, socket, with), with);
    }
    void kernel(const QString &actor, int socket, State state, SocketEvent event = {})
    {
        event.socket = socket;
        event.state = state;
        tell(actor, Kind::Kernel, event);
    }

    void socket(const QString &actor, int socket)
    {
        SocketEvent made;
        made.socket = socket;
        made.fd = socket + 2;
        returned(actor, call(actor, Call::Socket), made);
    }
    void bind(const QString &actor, int socket, quint16 port)
    {
        SocketEvent event;
        event.local = at(port);
        did(actor, Call::Bind, socket, event);
    }
    void listen(const QString &actor, int socket, int backlog = 1)
    {
        SocketEvent event;
        event.backlog = backlog;
        did(actor, Call::Listen, socket, event);
    }
    /// socket, bind and listen.
    void listening(const QString &actor, int listener, quint16 port)
    {
        socket(actor, listener);
        bind(actor, listener, port);
        listen(actor, listener);
        kernel(actor, listener, State::Listen);
    }
    /// socket and connect.
    void connected(const QString &actor, int socket_, quint16 from, quint16 to)
    {
        socket(actor, socket_);
        SocketEvent event;
        event.peer = at(to);
        const quint64 id = call(actor, Call::Connect, socket_, event);
        event.local = at(from);
        returned(actor, id, event);
        kernel(actor, socket_, State::Established);
    }
    quint64 accept(const QString &actor, int listener) { return call(actor, Call::Accept, listener); }
    void accepted(const QString &actor, quint64 id, int connection, quint16 local, quint16 peer)
    {
        SocketEvent event;
        event.result = connection;
        event.fd = connection + 2;
        event.local = at(local);
        event.peer = at(peer);
        returned(actor, id, event);
        kernel(actor, connection, State::Established);
    }
    void received(const QString &actor, int socket, const QByteArray &bytes)
    {
        SocketEvent asked;
        asked.size = 4096;
        const quint64 id = call(actor, Call::Recv, socket, asked);
        SocketEvent got;
        got.data = bytes;
        got.size = bytes.size();
        returned(actor, id, got);
    }
    void sent(const QString &actor, int socket, const QByteArray &bytes)
    {
        SocketEvent event;
        event.data = bytes;
        event.size = bytes.size();
        did(actor, Call::SendAll, socket, event);
    }
    void closed(const QString &actor, int socket) { did(actor, Call::Close, socket); }

private:
    void end(const QString &actor, quint64 id, Kind kind, SocketEvent event)
    {
        for (const SocketEvent &call : std::as_const(events))
            if (call.kind == Kind::Call && call.actor == actor && call.id == id) {
                event.call = call.call;
                event.line = call.line;
                if (event.socket == 0)
                    event.socket = call.socket;
            }
        event.id = id;
        tell(actor, kind, event);
    }

    QHash<QString, quint64> m_lastId;
};
