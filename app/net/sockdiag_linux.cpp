// SPDX-License-Identifier: MIT
#include "sockdiag_linux.h"

#include "linuxtcp.h"

#include <array>
#include <cstring>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <QHostAddress>
#include <QtEndian>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Row = KernelTable::Row;

/// Those of include/net/tcp_states.h up to 12; sockets that are only bound come after them.
constexpr quint32 everyState = (1U << 13) - 1;
constexpr int msPerSecond = 1000;

struct Question
{
    nlmsghdr header {};
    inet_diag_req_v2 about {};
};

Question questionTo(int family, quint16 flags)
{
    Question question;
    question.header.nlmsg_len = sizeof question;
    question.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    question.header.nlmsg_flags = quint16(NLM_F_REQUEST | flags);
    question.about.sdiag_family = quint8(family);
    question.about.sdiag_protocol = IPPROTO_TCP;
    question.about.idiag_states = everyState;
    question.about.id.idiag_cookie[0] = quint32(INET_DIAG_NOCOOKIE);
    question.about.id.idiag_cookie[1] = quint32(INET_DIAG_NOCOOKIE);
    return question;
}

Endpoint endpointOf(const __be32 (&address)[4], __be16 port, bool isIPv6)
{
    std::array<quint32, 4> words;
    std::memcpy(words.data(), address, sizeof address);
    return {LinuxTcp::host(words, isIPv6), qFromBigEndian(port)};
}

Row rowOf(const inet_diag_msg &told)
{
    const bool isIPv6 = told.idiag_family == AF_INET6;
    Row row;
    row.local = endpointOf(told.id.idiag_src, told.id.idiag_sport, isIPv6);
    row.peer = endpointOf(told.id.idiag_dst, told.id.idiag_dport, isIPv6);
    row.state = LinuxTcp::state(told.idiag_state);
    row.unread = told.idiag_rqueue;
    row.unsent = told.idiag_wqueue;
    row.inode = told.idiag_inode;
    if (row.state == SocketEvent::State::Listen)
        row.backlog = int(told.idiag_wqueue);
    if (told.idiag_timer == LinuxTcp::waitTimer)
        row.secondsLeft = int((told.idiag_expires + msPerSecond - 1) / msPerSecond);
    LinuxTcp::interpret(row);
    return row;
}

/// A netlink socket for one question. The kernel has answered, or begun to, when send() returns, so that
/// nothing waits here (netlink(7)).
class Netlink
{
public:
    Netlink()
        : m_fd(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG))
    {
    }
    ~Netlink()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Netlink)

    /// Adds what the kernel tells to the rows. False: it does not answer such a question, or knows of none.
    bool ask(const Question &question, QList<Row> &rows)
    {
        if (::send(m_fd, &question, sizeof question, 0) != sizeof question)
            return false;
        alignas(nlmsghdr) std::array<char, size_t(32) * 1024> answer;
        for (;;) {
            const ssize_t size = ::recv(m_fd, answer.data(), answer.size(), MSG_DONTWAIT);
            if (size <= 0)
                return false;
            auto *message = reinterpret_cast<const nlmsghdr *>(answer.data());
            for (auto left = quint32(size); NLMSG_OK(message, left); message = NLMSG_NEXT(message, left)) {
                if (message->nlmsg_type == NLMSG_DONE)
                    return true;
                if (message->nlmsg_type != SOCK_DIAG_BY_FAMILY)
                    return false;
                rows += rowOf(*static_cast<const inet_diag_msg *>(NLMSG_DATA(message)));
                if (!(message->nlmsg_flags & NLM_F_MULTI))
                    return true;
            }
        }
    }

private:
    int m_fd;
};

bool ask(const Question &question, QList<Row> &rows)
{
    return Netlink().ask(question, rows);
}

/// A null endpoint leaves the address at zero.
void write(const Endpoint &end, __be32 (&address)[4], __be16 &port)
{
    const QHostAddress host(end.host);
    port = qToBigEndian(end.port);
    if (host.protocol() == QAbstractSocket::IPv4Protocol) {
        address[0] = qToBigEndian(host.toIPv4Address());
    } else {
        const Q_IPV6ADDR bytes = host.toIPv6Address();
        std::memcpy(address, bytes.c, sizeof bytes.c);
    }
}

} // namespace

bool SockDiag::isAllowed()
{
    static const bool answers = [] {
        Question listeners = questionTo(AF_INET, NLM_F_DUMP);
        listeners.about.idiag_states = 1U << TCP_LISTEN;
        QList<Row> rows;
        return ask(listeners, rows);
    }();
    return answers;
}

std::optional<Row> SockDiag::find(const Endpoint &local, const Endpoint &peer)
{
    const bool isIPv4 = QHostAddress(local.host).protocol() == QAbstractSocket::IPv4Protocol;
    Question question = questionTo(isIPv4 ? AF_INET : AF_INET6, 0);
    write(local, question.about.id.idiag_src, question.about.id.idiag_sport);
    write(peer, question.about.id.idiag_dst, question.about.id.idiag_dport);
    QList<Row> rows;
    // Where there is no such connection the kernel answers with the listener that it would have gone to.
    if (!ask(question, rows) || rows[0].local != local || rows[0].peer != peer)
        return {};
    return rows[0];
}

QList<Row> SockDiag::withPort(quint16 port)
{
    QList<Row> rows;
    for (const int family : {AF_INET, AF_INET6}) {
        Question atThisEnd = questionTo(family, NLM_F_DUMP);
        atThisEnd.about.id.idiag_sport = qToBigEndian(port);
        ask(atThisEnd, rows);
        Question atTheOther = questionTo(family, NLM_F_DUMP);
        atTheOther.about.id.idiag_dport = qToBigEndian(port);
        ask(atTheOther, rows);
    }
    return rows;
}
