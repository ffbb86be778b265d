// SPDX-License-Identifier: MIT
#include "sequencetraffic.h"

#include <algorithm>

namespace {

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using State = SocketEvent::State;

bool isReceive(Call call)
{
    return call == Call::Recv || call == Call::RecvInto;
}

bool isReset(const SocketEvent &event)
{
    return event.errnoName == QLatin1String("ECONNRESET");
}

/// States a socket is in only after its own FIN was sent (RFC 9293, 3.3.2).
bool isAfterOwnFin(State state)
{
    return state == State::FinWait1 || state == State::FinWait2 || state == State::Closing
        || state == State::LastAck || state == State::TimeWait || state == State::Closed;
}

/// States of an outsider's socket that say that its handshake is over. Unknown: a call of ours has just told
/// of it.
bool isAfterHandshake(State state)
{
    return state == State::Unknown || state == State::Established || state == State::CloseWait
        || (isAfterOwnFin(state) && state != State::Closed);
}

/// States a socket is in only after the peer's FIN has come.
bool isAfterPeersFin(State state)
{
    return state == State::CloseWait || state == State::LastAck || state == State::Closing;
}

} // namespace

SequenceTraffic::SequenceTraffic(const Timeline &timeline, qint64 first, SequenceRows &rows)
    : m_rows(rows)
    , m_ends(timeline, first)
{
}

bool SequenceTraffic::bringsNews(const SocketEvent &event)
{
    const End *end = m_ends.of(event);
    const End *other = end ? m_ends.other(*end) : nullptr;
    if (!other || !other->isOutside)
        return false;
    if (event.kind == Kind::Raise)
        return isReset(event);
    if (!isReceive(event.call))
        return false;
    return event.size == 0 ? !other->sentFin : end->taken + event.size > end->known;
}

bool SequenceTraffic::isFedByNewestRow(const SocketEvent &event, int lifeline)
{
    const End *end = m_ends.of(event);
    if (!end || m_rows.rows.isEmpty() || m_rows.rows.last().lifelines.contains(lifeline))
        return false;
    const bool isBytes = isReceive(event.call) && event.kind == Kind::Return;
    int source = -1;
    if (isReset(event) || (isBytes && event.size == 0))
        source = end->closeArrow;
    else if (isBytes && !end->inbound.empty())
        source = end->inbound.front().arrow;
    return source >= 0 && m_rows.arrows.at(source).fromRow == m_rows.newest();
}

void SequenceTraffic::began(const SocketEvent &event, int lifeline)
{
    End *end = m_ends.of(event);
    if (event.isSend()) {
        sendBegan(event, end, lifeline);
    } else if (end && event.call == Call::Close) {
        fin(*end, lifeline, event, Arrow::Kind::Close);
    } else if (end && event.call == Call::Shutdown && event.text.contains(QLatin1String("WR"))) {
        const bool isHalf = event.text.contains(QLatin1String("SHUT_WR"));
        fin(*end, lifeline, event, isHalf ? Arrow::Kind::HalfClose : Arrow::Kind::Close);
    }
}

void SequenceTraffic::sendBegan(const SocketEvent &event, End *end, int lifeline)
{
    m_rows.arrows.append({Arrow::Kind::Data,
                          lifeline,
                          lifelineAt(end, event.peer),
                          m_rows.newest(),
                          {},
                          true,
                          false,
                          event.socket,
                          event.number,
                          event.size,
                          event.count,
                          event.data});
    m_sends.insert({lifeline, event.id}, newestArrow());
    End *other = end ? m_ends.other(*end) : nullptr;
    if (!other || other->isOutside)
        return;
    const qint64 taken = std::exchange(other->debt, 0);
    other->inbound.push_back({newestArrow(), event.size, taken});
    m_rows.arrows.last().isUnderWay = other->isOpen && (event.size < 0 || taken < event.size);
}

/// The end's last packet leaves in the newest row: no bytes come from it any more.
void SequenceTraffic::fin(End &end, int lifeline, const SocketEvent &event, Arrow::Kind kind)
{
    end.wasClosed = end.wasClosed || kind == Arrow::Kind::Close;
    if (end.peer.isNull() && end.closeRow < 0)
        end.closeRow = m_rows.newest();
    if (end.peer.isNull() || std::exchange(end.sentFin, true))
        return;
    End *other = m_ends.other(end);
    const bool isUnderWay = other && !other->isOutside && other->isOpen;
    m_rows.arrows.append({kind,
                          lifeline,
                          lifelineAt(&end, {}),
                          m_rows.newest(),
                          {},
                          true,
                          isUnderWay,
                          end.socket,
                          event.number,
                          -1,
                          1,
                          {}});
    if (other && !other->isOutside)
        other->closeArrow = newestArrow();
}

