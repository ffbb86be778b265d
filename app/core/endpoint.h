// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

/// One end of a connection: an address as text and a port. A socket without a name yet has none.
struct Endpoint
{
    QString host;
    quint16 port = 0;

    bool isNull() const { return host.isEmpty() && port == 0; }
    /// "127.0.0.1:50017", or "[::1]:50017" for IPv6 (RFC 5952, section 6).
    QString toString() const;
    /// Python's tuple, ('127.0.0.1', 50017).
    QString toPython() const;
    /// Reads what toString() writes; a null endpoint for anything else.
    static Endpoint fromString(QStringView text);

    friend bool operator==(const Endpoint &a, const Endpoint &b)
    {
        // The ports first: on one machine the hosts mostly are the same.
        return a.port == b.port && a.host == b.host;
    }
};

inline size_t qHash(const Endpoint &end, size_t seed = 0)
{
    return qHashMulti(seed, end.host, end.port);
}
