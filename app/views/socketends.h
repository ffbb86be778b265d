// SPDX-License-Identifier: MIT
#pragma once

#include "timeline.h"

#include <vector>

/// The ends of the connections that a stretch of the timeline speaks of, joined by their address pairs.
///
/// The stretch is read once, so an end knows its addresses from the start, also where they are told late.
/// A program that runs again numbers its sockets from 1 again: these are other ends.
class SocketEnds
{
public:
    /// Bytes that were sent and that the other end has not taken yet.
    struct Inflight
    {
        int arrow = -1; ///< the arrow that brings them; -1: sent before the stretch
        qint64 size = 0; ///< -1: its send has not returned, so it is not known
        qint64 taken = 0;
    };
    struct End
    {
        QString actor;
        int socket = 0;
        int earlier = -1; ///< index of the end that had this number in the program's run before; -1: none
        qint64 since = 0; ///< the first event of it in the stretch; 0: there is none
        int other = -1; ///< index of the other end; -1: not seen
        Endpoint local;
        Endpoint peer;
        bool isOutside = false; ///< its program's calls are not visible
        bool isOpen = true; ///< at the cursor
        bool isNew = false; ///< made by an accept in the stretch
        qint64 sent = 0; ///< in the stretch
        qint64 received = 0; ///< in the stretch

        // What a reader of the stretch has met so far.
        bool wasMade = false;
        bool wasClosed = false;
        bool sentFin = false;
        bool hasHandshake = false;
        qint64 taken = 0; ///< bytes that recv returned
        qint64 known = 0; ///< bytes that are known to have come: taken, or measured in the buffer
        qint64 debt = 0; ///< bytes taken before their send was told
        int closeArrow = -1;
        int closeRow = -1; ///< of a listener: the row in which it was closed
        std::vector<Inflight> inbound;
    };

    SocketEnds(const Timeline &timeline, qint64 first);

    /// The end that is the event's socket; null for a socket that the stretch does not know.
    End *of(const SocketEvent &event) { return of(event, event.socket); }
    /// The end that has that number in the event's program, then.
    End *of(const SocketEvent &event, int socket);
    End *other(const End &end) { return end.other < 0 ? nullptr : &m_ends[size_t(end.other)]; }
    /// The actor whose listening or UDP socket is, or was, reached at that address; empty if none is seen.
    QString actorAt(const Endpoint &address) const;
    /// The listener that was reached at that address, if a reader of the stretch has met its close.
    const End *closedListener(const Endpoint &address) const;
    std::vector<End> &all() { return m_ends; }

private:
    End &newest(const QString &actor, int socket, qint64 since);
    End &add(const QString &actor, int socket, qint64 since);
    End &made(const SocketEvent &event, int socket);
    void allClosed(const QString &actor);
    void read(const SocketEvent &event);
    void join();
    void countWhatWasUnderWay();
    const SocketState *state(const End &end) const;

    const Scene &m_scene;
    std::vector<End> m_ends;
    QHash<std::pair<QString, int>, int> m_newest; ///< actor and number to index
};
