// SPDX-License-Identifier: MIT
#include "linuxtcp.h"
#include "platform.h"

#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace Platform {

/// TCP_INFO of tcp(7): of a listener, tcpi_unacked are the connections that wait and tcpi_sacked is the
/// backlog. SIOCINQ and SIOCOUTQ of tcp(7) are the bytes unread and unsent.
KernelLook look(int fd)
{
    KernelLook look;
    tcp_info info {};
    socklen_t size = sizeof info;
    if (::getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size) < 0)
        return look;
    look.state = LinuxTcp::state(info.tcpi_state);
    if (info.tcpi_state == TCP_LISTEN) {
        look.waiting = int(info.tcpi_unacked);
        look.backlog = int(info.tcpi_sacked);
        return look;
    }
    int unsent = 0;
    // What was refused or reset holds nothing more: the count is one of before.
    if (info.tcpi_state == TCP_CLOSE)
        look.unsent = 0;
    else if (::ioctl(fd, SIOCOUTQ, &unsent) == 0)
        look.unsent = unsent;
    look.unread = unreadBytes(fd);
    return look;
}

} // namespace Platform
