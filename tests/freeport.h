// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpServer>

/// A port of the loopback address that nobody had a moment ago.
inline quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}
