// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <QObject>

/// The time between two steps of a run, in milliseconds; 0 is full speed.
struct Pace
{
    int msPerStep = 1000;
    bool isFullSpeed() const { return msPerStep <= 0; }
    friend bool operator==(Pace, Pace) = default;
};

/// Says when the next step of a run is due, one step a request, so that a step that waits in a call
/// holds the run up by itself.
class Pacer : public QObject
{
    Q_OBJECT
public:
    explicit Pacer(Clock &clock = Clock::system(), QObject *parent = nullptr);

    Pace pace() const { return m_pace; }
    /// Counts for the step already asked for as well, unless that is due at once.
    void setPace(Pace pace);

    /// Asks for one due(), a pace from now; always from the event loop, also at full speed.
    /// A request while one is pending changes nothing.
    void request();
    /// As request(), but due at once: the first step of a run.
    void requestNow();
    /// Takes the request back.
    void cancel();
    bool isPending() const { return m_requested; }

Q_SIGNALS:
    void due();

private:
    void arm(qint64 ms);

    Clock &m_clock;
    Pace m_pace;
    quint64 m_ticket = 0;
    qint64 m_requestedAtUs = 0;
    bool m_requested = false;
    bool m_isNow = false;
};
