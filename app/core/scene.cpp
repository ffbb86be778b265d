// SPDX-License-Identifier: MIT
#include "scene.h"

#include <algorithm>
#include <utility>

namespace {

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using State = SocketEvent::State;

/// A connected client that was not accepted stays in the queue when it closes: the kernel has its FIN
/// acknowledged, and keeps it in FIN_WAIT2 (tcp(7)).
bool isInQueue(const SocketState &client)
{
    return (client.isOpen && client.state == State::Established) || client.state == State::FinWait1
        || client.state == State::FinWait2;
}

/// A listener on every address (0.0.0.0, ::) is reached through any of them.
bool reaches(const Endpoint &peer, const Endpoint &listening)
{
    const bool anyAddress =
        listening.host == QLatin1String("0.0.0.0") || listening.host == QLatin1String("::");
    return peer.port == listening.port && (anyAddress || peer.host == listening.host);
}

} // namespace

std::optional<Stage> stageOf(Call call)
{
    switch (call) {
    case Call::Socket:
        return Stage::Socket;
    case Call::Bind:
        return Stage::Bind;
    case Call::Listen:
        return Stage::Listen;
    case Call::Accept:
        return Stage::Accept;
    case Call::Connect:
    case Call::ConnectEx:
        return Stage::Connect;
    case Call::Send:
    case Call::SendAll:
    case Call::Recv:
    case Call::RecvInto:
    case Call::SendTo:
    case Call::RecvFrom:
        return Stage::Transfer;
    case Call::Shutdown:
    case Call::Close:
        return Stage::Close;
    case Call::None:
    case Call::SetSockOpt:
    case Call::SetTimeout:
    case Call::SetBlocking:
    case Call::Wait:
        break;
    }
    return {};
}

std::optional<Stage> stageOfSignal(QStringView signal)
{
    if (signal == u"newConnection")
        return Stage::Accept;
    if (signal == u"connected")
        return Stage::Connect;
    if (signal == u"readyRead" || signal == u"bytesWritten")
        return Stage::Transfer;
    if (signal == u"disconnected")
        return Stage::Close;
    return {};
}

StageState ActorState::stage(Stage stage) const
{
    if (failure && stageOf(failure->call) == stage)
        return StageState::Failed;
    if (current == stage || openCall(stage))
        return StageState::Active;
    if (next == stage)
        return StageState::Next;
    return visited[size_t(stage)] ? StageState::Visited : StageState::NotYet;
}

const SocketEvent *ActorState::openCall(std::optional<Stage> stage) const
{
    for (auto call = openCalls.crbegin(); call != openCalls.crend(); ++call)
        if (!stage || stageOf(call->call) == stage)
            return &*call;
    return nullptr;
}

const SocketEvent *ActorState::busyLine() const
{
    const auto busy = std::find_if(lines.crbegin(), lines.crend(), [](const SocketEvent &line) {
        return line.status == QLatin1String("running");
    });
    return busy == lines.crend() ? nullptr : &*busy;
}

const ActorState *Scene::actor(QStringView name) const
{
    const auto place = m_actorPlaces.constFind(name.toString());
    return place == m_actorPlaces.cend() ? nullptr : &actors.at(*place);
}

const SocketState *Scene::socket(QStringView actor, int id) const
{
    const auto place = m_socketPlaces.constFind({actor.toString(), id});
    return place == m_socketPlaces.cend() ? nullptr : &sockets.at(*place);
}

const SocketState *Scene::otherEnd(const SocketState &socket) const
{
    if (socket.peer.isNull() || socket.local.isNull())
        return nullptr;
    for (auto other = sockets.crbegin(); other != sockets.crend(); ++other)
        if (&*other != &socket && other->local == socket.peer && other->peer == socket.local)
            return &*other;
    return nullptr;
}

const SocketState *Scene::unacceptedEnd(const SocketState &client) const
{
    for (const SocketState &end : unaccepted)
        if (end.isBetween(client.peer, client.local))
            return &end;
    return nullptr;
}

const SocketState *Scene::listenerAt(const Endpoint &address) const
{
    for (auto socket = sockets.crbegin(); socket != sockets.crend(); ++socket)
        if (socket->isOpen && socket->isListener() && reaches(address, socket->local))
            return &*socket;
    return nullptr;
}

const SocketState *Scene::listener(QStringView actor) const
{
    for (auto socket = sockets.crbegin(); socket != sockets.crend(); ++socket)
        if (socket->actor == actor && socket->isOpen && socket->isListener())
            return &*socket;
    return nullptr;
}

QList<const SocketState *> Scene::waitingFor(const SocketState &listener) const
{
    QList<const SocketState *> waiting;
    for (const SocketState &socket : sockets)
        if (isInQueue(socket) && socket.acceptedBy == 0 && reaches(socket.peer, listener.local)
            && !otherEnd(socket))
            waiting.append(&socket);
    return waiting;
}

