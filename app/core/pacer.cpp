// SPDX-License-Identifier: MIT
#include "pacer.h"

Pacer::Pacer(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void Pacer::setPace(Pace pace)
{
    if (pace == m_pace)
        return;
    m_pace = pace;
    if (m_requested && !m_isNow)
        arm(m_pace.msPerStep - (m_clock.nowUs() - m_requestedAtUs) / 1000);
}

void Pacer::request()
{
    if (m_requested)
        return;
    m_requestedAtUs = m_clock.nowUs();
    m_isNow = false;
    arm(m_pace.msPerStep);
}

void Pacer::requestNow()
{
    m_isNow = true;
    arm(0);
}

void Pacer::cancel()
{
    m_requested = false;
    ++m_ticket;
}

void Pacer::arm(qint64 ms)
{
    m_requested = true;
    m_clock.callAfter(int(qMax<qint64>(0, ms)), this, [this, ticket = ++m_ticket] {
        if (ticket != m_ticket)
            return;
        m_requested = false;
        Q_EMIT due();
    });
}
