// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

/// Running, and no mere entry that waits for its parent to look (proc(5)).
inline bool isAlive(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QFile::ReadOnly))
        return false;
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) != "Z";
}
