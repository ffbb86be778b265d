// SPDX-License-Identifier: MIT
#include "processtree.h"

#include "kerneltable.h"

#include <csignal>
#include <QDir>
#include <QSet>
#include <sys/types.h>

namespace {

struct Entry
{
    qint64 process = 0;
    qint64 parent = 0;
    qint64 group = 0;
};

/// Of /proc/PID/stat: the name, which may hold anything, ends at the last bracket; state, parent, group
/// follow.
Entry entryOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return {process, fields.value(1).toLongLong(), fields.value(2).toLongLong()};
}

QList<Entry> everyProcess()
{
    QList<Entry> found;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs))
        if (const qint64 process = name.toLongLong(); process > 0)
            found += entryOf(process);
    return found;
}

bool descendsFrom(qint64 process, qint64 root)
{
    // A process that ends meanwhile ends the walk: its parent is 0.
    for (; process > 1; process = entryOf(process).parent)
        if (process == root)
            return true;
    return false;
}

} // namespace

void ProcessTree::kill(qint64 process)
{
    const QList<Entry> all = everyProcess();
    QSet<qint64> doomed {process};
    for (qsizetype before = 0; before != doomed.size();) {
        before = doomed.size();
        for (const Entry &entry : all)
            if (doomed.contains(entry.parent) || entry.group == process)
                doomed += entry.process;
    }
    ::kill(-pid_t(process), SIGKILL);
    for (const qint64 each : std::as_const(doomed))
        if (each != process)
            ::kill(pid_t(each), SIGKILL);
}

bool ProcessTree::mayHoldSocket(qint64 process, qint64 root, quint64 inode)
{
    if (entryOf(root).process == 0)
        return true;
    return descendsFrom(process, root) && (inode == 0 || KernelTable::holds(process, inode));
}
