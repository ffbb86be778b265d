// SPDX-License-Identifier: MIT
#include "benchmarks.h"
#include "child.h"
#include "housestyle.h"
#include "sender.h"
#include "sinks.h"
#include "windowroles.h"

#include <cstdio>
#include <cstring>
#include <QCommandLineParser>

namespace {

struct Benchmark
{
    const char *name;
    const char *what;
    void (*run)(Report &report, int rounds);
};

constexpr Benchmark benchmarks[] {
    {"receive", "throughput and CPU of receiving, beside Python, C and QTcpSocket", Benchmarks::receive},
    {"visits", "1,000 short connections, beside the same", Benchmarks::visits},
    {"rows", "log rows a second with the Events table on screen", Benchmarks::rows},
    {"paint", "from an event's append to the end of painting, at 10,000 events a second", Benchmarks::paint},
    {"lesson", "opening a part, and from a step to the end of painting", Benchmarks::lesson},
    {"looks", "from another language, or other colours, to the end of painting", Benchmarks::looks},
    {"memory", "bytes of memory an event takes", Benchmarks::memory},
    {"flood", "100 MB sent at the window: memory, and gaps in its heartbeat", Benchmarks::flood},
    {"scripts", "a script under the tracer, beside python3; Stop; a flood of calls", Benchmarks::scripts},
    {"listing", "calls of recv a second of a listing, beside Python under the tracer", Benchmarks::listing},
    {"start", "start to the first frame, beside bare Qt windows", Benchmarks::start},
    {"installed", "start to the first frame as installed, beside as built", Benchmarks::installed},
    {"idle", "wake-ups with no socket open, beside a bare Qt window", Benchmarks::idle},
};

/// The parts this program plays in processes of their own, started by itself (see child.h).
int play(const QStringList &role)
{
    const auto number = [&role](int i) { return role.value(i).toInt(); };
    const QString name = role.value(0);
    const QString what = role.value(1);
    if (name == QLatin1String("send"))
        return Sender::send(quint16(number(1)), role.value(2).toLongLong());
    if (name == QLatin1String("visit"))
        return Sender::visit(quint16(number(1)), number(2));
    if (name == QLatin1String("sink"))
        return Sinks::plain(number(1), number(2));
    if (name == QLatin1String("tcpsocket"))
        return Sinks::tcpSocket(number(1), number(2));
    if (name == QLatin1String("bare"))
        return WindowRoles::bareWindow();
    if (what == QLatin1String("receive"))
        return WindowRoles::receive(number(2));
    if (what == QLatin1String("quiet"))
        return WindowRoles::fallQuiet();
    if (what == QLatin1String("script"))
        return WindowRoles::scriptFlood();
    if (what == QLatin1String("rows"))
        return WindowRoles::rows();
    if (what == QLatin1String("paint"))
        return WindowRoles::paint();
    if (what == QLatin1String("lesson"))
        return WindowRoles::lesson();
    if (what == QLatin1String("looks"))
        return WindowRoles::looks();
    if (what == QLatin1String("memory"))
        return WindowRoles::memory(role.value(2) == QLatin1String("window"));
    return 2;
}

int playRole(int argc, char **argv)
{
    QStringList role;
    for (int i = 2; i < argc; ++i)
        role += QString::fromLocal8Bit(argv[i]);
    const QString name = role.value(0);
    if (name == QLatin1String("window") || name == QLatin1String("bare")) {
        const PaintWatcher application(argc, argv);
        HouseStyle::install();
        return play(role);
    }
    const QCoreApplication application(argc, argv);
    return play(role);
}

} // namespace

/// Prints what was measured, medians and ratios, side by side from one run. Everything stays on this
/// computer.
///
///     socketscope_bench                          all of it, a few minutes
///     socketscope_bench receive visits           these alone
///     socketscope_bench --rounds 9 receive       with more repetitions
///     xvfb-run -a socketscope_bench paint        on a screen; without a display it is Qt's offscreen one
///
/// The exit status is 0 if every target was met.
int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--as") == 0)
        return playRole(argc, argv);

    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QCoreApplication application(argc, argv);
    QString names;
    for (const Benchmark &benchmark : benchmarks)
        names += QStringLiteral("\n  %1 %2")
                     .arg(QLatin1String(benchmark.name), -9)
                     .arg(QLatin1String(benchmark.what));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures Socketscope beside other programs, medians and ratios.\n\nBenchmarks:")
        + names);
    parser.addHelpOption();
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("How often each is repeated."),
                                    QStringLiteral("count"), QStringLiteral("5"));
    parser.addOption(rounds);
    parser.addPositionalArgument(QStringLiteral("benchmark"),
                                 QStringLiteral("Which to run; all unless given."),
                                 QStringLiteral("[benchmark...]"));
    parser.process(application);

    Report report;
    const QStringList wanted = parser.positionalArguments();
    int done = 0;
    for (const Benchmark &benchmark : benchmarks) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(benchmark.name)))
            continue;
        try {
            benchmark.run(report, qMax(1, parser.value(rounds).toInt()));
        } catch (const Failure &) {
            report.missed(QString::fromLatin1(benchmark.name));
        }
        ++done;
    }
    if (done == 0 || done < wanted.size())
        parser.showHelp(2);
    return report.missed() == 0 ? 0 : 1;
}
