// SPDX-License-Identifier: MIT
#include "scriptprogram.h"

#include "processes.h"
#include "testfolder.h"
#include "tracedscript.h"

#include <csignal>
#include <QElapsedTimer>
#include <QFileInfo>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using State = Program::State;

/// A script as a Program: started, driven, fed, stopped, and what becomes of it when something goes wrong.
class ScriptProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void runsToItsEnd_data() { addPythonRows(); }
    void runsToItsEnd();
    void startsPaused();
    void stepsLineByLine();
    void breakpointsHold();
    void inputIsRead();
    void argumentsAndFolder();
    void outputInPieces();
    void floodOfOutput();
    void isRefused_data();
    void isRefused();
    void stops_data();
    void stops();
    void killed();
    void killedLeavesNoChildren();
    void runsAgain();
    void destroyedWhileRunning();
    void closesItsOutput();
    void firstDescriptorIsThree();
    void tracerFilesArePrivate();

private:
    /// A file of its own, since a program may still be running the one before.
    QString write(const QByteArray &source)
    {
        return m_folder.write(QStringLiteral("script%1.py").arg(++m_written), source);
    }

    TestFolder m_folder;
    int m_written = 0;
};

namespace {

/// A program and what it told.
struct Told
{
    explicit Told(const QString &file, const QStringList &arguments = {}, const QString &python = {})
    {
        QObject::connect(&program, &Program::happened, &program,
                         [this](const SocketEvent &event) { events += event; });
        QObject::connect(&program, &ScriptProgram::refused, &program,
                         [this](const QString &sentence) { refusal = sentence; });
        program.setScript({file, arguments, {}, python});
    }

    QByteArray output(SocketEvent::Stream stream = SocketEvent::Stream::Stdout) const
    {
        QByteArray bytes;
        for (const SocketEvent &event : events)
            if (event.kind == Kind::Output && event.stream == stream)
                bytes += event.data;
        return bytes;
    }
    bool has(Kind kind, Call call) const
    {
        return std::any_of(events.cbegin(), events.cend(), [&](const SocketEvent &event) {
            return event.kind == kind && event.call == call;
        });
    }
    bool hasEnded() const { return program.state() == State::Ended; }
    QString lastStatus() const { return events.isEmpty() ? QString() : events.last().status; }

    ScriptProgram program {QStringLiteral("server")};
    QList<SocketEvent> events;
    QString refusal;
};

} // namespace

void ScriptProgramTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty(),
             "no python3 on this computer");
}

void ScriptProgramTest::runsToItsEnd()
{
    QFETCH(const QString, python);
    SKIP_IF_NOT_INSTALLED(python);
    Told told(write("import socket\n"
                    "with socket.create_server(('127.0.0.1', 0)) as s:\n"
                    "    c = socket.create_connection(s.getsockname())\n"
                    "    conn, address = s.accept()\n"
                    "    conn.sendall(b'hello')\n"
                    "    print(c.recv(100))\n"),
              {}, python);
    QCOMPARE(told.program.state(), State::NotStarted);
    QVERIFY(told.program.source().startsWith(QLatin1String("import socket")));
    told.program.run();
    QCOMPARE(told.program.state(), State::Running);
    QTRY_VERIFY(told.hasEnded());
    QCOMPARE(told.refusal, QString());
    QCOMPARE(told.output(), QByteArray("b'hello'\n"));
    QCOMPARE(told.events.last().kind, Kind::Exit);
    QCOMPARE(told.lastStatus(), QStringLiteral("ended"));
    QVERIFY(told.has(Kind::Return, Call::Accept));
    for (const SocketEvent &event : std::as_const(told.events))
        QCOMPARE(event.actor, QStringLiteral("server"));
    QVERIFY(told.program.pythonVersion().startsWith(QLatin1String("3.")));
}

