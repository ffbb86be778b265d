// SPDX-License-Identifier: MIT
#include "platform.h"
#include "socketname.h"

#include <cerrno>
#include <climits>
#include <iterator>

namespace {

using Platform::Outcome;

/// Winsock is there from the start of the program to its end.
struct Winsock
{
    Winsock()
    {
        WSADATA data;
        WSAStartup(MAKEWORD(2, 2), &data);
    }
    ~Winsock() { WSACleanup(); }
};
const Winsock winsock;

struct Error
{
    int winsock;
    int number;
};
/// What connect() gives that has only begun is WSAEWOULDBLOCK as well.
constexpr Error errors[] = {
    {WSAEACCES, EACCES},
    {WSAEADDRINUSE, EADDRINUSE},
    {WSAEADDRNOTAVAIL, EADDRNOTAVAIL},
    {WSAEAFNOSUPPORT, EAFNOSUPPORT},
    {WSAEALREADY, EALREADY},
    {WSAEBADF, EBADF},
    {WSAECONNABORTED, ECONNABORTED},
    {WSAECONNREFUSED, ECONNREFUSED},
    {WSAECONNRESET, ECONNRESET},
    {WSAEDESTADDRREQ, EDESTADDRREQ},
    {WSAEHOSTUNREACH, EHOSTUNREACH},
    {WSAEINPROGRESS, EINPROGRESS},
    {WSAEINTR, EINTR},
    {WSAEINVAL, EINVAL},
    {WSAEISCONN, EISCONN},
    {WSAEMFILE, EMFILE},
    {WSAEMSGSIZE, EMSGSIZE},
    {WSAENETDOWN, ENETDOWN},
    {WSAENETUNREACH, ENETUNREACH},
    {WSAENOBUFS, ENOBUFS},
    {WSAENOPROTOOPT, ENOPROTOOPT},
    {WSAENOTCONN, ENOTCONN},
    {WSAENOTSOCK, ENOTSOCK},
    {WSAEOPNOTSUPP, EOPNOTSUPP},
    {WSAESHUTDOWN, EPIPE},
    {WSAETIMEDOUT, ETIMEDOUT},
    {WSAEWOULDBLOCK, EAGAIN},
};

/// One that is not in the table stays as it is: the two kinds of numbers do not overlap.
int toErrno(int winsock)
{
    for (const Error &error : errors)
        if (error.winsock == winsock)
            return error.number;
    return winsock;
}

int fromErrno(int number)
{
    for (const Error &error : errors)
        if (error.number == number)
            return error.winsock;
    return number;
}

Outcome failure(int winsock)
{
    return {-1, toErrno(winsock)};
}

Outcome outcomeOf(qint64 value)
{
    return value < 0 ? failure(WSAGetLastError()) : Outcome {value, 0};
}

/// A SOCKET has no sign; that of one that failed is -1 all the same.
Outcome outcomeOf(SOCKET made)
{
    return outcomeOf(made == INVALID_SOCKET ? qint64(-1) : qint64(made));
}

SOCKET socketOf(int fd)
{
    return fd < 0 ? INVALID_SOCKET : SOCKET(fd);
}

int sizeOf(qint64 bytes)
{
    return int(qMin<qint64>(bytes, INT_MAX));
}

template<typename Call> Outcome withName(const Endpoint &end, Call call)
{
    SocketName name(end);
    return name.isValid() ? outcomeOf(qint64(call(name.address(), name.size))) : Outcome {-1, EINVAL};
}

template<typename Ask> Endpoint askName(int fd, Ask ask)
{
    SocketName name;
    return ask(socketOf(fd), name.address(), &name.size) == 0 ? name.toEndpoint() : Endpoint {};
}

constexpr std::pair<int, const char *> constants[] = {
    {AF_INET, "AF_INET"},           {SOCK_STREAM, "SOCK_STREAM"}, {SOL_SOCKET, "SOL_SOCKET"},
    {SO_REUSEADDR, "SO_REUSEADDR"}, {SD_RECEIVE, "SHUT_RD"},      {SD_SEND, "SHUT_WR"},
    {SD_BOTH, "SHUT_RDWR"},
};

} // namespace

namespace Platform {

int lastError()
{
    return toErrno(WSAGetLastError());
}

Outcome openSocket(Family family)
{
    const Outcome outcome =
        outcomeOf(::WSASocketW(family == Family::IPv6 ? AF_INET6 : AF_INET, SOCK_STREAM, IPPROTO_TCP, nullptr,
                               0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT));
    if (outcome.isOk())
        makeNonBlocking(int(outcome.value));
    return outcome;
}

Outcome setOption(int fd, int level, int option, int value)
{
    return outcomeOf(qint64(
        ::setsockopt(socketOf(fd), level, option, reinterpret_cast<const char *>(&value), sizeof value)));
}

Outcome bindTo(int fd, const Endpoint &local)
{
    return withName(local, [fd](const sockaddr *name, int size) { return ::bind(socketOf(fd), name, size); });
}

Outcome listenOn(int fd, int backlog)
{
    return outcomeOf(qint64(::listen(socketOf(fd), backlog)));
}

Outcome acceptFrom(int fd)
{
    return outcomeOf(::accept(socketOf(fd), nullptr, nullptr));
}

Outcome connectTo(int fd, const Endpoint &peer)
{
    return withName(peer,
                    [fd](const sockaddr *name, int size) { return ::connect(socketOf(fd), name, size); });
}

/// Another connect() would begin anew.
Outcome connectOutcome(int fd, const Endpoint &)
{
    int error = 0;
    int size = sizeof error;
    const int asked =
        ::getsockopt(socketOf(fd), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&error), &size);
    if (asked != 0)
        return outcomeOf(qint64(asked));
    return error != 0 ? failure(error) : Outcome {0, 0};
}

Outcome receive(int fd, char *bytes, qint64 max)
{
    return outcomeOf(qint64(::recv(socketOf(fd), bytes, sizeOf(max), 0)));
}

Outcome sendSome(int fd, const char *bytes, qint64 size)
{
    return outcomeOf(qint64(::send(socketOf(fd), bytes, sizeOf(size), 0)));
}

Outcome shutDown(int fd, Half half)
{
    static_assert(int(Half::Read) == SD_RECEIVE && int(Half::Write) == SD_SEND && int(Half::Both) == SD_BOTH);
    return outcomeOf(qint64(::shutdown(socketOf(fd), int(half))));
}

Outcome closeSocket(int fd)
{
    return outcomeOf(qint64(::closesocket(socketOf(fd))));
}

void makeNonBlocking(int fd)
{
    u_long on = 1;
    ::ioctlsocket(socketOf(fd), FIONBIO, &on);
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
    u_long bytes = 0;
    return ::ioctlsocket(socketOf(fd), FIONREAD, &bytes) == 0 ? qint64(bytes) : -1;
}

std::optional<int> constant(QStringView name)
{
    for (const auto &[number, constant] : constants)
        if (name == QLatin1String(constant))
            return number;
    return {};
}

/// FormatMessageW; Python takes off its last full stop as well.
QString errnoText(int error)
{
    const int number = fromErrno(error);
    wchar_t text[512];
    const DWORD size = ::FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr,
                                        DWORD(number), 0, text, DWORD(std::size(text)), nullptr);
    QString sentence = QString::fromWCharArray(text, int(size)).trimmed();
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return QStringLiteral("[WinError %1] %2").arg(number).arg(sentence);
}

} // namespace Platform
