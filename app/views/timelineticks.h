// SPDX-License-Identifier: MIT
#pragma once

#include "theme.h"

#include <deque>
#include <QSet>

/// Where the cursor's places lie on a strip: one before the first event kept, and one after each event.
/// Places are equally far apart, whatever time lay between the events.
struct TimelineGeometry
{
    qint64 first = 1; ///< the oldest event
    qint64 last = 0; ///< the newest event
    double left = 0;
    double width = 0;

    double xOf(qint64 number) const;
    qint64 numberAt(double x) const;
};

/// The ticks of all events of a timeline: two bytes an event, so that they can be gone through at every
/// paint.
class TimelineTicks
{
public:
    enum class Shape : quint8 {
        None, ///< what happens inside of a program, or was measured of its sockets
        Square, ///< a server's
        Disc, ///< a client's
        Ring, ///< measured of a program whose calls are not visible
    };
    struct Tick
    {
        Shape shape = Shape::None;
        Theme::Role role = Theme::Role::Text;
    };
    struct Placed
    {
        double x = 0;
        Tick tick;
    };

    /// Events are to come in their order, without a gap.
    void append(const SocketEvent &event);
    void dropBefore(qint64 number);
    void clear();

    /// The ticks to draw: of each shape at most one a bucket of that width, a failure before others.
    QList<Placed> placed(const TimelineGeometry &geometry, double bucket) const;

private:
    Tick tickOf(const SocketEvent &event);

    std::deque<Tick> m_ticks;
    qint64 m_first = 1; ///< the event of the first tick
    QSet<QString> m_own; ///< the actors whose calls are visible
};
