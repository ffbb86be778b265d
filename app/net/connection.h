// SPDX-License-Identifier: MIT
#pragma once

#include "stagedsocket.h"

#include <QSocketNotifier>

/// A socket that bytes go through: what accept() returned, or a client's own.
///
/// It reads and writes the descriptor itself. A QTcpSocket reads ahead, closes by itself at the peer's
/// FIN and calls a reset a close; here what was not asked for stays in the kernel, b'' is a return
/// like any other and can come again, and a reset is an error.
class Connection : public StagedSocket
{
    Q_OBJECT
public:
    explicit Connection(Reporter &reporter, QObject *parent = nullptr);
    /// A socket that accept() gave.
    Connection(Reporter &reporter, int fd, int number, QObject *parent);

    /// recv(max): waits until bytes have arrived and takes at most max of them; b'' means the peer has
    /// closed.
    void recv(qint64 max = 4096);
    /// send(bytes), as a socket that blocks does it on Linux: waits until the kernel has taken all. Fewer are
    /// sent only where it fails after the first (send(2); tcp_sendmsg() in the kernel).
    void send(const QByteArray &bytes);
    /// sendall(bytes): waits until the kernel has taken all.
    void sendAll(const QByteArray &bytes);
    /// shutdown(how)
    void shutdown(Platform::Half half);

    bool isReceiving() const { return m_recvId != 0; }
    bool isSending() const { return m_sendId != 0; }
    /// While this is on, recv() makes up to 256 calls at once for bytes that have already arrived, and
    /// reports them as one pair: count says how many, size how much, data is the first call's.
    void setFreeRunning(bool on) { m_freeRunning = on; }

protected:
    Platform::Outcome closeDescriptor() override;
    void stopWaiting() override;

private:
    void goOnReceiving();
    void goOnSending();
    void beginSend(SocketEvent::Call call, const QByteArray &bytes);
    void endSend(Platform::Outcome outcome);
    void drain(SocketEvent &result);
    void wakeWhen(QSocketNotifier *&notifier, QSocketNotifier::Type type, void (Connection::*goOn)());
    static void sleep(QSocketNotifier *notifier);

    QSocketNotifier *m_readable = nullptr;
    QSocketNotifier *m_writable = nullptr;
    quint64 m_recvId = 0;
    quint64 m_sendId = 0;
    qint64 m_max = 0;
    QByteArray m_toSend;
    qint64 m_sent = 0;
    int m_sendCalls = 0;
    bool m_sendsAll = false;
    bool m_freeRunning = false;
};
