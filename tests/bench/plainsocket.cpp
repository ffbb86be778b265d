// SPDX-License-Identifier: MIT
#include "plainsocket.h"

#include <arpa/inet.h>
#include <cstdio>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

sockaddr_in onThisComputer(quint16 port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int failed(int fd, const char *call)
{
    std::perror(call);
    if (fd >= 0)
        close(fd);
    return -1;
}

} // namespace

int PlainSocket::listening(quint16 *port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = onThisComputer(0);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (fd < 0 || bind(fd, generic, size) != 0 || listen(fd, 128) != 0
        || getsockname(fd, generic, &size) != 0)
        return failed(fd, "listen");
    *port = ntohs(address.sin_port);
    return fd;
}

int PlainSocket::connected(quint16 port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = onThisComputer(port);
    if (fd < 0 || connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return failed(fd, "connect");
    return fd;
}