void SequenceTraffic::ended(const SocketEvent &event, int lifeline, int row)
{
    End *end = m_ends.of(event);
    if (event.isSend())
        sendEnded(event, end, lifeline);
    if (end && event.call == Call::Close)
        end->wasClosed = true;
    // The connection is gone, or this side has said its end: a later close has nothing to send (tcp(7)).
    if (end && event.errnoName == QLatin1String("EPIPE"))
        end->sentFin = true;
    if (end && isReset(event))
        wasReset(event, *end, row);
    else if (end && event.kind == Kind::Return && event.call == Call::Accept)
        accepted(event, lifeline, row);
    else if (end && event.kind == Kind::Return && isReceive(event.call))
        event.size == 0 ? finReceived(event, *end, row) : received(event, *end, row);
}

void SequenceTraffic::sendEnded(const SocketEvent &event, End *end, int lifeline)
{
    const auto send = m_sends.constFind({lifeline, event.id});
    if (send == m_sends.cend())
        return;
    const int index = *send;
    m_sends.erase(send);
    Arrow &arrow = m_rows.arrows[index];
    arrow.count = event.count;
    if (event.size >= 0)
        arrow.size = event.size;
    if (arrow.data.isEmpty())
        arrow.data = event.data;
    std::vector<SocketEnds::Inflight> none;
    End *other = end ? m_ends.other(*end) : nullptr;
    auto &inbound = other ? other->inbound : none;
    const auto isMine = [&](const auto &part) { return part.arrow == index; };
    const auto mine = std::find_if(inbound.begin(), inbound.end(), isMine);
    if (event.kind == Kind::Raise)
        arrow.size = mine == inbound.end() ? 0 : mine->taken;
    if (mine == inbound.end())
        return;
    mine->size = arrow.size;
    if (mine->taken >= mine->size) {
        arrow.isUnderWay = false;
        inbound.erase(mine);
    }
}

void SequenceTraffic::connected(const SocketEvent &event, int lifeline, int row)
{
    const End *end = m_ends.of(event);
    if (End *other = end ? m_ends.other(*end) : nullptr)
        other->hasHandshake = true;
    m_rows.handshakes.append({lifeline, lifelineAt(end, event.peer), row + 1, false, false, event.timeUs});
}

void SequenceTraffic::accepted(const SocketEvent &event, int lifeline, int row)
{
    End *made = m_ends.of(event, event.result);
    End *client = made ? m_ends.other(*made) : nullptr;
    if (made)
        made->wasMade = true;
    if (!client || !client->isOutside || std::exchange(client->hasHandshake, true))
        return;
    if (const int from = m_rows.lifelineOf(client->actor); from >= 0)
        m_rows.handshakes.append({from, lifeline, row, true, false, event.timeUs});
}

void SequenceTraffic::received(const SocketEvent &event, End &end, int row)
{
    const End *other = m_ends.other(end);
    qint64 left = event.size;
    end.taken += event.size;
    if (const qint64 fresh = end.taken - end.known; other && other->isOutside && fresh > 0) {
        evidence(*other, row, event, Arrow::Kind::Data, fresh).toRows = {row};
        end.known += fresh;
        left -= fresh;
    }
    while (left > 0 && !end.inbound.empty()) {
        SocketEnds::Inflight &part = end.inbound.front();
        const qint64 took = part.size < 0 ? left : qMin(left, qMax<qint64>(0, part.size - part.taken));
        part.taken += took;
        left -= took;
        if (part.arrow >= 0 && took > 0)
            m_rows.arrows[part.arrow].toRows.append(row);
        if (part.size < 0 || part.taken < part.size)
            break;
        if (part.arrow >= 0)
            m_rows.arrows[part.arrow].isUnderWay = false;
        end.inbound.erase(end.inbound.begin());
    }
    end.debt += other ? left : 0;
}

void SequenceTraffic::finReceived(const SocketEvent &event, End &end, int row)
{
    End *other = m_ends.other(end);
    if (end.closeArrow >= 0) {
        Arrow &close = m_rows.arrows[end.closeArrow];
        close.isUnderWay = false;
        if (close.toRows.isEmpty())
            close.toRows.append(row);
    } else if (other && other->isOutside && !std::exchange(other->sentFin, true)) {
        evidence(*other, row, event, Arrow::Kind::HalfClose).toRows = {row};
    }
}

void SequenceTraffic::wasReset(const SocketEvent &event, End &end, int row)
{
    End *other = m_ends.other(end);
    if (end.closeArrow >= 0 && m_rows.arrows.at(end.closeArrow).toRows.isEmpty()) {
        Arrow &close = m_rows.arrows[end.closeArrow];
        close.kind = Arrow::Kind::Reset;
        close.isUnderWay = false;
        close.toRows.append(row);
    } else if (other) {
        evidence(*other, row, event, Arrow::Kind::Reset).toRows = {row};
    } else {
        resetByListener(event, end, row);
    }
    // A reset ends both directions: a later close sends nothing (RFC 9293, 3.5.3).
    end.sentFin = true;
    if (other)
        other->sentFin = true;
}

