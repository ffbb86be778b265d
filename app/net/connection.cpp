// SPDX-License-Identifier: MIT
#include "connection.h"

using Call = SocketEvent::Call;
using Platform::Outcome;

namespace {

/// So many calls at most before the event loop comes round, and the window with it.
constexpr int callsPerTurn = 256;
/// A recv() of more than this is made for this much; the kernel never holds more for one socket by default
/// (tcp(7), tcp_rmem).
constexpr qint64 largestRead = qint64(8) * 1024 * 1024;

} // namespace

Connection::Connection(Reporter &reporter, QObject *parent)
    : StagedSocket(reporter, parent)
{
}

Connection::Connection(Reporter &reporter, int fd, int number, QObject *parent)
    : StagedSocket(reporter, parent)
{
    adopt(fd, number);
}

void Connection::recv(qint64 max)
{
    Q_ASSERT_X(!isReceiving(), "Connection", "one recv() at a time");
    SocketEvent call = eventOf(Call::Recv);
    call.size = max;
    m_recvId = begin(call);
    m_max = qMin(max, largestRead);
    if (max > 0) {
        goOnReceiving();
        return;
    }
    // As in CPython, these make no call of the system.
    const quint64 id = std::exchange(m_recvId, 0);
    SocketEvent nothing;
    nothing.size = 0;
    if (max < 0)
        fail(id, SocketFailure::negativeSize());
    else
        end(id, nothing);
}

void Connection::send(const QByteArray &bytes)
{
    beginSend(Call::Send, bytes);
}

void Connection::sendAll(const QByteArray &bytes)
{
    beginSend(Call::SendAll, bytes);
}

void Connection::shutdown(Platform::Half half)
{
    using Platform::Half;
    SocketEvent call = eventOf(Call::Shutdown);
    call.text = half == Half::Read ? QStringLiteral("socket.SHUT_RD")
        : half == Half::Write      ? QStringLiteral("socket.SHUT_WR")
        : half == Half::Both       ? QStringLiteral("socket.SHUT_RDWR")
                                   : QString::number(int(half));
    const quint64 id = begin(call);
    finish(id, Platform::shutDown(descriptor(), half));
}

void Connection::goOnReceiving()
{
    QByteArray bytes(m_max, Qt::Uninitialized);
    const Outcome outcome = Platform::receive(descriptor(), bytes.data(), m_max);
    if (Platform::wouldWait(outcome.error)) {
        wakeWhen(m_readable, QSocketNotifier::Read, &Connection::goOnReceiving);
        return;
    }
    sleep(m_readable);
    SocketEvent result;
    if (outcome.isOk()) {
        bytes.truncate(outcome.value);
        result.data = bytes;
        result.size = outcome.value;
        if (m_freeRunning && outcome.value == m_max)
            drain(result);
    }
    finish(std::exchange(m_recvId, 0), outcome, result);
}

void Connection::drain(SocketEvent &result)
{
    // What FIONREAD counts has arrived and stays: none of these calls can wait, fail or see the end.
    qint64 arrived = 0;
    QByteArray scratch(m_max, Qt::Uninitialized);
    while (result.count < callsPerTurn) {
        if (arrived <= 0)
            arrived = Platform::unreadBytes(descriptor());
        if (arrived <= 0)
            return;
        const Outcome outcome = Platform::receive(descriptor(), scratch.data(), m_max);
        if (!outcome.isOk())
            return;
        arrived -= outcome.value;
        result.size += outcome.value;
        ++result.count;
    }
}

void Connection::beginSend(Call call, const QByteArray &bytes)
{
    Q_ASSERT_X(!isSending(), "Connection", "one send() at a time");
    SocketEvent event = eventOf(call);
    event.size = bytes.size();
    event.data = bytes.left(SocketEvent::keptBytes);
    m_sendId = begin(event);
    m_sendsAll = call == Call::SendAll;
    m_toSend = bytes;
    m_sent = 0;
    m_sendCalls = 0;
    goOnSending();
}

void Connection::goOnSending()
{
    for (int calls = 0; calls < callsPerTurn; ++calls) {
        // As in CPython, sending nothing is a call of the system as well.
        const Outcome outcome =
            Platform::sendSome(descriptor(), m_toSend.constData() + m_sent, m_toSend.size() - m_sent);
        if (Platform::wouldWait(outcome.error))
            break;
        if (outcome.isOk()) {
            m_sent += outcome.value;
            ++m_sendCalls;
        }
        if (!outcome.isOk() || m_sent == m_toSend.size()) {
            endSend(outcome);
            return;
        }
    }
    wakeWhen(m_writable, QSocketNotifier::Write, &Connection::goOnSending);
}

void Connection::endSend(Outcome outcome)
{
    sleep(m_writable);
    m_toSend.clear();
    SocketEvent result;
    result.size = m_sent;
    if (m_sendsAll)
        result.count = m_sendCalls + (outcome.isOk() ? 0 : 1);
    else if (m_sent > 0) // one send(2) that blocks tells of what it sent, not of why it sent no more
        outcome = {m_sent, 0};
    finish(std::exchange(m_sendId, 0), outcome, result);
}

void Connection::wakeWhen(QSocketNotifier *&notifier, QSocketNotifier::Type type, void (Connection::*goOn)())
{
    if (!notifier) {
        notifier = new QSocketNotifier(descriptor(), type, this);
        connect(notifier, &QSocketNotifier::activated, this, goOn);
    }
    notifier->setEnabled(true);
}

void Connection::sleep(QSocketNotifier *notifier)
{
    if (notifier)
        notifier->setEnabled(false);
}

Outcome Connection::closeDescriptor()
{
    // A notifier must not outlive its descriptor: the number may be another socket's at once.
    for (QSocketNotifier **notifier : {&m_readable, &m_writable}) {
        if (*notifier) {
            (*notifier)->setEnabled(false);
            std::exchange(*notifier, nullptr)->deleteLater();
        }
    }
    stopWaiting();
    return StagedSocket::closeDescriptor();
}

void Connection::stopWaiting()
{
    sleep(m_readable);
    sleep(m_writable);
    m_recvId = 0;
    m_sendId = 0;
    m_toSend.clear();
    StagedSocket::stopWaiting();
}
