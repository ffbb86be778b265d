// SPDX-License-Identifier: MIT
#include "benchmarks.h"
#include "child.h"
#include "measure.h"

#include <functional>
#include <memory>
#include <QStandardPaths>

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

QString number(qint64 value)
{
    return QString::number(value);
}

/// A server to measure: how it is started to serve that many connections.
struct Server
{
    QString name;
    std::function<std::unique_ptr<Child>(int connections)> start;
    qint64 bytes = 512 * mebibyte; ///< to send at it
    QList<double> figures {};
    QList<double> cpuFigures {};
};

Server python(const QString &name, const QString &mode)
{
    return {name, [mode](int connections) {
                const QString interpreter = QStandardPaths::findExecutable(QStringLiteral("python3"));
                return std::make_unique<Child>(
                    interpreter,
                    QStringList {QStringLiteral(BENCH_PYTHON_SERVER), mode, number(connections)});
            }};
}

Server own(const QString &name, const QStringList &role)
{
    return {name, [role](int connections) {
                return std::make_unique<Child>(role + QStringList {number(connections)});
            }};
}

Server socketscope()
{
    return own(QStringLiteral("Socketscope, window open, all logged"),
               {QStringLiteral("window"), QStringLiteral("receive")});
}

/// Lets a sender send at the server until that has told its result.
QJsonObject serve(Child &server, const QStringList &senderRole)
{
    const int port = server.report()[u"port"].toInt();
    if (port == 0)
        return {};
    const Child sender({senderRole[0], number(port), senderRole[1]});
    return server.report();
}

} // namespace

void Benchmarks::receive(Report &report, int rounds)
{
    report.title(QStringLiteral("Receiving from another process"));
    QList<Server> servers {
        python(QStringLiteral("Python, recv(4096)"), QStringLiteral("quiet")),
        python(QStringLiteral("Python, recv(4096) and print"), QStringLiteral("print")),
        own(QStringLiteral("C, recv of 64 KiB"), {QStringLiteral("sink"), number(64 * 1024)}),
        own(QStringLiteral("C, recv of 4096"), {QStringLiteral("sink"), number(4096)}),
        own(QStringLiteral("QTcpSocket, read(4096)"), {QStringLiteral("tcpsocket"), number(4096)}),
        socketscope(),
    };
    servers[1].bytes = 32 * mebibyte;
    for (int round = 0; round < rounds; ++round)
        for (Server &server : servers) {
            const auto child = server.start(1);
            const QJsonObject result = serve(*child, {QStringLiteral("send"), number(server.bytes)});
            if (result.isEmpty() || result[u"bytes"].toInteger(server.bytes) != server.bytes) {
                report.remark(server.name + QStringLiteral(": not all bytes arrived"));
                continue;
            }
            server.figures += double(server.bytes) / result[u"us"].toDouble();
            server.cpuFigures += result[u"cpu_us"].toDouble() / double(server.bytes) * 1000;
        }
    const double pythonSpeed = Measure::median(servers[0].figures);
    const double tcpSocketCpu = Measure::median(servers[4].cpuFigures);
    for (const Server &server : servers)
        report.line(server.name, server.figures, QStringLiteral("MB/s"), pythonSpeed);
    report.atLeast(QStringLiteral("throughput by Python's recv(4096)"),
                   Measure::median(servers.last().figures) / pythonSpeed, 1);
    for (const Server &server : servers)
        report.line(server.name, server.cpuFigures, QStringLiteral("CPU s/GB"), tcpSocketCpu);
    report.atMost(QStringLiteral("CPU by QTcpSocket's"),
                  Measure::median(servers.last().cpuFigures) / tcpSocketCpu, 1.5);
}

void Benchmarks::visits(Report &report, int rounds)
{
    constexpr int visitors = 1000;
    report.title(QStringLiteral("1,000 short connections: connect, send 5 bytes, close"));
    QList<Server> servers {
        python(QStringLiteral("Python, recv(4096)"), QStringLiteral("quiet")),
        python(QStringLiteral("Python, recv(4096) and print"), QStringLiteral("print")),
        own(QStringLiteral("C, recv of 4096"), {QStringLiteral("sink"), number(4096)}),
        own(QStringLiteral("QTcpSocket, read(4096)"), {QStringLiteral("tcpsocket"), number(4096)}),
        socketscope(),
    };
    double lost = 0;
    for (int round = 0; round < rounds; ++round)
        for (Server &server : servers) {
            const auto child = server.start(visitors);
            const QJsonObject result = serve(*child, {QStringLiteral("visit"), number(visitors)});
            server.figures += result[u"us"].toDouble() / 1000;
            server.cpuFigures += result[u"cpu_us"].toDouble() / visitors;
            if (&server == &servers.last())
                lost += visitors - double(result[u"bytes"].toInteger()) / 5;
        }
    const double pythonTime = Measure::median(servers[0].figures);
    const double pythonCpu = Measure::median(servers[0].cpuFigures);
    for (const Server &server : servers)
        report.line(server.name, server.figures, QStringLiteral("ms"), pythonTime);
    for (const Server &server : servers)
        report.line(server.name, server.cpuFigures, QStringLiteral("CPU µs each"), pythonCpu);
    report.atMost(QStringLiteral("time by Python's"), Measure::median(servers.last().figures) / pythonTime,
                  2);
    report.atMost(QStringLiteral("connections lost"), lost, 0);
}

void Benchmarks::flood(Report &report, int rounds)
{
    report.title(QStringLiteral("100 MB sent at the window"));
    QList<double> growth, gap, bareGap, restGap;
    for (int round = 0; round < rounds; ++round) {
        const auto window = socketscope().start(1);
        const int port = window->report()[u"port"].toInt();
        Child bare({QStringLiteral("bare")});
        bare.report();
        const Child sender({QStringLiteral("send"), number(port), number(100 * 1000 * 1000)});
        const QJsonObject result = window->report();
        bare.askToEnd();
        bareGap += bare.report()[u"worst_gap_us"].toDouble() / 1000;
        gap += result[u"worst_gap_us"].toDouble() / 1000;
        growth += result[u"memory_growth"].toDouble() / 1e6;
    }
    report.line(QStringLiteral("memory growth at its highest"), growth, QStringLiteral("MB"));
    report.line(QStringLiteral("bare window: worst gap of 10 ms beats"), bareGap, QStringLiteral("ms"));
    report.line(QStringLiteral("Socketscope: worst gap of 10 ms beats"), gap, QStringLiteral("ms"));
    report.atMost(QStringLiteral("memory growth, MB"), *std::max_element(growth.cbegin(), growth.cend()),
                  150);
    report.atMost(QStringLiteral("worst gap, ms"), *std::max_element(gap.cbegin(), gap.cend()), 100);
}
