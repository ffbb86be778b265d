// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <algorithm>
#include <QList>
#include <QPointer>

/// A clock that stands still until a test advances it. Calls come in the order they are due, never from
/// inside callAfter().
class FakeClock : public Clock
{
public:
    qint64 nowUs() const override { return m_nowUs; }

    void callAfter(int ms, QObject *context, std::function<void()> what) override
    {
        m_calls.append({m_nowUs + ms * 1000, context, std::move(what)});
    }

    /// Lets so much time pass and makes the calls that become due, also those asked for meanwhile.
    void advance(int ms) { advanceUs(ms * 1000); }
    void advanceUs(qint64 us)
    {
        const qint64 endUs = m_nowUs + us;
        while (!m_calls.isEmpty()) {
            const auto next =
                std::min_element(m_calls.begin(), m_calls.end(),
                                 [](const auto &a, const auto &b) { return a.dueUs < b.dueUs; });
            if (next->dueUs > endUs)
                break;
            const Due due = *next;
            m_calls.erase(next);
            m_nowUs = due.dueUs;
            if (due.context)
                due.what();
        }
        m_nowUs = endUs;
    }

    /// How many calls are still to come: 0 means that nothing will wake up.
    qsizetype pending() const { return m_calls.size(); }

private:
    struct Due
    {
        qint64 dueUs;
        QPointer<QObject> context;
        std::function<void()> what;
    };

    qint64 m_nowUs = 1'000'000'000;
    QList<Due> m_calls;
};
