// SPDX-License-Identifier: MIT
#include "platform.h"

#include <array>
#include <cerrno>
#include <clocale>
#include <cstring>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#ifndef MSG_NOSIGNAL // macOS has SO_NOSIGPIPE in its place
#define MSG_NOSIGNAL 0
#endif

namespace {

using Platform::Outcome;

Outcome outcomeOf(qint64 value)
{
    return value < 0 ? Outcome {-1, errno} : Outcome {value, 0};
}

/// A signal may interrupt a call before it has done anything; then it is made again (signal(7)).
template<typename MakeCall> Outcome uninterrupted(MakeCall makeCall)
{
    qint64 value;
    do
        value = makeCall();
    while (value < 0 && errno == EINTR);
    return outcomeOf(value);
}

struct Name
{
    sockaddr_storage storage {};
    socklen_t size = sizeof(sockaddr_storage);
    sockaddr *address() { return reinterpret_cast<sockaddr *>(&storage); }
};

/// getaddrinfo(3) with a numeric host asks nobody.
bool fromEndpoint(const Endpoint &end, Name &name)
{
    addrinfo hints {};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(end.host.toLatin1().constData(), QByteArray::number(end.port).constData(), &hints,
                    &found))
        return false;
    std::memcpy(&name.storage, found->ai_addr, found->ai_addrlen);
    name.size = found->ai_addrlen;
    freeaddrinfo(found);
    return true;
}

/// getnameinfo(3)
Endpoint toEndpoint(Name &name)
{
    std::array<char, NI_MAXHOST> host;
    std::array<char, NI_MAXSERV> port;
    if (getnameinfo(name.address(), name.size, host.data(), host.size(), port.data(), port.size(),
                    NI_NUMERICHOST | NI_NUMERICSERV))
        return {};
    // An IPv4 client of an IPv6 listener: both ends are to have the same name (RFC 4291, 2.5.5.2).
    constexpr QLatin1String mapped("::ffff:");
    QString address = QString::fromLatin1(host.data());
    if (address.startsWith(mapped))
        address.remove(0, mapped.size());
    return {address, quint16(std::strtoul(port.data(), nullptr, 10))};
}

template<typename Call> Outcome withName(const Endpoint &end, Call call)
{
    Name name;
    if (!fromEndpoint(end, name))
        return {-1, EINVAL};
    return outcomeOf(call(name.address(), name.size));
}

template<typename Ask> Endpoint askName(int fd, Ask ask)
{
    Name name;
    return ask(fd, name.address(), &name.size) == 0 ? toEndpoint(name) : Endpoint {};
}

constexpr std::pair<int, const char *> constants[] = {
    {AF_INET, "AF_INET"},           {SOCK_STREAM, "SOCK_STREAM"}, {SOL_SOCKET, "SOL_SOCKET"},
    {SO_REUSEADDR, "SO_REUSEADDR"}, {SHUT_RD, "SHUT_RD"},         {SHUT_WR, "SHUT_WR"},
    {SHUT_RDWR, "SHUT_RDWR"},
};

