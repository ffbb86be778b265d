// SPDX-License-Identifier: MIT
#include "scene.h"

#include <algorithm>
#include <utility>

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

/// A program that still is in a call, since another one of its calls ended, is at that stage.
void stayWhereItWaits(ActorState &actor)
{
    for (const SocketEvent &open : std::as_const(actor.openCalls))
        if (const auto stage = stageOf(open.call))
            actor.current = stage;
}

/// What an end leaves to its call to say.
void completeFromCall(SocketEvent &end, const SocketEvent &call)
{
    if (end.kind == Kind::Raise) {
        if (end.local.isNull())
            end.local = call.local;
        if (end.peer.isNull())
            end.peer = call.peer;
        return;
    }
    if (end.backlog < 0)
        end.backlog = call.backlog;
    if (end.text.isEmpty() && (end.call == Call::Shutdown || end.call == Call::Wait))
        end.text = call.text;
    if (end.isSend()) {
        if (end.size < 0)
            end.size = call.size;
        if (end.data.isEmpty())
            end.data = call.data.left(end.size);
    }
}

} // namespace

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
    if (event.kind == Kind::Signal) {
        fired(actor, event);
        return;
    }
    actor.isOutside = false;
    switch (event.kind) {
    case Kind::Line:
        if (actor.hasEnded)
            startAnew(actor);
        actor.file = event.file;
        actor.line = event.line;
        actor.nextCall = event.call;
        actor.next = stageOf(event.call);
        standAt(actor, event);
        if (event.error.isEmpty())
            actor.variables = event.text;
        else
            actor.uncaught = event;
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
        ended(actor, event);
        break;
    case Kind::Output:
    case Kind::Signal:
    case Kind::Kernel:
        break;
    }
}

/// The calls of a program on Qt are not visible. But some signals fire only where Qt has made one.
void Scene::fired(ActorState &actor, const SocketEvent &event)
{
    // The last signal of a socket may come after its end has been measured.
    if (actor.hasEnded && !find(event.actor, event.socket))
        startAnew(actor);
    actor.line = event.line;
    actor.lastEnd = event;
    const auto stage = stageOfSignal(event.text);
    if (!stage)
        return;
    actor.visited[size_t(*stage)] = true;
    actor.current = stage;
    if (*stage == Stage::Close) {
        closed(actor, event);
        actor.hasEnded = actor.openSockets == 0;
    }
}

void Scene::ended(ActorState &actor, const SocketEvent &event)
{
    if (!event.thread.isEmpty()) {
        // One thread ended, its program goes on.
        const auto isOfThread = [&](const SocketEvent &its) { return its.thread == event.thread; };
        actor.openCalls.removeIf(isOfThread);
        actor.lines.removeIf(isOfThread);
        return;
    }
    actor.hasEnded = true;
    actor.status = event.status;
    if (!event.error.isEmpty())
        actor.uncaught = event;
    actor.openCalls.clear();
    actor.lines.clear();
    actor.current.reset();
    actor.next.reset();
    actor.nextCall = Call::None;
    for (SocketState &socket : sockets)
        if (socket.actor == actor.name)
            release(socket);
    forgetOld();
}

void Scene::startAnew(ActorState &actor)
{
    actor.hasEnded = false;
    actor.status.clear();
    actor.visited.fill(false);
    actor.current.reset();
    actor.lastEnd.reset();
    actor.failure.reset();
    actor.failureCause.reset();
    actor.uncaught.reset();
    actor.variables.clear();
    actor.lines.clear();
    actor.connection = 0;
}

/// A thread that is found in one line again and again has been there since the first time.
void Scene::standAt(ActorState &actor, const SocketEvent &line)
{
    const auto isOfThread = [&](const SocketEvent &its) { return its.thread == line.thread; };
    const auto before = std::find_if(actor.lines.cbegin(), actor.lines.cend(), isOfThread);
    if (before != actor.lines.cend() && before->line == line.line && before->file == line.file
        && before->status == QLatin1String("running") && before->status == line.status)
        return;
    actor.lines.removeIf(isOfThread);
    actor.lines.append(line);
}

void Scene::begin(ActorState &actor, const SocketEvent &event)
{
    const auto stage = stageOf(event.call);
    if (event.call == Call::Socket) {
        if (std::none_of(sockets.cbegin(), sockets.cend(),
                         [](const SocketState &socket) { return socket.isOpen; }))
            conversationStart = event.number;
        if (actor.openSockets == 0)
            startAnew(actor);
    }
    if (actor.hasEnded)
        startAnew(actor);
    actor.file = event.file;
    actor.line = event.line;
    actor.next.reset();
    actor.nextCall = Call::None;
    actor.lines.removeIf([&](const SocketEvent &line) { return line.thread == event.thread; });
    actor.openCalls.append(event);
    if (!stage)
        return;
    if (actor.failure && stageOf(actor.failure->call) == stage) {
        actor.failure.reset();
        actor.failureCause.reset();
    }
    actor.current = stage;
    actor.visited[size_t(*stage)] = true;
    if (event.call == Call::Accept) // what was closed before was a connection; its way goes on
        actor.visited[size_t(Stage::Close)] = false;
    if (event.socket != 0 && event.call != Call::Socket) {
        socketFor(event);
        if (*stage == Stage::Transfer)
            actor.connection = event.socket;
    }
}