void ScriptProgramTest::startsPaused()
{
    Told told(write("x = 1\n"));
    QVERIFY(told.program.step());
    QCOMPARE(told.program.state(), State::Paused);
    QTRY_COMPARE(told.program.pausedThreads(), QStringList {QString()});
    QCOMPARE(told.events.last().line, 1);
    QCOMPARE(told.events.last().status, QStringLiteral("paused"));
    QVERIFY(told.program.step());
    QTRY_VERIFY(told.hasEnded());
    QCOMPARE(told.lastStatus(), QStringLiteral("ended"));
}

void ScriptProgramTest::stepsLineByLine()
{
    Told told(write("import socket\n"
                    "s = socket.create_server(('127.0.0.1', 0))\n"
                    "s.accept()\n"));
    for (const int line : {1, 2, 3}) {
        QVERIFY(told.program.step());
        QTRY_COMPARE(told.program.pausedThreads().size(), 1);
        QCOMPARE(told.events.last().line, line);
        QVERIFY(!told.program.isInCall());
    }
    QVERIFY(told.program.step());
    QVERIFY(!told.program.step()); // a step is under way
    QTRY_VERIFY(told.program.isInCall());
    QVERIFY(!told.program.step());
    told.program.stop();
    QTRY_VERIFY(told.hasEnded());
    QCOMPARE(told.lastStatus(), QStringLiteral("stopped"));
}

void ScriptProgramTest::breakpointsHold()
{
    const QString file = write("for i in range(3):\n    j = i\nprint(j)\n");
    Told told(file);
    told.program.setBreakpoints(file, {2});
    told.program.run();
    for (const QByteArray value : {"", "i = 1\nj = 0", "i = 2\nj = 1"}) {
        QTRY_COMPARE(told.program.state(), State::Paused);
        QCOMPARE(told.events.last().line, 2);
        if (!value.isEmpty())
            QCOMPARE(told.events.last().text.toUtf8(), value);
        told.program.run();
        QCOMPARE(told.program.state(), State::Running);
    }
    QTRY_VERIFY(told.hasEnded());
    told.program.setBreakpoints(file, {});
    told.program.run();
    QTRY_VERIFY(told.hasEnded());
    QCOMPARE(told.output(), QByteArray("2\n2\n"));
}

void ScriptProgramTest::inputIsRead()
{
    Told told(
        write("name = input('Who? ')\nprint('Hello', name)\nimport sys\nprint(len(sys.stdin.read()))\n"));
    told.program.run();
    QTRY_COMPARE(told.output(), QByteArray("Who? "));
    QTRY_VERIFY(told.program.isInCall());
    told.program.writeInput("Zo\xc3\xab\n");
    QTRY_VERIFY(told.output().contains("Hello Zo\xc3\xab\n"));
    told.program.writeInput("rest");
    told.program.closeInput();
    QTRY_VERIFY(told.hasEnded());
    QVERIFY(told.output().endsWith("\n4\n"));
}

void ScriptProgramTest::argumentsAndFolder()
{
    const QString file = write("import os, sys\nprint(sys.argv[1:], os.getcwd())\n");
    Told told(file, {QStringLiteral("--port"), QStringLiteral("5 0")});
    told.program.run();
    QTRY_VERIFY(told.hasEnded());
    QCOMPARE(told.output(), QByteArray("['--port', '5 0'] " + m_folder.path().toUtf8() + '\n'));
    Script script = told.program.script();
    script.workingDirectory = QStringLiteral("/");
    told.program.setScript(script);
    told.program.run();
    QTRY_COMPARE(told.program.state(), State::Ended);
    QVERIFY(told.output().endsWith(" /\n"));
}

void ScriptProgramTest::outputInPieces()
{
    Told told(write("import sys\nfor i in range(2000): print('line', i)\nsys.stderr.write('x' * 10000)\n"));
    told.program.run();
    QTRY_VERIFY(told.hasEnded());
    QCOMPARE(told.output().count('\n'), 2000);
    QCOMPARE(told.output(SocketEvent::Stream::Stderr), QByteArray(10000, 'x'));
    for (const SocketEvent &event : std::as_const(told.events)) {
        if (event.kind != Kind::Output)
            continue;
        QVERIFY(event.size <= SocketEvent::keptBytes);
        QCOMPARE(event.size, event.data.size());
    }
    QCOMPARE(told.events.last().kind, Kind::Exit);
}

