// SPDX-License-Identifier: MIT
#include "measure.h"

#include "clock.h"

#include <algorithm>
#include <cmath>
#include <QDir>
#include <QFile>
#include <sys/resource.h>
#include <unistd.h>

double Measure::median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double Measure::percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = qsizetype(std::ceil(share * double(values.size())));
    return values[qBound<qsizetype>(0, rank - 1, values.size() - 1)];
}

qint64 Measure::nowUs()
{
    return Clock::system().nowUs();
}

qint64 Measure::cpuUs()
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    const auto us = [](const timeval &time) { return qint64(time.tv_sec) * 1'000'000 + time.tv_usec; };
    return us(used.ru_utime) + us(used.ru_stime);
}

qint64 Measure::residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

qint64 Measure::mostResidentBytes()
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    return qint64(used.ru_maxrss) * 1024;
}

qint64 Measure::wakeUps(qint64 pid)
{
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(pid));
    if (!tasks.exists())
        return -1;
    qint64 sum = 0;
    for (const QString &thread : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(tasks.filePath(thread) + QStringLiteral("/status"));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("voluntary_ctxt_switches:"))
                sum += line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return sum;
}
