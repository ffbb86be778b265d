// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

/// The server of the lesson on Qt: what the lesson shows of it is what is compiled here.
class QtServer : public QObject
{
    Q_OBJECT
public:
    explicit QtServer(const QHostAddress &address, quint16 port, QObject *parent = nullptr);

    void listen();
    void reply(const QByteArray &message);
    void close();

    /// For those who watch: its signals, and its errors.
    const QTcpServer &server() const { return m_server; }
    /// The newest connection; null if there is none.
    QTcpSocket *connection() const { return m_conn; }

Q_SIGNALS:
    void received(const QByteArray &message);

private:
    void welcome();
    void read(QTcpSocket *conn);
    void goodbye(QTcpSocket *conn);

    QHostAddress m_address;
    quint16 m_port;
    QTcpServer m_server;
    QPointer<QTcpSocket> m_conn;
};

/// The client of the lesson on Qt.
class QtClient : public QObject
{
    Q_OBJECT
public:
    explicit QtClient(const QString &host, quint16 port, QObject *parent = nullptr);

    void connectToServer();
    void send(const QByteArray &message);
    void close();

    /// For those who watch: its signals, and its errors.
    const QTcpSocket &socket() const { return m_socket; }

Q_SIGNALS:
    void ready(bool canSend);
    void received(const QByteArray &message);

private:
    void begin();
    void read();
    void end();

    QString m_host;
    quint16 m_port;
    QTcpSocket m_socket;
};
