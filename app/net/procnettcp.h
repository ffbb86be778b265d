// SPDX-License-Identifier: MIT
#pragma once

#include "kerneltable.h"

/// The text of /proc/net/tcp and tcp6, see proc_net(5).
class ProcNetTcp
{
public:
    /// Adds the rows of such a file's text; lines that are no rows are passed over.
    void parse(QByteArrayView text);

    const QList<KernelTable::Row> &rows() const { return m_rows; }
    /// The socket with these two ends, the listener with a null peer.
    std::optional<KernelTable::Row> find(const Endpoint &local, const Endpoint &peer) const;

private:
    QList<KernelTable::Row> m_rows;
    QHash<std::pair<Endpoint, Endpoint>, qsizetype> m_byPair;
};
