// SPDX-License-Identifier: MIT
#pragma once

/// Servers to compare with. Each listens on a free port of 127.0.0.1 with a backlog of 128, tells {"port"},
/// serves that many connections one after the other, reading each to its end, and tells
/// {"bytes", "connections", "us", "cpu_us"}, counted from the first accept. They return the exit status.
namespace Sinks {

/// The least there can be: recv(2) of up to chunk bytes on a blocking socket.
int plain(int chunk, int connections);
/// A QTcpServer and QTcpSocket::read() of up to chunk bytes in a loop. Needs a QCoreApplication.
int tcpSocket(int chunk, int connections);

} // namespace Sinks
