// SPDX-License-Identifier: MIT
#include "socketends.h"

namespace {

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

void setIfKnown(Endpoint &target, const Endpoint &value)
{
    if (!value.isNull())
        target = value;
}

} // namespace

SocketEnds::SocketEnds(const Timeline &timeline, qint64 first)
    : m_scene(timeline.scene())
{
    for (qint64 number = first; number <= timeline.cursor(); ++number)
        read(timeline.event(number));
    for (const SocketState &socket : m_scene.sockets) {
        End &end = newest(socket.actor, socket.id);
        setIfKnown(end.local, socket.local);
        setIfKnown(end.peer, socket.peer);
        end.isOpen = socket.isOpen;
    }
    for (End &end : m_ends) {
        const ActorState *actor = m_scene.actor(end.actor);
        end.isOutside = actor && actor->isOutside;
    }
    join();
    countWhatWasUnderWay();
}

SocketEnds::End *SocketEnds::of(const SocketEvent &event, int socket)
{
    int index = m_newest.value({event.actor, socket}, -1);
    while (index >= 0 && m_ends[size_t(index)].since > event.number)
        index = m_ends[size_t(index)].earlier;
    return index < 0 ? nullptr : &m_ends[size_t(index)];
}

SocketEnds::End &SocketEnds::newest(const QString &actor, int socket)
{
    const int index = m_newest.value({actor, socket}, -1);
    return index < 0 ? add(actor, socket) : m_ends[size_t(index)];
}

SocketEnds::End &SocketEnds::add(const QString &actor, int socket)
{
    End end;
    end.actor = actor;
    end.socket = socket;
    end.earlier = m_newest.value({actor, socket}, -1);
    m_newest.insert({actor, socket}, int(m_ends.size()));
    m_ends.push_back(end);
    return m_ends.back();
}

/// A call made that socket: where one of its number is closed already, this is another one.
SocketEnds::End &SocketEnds::made(const SocketEvent &event, int socket)
{
    End &known = newest(event.actor, socket);
    if (known.isOpen)
        return known;
    End &end = add(event.actor, socket);
    end.since = event.number;
    return end;
}

void SocketEnds::allClosed(const QString &actor)
{
    for (End &end : m_ends)
        if (end.actor == actor)
            end.isOpen = false;
}

void SocketEnds::read(const SocketEvent &event)
{
    if (event.kind == Kind::Exit && event.thread.isEmpty())
        allClosed(event.actor);
    // A measurement with an id answers a failed call: it is of a socket of somebody else.
    if (event.socket == 0 || (event.kind == Kind::Kernel && event.id != 0))
        return;
    const bool isNew = event.kind == Kind::Return && event.call == Call::Socket;
    End &end = isNew ? made(event, event.socket) : newest(event.actor, event.socket);
    end.isTold = true;
    if (event.kind == Kind::Drop || (event.kind == Kind::Return && event.call == Call::Close))
        end.isOpen = false;
    if (event.kind == Kind::Return && event.call == Call::Accept) {
        End &accepted = made(event, event.result);
        setIfKnown(accepted.local, event.local);
        setIfKnown(accepted.peer, event.peer);
        accepted.isNew = accepted.isTold = true;
        return;
    }
    if (event.kind == Kind::Kernel || event.kind == Kind::Return) {
        setIfKnown(end.local, event.local);
        setIfKnown(end.peer, event.peer);
    }
    if (event.kind != Kind::Return || event.size <= 0)
        return;
    if (event.call == Call::Send || event.call == Call::SendAll)
        end.sent += event.size;
    else if (event.call == Call::Recv || event.call == Call::RecvInto)
        end.received += event.size;
}

void SocketEnds::join()
{
    QHash<std::pair<Endpoint, Endpoint>, int> byPair;
    for (size_t i = 0; i < m_ends.size(); ++i)
        if (!m_ends[i].local.isNull() && !m_ends[i].peer.isNull())
            byPair.insert({m_ends[i].local, m_ends[i].peer}, int(i));
    for (End &end : m_ends)
        if (!end.local.isNull() && !end.peer.isNull())
            end.other = byPair.value({end.peer, end.local}, -1);
}

void SocketEnds::countWhatWasUnderWay()
{
    for (End &end : m_ends) {
        const SocketState *socket = state(end);
        const End *from = other(end);
        if (!socket || !from)
            continue;
        end.known = end.taken = socket->bytesIn - end.received;
        if (const SocketState *sender = state(*from)) {
            const qint64 before = (sender->bytesOut - from->sent) - end.known;
            if (!from->isOutside && before > 0)
                end.inbound.push_back({-1, before, 0});
        }
    }
}

/// As it is at the cursor; null for one that is forgotten by then.
const SocketState *SocketEnds::state(const End &end) const
{
    const int newest = m_newest.value({end.actor, end.socket});
    return &m_ends[size_t(newest)] == &end ? m_scene.socket(end.actor, end.socket) : nullptr;
}

QString SocketEnds::actorAt(const Endpoint &address) const
{
    for (auto socket = m_scene.sockets.crbegin(); socket != m_scene.sockets.crend(); ++socket) {
        const Endpoint &local = socket->local;
        const bool isAny = local.host == QLatin1String("0.0.0.0") || local.host == QLatin1String("::");
        const bool accepts = socket->isListener() || socket->protocol == SocketEvent::Protocol::Udp;
        if (accepts && !address.isNull() && local.port == address.port
            && (isAny || local.host == address.host))
            return socket->actor;
    }
    return {};
}
