// SPDX-License-Identifier: MIT
#include "busyport.h"

#include "stagedsocket.h"

#include <cerrno>
#include <QHostAddress>

namespace {

using State = SocketEvent::State;

constexpr int firstOrdinaryPort = 1024; ///< those below are for the system's own services
constexpr int lessonsPort = 50017;
constexpr int lastPort = 65535;

bool isEveryAddress(const QString &host)
{
    return host == QLatin1String("0.0.0.0") || host == QLatin1String("::");
}

bool overlaps(const Endpoint &one, const Endpoint &other)
{
    return one.port == other.port
        && (one.host == other.host || isEveryAddress(one.host) || isEveryAddress(other.host));
}

int rank(State state)
{
    return state == State::Listen ? 3 : state == State::TimeWait ? 1 : 2;
}

/// The better explanation: a listener, else a connection, else what rests in TIME_WAIT the longest.
bool explainsBetter(const KernelTable::Row &row, const KernelTable::Row &than)
{
    if (than.state == State::Unknown || row.state == than.state)
        return than.state == State::Unknown || row.secondsLeft > than.secondsLeft;
    return rank(row.state) > rank(than.state);
}

} // namespace

BusyPort BusyPort::find(const Endpoint &wanted, const QList<KernelTable::Row> &sockets)
{
    BusyPort busy;
    for (const KernelTable::Row &row : sockets)
        if (overlaps(row.local, wanted) && explainsBetter(row, busy.row))
            busy.row = row;
    if (busy.row.inode != 0)
        busy.process = KernelTable::owners({busy.row.inode}).value(busy.row.inode);
    return busy;
}

quint16 freePortAfter(const Endpoint &busy)
{
    const Platform::Outcome made = Platform::openSocket(familyOf(busy.host));
    if (!made.isOk())
        return 0;
    const int fd = int(made.value);
    // Without an address that bind() could have had, a port that is free at every one will do.
    const QString host = QHostAddress(busy.host).isNull() ? QStringLiteral("0.0.0.0") : busy.host;
    quint16 found = 0;
    for (int port = busy.port == 0 ? lessonsPort : qMax(busy.port + 1, firstOrdinaryPort); port <= lastPort;
         ++port) {
        const int error = Platform::bindTo(fd, {host, quint16(port)}).error;
        if (error == 0)
            found = quint16(port);
        if (error != EADDRINUSE)
            break;
    }
    Platform::closeSocket(fd);
    return found;
}
