// SPDX-License-Identifier: MIT
#include "eventlog.h"
#include "kernelwatch.h"
#include "plainsocket.h"
#include "stagedserver.h"

#include <QCoreApplication>
#include <QTest>

using Call = EventLog::Call;
using Kind = EventLog::Kind;
using State = EventLog::State;

namespace {

const QString serverName = ActorNames::panelServer();
const QString clientName = ActorNames::panelClient();
const QString outsider = QStringLiteral("client 2");
const QString loopback = QStringLiteral("127.0.0.1");

/// Tells what a script's tracer would tell of these plain sockets.
class Script
{
public:
    Script(KernelWatch &watch, const QString &actor)
        : m_watch(watch)
        , m_actor(actor)
    {
    }

    void call(Call call, int socket, const Endpoint &peer = {}, int backlog = -1)
    {
        SocketEvent event = made(Kind::Call, call, socket);
        event.peer = peer;
        event.backlog = backlog;
        m_watch.see(event);
    }
    void returned(Call call, int socket, const Endpoint &local = {}, const Endpoint &peer = {},
                  int result = 0)
    {
        SocketEvent event = made(Kind::Return, call, socket);
        event.local = local;
        event.peer = peer;
        event.result = result;
        event.fd = 3;
        m_watch.see(event);
    }
    void listens(PlainSocket &socket, int backlog = 5)
    {
        QCOMPARE(socket.bind(), 0);
        returned(Call::Bind, 1, socket.local());
        QCOMPARE(socket.listen(backlog), 0);
        call(Call::Listen, 1, {}, backlog);
        returned(Call::Listen, 1, socket.local());
    }
    PlainSocket accepts(PlainSocket &listener, const Endpoint &client, int number = 2)
    {
        PlainSocket accepted = listener.accept();
        returned(Call::Accept, 1, listener.local(), client, number);
        return accepted;
    }
    void connects(PlainSocket &socket, const Endpoint &server)
    {
        call(Call::Connect, 1, server);
        QCOMPARE(socket.connect(server.port), 0);
        returned(Call::Connect, 1, socket.local(), server);
    }
    void dropped(int socket) { m_watch.see(made(Kind::Drop, Call::None, socket)); }
    void ended() { m_watch.see(made(Kind::Exit, Call::None, 0)); }

private:
    SocketEvent made(Kind kind, Call call, int socket) const
    {
        SocketEvent event;
        event.kind = kind;
        event.actor = m_actor;
        event.call = call;
        event.socket = socket;
        return event;
    }

    KernelWatch &m_watch;
    QString m_actor;
};

} // namespace

