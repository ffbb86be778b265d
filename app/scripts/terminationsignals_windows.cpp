// SPDX-License-Identifier: MIT
#include "terminationsignals.h"

#include <csignal>

#include <windows.h>

namespace {

TerminationSignals *told = nullptr;

/// Runs in a thread that the system makes for it. Where it says FALSE, as to a console that closes, the
/// program is ended.
BOOL WINAPI handle(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    QMetaObject::invokeMethod(
        told, [] { Q_EMIT told->came(SIGINT); }, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    told = this;
    ::SetConsoleCtrlHandler(handle, TRUE);
}

TerminationSignals::~TerminationSignals()
{
    ::SetConsoleCtrlHandler(handle, FALSE);
    told = nullptr;
}

int TerminationSignals::descriptor() const
{
    return -1;
}
