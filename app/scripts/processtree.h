// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// A process and what it has started, seen through /proc (proc(5)).
namespace ProcessTree {

/// Kills (SIGKILL) the process, what descends from it and what is in the group it leads. A process that is
/// gone may have left its group behind: that is killed all the same.
void kill(qint64 process);

/// Whether the process is root or descends from it, and holds the socket of that inode (0: not known).
/// Only a proven no is false: where there is no /proc nothing is.
bool mayHoldSocket(qint64 process, qint64 root, quint64 inode);

} // namespace ProcessTree
