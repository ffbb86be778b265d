// SPDX-License-Identifier: MIT
#include "clock.h"
#include "freeport.h"
#include "tracedscript.h"

#include <QRegularExpression>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

/// What the tracer tells of a script that runs at full speed.
class TracerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void introducesItself();
    void serverAndClient_data() { addPythonRows(); }
    void serverAndClient();
    void bytes_data() { addPythonRows(); }
    void bytes();
    void calls_data();
    void calls();
    void threads_data() { addPythonRows(); }
    void threads();
    void waits();
    void idleServerTellsOneWait();
    void whatIsLeftOpen();
    void handlerOfASignalIsTold();
    void endOf_data();
    void endOf();
    void forkedChildIsNotTold();
    void scriptWithoutStandardOutput();

private:
    QString m_python;
};

void TracerTest::initTestCase()
{
    m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    QVERIFY2(!m_python.isEmpty(), "no python3 on this computer");
}

void TracerTest::introducesItself()
{
    TracedScript script(m_python, scriptPath(QStringLiteral("empty.py")));
    script.run();
    QVERIFY(script.waitForEnd());
    QCOMPARE(script.hello.value(QLatin1String("token")).toString(), QStringLiteral("a secret"));
    QVERIFY(script.hello.value(QLatin1String("python")).toString().startsWith(QLatin1String("3.")));
    QVERIFY(script.hello.value(QLatin1String("pid")).toInt() > 0);
    QCOMPARE(script.story().last(), QStringLiteral("exit ended"));
}

void TracerTest::serverAndClient()
{
    QFETCH(const QString, python);
    SKIP_IF_NOT_INSTALLED(python);
    const QString port = QString::number(freePort());
    TracedScript server(python, scriptPath(QStringLiteral("simple_server.py")), {port});
    server.run();
    const auto waiting = server.nextCall(Call::Accept);
    QVERIFY(waiting);
    QCOMPARE(waiting->line, 10);
    TracedScript client(python, scriptPath(QStringLiteral("simple_client.py")), {port},
                        QStringLiteral("client"));
    client.run();
    QVERIFY(server.waitForEnd());
    QVERIFY(client.waitForEnd());

    const auto calls = [](const TracedScript &script) {
        return script.story().filter(QRegularExpression(QStringLiteral("^(call|return|raise|drop|exit)")));
    };
    QCOMPARE(calls(server),
             QStringList({QStringLiteral("call socket 7"), QStringLiteral("return socket 7"),
                          QStringLiteral("call bind 8"), QStringLiteral("return bind 8"),
                          QStringLiteral("call listen 9"), QStringLiteral("return listen 9"),
                          QStringLiteral("call accept 10"), QStringLiteral("return accept 10"),
                          QStringLiteral("call close 12"), QStringLiteral("return close 12"),
                          QStringLiteral("drop 10"), QStringLiteral("exit ended")}));
    QCOMPARE(calls(client),
             QStringList({QStringLiteral("call socket 4"), QStringLiteral("return socket 4"),
                          QStringLiteral("call connect 5"), QStringLiteral("return connect 5"),
                          QStringLiteral("call close 6"), QStringLiteral("return close 6"),
                          QStringLiteral("exit ended")}));
    const SocketEvent accepted =
        *std::find_if(server.events.cbegin(), server.events.cend(), [](const auto &event) {
            return event.kind == Kind::Return && event.call == Call::Accept;
        });
    const SocketEvent connected =
        *std::find_if(client.events.cbegin(), client.events.cend(), [](const auto &event) {
            return event.kind == Kind::Return && event.call == Call::Connect;
        });
    QCOMPARE(accepted.result, 2);
    QCOMPARE(accepted.socket, 1);
    QCOMPARE(accepted.peer, connected.local);
    QCOMPARE(accepted.local, connected.peer);
    QCOMPARE(accepted.actor, QStringLiteral("server"));
    QCOMPARE(accepted.file, scriptPath(QStringLiteral("simple_server.py")));
    QVERIFY(waiting->timeUs < connected.timeUs);
    // What is taken by the system's one clock compares between programs.
    QVERIFY(qAbs(Clock::system().nowUs() - connected.timeUs) < 60'000'000);
}

