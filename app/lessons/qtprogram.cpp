// SPDX-License-Identifier: MIT
#include "qtprogram.h"

#include "lessonlibrary.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

QtProgram::QtProgram(const QString &actor, QLatin1String piece, KernelWatch &watch, Clock &clock,
                     QObject *parent)
    : Program(actor, parent)
    , m_watch(watch)
    , m_reporter(actor, clock)
    , m_source(LessonLibrary::ownPieces().value(piece))
{
    connect(&m_reporter, &Reporter::happened, this, &Program::happened);
}

bool QtProgram::step()
{
    if (isUnderWay())
        return false;
    run();
    return true;
}

void QtProgram::setAddress(const QString &host, quint16 port)
{
    m_host = host;
    m_port = port;
}

void QtProgram::begin()
{
    m_error.clear();
    setState(State::Running);
}

void QtProgram::fired(const QString &signal, QLatin1String line, int socket,
                      const std::optional<QByteArray> &taken)
{
    SocketEvent event;
    event.kind = SocketEvent::Kind::Signal;
    event.text = signal;
    event.line = int(m_source.left(m_source.indexOf(line)).count(u'\n')) + 1;
    event.socket = socket;
    if (taken) {
        event.data = *taken;
        event.size = taken->size();
    }
    m_reporter.note(event);
}

QtServerProgram::QtServerProgram(KernelWatch &watch, Clock &clock, QObject *parent)
    : QtProgram(ActorNames::panelServer(), "qt-server"_L1, watch, clock, parent)
{
}

QtServerProgram::~QtServerProgram()
{
    stop();
}

void QtServerProgram::run()
{
    if (isUnderWay())
        return;
    m_qt = std::make_unique<QtServer>(QHostAddress(host()), port());
    begin();
    fired(u"clicked"_s, "m_server.listen("_L1);
    m_qt->listen();
    const QTcpServer &server = m_qt->server();
    if (!server.isListening()) {
        fail(server.errorString());
        end();
        return;
    }
    watch().watch(&server, actor(), newSocket(), int(server.socketDescriptor()));
    // After the listing's own connects, so that a slot has run when its signal is told.
    connect(&server, &QTcpServer::newConnection, this, &QtServerProgram::welcomed);
    connect(m_qt.get(), &QtServer::received, this,
            [this](const QByteArray &message) { m_received = message; });
}

void QtServerProgram::welcomed()
{
    QTcpSocket *conn = m_qt->connection();
    const int number = newSocket();
    ++m_connections;
    watch().watch(conn, actor(), number, int(conn->socketDescriptor()));
    watch().accepted(conn);
    fired(u"newConnection"_s, "m_server.nextPendingConnection()"_L1, number);
    connect(conn, &QTcpSocket::readyRead, this, [this, number] {
        fired(u"readyRead"_s, "conn->readAll()"_L1, number, std::exchange(m_received, {}));
    });
    connect(conn, &QTcpSocket::bytesWritten, this,
            [this, number] { fired(u"bytesWritten"_s, "m_conn->write("_L1, number); });
    connect(conn, &QTcpSocket::stateChanged, this, [this, conn](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            watch().forget(conn);
    });
    connect(conn, &QTcpSocket::disconnected, this, [this, number] {
        --m_connections;
        fired(u"disconnected"_s, "conn->deleteLater()"_L1, number);
        endIfIdle();
    });
    Q_EMIT stateChanged(state());
}

bool QtServerProgram::isAddressInUse() const
{
    return m_qt && m_qt->server().serverError() == QAbstractSocket::AddressInUseError;
}

void QtServerProgram::send(const QByteArray &message)
{
    if (!canSend())
        return;
    fired(u"clicked"_s, "m_conn->write("_L1);
    m_qt->reply(message);
}

void QtServerProgram::close()
{
    if (!canClose())
        return;
    fired(u"clicked"_s, "m_server.close()"_L1);
    watch().forget(&m_qt->server());
    m_qt->close();
    endIfIdle();
}

