// SPDX-License-Identifier: MIT
#include "benchmarks.h"
#include "child.h"
#include "eventjson.h"
#include "measure.h"

#include <algorithm>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

namespace {

constexpr int timeoutMs = 60'000;

const char loopServer[] = R"(import socket

with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
    s.bind(('127.0.0.1', 50017))
    s.listen(1)
    while True:
        conn, addr = s.accept()
        print('A Client Connected', addr)
        while True:
            message = conn.recv(4096)
            if not message:
                break
)";

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Calls of recv() a second while another process sends that much; 0 where it does not come to its end.
double receives(const QString &engine, const QByteArray &listing, qint64 bytes)
{
    const QByteArray port = QByteArray::number(freePort());
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("server.py")));
    if (!file.open(QFile::WriteOnly))
        return 0;
    file.write(QByteArray(listing).replace("50017", port));
    file.close();
    QProcess program;
    program.start(QStringLiteral(BENCH_SOCKETSCOPE),
                  {QStringLiteral("run"), QStringLiteral("--headless"), QStringLiteral("--engine"), engine,
                   file.fileName()});
    std::unique_ptr<Child> sender;
    qint64 calls = 0;
    qint64 startUs = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < timeoutMs && program.waitForReadyRead(timeoutMs)) {
        while (program.canReadLine()) {
            const auto event = EventJson::fromLine(program.readLine());
            if (!event)
                continue;
            if (event->kind == SocketEvent::Kind::Call && event->call == SocketEvent::Call::Accept && !sender)
                sender = std::make_unique<Child>(
                    QStringList {QStringLiteral("send"), QString::fromLatin1(port), QString::number(bytes)});
            if (event->kind != SocketEvent::Kind::Return || event->call != SocketEvent::Call::Recv)
                continue;
            calls += event->count;
            if (startUs == 0)
                startUs = event->timeUs;
            if (event->size == 0) {
                program.kill();
                program.waitForFinished();
                return double(calls) * 1e6 / double(event->timeUs - startUs);
            }
        }
    }
    program.kill();
    program.waitForFinished();
    return 0;
}

} // namespace

void Benchmarks::listing(Report &report, int rounds)
{
    report.title(QStringLiteral("The loop server at full speed: calls of recv(4096) a second"));
    const QByteArray quiet(loopServer);
    const QByteArray printing = quiet + "            print(message)\n";
    QList<double> ours, pythons, oursPrinting, pythonsPrinting;
    for (int round = 0; round < rounds; ++round) {
        constexpr qint64 mebibyte = 1024 * 1024;
        pythons += receives(QStringLiteral("python"), quiet, 256 * mebibyte);
        ours += receives(QStringLiteral("builtin"), quiet, 256 * mebibyte);
        pythonsPrinting += receives(QStringLiteral("python"), printing, 32 * mebibyte);
        oursPrinting += receives(QStringLiteral("builtin"), printing, 32 * mebibyte);
    }
    report.line(QStringLiteral("Python under the tracer"), pythons, QStringLiteral("recv/s"));
    report.line(QStringLiteral("the lessons' interpreter"), ours, QStringLiteral("recv/s"),
                Measure::median(pythons));
    report.line(QStringLiteral("Python under the tracer, printing"), pythonsPrinting,
                QStringLiteral("recv/s"));
    report.line(QStringLiteral("the lessons' interpreter, printing"), oursPrinting, QStringLiteral("recv/s"),
                Measure::median(pythonsPrinting));
    // A run that did not come to its end counts nothing, and must not pass for a slow one.
    const auto least = [](const QList<double> &runs) {
        return *std::min_element(runs.cbegin(), runs.cend());
    };
    report.atLeast(QStringLiteral("the slowest of Python's runs, recv/s"),
                   qMin(least(pythons), least(pythonsPrinting)), 1);
    report.atLeast(QStringLiteral("recv by Python's"), Measure::median(ours) / Measure::median(pythons), 1);
    report.atLeast(QStringLiteral("recv by Python's, printing"),
                   Measure::median(oursPrinting) / Measure::median(pythonsPrinting), 1);
}
