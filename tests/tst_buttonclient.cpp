// SPDX-License-Identifier: MIT
#include "buttonclient.h"
#include "eventlog.h"
#include "eventloop.h"
#include "fakeclock.h"
#include "plainsocket.h"

#include <QProcess>
#include <QTest>

using Call = EventLog::Call;
using Kind = EventLog::Kind;
using State = Program::State;

class TestButtonClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_names = std::make_unique<ActorNames>();
        m_log = std::make_unique<EventLog>();
        m_watch = std::make_unique<KernelWatch>(*m_names);
        m_client = std::make_unique<ButtonClient>(ActorNames::panelClient(), *m_watch);
        m_log->keep(m_watch.get());
        m_log->keep(m_client.get());
        m_client->setPace({0});
        m_listener = PlainSocket();
        QCOMPARE(m_listener.bind(), 0);
        QCOMPARE(m_listener.listen(5), 0);
        setPort(m_listener.port());
    }
    void cleanup() { m_client.reset(); }

    void connectRunsToAWaitingRecv()
    {
        m_client->run();
        QTRY_COMPARE(m_log->story(), QStringLiteral("socket( socket) connect( connect) recv("));
        QVERIFY(m_client->isConnected());
        QVERIFY(m_client->isInCall());
        m_client->stop();
        QCOMPARE(m_client->state(), State::Ended);
        QVERIFY(!m_client->isConnected());
        QCOMPARE(m_log->story(),
                 QStringLiteral("socket( socket) connect( connect) recv( close( close) exit"));
    }

    void aCallAPace()
    {
        FakeClock clock;
        ButtonClient client(ActorNames::panelClient(), *m_watch, clock);
        EventLog log;
        log.keep(&client);
        client.setSettings({QStringLiteral("127.0.0.1"), QString::number(m_listener.port())});
        client.setPace({1000});
        client.run();
        clock.advance(0);
        QCOMPARE(log.story(), QStringLiteral("socket( socket)"));
        clock.advance(999);
        QCOMPARE(log.story(), QStringLiteral("socket( socket)"));
        clock.advance(1);
        QTRY_COMPARE(log.story(), QStringLiteral("socket( socket) connect( connect)"));
        clock.advance(0);
        QCOMPARE(log.story(), QStringLiteral("socket( socket) connect( connect) recv("));
        QCOMPARE(clock.pending(), 0);
    }

    void aStepIsOneCall()
    {
        QVERIFY(m_client->step());
        QCOMPARE(m_log->story(), QStringLiteral("socket( socket) >connect"));
        QVERIFY(m_client->step());
        QVERIFY(!m_client->step());
        QTRY_COMPARE(m_log->story(), QStringLiteral("socket( socket) >connect connect( connect) >recv"));
        QVERIFY(m_client->step());
        QVERIFY(!m_client->step());
        QVERIFY(m_log->story().endsWith(u">recv recv("));
        PlainSocket accepted = m_listener.accept();
        accepted.close();
        QTRY_VERIFY(m_log->story().endsWith(u"recv( recv) >close"));
        QVERIFY(m_client->step());
        QVERIFY(m_log->story().endsWith(u">close close( close) exit"));
        QCOMPARE(m_client->state(), State::Ended);
    }

    void sendWhileRecvWaits()
    {
        PlainSocket accepted = connected();
        QVERIFY(m_client->send("hello\n"));
        QVERIFY(m_client->source().contains(u"s.sendall(b'hello\\n')  # Send"));
        QCOMPARE(accepted.recv(), QByteArray("hello\n"));
        accepted.send("hello yourself");
        QTRY_COMPARE(m_log->last(Kind::Return, Call::Recv).data, QByteArray("hello yourself"));
        QTRY_COMPARE(m_log->count(Kind::Call, Call::Recv), 2);
    }

    void whatIsNotTakenYetMustBeWaitedFor()
    {
        PlainSocket accepted = connected();
        QVERIFY(m_client->send(QByteArray(50'000'000, 'x')));
        QVERIFY(!m_client->canSend());
        QVERIFY(!m_client->send("more"));
        QVERIFY(m_client->isConnected());
    }

    void withoutAConnectionNothingIsSent()
    {
        QVERIFY(!m_client->send("hello"));
        QVERIFY(m_client->step());
        QVERIFY(!m_client->send("hello"));
        QCOMPARE(m_log->count(Kind::Call, Call::SendAll), 0);
    }

    void atTheEndItStaysOpenUntilItIsClosed()
    {
        PlainSocket accepted = connected();
        accepted.close();
        QTRY_COMPARE(m_client->state(), State::Paused);
        QCOMPARE(m_log->story(), QStringLiteral("socket( socket) connect( connect) recv( recv) >close"));
        QCOMPARE(m_log->last(Kind::Return, Call::Recv).size, 0);
        QTRY_VERIFY(m_log->states(m_client->actor(), 1).endsWith(QStringLiteral("CLOSE_WAIT")));
        letTheEventLoopRun();
        QCOMPARE(m_log->count(Kind::Call, Call::Recv), 1);
        QVERIFY(m_client->isConnected());
        QVERIFY(m_client->canSend());
        const QString line = m_client->source().split(u'\n')[m_log->last(Kind::Line, Call::Close).line - 1];
        QCOMPARE(line, QStringLiteral("s.close()"));
        m_client->run();
        QTRY_COMPARE(m_client->state(), State::Ended);
    }

    void aHalfCloseOfThePeerLeavesSendingOpen()
    {
        PlainSocket accepted = connected();
        accepted.shutdownWriting();
        QTRY_COMPARE(m_client->state(), State::Paused);
        QVERIFY(m_client->send("still here"));
        QCOMPARE(accepted.recv(), QByteArray("still here"));
    }

    void aResetEndsTheProgram()
    {
        PlainSocket accepted = connected();
        accepted.reset();
        QTRY_COMPARE(m_client->state(), State::Ended);
        QVERIFY(m_log->story().endsWith(u"recv( recv! drop exit"));
        QCOMPARE(m_log->last(Kind::Raise, Call::Recv).errnoName, QStringLiteral("ECONNRESET"));
        QVERIFY(!m_client->isConnected());
    }

    void refusedAndThenAgain()
    {
        const quint16 port = m_listener.port();
        m_listener.close();
        for (int times = 1; times < 3; ++times) {
            m_client->run();
            QTRY_COMPARE(m_log->count(Kind::Raise, Call::Connect), times);
            QCOMPARE(m_client->state(), State::Ended);
            QVERIFY(m_log->story().endsWith(u"socket( socket) connect( connect! drop exit"));
            QVERIFY(m_client->source().contains(QStringLiteral("s.connect(('127.0.0.1', %1))").arg(port)));
        }
        QTRY_VERIFY(!m_watch->isActive());
    }

    void theCodeOfAFailureStays()
    {
        const quint16 port = m_listener.port();
        m_listener.close();
        m_client->run();
        QTRY_COMPARE(m_client->state(), State::Ended);
        const QString failed = m_client->source();
        m_client->setSettings({QStringLiteral("127.0.0.1"), QStringLiteral("1234")});
        QCOMPARE(m_client->source(), failed);
        QVERIFY(failed.contains(QString::number(port)));
        // Until the next start, or a stop, which a reset is as well.
        m_client->stop();
        QVERIFY(m_client->source().contains(u"1234"));
    }

    void theCodeHasWhatWouldBeSent()
    {
        const auto sends = [this](const char *bytes) {
            return m_client->source().contains(QStringLiteral("s.sendall(b'%1')").arg(QLatin1String(bytes)));
        };
        m_client->setMessage("hello");
        QVERIFY(sends("hello"));
        PlainSocket accepted = connected();
        QVERIFY(m_client->send("hello"));
        // The outcome below the line is of what was sent.
        m_client->setMessage("more");
        QVERIFY(sends("hello"));
        QTRY_COMPARE(m_log->count(Kind::Return, Call::SendAll), 1);
        QVERIFY(sends("hello"));
        QCOMPARE(accepted.send("reply"), 0);
        QTRY_COMPARE(m_log->count(Kind::Return, Call::Recv), 1);
        QTRY_VERIFY(sends("more"));
    }

    void whatWasTypedWrongly_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("error");
        QTest::newRow("port too large") << "127.0.0.1"
                                        << "70000"
                                        << "OverflowError";
        QTest::newRow("a word for a port") << "127.0.0.1"
                                           << "abc"
                                           << "TypeError";
        QTest::newRow("no port") << "127.0.0.1"
                                 << ""
                                 << "TypeError";
        QTest::newRow("no host of this name") << ".."
                                              << "50017"
                                              << "gaierror";
    }
    void whatWasTypedWrongly()
    {
        QFETCH(QString, host);
        QFETCH(QString, port);
        m_client->setSettings({host, port});
        m_client->run();
        QTRY_COMPARE(m_client->state(), State::Ended);
        QTEST(m_log->last(Kind::Raise, Call::Connect).error, "error");
    }

    void severalClients()
    {
        ButtonClient second(m_names->nextClient(), *m_watch);
        m_log->keep(&second);
        second.setSettings({QStringLiteral("localhost"), QString::number(m_listener.port())});
        second.setPace({0});
        m_client->run();
        second.run();
        QTRY_VERIFY(m_client->isConnected() && second.isConnected());
        QCOMPARE(second.actor(), QStringLiteral("client 2"));
        m_client->send("one");
        second.send("two");
        PlainSocket first = m_listener.accept();
        PlainSocket other = m_listener.accept();
        const QByteArray both = first.recv() + other.recv();
        QVERIFY(both == "onetwo" || both == "twoone");
    }

    void stopInAConnectThatWaits()
    {
        PlainSocket full;
        QCOMPARE(full.bind(), 0);
        QCOMPARE(full.listen(0), 0);
        PlainSocket first;
        QCOMPARE(first.connect(full.port()), 0);
        setPort(full.port());
        m_client->run();
        QTRY_COMPARE(m_log->count(Kind::Call, Call::Connect), 1);
        letTheEventLoopRun();
        QVERIFY(m_client->isInCall());
        QVERIFY(!m_client->isConnected());
        QTRY_VERIFY(m_log->states(m_client->actor(), 1).endsWith(QStringLiteral("SYN_SENT")));
        m_client->stop();
        QCOMPARE(m_log->story(), QStringLiteral("socket( socket) connect( close( close) exit"));
        QTRY_VERIFY(!m_watch->isActive());
    }

    void deletedWhileItWaits()
    {
        PlainSocket accepted = connected();
        m_client.reset();
        QCOMPARE(accepted.recv(), QByteArray());
        QTRY_VERIFY(!m_watch->isActive());
    }

    /// The server of the lesson's fourth part, with a free port in place of its own.
    void theLessonsOwnServer()
    {
        const quint16 port = m_listener.port();
        m_listener.close();
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-u"), QStringLiteral("-c"),
                      QStringLiteral("import socket\n"
                                     "with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:\n"
                                     "    s.bind(('127.0.0.1', %1))\n"
                                     "    s.listen(1)\n"
                                     "    print('listening')\n"
                                     "    conn, addr = s.accept()\n"
                                     "    print('A Client Connected', addr)\n"
                                     "    while True:\n"
                                     "        message = conn.recv(4096)\n"
                                     "        if not message:\n"
                                     "            break\n"
                                     "        print(message)\n")
                          .arg(port)});
        QVERIFY2(python.waitForStarted(), "python3 is needed");
        QVERIFY(python.waitForReadyRead());
        m_client->run();
        QTRY_VERIFY(m_client->isConnected());
        QTRY_VERIFY(m_log->measured(QStringLiteral("server 2"), 1)
                        .value(1)
                        .text.startsWith(QStringLiteral("pid %1 ").arg(python.processId())));
        m_client->send("hello");
        QByteArray output;
        QTRY_VERIFY((output += python.readAll()).contains("b'hello'\n"));
        QVERIFY(output.contains("A Client Connected ('127.0.0.1', "
                                + QByteArray::number(m_log->last(Kind::Return, Call::Connect).local.port)));
        m_client->stop();
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.exitCode(), 0);
    }

private:
    void setPort(quint16 port)
    {
        m_client->setSettings({QStringLiteral("127.0.0.1"), QString::number(port)});
    }
    /// The peer's socket of a client that is connected and receives.
    PlainSocket connected()
    {
        m_client->run();
        [&] { QTRY_COMPARE(m_log->count(Kind::Call, Call::Recv), 1); }();
        return m_listener.accept();
    }

    std::unique_ptr<ActorNames> m_names;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<KernelWatch> m_watch;
    std::unique_ptr<ButtonClient> m_client;
    PlainSocket m_listener;
};

QTEST_GUILESS_MAIN(TestButtonClient)
#include "tst_buttonclient.moc"
