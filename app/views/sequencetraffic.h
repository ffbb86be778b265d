// SPDX-License-Identifier: MIT
#pragma once

#include "sequencerows.h"
#include "socketends.h"

/// What goes over between the lifelines: handshakes, bytes, ends and resets. Told the timeline's events in
/// their order, it adds arrows and handshakes to the rows, and a row where the kernel is the first to tell.
class SequenceTraffic
{
public:
    /// Reads the timeline from that event to its cursor; the rows must have their lifelines.
    SequenceTraffic(const Timeline &timeline, qint64 first, SequenceRows &rows);

    /// True where this end of a call is the first that is seen of what an outside peer did: an arrow will
    /// stand in its row.
    bool bringsNews(const SocketEvent &event);
    /// True where what this call returns is what the newest row's call has just sent.
    bool isFedByNewestRow(const SocketEvent &event, int lifeline);

    /// A send, close or shutdown was entered in the newest row.
    void began(const SocketEvent &event, int lifeline);
    /// A call ended in that row.
    void ended(const SocketEvent &event, int lifeline, int row);
    /// A connect entered in that row has succeeded.
    void connected(const SocketEvent &event, int lifeline, int row);
    /// A program dropped a socket, or ended, in the newest row; the system closed what it left open.
    void dropped(const SocketEvent &event, int lifeline);
    void exited(const SocketEvent &event, int lifeline);
    void measured(const SocketEvent &event, int lifeline);

private:
    using Arrow = SequenceRows::Arrow;
    using End = SocketEnds::End;

    void sendBegan(const SocketEvent &event, End *end, int lifeline);
    void sendEnded(const SocketEvent &event, End *end, int lifeline);
    void accepted(const SocketEvent &event, int lifeline, int row);
    void received(const SocketEvent &event, End &end, int row);
    void finReceived(const SocketEvent &event, End &end, int row);
    void wasReset(const SocketEvent &event, End &end, int row);
    void resetByListener(const SocketEvent &event, const End &end, int row);
    void outsiderMeasured(const SocketEvent &event, End &end, int lifeline);
    void fin(End &end, int lifeline, const SocketEvent &event, Arrow::Kind kind);
    Arrow &evidence(const End &from, int row, const SocketEvent &event, Arrow::Kind kind, qint64 size = -1);
    int newestArrow() const { return int(m_rows.arrows.size()) - 1; }
    /// The lifeline of the program that an end is, or wants to be, connected to; -1 if it is not seen.
    int lifelineAt(const End *end, const Endpoint &address);

    SequenceRows &m_rows;
    SocketEnds m_ends;
    QHash<std::pair<int, quint64>, int> m_sends; ///< open ones: lifeline and id to arrow
};