/// Nobody has accepted this connection. Where its listener was closed, that is why: what still waits in the
/// queue is reset then.
void SequenceTraffic::resetByListener(const SocketEvent &event, const End &end, int row)
{
    if (const End *listener = m_ends.closedListener(end.peer)) {
        m_rows.arrows.append({Arrow::Kind::Reset,
                              m_rows.lifelineOf(listener->actor),
                              m_rows.lifelineOf(event.actor),
                              listener->closeRow,
                              {row},
                              true,
                              false,
                              listener->socket,
                              event.number,
                              -1,
                              1,
                              {}});
        return;
    }
    End unseen;
    unseen.actor = m_ends.actorAt(end.peer);
    evidence(unseen, row, event, Arrow::Kind::Reset).toRows = {row};
}

/// An arrow whose sending was not seen: it starts where it was first measured.
SequenceTraffic::Arrow &SequenceTraffic::evidence(const End &from, int row, const SocketEvent &event,
                                                  Arrow::Kind kind, qint64 size)
{
    const int lifeline = m_rows.lifelineOf(from.actor);
    const int to = from.actor == event.actor ? lifelineAt(&from, {}) : m_rows.lifelineOf(event.actor);
    for (const int used : {lifeline, to})
        if (used >= 0 && !m_rows.rows[row].lifelines.contains(used))
            m_rows.rows[row].lifelines.append(used);
    const QByteArray data = event.size == size ? event.data : QByteArray();
    m_rows.arrows.append(
        {kind, lifeline, to, row, {}, false, false, from.socket, event.number, size, 1, data});
    return m_rows.arrows.last();
}

void SequenceTraffic::dropped(const SocketEvent &event, int lifeline)
{
    if (End *end = m_ends.of(event))
        fin(*end, lifeline, event, Arrow::Kind::Close);
}

void SequenceTraffic::exited(const SocketEvent &event, int lifeline)
{
    for (End &end : m_ends.all())
        if (end.actor == event.actor && end.since < event.number && !end.wasClosed
            && (end.isOpen || end.since > 0))
            fin(end, lifeline, event, Arrow::Kind::Close);
}

void SequenceTraffic::measured(const SocketEvent &event, int lifeline)
{
    // A measurement with an id answers a failed call: it is of a socket of somebody else.
    End *end = event.id == 0 ? m_ends.of(event) : nullptr;
    if (end && end->isOutside) {
        outsiderMeasured(event, *end, lifeline);
        return;
    }
    End *other = end ? m_ends.other(*end) : nullptr;
    if (!other || !other->isOutside)
        return;
    if (const qint64 fresh = end->taken + event.unread - end->known; event.unread > 0 && fresh > 0) {
        end->known += fresh;
        const int row = m_rows.addRow(event, lifeline);
        evidence(*other, row, event, Arrow::Kind::Data, fresh).isUnderWay = end->isOpen;
        end->inbound.push_back({newestArrow(), fresh, 0});
    }
    if (isAfterPeersFin(event.state) && !std::exchange(other->sentFin, true)) {
        const int row = m_rows.addRow(event, lifeline);
        evidence(*other, row, event, Arrow::Kind::HalfClose).isUnderWay = end->isOpen;
        end->closeArrow = newestArrow();
    }
}

void SequenceTraffic::outsiderMeasured(const SocketEvent &event, End &end, int lifeline)
{
    End *other = m_ends.other(end);
    const bool isFromBefore = m_rows.eventsBefore > 0 && other && !other->isNew;
    const bool isConnected = !end.peer.isNull() && isAfterHandshake(event.state) && !isFromBefore;
    if (isConnected && !std::exchange(end.hasHandshake, true)) {
        const bool isInBacklog = !other || (other->isNew && !other->wasMade);
        const int row = m_rows.addRow(event, lifeline);
        m_rows.rows.last().isHandshake = true;
        int client = lifeline;
        int server = lifelineAt(&end, {});
        if (m_ends.actorAt(end.local) == end.actor)
            std::swap(client, server);
        m_rows.handshakes.append({client, server, row, true, isInBacklog, event.timeUs});
        if (other)
            other->hasHandshake = true;
    }
    const bool isGone = event.state == State::Closed || event.state == State::TimeWait;
    const bool isFin = isAfterOwnFin(event.state) && !std::exchange(end.sentFin, true);
    const bool isEnd = isGone && m_rows.lifelines.at(lifeline).endRow < 0;
    if (!isFin && !isEnd)
        return;
    const int row = m_rows.addRow(event, lifeline);
    if (isFin && isGone && !other && m_ends.closedListener(end.peer)) {
        resetByListener(event, end, row);
    } else if (isFin) {
        const Arrow::Kind kind = isGone ? Arrow::Kind::Close : Arrow::Kind::HalfClose;
        evidence(end, row, event, kind).isUnderWay = other && other->isOpen;
        if (other)
            other->closeArrow = newestArrow();
    }
    if (isEnd) {
        m_rows.lifelines[lifeline].endRow = row;
        m_rows.points.append({lifeline, row, &event});
    }
}

int SequenceTraffic::lifelineAt(const End *end, const Endpoint &address)
{
    if (end && end->other >= 0)
        return m_rows.lifelineOf(m_ends.other(*end)->actor);
    return m_rows.lifelineOf(m_ends.actorAt(end && !end->peer.isNull() ? end->peer : address));
}
