// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"

class OneAtATimeServer;

/// A server's socket: create(), bind(), listen() and accept() as separate calls, one connection an accept.
///
/// QTcpServer::listen() would bind and listen at once, so the descriptor is ours up to listen() and is
/// handed to a QTcpServer then. It is a Connection by type because Python has one type of socket:
/// recv() on a listener is a mistake that the kernel answers, with ENOTCONN.
class StagedServer : public Connection
{
    Q_OBJECT
public:
    explicit StagedServer(Reporter &reporter, QObject *parent = nullptr);
    ~StagedServer() override;

    /// listen(backlog), as it was typed.
    void listen(const QString &backlog);
    /// accept(): waits for one connection and takes exactly that one.
    void accept();

Q_SIGNALS:
    /// After returned(). The connection is a child of this object; deleting it closes its socket.
    void accepted(Connection *connection);

protected:
    Platform::Outcome closeDescriptor() override;

private:
    void takeOne(int fd);
    void acceptFailed();

    OneAtATimeServer *m_server = nullptr;
    quint64 m_acceptId = 0;
};