void TracerTest::bytes()
{
    QFETCH(const QString, python);
    SKIP_IF_NOT_INSTALLED(python);
    const quint16 port = freePort();
    TracedScript server(python, scriptPath(QStringLiteral("echo_server.py")), {QString::number(port)});
    server.run();
    QVERIFY(server.nextCall(Call::Accept));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, port);
    client.write("caf\xc3\xa9\n");
    QTRY_COMPARE(client.bytesAvailable(), 6);
    client.disconnectFromHost();
    QVERIFY(server.waitForEnd());

    QStringList told;
    for (const SocketEvent &event : server.events)
        if (event.isReceive() || event.isSend())
            told += QStringLiteral("%1 %2 %3 %4")
                        .arg(event.id)
                        .arg(callName(event.call))
                        .arg(event.size)
                        .arg(QString::fromUtf8(event.data));
    QCOMPARE(told.mid(0, 4),
             QStringList({QStringLiteral("6 recv 4096 "), QStringLiteral("6 recv 6 café\n"),
                          QStringLiteral("7 sendall 6 café\n"), QStringLiteral("7 sendall 6 ")}));
    QCOMPARE(told.last(), QStringLiteral("8 recv 0 "));
}

void TracerTest::calls_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("a rebound name closes")
        << QStringLiteral("rebind.py")
        << QStringList {QStringLiteral("return accept 8"),  QStringLiteral("call sendall 9"),
                        QStringLiteral("return sendall 9"), QStringLiteral("call socket 7"),
                        QStringLiteral("return socket 7"),  QStringLiteral("call connect 7"),
                        QStringLiteral("return connect 7"), QStringLiteral("call accept 8"),
                        QStringLiteral("return accept 8"),  QStringLiteral("drop 8")};
    QTest::newRow("datagrams") << QStringLiteral(
        "udp.py") << QStringList {QStringLiteral("call sendto 6"),   QStringLiteral("return sendto 6"),
                                  QStringLiteral("call recvfrom 7"), QStringLiteral("return recvfrom 7"),
                                  QStringLiteral("call sendto 8"),   QStringLiteral("return sendto 8"),
                                  QStringLiteral("call recvfrom 9"), QStringLiteral("return recvfrom 9"),
                                  QStringLiteral("call connect 10"), QStringLiteral("return connect 10"),
                                  QStringLiteral("call send 11"),    QStringLiteral("return send 11")};
    QTest::newRow("timeouts, refusals")
        << QStringLiteral("timeouts.py")
        << QStringList {QStringLiteral("call settimeout 9"),  QStringLiteral("return settimeout 9"),
                        QStringLiteral("call socket 10"),     QStringLiteral("return socket 10"),
                        QStringLiteral("call connect_ex 11"), QStringLiteral("return connect_ex 11")};
    QTest::newRow("recv that finds nothing")
        << QStringLiteral("timeouts.py")
        << QStringList {QStringLiteral("call setblocking 13"), QStringLiteral("return setblocking 13"),
                        QStringLiteral("call recv 15"), QStringLiteral("raise recv 15 BlockingIOError")};
    QTest::newRow("refused") << QStringLiteral("timeouts.py")
                             << QStringList {QStringLiteral("call connect 24"),
                                             QStringLiteral("raise connect 24 ConnectionRefusedError"),
                                             QStringLiteral("call connect_ex 27"),
                                             QStringLiteral("return connect_ex 27")};
    QTest::newRow("mistakes")
        << QStringLiteral("mistakes.py")
        << QStringList {QStringLiteral("call bind 7"),    QStringLiteral("raise bind 7 TypeError"),
                        QStringLiteral("call bind 7"),    QStringLiteral("raise bind 7 TypeError"),
                        QStringLiteral("call bind 7"),    QStringLiteral("raise bind 7 OverflowError"),
                        QStringLiteral("call accept 7"),  QStringLiteral("raise accept 7 OSError"),
                        QStringLiteral("call recv 7"),    QStringLiteral("raise recv 7 OSError"),
                        QStringLiteral("call sendall 7"), QStringLiteral("raise sendall 7 TypeError")};
    QTest::newRow("a select loop") << QStringLiteral("chat.py")
                                   << QStringList {QStringLiteral("call wait 10"),
                                                   QStringLiteral("return wait 10"),
                                                   QStringLiteral("call accept 11"),
                                                   QStringLiteral("return accept 11"),
                                                   QStringLiteral("call setblocking 12"),
                                                   QStringLiteral("return setblocking 12")};
    QTest::newRow("a package's lines are the script's own")
        << QStringLiteral("class_server.py")
        << QStringList {QStringLiteral("call socket 8"),  QStringLiteral("return socket 8"),
                        QStringLiteral("call bind 9"),    QStringLiteral("return bind 9"),
                        QStringLiteral("call listen 10"), QStringLiteral("return listen 10")};
}