/// A script that prints without end waits for its reader: neither memory nor the event loop pays for it.
void ScriptProgramTest::floodOfOutput()
{
    Told told(write("import os\nwhile True: os.write(1, b'x' * 65536)\n"));
    qint64 seen = 0;
    told.program.disconnect();
    connect(&told.program, &Program::happened, this,
            [&seen](const SocketEvent &event) { seen += event.size; });
    told.program.run();
    QTRY_VERIFY(seen > 1'000'000);
    const qint64 before = seen;
    QElapsedTimer timer;
    timer.start();
    QTest::qWait(500);
    QVERIFY(seen - before < (timer.elapsed() / 10 + 2) * 64 * 1024);
    QVERIFY(seen > before);
    told.program.stop();
    QTRY_VERIFY(told.hasEnded());
}

void ScriptProgramTest::isRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("python");
    QTest::addColumn<QString>("sentence");
    const QString good = write("pass\n");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("nowhere.py")) << QString()
                             << QStringLiteral("No such file");
    QTest::newRow("a folder") << m_folder.path() << QString() << QStringLiteral("is a folder");
    QTest::newRow("no such python") << good << QStringLiteral("/nowhere/python3")
                                    << QStringLiteral("no program that can be run");
    const QString fake =
        m_folder.write(QStringLiteral("notpython"), "#!/bin/sh\necho I am no Python >&2\nexit 3\n");
    QTest::newRow("no python at all") << good << fake << QStringLiteral("I am no Python");
    const QString broken = m_folder.write(QStringLiteral("broken"), "#!/nowhere/interpreter\n");
    QTest::newRow("cannot be executed") << good << broken << QStringLiteral("cannot be started");
    for (const QString &program : {fake, broken})
        QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner));
    for (const auto &version : {QStringLiteral("3.7"), QStringLiteral("2.7")}) {
        const QDir versions(QDir::homePath() + QStringLiteral("/.pyenv/versions"));
        const QStringList found = versions.entryList({version + QStringLiteral(".*")}, QDir::Dirs);
        if (!found.isEmpty())
            QTest::newRow(qPrintable(version))
                << good << versions.filePath(found.first()) + QStringLiteral("/bin/python")
                << QStringLiteral("3.8 or newer is needed; this is Python ") + version;
    }
}

void ScriptProgramTest::isRefused()
{
    QFETCH(const QString, file);
    QFETCH(const QString, python);
    QFETCH(const QString, sentence);
    Told told(file, {}, python);
    told.program.run();
    QTRY_VERIFY2(told.refusal.contains(sentence), qPrintable(told.refusal));
    QVERIFY(told.program.state() == State::NotStarted || told.program.state() == State::Ended);
    QVERIFY(!told.program.isInCall());
}

void ScriptProgramTest::stops_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("accept") << QByteArray(
        "import socket\ns = socket.create_server(('127.0.0.1', 0))\nprint('on')\ns.accept()\n");
    QTest::newRow("a loop") << QByteArray("print('on')\nwhile True: pass\n");
    QTest::newRow("catches everything") << QByteArray(
        "import time\nprint('on')\nwhile True:\n    try: time.sleep(9)\n    except BaseException: pass\n");
    QTest::newRow("never lets go") << QByteArray("print('on')\n9 ** 9 ** 9\n");
    QTest::newRow("closed all descriptors")
        << QByteArray("import os, time\nprint('on')\nos.closerange(0, 1000)\nwhile True: time.sleep(1)\n");
    QTest::newRow("writes into a full pipe") << QByteArray("while True: print('on' * 99999)\n");
    QTest::newRow("another program now")
        << QByteArray("import os\nprint('on')\nos.execvp('sleep', ['sleep', '1000'])\n");
}

