// SPDX-License-Identifier: MIT
#pragma once

#include "kerneltable.h"

/// Questions to Linux about single sockets, over netlink: sock_diag(7).
namespace SockDiag {

/// False where the system has no sock_diag, or a sandbox refuses it; asked once.
bool isAllowed();
/// The socket with these two ends, the listener with a null peer.
std::optional<KernelTable::Row> find(const Endpoint &local, const Endpoint &peer);
/// The sockets that have this port at either end.
QList<KernelTable::Row> withPort(quint16 port);

} // namespace SockDiag
