// SPDX-License-Identifier: MIT
#include "heartbeat.h"

#include "measure.h"

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(10);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::start()
{
    m_lastUs = Measure::nowUs();
    m_worstGapUs = 0;
    m_timer.start();
}

void Heartbeat::beat()
{
    const qint64 nowUs = Measure::nowUs();
    m_worstGapUs = qMax(m_worstGapUs, nowUs - m_lastUs);
    m_lastUs = nowUs;
}
