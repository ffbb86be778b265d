// SPDX-License-Identifier: MIT
#include "explain.h"

#include "pythonbytes.h"

namespace {

using Call = SocketEvent::Call;

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
