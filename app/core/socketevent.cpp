// SPDX-License-Identifier: MIT
#include "socketevent.h"

#include <array>

namespace {

using Call = SocketEvent::Call;
using State = SocketEvent::State;

const std::array<QString, size_t(Call::Wait) + 1> callNames {
    QString(),
    QStringLiteral("socket"),
    QStringLiteral("bind"),
    QStringLiteral("listen"),
    QStringLiteral("accept"),
    QStringLiteral("connect"),
    QStringLiteral("connect_ex"),
    QStringLiteral("send"),
    QStringLiteral("sendall"),
    QStringLiteral("recv"),
    QStringLiteral("recv_into"),
    QStringLiteral("sendto"),
    QStringLiteral("recvfrom"),
    QStringLiteral("shutdown"),
    QStringLiteral("close"),
    QStringLiteral("setsockopt"),
    QStringLiteral("settimeout"),
    QStringLiteral("setblocking"),
    QStringLiteral("wait"),
};

const std::array<QString, size_t(State::Closed) + 1> stateNames {
    QString(),
    QStringLiteral("CLOSE"),
    QStringLiteral("LISTEN"),
    QStringLiteral("SYN_SENT"),
    QStringLiteral("SYN_RECV"),
    QStringLiteral("ESTABLISHED"),
    QStringLiteral("FIN_WAIT1"),
    QStringLiteral("FIN_WAIT2"),
    QStringLiteral("TIME_WAIT"),
    QStringLiteral("CLOSE_WAIT"),
    QStringLiteral("LAST_ACK"),
    QStringLiteral("CLOSING"),
    QStringLiteral("CLOSED"),
};

template<typename Names> size_t indexOf(const Names &names, QStringView name)
{
    for (size_t i = 1; i < names.size(); ++i)
        if (names[i] == name)
            return i;
    return 0;
}

} // namespace

QString callName(SocketEvent::Call call)
{
    return callNames[size_t(call)];
}

SocketEvent::Call callFromName(QStringView name)
{
    return SocketEvent::Call(indexOf(callNames, name));
}

QString stateName(SocketEvent::State state)
{
    return stateNames[size_t(state)];
}

SocketEvent::State stateFromName(QStringView name)
{
    return SocketEvent::State(indexOf(stateNames, name));
}