void ScriptProgramTest::stops()
{
    QFETCH(const QByteArray, source);
    Told told(write(source));
    told.program.run();
    QTRY_VERIFY(told.output().startsWith("on"));
    QElapsedTimer timer;
    timer.start();
    told.program.stop();
    QTRY_VERIFY(told.hasEnded());
    QVERIFY2(timer.elapsed() < 1500,
             qPrintable(QString::number(timer.elapsed()))); // 300 ms, on a busy machine
    QCOMPARE(told.events.last().kind, Kind::Exit);
    QCOMPARE(told.lastStatus(), QStringLiteral("stopped"));
}

void ScriptProgramTest::killed()
{
    Told told(write("import os, time\nprint(os.getpid())\ntime.sleep(1000)\n"));
    told.program.run();
    QTRY_VERIFY(told.output().endsWith('\n'));
    ::kill(pid_t(told.output().toLongLong()), SIGKILL);
    QTRY_VERIFY(told.hasEnded());
    QCOMPARE(told.events.last().kind, Kind::Exit);
    QCOMPARE(told.lastStatus(), QStringLiteral("killed by signal 9"));
}

void ScriptProgramTest::killedLeavesNoChildren()
{
    Told told(scriptPath(QStringLiteral("children.py")));
    told.program.run();
    QTRY_VERIFY(told.output().endsWith('\n'));
    const QByteArrayList children = told.output().trimmed().split(' ');
    told.program.stop();
    QTRY_VERIFY(told.hasEnded());
    for (const QByteArray &child : children)
        QTRY_VERIFY(!isAlive(child.toLongLong()));
}

void ScriptProgramTest::runsAgain()
{
    Told told(write("import time\nprint('on')\ntime.sleep(1000)\n"));
    told.program.run();
    QTRY_COMPARE(told.output(), QByteArray("on\n"));
    told.program.stop();
    told.program.run(); // at once: when it has ended
    QTRY_COMPARE(told.output(), QByteArray("on\non\n"));
    m_folder.write(QFileInfo(told.program.script().file).fileName(), "print('changed')\n");
    told.program.stop();
    told.program.run();
    QTRY_VERIFY(told.output().endsWith("changed\n"));
    QCOMPARE(told.program.source(), QStringLiteral("print('changed')\n"));
    QTRY_VERIFY(told.hasEnded());
}

void ScriptProgramTest::destroyedWhileRunning()
{
    qint64 process = 0;
    {
        Told told(write("import os\nprint(os.getpid())\nwhile True: pass\n"));
        told.program.run();
        QTRY_VERIFY(told.output().endsWith('\n'));
        process = told.output().toLongLong();
        QVERIFY(isAlive(process));
    }
    QTRY_VERIFY(!isAlive(process));
}

void ScriptProgramTest::closesItsOutput()
{
    Told told(scriptPath(QStringLiteral("closes_stdout.py")));
    told.program.run();
    QTRY_VERIFY(told.hasEnded());
    QCOMPARE(told.events.last().kind, Kind::Exit);
}

void ScriptProgramTest::firstDescriptorIsThree()
{
    Told told(write("import os, socket\nprint(socket.socket().fileno(), sorted(map(int, "
                    "os.listdir('/proc/self/fd')))[:3])\n"));
    told.program.run();
    QTRY_VERIFY(told.hasEnded());
    QCOMPARE(told.output(), QByteArray("3 [0, 1, 2]\n"));
}

void ScriptProgramTest::tracerFilesArePrivate()
{
    Told told(write("import os, socket, sys\n"
                    "folder = os.path.dirname(os.path.realpath(sys.modules['socketscope_run'].__file__))\n"
                    "print(oct(os.stat(folder).st_mode & 0o77), 'SOCKETSCOPE_TOKEN' in os.environ)\n"));
    told.program.run();
    QTRY_VERIFY(told.hasEnded());
    QCOMPARE(told.output(), QByteArray("0o0 False\n"));
}

QTEST_GUILESS_MAIN(ScriptProgramTest)
#include "tst_scriptprogram.moc"
