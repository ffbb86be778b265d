// SPDX-License-Identifier: MIT
#include "scene.h"

#include <algorithm>
#include <utility>

namespace {

using Call = SocketEvent::Call;
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
