// SPDX-License-Identifier: MIT
#include "timeline.h"

#include <utility>

Timeline::Timeline(QObject *parent)
    : Timeline(Limits(), parent)
{
}

Timeline::Timeline(Limits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
}

void Timeline::append(const QList<SocketEvent> &events)
{
    if (events.isEmpty())
        return;
    const qint64 firstNew = m_last + 1;
    for (const SocketEvent &event : events)
        appendOne(event);
    if (m_live)
        m_cursor = m_last;
    dropOld();
    Q_EMIT appended(qMax(firstNew, m_first), m_last);
}

void Timeline::appendOne(const SocketEvent &event)
{
    if (m_chunks.empty() || m_chunks.back().entries.size() == size_t(chunkEvents)) {
        m_chunks.push_back({m_liveScene, {}, 0});
        m_chunks.back().entries.reserve(chunkEvents);
    }
    Chunk &chunk = m_chunks.back();
    chunk.entries.push_back({event});
    SocketEvent &added = chunk.entries.back().event;
    added.number = ++m_last;
    // Squeezed: a few bytes may stand in a read buffer of many.
    added.data.truncate(SocketEvent::keptBytes);
    added.data.squeeze();
    chunk.bytes += added.data.size();
    m_bytes += added.data.size();
    if (added.kind == SocketEvent::Kind::Call) {
        m_open.insert({added.actor, added.id}, added.number);
    } else if (added.isEnd()) {
        if (const qint64 call = m_open.take({added.actor, added.id}); call >= m_first)
            entry(call).end = added.number;
    } else if (added.kind == SocketEvent::Kind::Exit) {
        m_open.removeIf([&](const auto &open) { return open.key().first == added.actor; });
    }
    m_liveScene.apply(added);
}

void Timeline::dropOld()
{
    const qint64 firstBefore = m_first;
    while (m_chunks.size() > 1 && (m_last - m_first + 1 > m_limits.events || m_bytes > m_limits.bytes)) {
        const Chunk &oldest = m_chunks.front();
        m_dropped.events += qint64(oldest.entries.size());
        m_dropped.bytes += oldest.bytes;
        m_bytes -= oldest.bytes;
        m_first += qint64(oldest.entries.size());
        m_chunks.pop_front();
    }
    if (m_first == firstBefore)
        return;
    const bool cursorIsLost = !m_live && m_cursor < m_first - 1;
    if (cursorIsLost) {
        m_cursor = m_first - 1;
        m_pastScene = sceneAt(m_cursor);
    }
    Q_EMIT dropped(m_first);
    if (cursorIsLost)
        Q_EMIT cursorMoved();
}

void Timeline::clear()
{
    m_chunks.clear();
    m_open.clear();
    m_liveScene = m_pastScene = {};
    m_dropped = {};
    m_first = 1;
    m_last = m_cursor = m_bytes = 0;
    const bool wasLive = std::exchange(m_live, true);
    Q_EMIT cleared();
    if (!wasLive)
        Q_EMIT cursorMoved();
}

qint64 Timeline::endSeen(qint64 call) const
{
    const qint64 end = endOf(call);
    return end <= m_cursor ? end : 0;
}

void Timeline::setCursor(qint64 number)
{
    number = qBound(m_first - 1, number, m_last);
    if (!m_live && number == m_cursor)
        return;
    m_live = false;
    m_cursor = number;
    m_pastScene = sceneAt(number);
    Q_EMIT cursorMoved();
}

void Timeline::goLive()
{
    if (m_live)
        return;
    m_live = true;
    m_cursor = m_last;
    m_pastScene = {};
    Q_EMIT cursorMoved();
}

qint64 Timeline::before(qint64 cursor) const
{
    qint64 number = cursor;
    while (number >= m_first && event(number).kind == SocketEvent::Kind::Kernel)
        --number;
    return qMax(m_first - 1, number - 1);
}

qint64 Timeline::after(qint64 cursor) const
{
    qint64 number = cursor + 1;
    while (number <= m_last && event(number).kind == SocketEvent::Kind::Kernel)
        ++number;
    while (number < m_last && event(number + 1).kind == SocketEvent::Kind::Kernel)
        ++number;
    return qMin(number, m_last);
}

const Timeline::Entry &Timeline::entry(qint64 number) const
{
    const qint64 index = number - m_first;
    return m_chunks[size_t(index / chunkEvents)].entries[size_t(index % chunkEvents)];
}

Timeline::Entry &Timeline::entry(qint64 number)
{
    return const_cast<Entry &>(std::as_const(*this).entry(number));
}

Scene Timeline::sceneAt(qint64 number) const
{
    if (m_chunks.empty())
        return {};
    const qint64 index = qMax<qint64>(0, number - m_first);
    const Chunk &chunk = m_chunks[size_t(index / chunkEvents)];
    Scene scene = chunk.before;
    for (const Entry &entry : chunk.entries) {
        if (entry.event.number > number)
            break;
        scene.apply(entry.event);
    }
    return scene;
}
