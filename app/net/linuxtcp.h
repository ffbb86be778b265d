// SPDX-License-Identifier: MIT
#pragma once

#include "kerneltable.h"

#include <array>

/// What the places have in common where Linux tells of TCP sockets: TCP_INFO, /proc/net/tcp and sock_diag.
namespace LinuxTcp {

/// The state of that number (include/net/tcp_states.h).
inline SocketEvent::State state(uint number)
{
    using State = SocketEvent::State;
    constexpr std::array states {
        State::Unknown,  State::Established, State::SynSent,     State::SynReceived, State::FinWait1,
        State::FinWait2, State::TimeWait,    State::Close,       State::CloseWait,   State::LastAck,
        State::Listen,   State::Closing,     State::SynReceived, // 12: a handshake not yet answered
    };
    return number < states.size() ? states[number] : State::Unknown;
}

/// An address as text; words in the network's order, of which IPv4 uses the first. An IPv4 address that an
/// IPv6 socket has wrapped is told without its wrapping.
QString host(const std::array<quint32, 4> &words, bool isIPv6);

/// What a row's numbers mean depends on the state it is in. The queues are unread and unsent so far.
void interpret(KernelTable::Row &row);

/// The timer that ends TIME_WAIT, and FIN_WAIT2 of a socket without a program.
constexpr uint waitTimer = 3;

} // namespace LinuxTcp
