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
    std::array<qsizetype, size_t(Shape::Ring) + 1> inBucket {};
    double bucketEnd = geometry.left;
    qint64 lastInBucket = m_first - 1;
    qint64 number = m_first;
    for (const Tick &tick : m_ticks) {
        if (number > lastInBucket) {
            bucketEnd += bucket;
            lastInBucket = qMax(number, geometry.numberAt(bucketEnd));
            inBucket.fill(-1);
        }
        if (tick.shape != Shape::None) {
            qsizetype &index = inBucket[size_t(tick.shape)];
            if (index < 0) {
                index = placed.size();
                placed.append({geometry.xOf(number), tick});
            } else if (tick.role == Theme::Role::Failed) {
                placed[index].tick.role = tick.role;
            }
        }
        ++number;
    }
    return placed;
}
