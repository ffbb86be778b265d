// SPDX-License-Identifier: MIT
#include "benchmarks.h"
#include "child.h"
#include "display.h"
#include "measure.h"

#include <QTemporaryDir>
#include <QThread>

namespace {

const QStringList &watchingTheFirstFrame()
{
    static const QStringList environment {QStringLiteral("QT_PLUGIN_PATH=" BENCH_PLUGINS),
                                          QStringLiteral("QT_QPA_GENERIC_PLUGINS=firstframe")};
    return environment;
}

/// Milliseconds from before the program is executed to its first frame.
double timeToFirstFrame(const QString &program, const QStringList &arguments = {},
                        const QStringList &environment = {})
{
    const qint64 startUs = Measure::nowUs();
    Child child(program, arguments, watchingTheFirstFrame() + environment);
    return double(child.report(10'000)[u"frame_us"].toInteger() - startUs) / 1000;
}

void compareStarts(Report &report, int rounds, const QStringList &environment)
{
    const QString bareWindow = QStringLiteral(BENCH_BARE_WINDOW);
    const QString socketscope = QStringLiteral(BENCH_SOCKETSCOPE);
    const QStringList withText {QStringLiteral("text")};
    // Once each to have the files in memory.
    timeToFirstFrame(bareWindow, withText, environment);
    timeToFirstFrame(socketscope, {}, environment);
    QList<double> empty, text, ours, toEmpty, toText;
    for (int round = 0; round < qMax(11, rounds); ++round) {
        empty += timeToFirstFrame(bareWindow, {}, environment);
        text += timeToFirstFrame(bareWindow, withText, environment);
        ours += timeToFirstFrame(socketscope, {}, environment);
        toEmpty += ours.last() / empty.last();
        toText += ours.last() / text.last();
    }
    report.line(QStringLiteral("an empty Qt window"), empty, QStringLiteral("ms"), Measure::median(text));
    report.line(QStringLiteral("a Qt window with a button"), text, QStringLiteral("ms"),
                Measure::median(text));
    report.line(QStringLiteral("Socketscope"), ours, QStringLiteral("ms"), Measure::median(text));
    report.line(QStringLiteral("by the empty window, round by round"), toEmpty, QStringLiteral("×"));
    report.atMost(QStringLiteral("by the window with a button, median of the rounds"),
                  Measure::median(toText), 1.5);
}

} // namespace

void Benchmarks::start(Report &report, int rounds)
{
    const Display display;
    if (display.isThere()) {
        report.title(QStringLiteral("Start, from exec to the first frame on a display"));
        compareStarts(report, rounds, display.environment());
    } else {
        report.remark(QStringLiteral("no Xvfb: the start was not measured on a display"));
    }
    report.title(QStringLiteral("Start, from exec to the first frame, without a display"));
    compareStarts(report, rounds, {QStringLiteral("QT_QPA_PLATFORM=offscreen")});
}

void Benchmarks::installed(Report &report, int rounds)
{
    report.title(QStringLiteral("Start to the first frame, as installed and as built"));
    const QTemporaryDir place;
    QProcess install;
    install.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    install.start(QStringLiteral(BENCH_CMAKE),
                  {QStringLiteral("--install"), QStringLiteral(BENCH_BUILD_DIR), QStringLiteral("--prefix"),
                   place.path()});
    if (!install.waitForFinished() || install.exitCode() != 0)
        throw Failure(QStringLiteral("cmake --install: it did not install"));
    const QString built = QStringLiteral(BENCH_SOCKETSCOPE);
    const QString installed = place.filePath(QStringLiteral(BENCH_INSTALLED));
    timeToFirstFrame(built);
    timeToFirstFrame(installed);
    QList<double> asBuilt, asInstalled, ratios;
    for (int round = 0; round < qMax(11, rounds); ++round) {
        asBuilt += timeToFirstFrame(built);
        asInstalled += timeToFirstFrame(installed);
        ratios += asInstalled.last() / asBuilt.last();
    }
    report.line(QStringLiteral("as built"), asBuilt, QStringLiteral("ms"), Measure::median(asBuilt));
    report.line(QStringLiteral("as installed"), asInstalled, QStringLiteral("ms"), Measure::median(asBuilt));
    report.atMost(QStringLiteral("installed by built, median of the rounds"), Measure::median(ratios), 1.05);
}

void Benchmarks::idle(Report &report, int)
{
    constexpr int seconds = 10;
    report.title(QStringLiteral("Idle, no socket open, %1 s").arg(seconds));
    const auto wakeUps = [](const Child &child) {
        QThread::sleep(35); // by then Qt has emptied its pixmap cache and let go of its threads
        const qint64 before = Measure::wakeUps(child.pid());
        QThread::sleep(seconds);
        return double(Measure::wakeUps(child.pid()) - before);
    };
    const auto started = [&](const QString &program) {
        Child child(program, {}, watchingTheFirstFrame());
        child.report(10'000);
        return wakeUps(child);
    };
    const auto afterAConversation = [&] {
        Child window({QStringLiteral("window"), QStringLiteral("quiet")});
        const int port = window.report()[u"port"].toInt();
        const Child visitor({QStringLiteral("visit"), QString::number(port), QStringLiteral("1")});
        window.report();
        return wakeUps(window);
    };
    const double bare = started(QStringLiteral(BENCH_BARE_WINDOW));
    const double ours = started(QStringLiteral(BENCH_SOCKETSCOPE));
    const double later = afterAConversation();
    report.line(QStringLiteral("a bare Qt window"), bare, QStringLiteral("wake-ups"));
    report.line(QStringLiteral("Socketscope, just started"), ours, QStringLiteral("wake-ups"));
    report.line(QStringLiteral("Socketscope, its sockets closed"), later, QStringLiteral("wake-ups"));
    report.atMost(QStringLiteral("wake-ups more than a bare window's"), qMax(ours, later) - bare, 0);
}
