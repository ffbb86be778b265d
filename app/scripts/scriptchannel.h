// SPDX-License-Identifier: MIT
#pragma once

#include "socketevent.h"

#include <QJsonObject>
#include <QTcpServer>

class QTcpSocket;

/// This side of the tracer's channel: events come in, commands go out. The protocol is described in
/// resources/tracer/socketscope_trace.py.
///
/// Any local process can connect to a loopback port. Only the one that knows the token and belongs to the
/// process that was started is taken; whatever else comes is dropped, and the right one is waited for
/// further.
class ScriptChannel : public QObject
{
    Q_OBJECT
public:
    explicit ScriptChannel(QObject *parent = nullptr);
    ~ScriptChannel() override;

    /// False if there is no free loopback port; errorString() says why.
    bool listen();
    QString errorString() const { return m_server.errorString(); }
    /// What the tracer is to connect to, "127.0.0.1:40001".
    QString address() const;
    /// The secret of this run.
    QString token() const { return m_token; }
    /// The process that was started.
    void setProcess(qint64 process) { m_process = process; }

    bool isOpen() const { return m_socket; }
    /// Sends the command, once the tracer is there.
    void send(const QJsonObject &command);
    /// No event comes from here on.
    void close();

Q_SIGNALS:
    /// The tracer is there: the version of its Python, "3.11.2", and the process it is in.
    void introduced(const QString &python, qint64 process);
    void received(const SocketEvent &event);
    /// The tracer has gone, and all it told has been received.
    void closed();

private:
    void takeStrangers();
    void listenTo(QTcpSocket *stranger);
    bool isTheRightOne(const QTcpSocket &stranger, const QJsonObject &hello) const;
    void take(QTcpSocket *socket, const QJsonObject &hello);
    void drop(QTcpSocket *stranger);
    void read();

    QTcpServer m_server;
    QString m_token;
    qint64 m_process = 0;
    QList<QTcpSocket *> m_strangers;
    QTcpSocket *m_socket = nullptr;
    QByteArray m_commands; ///< not sent yet
};
