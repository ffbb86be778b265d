// SPDX-License-Identifier: MIT
#pragma once

#include "endpoint.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <QByteArray>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

/// The other side, behind the engine's back: a socket of the system as it is, on the loopback address.
class PlainSocket
{
public:
    PlainSocket()
        : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const timeval patience {5, 0};
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    }
    explicit PlainSocket(int fd)
        : m_fd(fd)
    {
    }
    PlainSocket(PlainSocket &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    PlainSocket &operator=(PlainSocket &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~PlainSocket() { close(); }

    int fd() const { return m_fd; }
    /// 0 or the errno.
    int bind(quint16 port = 0)
    {
        const sockaddr_in name = loopback(port);
        return errnoOf(::bind(m_fd, reinterpret_cast<const sockaddr *>(&name), sizeof name));
    }
    int listen(int backlog) { return errnoOf(::listen(m_fd, backlog)); }
    PlainSocket accept() { return PlainSocket(::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC)); }
    int connect(quint16 port)
    {
        const sockaddr_in name = loopback(port);
        return errnoOf(::connect(m_fd, reinterpret_cast<const sockaddr *>(&name), sizeof name));
    }
    /// Begins to connect and does not wait.
    int startConnect(quint16 port)
    {
        ::fcntl(m_fd, F_SETFL, O_NONBLOCK);
        return connect(port);
    }
    int send(const QByteArray &bytes)
    {
        return errnoOf(int(::send(m_fd, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL)));
    }
    /// All that is there now, or b'' at the end.
    QByteArray recv(qsizetype max = 65536)
    {
        QByteArray bytes(max, Qt::Uninitialized);
        bytes.truncate(qMax<ssize_t>(0, ::recv(m_fd, bytes.data(), size_t(max), 0)));
        return bytes;
    }
    void shutdownWriting() { ::shutdown(m_fd, SHUT_WR); }
    /// Closes with a reset: SO_LINGER of no time, see socket(7).
    void reset()
    {
        const linger now {1, 0};
        ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        close();
    }
    void close()
    {
        if (m_fd >= 0)
            ::close(std::exchange(m_fd, -1));
    }
    quint16 port() const
    {
        sockaddr_in name {};
        socklen_t size = sizeof name;
        ::getsockname(m_fd, reinterpret_cast<sockaddr *>(&name), &size);
        return ntohs(name.sin_port);
    }
    Endpoint local() const { return {QStringLiteral("127.0.0.1"), port()}; }

private:
    static sockaddr_in loopback(quint16 port)
    {
        sockaddr_in name {};
        name.sin_family = AF_INET;
        name.sin_port = htons(port);
        name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return name;
    }
    static int errnoOf(int result) { return result < 0 ? errno : 0; }

    int m_fd;
};