/// The sockets of scripts, measured from outside by their addresses.
class AddressWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_names = std::make_unique<ActorNames>();
        m_watch = std::make_unique<KernelWatch>(*m_names);
        m_log = std::make_unique<EventLog>();
        m_log->keep(m_watch.get());
    }

    void aConversationOfTwoScripts()
    {
        Script server(*m_watch, serverName);
        Script client(*m_watch, clientName);
        PlainSocket listener;
        PlainSocket socket;
        server.listens(listener);
        QTRY_COMPARE(m_log->states(serverName, 1), QStringLiteral("LISTEN"));
        QCOMPARE(m_log->measured(serverName, 1).last().backlog, 5);
        QCOMPARE(m_log->measured(serverName, 1).last().waiting, 0);
        QCOMPARE(m_log->measured(serverName, 1).last().fd, 3);

        client.connects(socket, listener.local());
        QTRY_COMPARE(m_log->states(clientName, 1), QStringLiteral("ESTABLISHED"));
        QTRY_COMPARE(m_log->measured(serverName, 1).last().waiting, 1);
        PlainSocket accepted = server.accepts(listener, socket.local());
        socket.send("hello");
        QTRY_COMPARE(
            m_log->measured(serverName, 2).size() > 0 ? m_log->measured(serverName, 2).last().unread : -1, 5);
        QTRY_COMPARE(m_log->measured(serverName, 1).last().waiting, 0);
        accepted.recv();
        QTRY_COMPARE(m_log->measured(serverName, 2).last().unread, 0);
        socket.close();
        client.returned(Call::Close, 1);
        QTRY_COMPARE(m_log->measured(serverName, 2).last().state, State::CloseWait);
        accepted.close();
        server.dropped(2);
        QTRY_COMPARE(m_log->measured(serverName, 2).last().state, State::Closed);
        nobodyFromOutside();
        QVERIFY(m_watch->isActive());
        listener.close();
        server.returned(Call::Close, 1);
        QTRY_VERIFY(!m_watch->isActive());
    }

    void aListenerOnEveryAddressIsTheServers()
    {
        Script server(*m_watch, serverName);
        Script client(*m_watch, clientName);
        PlainSocket listener;
        PlainSocket socket;
        server.listens(listener);
        server.returned(Call::Listen, 1, {QStringLiteral("0.0.0.0"), listener.port()});
        client.connects(socket, listener.local());
        QTRY_COMPARE(m_log->states(clientName, 1), QStringLiteral("ESTABLISHED"));
        nobodyFromOutside();
    }

    void whoIsNoScriptIsFromOutside()
    {
        Script server(*m_watch, serverName);
        PlainSocket listener;
        server.listens(listener);
        PlainSocket stranger;
        QCOMPARE(stranger.connect(listener.port()), 0);
        QTRY_COMPARE(m_log->states(outsider, 1), QStringLiteral("ESTABLISHED"));
        QCOMPARE(m_log->measured(outsider, 1).last().local, stranger.local());
        const PlainSocket accepted = server.accepts(listener, stranger.local());
        QTRY_COMPARE(m_log->states(serverName, 2), QStringLiteral("ESTABLISHED"));
        QVERIFY(m_log->measured(QStringLiteral("client 3"), 1).isEmpty());
    }

    void aServerFromOutsideIsNamed()
    {
        Script client(*m_watch, clientName);
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.listen(5), 0);
        PlainSocket socket;
        client.connects(socket, listener.local());
        QTRY_VERIFY(m_log->states(QStringLiteral("server 2"), 1).endsWith(QLatin1String("ESTABLISHED")));
    }

    /// The kernel limits a backlog (listen(2)), and knows the one of a listen() without a number.
    void aBacklogIsTheKernelsNumber()
    {
        Script server(*m_watch, serverName);
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.listen(7), 0);
        server.call(Call::Listen, 1);
        server.returned(Call::Listen, 1, listener.local());
        QTRY_COMPARE(m_log->states(serverName, 1), QStringLiteral("LISTEN"));
        const auto row = KernelTable().find(listener.local(), {});
        QVERIFY(row);
        QVERIFY(row->backlog == 7 || row->backlog == -1); // -1: not from the files of proc_net(5)
        QCOMPARE(m_log->measured(serverName, 1).last().backlog, row->backlog);
    }

    /// A run's first socket has the number of the first one of the run before, which still is in TIME_WAIT.
    void aSecondRunsSocketsAreMeasured()
    {
        Script server(*m_watch, serverName);
        Script client(*m_watch, clientName);
        PlainSocket listener;
        server.listens(listener);
        for (int run = 1; run <= 2; ++run) {
            PlainSocket socket;
            client.returned(Call::Socket, 1);
            client.connects(socket, listener.local());
            PlainSocket accepted = server.accepts(listener, socket.local(), run + 1);
            const auto isMeasured = [&](State state) {
                const auto told = m_log->measured(clientName, 1);
                return !told.isEmpty() && told.last().local == socket.local() && told.last().state == state;
            };
            const Endpoint local = socket.local();
            QTRY_VERIFY(isMeasured(State::Established));
            accepted.send("x");
            QTRY_COMPARE(m_log->measured(clientName, 1).last().unread, 1);
            socket.recv();
            client.returned(Call::Recv, 1, local, listener.local());
            socket.close();
            client.returned(Call::Close, 1);
            client.ended();
            accepted.close();
            server.returned(Call::Close, run + 1);
            QTRY_COMPARE(m_log->measured(clientName, 1).last().state, State::TimeWait);
        }
        nobodyFromOutside();
        listener.close();
        server.returned(Call::Close, 1);
        QTRY_VERIFY(!m_watch->isActive());
    }

    /// The server has closed everything, and ended, before its client's connect is heard of.
    void aServerThatWasQuickIsKnown()
    {
        Script server(*m_watch, serverName);
        Script client(*m_watch, clientName);
        m_watch->addScript(QCoreApplication::applicationPid(), clientName);
        PlainSocket listener;
        server.listens(listener);
        const Endpoint address = listener.local();
        PlainSocket socket;
        client.call(Call::Connect, 1, address);
        QCOMPARE(socket.connect(address.port), 0);
        PlainSocket accepted = server.accepts(listener, socket.local());
        accepted.close();
        server.returned(Call::Close, 2);
        listener.close();
        server.returned(Call::Close, 1);
        server.ended();
        client.returned(Call::Connect, 1, socket.local(), address);
        QTRY_VERIFY(!m_log->measured(clientName, 1).isEmpty());
        nobodyFromOutside();
    }

    /// The button server is told of its client by the kernel before the client's tracer tells of it.
    void aScriptIsKnownByItsProcess()
    {
        Reporter reporter(serverName);
        StagedServer server(reporter);
        m_watch->watch(&server);
        server.create(Platform::Family::IPv4);
        server.bind(loopback, QStringLiteral("0"));
        server.listen(QStringLiteral("5"));
        m_watch->addScript(QCoreApplication::applicationPid(), clientName);
        PlainSocket socket;
        QCOMPARE(socket.connect(server.local().port), 0);
        QTRY_COMPARE(m_log->measured(serverName, 1).last().waiting, 1);
        server.accept();
        QTRY_COMPARE(m_log->states(serverName, 2), QStringLiteral("ESTABLISHED"));
        nobodyFromOutside();
        QCOMPARE(m_names->ownerOf(socket.local()), clientName);
    }

    /// The server's tracer is heard first, and by then the client has closed its socket.
    void aScriptThatWasQuickIsWaitedFor()
    {
        Script server(*m_watch, serverName);
        Script client(*m_watch, clientName);
        m_watch->addScript(1, clientName); // some process that has none of these sockets
        PlainSocket listener;
        server.listens(listener);
        PlainSocket socket;
        QCOMPARE(socket.connect(listener.port()), 0);
        const Endpoint local = socket.local();
        socket.close();
        const PlainSocket accepted = server.accepts(listener, local);
        QTRY_VERIFY(!m_log->measured(serverName, 2).isEmpty());
        client.returned(Call::Connect, 1, local, listener.local());
        client.returned(Call::Close, 1);
        QTest::qWait(3 * KernelWatch::tickMs);
        nobodyFromOutside();
    }

    void aConnectThatWaitsIsSeen()
    {
        Script client(*m_watch, clientName);
        m_watch->addScript(QCoreApplication::applicationPid(), clientName);
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.listen(0), 0);
        PlainSocket first;
        QCOMPARE(first.connect(listener.port()), 0);
        PlainSocket second;
        client.call(Call::Connect, 1, listener.local());
        QCOMPARE(second.startConnect(listener.port()), EINPROGRESS);
        QTRY_COMPARE(m_log->states(clientName, 1), QStringLiteral("SYN_SENT"));
        QCOMPARE(m_log->measured(clientName, 1).last().local, second.local());
    }

    void aScriptThatEndsLeavesNothingWatched()
    {
        Script server(*m_watch, serverName);
        {
            PlainSocket listener;
            server.listens(listener);
            QTRY_COMPARE(m_log->states(serverName, 1), QStringLiteral("LISTEN"));
        }
        server.ended();
        QTRY_VERIFY(!m_watch->isActive());
        QVERIFY(m_names->ownerOf(m_log->measured(serverName, 1).last().local).isEmpty());
    }

    void aPortInUseIsExplained()
    {
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.listen(5), 0);
        SocketEvent raise;
        raise.kind = Kind::Raise;
        raise.call = Call::Bind;
        raise.actor = serverName;
        raise.id = 7;
        raise.errnoName = QStringLiteral("EADDRINUSE");
        raise.local = listener.local();
        m_watch->see(raise);
        QCOMPARE(m_log->events.last().id, 7U);
        QCOMPARE(m_log->events.last().state, State::Listen);
    }

    void datagramsAreNotLookedFor()
    {
        SocketEvent event;
        event.kind = Kind::Return;
        event.call = Call::Bind;
        event.actor = serverName;
        event.socket = 1;
        event.protocol = SocketEvent::Protocol::Udp;
        event.local = {loopback, 5000};
        m_watch->see(event);
        QVERIFY(!m_watch->isActive());
    }

private:
    void nobodyFromOutside()
    {
        for (const SocketEvent &event : std::as_const(m_log->events))
            QVERIFY2(event.actor == serverName || event.actor == clientName, qPrintable(event.actor));
    }

    std::unique_ptr<ActorNames> m_names;
    std::unique_ptr<KernelWatch> m_watch;
    std::unique_ptr<EventLog> m_log;
};

QTEST_GUILESS_MAIN(AddressWatchTest)
#include "tst_addresswatch.moc"
