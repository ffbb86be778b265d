// SPDX-License-Identifier: MIT
#include "kerneltable.h"

#include "procnettcp.h"
#include "sockdiag_linux.h"

#include <array>
#include <dirent.h>
#include <QFile>
#include <unistd.h>

std::optional<KernelTable::Row> KernelTable::find(const Endpoint &local, const Endpoint &peer) const
{
    return SockDiag::isAllowed() ? SockDiag::find(local, peer) : files().find(local, peer);
}

QList<KernelTable::Row> KernelTable::withPort(quint16 port) const
{
    if (SockDiag::isAllowed())
        return SockDiag::withPort(port);
    QList<Row> rows;
    for (const Row &row : files().rows())
        if (row.local.port == port || row.peer.port == port)
            rows += row;
    return rows;
}

/// proc_net(5)
const ProcNetTcp &KernelTable::files() const
{
    if (m_files)
        return *m_files;
    auto read = std::make_shared<ProcNetTcp>();
    for (const auto *name : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file(QString::fromLatin1(name));
        if (file.open(QIODevice::ReadOnly))
            read->parse(file.readAll());
    }
    m_files = read;
    return *m_files;
}

namespace {

struct CloseDirectory
{
    void operator()(DIR *directory) const { ::closedir(directory); }
};
using Directory = std::unique_ptr<DIR, CloseDirectory>;

/// The socket behind such a link, "socket:[4711]"; 0: it is no socket (proc_pid_fd(5)).
quint64 inodeOf(const QByteArray &link)
{
    std::array<char, 64> target;
    const ssize_t size = ::readlink(link.constData(), target.data(), target.size());
    const QByteArrayView text(target.data(), qMax<ssize_t>(size, 0));
    if (!text.startsWith("socket:[") || !text.endsWith("]"))
        return 0;
    return text.sliced(8, text.size() - 9).toULongLong();
}

/// proc_pid_comm(5)
QString nameOf(const QByteArray &process)
{
    QFile comm(QString::fromLatin1(process) + QLatin1String("/comm"));
    return comm.open(QIODevice::ReadOnly) ? QString::fromUtf8(comm.readAll().trimmed()) : QString();
}

/// The sockets of the process with this folder, "/proc/4711".
QSet<quint64> socketsOf(const QByteArray &process)
{
    QSet<quint64> inodes;
    const QByteArray descriptors = process + "/fd/";
    const Directory links(::opendir(descriptors.constData()));
    while (const dirent *link = links ? ::readdir(links.get()) : nullptr)
        if (const quint64 inode = inodeOf(descriptors + link->d_name))
            inodes += inode;
    return inodes;
}

} // namespace

bool KernelTable::holds(qint64 pid, quint64 inode)
{
    return socketsOf("/proc/" + QByteArray::number(pid)).contains(inode);
}

QHash<quint64, KernelTable::Process> KernelTable::owners(const QSet<quint64> &inodes)
{
    QHash<quint64, Process> owners;
    const Directory processes(::opendir("/proc"));
    while (const dirent *process = processes ? ::readdir(processes.get()) : nullptr) {
        const qint64 pid = QByteArrayView(process->d_name).toLongLong();
        if (pid == 0)
            continue;
        const QByteArray path = QByteArrayLiteral("/proc/") + process->d_name;
        const QSet<quint64> held = socketsOf(path) & inodes;
        for (const quint64 inode : held)
            if (!owners.contains(inode))
                owners.insert(inode, {pid, nameOf(path)});
        if (owners.size() == inodes.size())
            break;
    }
    return owners;
}
