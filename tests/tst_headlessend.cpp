// SPDX-License-Identifier: MIT
#include "headless.h"
#include "processes.h"
#include "testfolder.h"
#include "testscripts.h"

#include <csignal>
#include <QStandardPaths>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

/// How `socketscope run --headless` ends: its exit status, and nothing left behind.
class HeadlessEndTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void exitStatus_data();
    void exitStatus();
    void nothingRunsWhereAFileIsMissing();
    void signalEndsIt_data();
    void signalEndsIt();
    void killedLeavesNothingBehind();
    void closedOutputEndsIt();
    void slowReaderMissesNothing();
    void helpAndVersionNeedNoDisplay();

private:
    TestFolder m_folder;
};

namespace {

const QString server = QStringLiteral("server");

} // namespace

void HeadlessEndTest::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty(),
             "no python3 on this computer");
}

void HeadlessEndTest::exitStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("complaint");
    const QString run = QStringLiteral("run");
    const QString headless = QStringLiteral("--headless");
    const QString good = m_folder.write(QStringLiteral("good.py"), "print('hello')\n");
    QTest::newRow("well") << QStringList {run, headless, good} << 0 << QString();
    QTest::newRow("options anywhere")
        << QStringList {headless, run, good, QStringLiteral("--timeout"), QStringLiteral("5")} << 0
        << QString();
    QTest::newRow("empty") << QStringList {run, headless, scriptPath(QStringLiteral("empty.py"))} << 0
                           << QString();
    QTest::newRow("an exception") << QStringList {run, headless,
                                                  m_folder.write(QStringLiteral("bad.py"), "1 / 0\n")}
                                  << 1 << QString();
    QTest::newRow("a client's exception")
        << QStringList {run, headless, good, m_folder.write(QStringLiteral("bad.py"), "1 / 0\n")} << 1
        << QString();
    QTest::newRow("a syntax error") << QStringList {run, headless,
                                                    scriptPath(QStringLiteral("syntax_error.py"))}
                                    << 1 << QString();
    QTest::newRow("sys.exit(3)") << QStringList {run, headless,
                                                 m_folder.write(QStringLiteral("exit.py"),
                                                                "import sys\nsys.exit(3)\n")}
                                 << 1 << QString();
    QTest::newRow("sys.exit(0)") << QStringList {run, headless,
                                                 m_folder.write(QStringLiteral("exit0.py"),
                                                                "import sys\nsys.exit(0)\n")}
                                 << 0 << QString();
    QTest::newRow("killed") << QStringList {run, headless,
                                            m_folder.write(QStringLiteral("kill.py"),
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

void HeadlessEndTest::exitStatus()
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

void HeadlessEndTest::nothingRunsWhereAFileIsMissing()
{
    Headless run(
        {m_folder.write(QStringLiteral("good.py"), "print('hello')\n"), QStringLiteral("/nowhere.py")},
        QStringList());
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.process.exitCode(), 2);
    QVERIFY(run.events.isEmpty());
}

void HeadlessEndTest::signalEndsIt_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void HeadlessEndTest::signalEndsIt()
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

void HeadlessEndTest::killedLeavesNothingBehind()
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

void HeadlessEndTest::closedOutputEndsIt()
{
    const QString pidFile = m_folder.filePath(QStringLiteral("pid"));
    const QString file =
        m_folder.write(QStringLiteral("sleeps.py"),
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
void HeadlessEndTest::slowReaderMissesNothing()
{
    const QString file =
        m_folder.write(QStringLiteral("prints.py"), "for i in range(3000): print('x' * 500)\n");
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("'%1' run --headless '%2' | (sleep 1; cat) | wc -c")
                     .arg(QStringLiteral(SOCKETSCOPE_PROGRAM), file)});
    QVERIFY(shell.waitForFinished(30'000));
    QVERIFY(shell.readAllStandardOutput().trimmed().toLongLong() > 3000 * 500 * 4 / 3);
}

void HeadlessEndTest::helpAndVersionNeedNoDisplay()
{
    for (const auto &option : {QStringLiteral("--help"), QStringLiteral("--version")}) {
        Headless run(QStringList {option});
        QVERIFY(run.process.waitForFinished());
        QCOMPARE(run.process.exitCode(), 0);
        QVERIFY(run.process.readAllStandardOutput().contains(
            option == QLatin1String("--help") ? "--headless" : "Socketscope"));
    }
}

QTEST_GUILESS_MAIN(HeadlessEndTest)
#include "tst_headlessend.moc"
