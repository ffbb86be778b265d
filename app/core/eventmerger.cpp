// SPDX-License-Identifier: MIT
#include "eventmerger.h"

#include <algorithm>
#include <iterator>
#include <limits>

EventMerger::EventMerger(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void EventMerger::add(const SocketEvent &event)
{
    m_held.append(event);
    SocketEvent &held = m_held.last();
    // A source whose clock runs ahead must not hold its events, nor the tick, for ever.
    held.timeUs = qMin(held.timeUs, m_clock.nowUs());
    if (held.timeUs < m_newestOutUs)
        held.late = true;
    if (!m_armed)
        arm();
}

void EventMerger::flush()
{
    emitUpTo(std::numeric_limits<qint64>::max());
}

void EventMerger::handOn()
{
    m_armed = false;
    emitUpTo(m_clock.nowUs() - (m_hearsOthers ? settleMs * 1000 : 0));
    if (!m_held.isEmpty() && !m_armed)
        arm();
}

void EventMerger::emitUpTo(qint64 timeUs)
{
    const auto byTime = [](const SocketEvent &a, const SocketEvent &b) { return a.timeUs < b.timeUs; };
    // They mostly come in order, and moving events is not cheap.
    if (!std::is_sorted(m_held.cbegin(), m_held.cend(), byTime))
        std::stable_sort(m_held.begin(), m_held.end(), byTime);
    const auto end = std::find_if(m_held.begin(), m_held.end(),
                                  [timeUs](const SocketEvent &event) { return event.timeUs > timeUs; });
    if (end == m_held.begin())
        return;
    const QList<SocketEvent> ready(std::make_move_iterator(m_held.begin()), std::make_move_iterator(end));
    m_held.erase(m_held.begin(), end);
    m_newestOutUs = qMax(m_newestOutUs, ready.last().timeUs);
    Q_EMIT merged(ready);
}

void EventMerger::arm()
{
    m_armed = true;
    m_clock.callAfter(tickMs, this, [this] { handOn(); });
}
