// SPDX-License-Identifier: MIT
#pragma once

#include "timeline.h"

/// The sequence diagram before it has a size: lifelines, rows, and what stands between which of them.
///
/// Only what was observed makes a row. A call and its end share a row where nothing came between them and the
/// call did not wait; so do a send and the recv that took its bytes. Everything else has a row of its own, in
/// the timeline's order. The events pointed to are the timeline's: use them before it changes.
struct SequenceRows
{
    /// So many of the newest events are read: more than a person scrolls through, few enough for each paint.
    static constexpr int maxEvents = 400;
    static constexpr int maxLifelines = 12;

    struct Lifeline
    {
        QString name;
        bool isOutside = false; ///< its calls are not visible
        bool hasStarted = false;
        int endRow = -1; ///< where its program ended; -1: it lives
    };
    struct Row
    {
        const SocketEvent *event = nullptr; ///< the first
        QList<qint64> numbers; ///< of all its events
        QList<int> lifelines; ///< those with something of their own here
        bool isLate = false; ///< one of its events came late
        bool isHandshake = false; ///< nothing but an outsider's handshake box
    };
    /// A bar: a call from its entry to its end.
    struct Call
    {
        int lifeline = 0;
        int beginRow = -1; ///< -1: before the first row
        int endRow = -1; ///< -1: it has not ended
        int depth = 0; ///< calls of the same program that were open already
        const SocketEvent *call = nullptr; ///< null if it was entered before the first row
        const SocketEvent *end = nullptr; ///< null if it has not ended, or was cut off by a close

        bool isOpen() const { return endRow < 0; }
        bool hasWaited(qint64 nowUs) const
        {
            return call && Scene::isWaiting(*call, end ? end->timeUs : nowUs);
        }
        /// True for an outcome that is a mistake; also where connect_ex tells one without raising.
        bool hasFailed() const
        {
            return end && (end->kind == SocketEvent::Kind::Raise || !end->errnoName.isEmpty());
        }
    };
    /// A thing on one lifeline that is no call: a dropped socket, a signal, an end.
    struct Point
    {
        int lifeline = 0;
        int row = 0;
        const SocketEvent *event = nullptr;
    };
    struct Arrow
    {
        enum class Kind { Data, Close, HalfClose, Reset };

        Kind kind = Kind::Data;
        int from = 0;
        int to = -1; ///< -1: whoever it went to has no lifeline
        int fromRow = 0;
        QList<int> toRows; ///< where the other end took it, or part of it
        bool fromIsSeen = true; ///< false: the sender's call is not visible
        bool isUnderWay = false; ///< lies, at least in part, in the receiver's kernel
        int socket = 0; ///< the sender's: arrows of one connection run beside each other
        qint64 number = 0;
        qint64 size = -1;
        int count = 1;
        QByteArray data; ///< empty where only the size was measured
    };
    /// The kernels' work. It was over before the row that it stands above.
    struct Handshake
    {
        int client = 0;
        int server = -1; ///< -1: nobody that we see
        int row = 0;
        bool isOutside = false;
        bool isInBacklog = false;
        qint64 timeUs = 0; ///< of the first evidence
    };

    QList<Lifeline> lifelines;
    QList<Row> rows;
    QList<Call> calls;
    QList<Point> points;
    QList<Arrow> arrows;
    QList<Handshake> handshakes;
    qint64 eventsBefore = 0; ///< older events, which are not read
    int programsLeftOut = 0;

    /// Reads the timeline up to its cursor.
    static SequenceRows read(const Timeline &timeline);

    /// Adds a row for an event of that lifeline; returns its index.
    int addRow(const SocketEvent &event, int lifeline);
    /// The index of the newest row; -1 before any.
    int newest() const { return int(rows.size()) - 1; }
    /// The lifeline of that program; -1 if it has none.
    int lifelineOf(const QString &actor) const;
    /// The first lifeline that is no server's; 1 at least.
    int firstClient() const;
};
