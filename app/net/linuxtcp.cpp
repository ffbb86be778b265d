// SPDX-License-Identifier: MIT
#include "linuxtcp.h"

#include <QHostAddress>
#include <QtEndian>

using State = SocketEvent::State;

QString LinuxTcp::host(const std::array<quint32, 4> &words, bool isIPv6)
{
    if (!isIPv6)
        return QHostAddress(qFromBigEndian(words[0])).toString();
    const QHostAddress address(reinterpret_cast<const quint8 *>(words.data()));
    bool isMapped = false;
    const quint32 ipv4 = address.toIPv4Address(&isMapped);
    const bool isWrapped = isMapped && words[2] != 0; // not ::, which Qt takes for 0.0.0.0
    return isWrapped ? QHostAddress(ipv4).toString() : address.toString();
}

void LinuxTcp::interpret(KernelTable::Row &row)
{
    if (row.state == State::SynSent)
        row.unsent = 0; // the SYN counts as a byte there, but no program sent it
    if (row.state == State::Listen) {
        row.peer = {};
        row.waiting = int(row.unread);
        row.unread = row.unsent = -1;
    }
}
