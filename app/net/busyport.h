// SPDX-License-Identifier: MIT
#pragma once

#include "kerneltable.h"

/// Why a bind() found its port taken: what holds it.
struct BusyPort
{
    /// A listener before a connection before one in TIME_WAIT; state Unknown where none is listed.
    KernelTable::Row row;
    KernelTable::Process process; ///< where it is known

    /// What explains it best of these sockets.
    static BusyPort find(const Endpoint &wanted, const QList<KernelTable::Row> &sockets);
};

/// The next port above this one that this address can be bound to, found by binding to it; 0: none.
/// Ports below 1024 are passed over. Where the port is 0, for what was no port, the lesson's 50017 is the
/// first.
quint16 freePortAfter(const Endpoint &busy);