bool Scene::isInBacklog(const ActorState &client) const
{
    const SocketState *own = socket(client.name, client.connection);
    return own && std::any_of(sockets.cbegin(), sockets.cend(), [&](const SocketState &listener) {
               return listener.isOpen && listener.isListener() && waitingFor(listener).contains(own);
           });
}

bool Scene::hasSentItsEnd(const ActorState &actor) const
{
    const SocketState *own = socket(actor.name, actor.connection);
    return own
        && (own->state == State::FinWait1 || own->state == State::FinWait2 || own->state == State::Closing
            || own->state == State::LastAck);
}

ActorState &Scene::actorFor(const SocketEvent &event)
{
    if (const auto place = m_actorPlaces.constFind(event.actor); place != m_actorPlaces.cend())
        return actors[*place];
    m_actorPlaces.insert(event.actor, actors.size());
    ActorState actor;
    actor.name = event.actor;
    actor.role =
        event.actor.startsWith(QLatin1String("server")) ? ActorState::Role::Server : ActorState::Role::Client;
    actors.append(actor);
    return actors.last();
}

SocketState *Scene::find(const QString &actor, int id)
{
    const auto place = m_socketPlaces.constFind({actor, id});
    return place == m_socketPlaces.cend() ? nullptr : &sockets[*place];
}

SocketState &Scene::socketFor(const SocketEvent &event)
{
    SocketState *socket = find(event.actor, event.socket);
    if (!socket)
        socket = &add(event, event.socket);
    // The descriptor of accept's return is the new socket's.
    if (event.fd >= 0 && (event.call != Call::Accept || event.kind != Kind::Return))
        socket->fd = event.fd;
    return *socket;
}

SocketState &Scene::made(const SocketEvent &event, int id)
{
    // A new run of a program counts from 1 again: its first socket is not the closed one of that number.
    SocketState *known = find(event.actor, id);
    if (known && !known->isOpen) {
        sockets.removeAt(known - sockets.constData());
        ++forgottenSockets;
        findPlaces();
        known = nullptr;
    }
    SocketState &socket = known ? *known : add(event, id);
    socket.fd = event.fd;
    socket.createdAtLine = event.line;
    return socket;
}

SocketState &Scene::add(const SocketEvent &event, int id)
{
    ++actorFor(event).openSockets;
    m_socketPlaces.insert({event.actor, id}, sockets.size());
    SocketState socket;
    socket.actor = event.actor;
    socket.id = id;
    socket.protocol = event.protocol;
    sockets.append(socket);
    return sockets.last();
}

void Scene::release(SocketState &socket)
{
    if (socket.isOpen)
        --actors[m_actorPlaces.value(socket.actor)].openSockets;
    if (socket.isOpen && socket.isListener())
        for (const SocketState *waiting : waitingFor(socket)) {
            SocketState &client = *find(waiting->actor, waiting->id);
            client.lostListener = true;
            leftQueue(client.peer, client.local);
        }
    socket.isOpen = false;
    socket.unread = -1;
    socket.waiting = -1;
}

void Scene::leftQueue(const Endpoint &local, const Endpoint &peer)
{
    unaccepted.removeIf([&](const SocketState &end) { return end.isBetween(local, peer); });
}

void Scene::forgetOld()
{
    // Many at once, and the more the longer the lists: each time, the places of all the others change.
    if (++m_closings < qMax<qsizetype>(keptClosed, sockets.size() / 2))
        return;
    m_closings = 0;
    qsizetype tooMany = std::count_if(sockets.cbegin(), sockets.cend(),
                                      [](const SocketState &socket) { return !socket.isOpen; })
        - keptClosed;
    forgottenSockets +=
        int(sockets.removeIf([&](const SocketState &socket) { return !socket.isOpen && tooMany-- > 0; }));
    const auto isGone = [](const ActorState &actor) { return actor.isOutside && actor.hasEnded; };
    tooMany = std::count_if(actors.cbegin(), actors.cend(), isGone) - keptClosed;
    forgottenActors +=
        int(actors.removeIf([&](const ActorState &actor) { return isGone(actor) && tooMany-- > 0; }));
    findPlaces();
}

void Scene::findPlaces()
{
    m_actorPlaces.clear();
    for (qsizetype i = 0; i < actors.size(); ++i)
        m_actorPlaces.insert(actors.at(i).name, i);
    m_socketPlaces.clear();
    for (qsizetype i = 0; i < sockets.size(); ++i)
        m_socketPlaces.insert({sockets.at(i).actor, sockets.at(i).id}, i);
}
