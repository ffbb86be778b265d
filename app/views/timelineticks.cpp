// SPDX-License-Identifier: MIT
#include "timelineticks.h"

#include <cmath>

using Kind = SocketEvent::Kind;

double TimelineGeometry::xOf(qint64 number) const
{
    const qint64 places = qMax<qint64>(1, last - first + 1);
    return left + width * double(number - first + 1) / double(places);
}

qint64 TimelineGeometry::numberAt(double x) const
{
    const qint64 places = last - first + 1;
    const double part = width > 0 ? (x - left) / width : 0;
    return first - 1 + qBound<qint64>(0, std::llround(part * double(places)), places);
}

void TimelineTicks::append(const SocketEvent &event)
{
    if (m_ticks.empty())
        m_first = event.number;
    m_ticks.push_back(tickOf(event));
}

void TimelineTicks::dropBefore(qint64 number)
{
    const auto gone = qBound<qint64>(0, number - m_first, qint64(m_ticks.size()));
    m_ticks.erase(m_ticks.begin(), m_ticks.begin() + gone);
    m_first += gone;
}

void TimelineTicks::clear()
{
    m_ticks.clear();
    m_own.clear();
}

TimelineTicks::Tick TimelineTicks::tickOf(const SocketEvent &event)
{
    const Theme::Role role = Theme::accentRole(event.actor);
    if (event.kind == Kind::Kernel)
        return m_own.contains(event.actor) ? Tick() : Tick {Shape::Ring, role};
    m_own.insert(event.actor);
    if (event.kind == Kind::Line)
        return {};
    const Shape shape = role == Theme::Role::Server ? Shape::Square : Shape::Disc;
    return {shape, event.kind == Kind::Raise ? Theme::Role::Failed : role};
}

QList<TimelineTicks::Placed> TimelineTicks::placed(const TimelineGeometry &geometry, double bucket) const
{
    QList<Placed> placed;
    std::array<qint64, size_t(Shape::Ring) + 1> lastBucket;
    std::array<qsizetype, size_t(Shape::Ring) + 1> lastIndex {};
    lastBucket.fill(-1);
    for (size_t i = 0; i < m_ticks.size(); ++i) {
        const Tick &tick = m_ticks[i];
        if (tick.shape == Shape::None)
            continue;
        const double x = geometry.xOf(m_first + qint64(i));
        const auto number = qint64((x - geometry.left) / bucket);
        const auto shape = size_t(tick.shape);
        if (number != lastBucket[shape]) {
            lastBucket[shape] = number;
            lastIndex[shape] = placed.size();
            placed.append({x, tick});
        } else if (tick.role == Theme::Role::Failed) {
            placed[lastIndex[shape]].tick.role = tick.role;
        }
    }
    return placed;
}
