// SPDX-License-Identifier: MIT
#include "busyport.h"
#include "buttonserver.h"
#include "eventlog.h"
#include "eventloop.h"
#include "fakeclock.h"
#include "plainsocket.h"

#include <QProcess>
#include <QTest>

using Call = EventLog::Call;
using Kind = EventLog::Kind;
using State = Program::State;

static const QString outsider = QStringLiteral("client 2");

class TestButtonServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_names = std::make_unique<ActorNames>();
        m_log = std::make_unique<EventLog>();
        m_watch = std::make_unique<KernelWatch>(*m_names);
        m_server = std::make_unique<ButtonServer>(*m_watch);
        m_log->keep(m_watch.get());
        m_log->keep(m_server.get());
        m_server->setPace({0});
        setPort(QStringLiteral("0"));
    }
    void cleanup() { m_server.reset(); }

    void listenRunsToAWaitingAccept()
    {
        QCOMPARE(m_server->state(), State::NotStarted);
        m_server->run();
        QCOMPARE(m_server->state(), State::Running);
        QTRY_VERIFY(m_server->isInCall());
        QCOMPARE(m_log->story(), QStringLiteral("socket( socket) bind( bind) listen( listen) accept("));
        QVERIFY(m_server->isListening());
        QVERIFY(port() != 0);
        QCOMPARE(Platform::look(m_log->last(Kind::Return, Call::Socket).fd).waiting, 0);
        m_server->stop();
        QCOMPARE(m_server->state(), State::Ended);
        QVERIFY(m_log->story().endsWith(u"accept( close( close) exit"));
        PlainSocket client;
        QCOMPARE(client.connect(port()), ECONNREFUSED);
    }

    void aCallAPace()
    {
        FakeClock clock;
        ButtonServer server(*m_watch, clock);
        EventLog log;
        log.keep(&server);
        server.setSettings(settings());
        server.setPace({1000});
        server.run();
        QCOMPARE(log.story(), QString());
        clock.advance(0);
        QCOMPARE(log.story(), QStringLiteral("socket( socket)"));
        clock.advance(999);
        QCOMPARE(log.story(), QStringLiteral("socket( socket)"));
        clock.advance(1);
        QCOMPARE(log.story(), QStringLiteral("socket( socket) bind( bind)"));
        clock.advance(1000);
        clock.advance(1000);
        QCOMPARE(log.story(), QStringLiteral("socket( socket) bind( bind) listen( listen) accept("));
        // A server that waits is held up by its call, not by a timer.
        clock.advance(60'000);
        QCOMPARE(log.count(Kind::Call, Call::Accept), 1);

        PlainSocket client;
        QCOMPARE(client.connect(log.last(Kind::Return, Call::Bind).local.port), 0);
        QTRY_VERIFY(log.returned(Call::Accept));
        // Traffic is not slowed.
        clock.advance(0);
        QCOMPARE(log.count(Kind::Call, Call::Recv), 1);
        client.close();
        QTRY_VERIFY(log.returned(Call::Recv));
        clock.advance(0);
        clock.advance(0);
        QVERIFY(log.story().endsWith(u"recv( recv) close( close) accept("));
    }

    void pauseAndGoOn()
    {
        FakeClock clock;
        ButtonServer server(*m_watch, clock);
        EventLog log;
        log.keep(&server);
        server.setSettings(settings());
        server.setPace({1000});
        server.run();
        clock.advance(0);
        server.pause();
        QCOMPARE(server.state(), State::Paused);
        QCOMPARE(log.story(), QStringLiteral("socket( socket) >bind"));
        clock.advance(5000);
        QCOMPARE(log.story(), QStringLiteral("socket( socket) >bind"));
        server.run();
        clock.advance(0);
        QCOMPARE(log.story(), QStringLiteral("socket( socket) >bind bind( bind)"));
    }

    void aStepIsOneCall()
    {
        const QStringList steps {QStringLiteral("socket( socket) >bind"),
                                 QStringLiteral("bind( bind) >listen"),
                                 QStringLiteral("listen( listen) >accept"), QStringLiteral("accept(")};
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QVERIFY(m_server->step());
            QCOMPARE(m_server->state(), State::Paused);
            QCOMPARE(m_log->story(), steps.first(i + 1).join(u' '));
        }
        QVERIFY(!m_server->step());
        letTheEventLoopRun();
        QCOMPARE(m_log->story(), steps.join(u' '));

        PlainSocket client;
        QCOMPARE(client.connect(port()), 0);
        QTRY_VERIFY(m_log->returned(Call::Accept));
        letTheEventLoopRun();
        QVERIFY(m_log->story().endsWith(u"accept) >recv"));
        client.send("hello");
        letTheEventLoopRun();
        QVERIFY(m_log->story().endsWith(u"accept) >recv"));
        QVERIFY(m_server->step());
        QVERIFY(m_log->story().endsWith(u"recv( recv) >recv"));
        client.close();
        QVERIFY(m_server->step());
        QTRY_VERIFY(m_log->story().endsWith(u"recv( recv) >close"));
        QVERIFY(m_server->step());
        QVERIFY(m_log->story().endsWith(u"close( close) >accept"));
    }

    void theLinesAreThoseOfTheListing()
    {
        m_server->setSettings({QStringLiteral("127.0.0.1"), QStringLiteral("0"), QStringLiteral("1"), true});
        m_server->run();
        QTRY_VERIFY(m_server->isInCall());
        PlainSocket client;
        QCOMPARE(client.connect(port()), 0);
        QTRY_VERIFY(m_server->canReply());
        QTRY_VERIFY(m_log->count(Kind::Call, Call::Recv) == 1);
        QVERIFY(m_server->reply("hi"));
        m_server->stop();
        const QStringList lines = m_server->source().split(u'\n');
        const QHash<Call, QString> expected {
            {Call::Socket, QStringLiteral("s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)")},
            {Call::SetSockOpt, QStringLiteral("s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)")},
            {Call::Bind, QStringLiteral("s.bind(('127.0.0.1', 0))")},
            {Call::Listen, QStringLiteral("s.listen(1)")},
            {Call::Accept, QStringLiteral("    conn, addr = s.accept()")},
            {Call::Recv, QStringLiteral("        message = conn.recv(4096)")},
            {Call::SendAll, QStringLiteral("        conn.sendall(b'hi')  # Reply")},
        };
        for (auto call = expected.cbegin(); call != expected.cend(); ++call)
            QCOMPARE(lines[m_log->last(Kind::Call, call.key()).line - 1], call.value());
        QList<QString> closes;
        for (const SocketEvent &event : std::as_const(m_log->events))
            if (event.kind == Kind::Call && event.call == Call::Close)
                closes << lines[event.line - 1];
        QCOMPARE(closes, QList<QString>({QStringLiteral("    conn.close()"), QStringLiteral("s.close()")}));
    }

    void theListingIsAPythonProgram_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("port");
        QTest::addColumn<bool>("reuse");
        QTest::addColumn<QString>("bind");
        QTest::newRow("the lesson's") << "127.0.0.1"
                                      << "50017" << false << "s.bind(('127.0.0.1', 50017))";
        QTest::newRow("SO_REUSEADDR") << "127.0.0.1"
                                      << "50017" << true << "s.bind(('127.0.0.1', 50017))";
        QTest::newRow("IPv6") << "::1"
                              << "50017" << false << "s.bind(('::1', 50017))";
        QTest::newRow("no number") << "127.0.0.1"
                                   << "abc" << false << "s.bind(('127.0.0.1', 'abc'))";
        QTest::newRow("nothing") << ""
                                 << "" << false << "s.bind(('', ''))";
        QTest::newRow("quotes") << "it's"
                                << "\\" << false << "s.bind((\"it's\", '\\\\'))";
    }
    void theListingIsAPythonProgram()
    {
        QFETCH(QString, address);
        QFETCH(QString, port);
        QFETCH(bool, reuse);
        QFETCH(QString, bind);
        m_server->setSettings({address, port, QStringLiteral("1"), reuse});
        const QString source = m_server->source();
        QVERIFY2(source.split(u'\n').contains(bind), qPrintable(source));
        QCOMPARE(source.contains(u"SO_REUSEADDR"), reuse);
        QCOMPARE(source.contains(u"AF_INET6"), address == u"::1");
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"), QStringLiteral("import sys, ast; ast.parse(sys.stdin.read())")});
        QVERIFY2(python.waitForStarted(), "python3 is needed");
        python.write(source.toUtf8());
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.exitCode(), 0);
    }

    void settingsCountFromTheNextStart()
    {
        m_server->run();
        QTRY_VERIFY(m_server->isInCall());
        m_server->setSettings(
            {QStringLiteral("127.0.0.1"), QStringLiteral("1234"), QStringLiteral("9"), false});
        QVERIFY(m_server->source().contains(u"s.bind(('127.0.0.1', 0))"));
        m_server->stop();
        QVERIFY(m_server->source().contains(u"s.bind(('127.0.0.1', 1234))"));
    }

    void oneConnectionAtATime()
    {
        m_server->setSettings({QStringLiteral("127.0.0.1"), QStringLiteral("0"), QStringLiteral("5"), false});
        m_server->run();
        QTRY_VERIFY(m_server->isInCall());
        PlainSocket clients[3];
        for (PlainSocket &client : clients) {
            QCOMPARE(client.connect(port()), 0);
            QCOMPARE(client.send("hello from " + QByteArray::number(client.port())), 0);
        }
        for (int i = 0; i < 3; ++i) {
            QTRY_COMPARE(m_log->last(Kind::Return, Call::Recv).data,
                         "hello from " + QByteArray::number(clients[i].port()));
            letTheEventLoopRun();
            QCOMPARE(m_log->count(Kind::Return, Call::Accept), i + 1);
            clients[i].close();
        }
        QTRY_COMPARE(m_log->count(Kind::Call, Call::Accept), 4);
        QCOMPARE(m_log->count(Kind::Return, Call::Close), 3);
    }

    void replyWhileRecvWaits()
    {
        PlainSocket client = served();
        QVERIFY(m_server->isInCall());
        QVERIFY(m_server->reply("welcome\n"));
        QCOMPARE(client.recv(), QByteArray("welcome\n"));
        QVERIFY(m_log->story().endsWith(u"recv( sendall( sendall)"));
        QVERIFY(m_server->source().contains(u"conn.sendall(b'welcome\\n')"));
    }

    void aReplyThatIsNotTakenYet()
    {
        PlainSocket client = served();
        QVERIFY(m_server->reply(QByteArray(50'000'000, 'x')));
        QVERIFY(!m_server->canReply());
        QVERIFY(!m_server->reply("more"));
        QCOMPARE(m_log->count(Kind::Call, Call::SendAll), 1);
        client.close();
        QTRY_VERIFY(m_log->raised(Call::SendAll));
        QTRY_COMPARE(m_log->count(Kind::Call, Call::Accept), 2);
    }

    void withoutAConnectionThereIsNoReply()
    {
        QVERIFY(!m_server->reply("hello"));
        m_server->run();
        QTRY_VERIFY(m_server->isInCall());
        QVERIFY(!m_server->reply("hello"));
        QVERIFY(!m_log->returned(Call::SendAll));
    }

    void aResetEndsTheConnectionNotTheServer()
    {
        PlainSocket client = served();
        client.reset();
        QTRY_VERIFY(m_log->raised(Call::Recv));
        QTRY_VERIFY(m_log->story().endsWith(u"recv( recv! close( close) accept("));
        QCOMPARE(m_server->state(), State::Running);
        PlainSocket next;
        QCOMPARE(next.connect(port()), 0);
        QTRY_COMPARE(m_log->count(Kind::Return, Call::Accept), 2);
    }

    void aHalfCloseIsTheEndForThisProgram()
    {
        PlainSocket client = served();
        client.send("bye");
        client.shutdownWriting();
        QTRY_VERIFY(m_log->story().endsWith(u"recv( recv) recv( recv) close( close) accept("));
        QCOMPARE(client.recv(), QByteArray());
    }

    void aFailedBindEndsTheProgram()
    {
        PlainSocket other;
        QCOMPARE(other.bind(), 0);
        QCOMPARE(other.listen(1), 0);
        const QString taken = QString::number(other.port());
        setPort(taken);
        m_server->run();
        QTRY_COMPARE(m_server->state(), State::Ended);
        QCOMPARE(m_log->story(), QStringLiteral("socket( socket) bind( bind! drop exit"));
        const SocketEvent raise = m_log->last(Kind::Raise, Call::Bind);
        QCOMPARE(raise.errnoName, QStringLiteral("EADDRINUSE"));
        const qsizetype at = m_log->events.indexOf(raise);
        QCOMPARE(m_log->events[at + 1].kind, Kind::Kernel);
        QCOMPARE(m_log->events[at + 1].id, raise.id);
        QVERIFY(m_server->source().contains(taken));
        QTRY_VERIFY(!m_watch->isActive());

        setPort(QString::number(freePortAfter(raise.local)));
        m_server->run();
        QTRY_VERIFY(m_server->isListening());
        QVERIFY(port() > other.port());
    }

    void aPortThatIsNone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("error");
        QTest::newRow("too large") << "70000"
                                   << "OverflowError";
        QTest::newRow("a word") << "abc"
                                << "TypeError";
        QTest::newRow("nothing") << ""
                                 << "TypeError";
    }
    void aPortThatIsNone()
    {
        QFETCH(QString, typed);
        setPort(typed);
        m_server->run();
        QTRY_COMPARE(m_server->state(), State::Ended);
        QTEST(m_log->last(Kind::Raise, Call::Bind).error, "error");
    }

    void anAddressThatIsNotOurs()
    {
        m_server->setSettings({QStringLiteral("192.0.2.1"), QStringLiteral("0"), QStringLiteral("1"), false});
        m_server->run();
        QTRY_COMPARE(m_server->state(), State::Ended);
        QCOMPARE(m_log->last(Kind::Raise, Call::Bind).errnoName, QStringLiteral("EADDRNOTAVAIL"));
    }

    void itCanBeStartedAgain()
    {
        for (int times = 1; times < 4; ++times) {
            m_server->run();
            QTRY_COMPARE(m_log->count(Kind::Call, Call::Accept), times);
            m_server->stop();
            QVERIFY(!m_server->isListening());
        }
        QTRY_VERIFY(!m_watch->isActive());
        m_server->stop();
        QCOMPARE(m_log->story().count(u"exit"), 3);
    }

    void closeEndsTheConnectionFirst()
    {
        PlainSocket client = served();
        m_server->stop();
        QVERIFY(m_log->story().endsWith(u"recv( close( close) close( close) exit"));
        const SocketEvent last = m_log->last(Kind::Return, Call::Close);
        QCOMPARE(last.socket, 1);
        QCOMPARE(client.recv(), QByteArray());
    }

    void freeRunningCountsEveryByte()
    {
        PlainSocket client = served();
        constexpr qint64 size = 20'000'000;
        QByteArray bytes(100'000, 'x');
        for (qint64 sent = 0; sent < size; sent += bytes.size()) {
            QCOMPARE(client.send(bytes), 0);
            QCoreApplication::processEvents();
        }
        client.close();
        QTRY_COMPARE(m_log->count(Kind::Call, Call::Accept), 2);
        qint64 received = 0;
        int calls = 0;
        for (const SocketEvent &event : std::as_const(m_log->events)) {
            if (event.kind == Kind::Return && event.call == Call::Recv) {
                received += event.size;
                calls += event.count;
            }
        }
        QCOMPARE(received, size);
        QVERIFY(calls >= size / 4096);
        QVERIFY(m_log->count(Kind::Return, Call::Recv) < calls);
    }

    void theLessonsOwnClient()
    {
        m_server->run();
        QTRY_VERIFY(m_server->isInCall());
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import socket\n"
                                     "with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:\n"
                                     "    s.connect(('localhost', %1))\n"
                                     "    s.sendall(b'hello')\n"
                                     "    print(s.recv(4096))\n")
                          .arg(port())});
        QVERIFY2(python.waitForStarted(), "python3 is needed");
        QTRY_COMPARE(m_log->last(Kind::Return, Call::Recv).data, QByteArray("hello"));
        QTRY_VERIFY(m_log->measured(outsider, 1)
                        .last()
                        .text.contains(QStringLiteral("pid %1 ").arg(python.processId())));
        QVERIFY(m_server->reply("hello yourself"));
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardOutput(), QByteArray("b'hello yourself'\n"));
        QTRY_VERIFY(m_log->story().endsWith(u"recv) close( close) accept("));
    }

private:
    static ButtonServer::Settings settings()
    {
        return {QStringLiteral("127.0.0.1"), QStringLiteral("0"), QStringLiteral("1"), false};
    }
    void setPort(const QString &port)
    {
        m_server->setSettings({QStringLiteral("127.0.0.1"), port, QStringLiteral("1"), false});
    }
    quint16 port() const { return m_log->last(Kind::Return, Call::Bind).local.port; }
    /// A client whose connection the server has accepted, and waits on.
    PlainSocket served()
    {
        m_server->run();
        PlainSocket client;
        [&] {
            QTRY_VERIFY(m_server->isListening());
            QCOMPARE(client.connect(port()), 0);
            QTRY_COMPARE(m_log->count(Kind::Call, Call::Recv), 1);
        }();
        return client;
    }

    std::unique_ptr<ActorNames> m_names;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<KernelWatch> m_watch;
    std::unique_ptr<ButtonServer> m_server;
};

QTEST_GUILESS_MAIN(TestButtonServer)
#include "tst_buttonserver.moc"
