// SPDX-License-Identifier: MIT
#include "benchmarks.h"
#include "child.h"
#include "measure.h"
#include "plainsocket.h"
#include "scriptprogram.h"

#include <future>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <unistd.h>

namespace {

using Kind = SocketEvent::Kind;

constexpr std::chrono::seconds patience {20};
constexpr int echoes = 4000;
const QByteArray echoServer = "import socket\n"
                              "s = socket.create_server(('127.0.0.1', 0))\n"
                              "print(s.getsockname()[1])\n"
                              "conn, addr = s.accept()\n"
                              "while True:\n"
                              "    data = conn.recv(1024)\n"
                              "    if not data:\n"
                              "        break\n"
                              "    conn.sendall(data)\n";

/// A script, in a folder of its own.
class ScriptFile
{
public:
    explicit ScriptFile(const QByteArray &source)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(source);
    }
    QString path() const { return m_folder.filePath(QStringLiteral("script.py")); }

private:
    QTemporaryDir m_folder;
};

/// Runs the event loop until what is watched for has been seen. Throws a Failure where it does not come.
template<typename Condition> void runUntil(ScriptProgram &program, Condition isThere)
{
    QEventLoop loop;
    bool isSeen = false;
    QString why = QStringLiteral("it told nothing of what was waited for");
    QObject::connect(&program, &Program::happened, &loop, [&](const SocketEvent &event) {
        isSeen = isSeen || isThere(event);
        if (isSeen)
            loop.quit();
    });
    QObject::connect(&program, &ScriptProgram::refused, &loop, [&](const QString &sentence) {
        why = sentence;
        loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    if (!isSeen)
        throw Failure(QStringLiteral("a script under the tracer: ") + why);
}

/// A bare python3 whose first output is there.
void start(QProcess &python, const QString &file)
{
    python.start(QStringLiteral("python3"), {QStringLiteral("-u"), file});
    if (!python.waitForReadyRead())
        throw Failure(QStringLiteral("python3: ") + python.errorString());
}

double msToFirstEvent(const QString &file)
{
    ScriptProgram program(QStringLiteral("server"));
    program.setScript({file, {}, {}, {}});
    const qint64 startUs = Measure::nowUs();
    QMetaObject::invokeMethod(&program, &ScriptProgram::run, Qt::QueuedConnection);
    runUntil(program, [](const SocketEvent &) { return true; });
    return double(Measure::nowUs() - startUs) / 1000;
}

double msToFirstOutput(const QString &file)
{
    QProcess python;
    const qint64 startUs = Measure::nowUs();
    start(python, file);
    const double ms = double(Measure::nowUs() - startUs) / 1000;
    python.kill();
    python.waitForFinished();
    return ms;
}

/// Requests a second of an echo server at that port.
double echo(quint16 port)
{
    const int socket = PlainSocket::connected(port);
    char buffer[64] = "hello";
    const qint64 startUs = Measure::nowUs();
    for (int i = 0; i < echoes; ++i)
        if (::write(socket, buffer, 5) != 5 || ::read(socket, buffer, sizeof buffer) <= 0)
            break;
    const double seconds = double(Measure::nowUs() - startUs) / 1e6;
    ::close(socket);
    return echoes / seconds;
}

double echoTraced(const QString &file)
{
    std::future<double> rate; // ends when the server does
    ScriptProgram program(QStringLiteral("server"));
    program.setScript({file, {}, {}, {}});
    program.run();
    quint16 port = 0;
    runUntil(program, [&port](const SocketEvent &event) {
        port = event.kind == Kind::Output ? event.data.trimmed().toUShort() : 0;
        return port != 0;
    });
    rate = std::async(std::launch::async, echo, port);
    runUntil(program, [](const SocketEvent &event) { return event.kind == Kind::Exit; });
    return rate.get();
}

double echoBare(const QString &file)
{
    QProcess python;
    start(python, file);
    const double rate = echo(python.readLine().trimmed().toUShort());
    python.waitForFinished();
    return rate;
}

double msToStop(const QByteArray &source)
{
    const ScriptFile file("print('on')\n" + source);
    ScriptProgram program(QStringLiteral("server"));
    program.setScript({file.path(), {}, {}, {}});
    program.run();
    runUntil(program, [](const SocketEvent &event) { return event.kind == Kind::Output; });
    QThread::msleep(100);
    const qint64 startUs = Measure::nowUs();
    program.stop();
    runUntil(program,
             [](const SocketEvent &event) { return event.kind == Kind::Exit && event.thread.isEmpty(); });
    return double(Measure::nowUs() - startUs) / 1000;
}

} // namespace

void Benchmarks::scripts(Report &report, int rounds)
{
    report.title(QStringLiteral("A learner's script under the tracer"));
    const ScriptFile hello("print('hello')\nimport time\ntime.sleep(10)\n");
    const ScriptFile server(echoServer);
    QList<double> bareStart, start, bareEcho, tracedEcho, ratios;
    for (int round = 0; round < rounds; ++round) {
        bareStart += msToFirstOutput(hello.path());
        start += msToFirstEvent(hello.path());
        bareEcho += echoBare(server.path());
        tracedEcho += echoTraced(server.path());
        ratios += tracedEcho.last() / bareEcho.last();
    }
    report.line(QStringLiteral("python3, to its first output"), bareStart, QStringLiteral("ms"));
    report.line(QStringLiteral("traced, to its first event"), start, QStringLiteral("ms"));
    report.atMost(QStringLiteral("first event later than python3's, ms"),
                  Measure::median(start) - Measure::median(bareStart), 150);
    report.line(QStringLiteral("python3, an echo server"), bareEcho, QStringLiteral("requests/s"));
    report.line(QStringLiteral("traced, the same"), tracedEcho, QStringLiteral("requests/s"),
                Measure::median(bareEcho));
    report.atLeast(QStringLiteral("median of the pairs' ratios"), Measure::median(ratios), 0.5);

    QList<double> stops;
    for (int round = 0; round < rounds; ++round)
        for (const QByteArray source :
             {"import socket\nsocket.create_server(('127.0.0.1', 0)).accept()\n", "while True: pass\n",
              "import time\nwhile True:\n    try: time.sleep(9)\n    except BaseException: pass\n",
              "import subprocess\nsubprocess.run(['sleep', '100'])\n", "9 ** 9 ** 9\n"})
            stops += msToStop(source);
    report.line(QStringLiteral("from Stop to the end"), stops, QStringLiteral("ms"));
    report.atMost(QStringLiteral("the longest, ms"), *std::max_element(stops.cbegin(), stops.cend()), 300);

    QList<double> gap, growth, calls;
    for (int round = 0; round < qMin(rounds, 3); ++round) {
        Child window({QStringLiteral("window"), QStringLiteral("script")});
        const QJsonObject result = window.report();
        gap += result[u"worst_gap_us"].toDouble() / 1000;
        growth += result[u"memory_growth"].toDouble() / 1e6;
        calls += result[u"calls_a_second"].toDouble();
    }
    report.line(QStringLiteral("the endless b'', calls"), calls, QStringLiteral("calls/s"));
    report.line(QStringLiteral("worst gap of 10 ms beats meanwhile"), gap, QStringLiteral("ms"));
    report.line(QStringLiteral("memory growth in 10 s"), growth, QStringLiteral("MB"));
    report.atLeast(QStringLiteral("calls a second"), Measure::median(calls), 20'000);
    report.atMost(QStringLiteral("worst gap, ms"), *std::max_element(gap.cbegin(), gap.cend()), 100);
    report.atMost(QStringLiteral("memory growth, MB"), *std::max_element(growth.cbegin(), growth.cend()), 50);
}