constexpr std::pair<int, const char *> symbols[] = {
    {EACCES, "EACCES"},
    {EADDRINUSE, "EADDRINUSE"},
    {EADDRNOTAVAIL, "EADDRNOTAVAIL"},
    {EAFNOSUPPORT, "EAFNOSUPPORT"},
    {EAGAIN, "EAGAIN"},
    {EALREADY, "EALREADY"},
    {EBADF, "EBADF"},
    {ECONNABORTED, "ECONNABORTED"},
    {ECONNREFUSED, "ECONNREFUSED"},
    {ECONNRESET, "ECONNRESET"},
    {EDESTADDRREQ, "EDESTADDRREQ"},
    {EHOSTUNREACH, "EHOSTUNREACH"},
    {EINPROGRESS, "EINPROGRESS"},
    {EINTR, "EINTR"},
    {EINVAL, "EINVAL"},
    {EISCONN, "EISCONN"},
    {EMFILE, "EMFILE"},
    {EMSGSIZE, "EMSGSIZE"},
    {ENETDOWN, "ENETDOWN"},
    {ENETUNREACH, "ENETUNREACH"},
    {ENFILE, "ENFILE"},
    {ENOBUFS, "ENOBUFS"},
    {ENOMEM, "ENOMEM"},
    {ENOPROTOOPT, "ENOPROTOOPT"},
    {ENOTCONN, "ENOTCONN"},
    {ENOTSOCK, "ENOTSOCK"},
    {EOPNOTSUPP, "EOPNOTSUPP"},
    {EPERM, "EPERM"},
    {EPIPE, "EPIPE"},
    {ETIMEDOUT, "ETIMEDOUT"},
};

} // namespace

namespace Platform {

int lastError()
{
    return errno;
}

bool wouldWait(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINPROGRESS || error == EALREADY;
}

Outcome openSocket(Family family)
{
    const Outcome outcome = outcomeOf(::socket(family == Family::IPv6 ? AF_INET6 : AF_INET, SOCK_STREAM, 0));
    if (outcome.isOk()) {
        ::fcntl(int(outcome.value), F_SETFD, FD_CLOEXEC);
        makeNonBlocking(int(outcome.value));
    }
    return outcome;
}

Outcome setOption(int fd, int level, int option, int value)
{
    return outcomeOf(::setsockopt(fd, level, option, &value, sizeof value));
}

Outcome bindTo(int fd, const Endpoint &local)
{
    return withName(local, [fd](const sockaddr *name, socklen_t size) { return ::bind(fd, name, size); });
}

Outcome listenOn(int fd, int backlog)
{
    return outcomeOf(::listen(fd, backlog));
}

Outcome acceptFrom(int fd)
{
    return outcomeOf(::accept(fd, nullptr, nullptr));
}

Outcome connectTo(int fd, const Endpoint &peer)
{
    return withName(peer, [fd](const sockaddr *name, socklen_t size) { return ::connect(fd, name, size); });
}

Outcome receive(int fd, char *bytes, qint64 max)
{
    return uninterrupted([=] { return ::recv(fd, bytes, size_t(max), MSG_DONTWAIT); });
}

Outcome sendSome(int fd, const char *bytes, qint64 size)
{
    return uninterrupted([=] { return ::send(fd, bytes, size_t(size), MSG_NOSIGNAL | MSG_DONTWAIT); });
}

Outcome shutDown(int fd, Half half)
{
    static_assert(int(Half::Read) == SHUT_RD && int(Half::Write) == SHUT_WR && int(Half::Both) == SHUT_RDWR);
    return outcomeOf(::shutdown(fd, int(half)));
}

Outcome closeSocket(int fd)
{
    return outcomeOf(::close(fd));
}

void makeNonBlocking(int fd)
{
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
#ifdef SO_NOSIGPIPE
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
}

Endpoint localEnd(int fd)
{
    return askName(fd, ::getsockname);
}

Endpoint peerEnd(int fd)
{
    return askName(fd, ::getpeername);
}

qint64 unreadBytes(int fd)
{
    int bytes = 0;
    return ::ioctl(fd, FIONREAD, &bytes) == 0 ? bytes : -1;
}

std::optional<int> constant(QStringView name)
{
    for (const auto &[number, constant] : constants)
        if (name == QLatin1String(constant))
            return number;
    return {};
}

QString errnoSymbol(int error)
{
    for (const auto &[number, symbol] : symbols)
        if (number == error)
            return QLatin1String(symbol);
    return {};
}

QString errnoSentence(int error)
{
    static const locale_t english = ::newlocale(LC_ALL_MASK, "C", nullptr);
    return QString::fromLatin1(::strerror_l(error, english));
}

} // namespace Platform
