// SPDX-License-Identifier: MIT
#include "processtree.h"
#include "tracedscript.h"

#include <QSet>
#include <QTemporaryDir>
#include <signal.h>
#include <unistd.h>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

/// `socketscope run --headless`, the program itself: what it prints, and its exit status. It has no display.
class HeadlessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void serverAndClient();
    void orderOfTheEvents();
    void twoClients();
    void exitStatus_data();
    void exitStatus();
    void nothingRunsWhereAFileIsMissing();
    void stoppedWaitingInAccept();
    void stoppedLookingAgain_data();
    void stoppedLookingAgain();
    void timeRunsOut();
    void builtinEngine();
    void standardInputIsEmpty();
    void datagrams();
    void signalEndsIt_data();
    void signalEndsIt();
    void killedLeavesNothingBehind();
    void closedOutputEndsIt();
    void slowReaderMissesNothing();
    void helpAndVersionNeedNoDisplay();
    void scripts_data();
    void scripts();

private:
    QString write(const QString &name, const QByteArray &source);
    /// Of the part of Python that the lessons know.
    QByteArray plainClient() const
    {
        return "import socket\ns = socket.socket()\ns.connect(('127.0.0.1', " + m_port
            + "))\ns.sendall(b'hello')\ns.close()\n";
    }

    QTemporaryDir m_folder;
    QByteArray m_port;
};

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool isAlive(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) != "Z";
}

struct Headless
{
    explicit Headless(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"),
                                    QStringLiteral("QT_QPA_PLATFORM")})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SOCKETSCOPE_PROGRAM), arguments);
    }
    explicit Headless(const QStringList &files, const QStringList &options)
        : Headless(QStringList {QStringLiteral("run"), QStringLiteral("--headless")} + options + files)
    {
    }
    ~Headless()
    {
        process.kill();
        process.waitForFinished();
    }

    /// Waits for the end and reads the events; every line must be one.
    bool waitForEnd()
    {
        if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
            return false;
        return read();
    }
    /// False if something is not an event. What is complete is read.
    bool read()
    {
        while (process.canReadLine()) {
            const QByteArray line = process.readLine();
            const auto event = EventJson::fromLine(line);
            if (!event || event->number != events.size() + 1) {
                qWarning() << "not the next event:" << line;
                return false;
            }
            events += *event;
        }
        return true;
    }
    bool waitFor(const std::function<bool(const SocketEvent &)> &fits)
    {
        return QTest::qWaitFor(
            [&] {
                process.waitForReadyRead(10);
                read();
                return std::any_of(events.cbegin(), events.cend(), fits);
            },
            20'000);
    }
    QString statusOf(const QString &actor) const
    {
        for (const SocketEvent &event : events)
            if (event.kind == Kind::Exit && event.thread.isEmpty() && event.actor == actor)
                return event.status;
        return {};
    }
    QByteArray outputOf(const QString &actor) const
    {
        QByteArray output;
        for (const SocketEvent &event : events)
            if (event.kind == Kind::Output && event.actor == actor)
                output += event.data;
        return output;
    }
    qint64 numberOf(const QString &actor, Kind kind, Call call) const
    {
        for (const SocketEvent &event : events)
            if (event.actor == actor && event.kind == kind && event.call == call)
                return event.number;
        return 0;
    }

    QProcess process;
    QList<SocketEvent> events;
};

const QString server = QStringLiteral("server");
const QString client = QStringLiteral("client");

} // namespace

QString HeadlessTest::write(const QString &name, const QByteArray &source)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(source);
    return file.fileName();
}

void HeadlessTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty(),
             "no python3 on this computer");
    const QByteArray port = m_port = QByteArray::number(freePort());
    write(QStringLiteral("server.py"),
          "import socket\n"
          "with socket.socket() as s:\n"
          "    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)\n"
          "    s.bind(('127.0.0.1', "
              + port
              + "))\n"
                "    s.listen(1)\n"
                "    conn, addr = s.accept()\n"
                "    with conn:\n"
                "        print(conn.recv(100))\n");
    write(QStringLiteral("client.py"),
          "import socket\n"
          "with socket.create_connection(('127.0.0.1', "
              + port
              + ")) as s:\n"
                "    s.sendall(b'hello')\n");
    write(QStringLiteral("for_ever.py"),
          "import socket\n"
          "with socket.socket() as s:\n"
          "    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)\n"
          "    s.bind(('127.0.0.1', "
              + port
              + "))\n"
                "    s.listen(5)\n"
                "    while True:\n"
                "        conn, addr = s.accept()\n"
                "        with conn:\n"
                "            while conn.recv(100): pass\n");
}

