// SPDX-License-Identifier: MIT
#pragma once

#include "kerneltable.h"

/// Why a bind() found its port taken: what holds it.
struct BusyPort
{
    KernelTable::Row
        row; ///< a listener before a connection before one in TIME_WAIT; state Unknown where none is listed
    KernelTable::Process process; ///< where it is known

    static BusyPort find(const Endpoint &local, const KernelTable &table);
};

/// The next port above this one that this address can be bound to, found by binding to it; 0: none.
quint16 freePortAfter(const Endpoint &busy);
