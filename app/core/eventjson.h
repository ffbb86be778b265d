// SPDX-License-Identifier: MIT
#pragma once

#include "socketevent.h"

#include <optional>

/// The event outside the process: one JSON object a line, UTF-8, keys only where they apply.
///
/// n, t_us, actor, thread, kind, call, id, file, line, socket, fd, proto ("tcp", "udp"), local, peer,
/// size, data (base64), stream ("stdout", "stderr"), text, result (accept's new socket), error (the
/// exception's class), errno (its symbol), state, unread, unsent, waiting, backlog, count, seconds_left,
/// late, status. kind is one of line, call, return, raise, output, signal, kernel, drop, exit.
namespace EventJson {

/// The event as one line, with its newline.
QByteArray toLine(const SocketEvent &event);

/// The event of one line. Nothing for a line that is no such object or has no known kind;
/// a key of the wrong type counts as absent, and data is cut to SocketEvent::keptBytes.
std::optional<SocketEvent> fromLine(const QByteArray &line);

} // namespace EventJson