void HeadlessTest::serverAndClient()
{
    Headless run(
        {m_folder.filePath(QStringLiteral("server.py")), m_folder.filePath(QStringLiteral("client.py"))},
        QStringList());
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.readAllStandardError(), QByteArray());
    QCOMPARE(run.process.exitCode(), 0);
    QCOMPARE(run.statusOf(server), QStringLiteral("ended"));
    QCOMPARE(run.statusOf(client), QStringLiteral("ended"));
    QCOMPARE(run.outputOf(server), QByteArray("b'hello'\n"));
}

void HeadlessTest::orderOfTheEvents()
{
    Headless run(
        {m_folder.filePath(QStringLiteral("server.py")), m_folder.filePath(QStringLiteral("client.py"))},
        QStringList());
    QVERIFY(run.waitForEnd());
    // The client starts once the server listens, and accept returns after connect was called.
    const qint64 listening = run.numberOf(server, Kind::Return, Call::Listen);
    const qint64 made = run.numberOf(client, Kind::Call, Call::Socket);
    const qint64 connecting = run.numberOf(client, Kind::Call, Call::Connect);
    const qint64 accepted = run.numberOf(server, Kind::Return, Call::Accept);
    const qint64 sending = run.numberOf(client, Kind::Call, Call::SendAll);
    const qint64 received = run.numberOf(server, Kind::Return, Call::Recv);
    QVERIFY(0 < listening && listening < made && made < connecting && connecting < accepted);
    QVERIFY(0 < sending && sending < received);
    for (qsizetype i = 1; i < run.events.size(); ++i)
        QVERIFY(run.events[i].late || run.events[i].timeUs >= run.events[i - 1].timeUs);
}

void HeadlessTest::twoClients()
{
    const QString clientFile = m_folder.filePath(QStringLiteral("client.py"));
    Headless run({m_folder.filePath(QStringLiteral("for_ever.py")), clientFile, clientFile}, QStringList());
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.exitCode(), 0);
    QCOMPARE(run.statusOf(QStringLiteral("client 2")), QStringLiteral("ended"));
    const qint64 connected = run.numberOf(client, Kind::Return, Call::Connect);
    const qint64 next = run.numberOf(QStringLiteral("client 2"), Kind::Call, Call::Socket);
    QVERIFY(0 < connected && connected < next);
    QCOMPARE(run.statusOf(server), QStringLiteral("stopped waiting in accept"));
}

