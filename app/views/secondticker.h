// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <optional>

/// Says when the shown seconds of a wait change. Runs only between start() and stop(): where no wait is on
/// screen nothing wakes up.
class SecondTicker : public QObject
{
    Q_OBJECT
public:
    explicit SecondTicker(Clock &clock, QObject *parent = nullptr);

    /// Ticks when the call made at sinceUs counts as waiting, and then at each of its whole seconds.
    void start(qint64 sinceUs);
    void stop() { m_sinceUs.reset(); }

Q_SIGNALS:
    void ticked();

private:
    void arm();

    Clock &m_clock;
    std::optional<qint64> m_sinceUs;
    qint64 m_ticket = 0;
};
