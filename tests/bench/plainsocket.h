// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// Blocking sockets of this computer, without Qt: what sends, and the sink that nothing can be faster than.
namespace PlainSocket {

/// A socket that listens on 127.0.0.1, on a free port, with a backlog of 128; -1 on an error.
int listening(quint16 *port);
/// A socket connected to 127.0.0.1; -1 on an error.
int connected(quint16 port);

} // namespace PlainSocket