void Scene::end(ActorState &actor, const SocketEvent &end)
{
    SocketEvent event = end;
    QString arguments;
    const auto sameCall = [&](const SocketEvent &call) { return call.id == end.id; };
    const auto open = std::find_if(actor.openCalls.begin(), actor.openCalls.end(), sameCall);
    if (open != actor.openCalls.end()) {
        completeFromCall(event, *open);
        arguments = open->text;
        actor.openCalls.erase(open);
    }
    actor.lastEnd = event;
    if (event.kind == Kind::Return && event.call == Call::Close) {
        closed(actor, event);
        return;
    }
    stayWhereItWaits(actor);
    if (event.kind == Kind::Raise) {
        failed(actor, event);
        actor.failedArguments = arguments;
        return;
    }
    if (event.socket == 0)
        return;
    SocketState &socket = event.call == Call::Socket ? made(event, event.socket) : socketFor(event);
    const bool hasFailed = event.call == Call::ConnectEx && !event.errnoName.isEmpty();
    if (event.call != Call::Accept && !hasFailed) {
        if (!event.local.isNull())
            socket.local = event.local;
        if (!event.peer.isNull())
            socket.peer = event.peer;
    }
    switch (event.call) {
    case Call::Listen:
        socket.hasListened = true;
        if (event.backlog >= 0)
            socket.backlog = event.backlog;
        break;
    case Call::Accept:
        ++socket.acceptedCount;
        accepted(actor, event);
        return;
    case Call::Connect:
    case Call::ConnectEx:
        if (!hasFailed)
            actor.connection = event.socket;
        break;
    case Call::Shutdown:
        socket.shutReading = socket.shutReading || event.text.contains(QLatin1String("RD"));
        socket.shutWriting = socket.shutWriting || event.text.contains(QLatin1String("WR"));
        break;
    default:
        break;
    }
    if (event.isReceive()) {
        socket.lastTaken = qMax<qint64>(event.size, 0);
        socket.bytesIn += socket.lastTaken;
        socket.sawEnd = socket.lastTaken == 0 && socket.protocol == SocketEvent::Protocol::Tcp;
        appendTail(socket.tailIn, event.data);
    } else if (event.isSend()) {
        socket.bytesOut += qMax<qint64>(event.size, 0);
        appendTail(socket.tailOut, event.data);
    }
}

void Scene::failed(ActorState &actor, const SocketEvent &raise)
{
    if (SocketState *socket = find(raise.actor, raise.socket)) {
        if (raise.errnoName == QLatin1String("ECONNRESET"))
            socket->wasReset = true;
        // Asked for, and measured while the handshake was open, but never reached.
        if (raise.call == Call::Connect && raise.errnoName != QLatin1String("EINPROGRESS")
            && raise.errnoName != QLatin1String("EISCONN"))
            socket->peer = {};
    }
    // Who stops a program interrupts its call. That is no mistake of the program's.
    if (raise.error == QLatin1String("KeyboardInterrupt"))
        return;
    actor.failure = raise;
    actor.failureCause.reset();
}

void Scene::accepted(ActorState &actor, const SocketEvent &event)
{
    if (event.result == 0)
        return;
    SocketState &connection = made(event, event.result);
    connection.local = event.local;
    connection.peer = event.peer;
    connection.acceptedBy = event.socket;
    actor.connection = event.result;
    leftQueue(event.local, event.peer);
}

void Scene::measured(const SocketEvent &event)
{
    // A measurement that answers a failed call is its cause; it belongs to no socket of an actor.
    if (event.id != 0) {
        for (ActorState &actor : actors)
            if (actor.name == event.actor && actor.failure && actor.failure->id == event.id)
                actor.failureCause = event;
        return;
    }
    if (event.socket == 0) {
        measuredUnaccepted(event);
        return;
    }
    const bool isOver = event.state == State::Closed || event.state == State::TimeWait;
    if (!find(event.actor, event.socket)) {
        // What has been forgotten does not come back by being measured once more.
        const ActorState *known = std::as_const(*this).actor(event.actor);
        if (isOver || (known && !known->isOutside))
            return;
    }
    ActorState &actor = actorFor(event);
    if (actor.isOutside) {
        if (!event.text.isEmpty())
            actor.process = event.text;
        if (!event.peer.isNull()) {
            actor.connection = event.socket;
            actor.visited[size_t(Stage::Connect)] = true;
        }
        if (event.state == State::Listen)
            actor.visited[size_t(Stage::Listen)] = true;
        // Of a program on Qt it is known who makes the socket: connectToHost(), or listen(), which binds it
        // too.
        if (actor.lastEnd && actor.lastEnd->kind == Kind::Signal) {
            actor.visited[size_t(Stage::Socket)] = true;
            if (event.state == State::Listen)
                actor.visited[size_t(Stage::Bind)] = true;
            if (event.state == State::Listen && !actor.current)
                actor.current = Stage::Listen;
        }
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
    if (actor.isOutside) {
        if (isOver)
            release(socket);
        actor.hasEnded = actor.openSockets == 0;
    }
    if (isOver)
        forgetOld();
}

/// A connection that the kernel has made and no program has accepted: it is known by its two ends.
void Scene::measuredUnaccepted(const SocketEvent &event)
{
    if (event.local.isNull() || event.peer.isNull())
        return;
    if (event.state == State::Closed) {
        leftQueue(event.local, event.peer);
        return;
    }
    const auto isIt = [&](const SocketState &end) { return end.isBetween(event.local, event.peer); };
    auto known = std::find_if(unaccepted.begin(), unaccepted.end(), isIt);
    if (known == unaccepted.end())
        known = unaccepted.insert(unaccepted.end(), SocketState());
    known->actor = event.actor;
    known->local = event.local;
    known->peer = event.peer;
    known->state = event.state;
    known->unread = event.unread;
}

void Scene::closed(ActorState &actor, const SocketEvent &event)
{
    if (event.socket == 0)
        return;
    release(socketFor(event));
    actor.openCalls.removeIf([&](const SocketEvent &call) { return call.socket == event.socket; });
    stayWhereItWaits(actor);
    forgetOld();
}
