// SPDX-License-Identifier: MIT
#pragma once

#include "reporter.h"

/// Events of a server and a client that talk without end, as the buttons' programs report them: for what is
/// measured of the pictures alone, without sockets.
class MadeTraffic : public QObject
{
    Q_OBJECT
public:
    MadeTraffic();

    /// The next events, that many or a few more.
    QList<SocketEvent> take(qsizetype count);

private:
    void listen();
    void connectClient();
    void sendMessage();
    void hangUp();
    void measure(Reporter &reporter, int socket, SocketEvent::State state, qint64 unread);

    Reporter m_server;
    Reporter m_client;
    QList<SocketEvent> m_made;
    quint64 m_recv = 0; ///< the server's recv that waits
    int m_connection = 0;
    int m_clientSocket = 0;
    int m_messages = 0; ///< left to send on this connection
    quint16 m_clientPort = 40'000;
};
