// SPDX-License-Identifier: MIT
#include "processes.h"
#include "tracedscript.h"

#include <QTemporaryDir>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

/// Stop always works, nothing is left behind, and a flood of calls neither fills memory nor the channel.
class TracerStopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stops_data();
    void stops();
    void stopsBeforeTheFirstLine();
    void endsItsChildren();
    void endsWithTheWindow_data();
    void endsWithTheWindow();
    void floodIsCounted_data() { addPythonRows(); }
    void floodIsCounted();
    void endIsToldApartInAFlood();
    void endlessLoop_data() { addPythonRows(); }
    void endlessLoop();
    void frozenWindowFillsNoMemory();

private:
    QString m_python;
};

namespace {

qint64 residentKiB(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6, 12).trimmed().split(' ').first().toLongLong();
}

/// Processor time it has used, in hundredths of a second (proc(5), utime).
qint64 ticksOf(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2).split(' ').value(11).toLongLong();
}

/// Connects to the script's one listener, and goes away again.
void comeAndGo(TracedScript &script)
{
    const auto accept = script.nextCall(Call::Accept);
    QVERIFY(accept);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, accept->local.port);
    QVERIFY(client.waitForConnected());
    client.disconnectFromHost();
}

} // namespace

void TracerStopTest::initTestCase()
{
    m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    QVERIFY2(!m_python.isEmpty(), "no python3 on this computer");
}

void TracerStopTest::stops_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("seen");
    QTest::addColumn<QString>("after");
    const QByteArray listener =
        "import socket, threading, time\ns = socket.create_server(('127.0.0.1', 0))\n";
    QTest::newRow("accept") << listener + "with s:\n    s.accept()\n"
                            << QByteArray("call accept") << QStringLiteral("return close");
    QTest::newRow("recv") << listener
            + "c = socket.create_connection(s.getsockname())\nwith s.accept()[0] as conn:\n    conn.recv(1)\n"
                          << QByteArray("call recv") << QStringLiteral("return close");
    QTest::newRow("a loop") << QByteArray("while True:\n    pass\n") << QByteArray("line") << QString();
    QTest::newRow("the endless b''") << listener
            + "c = socket.create_connection(s.getsockname())\nconn, _ = s.accept()\nc.close()\n"
              "while True:\n    conn.recv(10)\n"
                                     << QByteArray("call recv") << QString();
    QTest::newRow("input") << QByteArray("input()\n") << QByteArray("call wait") << QString();
    QTest::newRow("sleep") << QByteArray("import time\ntime.sleep(1000)\n") << QByteArray("call wait")
                           << QString();
    QTest::newRow("catches KeyboardInterrupt")
        << QByteArray("import time\nwhile True:\n    try:\n        time.sleep(1000)\n"
                      "    except BaseException:\n        print('no')\n")
        << QByteArray("call wait") << QString();
    QTest::newRow("catches it without a wait")
        << QByteArray("while True:\n    try:\n        while True:\n            pass\n"
                      "    except BaseException:\n        pass\n")
        << QByteArray("line") << QString();
    QTest::newRow("ignores the signal")
        << QByteArray("import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\ntime.sleep(1000)\n")
        << QByteArray("call wait") << QString();
    QTest::newRow("joins threads") << listener
            + "t = threading.Thread(target=s.accept)\nt.start()\nt.join()\n"
                                   << QByteArray("call wait") << QStringLiteral("raise wait");
    QTest::newRow("is over but for threads") << listener + "threading.Thread(target=s.accept).start()\n"
                                             << QByteArray("call wait") << QString();
    QTest::newRow("serves for ever") << QByteArray(
        "import socketserver\n"
        "with socketserver.TCPServer(('127.0.0.1', 0), socketserver.BaseRequestHandler) as s:\n"
        "    s.serve_forever()\n") << QByteArray("call wait")
                                     << QStringLiteral("return close");
    QTest::newRow("takes long to tell its end")
        << QByteArray("import threading, time\ndef slow():\n    until = time.monotonic() + 0.4\n"
                      "    while time.monotonic() < until: pass\n    return []\n"
                      "threading.enumerate = slow\nwhile True: pass\n")
        << QByteArray("line 7 running") << QString();
    QTest::newRow("asyncio") << QByteArray("import asyncio\nasync def main():\n"
                                           "    server = await asyncio.start_server(print, '127.0.0.1', 0)\n"
                                           "    await server.serve_forever()\nasyncio.run(main())\n")
                             << QByteArray("call listen") << QStringLiteral("return close");
}

void TracerStopTest::stops()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QByteArray, seen);
    QFETCH(const QString, after);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("script.py")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(source);
    file.close();
    TracedScript script(m_python, file.fileName());
    script.run();
    QTRY_VERIFY(script.story().join(u'\n').contains(QString::fromLatin1(seen)));
    QVERIFY(!script.story().last().startsWith(QLatin1String("exit")));

    QElapsedTimer timer;
    timer.start();
    script.send(QStringLiteral("stop"));
    QVERIFY(script.waitForEnd());
    // 200 ms are granted to a script that goes on; the rest is for a busy machine.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(script.story().last(), QStringLiteral("exit stopped"));
    QVERIFY2(script.story().join(u'\n').contains(after), qPrintable(script.story().join(u'\n')));
    QCOMPARE(script.story().filter(QStringLiteral("KeyboardInterrupt")).size() <= 1, true);
    QCOMPARE(script.process.readAllStandardError(), QByteArray());
}

