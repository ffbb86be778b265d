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

    /// Reply or Send can be pressed: there is a connection.
    virtual bool canSend() const = 0;
    /// Reply or Send. Nothing happens unless canSend().
    virtual void send(const QByteArray &message) = 0;
    /// Close can be pressed: the server listens, the client is connected.
    virtual bool canClose() const = 0;
    /// Closes as the listing does. Nothing happens unless canClose().
    virtual void close() = 0;

    /// Why it could not listen or connect, in Qt's words; empty if it could.
    QString error() const { return m_error; }
    /// That was since another socket has the port.
    virtual bool isAddressInUse() const { return false; }
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
    bool canSend() const override { return m_qt && m_qt->connection(); }
    void send(const QByteArray &message) override;
    bool canClose() const override { return m_qt && m_qt->server().isListening(); }
    /// Ends the listening alone: who is connected stays so.
    void close() override;
    bool isAddressInUse() const override;

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
    bool canSend() const override { return isConnected(); }
    void send(const QByteArray &message) override;
    bool canClose() const override { return isConnected(); }
    void close() override;

private:
    bool isConnected() const;
    void watchSocket();
    void letGo();
    void followState(QAbstractSocket::SocketState state);
    void failed(QAbstractSocket::SocketError error);

    std::unique_ptr<QtClient> m_qt;
    QByteArray m_received;
    int m_socket = 0;
    bool m_isWatched = false;
};
