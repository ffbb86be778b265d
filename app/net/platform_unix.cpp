// SPDX-License-Identifier: MIT
#include "platform.h"
#include "socketname.h"

#include <cerrno>
#include <clocale>
#include <cstring>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#if __has_include(<xlocale.h>) // where macOS has uselocale()
#include <xlocale.h>
#endif

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

template<typename Call> Outcome withName(const Endpoint &end, Call call)
{
    SocketName name(end);
    return name.isValid() ? outcomeOf(call(name.address(), name.size)) : Outcome {-1, EINVAL};
}

template<typename Ask> Endpoint askName(int fd, Ask ask)
{
    SocketName name;
    return ask(fd, name.address(), &name.size) == 0 ? name.toEndpoint() : Endpoint {};
}

constexpr std::pair<int, const char *> constants[] = {
    {AF_INET, "AF_INET"},           {SOCK_STREAM, "SOCK_STREAM"}, {SOL_SOCKET, "SOL_SOCKET"},
    {SO_REUSEADDR, "SO_REUSEADDR"}, {SHUT_RD, "SHUT_RD"},         {SHUT_WR, "SHUT_WR"},
    {SHUT_RDWR, "SHUT_RDWR"},
};

} // namespace

namespace Platform {

int lastError()
{
    return errno;
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

Outcome connectOutcome(int fd, [[maybe_unused]] const Endpoint &peer)
{
#ifdef __linux__ // where SO_ERROR leaves a socket behind that is taken for one that connects still
    return connectTo(fd, peer);
#else // where connect() would begin anew
    int error = 0;
    socklen_t size = sizeof error;
    if (::getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) < 0)
        error = errno;
    return {error ? -1 : 0, error};
#endif
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

QString errnoText(int error)
{
    static const locale_t english = ::newlocale(LC_ALL_MASK, "C", nullptr);
    const locale_t before = ::uselocale(english); // macOS has no strerror_l
    const QString sentence = QString::fromLatin1(std::strerror(error));
    ::uselocale(before);
    return QStringLiteral("[Errno %1] %2").arg(error).arg(sentence);
}

} // namespace Platform
