// SPDX-License-Identifier: MIT
#include "kerneltable.h"

#include <QCoreApplication>

QString KernelTable::Process::toString() const
{
    return pid == 0 ? QString() : QCoreApplication::translate("KernelTable", "pid %1 %2").arg(pid).arg(name);
}
