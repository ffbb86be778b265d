// SPDX-License-Identifier: MIT
#include "socketname.h"

#include <array>
#include <cstdlib>
#include <cstring>

/// getaddrinfo(3) with a numeric host asks nobody.
SocketName::SocketName(const Endpoint &end)
    : size(0)
{
    addrinfo hints {};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(end.host.toLatin1().constData(), QByteArray::number(end.port).constData(), &hints,
                    &found))
        return;
    std::memcpy(&storage, found->ai_addr, found->ai_addrlen);
    size = socklen_t(found->ai_addrlen);
    freeaddrinfo(found);
}

/// getnameinfo(3)
Endpoint SocketName::toEndpoint()
{
    std::array<char, NI_MAXHOST> host;
    std::array<char, NI_MAXSERV> port;
    if (getnameinfo(address(), size, host.data(), host.size(), port.data(), port.size(),
                    NI_NUMERICHOST | NI_NUMERICSERV))
        return {};
    // An IPv4 client of an IPv6 listener: both ends are to have the same name (RFC 4291, 2.5.5.2).
    constexpr QLatin1String mapped("::ffff:");
    QString text = QString::fromLatin1(host.data());
    if (text.startsWith(mapped))
        text.remove(0, mapped.size());
    return {text, quint16(std::strtoul(port.data(), nullptr, 10))};
}
