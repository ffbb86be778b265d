// SPDX-License-Identifier: MIT
#pragma once

#include "endpoint.h"
#include "socketevent.h"

#include <memory>
#include <optional>
#include <QList>
#include <QSet>

class ProcNetTcp;

/// The kernel's own list of TCP sockets, of all programs. A socket that is only bound is not in it.
/// Empty where a system has no such list.
///
/// Linux is asked through sock_diag(7): a socket costs some 5 µs, a port under 1 ms. Where that is refused,
/// as in some containers, the files of proc_net(5) are read instead: several ms, at the first question. So
/// use one object for all that is asked at one moment, and a new one later.
class KernelTable
{
public:
    struct Row
    {
        Endpoint local;
        Endpoint peer; ///< null for a listener
        SocketEvent::State state = SocketEvent::State::Unknown;
        qint64 unread = -1; ///< -1 for a listener
        qint64 unsent = -1;
        int waiting = -1; ///< of a listener: connections not accepted yet
        int backlog = -1; ///< of a listener: how many may wait; -1: the files of proc_net(5) do not tell
        int secondsLeft = -1; ///< until the kernel forgets a closed connection; -1: no such timer runs
        quint64 inode = 0; ///< 0: no program has this socket (any more, or not yet)
    };

    struct Process
    {
        qint64 pid = 0;
        QString name;
        /// "pid 4711 python3"; empty where the program is not known.
        QString toString() const;
    };

    /// The socket with these two ends, the listener with a null peer; none if there is none.
    std::optional<Row> find(const Endpoint &local, const Endpoint &peer) const;
    /// The sockets that have this port at either end.
    QList<Row> withPort(quint16 port) const;

    /// The programs that hold these sockets, by inode; one walk through /proc for all of them, which
    /// sees what this user may see.
    static QHash<quint64, Process> owners(const QSet<quint64> &inodes);
    /// Whether this program holds the socket; false also where this user may not see it.
    static bool holds(qint64 pid, quint64 inode);

private:
    const ProcNetTcp &files() const;

    mutable std::shared_ptr<const ProcNetTcp> m_files;
};
