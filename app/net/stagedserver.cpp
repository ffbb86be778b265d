// SPDX-License-Identifier: MIT
#include "stagedserver.h"

#include "pythontext.h"

#include <functional>
#include <limits>
#include <QNetworkProxy>
#include <QTcpServer>

using Call = SocketEvent::Call;
using Platform::Outcome;

/// A QTcpServer that accepts only when told to, and then once. pauseAccepting() alone does not do it: one
/// resume takes all who wait. The limit of pending connections is what stops Qt's accept loop.
class OneAtATimeServer : public QTcpServer
{
public:
    /// The descriptor listens already, and is owned from now on.
    OneAtATimeServer(int fd, std::function<void(int fd)> accepted, QObject *parent)
        : QTcpServer(parent)
        , m_accepted(std::move(accepted))
    {
        setProxy(QNetworkProxy::NoProxy);
        [[maybe_unused]] const bool isTaken = setSocketDescriptor(fd);
        Q_ASSERT(isTaken);
        disarm();
    }

    void arm()
    {
        setMaxPendingConnections(1);
        resumeAccepting();
    }
    void disarm()
    {
        setMaxPendingConnections(0);
        pauseAccepting();
    }

protected:
    void incomingConnection(qintptr fd) override
    {
        disarm();
        m_accepted(int(fd));
    }

private:
    std::function<void(int fd)> m_accepted;
};

StagedServer::~StagedServer()
{
    if (m_server) {
        release();
        delete m_server;
        Q_EMIT closed();
    }
}

void StagedServer::listen(const QString &backlog)
{
    bool fits = false;
    const int number = backlog.toInt(&fits);
    const bool isInteger = PythonText::isInteger(backlog);
    SocketEvent call = eventOf(Call::Listen);
    if (isInteger && fits)
        call.backlog = number;
    else
        call.text = PythonText::number(backlog);
    const quint64 id = begin(call);
    if (!isInteger || !fits) {
        fail(id, isInteger ? SocketFailure::numberTooLarge() : SocketFailure::notANumber());
        return;
    }
    // As CPython does, and the system does not: it takes a negative number for the largest.
    const Outcome outcome = Platform::listenOn(descriptor(), qMax(0, number));
    if (outcome.isOk() && !m_server) {
        m_server = new OneAtATimeServer(
            descriptor(), [this](int fd) { takeOne(fd); }, this);
        connect(m_server, &QTcpServer::acceptError, this, &StagedServer::acceptFailed);
    }
    SocketEvent result;
    result.backlog = call.backlog;
    if (outcome.isOk())
        result.local = local();
    finish(id, outcome, result);
}

void StagedServer::accept()
{
    Q_ASSERT_X(m_acceptId == 0, "StagedServer", "one accept() at a time");
    m_acceptId = begin(eventOf(Call::Accept));
    if (m_server)
        m_server->arm();
    else
        finish(std::exchange(m_acceptId, 0), Platform::acceptFrom(descriptor()));
}

void StagedServer::takeOne(int fd)
{
    Platform::makeNonBlocking(fd);
    auto *connection = new StagedServer(reporter(), fd, reporter().newSocket(), this);
    SocketEvent result;
    result.result = connection->number();
    result.fd = fd;
    result.local = connection->local();
    result.peer = connection->peer();
    end(std::exchange(m_acceptId, 0), result);
    Q_EMIT accepted(connection);
}

void StagedServer::acceptFailed()
{
    // Qt keeps the errno to itself, but has made no other call since.
    fail(std::exchange(m_acceptId, 0), SocketFailure::fromErrno(Platform::lastError()));
}

void StagedServer::stopWaiting()
{
    m_acceptId = 0;
    if (m_server)
        m_server->disarm();
    StagedClient::stopWaiting();
}

Outcome StagedServer::closeDescriptor()
{
    if (!m_server)
        return StagedClient::closeDescriptor();
    stopWaiting();
    release();
    m_server->close();
    std::exchange(m_server, nullptr)->deleteLater();
    return {0, 0};
}
