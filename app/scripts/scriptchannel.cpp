// SPDX-License-Identifier: MIT
#include "scriptchannel.h"

#include "eventjson.h"
#include "kerneltable.h"
#include "processtree.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostStrangers = 16;
constexpr qint64 longestHello = 1024;
/// A script that tells more than is read waits with it, and coalesces.
constexpr qint64 readAhead = 256 * 1024;
/// So many events at a time; then the event loop has its turn.
constexpr int linesPerTurn = 200;

QString newToken()
{
    QByteArray secret;
    for (int i = 0; i < 4; ++i)
        secret += QByteArray::number(QRandomGenerator::system()->generate(), 16);
    return QString::fromLatin1(secret);
}

Endpoint endpoint(const QHostAddress &host, quint16 port)
{
    return {host.toString(), port};
}

} // namespace

ScriptChannel::ScriptChannel(QObject *parent)
    : QObject(parent)
    , m_token(newToken())
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptChannel::takeStrangers);
}

ScriptChannel::~ScriptChannel()
{
    // The sockets are the server's children, and may still have something to say when it deletes them.
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->disconnect(this);
}

bool ScriptChannel::listen()
{
    return m_server.listen(QHostAddress::LocalHost);
}

QString ScriptChannel::address() const
{
    return endpoint(m_server.serverAddress(), m_server.serverPort()).toString();
}

void ScriptChannel::send(const QJsonObject &command)
{
    m_commands += QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n';
    if (m_socket)
        m_socket->write(std::exchange(m_commands, {}));
}

void ScriptChannel::close()
{
    m_server.close();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket = nullptr;
}

void ScriptChannel::takeStrangers()
{
    while (QTcpSocket *stranger = m_server.nextPendingConnection()) {
        if (m_strangers.size() == mostStrangers)
            drop(m_strangers.first());
        m_strangers += stranger;
        connect(stranger, &QTcpSocket::readyRead, this, [this, stranger] { listenTo(stranger); });
        connect(stranger, &QTcpSocket::disconnected, this, [this, stranger] { drop(stranger); });
    }
}

void ScriptChannel::listenTo(QTcpSocket *stranger)
{
    if (!stranger->canReadLine()) {
        if (stranger->bytesAvailable() > longestHello)
            drop(stranger);
        return;
    }
    const QJsonObject hello = QJsonDocument::fromJson(stranger->readLine(longestHello)).object();
    if (isTheRightOne(*stranger, hello))
        take(stranger, hello);
    else
        drop(stranger);
}

bool ScriptChannel::isTheRightOne(const QTcpSocket &stranger, const QJsonObject &hello) const
{
    if (hello.value("token"_L1).toString() != m_token)
        return false;
    const auto row = KernelTable().find(endpoint(stranger.peerAddress(), stranger.peerPort()),
                                        endpoint(stranger.localAddress(), stranger.localPort()));
    return ProcessTree::mayHoldSocket(hello.value("pid"_L1).toInteger(), m_process, row ? row->inode : 0);
}

void ScriptChannel::take(QTcpSocket *socket, const QJsonObject &hello)
{
    m_server.close(); // its sockets live on, as its children
    m_strangers.removeAll(socket);
    while (!m_strangers.isEmpty())
        drop(m_strangers.first());
    m_socket = socket;
    m_socket->disconnect(this);
    m_socket->setReadBufferSize(readAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &ScriptChannel::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &ScriptChannel::read);
    m_socket->write(std::exchange(m_commands, {}));
    Q_EMIT introduced(hello.value("python"_L1).toString(), hello.value("pid"_L1).toInteger());
    read();
}

void ScriptChannel::drop(QTcpSocket *stranger)
{
    m_strangers.removeAll(stranger);
    stranger->disconnect(this);
    stranger->abort();
    stranger->deleteLater();
}

void ScriptChannel::read()
{
    for (int i = 0; m_socket && i < linesPerTurn && m_socket->canReadLine(); ++i)
        if (const auto event = EventJson::fromLine(m_socket->readLine()))
            Q_EMIT received(*event);
    if (!m_socket)
        return;
    if (m_socket->canReadLine())
        QMetaObject::invokeMethod(this, &ScriptChannel::read, Qt::QueuedConnection);
    else if (m_socket->bytesAvailable() >= readAhead)
        m_socket->readAll(); // no line is that long
    else if (m_socket->state() == QAbstractSocket::UnconnectedState) {
        close();
        Q_EMIT closed();
    }
}
