// SPDX-License-Identifier: MIT
#include "tracedscript.h"

#include <QRegularExpression>

/// A script sees itself as run by python3 alone: what it writes, what its exceptions look like and how it
/// ends are the same with the tracer and without, in every python3.N of this computer.
class TracerParityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameAsPlainPython_data();
    void sameAsPlainPython();
};

namespace {

/// Without what differs between two runs: ports, addresses in memory, process numbers.
QString comparable(const QByteArray &text)
{
    static const QRegularExpression varying(QStringLiteral("0x[0-9a-f]+|[0-9]{4,}"));
    return QString::fromUtf8(text).replace(varying, QStringLiteral("#"));
}

const QByteArray typed = "Ada\nfour\n";

} // namespace

void TracerParityTest::initTestCase()
{
    const QStringList found = installedPythons().values();
    QVERIFY2(!found.join(QString()).isEmpty(), "no python3 on this computer");
}

void TracerParityTest::sameAsPlainPython_data()
{
    QTest::addColumn<QString>("python");
    QTest::addColumn<QStringList>("command");
    static const char *const commands[] = {"rebind.py",
                                           "threads.py",
                                           "chat.py",
                                           "selector_server.py",
                                           "socketserver_echo.py",
                                           "file_transfer.py",
                                           "struct_protocol.py",
                                           "class_server.py",
                                           "udp.py",
                                           "timeouts.py",
                                           "mistakes.py",
                                           "waits.py",
                                           "asyncio_echo.py",
                                           "reads_input.py",
                                           "exits.py",
                                           "exits.py 3",
                                           "exits.py going now",
                                           "raises.py",
                                           "thread_raises.py",
                                           "unicode_tabs.py",
                                           "syntax_error.py",
                                           "indentation_error.py",
                                           "empty.py",
                                           "missing.py",
                                           "closes_stdout.py",
                                           "descriptors.py",
                                           "namespace.py a b",
                                           "left_open.py",
                                           "forks.py",
                                           "called_from_c.py",
                                           "handler.py",
                                           "exits.py 256",
                                           "shadow/socket.py"};
    const auto pythons = installedPythons();
    for (auto python = pythons.cbegin(); python != pythons.cend(); ++python) {
        if (python->isEmpty()) {
            QTest::addRow("python%s", qPrintable(python.key())) << QString() << QStringList();
            continue;
        }
        for (const char *command : commands)
            QTest::addRow("python%s %s", qPrintable(python.key()), command)
                << *python << QString::fromLatin1(command).split(u' ');
    }
}

void TracerParityTest::sameAsPlainPython()
{
    QFETCH(const QString, python);
    QFETCH(QStringList, command);
    SKIP_IF_NOT_INSTALLED(python);
    const QString script = scriptPath(command.takeFirst());

    TracedScript traced(python, script, command);
    traced.process.write(typed);
    traced.process.closeWriteChannel();
    traced.run();
    QProcess plain;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    plain.setProcessEnvironment(environment);
    plain.start(python, QStringList {QStringLiteral("-u"), script} + command);
    plain.write(typed);
    plain.closeWriteChannel();
    QVERIFY(plain.waitForFinished());
    QVERIFY(traced.waitForEnd());

    QCOMPARE(comparable(traced.process.readAllStandardOutput()), comparable(plain.readAllStandardOutput()));
    QCOMPARE(comparable(traced.process.readAllStandardError()), comparable(plain.readAllStandardError()));
    QCOMPARE(traced.process.exitStatus(), plain.exitStatus());
    QCOMPARE(traced.process.exitCode(), plain.exitCode());
    QVERIFY(!traced.events.isEmpty());
    QCOMPARE(traced.events.last().kind, SocketEvent::Kind::Exit);
    QVERIFY(traced.events.last().thread.isEmpty());
    QCOMPARE(traced.events.last().status == QLatin1String("ended"), plain.exitCode() == 0);
}

QTEST_GUILESS_MAIN(TracerParityTest)
#include "tst_tracerparity.moc"
