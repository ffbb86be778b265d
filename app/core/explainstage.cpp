// SPDX-License-Identifier: MIT
#include "explain.h"

using Call = SocketEvent::Call;

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
                   "in a queue, the backlog. Linux admits one more than asked for."),
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
