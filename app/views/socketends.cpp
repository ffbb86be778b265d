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
    for (const SocketState &socket : m_scene.sockets) {
        End &end = make(socket.actor, socket.id);
        end.local = socket.local;
        end.peer = socket.peer;
        end.isOpen = socket.isOpen;
    }
    for (qint64 number = first; number <= timeline.cursor(); ++number)
        read(timeline.event(number));
    for (End &end : m_ends) {
        const ActorState *actor = m_scene.actor(end.actor);
        end.isOutside = actor && actor->isOutside;
    }
    join();
    countWhatWasUnderWay();
}

SocketEnds::End *SocketEnds::of(const QString &actor, int socket)
{
    const auto found = m_index.constFind({actor, socket});
    return found == m_index.cend() ? nullptr : &m_ends[size_t(*found)];
}

SocketEnds::End &SocketEnds::make(const QString &actor, int socket)
{
    const auto found = m_index.constFind({actor, socket});
    if (found != m_index.cend())
        return m_ends[size_t(*found)];
    m_index.insert({actor, socket}, int(m_ends.size()));
    m_ends.emplace_back();
    m_ends.back().actor = actor;
    m_ends.back().socket = socket;
    return m_ends.back();
}

void SocketEnds::read(const SocketEvent &event)
{
    // A measurement with an id answers a failed call: it is of a socket of somebody else.
    if (event.socket == 0 || (event.kind == Kind::Kernel && event.id != 0))
        return;
    End &end = make(event.actor, event.socket);
    end.isTold = true;
    if (event.kind == Kind::Return && event.call == Call::Accept) {
        End &made = make(event.actor, event.result);
        setIfKnown(made.local, event.local);
        setIfKnown(made.peer, event.peer);
        made.isNew = made.isTold = true;
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
        const SocketState *socket = m_scene.socket(end.actor, end.socket);
        const End *from = other(end);
        if (!socket || !from)
            continue;
        end.known = end.taken = socket->bytesIn - end.received;
        if (const SocketState *sender = m_scene.socket(from->actor, from->socket)) {
            const qint64 before = (sender->bytesOut - from->sent) - end.known;
            if (!from->isOutside && before > 0)
                end.inbound.push_back({-1, before, 0});
        }
    }
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
