// SPDX-License-Identifier: MIT
#include "explain.h"

#include "pythonbytes.h"

namespace {

using Call = SocketEvent::Call;
using State = SocketEvent::State;

constexpr qsizetype shownBytes = 32;

bool isReceive(Call call)
{
    return call == Call::Recv || call == Call::RecvInto || call == Call::RecvFrom;
}

QString withCount(const QString &text, int count)
{
    return count > 1 ? QStringLiteral("%1 ×%2").arg(text).arg(count) : text;
}

} // namespace

QString Explain::duration(qint64 us)
{
    const qint64 seconds = us / 1'000'000;
    return seconds < 60 ? tr("%1 s").arg(seconds) : tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString Explain::call(const SocketEvent &call)
{
    QString arguments = call.text;
    switch (call.call) {
    case Call::Wait:
        return call.text + QStringLiteral("()");
    case Call::Bind:
        if (!call.local.isNull())
            arguments = call.local.toPython();
        break;
    case Call::Connect:
    case Call::ConnectEx:
        if (!call.peer.isNull())
            arguments = call.peer.toPython();
        break;
    case Call::Listen:
        if (call.backlog >= 0)
            arguments = QString::number(call.backlog);
        break;
    case Call::Send:
    case Call::SendAll:
    case Call::SendTo:
        arguments = PythonBytes::repr(call.data, shownBytes);
        break;
    case Call::Recv:
    case Call::RecvInto:
    case Call::RecvFrom:
        if (call.size >= 0)
            arguments = QString::number(call.size);
        break;
    default:
        break;
    }
    return QStringLiteral("%1(%2)").arg(callName(call.call), arguments);
}

QString Explain::result(const SocketEvent &end)
{
    if (end.kind == SocketEvent::Kind::Raise)
        return end.errnoName.isEmpty() ? end.error : end.errnoName;
    switch (end.call) {
    case Call::Socket:
        return tr("fd %1").arg(end.fd);
    case Call::Accept:
        return tr("conn from %1").arg(end.peer.toString());
    case Call::Recv:
    case Call::RecvFrom:
        return end.count > 1 ? tr("%1 B in %2 calls").arg(end.size).arg(end.count)
                             : PythonBytes::repr(end.data, shownBytes);
    case Call::RecvInto:
    case Call::Send:
    case Call::SendTo:
        return withCount(QString::number(end.size), end.count);
    case Call::Wait:
    case Call::None:
        return end.text;
    default:
        return withCount(QStringLiteral("None"), end.count);
    }
}

QString Explain::outcome(const SocketEvent &end, const SocketEvent *call)
{
    if (end.kind == SocketEvent::Kind::Raise)
        return pythonSentence(end);
    switch (end.call) {
    case Call::Socket:
        return tr("socket() made a socket: descriptor %1.").arg(end.fd);
    case Call::Bind:
        return tr("bind() gave the socket the address %1.").arg(end.local.toString());
    case Call::Listen:
        return tr("listen() opened the door: clients can connect now.");
    case Call::Accept:
        return tr("accept() returned a new socket and the address %1.").arg(end.peer.toPython());
    case Call::Connect:
        return tr("connect() returned None: the handshake is done.");
    case Call::Recv:
    case Call::RecvInto:
    case Call::RecvFrom: {
        if (end.size == 0)
            return tr("recv() returned b'': the peer closed its side.");
        if (end.count > 1)
            return tr("recv() returned %1 times, %2 bytes in all.").arg(end.count).arg(end.size);
        const QString bytes = PythonBytes::repr(end.data, shownBytes);
        if (call && call->size >= 0)
            return tr("recv() returned %1: %n byte(s) of at most %2.", nullptr, int(end.size))
                .arg(bytes)
                .arg(call->size);
        return tr("recv() returned %1.").arg(bytes);
    }
    case Call::SendAll:
        return tr("sendall() returned None: the kernel took %n byte(s).", nullptr, int(end.size));
    case Call::Send:
    case Call::SendTo:
        return tr("send() returned %1: so many bytes the kernel took.").arg(end.size);
    case Call::Shutdown:
        return tr("shutdown() closed one direction; the socket itself stays open.");
    case Call::Close:
        return tr("close() gave the descriptor back.");
    case Call::Wait:
        return tr("%1() returned.").arg(end.text);
    default:
        return tr("%1() returned.").arg(callName(end.call));
    }
}

QString Explain::pythonSentence(const SocketEvent &raise)
{
    return raise.text.isEmpty() ? raise.error : QStringLiteral("%1: %2").arg(raise.error, raise.text);
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

QString Explain::waitingShort(const SocketEvent &call)
{
    switch (call.call) {
    case Call::Accept:
        return tr("waiting for a client; a connect() wakes it");
    case Call::Connect:
    case Call::ConnectEx:
        return tr("waiting for an answer to the handshake");
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

std::optional<Explain::Lesson> Explain::failure(const Scene &scene, const ActorState &actor)
{
    if (!actor.failure)
        return {};
    const SocketEvent &raise = *actor.failure;
    Lesson lesson;
    lesson.raise = raise;
    lesson.title = raise.errnoName.isEmpty() ? raise.error : raise.errnoName;
    lesson.python = pythonSentence(raise);
    const SocketState *socket = scene.socket(raise.actor, raise.socket);
    lesson.address = raise.call == Call::Bind || raise.call == Call::Listen ? raise.local : raise.peer;
    if (lesson.address.isNull() && socket)
        lesson.address = socket->isConnected() ? socket->peer : socket->local;

    if (raise.errnoName == QLatin1String("EADDRINUSE")) {
        const auto &cause = actor.failureCause;
        lesson.offer = Lesson::Offer::UsePort;
        if (cause && cause->state == State::TimeWait) {
            lesson.cause = cause->secondsLeft >= 0
                ? tr("No program listens there any more. A connection that this side closed first rests in "
                     "TIME_WAIT, %n s more.",
                     nullptr, cause->secondsLeft)
                : tr("No program listens there any more. A connection that this side closed first rests in "
                     "TIME_WAIT.");
            lesson.advice =
                tr("Wait, or take another port. SO_REUSEADDR helps only if the old server had it too.");
        } else if (cause && cause->state == State::Listen) {
            lesson.cause = cause->text.isEmpty()
                ? tr("A socket of this computer listens there.")
                : tr("A socket of this computer listens there (%1).").arg(cause->text);
            lesson.advice = tr("End that program, or take another port.");
        } else {
            lesson.cause = tr("Another socket of this computer holds this address.");
            lesson.advice = tr("Find the program that holds it, or take another port.");
        }
    } else if (raise.errnoName == QLatin1String("ECONNREFUSED")) {
        lesson.cause =
            tr("Nothing listens there: the kernel answered with a reset. bind() alone does not open the "
               "door, listen() does.");
        lesson.advice = tr("Let the server come to listen(), then connect again.");
        lesson.offer = Lesson::Offer::StepServer;
    } else if (raise.errnoName == QLatin1String("ECONNRESET")) {
        lesson.cause =
            tr("The peer ended the connection without a farewell: it closed with bytes unread, crashed, or "
               "asked for a reset.");
        lesson.advice = tr("This connection is gone. Close the socket and connect anew.");
    } else if (raise.errnoName == QLatin1String("EPIPE")) {
        lesson.cause = tr("The peer no longer reads: an earlier send was answered with a reset.");
        lesson.advice = tr("This connection is gone. Close the socket and connect anew.");
    } else if (raise.errnoName == QLatin1String("EACCES") || raise.errnoName == QLatin1String("EPERM")) {
        lesson.cause =
            tr("Ports below 1024 belong to the system's own services: an ordinary user may not bind them.");
        lesson.advice = tr("Take a port from 1024 to 65535.");
        lesson.offer = Lesson::Offer::UsePort;
    } else if (raise.errnoName == QLatin1String("EADDRNOTAVAIL")) {
        lesson.cause = tr("The address belongs to no network card of this computer.");
        lesson.advice =
            tr("Take 127.0.0.1 for programs on this computer, or an address that the computer has.");
    } else if (raise.errnoName == QLatin1String("ETIMEDOUT")) {
        lesson.cause =
            tr("Nobody answered: the computer is off, or something on the way throws the packets away.");
        lesson.advice = tr("Check the address, and whether a firewall stands between.");
    } else if (raise.errnoName == QLatin1String("ENETUNREACH")
               || raise.errnoName == QLatin1String("EHOSTUNREACH")) {
        lesson.cause = tr("There is no way from this computer to that address.");
        lesson.advice = tr("Check the address and the network connection.");
    } else if (raise.error == QLatin1String("socket.gaierror")) {
        lesson.cause = tr("No computer is known by this name.");
        lesson.advice = tr("Check the spelling, or type the address in numbers: 127.0.0.1 is this computer.");
    } else if (raise.error == QLatin1String("OverflowError")) {
        lesson.cause = tr("A port is a number of 16 bits: 0 to 65535. Python did not even ask the system.");
        lesson.advice = tr("Take a port from 1024 to 65535.");
        lesson.offer = raise.call == Call::Bind ? Lesson::Offer::UsePort : Lesson::Offer::None;
    } else if (raise.error == QLatin1String("TypeError") || raise.error == QLatin1String("ValueError")) {
        lesson.cause = tr("A port has to be a whole number. Python did not even ask the system.");
        lesson.advice = tr("Type a number from 1024 to 65535.");
    } else {
        lesson.cause = tr("The system refused the call.");
        lesson.advice = tr("Look the errno up in the call's manual page.");
    }
    return lesson;
}

QString Explain::stageName(Stage stage, ActorState::Role role)
{
    switch (stage) {
    case Stage::Socket:
        return callName(Call::Socket);
    case Stage::Bind:
        return callName(Call::Bind);
    case Stage::Listen:
        return callName(Call::Listen);
    case Stage::Accept:
        return callName(Call::Accept);
    case Stage::Connect:
        return callName(Call::Connect);
    case Stage::Transfer:
        return role == ActorState::Role::Server ? callName(Call::Recv) : QStringLiteral("send/recv");
    case Stage::Close:
        return callName(Call::Close);
    }
    return {};
}

Explain::StageText Explain::stage(Stage stage, ActorState::Role role)
{
    switch (stage) {
    case Stage::Socket:
        return {QStringLiteral("s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)"),
                tr("Makes a socket: a descriptor the program can call with. It has no address yet."),
                tr("It waits for nothing."), tr("EMFILE: the program has too many descriptors open.")};
    case Stage::Bind:
        return {QStringLiteral("s.bind((host, port))"),
                tr("Gives the socket its local address. Nobody can connect yet."),
                tr("It waits for nothing."),
                tr("EADDRINUSE: the port is taken. EACCES: a port below 1024. EADDRNOTAVAIL: not an address "
                   "of this "
                   "computer.")};
    case Stage::Listen:
        return {QStringLiteral("s.listen(backlog)"),
                tr("Opens the door. From now on the kernel answers handshakes by itself and keeps the "
                   "connections "
                   "in a queue, the backlog."),
                tr("It waits for nothing."), tr("EADDRINUSE: another socket listens on the same port.")};
    case Stage::Accept:
        return {
            QStringLiteral("conn, addr = s.accept()"),
            tr("Takes one connection out of the backlog and returns a new socket for it, on the same port, "
               "and the client's address. The listening socket stays as it is."),
            tr("It waits while the backlog is empty. A client's connect() ends the wait."),
            tr("EMFILE: the program has too many descriptors open.")};
    case Stage::Connect:
        return {
            QStringLiteral("s.connect((host, port))"),
            tr("Asks the server's kernel for a connection: the three-way handshake. It returns None, whether "
               "the server has called accept() or not."),
            tr("It waits for the other kernel's answer."),
            tr("ECONNREFUSED: nobody listens there. ETIMEDOUT: nobody answers.")};
    case Stage::Transfer:
        if (role == ActorState::Role::Server)
            return {
                QStringLiteral("message = conn.recv(4096)"),
                tr("Takes bytes that have arrived out of the kernel's buffer, at most as many as asked for. "
                   "b'' means that the peer closed its side."),
                tr("It waits while the buffer is empty. Bytes, a close or a reset end the wait."),
                tr("ECONNRESET: the peer broke the connection off.")};
        return {
            QStringLiteral("s.sendall(data)    reply = s.recv(4096)"),
            tr("sendall() hands bytes to the kernel, which carries them over. recv() takes bytes that have "
               "arrived. Either side may do either at any time."),
            tr("sendall() waits while the kernel's buffers are full, recv() while they are empty."),
            tr("ECONNRESET: the peer broke the connection off. EPIPE: the peer no longer reads.")};
    case Stage::Close:
        return {
            QStringLiteral("s.close()"),
            tr("Gives the descriptor back. The peer's recv() then returns b''. The side that closes first "
               "keeps the pair of addresses in TIME_WAIT for a while."),
            tr("It waits for nothing."),
            tr("Closing with bytes unread makes the kernel send a reset: the peer gets ECONNRESET.")};
    }
    return {};
}

QString Explain::stageState(const ActorState &actor, Stage stage, qint64 nowUs)
{
    switch (actor.stage(stage)) {
    case StageState::NotYet:
        return tr("not yet");
    case StageState::Next:
        return tr("next");
    case StageState::Visited:
        return tr("visited");
    case StageState::Failed:
        return tr("failed: %1").arg(result(*actor.failure));
    case StageState::Active:
        break;
    }
    const SocketEvent *open = actor.openCall(stage);
    if (open && Scene::isWaiting(*open, nowUs))
        return tr("active, waiting for %1").arg(duration(nowUs - open->timeUs));
    return open ? tr("active, called") : tr("active, returned");
}

namespace {

QString whereabout(const ActorState *actor, qint64 nowUs)
{
    if (!actor)
        return Explain::tr("not started");
    if (actor->isOutside)
        return actor->hasEnded ? Explain::tr("gone; its calls were not visible")
                               : Explain::tr("connected; its calls are not visible");
    if (actor->failure)
        return Explain::tr("failed in %1 with %2")
            .arg(callName(actor->failure->call), Explain::result(*actor->failure));
    if (const SocketEvent *open = actor->openCall()) {
        if (!Scene::isWaiting(*open, nowUs))
            return Explain::tr("in %1").arg(callName(open->call));
        if (open->call == Call::Accept)
            return Explain::tr("waiting in accept for a client");
        if (isReceive(open->call))
            return Explain::tr("waiting in %1 for data").arg(callName(open->call));
        if (open->call == Call::Wait)
            return Explain::tr("waiting in %1").arg(open->text);
        return Explain::tr("waiting in %1").arg(callName(open->call));
    }
    if (actor->hasEnded)
        return actor->status.isEmpty() ? Explain::tr("ended") : Explain::tr("ended: %1").arg(actor->status);
    if (actor->nextCall != Call::None)
        return Explain::tr("stopped before %1").arg(callName(actor->nextCall));
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
        parts << sentence.arg(name, whereabout(scene.actor(name), nowUs));
    for (const ActorState &actor : scene.actors)
        if (actor.name != QLatin1String("server") && actor.name != QLatin1String("client"))
            parts << sentence.arg(actor.name, whereabout(&actor, nowUs));
    return parts.join(QStringLiteral("; "));
}