void HeadlessTest::exitStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("complaint");
    const QString run = QStringLiteral("run");
    const QString headless = QStringLiteral("--headless");
    const QString good = write(QStringLiteral("good.py"), "print('hello')\n");
    QTest::newRow("well") << QStringList {run, headless, good} << 0 << QString();
    QTest::newRow("options anywhere")
        << QStringList {headless, run, good, QStringLiteral("--timeout"), QStringLiteral("5")} << 0
        << QString();
    QTest::newRow("empty") << QStringList {run, headless, scriptPath(QStringLiteral("empty.py"))} << 0
                           << QString();
    QTest::newRow("an exception") << QStringList {run, headless, write(QStringLiteral("bad.py"), "1 / 0\n")}
                                  << 1 << QString();
    QTest::newRow("a client's exception")
        << QStringList {run, headless, good, write(QStringLiteral("bad.py"), "1 / 0\n")} << 1 << QString();
    QTest::newRow("a syntax error") << QStringList {run, headless,
                                                    scriptPath(QStringLiteral("syntax_error.py"))}
                                    << 1 << QString();
    QTest::newRow("sys.exit(3)") << QStringList {run, headless,
                                                 write(QStringLiteral("exit.py"),
                                                       "import sys\nsys.exit(3)\n")}
                                 << 1 << QString();
    QTest::newRow("sys.exit(0)") << QStringList {run, headless,
                                                 write(QStringLiteral("exit0.py"),
                                                       "import sys\nsys.exit(0)\n")}
                                 << 0 << QString();
    QTest::newRow("killed") << QStringList {run, headless,
                                            write(QStringLiteral("kill.py"),
                                                  "import os\nos.kill(os.getpid(), 9)\n")}
                            << 1 << QString();
    QTest::newRow("no file") << QStringList {run, headless, QStringLiteral("/nowhere.py")} << 2
                             << QStringLiteral("/nowhere.py cannot be read");
    QTest::newRow("no client's file") << QStringList {run, headless, good, QStringLiteral("/nowhere.py")} << 2
                                      << QStringLiteral("/nowhere.py cannot be read");
    QTest::newRow("no python") << QStringList {run, headless, QStringLiteral("--python"),
                                               QStringLiteral("nopython"), good}
                               << 2 << QStringLiteral("nopython");
    QTest::newRow("no script") << QStringList {run, headless} << 2 << QStringLiteral("at least one script");
    QTest::newRow("no run") << QStringList {headless, good} << 2 << QStringLiteral("only command is run");
    QTest::newRow("unknown option") << QStringList {run, headless, QStringLiteral("--fast"), good} << 2
                                    << QStringLiteral("fast");
    QTest::newRow("no such engine") << QStringList {run, headless, QStringLiteral("--engine"),
                                                    QStringLiteral("pypy"), good}
                                    << 2 << QStringLiteral("pypy");
    QTest::newRow("no number") << QStringList {run, headless, QStringLiteral("--timeout"),
                                               QStringLiteral("soon"), good}
                               << 2 << QStringLiteral("soon");
    QTest::newRow("no such lesson") << QStringList {QStringLiteral("-platform"), QStringLiteral("offscreen"),
                                                    QStringLiteral("--lesson"), QStringLiteral("99")}
                                    << 2 << QStringLiteral("not 99");
}

void HeadlessTest::exitStatus()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QString, complaint);
    Headless run(arguments);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.exitCode(), status);
    const QString said = QString::fromUtf8(run.process.readAllStandardError());
    QVERIFY2(said.contains(complaint) && said.isEmpty() == complaint.isEmpty(), qPrintable(said));
}

void HeadlessTest::nothingRunsWhereAFileIsMissing()
{
    Headless run({write(QStringLiteral("good.py"), "print('hello')\n"), QStringLiteral("/nowhere.py")},
                 QStringList());
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.exitCode(), 2);
    QVERIFY(run.events.isEmpty());
}

void HeadlessTest::stoppedLookingAgain_data()
{
    QTest::addColumn<QByteArray>("loop");
    QTest::addColumn<QStringList>("ends");
    const QString inAccept = QStringLiteral("stopped waiting in accept");
    QTest::newRow("a timeout") << QByteArray("s.settimeout(0.3)\n"
                                             "while True:\n"
                                             "    try:\n"
                                             "        conn, addr = s.accept()\n"
                                             "    except socket.timeout:\n"
                                             "        continue\n"
                                             "    with conn:\n"
                                             "        conn.settimeout(None)\n"
                                             "        while conn.recv(100): pass\n")
                               << QStringList {inAccept};
    QTest::newRow("a look and a sleep")
        << QByteArray("s.setblocking(False)\n"
                      "while True:\n"
                      "    try:\n"
                      "        conn, addr = s.accept()\n"
                      "    except BlockingIOError:\n"
                      "        time.sleep(0.1)\n"
                      "        continue\n"
                      "    conn.close()\n")
        << QStringList {QStringLiteral("stopped waiting in time.sleep"), inAccept};
    QTest::newRow("a selector") << QByteArray("look = selectors.DefaultSelector()\n"
                                              "look.register(s, selectors.EVENT_READ)\n"
                                              "while True:\n"
                                              "    for key, mask in look.select(timeout=0.2):\n"
                                              "        s.accept()[0].close()\n")
                                << QStringList {QStringLiteral("stopped waiting in EpollSelector.select")};
}

/// A server that looks again and again whether somebody has come waits as well.
void HeadlessTest::stoppedLookingAgain()
{
    QFETCH(const QByteArray, loop);
    QFETCH(const QStringList, ends);
    const QString looks = write(QStringLiteral("looks.py"),
                                "import selectors, socket, time\n"
                                "s = socket.create_server(('127.0.0.1', "
                                    + m_port + "))\n" + loop);
    Headless run({looks, m_folder.filePath(QStringLiteral("client.py"))}, QStringList());
    QVERIFY(run.waitForEnd());
    QVERIFY2(ends.contains(run.statusOf(server)), qPrintable(run.statusOf(server)));
    QCOMPARE(run.process.exitCode(), 0);
}

