// SPDX-License-Identifier: MIT
#include "explain.h"

#include "pythonbytes.h"

namespace {

using Call = SocketEvent::Call;
using State = SocketEvent::State;

constexpr qsizetype shownBytes = 32;

QString withCount(const QString &text, int count)
{
    return count > 1 ? QStringLiteral("%1 ×%2").arg(text, QString::number(count)) : text;
}

QString receiveOutcome(const SocketEvent &end, const SocketEvent *call)
{
    const QString name = callName(end.call);
    const QString value =
        end.call == Call::RecvInto ? QString::number(end.size) : PythonBytes::repr(end.data, shownBytes);
    const bool isEndOfData = end.size == 0 && end.protocol == SocketEvent::Protocol::Tcp;
    if (isEndOfData && end.count > 1)
        return Explain::tr("%1() returned %2 %3 times: the peer closed its side.")
            .arg(name, value, QString::number(end.count));
    if (isEndOfData)
        return Explain::tr("%1() returned %2: the peer closed its side.").arg(name, value);
    if (end.count > 1)
        return Explain::tr("%1() returned %2 times, %3 bytes in all.").arg(name).arg(end.count).arg(end.size);
    if (call && call->size >= 0)
        return Explain::tr("%1() returned %2: %3 of at most %4 bytes.")
            .arg(name, value, QString::number(end.size), QString::number(call->size));
    return Explain::tr("%1() returned %2.").arg(name, value);
}

} // namespace

QString Explain::duration(qint64 us)
{
    const qint64 seconds = qMax<qint64>(0, us) / 1'000'000;
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
        return end.count > 1 && end.size > 0 ? tr("%1 B in %2 calls").arg(end.size).arg(end.count)
                                             : withCount(PythonBytes::repr(end.data, shownBytes), end.count);
    case Call::ConnectEx:
        return end.errnoName.isEmpty() ? QStringLiteral("0") : end.errnoName;
    case Call::RecvInto:
    case Call::Send:
    case Call::SendTo:
        return withCount(QString::number(end.size), end.count);
    case Call::SendAll: // its count may be of the sends it took
        return QStringLiteral("None");
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
    if (end.kind == SocketEvent::Kind::Signal)
        return end.size > 0
            ? tr("%1 fired. Its slot took %2.").arg(end.text, PythonBytes::repr(end.data, shownBytes))
            : tr("%1 fired.").arg(end.text);
    // The return of a wait may leave its name to the call.
    const SocketEvent &named = end.text.isEmpty() && call ? *call : end;
    const QString name = end.call == Call::Wait ? named.text : callName(end.call);
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
    case Call::RecvFrom:
        return receiveOutcome(end, call);
    case Call::SendAll:
        return tr("sendall() returned None: the kernel took all %1 B.").arg(end.size);
    case Call::Send:
    case Call::SendTo:
        return tr("%1() returned %2: so many bytes the kernel took.").arg(name).arg(end.size);
    case Call::Shutdown:
        return tr("shutdown() closed one direction; the socket itself stays open.");
    case Call::Close:
        return tr("close() gave the descriptor back.");
    default:
        return tr("%1() returned.").arg(name);
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

QString whereabout(const Scene &scene, const ActorState *actor, qint64 nowUs)
{
    if (!actor)
        return Explain::tr("not started");
    const bool isServed = !scene.isInBacklog(*actor);
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

QString Explain::endStatus(const QString &status)
{
    const QLatin1String number("exit status ");
    if (status.isEmpty() || status == QLatin1String("ended"))
        return tr("ended");
    if (status == QLatin1String("stopped"))
        return tr("stopped");
    if (status == QLatin1String("exception"))
        return tr("exception");
    if (status == QLatin1String("refused"))
        return tr("refused");
    return status.startsWith(number) ? tr("exit status %1").arg(status.mid(number.size())) : status;
}

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
