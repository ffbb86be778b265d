// SPDX-License-Identifier: MIT
#pragma once

#include "socketevent.h"

#include <array>

/// The state of that number, as Linux counts them in TCP_INFO and in /proc/net/tcp
/// (include/net/tcp_states.h).
inline SocketEvent::State stateFromLinux(uint number)
{
    using State = SocketEvent::State;
    constexpr std::array states {
        State::Unknown,  State::Established, State::SynSent,     State::SynReceived, State::FinWait1,
        State::FinWait2, State::TimeWait,    State::Close,       State::CloseWait,   State::LastAck,
        State::Listen,   State::Closing,     State::SynReceived, // 12: a handshake not yet answered
    };
    return number < states.size() ? states[number] : State::Unknown;
}
