// SPDX-License-Identifier: MIT
#include "eventlog.h"
#include "kernelwatch.h"
#include "plainsocket.h"
#include "stagedclient.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using Call = EventLog::Call;
using Kind = EventLog::Kind;
using State = EventLog::State;

static const QString serverName = ActorNames::panelServer();
static const QString clientName = ActorNames::panelClient();
static const QString outsider = QStringLiteral("client 2");
static const QString loopback = QStringLiteral("127.0.0.1");

class TestKernelWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_names = std::make_unique<ActorNames>();
        m_log = std::make_unique<EventLog>();
        m_watch = std::make_unique<KernelWatch>(*m_names);
        m_serverReporter = std::make_unique<Reporter>(serverName);
        m_clientReporter = std::make_unique<Reporter>(clientName);
        m_server = std::make_unique<StagedServer>(*m_serverReporter);
        m_client = std::make_unique<StagedClient>(*m_clientReporter);
        m_log->keep(m_serverReporter.get());
        m_log->keep(m_clientReporter.get());
        m_log->keep(m_watch.get());
        m_watch->watch(m_server.get());
        m_watch->watch(m_client.get());
        m_connection = nullptr;
        connect(m_server.get(), &StagedServer::accepted, this,
                [this](Connection *connection) { m_connection = connection; });
    }
    void cleanup()
    {
        m_server.reset();
        m_client.reset();
    }

    void withNoSocketOpenNoTimerRuns()
    {
        QVERIFY(!m_watch->isActive());
        listen();
        QVERIFY(m_watch->isActive());
        m_server->close();
        QTRY_VERIFY(!m_watch->isActive());
    }

    void everyChangeIsToldOnce()
    {
        listen();
        const auto told = m_log->measured(serverName, 1);
        QCOMPARE(m_log->states(serverName, 1), QStringLiteral("CLOSE LISTEN"));
        QCOMPARE(told.last().fd, m_server->descriptor());
        QCOMPARE(told.last().local, m_server->local());
        QCOMPARE(told.last().waiting, 0);
        QCOMPARE(told.last().backlog, 5);
        QVERIFY(told.first().local.isNull());
        QTest::qWait(3 * KernelWatch::tickMs);
        QCOMPARE(m_log->measured(serverName, 1).size(), told.size());
    }

    void aConversationSeenByTheKernel()
    {
        converse();
        QCOMPARE(m_log->states(clientName, 1), QStringLiteral("CLOSE ESTABLISHED"));
        QCOMPARE(m_log->states(serverName, 2), QStringLiteral("ESTABLISHED"));
        QCOMPARE(m_log->measured(serverName, 2).last().peer, m_client->local());
        // Nobody from outside took part.
        for (const SocketEvent &event : std::as_const(m_log->events))
            QVERIFY2(event.actor == serverName || event.actor == clientName, qPrintable(event.actor));

        m_client->sendAll("hello");
        QTRY_COMPARE(m_log->measured(serverName, 2).last().unread, 5);
        m_connection->recv();
        QCOMPARE(m_log->measured(serverName, 2).last().unread, 0);
        QVERIFY(m_log->events.indexOf(m_log->measured(serverName, 2).last())
                > m_log->events.indexOf(m_log->last(Kind::Return, Call::Recv)));

        // The client closes first: its end is followed in the kernel's table.
        m_client->close();
        QTRY_COMPARE(m_log->states(serverName, 2), QStringLiteral("ESTABLISHED CLOSE_WAIT"));
        QTRY_VERIFY(m_log->states(clientName, 1).endsWith(QStringLiteral("FIN_WAIT2")));
        m_connection->close();
        QTRY_VERIFY(m_log->states(clientName, 1).endsWith(QStringLiteral("TIME_WAIT")));
        const int secondsLeft = m_log->measured(clientName, 1).last().secondsLeft;
        QVERIFY(secondsLeft > 50 && secondsLeft <= 60);
        QTRY_VERIFY(m_log->states(serverName, 2).endsWith(QStringLiteral("CLOSED")));
        QVERIFY(m_watch->isActive());
        m_server->close();
        QTRY_VERIFY(!m_watch->isActive());
    }

    void theLastLookComesAfterTheLastClose()
    {
        converse();
        m_client->close();
        m_connection->close();
        m_server->close();
        QTRY_VERIFY(!m_watch->isActive());
        QVERIFY(m_log->states(clientName, 1).endsWith(QStringLiteral("TIME_WAIT")));
        QVERIFY(m_log->states(serverName, 2).endsWith(QStringLiteral("CLOSED")));
    }

    void waitingClientsAreCounted()
    {
        listen();
        PlainSocket clients[3];
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(clients[i].connect(m_server->local().port), 0);
            QTRY_COMPARE(m_log->measured(serverName, 1).last().waiting, i + 1);
        }
        m_server->accept();
        QTRY_COMPARE(m_log->measured(serverName, 1).last().waiting, 2);
    }

    /// A connection in the backlog has its buffer in the kernel, before any program has a socket for it.
    void whatLiesInTheBacklogIsMeasured_data()
    {
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("it is accepted") << true;
        QTest::newRow("the listener closes") << false;
    }
    void whatLiesInTheBacklogIsMeasured()
    {
        QFETCH(bool, isAccepted);
        listen();
        connectTo(*m_client, m_server->local().port);
        QTRY_VERIFY(!m_log->measured(serverName, 0).isEmpty());
        SocketEvent told = m_log->measured(serverName, 0).last();
        QCOMPARE(told.local, m_server->local());
        QCOMPARE(told.peer, m_client->local());
        QCOMPARE(told.unread, 0);
        m_client->sendAll("hello\n");
        QTRY_COMPARE(m_log->measured(serverName, 0).last().unread, 6);
        // Nobody takes that for a program from outside.
        QVERIFY(m_log->measured(outsider, 1).isEmpty());
        const auto count = m_log->measured(serverName, 0).size();

        if (!isAccepted) {
            m_server->close();
            QTRY_VERIFY(m_log->states(serverName, 0).endsWith(QStringLiteral("CLOSED")));
            return;
        }
        m_server->accept();
        QTRY_VERIFY(m_connection);
        QCOMPARE(m_log->measured(serverName, 2).last().unread, 6);
        m_connection->recv();
        m_client->close();
        m_connection->close();
        QTRY_VERIFY(m_log->states(serverName, 2).endsWith(QStringLiteral("CLOSED")));
        QCOMPARE(m_log->measured(serverName, 0).size(), count);
    }

    /// Who looks at the moment after a send sees its bytes, whether they were read at once or not.
    void theOtherEndIsMeasuredAfterASend()
    {
        converse();
        m_client->sendAll("hello");
        QCOMPARE(m_log->measured(serverName, 2).last().unread, 5);
    }

    void aClientFromOutsideIsSeenBeforeItIsAccepted()
    {
        listen();
        PlainSocket stranger;
        QCOMPARE(stranger.connect(m_server->local().port), 0);
        QTRY_VERIFY(!m_log->measured(outsider, 1).isEmpty());
        const SocketEvent seen = m_log->measured(outsider, 1).first();
        QCOMPARE(seen.state, State::Established);
        QCOMPARE(seen.local, stranger.local());
        QCOMPARE(seen.peer, m_server->local());
        QCOMPARE(seen.text, QStringLiteral("pid %1 tst_kernelwatch").arg(QCoreApplication::applicationPid()));
        QVERIFY(!m_log->returned(Call::Accept));

        m_server->accept();
        QTRY_VERIFY(m_connection);
        QCOMPARE(m_connection->peer(), stranger.local());
        m_connection->sendAll("welcome");
        QTRY_COMPARE(m_log->measured(outsider, 1).last().unread, 7);
        stranger.shutdownWriting();
        QTRY_VERIFY(m_log->states(outsider, 1).endsWith(QStringLiteral("FIN_WAIT2")));
        stranger.close();
        m_connection->close();
        QTRY_VERIFY(m_log->states(outsider, 1).endsWith(QStringLiteral("CLOSED")));

        PlainSocket next;
        QCOMPARE(next.connect(m_server->local().port), 0);
        QTRY_VERIFY(!m_log->measured(QStringLiteral("client 3"), 1).isEmpty());
    }

    void aClientFromOutsideIsMetAtAccept()
    {
        listen();
        m_server->accept();
        PlainSocket stranger;
        QCOMPARE(stranger.connect(m_server->local().port), 0);
        QTRY_VERIFY(m_connection);
        const auto told = m_log->measured(outsider, 1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().local, stranger.local());
        QCOMPARE(told.first().state, State::Unknown);
        QTRY_VERIFY(m_log->states(outsider, 1).endsWith(QStringLiteral("ESTABLISHED")));
        QVERIFY(!m_log->measured(outsider, 1).last().text.isEmpty());
    }

    void aClientThatDoesNotGetInIsSeenAsWell()
    {
        listen(QStringLiteral("0"));
        PlainSocket first;
        QCOMPARE(first.connect(m_server->local().port), 0);
        PlainSocket second;
        QCOMPARE(second.startConnect(m_server->local().port), EINPROGRESS);
        const QString third = QStringLiteral("client 3");
        QTRY_VERIFY(!m_log->measured(third, 1).isEmpty());
        const bool isFirst = m_log->measured(outsider, 1).first().local == first.local();
        QCOMPARE(m_log->states(isFirst ? outsider : third, 1), QStringLiteral("ESTABLISHED"));
        QCOMPARE(m_log->states(isFirst ? third : outsider, 1), QStringLiteral("SYN_SENT"));
    }

    void aServerFromOutsideIsMetAtConnect()
    {
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.listen(5), 0);
        connectTo(*m_client, listener.port());
        const QString outside = QStringLiteral("server 2");
        QTRY_VERIFY(!m_log->measured(outside, 1).isEmpty());
        QCOMPARE(m_log->measured(outside, 1).first().local, listener.local());
        QCOMPARE(m_log->measured(outside, 1).first().peer, m_client->local());
        QTRY_VERIFY(m_log->states(outside, 1).endsWith(QStringLiteral("ESTABLISHED")));
        PlainSocket accepted = listener.accept();
        m_client->sendAll("hello");
        QTRY_COMPARE(m_log->measured(outside, 1).last().unread, 5);

        // A second connection goes to the same program.
        StagedClient second(*m_clientReporter);
        m_watch->watch(&second);
        connectTo(second, listener.port());
        QTRY_VERIFY(!m_log->measured(outside, 2).isEmpty());
        second.close();
    }

    void aBoundListenerOfAnotherProgramIsNamed()
    {
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.listen(5), 0);
        m_server->create(Platform::Family::IPv4);
        m_server->bind(loopback, QString::number(listener.port()));
        const SocketEvent raise = m_log->last(Kind::Raise, Call::Bind);
        QCOMPARE(raise.errnoName, QStringLiteral("EADDRINUSE"));
        const SocketEvent cause = m_log->events.last();
        QCOMPARE(cause.kind, Kind::Kernel);
        QCOMPARE(cause.id, raise.id);
        QCOMPARE(cause.actor, serverName);
        QCOMPARE(cause.state, State::Listen);
        QCOMPARE(cause.local, listener.local());
        QCOMPARE(cause.text,
                 QStringLiteral("pid %1 tst_kernelwatch").arg(QCoreApplication::applicationPid()));
    }

    void aPortThatRestsInTimeWaitSaysForHowLong()
    {
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.listen(5), 0);
        PlainSocket client;
        QCOMPARE(client.connect(listener.port()), 0);
        PlainSocket accepted = listener.accept();
        const quint16 port = listener.port();
        accepted.close();
        QTRY_COMPARE(client.recv(), QByteArray());
        client.close();
        listener.close();
        m_server->create(Platform::Family::IPv4);
        m_server->bind(loopback, QString::number(port));
        const SocketEvent cause = m_log->events.last();
        QCOMPARE(cause.kind, Kind::Kernel);
        QCOMPARE(cause.state, State::TimeWait);
        QVERIFY(cause.secondsLeft > 50 && cause.secondsLeft <= 60);
        QVERIFY(cause.text.isEmpty());
    }

    void aPortThatIsOnlyBoundHasNoCauseToTell()
    {
        PlainSocket bound;
        QCOMPARE(bound.bind(), 0);
        m_server->create(Platform::Family::IPv4);
        m_server->bind(loopback, QString::number(bound.port()));
        QCOMPARE(m_log->events.last().kind, Kind::Raise);
    }

    void aRefusedClientLeavesNothingBehind()
    {
        PlainSocket bound;
        QCOMPARE(bound.bind(), 0);
        m_client->create(Platform::Family::IPv4);
        m_client->connectTo(loopback, QString::number(bound.port()));
        QTRY_VERIFY(m_log->raised(Call::Connect));
        m_client->drop();
        QTRY_VERIFY(!m_watch->isActive());
        QCOMPARE(m_log->states(clientName, 1), QStringLiteral("CLOSE"));
    }

    void aSocketThatIsDeletedIsForgotten()
    {
        listen();
        m_server.reset();
        QTRY_VERIFY(!m_watch->isActive());
    }

    void afterAResetNumbersBeginAgain()
    {
        listen();
        PlainSocket stranger;
        QCOMPARE(stranger.connect(m_server->local().port), 0);
        QTRY_VERIFY(!m_log->measured(outsider, 1).isEmpty());
        m_server->close();
        m_watch->reset();
        m_names->reset();
        m_log->events.clear();
        listen();
        PlainSocket next;
        QCOMPARE(next.connect(m_server->local().port), 0);
        QTRY_VERIFY(!m_log->measured(outsider, 1).isEmpty());
        QCOMPARE(m_log->measured(outsider, 1).first().local, next.local());
    }

private:
    void listen(const QString &backlog = QStringLiteral("5"))
    {
        m_server->create(Platform::Family::IPv4);
        m_server->bind(loopback, QStringLiteral("0"));
        m_server->listen(backlog);
    }
    static void connectTo(StagedClient &client, quint16 port)
    {
        QSignalSpy returned(&client, &StagedSocket::returned);
        client.create(Platform::Family::IPv4);
        client.connectTo(loopback, QString::number(port));
        QTRY_COMPARE(returned.size(), 2);
    }
    void converse()
    {
        listen();
        m_server->accept();
        connectTo(*m_client, m_server->local().port);
        QTRY_VERIFY(m_connection);
    }

    std::unique_ptr<ActorNames> m_names;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<KernelWatch> m_watch;
    std::unique_ptr<Reporter> m_serverReporter;
    std::unique_ptr<Reporter> m_clientReporter;
    std::unique_ptr<StagedServer> m_server;
    std::unique_ptr<StagedClient> m_client;
    Connection *m_connection = nullptr;
};

QTEST_GUILESS_MAIN(TestKernelWatch)
#include "tst_kernelwatch.moc"
