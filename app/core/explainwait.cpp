// SPDX-License-Identifier: MIT
#include "explain.h"

// What a program waits for, and where each one is: the second part of Explain, so that no part is long.

using Call = SocketEvent::Call;
using State = SocketEvent::State;

namespace {

/// Linux admits one connection more than listen() asked for, and drops every SYN that comes then.
bool isFull(const SocketState &listener)
{
    return listener.waiting >= 0 && listener.backlog >= 0 && listener.waiting > listener.backlog;
}

/// The listener whose full queue a connect() waits at, see listen(2) and tcp(7); null if there is none.
const SocketState *fullListener(const Scene &scene, const SocketEvent &call)
{
    const SocketState *socket = scene.socket(call.actor, call.socket);
    const SocketState *listener =
        socket && socket->state == State::SynSent ? scene.listenerAt(call.peer) : nullptr;
    return listener && isFull(*listener) ? listener : nullptr;
}

} // namespace

QString Explain::backlog(const SocketState &listener)
{
    if (listener.waiting < 0 || listener.backlog < 0)
        return {};
    const QStringList sentences = {
        tr("%n connection(s) wait here: made by the kernel, not taken by accept() yet.", nullptr,
           listener.waiting),
        tr("listen(%1) asked for room for so many; Linux admits one more.").arg(listener.backlog),
        isFull(listener)
            ? tr("The backlog is full: the SYN of the next client is dropped, and sent again until "
                 "accept() makes room.")
            : tr("accept() takes the oldest."),
    };
    return sentences.join(QLatin1Char('\n'));
}

QString Explain::waiting(const Scene &scene, const SocketEvent &call)
{
    const SocketState *socket = scene.socket(call.actor, call.socket);
    const QString peer = socket ? socket->peer.toString() : QString();
    switch (call.call) {
    case Call::Accept:
        return tr("Waiting for a client. A connect() will wake it.");
    case Call::Connect:
    case Call::ConnectEx:
        if (const SocketState *listener = fullListener(scene, call))
            return tr("The backlog is full: %1 wait in it after listen(%2), since Linux admits one more. The "
                      "SYN "
                      "is dropped, and sent again until accept() makes room.")
                .arg(listener->waiting)
                .arg(listener->backlog);
        return tr("Waiting for an answer from %1. A handshake, a refusal or a time-out will end it.")
            .arg(call.peer.toString());
    case Call::Recv:
    case Call::RecvInto:
    case Call::RecvFrom:
        return peer.isEmpty()
            ? tr("Waiting for data. Bytes, a close or a reset will end it.")
            : tr("Waiting for data from %1. Bytes, a close or a reset will end it.").arg(peer);
    case Call::Send:
    case Call::SendAll:
    case Call::SendTo:
        return tr("Waiting for room: the peer does not read. A recv() on the other side will wake it.");
    case Call::Wait:
        return tr("Waiting in %1(). It is no socket call.").arg(call.text);
    default:
        return tr("Waiting for %1() to return.").arg(callName(call.call));
    }
}

QString Explain::waitingShort(const Scene &scene, const SocketEvent &call)
{
    switch (call.call) {
    case Call::Accept:
        return tr("waiting for a client; a connect() wakes it");
    case Call::Connect:
    case Call::ConnectEx:
        return fullListener(scene, call) ? tr("the backlog is full; accept() makes room")
                                         : tr("waiting for an answer to the handshake");
    case Call::Recv:
    case Call::RecvInto:
    case Call::RecvFrom:
        return tr("waiting for data; bytes or a close end it");
    case Call::Send:
    case Call::SendAll:
    case Call::SendTo:
        return tr("waiting for room; the peer's recv() makes it");
    case Call::Wait:
        return tr("waiting in %1()").arg(call.text);
    default:
        return tr("waiting for %1()").arg(callName(call.call));
    }
}

namespace {

QString whereabout(const Scene &scene, const ActorState *actor, qint64 nowUs)
{
    if (!actor)
        return Explain::tr("not started");
    const bool isServed = !scene.isInBacklog(*actor);
    if (actor->isOutside && !actor->hasEnded && scene.hasSentItsEnd(*actor))
        return Explain::tr("has closed its side; its calls are not visible");
    if (actor->isOutside)
        return actor->hasEnded ? Explain::tr("gone; its calls were not visible")
            : isServed         ? Explain::tr("connected; its calls are not visible")
                               : Explain::tr("connected, not served; its calls are not visible");
    if (const SocketEvent *open = actor->openCall()) {
        if (!Scene::isWaiting(*open, nowUs))
            return Explain::tr("in %1").arg(callName(open->call));
        if (open->call == Call::Accept)
            return Explain::tr("waiting in accept for a client");
        if (open->isReceive())
            return isServed
                ? Explain::tr("waiting in %1 for data").arg(callName(open->call))
                : Explain::tr("waiting in %1 for data (connected, not served)").arg(callName(open->call));
        if (open->call == Call::Wait)
            return Explain::tr("waiting in %1").arg(open->text);
        if (fullListener(scene, *open))
            return Explain::tr("waiting in %1: the backlog is full").arg(callName(open->call));
        return Explain::tr("waiting in %1").arg(callName(open->call));
    }
    if (const SocketEvent *busy = actor->busyLine())
        return Explain::tr("running line %1").arg(busy->line);
    if (actor->failure)
        return (actor->hasEnded ? Explain::tr("failed in %1 with %2, and ended")
                                : Explain::tr("failed in %1 with %2"))
            .arg(callName(actor->failure->call), Explain::result(*actor->failure));
    if (actor->hasEnded) {
        const bool isPlain = actor->status.isEmpty() || actor->status == QLatin1String("ended");
        return isPlain ? Explain::tr("ended")
                       : Explain::tr("ended: %1").arg(Explain::endStatus(actor->status));
    }
    if (actor->nextCall != Call::None)
        return Explain::tr("stopped before %1").arg(callName(actor->nextCall));
    if (actor->lastEnd && actor->lastEnd->kind == SocketEvent::Kind::Signal)
        return Explain::tr("%1 fired").arg(actor->lastEnd->text);
    if (actor->lastEnd)
        return Explain::tr("%1 returned").arg(callName(actor->lastEnd->call));
    return Explain::tr("not started");
}

} // namespace

QString Explain::whereabouts(const Scene &scene, qint64 nowUs)
{
    const QString sentence = tr("%1: %2");
    QStringList parts;
    for (const auto &name : {QStringLiteral("server"), QStringLiteral("client")})
        parts << sentence.arg(name, whereabout(scene, scene.actor(name), nowUs));
    for (const ActorState &actor : scene.actors)
        if (actor.name != QLatin1String("server") && actor.name != QLatin1String("client"))
            parts << sentence.arg(actor.name, whereabout(scene, &actor, nowUs));
    return parts.join(QStringLiteral("; "));
}
