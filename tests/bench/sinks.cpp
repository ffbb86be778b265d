// SPDX-License-Identifier: MIT
#include "sinks.h"

#include "child.h"
#include "measure.h"
#include "plainsocket.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <sys/socket.h>
#include <unistd.h>

namespace {

class Tally
{
public:
    explicit Tally(quint16 port) { Child::tell({{QStringLiteral("port"), port}}); }

    void accepted()
    {
        if (m_startUs == 0) {
            m_startUs = Measure::nowUs();
            m_startCpuUs = Measure::cpuUs();
        }
    }
    void received(qint64 bytes) { m_bytes += bytes; }
    /// Tells the result at the end of the last of the connections; true then.
    bool ended(int connections)
    {
        if (++m_connections < connections)
            return false;
        Child::tell({{QStringLiteral("bytes"), m_bytes},
                     {QStringLiteral("connections"), m_connections},
                     {QStringLiteral("us"), Measure::nowUs() - m_startUs},
                     {QStringLiteral("cpu_us"), Measure::cpuUs() - m_startCpuUs}});
        return true;
    }

private:
    qint64 m_startUs = 0;
    qint64 m_startCpuUs = 0;
    qint64 m_bytes = 0;
    int m_connections = 0;
};

} // namespace

int Sinks::plain(int chunk, int connections)
{
    quint16 port = 0;
    const int listener = PlainSocket::listening(&port);
    if (listener < 0)
        return 1;
    Tally tally(port);
    QByteArray buffer(chunk, Qt::Uninitialized);
    for (;;) {
        const int connection = accept(listener, nullptr, nullptr);
        if (connection < 0)
            return 1;
        tally.accepted();
        ssize_t got = 0;
        while ((got = recv(connection, buffer.data(), size_t(chunk), 0)) > 0)
            tally.received(got);
        close(connection);
        if (got < 0)
            return 1;
        if (tally.ended(connections))
            return 0;
    }
}

int Sinks::tcpSocket(int chunk, int connections)
{
    QTcpServer server;
    server.setListenBacklogSize(128);
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    Tally tally(server.serverPort());
    QByteArray buffer(chunk, Qt::Uninitialized);
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            tally.accepted();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
                for (qint64 got = 0; (got = socket->read(buffer.data(), chunk)) > 0;)
                    tally.received(got);
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [&, socket] {
                socket->deleteLater();
                if (tally.ended(connections))
                    QCoreApplication::quit();
            });
        }
    });
    return QCoreApplication::exec();
}