void HeadlessTest::stoppedWaitingInAccept()
{
    Headless run(
        {m_folder.filePath(QStringLiteral("for_ever.py")), m_folder.filePath(QStringLiteral("client.py"))},
        QStringList());
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.exitCode(), 0);
    QCOMPARE(run.statusOf(client), QStringLiteral("ended"));
    QCOMPARE(run.statusOf(server), QStringLiteral("stopped waiting in accept"));
    QCOMPARE(run.events.last().kind, Kind::Exit);
}

void HeadlessTest::timeRunsOut()
{
    Headless run({m_folder.filePath(QStringLiteral("for_ever.py"))},
                 {QStringLiteral("--timeout"), QStringLiteral("1.5")});
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.exitCode(), 3);
    QVERIFY(run.numberOf(server, Kind::Call, Call::Accept) > 0); // where it was
    QCOMPARE(run.statusOf(server), QStringLiteral("stopped"));
}

/// The lessons' interpreter tells the same as Python.
void HeadlessTest::builtinEngine()
{
    Headless run({m_folder.filePath(QStringLiteral("server.py")),
                  write(QStringLiteral("plain_client.py"), plainClient())},
                 {QStringLiteral("--engine"), QStringLiteral("builtin")});
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.exitCode(), 0);
    QCOMPARE(run.outputOf(server), QByteArray("b'hello'\n"));
    QVERIFY(run.numberOf(server, Kind::Return, Call::Accept) > 0);

    Headless refused({write(QStringLiteral("class.py"), "class Server:\n    pass\n")},
                     {QStringLiteral("--engine"), QStringLiteral("builtin")});
    QVERIFY(refused.waitForEnd());
    QCOMPARE(refused.process.exitCode(), 4);
    QCOMPARE(refused.statusOf(server), QStringLiteral("refused"));
    QVERIFY(refused.outputOf(server).contains("Run it with Python"));
}

void HeadlessTest::standardInputIsEmpty()
{
    Headless run({write(QStringLiteral("asks.py"), "input('Who? ')\n")}, QStringList());
    run.process.write("Zoe\n");
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.exitCode(), 1);
    QVERIFY(run.outputOf(server).contains("EOFError"));
}

void HeadlessTest::datagrams()
{
    const QByteArray port = QByteArray::number(freePort());
    const QString udpServer = write(QStringLiteral("udp_server.py"),
                                    "import socket\n"
                                    "s = socket.socket(type=socket.SOCK_DGRAM)\n"
                                    "s.bind(('127.0.0.1', "
                                        + port
                                        + "))\n"
                                          "print(s.recvfrom(100)[0])\n");
    const QString udpClient = write(QStringLiteral("udp_client.py"),
                                    "import socket\n"
                                    "s = socket.socket(type=socket.SOCK_DGRAM)\n"
                                    "s.sendto(b'hello', ('127.0.0.1', "
                                        + port + "))\n");
    Headless run({udpServer, udpClient}, QStringList());
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.exitCode(), 0);
    QCOMPARE(run.outputOf(server), QByteArray("b'hello'\n"));
    const SocketEvent &sent = run.events[run.numberOf(client, Kind::Call, Call::SendTo) - 1];
    QCOMPARE(sent.protocol, SocketEvent::Protocol::Udp);
}

void HeadlessTest::signalEndsIt_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void HeadlessTest::signalEndsIt()
{
    QFETCH(const int, signal);
    Headless run({scriptPath(QStringLiteral("children.py"))}, QStringList());
    QVERIFY(run.waitFor([&run](const SocketEvent &) { return run.outputOf(server).endsWith('\n'); }));
    const auto children = run.outputOf(server).trimmed().split(' ');
    ::kill(pid_t(run.process.processId()), signal);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.exitCode(), 128 + signal);
    QCOMPARE(run.statusOf(server), QStringLiteral("stopped"));
    for (const QByteArray &child : children)
        QTRY_VERIFY(!isAlive(child.toLongLong()));
}

