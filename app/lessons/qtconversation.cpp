// SPDX-License-Identifier: MIT
#include "qtconversation.h"

QtServer::QtServer(const QHostAddress &address, quint16 port, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_port(port)
{
}

//! [qt-server]
void QtServer::listen()
{
    connect(&m_server, &QTcpServer::newConnection, this, &QtServer::welcome);
    m_server.listen(m_address, m_port);
}

void QtServer::welcome()
{
    QTcpSocket *conn = m_server.nextPendingConnection();
    connect(conn, &QTcpSocket::readyRead, this, [this, conn] { read(conn); });
    connect(conn, &QTcpSocket::disconnected, this, [this, conn] { goodbye(conn); });
    m_conn = conn;
}

void QtServer::read(QTcpSocket *conn)
{
    Q_EMIT received(conn->readAll());
}

void QtServer::goodbye(QTcpSocket *conn)
{
    conn->deleteLater();
}

void QtServer::reply(const QByteArray &message)
{
    m_conn->write(message);
}

void QtServer::close()
{
    m_server.close();
}
//! [qt-server]

QtClient::QtClient(const QString &host, quint16 port, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_port(port)
{
}

//! [qt-client]
void QtClient::connectToServer()
{
    connect(&m_socket, &QTcpSocket::connected, this, &QtClient::begin);
    connect(&m_socket, &QTcpSocket::readyRead, this, &QtClient::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &QtClient::end);
    m_socket.connectToHost(m_host, m_port);
}

void QtClient::begin()
{
    Q_EMIT ready(true);
}

void QtClient::send(const QByteArray &message)
{
    m_socket.write(message);
}

void QtClient::read()
{
    Q_EMIT received(m_socket.readAll());
}

void QtClient::close()
{
    m_socket.disconnectFromHost();
}

void QtClient::end()
{
    Q_EMIT ready(false);
}
//! [qt-client]