/// A server that no longer listens goes on for those who are connected, and is over with the last one.
void QtServerProgram::endIfIdle()
{
    if (m_connections == 0 && !canClose())
        end();
    else
        Q_EMIT stateChanged(state());
}

void QtServerProgram::stop()
{
    if (!isUnderWay())
        return;
    watch().forget(&m_qt->server());
    m_qt.reset(); // closes every connection, which tells of it
    end();
}

QtClientProgram::QtClientProgram(const QString &actor, KernelWatch &watch, Clock &clock, QObject *parent)
    : QtProgram(actor, "qt-client"_L1, watch, clock, parent)
{
}

QtClientProgram::~QtClientProgram()
{
    stop();
}

void QtClientProgram::run()
{
    if (isUnderWay())
        return;
    m_qt = std::make_unique<QtClient>(host(), port());
    m_socket = newSocket();
    begin();
    const QTcpSocket &socket = m_qt->socket();
    connect(&socket, &QTcpSocket::stateChanged, this, &QtClientProgram::followState);
    connect(&socket, &QTcpSocket::errorOccurred, this, &QtClientProgram::failed);
    connect(m_qt.get(), &QtClient::received, this,
            [this](const QByteArray &message) { m_received = message; });
    fired(u"clicked"_s, "m_socket.connectToHost("_L1);
    m_qt->connectToServer();
    connect(&socket, &QTcpSocket::connected, this, [this, &socket] {
        watchSocket();
        watch().connected(&socket);
        fired(u"connected"_s, "Q_EMIT ready(true)"_L1, m_socket);
        Q_EMIT stateChanged(state());
    });
    connect(&socket, &QTcpSocket::readyRead, this, [this] {
        fired(u"readyRead"_s, "m_socket.readAll()"_L1, m_socket, std::exchange(m_received, {}));
    });
    connect(&socket, &QTcpSocket::bytesWritten, this,
            [this] { fired(u"bytesWritten"_s, "m_socket.write("_L1, m_socket); });
    connect(&socket, &QTcpSocket::disconnected, this, [this] {
        fired(u"disconnected"_s, "Q_EMIT ready(false)"_L1, m_socket);
        end();
    });
}

/// From the moment it has a descriptor: a server that is quicker than our own signal knows its client then.
void QtClientProgram::watchSocket()
{
    const qintptr descriptor = m_qt ? m_qt->socket().socketDescriptor() : -1;
    if (m_isWatched || descriptor < 0)
        return;
    m_isWatched = true;
    watch().watch(&m_qt->socket(), actor(), m_socket, int(descriptor));
}

void QtClientProgram::letGo()
{
    watch().forget(&m_qt->socket());
    m_isWatched = false;
}

void QtClientProgram::followState(QAbstractSocket::SocketState state)
{
    if (state == QAbstractSocket::ConnectingState)
        QMetaObject::invokeMethod(this, &QtClientProgram::watchSocket, Qt::QueuedConnection);
    else if (state == QAbstractSocket::UnconnectedState)
        letGo();
}

void QtClientProgram::failed(QAbstractSocket::SocketError error)
{
    if (isConnected() || error == QAbstractSocket::RemoteHostClosedError)
        return;
    fail(m_qt->socket().errorString());
    letGo();
    fired(u"errorOccurred"_s, "m_socket.connectToHost("_L1, m_socket);
    end();
}

bool QtClientProgram::isConnected() const
{
    return m_qt && m_qt->socket().state() == QAbstractSocket::ConnectedState;
}

void QtClientProgram::send(const QByteArray &message)
{
    if (!isConnected())
        return;
    fired(u"clicked"_s, "m_socket.write("_L1, m_socket);
    m_qt->send(message);
}

void QtClientProgram::close()
{
    if (!isConnected())
        return;
    fired(u"clicked"_s, "m_socket.disconnectFromHost()"_L1, m_socket);
    m_qt->close();
}

void QtClientProgram::stop()
{
    if (!isUnderWay())
        return;
    m_qt->disconnect(this);
    const_cast<QTcpSocket &>(m_qt->socket()).disconnect(this);
    letGo();
    m_qt.reset();
    end();
}
