// SPDX-License-Identifier: MIT
#pragma once

#include "stagedclient.h"

class OneAtATimeServer;

/// A server's socket: create(), bind(), listen() and accept() as separate calls, one connection an accept.
///
/// QTcpServer::listen() would bind and listen at once, so the descriptor is ours up to listen() and is
/// handed to a QTcpServer then. Python has one type of socket, so this one has every call: recv() or
/// connect() on a listener is a mistake that the kernel answers.
class StagedServer : public StagedClient
{
    Q_OBJECT
public:
    using StagedClient::StagedClient;
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
    void stopWaiting() override;

private:
    void takeOne(int fd);
    void acceptFailed();

    OneAtATimeServer *m_server = nullptr;
    quint64 m_acceptId = 0;
};
