// SPDX-License-Identifier: MIT
#include "scene.h"

#include <algorithm>

namespace {

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using State = SocketEvent::State;

void appendTail(QByteArray &tail, const QByteArray &bytes)
{
    tail += bytes;
    if (tail.size() > SocketState::keptTail)
        tail.remove(0, tail.size() - SocketState::keptTail);
}

bool isReceive(Call call)
{
    return call == Call::Recv || call == Call::RecvInto || call == Call::RecvFrom;
}

bool isSend(Call call)
{
    return call == Call::Send || call == Call::SendAll || call == Call::SendTo;
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
    if (current == stage)
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

void Scene::apply(const SocketEvent &event)
{
    if (number == 0)
        startUs = event.timeUs;
    number = event.number;
    timeUs = qMax(timeUs, event.timeUs);

    if (event.kind == Kind::Kernel) {
        measured(event);
        return;
    }
    ActorState &actor = actorFor(event);
    actor.isOutside = false;
    switch (event.kind) {
    case Kind::Line:
        actor.hasEnded = false;
        actor.file = event.file;
        actor.line = event.line;
        actor.nextCall = event.call;
        actor.next = stageOf(event.call);
        break;
    case Kind::Call:
        begin(actor, event);
        break;
    case Kind::Return:
    case Kind::Raise:
        end(actor, event);
        break;
    case Kind::Drop:
        closed(actor, event);
        break;
    case Kind::Exit:
        actor.hasEnded = true;
        actor.status = event.status;
        actor.openCalls.clear();
        actor.current.reset();
        actor.next.reset();
        for (SocketState &socket : sockets)
            if (socket.actor == actor.name)
                socket.isOpen = false;
        break;
    case Kind::Output:
    case Kind::Signal:
    case Kind::Kernel:
        break;
    }
}

void Scene::begin(ActorState &actor, const SocketEvent &event)
{
    const auto stage = stageOf(event.call);
    if (event.call == Call::Socket) {
        const auto isOpen = [](const SocketState &socket) { return socket.isOpen; };
        if (std::none_of(sockets.cbegin(), sockets.cend(), isOpen))
            conversationStart = event.number;
        const auto isOpenHere = [&](const SocketState &socket) {
            return socket.isOpen && socket.actor == actor.name;
        };
        if (std::none_of(sockets.cbegin(), sockets.cend(), isOpenHere)) {
            actor.visited.fill(false);
            actor.failure.reset();
            actor.failureCause.reset();
            actor.connection = 0;
        }
    }
    actor.hasEnded = false;
    actor.file = event.file;
    actor.line = event.line;
    actor.next.reset();
    actor.nextCall = Call::None;
    actor.openCalls.append(event);
    if (!stage)
        return;
    if (actor.failure && stageOf(actor.failure->call) == stage) {
        actor.failure.reset();
        actor.failureCause.reset();
    }
    actor.current = stage;
    actor.visited[size_t(*stage)] = true;
    if (event.socket != 0 && event.call != Call::Socket) {
        SocketState &socket = socketFor(event);
        if (event.call == Call::Listen && event.backlog >= 0)
            socket.backlog = event.backlog;
        if (*stage == Stage::Transfer)
            actor.connection = event.socket;
    }
}

void Scene::end(ActorState &actor, const SocketEvent &end)
{
    SocketEvent event = end;
    const auto sameCall = [&](const SocketEvent &call) { return call.id == end.id; };
    const auto open = std::find_if(actor.openCalls.begin(), actor.openCalls.end(), sameCall);
    if (open != actor.openCalls.end()) {
        if (event.local.isNull() && event.kind == Kind::Raise)
            event.local = open->local;
        if (event.peer.isNull() && event.kind == Kind::Raise)
            event.peer = open->peer;
        actor.openCalls.erase(open);
    }
    actor.lastEnd = event;
    if (const SocketEvent *waiting = actor.openCall(); waiting && stageOf(waiting->call))
        actor.current = stageOf(waiting->call);

    if (event.kind == Kind::Raise) {
        actor.failure = event;
        actor.failureCause.reset();
        if (event.errnoName == QLatin1String("ECONNRESET"))
            if (SocketState *socket = find(event.actor, event.socket))
                socket->wasReset = true;
        return;
    }
    if (event.socket == 0)
        return;
    SocketState &socket = socketFor(event);
    if (event.call != Call::Accept) {
        if (!event.local.isNull())
            socket.local = event.local;
        if (!event.peer.isNull())
            socket.peer = event.peer;
    }
    switch (event.call) {
    case Call::Socket:
        socket.createdAtLine = event.line;
        break;
    case Call::Listen:
        socket.backlog = qMax(socket.backlog, qMax(event.backlog, 0));
        break;
    case Call::Accept: {
        ++socket.acceptedCount;
        SocketEvent made = event;
        made.socket = event.result;
        const int listener = socket.id;
        SocketState &accepted = socketFor(made);
        accepted.local = event.local;
        accepted.peer = event.peer;
        accepted.acceptedBy = listener;
        accepted.createdAtLine = event.line;
        actor.connection = event.result;
        break;
    }
    case Call::Connect:
        actor.connection = event.socket;
        break;
    case Call::Shutdown:
        socket.shutReading = socket.shutReading || event.text.contains(QLatin1String("RD"));
        socket.shutWriting = socket.shutWriting || event.text.contains(QLatin1String("WR"));
        break;
    case Call::Close:
        closed(actor, event);
        return;
    default:
        break;
    }
    if (isReceive(event.call)) {
        socket.lastTaken = qMax<qint64>(event.size, 0);
        socket.bytesIn += socket.lastTaken;
        socket.sawEnd = socket.lastTaken == 0;
        appendTail(socket.tailIn, event.data);
    } else if (isSend(event.call)) {
        socket.bytesOut += qMax<qint64>(event.size, 0);
        appendTail(socket.tailOut, event.data);
    }
}

void Scene::measured(const SocketEvent &event)
{
    // A measurement that answers a failed call is its cause; it belongs to no socket of an actor.
    if (event.id != 0) {
        for (ActorState &actor : actors)
            if (actor.failure && actor.failure->id == event.id)
                actor.failureCause = event;
        return;
    }
    if (event.socket == 0)
        return;
    ActorState &actor = actorFor(event);
    if (actor.isOutside) {
        if (!event.text.isEmpty())
            actor.process = event.text;
        actor.connection = event.socket;
        actor.visited[size_t(Stage::Connect)] = true;
    }
    SocketState &socket = socketFor(event);
    if (!event.local.isNull())
        socket.local = event.local;
    if (!event.peer.isNull())
        socket.peer = event.peer;
    if (event.state != State::Unknown)
        socket.state = event.state;
    if (event.unread >= 0)
        socket.unread = event.unread;
    if (event.unsent >= 0)
        socket.unsent = event.unsent;
    if (event.waiting >= 0)
        socket.waiting = event.waiting;
    if (event.backlog >= 0)
        socket.backlog = event.backlog;
    if (actor.isOutside && (event.state == State::Closed || event.state == State::TimeWait)) {
        socket.isOpen = false;
        actor.hasEnded = true;
    }
    forgetOld();
}

void Scene::closed(ActorState &actor, const SocketEvent &event)
{
    SocketState &socket = socketFor(event);
    socket.isOpen = false;
    socket.unread = -1;
    socket.waiting = -1;
    const auto onIt = [&](const SocketEvent &call) { return call.socket == event.socket; };
    actor.openCalls.erase(std::remove_if(actor.openCalls.begin(), actor.openCalls.end(), onIt),
                          actor.openCalls.end());
    forgetOld();
}

ActorState &Scene::actorFor(const SocketEvent &event)
{
    for (ActorState &actor : actors)
        if (actor.name == event.actor)
            return actor;
    ActorState actor;
    actor.name = event.actor;
    actor.role =
        event.actor.startsWith(QLatin1String("server")) ? ActorState::Role::Server : ActorState::Role::Client;
    actors.append(actor);
    return actors.last();
}

SocketState &Scene::socketFor(const SocketEvent &event)
{
    SocketState *socket = find(event.actor, event.socket);
    if (!socket) {
        SocketState made;
        made.actor = event.actor;
        made.id = event.socket;
        made.protocol = event.protocol;
        sockets.append(made);
        socket = &sockets.last();
    }
    if (event.fd >= 0 && (event.call != Call::Accept || socket->id != event.socket || socket->fd < 0))
        socket->fd = event.fd;
    return *socket;
}

SocketState *Scene::find(QStringView actor, int id)
{
    return const_cast<SocketState *>(std::as_const(*this).socket(actor, id));
}

void Scene::forgetOld()
{
    int closedSockets = 0;
    for (qsizetype i = sockets.size() - 1; i >= 0; --i)
        if (!sockets[i].isOpen && ++closedSockets > keptClosed) {
            sockets.removeAt(i);
            ++forgottenSockets;
        }
    int ended = 0;
    for (qsizetype i = actors.size() - 1; i >= 0; --i)
        if (actors[i].isOutside && actors[i].hasEnded && ++ended > keptClosed) {
            actors.removeAt(i);
            ++forgottenActors;
        }
}

const ActorState *Scene::actor(QStringView name) const
{
    for (const ActorState &actor : actors)
        if (actor.name == name)
            return &actor;
    return nullptr;
}

const SocketState *Scene::socket(QStringView actor, int id) const
{
    // From the back: calls are mostly made on the newest sockets.
    for (auto socket = sockets.crbegin(); socket != sockets.crend(); ++socket)
        if (socket->id == id && socket->actor == actor)
            return &*socket;
    return nullptr;
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
        if (socket.isOpen && socket.acceptedBy == 0 && reaches(socket.peer, listener.local)
            && socket.state == State::Established && !otherEnd(socket))
            waiting.append(&socket);
    return waiting;
}
