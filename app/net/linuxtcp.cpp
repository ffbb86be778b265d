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
    // SYN and FIN count as a byte there, but no program sent it: the SYN until it is acknowledged, the
    // peer's FIN until recv() has returned b'', one's own until it is acknowledged.
    if (row.state == State::SynSent)
        row.unsent = 0;
    const bool hasFin =
        row.state == State::CloseWait || row.state == State::LastAck || row.state == State::Closing;
    if (hasFin && row.unread > 0)
        --row.unread;
    const bool sentFin =
        row.state == State::FinWait1 || row.state == State::LastAck || row.state == State::Closing;
    if (sentFin && row.unsent > 0)
        --row.unsent;
    if (row.state == State::Listen) {
        row.peer = {};
        row.waiting = int(row.unread);
        row.unread = row.unsent = -1;
    }
}
