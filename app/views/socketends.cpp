// SPDX-License-Identifier: MIT
#include "socketends.h"

namespace {

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using State = SocketEvent::State;

void setIfKnown(Endpoint &target, const Endpoint &value)
{
    if (!value.isNull())
        target = value;
}

/// A connect that was refused, or was not answered yet, has no peer: nothing will go over.
bool hasConnected(const SocketEvent &event)
{
    return event.kind == Kind::Kernel ? event.state != State::SynSent
                                      : event.kind == Kind::Return && event.errnoName.isEmpty();
}

/// A listener on every address (0.0.0.0, ::) is reached through any of them.
bool reaches(const Endpoint &address, const Endpoint &listening)
{
    const bool isAny = listening.host == QLatin1String("0.0.0.0") || listening.host == QLatin1String("::");
    return !address.isNull() && address.port == listening.port && (isAny || address.host == listening.host);
}

} // namespace

SocketEnds::SocketEnds(const Timeline &timeline, qint64 first)
    : m_scene(timeline.scene())
{
    for (qint64 number = first; number <= timeline.cursor(); ++number)
        read(timeline.event(number));
    for (const SocketState &socket : m_scene.sockets) {
        End &end = newest(socket.actor, socket.id, 0);
        setIfKnown(end.local, socket.local);
        if (socket.state != State::SynSent)
            setIfKnown(end.peer, socket.peer);
        end.isOpen = socket.isOpen;
    }
    for (End &end : m_ends) {
        const ActorState *actor = m_scene.actor(end.actor);
        // Of the programs that have ended only those from outside are forgotten.
        end.isOutside = !actor || actor->isOutside;
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

SocketEnds::End &SocketEnds::newest(const QString &actor, int socket, qint64 since)
{
    const int index = m_newest.value({actor, socket}, -1);
    return index < 0 ? add(actor, socket, since) : m_ends[size_t(index)];
}

SocketEnds::End &SocketEnds::add(const QString &actor, int socket, qint64 since)
{
    End end;
    end.actor = actor;
    end.socket = socket;
    end.since = since;
    end.earlier = m_newest.value({actor, socket}, -1);
    m_newest.insert({actor, socket}, int(m_ends.size()));
    m_ends.push_back(end);
    return m_ends.back();
}

/// A call made that socket: where one of its number is closed already, this is another one.
SocketEnds::End &SocketEnds::made(const SocketEvent &event, int socket)
{
    End &known = newest(event.actor, socket, event.number);
    return known.isOpen ? known : add(event.actor, socket, event.number);
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
    End &end = isNew ? made(event, event.socket) : newest(event.actor, event.socket, event.number);
    if (event.kind == Kind::Drop || (event.kind == Kind::Return && event.call == Call::Close))
        end.isOpen = false;
    if (event.kind == Kind::Return && event.call == Call::Accept) {
        End &accepted = made(event, event.result);
        setIfKnown(accepted.local, event.local);
        setIfKnown(accepted.peer, event.peer);
        accepted.isNew = true;
        return;
    }
    if (event.kind == Kind::Kernel || event.kind == Kind::Return)
        setIfKnown(end.local, event.local);
    if (hasConnected(event))
        setIfKnown(end.peer, event.peer);
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
        const bool accepts = socket->isListener() || socket->protocol == SocketEvent::Protocol::Udp;
        if (accepts && reaches(address, socket->local))
            return socket->actor;
    }
    return {};
}

const SocketEnds::End *SocketEnds::closedListener(const Endpoint &address) const
{
    const auto isIt = [&](const End &end) { return end.peer.isNull() && reaches(address, end.local); };
    const auto newest = std::find_if(m_ends.crbegin(), m_ends.crend(), isIt);
    return newest == m_ends.crend() || newest->closeRow < 0 ? nullptr : &*newest;
}
