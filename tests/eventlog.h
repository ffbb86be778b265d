// SPDX-License-Identifier: MIT
#pragma once

#include "reporter.h"

#include <QStringList>

/// Keeps what a Reporter, a Program or a KernelWatch tells.
class EventLog
{
public:
    using Call = SocketEvent::Call;
    using Kind = SocketEvent::Kind;
    using State = SocketEvent::State;

    template<typename Source> void keep(const Source *source)
    {
        QObject::connect(source, &Source::happened, &m_context,
                         [this](const SocketEvent &event) { events.append(event); });
    }

    int count(Kind kind, Call call) const
    {
        return int(std::count_if(events.cbegin(), events.cend(), [&](const SocketEvent &event) {
            return event.kind == kind && event.call == call;
        }));
    }
    /// The newest of that kind; an event of Call::None where there is none.
    SocketEvent last(Kind kind, Call call) const
    {
        for (auto event = events.crbegin(); event != events.crend(); ++event)
            if (event->kind == kind && event->call == call)
                return *event;
        return {};
    }
    bool returned(Call call) const { return count(Kind::Return, call) > 0; }
    bool raised(Call call) const { return count(Kind::Raise, call) > 0; }
    /// What was told of the calls, one word each: "bind( bind) recv( recv!" for two calls, the second of
    /// which raised.
    QString story() const
    {
        QStringList words;
        for (const SocketEvent &event : events) {
            if (event.kind == Kind::Call)
                words << callName(event.call) + u'(';
            else if (event.kind == Kind::Return)
                words << callName(event.call) + u')';
            else if (event.kind == Kind::Raise)
                words << callName(event.call) + u'!';
            else if (event.kind == Kind::Line)
                words << u'>' + callName(event.call);
            else if (event.kind == Kind::Drop)
                words << QStringLiteral("drop");
            else if (event.kind == Kind::Exit)
                words << QStringLiteral("exit");
        }
        return words.join(u' ');
    }
    /// What the kernel told of an actor's socket, oldest first.
    QList<SocketEvent> measured(const QString &actor, int socket) const
    {
        QList<SocketEvent> found;
        for (const SocketEvent &event : events)
            if (event.kind == Kind::Kernel && event.actor == actor && event.socket == socket)
                found.append(event);
        return found;
    }
    /// The states the kernel told of an actor's socket: "CLOSE LISTEN".
    QString states(const QString &actor, int socket) const
    {
        QStringList names;
        for (const SocketEvent &event : measured(actor, socket))
            if (const QString name = stateName(event.state); names.isEmpty() || names.last() != name)
                names << name;
        return names.join(u' ');
    }

    QList<SocketEvent> events;

private:
    QObject m_context;
};
