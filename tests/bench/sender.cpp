// SPDX-License-Identifier: MIT
#include "sender.h"

#include "plainsocket.h"

#include <cstdio>
#include <QByteArray>
#include <QQueue>
#include <sys/socket.h>
#include <unistd.h>

namespace {

/// Half of the servers' backlog: a connect() that finds it full is made again by the kernel a second later,
/// and that second would say nothing about the server.
constexpr int mostUnserved = 64;

bool sendAll(int fd, const char *bytes, qint64 size)
{
    while (size > 0) {
        const ssize_t sent = ::send(fd, bytes, size_t(size), MSG_NOSIGNAL);
        if (sent < 0) {
            std::perror("send");
            return false;
        }
        bytes += sent;
        size -= sent;
    }
    return true;
}

/// Waits until the server has closed the connection as well.
void waitForEnd(int fd)
{
    char byte = 0;
    while (recv(fd, &byte, 1, 0) > 0) { }
    close(fd);
}

} // namespace

int Sender::send(quint16 port, qint64 bytes)
{
    const int fd = PlainSocket::connected(port);
    if (fd < 0)
        return 1;
    const QByteArray text =
        QByteArray("The quick brown fox jumps over the lazy dog, and so on, again.\n").repeated(1024);
    bool isWell = true;
    for (qint64 left = bytes; left > 0 && isWell; left -= text.size())
        isWell = sendAll(fd, text.constData(), qMin<qint64>(left, text.size()));
    close(fd);
    return isWell ? 0 : 1;
}

int Sender::visit(quint16 port, int connections)
{
    QQueue<int> unserved;
    for (int i = 0; i < connections; ++i) {
        const int fd = PlainSocket::connected(port);
        if (fd < 0 || !sendAll(fd, "hello", 5) || shutdown(fd, SHUT_WR) != 0)
            return 1;
        unserved.enqueue(fd);
        if (unserved.size() > mostUnserved)
            waitForEnd(unserved.dequeue());
    }
    for (const int fd : unserved)
        close(fd);
    return 0;
}
