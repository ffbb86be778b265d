// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QObject>

/// Monotonic time and a way to be called later. Tests put a clock of their own in its place.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Microseconds of the system's monotonic clock: the one behind Python's time.monotonic(), so that
    /// events of several processes compare (clock_gettime(2), CLOCK_MONOTONIC).
    virtual qint64 nowUs() const;

    /// Calls what after ms milliseconds, from the event loop, unless context has been destroyed.
    virtual void callAfter(int ms, QObject *context, std::function<void()> what);

    static Clock &system();
};
