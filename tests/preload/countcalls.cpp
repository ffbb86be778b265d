// SPDX-License-Identifier: MIT
// Loaded with LD_PRELOAD (ld.so(8)) this stands between a program and the system's socket calls and writes
// down each call with its result: what a program says it did can be held against it.
#include "countcalls.h"

#include <cerrno>
#include <dlfcn.h>
#include <mutex>
#include <sys/socket.h>
#include <utility>
#include <vector>

namespace {

std::mutex lock;
std::vector<CountedCall> written;
thread_local bool isOff = false;

bool isInternet(int fd)
{
    int domain = AF_INET; // also of a descriptor that is none
    socklen_t size = sizeof domain;
    ::getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size);
    return domain == AF_INET || domain == AF_INET6;
}

template<typename Result, typename... Arguments>
Result counted(const char *name, const char *symbol, int fd, Arguments... arguments)
{
    using Call = Result (*)(int, Arguments...);
    const auto real = reinterpret_cast<Call>(::dlsym(RTLD_NEXT, symbol));
    const Result result = real(fd, arguments...);
    const int error = result < 0 ? errno : 0;
    if (!isOff && isInternet(fd)) {
        const std::lock_guard guard(lock);
        written.push_back({name, long(result), error});
    }
    if (error)
        errno = error;
    return result;
}

} // namespace

extern "C" {

int countcalls_take(CountedCall *calls, int max)
{
    const std::lock_guard guard(lock);
    int count = 0;
    for (const CountedCall &call : std::exchange(written, {}))
        if (count < max)
            calls[count++] = call;
    return count;
}

void countcalls_enable(bool on)
{
    isOff = !on;
}

int bind(int fd, const sockaddr *address, socklen_t size) noexcept
{
    return counted<int>("bind", "bind", fd, address, size);
}

int listen(int fd, int backlog) noexcept
{
    return counted<int>("listen", "listen", fd, backlog);
}

int accept(int fd, sockaddr *address, socklen_t *size)
{
    return counted<int>("accept", "accept", fd, address, size);
}

int accept4(int fd, sockaddr *address, socklen_t *size, int flags)
{
    return counted<int>("accept", "accept4", fd, address, size, flags);
}

int connect(int fd, const sockaddr *address, socklen_t size)
{
    return counted<int>("connect", "connect", fd, address, size);
}

ssize_t recv(int fd, void *bytes, size_t size, int flags)
{
    return counted<ssize_t>("recv", "recv", fd, bytes, size, flags);
}

ssize_t send(int fd, const void *bytes, size_t size, int flags)
{
    return counted<ssize_t>("send", "send", fd, bytes, size, flags);
}
}
