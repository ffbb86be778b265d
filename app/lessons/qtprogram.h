// SPDX-License-Identifier: MIT
#pragma once

#include "kernelwatch.h"
#include "program.h"
#include "qtconversation.h"

#include <memory>
#include <optional>

/// A program on Qt: a QTcpServer or a QTcpSocket makes the calls, when it wants to, and nobody sees them.
///
/// So its events are of two kinds. Signals are told as they fire, with the line that runs then; a button is
/// one more thing that has a signal. What the kernel has of its sockets is measured by their descriptors.
/// There is nothing to step: a program on Qt waits in one loop for all there is to come.
class QtProgram : public Program
{
    Q_OBJECT
public:
    QString source() const override { return m_source; }
    bool isInCall() const override { return false; }
    bool step() override;
    void pause() override { }
    void setPace(Pace) override { }

    /// Why it could not listen or connect, in Qt's words; empty if it could.
    QString error() const { return m_error; }
    /// The address and port, as they were typed.
    void setAddress(const QString &host, quint16 port);
    QString host() const { return m_host; }
    quint16 port() const { return m_port; }

protected:
    QtProgram(const QString &actor, QLatin1String piece, KernelWatch &watch, Clock &clock, QObject *parent);

    KernelWatch &watch() { return m_watch; }
    int newSocket() { return m_reporter.newSocket(); }
    /// Tells that a signal fired, and that the line with this text runs; of readyRead also the bytes taken.
    void fired(const QString &signal, QLatin1String line, int socket = 0,
               const std::optional<QByteArray> &taken = {});
    void fail(const QString &error) { m_error = error; }
    void begin();
    void end() { setState(State::Ended); }

private:
    KernelWatch &m_watch;
    Reporter m_reporter;
    QString m_source;
    QString m_host;
    quint16 m_port = 0;
    QString m_error;
};

/// The server of the lesson on Qt, driven by Listen, Reply and Close.
class QtServerProgram : public QtProgram
{
    Q_OBJECT
public:
    explicit QtServerProgram(KernelWatch &watch, Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~QtServerProgram() override;

    /// Listens.
    void run() override;
    /// Ends the listening, and what is connected.
    void stop() override;
    /// Ends the listening alone, as the listing does.
    void close();
    bool isListening() const { return m_qt && m_qt->server().isListening(); }
    bool isAddressInUse() const;
    bool canReply() const { return m_qt && m_qt->connection(); }
    void reply(const QByteArray &message);

private:
    void welcomed();
    void endIfIdle();

    std::unique_ptr<QtServer> m_qt;
    QByteArray m_received;
    int m_connections = 0;
};

/// The client of the lesson on Qt, driven by Connect, Send and Close.
class QtClientProgram : public QtProgram
{
    Q_OBJECT
public:
    explicit QtClientProgram(const QString &actor, KernelWatch &watch, Clock &clock = Clock::system(),
                             QObject *parent = nullptr);
    ~QtClientProgram() override;

    /// Connects.
    void run() override;
    void stop() override;
    void close();
    bool isConnected() const;
    void send(const QByteArray &message);

private:
    void watchSocket();
    void letGo();
    void followState(QAbstractSocket::SocketState state);
    void failed(QAbstractSocket::SocketError error);

    std::unique_ptr<QtClient> m_qt;
    QByteArray m_received;
    int m_socket = 0;
    bool m_isWatched = false;
};
