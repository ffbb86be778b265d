// SPDX-License-Identifier: MIT
#pragma once

#include "endpoint.h"
#include "socketevent.h"

#include <optional>

/// The system's socket calls, each exactly one call of the system, none of which waits.
/// One file a platform implements them; the other files of the engine include no system header.
///
/// What differs on Windows: a descriptor is a SOCKET, which fits an int, since only 32 bits of a handle count
/// there; an error is the errno that says the same as WSAGetLastError() (WSAECONNREFUSED: ECONNREFUSED); and
/// SO_REUSEADDR lets two listeners have one port at once, where without it a port in TIME_WAIT is free.
namespace Platform {

enum class Family { IPv4, IPv6 };
/// What shutdown() ends: shutdown(2)'s SHUT_RD, SHUT_WR and SHUT_RDWR. Any other number is for the kernel to
/// refuse.
enum class Half : int { Read = 0, Write = 1, Both = 2 };

/// What a call gave: its value, or the errno that it failed with.
struct Outcome
{
    qint64 value = -1;
    int error = 0;
    bool isOk() const { return error == 0; }
};

/// What the kernel says of an open socket. What this platform does not measure stays Unknown or -1.
struct KernelLook
{
    SocketEvent::State state = SocketEvent::State::Unknown;
    qint64 unread = -1; ///< bytes received and not read
    qint64 unsent = -1; ///< bytes sent and not acknowledged
    int waiting = -1; ///< connections in a listener's queue
    int backlog = -1; ///< how many that queue is meant for

    friend bool operator==(const KernelLook &, const KernelLook &) = default;
};

/// errno(3), as the last call that failed has left it.
int lastError();
/// The errno of a call that would have had to wait; every other one is a failure.
bool wouldWait(int error);

/// socket(2): a TCP socket that never waits (O_NONBLOCK) and that no child inherits (FD_CLOEXEC). On Windows
/// WSASocket with WSA_FLAG_NO_HANDLE_INHERIT.
Outcome openSocket(Family family);
/// setsockopt(2) of an option that is a number, see socket(7).
Outcome setOption(int fd, int level, int option, int value);
/// bind(2). The address is numeric.
Outcome bindTo(int fd, const Endpoint &local);
/// listen(2).
Outcome listenOn(int fd, int backlog);
/// accept(2); only for a socket that does not listen, where it says what is wrong.
Outcome acceptFrom(int fd);
/// connect(2). The address is numeric. wouldWait() says that it has begun; connectOutcome() says how it
/// came out.
Outcome connectTo(int fd, const Endpoint &peer);
/// How a connect() came out that has begun, once the socket can be written to: on Linux the same call says
/// it, elsewhere SO_ERROR.
Outcome connectOutcome(int fd, const Endpoint &peer);
/// recv(2): at most max bytes that have arrived; 0: the peer has closed.
Outcome receive(int fd, char *bytes, qint64 max);
/// send(2): as many bytes as the kernel takes now. No SIGPIPE, see MSG_NOSIGNAL.
Outcome sendSome(int fd, const char *bytes, qint64 size);
/// shutdown(2).
Outcome shutDown(int fd, Half half);
/// close(2).
Outcome closeSocket(int fd);

/// Makes a descriptor from elsewhere one that never waits, as openSocket()'s: fcntl(2), O_NONBLOCK; on
/// Windows ioctlsocket, FIONBIO.
void makeNonBlocking(int fd);
/// getsockname(2); null where there is none.
Endpoint localEnd(int fd);
/// getpeername(2); null where there is none.
Endpoint peerEnd(int fd);

/// The state and the queues of an open socket; under a microsecond on Linux.
KernelLook look(int fd);
/// The bytes that wait to be read, -1 where this is not measured.
qint64 unreadBytes(int fd);

/// The number behind a constant that Python's module socket has as well: AF_INET, SOL_SOCKET, SHUT_WR.
std::optional<int> constant(QStringView name);
/// "ECONNREFUSED": an errno's symbol, see errno(3); empty for one that sockets do not give.
QString errnoSymbol(int error);
/// As Python tells of it, "[Errno 111] Connection refused": strerror(3) in English, whatever the locale. On
/// Windows "[WinError 10061] No connection could be made ...", in the system's own language.
QString errnoText(int error);

} // namespace Platform