void TracerTest::calls()
{
    QFETCH(const QString, script);
    QFETCH(const QStringList, told);
    TracedScript traced(m_python, scriptPath(script));
    traced.run();
    QVERIFY(traced.waitForEnd());
    // A thread that is busy for long is told of in between, by where it is; that is no call.
    QStringList story = traced.story();
    story.removeIf([](const QString &told) { return told.startsWith(QStringLiteral("line ")); });
    const QString whole = story.join(u'\n');
    QVERIFY2(whole.contains(told.join(u'\n')), qPrintable(whole));
}

void TracerTest::threads()
{
    QFETCH(const QString, python);
    SKIP_IF_NOT_INSTALLED(python);
    TracedScript traced(python, scriptPath(QStringLiteral("threads.py")));
    traced.run();
    QVERIFY(traced.waitForEnd());
    QCOMPARE(traced.story(QStringLiteral("for anna")),
             QStringList({QStringLiteral("call recv 13"), QStringLiteral("return recv 13"),
                          QStringLiteral("call sendall 16"), QStringLiteral("return sendall 16"),
                          QStringLiteral("call recv 13"), QStringLiteral("return recv 13"),
                          traced.story(QStringLiteral("for anna")).value(6),
                          traced.story(QStringLiteral("for anna")).value(7), QStringLiteral("exit ended")}));
    QVERIFY(traced.story(QStringLiteral("björn")).contains(QStringLiteral("return connect 22")));
    QVERIFY(traced.story().contains(QStringLiteral("call wait 37")));
}

void TracerTest::waits()
{
    TracedScript traced(m_python, scriptPath(QStringLiteral("waits.py")));
    traced.run();
    QVERIFY(traced.waitForEnd());
    QMap<int, QString> names;
    for (const SocketEvent &event : std::as_const(traced.events))
        if (event.kind == Kind::Call && event.call == Call::Wait)
            names[event.line] = event.text;
    QCOMPARE(names.value(16), QStringLiteral("time.sleep"));
    QCOMPARE(names.value(25), QStringLiteral("Lock.acquire"));
    QCOMPARE(names.value(28), QStringLiteral("Thread.join"));
    QCOMPARE(names.value(33), QStringLiteral("Condition.wait"));

    TracedScript input(m_python, scriptPath(QStringLiteral("reads_input.py")));
    input.run();
    const auto asked = input.nextCall(Call::Wait);
    QVERIFY(asked);
    QCOMPARE(asked->text, QStringLiteral("input"));
    input.process.write("Ada\n");
    input.process.closeWriteChannel();
    QVERIFY(input.waitForEnd());
    QVERIFY(input.story().contains(QStringLiteral("raise wait 5 EOFError")));
}

void TracerTest::idleServerTellsOneWait()
{
    TracedScript traced(m_python, scriptPath(QStringLiteral("serve_forever.py")));
    traced.run();
    const auto wait = traced.nextCall(Call::Wait);
    QVERIFY(wait);
    QCOMPARE(wait->text, QStringLiteral("TCPServer.serve_forever"));
    // It looks every half second whether it is to end; the second look would tell of the first one's end.
    const qsizetype told = traced.events.size();
    QVERIFY(!QTest::qWaitFor([&] { return traced.events.size() > told; }, 1200));
    traced.send(QStringLiteral("stop"));
    QVERIFY(traced.waitForEnd());
    QVERIFY2(traced.story().contains(QStringLiteral("raise wait 10 KeyboardInterrupt")),
             qPrintable(traced.story().join(u'\n')));
}

