// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "socketevent.h"

#include <QList>
#include <QObject>

/// Puts the events of all sources into one order, by the time taken in each program.
///
/// Two programs that tell their events over two channels are heard in the wrong order often enough
/// (an effect before its cause), so an event is held back for a moment and handed on sorted by its own time.
/// Events come out in batches, which is what the pictures want as well. One that is older than what has been
/// handed on already is marked late and goes on at the next tick. A time in the future counts as now.
class EventMerger : public QObject
{
    Q_OBJECT
public:
    /// An event is handed on once it is this old, at a tick: so it is held for 20 ms at most.
    static constexpr int settleMs = 12;
    static constexpr int tickMs = 8;

    explicit EventMerger(Clock &clock = Clock::system(), QObject *parent = nullptr);

    /// Whether other processes tell their events as well; true until said otherwise. Where all come from this
    /// one they come in order, and are handed on at the next tick.
    void setHearsOthers(bool hears) { m_hearsOthers = hears; }

    void add(const SocketEvent &event);
    /// Hands on all that is held, in order: at an end, where nothing can come any more.
    void flush();

Q_SIGNALS:
    void merged(const QList<SocketEvent> &events);

private:
    void handOn();
    void emitUpTo(qint64 timeUs);
    void arm();

    Clock &m_clock;
    QList<SocketEvent> m_held;
    qint64 m_newestOutUs = 0;
    bool m_armed = false;
    bool m_hearsOthers = true;
};
