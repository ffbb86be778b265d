// SPDX-License-Identifier: MIT
#include "freeport.h"
#include "headless.h"
#include "processtree.h"
#include "testfolder.h"

#include <QDir>
#include <QStandardPaths>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

/// What scripts do under `socketscope run --headless`, as its events tell it.
class HeadlessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void serverAndClient();
    void orderOfTheEvents();
    void twoClients();
    void stoppedWaitingInAccept();
    void stoppedLookingAgain_data();
    void stoppedLookingAgain();
    void timeRunsOut();
    void builtinEngine();
    void standardInputIsEmpty();
    void datagrams();
    void scripts_data();
    void scripts();

private:
    /// Of the part of Python that the lessons know.
    QByteArray plainClient() const
    {
        return "import socket\ns = socket.socket()\ns.connect(('127.0.0.1', " + m_port
            + "))\ns.sendall(b'hello')\ns.close()\n";
    }

    TestFolder m_folder;
    QByteArray m_port;
};

namespace {

const QString server = QStringLiteral("server");
const QString client = QStringLiteral("client");

} // namespace

void HeadlessTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty(),
             "no python3 on this computer");
    const QByteArray port = m_port = QByteArray::number(freePort());
    m_folder.write(QStringLiteral("server.py"),
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
    m_folder.write(QStringLiteral("client.py"),
                   "import socket\n"
                   "with socket.create_connection(('127.0.0.1', "
                       + port
                       + ")) as s:\n"
                         "    s.sendall(b'hello')\n");
    m_folder.write(QStringLiteral("for_ever.py"),
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
    const QString looks = m_folder.write(QStringLiteral("looks.py"),
                                         "import selectors, socket, time\n"
                                         "s = socket.create_server(('127.0.0.1', "
                                             + m_port + "))\n" + loop);
    Headless run({looks, m_folder.filePath(QStringLiteral("client.py"))}, QStringList());
    QVERIFY(run.waitForEnd());
    QVERIFY2(ends.contains(run.statusOf(server)), qPrintable(run.statusOf(server)));
    QCOMPARE(run.process.exitCode(), 0);
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
                  m_folder.write(QStringLiteral("plain_client.py"), plainClient())},
                 {QStringLiteral("--engine"), QStringLiteral("builtin")});
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.exitCode(), 0);
    QCOMPARE(run.outputOf(server), QByteArray("b'hello'\n"));
    QVERIFY(run.numberOf(server, Kind::Return, Call::Accept) > 0);

    Headless refused({m_folder.write(QStringLiteral("class.py"), "class Server:\n    pass\n")},
                     {QStringLiteral("--engine"), QStringLiteral("builtin")});
    QVERIFY(refused.waitForEnd());
    QCOMPARE(refused.process.exitCode(), 4);
    QCOMPARE(refused.statusOf(server), QStringLiteral("refused"));
    QVERIFY(refused.outputOf(server).contains("Run it with Python"));
}

void HeadlessTest::standardInputIsEmpty()
{
    Headless run({m_folder.write(QStringLiteral("asks.py"), "input('Who? ')\n")}, QStringList());
    run.process.write("Zoe\n");
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.exitCode(), 1);
    QVERIFY(run.outputOf(server).contains("EOFError"));
}

void HeadlessTest::datagrams()
{
    const QByteArray port = QByteArray::number(freePort());
    const QString udpServer = m_folder.write(QStringLiteral("udp_server.py"),
                                             "import socket\n"
                                             "s = socket.socket(type=socket.SOCK_DGRAM)\n"
                                             "s.bind(('127.0.0.1', "
                                                 + port
                                                 + "))\n"
                                                   "print(s.recvfrom(100)[0])\n");
    const QString udpClient = m_folder.write(QStringLiteral("udp_client.py"),
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