void TracerStopTest::stopsBeforeTheFirstLine()
{
    TracedScript script(m_python, scriptPath(QStringLiteral("stubborn.py")));
    QVERIFY(script.nextPause());
    script.send(QStringLiteral("stop"));
    QVERIFY(script.waitForEnd());
    QCOMPARE(script.story(), QStringList({QStringLiteral("line 1 paused"), QStringLiteral("exit stopped")}));
}

void TracerStopTest::endsItsChildren()
{
    TracedScript script(m_python, scriptPath(QStringLiteral("children.py")));
    script.run();
    QTRY_VERIFY(script.process.canReadLine());
    const auto children = script.process.readLine().trimmed().split(' ');
    QCOMPARE(children.size(), 3);
    for (const QByteArray &child : children)
        QVERIFY(isAlive(child.toLongLong()));
    script.send(QStringLiteral("stop"));
    QVERIFY(script.waitForEnd());
    for (const QByteArray &child : children)
        QTRY_VERIFY(!isAlive(child.toLongLong()));
}

void TracerStopTest::endsWithTheWindow_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("runs");
    QTest::newRow("with children") << QStringLiteral("children.py") << true;
    QTest::newRow("that catches everything") << QStringLiteral("stubborn.py") << true;
    QTest::newRow("paused") << QStringLiteral("stubborn.py") << false;
}

void TracerStopTest::endsWithTheWindow()
{
    QFETCH(const QString, script);
    QFETCH(const bool, runs);
    TracedScript traced(m_python, scriptPath(script));
    QVERIFY(traced.nextPause());
    QList<QByteArray> children;
    if (runs) {
        traced.run();
        QVERIFY(traced.nextCall(Call::Wait));
        children = traced.process.readLine().trimmed().split(' ');
        children.removeAll(QByteArray());
    }
    traced.closeChannel();
    QVERIFY(traced.process.waitForFinished(5000));
    for (const QByteArray &child : std::as_const(children))
        QTRY_VERIFY(!isAlive(child.toLongLong()));
}

void TracerStopTest::floodIsCounted()
{
    QFETCH(const QString, python);
    SKIP_IF_NOT_INSTALLED(python);
    TracedScript script(python, scriptPath(QStringLiteral("flood.py")));
    script.run();
    QVERIFY(script.waitForEnd());
    QMap<QString, int> count;
    QSet<int> made;
    QSet<int> gone;
    for (const SocketEvent &event : std::as_const(script.events)) {
        const QString what = event.kind == Kind::Drop ? QStringLiteral("drop") : callName(event.call);
        if (event.isEnd() || event.kind == Kind::Drop)
            count[what] += event.count;
        if (event.kind == Kind::Return && (event.call == Call::Socket || event.result != 0))
            made += event.result != 0 ? event.result : event.socket;
        if (event.kind == Kind::Drop || (event.kind == Kind::Return && event.call == Call::Close))
            gone += event.socket;
    }
    QCOMPARE(count.value(QStringLiteral("socket")), 3000 + 500 + 1);
    QCOMPARE(count.value(QStringLiteral("accept")), 500);
    QCOMPARE(count.value(QStringLiteral("connect")), 500);
    QCOMPARE(count.value(QStringLiteral("close")) + count.value(QStringLiteral("drop")),
             3000 + 500 + 1 + 500);
    QVERIFY(made.size() < 1500);
    // Every socket told of is told gone as well, the kept ones at the exit.
    QCOMPARE(made - gone, QSet<int>());
    QVERIFY2(script.events.size() < 4000, qPrintable(QString::number(script.events.size())));
}

void TracerStopTest::endIsToldApartInAFlood()
{
    TracedScript script(m_python, scriptPath(QStringLiteral("many_messages.py")));
    script.run();
    QVERIFY(script.waitForEnd());
    qint64 received = 0;
    qint64 calls = 0;
    QList<qint64> ends;
    for (const SocketEvent &event : std::as_const(script.events)) {
        if (event.kind != Kind::Return || event.call != Call::Recv)
            continue;
        received += event.size;
        calls += event.count;
        if (event.size == 0)
            ends += event.count;
    }
    QCOMPARE(received, 20'000);
    QCOMPARE(calls, 20'001);
    QCOMPARE(ends, QList<qint64> {1});
}

void TracerStopTest::endlessLoop()
{
    QFETCH(const QString, python);
    SKIP_IF_NOT_INSTALLED(python);
    TracedScript script(python, scriptPath(QStringLiteral("endless.py")), {QStringLiteral("0")});
    script.run();
    comeAndGo(script);
    const auto received = [&] {
        qint64 calls = 0;
        for (const SocketEvent &event : std::as_const(script.events))
            calls += event.kind == Kind::Return && event.call == Call::Recv ? event.count : 0;
        return calls;
    };
    QTRY_VERIFY(received() > 20'000);
    const auto told = script.events.size();
    const auto before = received();
    QTRY_VERIFY(received() - before > 20'000);
    // A busy computer may hold the script up, which ends a flood: it begins again with calls told one by one.
    QVERIFY(script.events.size() - told < (received() - before) / 10);
    script.send(QStringLiteral("stop"));
    QVERIFY(script.waitForEnd());
}

void TracerStopTest::frozenWindowFillsNoMemory()
{
    TracedScript script(m_python, scriptPath(QStringLiteral("endless.py")), {QStringLiteral("0")});
    script.run();
    comeAndGo(script);
    script.stopReading();
    const qint64 process = script.process.processId();
    const qint64 ticks = ticksOf(process);
    const qint64 before = residentKiB(process);
    QTRY_VERIFY_WITH_TIMEOUT(ticksOf(process) > ticks + 100, 30'000);
    QVERIFY(residentKiB(process) - before < 20 * 1024);
}

QTEST_GUILESS_MAIN(TracerStopTest)
#include "tst_tracerstop.moc"
