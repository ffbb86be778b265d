// SPDX-License-Identifier: MIT
#pragma once

#include "endpoint.h"

#ifdef Q_OS_WIN
#include <winsock2.h> // first: windows.h would bring the older one
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

/// An Endpoint as the system's calls take and give it: a sockaddr. For the platform's own files.
struct SocketName
{
    sockaddr_storage storage {};
    socklen_t size = sizeof(sockaddr_storage);

    SocketName() = default;
    /// The address is numeric; not valid if it is not.
    explicit SocketName(const Endpoint &end);

    bool isValid() const { return size > 0; }
    sockaddr *address() { return reinterpret_cast<sockaddr *>(&storage); }
    /// Null where it is no address.
    Endpoint toEndpoint();
};
