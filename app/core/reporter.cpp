// SPDX-License-Identifier: MIT
#include "reporter.h"

Reporter::Reporter(const QString &actor, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_actor(actor)
{
}

void Reporter::setPlace(const QString &file, int line)
{
    m_file = file;
    m_line = line;
}

quint64 Reporter::call(SocketEvent event)
{
    event.kind = SocketEvent::Kind::Call;
    event.id = ++m_lastId;
    event.file = m_file;
    event.line = m_line;
    m_open.insert(event.id, {event.call, event.socket, event.line, event.file});
    stampAndEmit(event);
    return event.id;
}

void Reporter::returned(quint64 id, SocketEvent event)
{
    end(id, event, SocketEvent::Kind::Return);
}

void Reporter::raised(quint64 id, SocketEvent event)
{
    end(id, event, SocketEvent::Kind::Raise);
}

void Reporter::note(SocketEvent event)
{
    if (event.line == 0 && event.kind != SocketEvent::Kind::Kernel) {
        event.file = m_file;
        event.line = m_line;
    }
    stampAndEmit(event);
}

void Reporter::end(quint64 id, SocketEvent &event, SocketEvent::Kind kind)
{
    const auto open = m_open.constFind(id);
    Q_ASSERT_X(open != m_open.constEnd(), "Reporter", "a call ends once, and after it began");
    event.kind = kind;
    event.id = id;
    event.call = open->call;
    event.line = open->line;
    event.file = open->file;
    if (event.socket == 0)
        event.socket = open->socket;
    m_open.erase(open);
    stampAndEmit(event);
}

void Reporter::stampAndEmit(SocketEvent &event)
{
    event.actor = m_actor;
    event.timeUs = m_clock.nowUs();
    event.data.truncate(SocketEvent::keptBytes);
    Q_EMIT happened(event);
}
