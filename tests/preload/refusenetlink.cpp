// SPDX-License-Identifier: MIT
// Loaded with LD_PRELOAD (ld.so(8)) this refuses netlink sockets, as some containers do.
#include <cerrno>
#include <dlfcn.h>
#include <sys/socket.h>

extern "C" int socket(int domain, int type, int protocol) noexcept
{
    using Call = int (*)(int, int, int);
    static const auto real = reinterpret_cast<Call>(::dlsym(RTLD_NEXT, "socket"));
    if (domain != AF_NETLINK)
        return real(domain, type, protocol);
    errno = EACCES;
    return -1;
}
