// SPDX-License-Identifier: MIT
#pragma once

#include "story.h"

/// Moments of a conversation, as the state diagram meets them.
struct DiagramMoment
{
    const char *name;
    Scene scene;
    qint64 nowUs = 0;
    QString selected {}; ///< the client shown; empty: the first
};

namespace DiagramScenes {

constexpr quint16 port = 50017;
constexpr qint64 longUs = 12'500'000;

inline void queue(Story &story, int waiting)
{
    SocketEvent measured;
    measured.waiting = waiting;
    measured.backlog = 1;
    measured.local = Story::at(port);
    story.kernel(Story::server, 1, Story::State::Listen, measured);
}

inline void unread(Story &story, const QString &actor, int socket, qint64 bytes)
{
    SocketEvent measured;
    measured.unread = bytes;
    story.kernel(actor, socket, Story::State::Established, measured);
}

/// The server's end of a connection that nobody has accepted.
inline void queued(Story &story, quint16 from, qint64 bytes)
{
    SocketEvent measured;
    measured.local = Story::at(port);
    measured.peer = Story::at(from);
    measured.unread = bytes;
    story.kernel(Story::server, 0, Story::State::Established, measured);
}

/// A client of another program, that only the kernel tells of.
inline void outsider(Story &story, int number)
{
    SocketEvent measured;
    measured.local = Story::at(quint16(41828 + number));
    measured.peer = Story::at(port);
    story.kernel(QStringLiteral("client %1").arg(number), 1, Story::State::Established, measured);
}

inline quint64 connecting(Story &story, quint16 to)
{
    story.socket(Story::client, 1);
    SocketEvent event;
    event.peer = Story::at(to);
    return story.call(Story::client, Story::Call::Connect, 1, event);
}

/// All moments, in the order of a conversation, then the mistakes.
inline QList<DiagramMoment> makeAll()
{
    QList<DiagramMoment> moments;
    const auto add = [&](const char *name, const Story &story, qint64 afterUs = 0,
                         const QString &selected = {}) {
        moments.append({name, story.scene, story.nowUs + afterUs, selected});
    };
    const QString server = Story::server;
    const QString client = Story::client;
    {
        Story story;
        add("nothing", story);
        SocketEvent line;
        line.call = Story::Call::Socket;
        story.tell(server, Story::Kind::Line, line);
        add("next socket", story);
        story.listening(server, 1, port);
        queue(story, 0);
        add("listening", story);
        const quint64 accept = story.accept(server, 1);
        add("accept called", story, 50'000);
        add("accept waits", story, longUs);
        story.socket(client, 1);
        line.call = Story::Call::Connect;
        story.tell(client, Story::Kind::Line, line);
        add("next connect", story, longUs);
        story.connected(client, 1, 41822, port);
        queue(story, 1);
        add("connected", story);
        story.accepted(server, accept, 2, port, 41822);
        queue(story, 0);
        add("accepted", story);
        unread(story, server, 2, 0);
        SocketEvent asked;
        asked.size = 4096;
        const quint64 recv = story.call(server, Story::Call::Recv, 2, asked);
        add("recv waits", story, 3'200'000);
        story.sent(client, 1, "hello");
        unread(story, server, 2, 5);
        add("sent", story);
        SocketEvent got;
        got.data = "hello";
        got.size = 5;
        story.returned(server, recv, got);
        unread(story, server, 2, 0);
        queue(story, 1);
        outsider(story, 2);
        add("received", story);
        add("outsider shown", story, 0, QStringLiteral("client 2"));
        for (int number = 3; number <= 6; ++number)
            outsider(story, number);
        queue(story, 5);
        add("crowd", story);

        Story reset = story;
        const quint64 again = reset.call(server, Story::Call::Recv, 2, asked);
        reset.raised(server, again, QStringLiteral("ConnectionResetError"), QStringLiteral("ECONNRESET"),
                     QStringLiteral("[Errno 104] Connection reset by peer"));
        add("reset", reset);

        reset.closed(server, 2);
        reset.accept(server, 1);
        add("reset, accept waits", reset, longUs);

        const quint64 reply = story.call(client, Story::Call::Recv, 1, asked);
        add("client waits", story, 65'000'000);
        story.sent(server, 2, "welcome to this server");
        unread(story, client, 1, 22);
        add("replied", story, 50'000);
        got.data = "welcome to this server";
        got.size = 22;
        story.returned(client, reply, got);
        unread(story, client, 1, 0);
        add("client received", story);
        story.closed(client, 1);
        add("client closed", story);
        story.received(server, 2, {});
        add("end seen", story);
        story.closed(server, 2);
        add("conn closed", story);
        story.accept(server, 1);
        add("accept again", story, longUs);
    }
    {
        Story story;
        story.socket(server, 1);
        SocketEvent bind;
        bind.local = Story::at(port);
        const quint64 id = story.call(server, Story::Call::Bind, 1, bind);
        story.raised(server, id, QStringLiteral("OSError"), QStringLiteral("EADDRINUSE"),
                     QStringLiteral("[Errno 98] Address already in use"));
        SocketEvent cause;
        cause.id = id;
        cause.text = QStringLiteral("pid 4711 python3");
        story.kernel(server, 0, Story::State::Listen, cause);
        add("port in use", story);
        cause.secondsLeft = 41;
        story.kernel(server, 0, Story::State::TimeWait, cause);
        add("port in TIME_WAIT", story);
    }
    {
        Story story;
        story.listening(server, 1, port);
        queue(story, 0);
        story.accept(server, 1);
        const quint64 id = connecting(story, 50016);
        add("connect waits", story, 4'000'000);
        story.raised(client, id, QStringLiteral("ConnectionRefusedError"), QStringLiteral("ECONNREFUSED"),
                     QStringLiteral("[Errno 111] Connection refused"));
        add("refused", story, longUs);
    }
    {
        Story story;
        story.listening(server, 1, port);
        queue(story, 0);
        story.connected(client, 1, 41822, port);
        queue(story, 1);
        queued(story, 41822, 0);
        add("queued", story);
        story.sent(client, 1, "hello");
        queued(story, 41822, 5);
        add("sent, queued", story);
        story.closed(server, 1);
        add("listener closed", story);
        const quint64 id = story.call(client, Story::Call::Recv, 1);
        story.raised(client, id, QStringLiteral("ConnectionResetError"), QStringLiteral("ECONNRESET"),
                     QStringLiteral("[Errno 104] Connection reset by peer"));
        add("reset in the backlog", story);
    }
    {
        Story story;
        story.listening(server, 1, port);
        connecting(story, port);
        story.kernel(client, 1, Story::State::SynSent);
        queue(story, 2);
        add("backlog full", story, 4'000'000);
    }
    {
        Story story;
        story.connected(client, 1, 41822, port);
        const QString outside = QStringLiteral("server 2");
        SocketEvent end;
        end.local = Story::at(port);
        end.peer = Story::at(41822);
        end.unread = 0;
        story.kernel(outside, 1, Story::State::Established, end);
        story.sent(client, 1, "hello");
        end.unread = 5;
        story.kernel(outside, 1, Story::State::Established, end);
        add("sent outside", story);
        end.unread = 0;
        story.kernel(outside, 1, Story::State::Established, end);
        add("read outside", story);
        story.kernel(outside, 1, Story::State::FinWait2, end);
        add("ended outside", story);
    }
    {
        Story story;
        story.socket(server, 1);
        story.bind(server, 1, port);
        const quint64 id = connecting(story, port);
        story.raised(client, id, QStringLiteral("ConnectionRefusedError"), QStringLiteral("ECONNREFUSED"),
                     QStringLiteral("[Errno 111] Connection refused"));
        add("refused by a bound port", story);
    }
    {
        Story story;
        const quint64 id = connecting(story, port);
        story.raised(client, id, QStringLiteral("gaierror"), QStringLiteral("EAI_NONAME"),
                     QStringLiteral("[Errno -2] Name or service not known"));
        add("unknown host", story);
    }
    {
        Story story;
        story.listening(server, 1, port);
        const quint64 accept = story.accept(server, 1);
        story.connected(client, 1, 41822, port);
        story.accepted(server, accept, 2, port, 41822);
        const quint64 id = story.call(client, Story::Call::SendAll, 1);
        story.raised(client, id, QStringLiteral("BrokenPipeError"), QStringLiteral("EPIPE"),
                     QStringLiteral("[Errno 32] Broken pipe"));
        add("broken pipe", story);
    }
    return moments;
}

inline const QList<DiagramMoment> &all()
{
    static const QList<DiagramMoment> moments = makeAll();
    return moments;
}

inline DiagramMoment one(const char *name)
{
    for (const DiagramMoment &moment : all())
        if (qstrcmp(moment.name, name) == 0)
            return moment;
    qFatal("no moment is called %s", name);
}

} // namespace DiagramScenes
