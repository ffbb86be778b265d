// SPDX-License-Identifier: MIT
#include "clock.h"

#include <chrono>
#include <QTimer>

qint64 Clock::nowUs() const
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

void Clock::callAfter(int ms, QObject *context, std::function<void()> what)
{
    QTimer::singleShot(ms, Qt::PreciseTimer, context, std::move(what));
}

Clock &Clock::system()
{
    static Clock clock;
    return clock;
}
