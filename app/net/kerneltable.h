// SPDX-License-Identifier: MIT
#pragma once

#include "endpoint.h"
#include "socketevent.h"

#include <QList>
#include <QSet>

/// The kernel's own list of TCP sockets, of all programs: /proc/net/tcp and tcp6, see proc_net(5).
/// A read costs about 2 ms. A socket that is only bound is not in it. Empty where a system has no such list.
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

    /// What the kernel lists now.
    static KernelTable read();
    /// Adds the rows of such a file's text; lines that are no rows are passed over.
    void parse(QByteArrayView text);

    const QList<Row> &rows() const { return m_rows; }
    /// The socket with these two ends, the listener with a null peer; null where there is none.
    const Row *find(const Endpoint &local, const Endpoint &peer) const;

    /// The programs that hold these sockets, by inode; one walk through /proc for all of them, which
    /// sees what this user may see.
    static QHash<quint64, Process> owners(const QSet<quint64> &inodes);

private:
    QList<Row> m_rows;
    QHash<std::pair<Endpoint, Endpoint>, qsizetype> m_byPair;
};
