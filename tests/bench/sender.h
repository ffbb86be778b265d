// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// The clients of the measurements: plain blocking sockets, as fast as the server lets them.
/// Each returns the process's exit status.
namespace Sender {

/// One connection to that port of this computer, and that many bytes of text through it.
int send(quint16 port, qint64 bytes);
/// That many connections, one after the other: connect, send 5 bytes, end. At most 64 of them are ahead of
/// the server, so that its backlog is never full.
int visit(quint16 port, int connections);

} // namespace Sender
