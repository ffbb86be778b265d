// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

/// What is measured of processes, and what is made of the numbers. Linux: it reads proc(5).
namespace Measure {

/// The middle value, or the mean of the two middle ones; 0 of none.
double median(QList<double> values);
/// The smallest value that this share (0 to 1) of the values do not exceed; 0 of none.
double percentile(QList<double> values, double share);

/// Microseconds of the monotonic clock, the same for all processes.
qint64 nowUs();
/// Microseconds of CPU, user and system, that this process has used, all threads (getrusage(2)).
qint64 cpuUs();
/// Bytes of this process that are in memory.
qint64 residentBytes();
/// The most that was in memory at any moment (getrusage(2)).
qint64 mostResidentBytes();
/// How often the threads of a process have gone to sleep and been woken again: its voluntary context
/// switches. -1 if there is no such process.
qint64 wakeUps(qint64 pid);

} // namespace Measure
