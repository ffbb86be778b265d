// SPDX-License-Identifier: MIT
#pragma once

#include "scene.h"

#include <deque>
#include <QHash>
#include <QObject>
#include <vector>

/// The events, append only and bounded, with a cursor. Everything on screen is computed from the events
/// up to the cursor. Live, the cursor is at the newest event and follows it.
class Timeline : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        qint64 events = 100'000;
        qint64 bytes = 32 * 1024 * 1024; ///< of event data
    };
    /// What has been dropped at the old end to keep within the limits.
    struct Dropped
    {
        qint64 events = 0;
        qint64 bytes = 0;
    };

    explicit Timeline(QObject *parent = nullptr);
    explicit Timeline(Limits limits, QObject *parent = nullptr);

    /// Appends the events in this order and gives them their numbers.
    void append(const QList<SocketEvent> &events);
    void clear();

    bool isEmpty() const { return m_last == 0; }
    qint64 first() const { return m_first; } ///< the oldest number kept
    qint64 last() const { return m_last; } ///< the newest number; 0 before any
    Dropped droppedSoFar() const { return m_dropped; }

    /// The event of that number, first() to last().
    const SocketEvent &event(qint64 number) const { return entry(number).event; }
    /// The number of the return or raise that ended this call; 0 while it has not ended.
    qint64 endOf(qint64 call) const { return entry(call).end; }
    /// As endOf(), but what the cursor can see: 0 if the call ends after it.
    qint64 endSeen(qint64 call) const;

    qint64 cursor() const { return m_cursor; }
    bool isLive() const { return m_live; }
    const Scene &scene() const { return m_live ? m_liveScene : m_pastScene; }

    /// Moves the cursor to a number from first() - 1 to last(), and leaves the live view.
    void setCursor(qint64 number);
    void goLive();
    /// The cursor's place one thing of a program earlier; what the kernel measured then belongs to it.
    qint64 before(qint64 cursor) const;
    /// The cursor's place one thing of a program later.
    qint64 after(qint64 cursor) const;

Q_SIGNALS:
    /// New events are in, those that are kept. Where the timeline is live the scene has changed with them.
    void appended(qint64 first, qint64 last);
    /// The oldest events are gone; first is the oldest kept. Comes before the appended() that caused it.
    void dropped(qint64 first);
    void cleared();
    /// The cursor was moved, or the live view was left or entered.
    void cursorMoved();

private:
    struct Entry
    {
        SocketEvent event;
        qint64 end = 0;
    };
    struct Chunk
    {
        Scene before; ///< the scene at the chunk's start: a way back without replaying everything
        std::vector<Entry> entries;
        qint64 bytes = 0;
    };
    static constexpr qint64 chunkEvents = 4096;

    const Entry &entry(qint64 number) const;
    Entry &entry(qint64 number);
    void appendOne(const SocketEvent &event);
    void dropOld();
    Scene sceneAt(qint64 number) const;

    Limits m_limits;
    std::deque<Chunk> m_chunks;
    QHash<std::pair<QString, quint64>, qint64> m_open;
    Scene m_liveScene;
    Scene m_pastScene;
    Dropped m_dropped;
    qint64 m_first = 1;
    qint64 m_last = 0;
    qint64 m_cursor = 0;
    qint64 m_bytes = 0;
    bool m_live = true;
};
