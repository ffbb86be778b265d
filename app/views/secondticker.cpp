// SPDX-License-Identifier: MIT
#include "secondticker.h"

#include "scene.h"

SecondTicker::SecondTicker(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void SecondTicker::start(qint64 sinceUs)
{
    if (m_sinceUs == sinceUs)
        return;
    m_sinceUs = sinceUs;
    arm();
}

void SecondTicker::arm()
{
    constexpr qint64 secondUs = 1'000'000;
    const qint64 waitedUs = m_clock.nowUs() - *m_sinceUs;
    const qint64 nextUs =
        waitedUs < Scene::waitingAfterUs ? Scene::waitingAfterUs : (waitedUs / secondUs + 1) * secondUs;
    const auto tick = [this, ticket = ++m_ticket] {
        if (ticket != m_ticket || !m_sinceUs)
            return;
        arm();
        Q_EMIT ticked();
    };
    // Rounded up: a tick that came too early would show the old second.
    m_clock.callAfter(int((nextUs - waitedUs + 999) / 1000), this, tick);
}