void HeadlessTest::killedLeavesNothingBehind()
{
    Headless run({scriptPath(QStringLiteral("children.py"))}, QStringList());
    QVERIFY(run.waitFor([&run](const SocketEvent &) { return run.outputOf(server).endsWith('\n'); }));
    const auto children = run.outputOf(server).trimmed().split(' ');
    QCOMPARE(children.size(), 3);
    for (const QByteArray &child : children)
        QVERIFY(isAlive(child.toLongLong()));
    ::kill(pid_t(run.process.processId()), SIGKILL);
    QVERIFY(run.process.waitForFinished());
    for (const QByteArray &child : children)
        QTRY_VERIFY(!isAlive(child.toLongLong()));
}

void HeadlessTest::closedOutputEndsIt()
{
    const QString pidFile = m_folder.filePath(QStringLiteral("pid"));
    const QString file =
        write(QStringLiteral("sleeps.py"),
              "import os, time\nprint(os.getpid(), file=open('pid', 'w'))\ntime.sleep(1000)\n");
    QProcess shell; // its reader goes away once it has seen the sleep, which is the last event
    shell.start(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
         QStringLiteral("{ '%1' run --headless --timeout 0 '%2'; echo $? >&2; } | grep -m1 time.sleep")
             .arg(QStringLiteral(SOCKETSCOPE_PROGRAM), file)});
    QVERIFY(shell.waitForFinished(20'000));
    QVERIFY(!shell.readAllStandardOutput().isEmpty());
    QCOMPARE(shell.readAllStandardError().trimmed().toInt(), 128 + SIGPIPE);
    QFile pid(pidFile);
    QVERIFY(pid.open(QIODevice::ReadOnly));
    const qint64 script = pid.readAll().trimmed().toLongLong();
    QVERIFY(script > 0);
    QTRY_VERIFY(!isAlive(script));
}

/// A reader that is slower than the script slows the script down, and gets every event.
void HeadlessTest::slowReaderMissesNothing()
{
    const QString file = write(QStringLiteral("prints.py"), "for i in range(3000): print('x' * 500)\n");
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("'%1' run --headless '%2' | (sleep 1; cat) | wc -c")
                     .arg(QStringLiteral(SOCKETSCOPE_PROGRAM), file)});
    QVERIFY(shell.waitForFinished(30'000));
    QVERIFY(shell.readAllStandardOutput().trimmed().toLongLong() > 3000 * 500 * 4 / 3);
}

void HeadlessTest::helpAndVersionNeedNoDisplay()
{
    for (const auto &option : {QStringLiteral("--help"), QStringLiteral("--version")}) {
        Headless run(QStringList {option});
        QVERIFY(run.process.waitForFinished());
        QCOMPARE(run.process.exitCode(), 0);
        QVERIFY(run.process.readAllStandardOutput().contains(
            option == QLatin1String("--help") ? "--headless" : "Socketscope"));
    }
}

void HeadlessTest::scripts_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QFINDTESTDATA("scripts"));
    for (const QString &name : folder.entryList({QStringLiteral("*.py")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

/// What Python itself makes of the script decides: it ends well, fails, or goes on for ever.
void HeadlessTest::scripts()
{
    QFETCH(const QString, file);
    QProcess bare;
    bare.setWorkingDirectory(QFileInfo(file).path());
    bare.setStandardInputFile(QProcess::nullDevice());
    bare.start(QStringLiteral("python3"), {QStringLiteral("-u"), file});
    const bool ends = bare.waitForFinished(2000);
    if (!ends)
        ProcessTree::kill(bare.processId()); // what it has started
    bare.kill();
    bare.waitForFinished();
    const int expected = !ends ? 3 : bare.exitCode() != 0 ? 1 : 0;

    Headless run({file}, {QStringLiteral("--timeout"), ends ? QStringLiteral("30") : QStringLiteral("2")});
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.exitCode(), expected);
    // What the kernel still does with its connections may be told after it.
    const auto isPrograms = [](const SocketEvent &event) { return event.kind != Kind::Kernel; };
    const auto last = std::find_if(run.events.crbegin(), run.events.crend(), isPrograms);
    QVERIFY(last != run.events.crend());
    QCOMPARE(last->kind, Kind::Exit);
}

QTEST_GUILESS_MAIN(HeadlessTest)
#include "tst_headless.moc"
