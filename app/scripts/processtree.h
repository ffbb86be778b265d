// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// A process and what it has started: seen through /proc (proc(5)), on Windows through a snapshot of all
/// processes (CreateToolhelp32Snapshot).
namespace ProcessTree {

/// Kills (SIGKILL) what descends from the process and what is in the group that it leads, itself in that
/// case. A process that is gone may have left its group behind: that is killed all the same. Where there is
/// no /proc, as on macOS, the group is all. Windows has no groups (and TerminateProcess): what was started by
/// one that is gone, other than the process, is not found.
void kill(qint64 process);

/// Whether the process is root or descends from it, and holds the socket of that inode (0: not known).
/// Only a proven no is false: where there is no /proc nothing is, and Windows tells of no sockets.
bool mayHoldSocket(qint64 process, qint64 root, quint64 inode);

} // namespace ProcessTree
