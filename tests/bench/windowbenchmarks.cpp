// SPDX-License-Identifier: MIT
#include "benchmarks.h"
#include "child.h"
#include "measure.h"
#include "socketevent.h"

namespace {

QJsonObject ask(const QStringList &role)
{
    return Child(QStringList {QStringLiteral("window")} + role).report();
}

} // namespace

void Benchmarks::rows(Report &report, int rounds)
{
    report.title(QStringLiteral("Events into the log, the Events table on screen"));
    QList<double> rows, cpuRows, frames;
    for (int round = 0; round < rounds; ++round) {
        const QJsonObject result = ask({QStringLiteral("rows")});
        const double seconds = result[u"us"].toDouble() / 1e6;
        rows += result[u"rows"].toDouble() / seconds;
        cpuRows += result[u"rows"].toDouble() / result[u"cpu_us"].toDouble() * 1e6;
        frames += result[u"frames"].toDouble() / seconds;
    }
    report.line(QStringLiteral("rows"), rows, QStringLiteral("a second"));
    report.line(QStringLiteral("rows by CPU time"), cpuRows, QStringLiteral("a CPU second"));
    report.line(QStringLiteral("windows painted meanwhile"), frames, QStringLiteral("a second"));
    report.atLeast(QStringLiteral("rows a second"), Measure::median(rows), 300'000);
}

void Benchmarks::paint(Report &report, int rounds)
{
    report.title(
        QStringLiteral("From append to the end of painting, 10,000 events a second, all pictures on screen"));
    QList<double> half, most, all, frames, cpu;
    for (int round = 0; round < rounds; ++round) {
        const QJsonObject result = ask({QStringLiteral("paint")});
        half += result[u"median_us"].toDouble() / 1000;
        most += result[u"most_us"].toDouble() / 1000;
        all += result[u"worst_us"].toDouble() / 1000;
        frames += result[u"frames_a_second"].toDouble();
        cpu += result[u"cpu_us_a_frame"].toDouble() / 1000;
    }
    report.line(QStringLiteral("median"), half, QStringLiteral("ms"));
    report.line(QStringLiteral("95th percentile"), most, QStringLiteral("ms"));
    report.line(QStringLiteral("worst"), all, QStringLiteral("ms"));
    report.line(QStringLiteral("frames"), frames, QStringLiteral("a second"));
    report.line(QStringLiteral("CPU a frame, events and pictures"), cpu, QStringLiteral("ms"));
    report.atMost(QStringLiteral("95th percentile, ms"), Measure::median(most), 33);
}

void Benchmarks::lesson(Report &report, int rounds)
{
    report.title(QStringLiteral("A lesson: from the command to the end of painting what came of it"));
    QList<double> open, half, most, all;
    for (int round = 0; round < rounds; ++round) {
        const QJsonObject result = ask({QStringLiteral("lesson")});
        open += result[u"open_us"].toDouble() / 1000;
        half += result[u"median_us"].toDouble() / 1000;
        most += result[u"most_us"].toDouble() / 1000;
        all += result[u"worst_us"].toDouble() / 1000;
    }
    report.line(QStringLiteral("opening the slowest part"), open, QStringLiteral("ms"));
    report.line(QStringLiteral("a step, median"), half, QStringLiteral("ms"));
    report.line(QStringLiteral("a step, 95th percentile"), most, QStringLiteral("ms"));
    report.line(QStringLiteral("a step, worst"), all, QStringLiteral("ms"));
    report.atMost(QStringLiteral("opening a part, ms"), Measure::median(open), 100);
    report.atMost(QStringLiteral("a step, 95th percentile, ms"), Measure::median(most), 33);
}

void Benchmarks::looks(Report &report, int rounds)
{
    report.title(QStringLiteral("Another language, other colours: from the choice to the end of painting"));
    QList<double> language, colours;
    for (int round = 0; round < rounds; ++round) {
        const QJsonObject result = ask({QStringLiteral("looks")});
        language += result[u"language_us"].toDouble() / 1000;
        colours += result[u"colours_us"].toDouble() / 1000;
    }
    report.line(QStringLiteral("the slowest language"), language, QStringLiteral("ms"));
    report.line(QStringLiteral("the slowest colours"), colours, QStringLiteral("ms"));
    report.atMost(QStringLiteral("another language, ms"), Measure::median(language), 100);
    report.atMost(QStringLiteral("other colours, ms"), Measure::median(colours), 100);
}

void Benchmarks::memory(Report &report, int rounds)
{
    report.title(QStringLiteral("Memory an event takes"));
    QList<double> timeline, window;
    for (int round = 0; round < rounds; ++round) {
        timeline += ask({QStringLiteral("memory"), QStringLiteral("timeline")})[u"bytes"].toDouble();
        window += ask({QStringLiteral("memory"), QStringLiteral("window")})[u"bytes"].toDouble();
    }
    report.line(QStringLiteral("sizeof SocketEvent"), sizeof(SocketEvent), QStringLiteral("bytes"));
    report.line(QStringLiteral("in a timeline"), timeline, QStringLiteral("bytes"));
    report.line(QStringLiteral("in the window's, with its pictures"), window, QStringLiteral("bytes"));
}
