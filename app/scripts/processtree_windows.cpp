// SPDX-License-Identifier: MIT
#include "processtree.h"

#include <QHash>
#include <QSet>

#include <windows.h>

#include <tlhelp32.h>

namespace {

/// The parent of each process. It may be gone: Windows gives its children no other.
QHash<qint64, qint64> parents()
{
    QHash<qint64, qint64> found;
    const HANDLE snapshot = ::CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    if (snapshot == INVALID_HANDLE_VALUE)
        return found;
    PROCESSENTRY32W entry {};
    entry.dwSize = sizeof entry;
    for (BOOL isThere = ::Process32FirstW(snapshot, &entry); isThere;
         isThere = ::Process32NextW(snapshot, &entry))
        found.insert(entry.th32ProcessID, entry.th32ParentProcessID);
    ::CloseHandle(snapshot);
    return found;
}

void killOne(qint64 process)
{
    const HANDLE handle = ::OpenProcess(PROCESS_TERMINATE, FALSE, DWORD(process));
    if (!handle)
        return;
    ::TerminateProcess(handle, 1);
    ::CloseHandle(handle);
}

} // namespace

void ProcessTree::kill(qint64 process)
{
    const QHash<qint64, qint64> all = parents();
    QSet<qint64> doomed {process};
    for (qsizetype before = 0; before != doomed.size();) {
        before = doomed.size();
        for (auto each = all.cbegin(); each != all.cend(); ++each)
            if (doomed.contains(*each))
                doomed += each.key();
    }
    for (const qint64 each : std::as_const(doomed))
        if (each != process)
            killOne(each);
}

bool ProcessTree::mayHoldSocket(qint64 process, qint64 root, quint64)
{
    const QHash<qint64, qint64> all = parents();
    if (!all.contains(root))
        return true;
    // No way up is longer than there are processes: a number used again could close it to a ring.
    for (qsizetype steps = 0; steps <= all.size() && process != 0; ++steps) {
        if (process == root)
            return true;
        process = all.value(process);
    }
    return false;
}