void TracerTest::whatIsLeftOpen()
{
    TracedScript traced(m_python, scriptPath(QStringLiteral("left_open.py")));
    traced.run();
    QVERIFY(traced.waitForEnd());
    QCOMPARE(traced.story().mid(traced.story().size() - 4),
             QStringList({QStringLiteral("drop 5"), QStringLiteral("drop 6"), QStringLiteral("drop 7"),
                          QStringLiteral("exit ended")}));
    QCOMPARE(traced.events.at(traced.events.size() - 3).text, QStringLiteral("open at exit"));
    QCOMPARE(traced.story(QStringLiteral("sleeper")).last(), QStringLiteral("exit 9 still running"));
}

void TracerTest::handlerOfASignalIsTold()
{
    TracedScript traced(m_python, scriptPath(QStringLiteral("handler.py")));
    traced.run();
    QVERIFY(traced.waitForEnd());
    QStringList calls;
    for (const SocketEvent &event : std::as_const(traced.events)) {
        QVERIFY(event.kind != Kind::Drop);
        if (event.isEnd() && event.call != Call::Wait)
            calls << QStringLiteral("%1 %2").arg(callName(event.call)).arg(event.line);
    }
    // The call that was interrupted ends last.
    QCOMPARE(calls.mid(calls.size() - 2),
             (QStringList {QStringLiteral("close 13"), QStringLiteral("accept 24")}));
}

void TracerTest::endOf_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("end");
    QTest::newRow("well") << QStringList {QStringLiteral("exits.py")} << QStringLiteral("exit ended");
    QTest::newRow("a number") << QStringList {QStringLiteral("exits.py"), QStringLiteral("3")}
                              << QStringLiteral("exit exit status 3");
    QTest::newRow("a number of more than a byte")
        << QStringList {QStringLiteral("exits.py"), QStringLiteral("256")} << QStringLiteral("exit ended");
    QTest::newRow("a handler of a signal")
        << QStringList {QStringLiteral("handler.py")} << QStringLiteral("exit ended");
    QTest::newRow("a sentence") << QStringList {QStringLiteral("exits.py"), QStringLiteral("no"),
                                                QStringLiteral("port")}
                                << QStringLiteral("exit exit status 1");
    QTest::newRow("an exception") << QStringList {QStringLiteral("raises.py")}
                                  << QStringLiteral("exit 22 ValueError exception");
    QTest::newRow("a syntax error") << QStringList {QStringLiteral("syntax_error.py")}
                                    << QStringLiteral("exit 4 SyntaxError exception");
    QTest::newRow("no file") << QStringList {QStringLiteral("missing.py")}
                             << QStringLiteral("exit FileNotFoundError exit status 2");
}

void TracerTest::endOf()
{
    QFETCH(QStringList, command);
    QFETCH(const QString, end);
    const QString script = scriptPath(command.takeFirst());
    TracedScript traced(m_python, script, command);
    traced.run();
    QVERIFY(traced.waitForEnd());
    QCOMPARE(traced.story().last(), end);
}

void TracerTest::forkedChildIsNotTold()
{
    TracedScript traced(m_python, scriptPath(QStringLiteral("forks.py")));
    traced.run();
    QVERIFY(traced.waitForEnd());
    QVERIFY(traced.story().contains(QStringLiteral("return recv 13")));
    QVERIFY(!traced.story().join(u'\n').contains(QLatin1String("sendall")));
}

void TracerTest::scriptWithoutStandardOutput()
{
    TracedScript traced(m_python, scriptPath(QStringLiteral("closes_stdout.py")));
    traced.run();
    QVERIFY(traced.waitForEnd());
    QVERIFY(traced.story().contains(QStringLiteral("return sendall 10")));
    QCOMPARE(traced.story().last(), QStringLiteral("exit ended"));
}

QTEST_GUILESS_MAIN(TracerTest)
#include "tst_tracer.moc"
