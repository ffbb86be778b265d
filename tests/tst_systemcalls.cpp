// SPDX-License-Identifier: MIT
#include "buttonclient.h"
#include "buttonserver.h"
#include "eventlog.h"
#include "eventloop.h"
#include "plainsocket.h"
#include "preload/countcalls.h"

#include <QTest>

using Call = EventLog::Call;
using Kind = EventLog::Kind;

static const QString loopback = QStringLiteral("127.0.0.1");

/// The calls of the other side are not the engine's.
template<typename Work> static auto uncounted(Work work)
{
    struct Quiet
    {
        Quiet() { countcalls_enable(false); }
        ~Quiet() { countcalls_enable(true); }
    } quiet;
    return work();
}

/// What happened on the sockets, of one call: how many, how many bytes, and the results in order where a
/// call has none in bytes.
struct Tally
{
    int count = 0;
    qint64 bytes = 0;
    QStringList results;
    friend bool operator==(const Tally &, const Tally &) = default;
};
using Tallies = QMap<QString, Tally>;

static QString text(const Tallies &tallies)
{
    QStringList parts;
    for (auto tally = tallies.cbegin(); tally != tallies.cend(); ++tally)
        parts << QStringLiteral("%1: %2 calls, %3 bytes, %4")
                     .arg(tally.key())
                     .arg(tally->count)
                     .arg(tally->bytes)
                     .arg(tally->results.join(u' '));
    return parts.join(QLatin1String("; "));
}

/// What the preloaded library has written down. A call that had to wait is made again: those do not count.
static Tallies systemsTallies()
{
    static std::vector<CountedCall> calls(65536);
    const int count = countcalls_take(calls.data(), int(calls.size()));
    Tallies tallies;
    for (int i = 0; i < count; ++i) {
        const CountedCall &call = calls[size_t(i)];
        if (call.result < 0 && Platform::wouldWait(call.error))
            continue;
        Tally &tally = tallies[QLatin1String(call.name)];
        const bool movesBytes = strcmp(call.name, "recv") == 0 || strcmp(call.name, "send") == 0;
        ++tally.count;
        if (movesBytes && call.result >= 0)
            tally.bytes += call.result;
        else
            tally.results << (call.result < 0 ? Platform::errnoSymbol(call.error) : QStringLiteral("ok"));
    }
    return tallies;
}

/// What the events claim. A raise without an errno says that no call of the system was made.
static Tallies eventsTallies(const QList<SocketEvent> &events)
{
    const QHash<Call, QString> counted {
        {Call::Bind, QStringLiteral("bind")},     {Call::Listen, QStringLiteral("listen")},
        {Call::Accept, QStringLiteral("accept")}, {Call::Connect, QStringLiteral("connect")},
        {Call::Recv, QStringLiteral("recv")},     {Call::Send, QStringLiteral("send")},
        {Call::SendAll, QStringLiteral("send")},
    };
    Tallies tallies;
    for (const SocketEvent &event : events) {
        if (!event.isEnd() || !counted.contains(event.call))
            continue;
        if (event.kind == Kind::Raise && event.errnoName.isEmpty())
            continue;
        Tally &tally = tallies[counted[event.call]];
        const bool movesBytes =
            event.call == Call::Recv || event.call == Call::Send || event.call == Call::SendAll;
        tally.count += event.count;
        if (movesBytes)
            tally.bytes += qMax<qint64>(event.size, 0);
        if (!movesBytes || event.kind == Kind::Raise)
            tally.results << (event.kind == Kind::Raise ? event.errnoName : QStringLiteral("ok"));
    }
    return tallies;
}

class TestSystemCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_names = std::make_unique<ActorNames>();
        m_log = std::make_unique<EventLog>();
        m_watch = std::make_unique<KernelWatch>(*m_names);
        m_reporter = std::make_unique<Reporter>(QStringLiteral("server"));
        m_server = std::make_unique<ButtonServer>(*m_watch);
        m_client = std::make_unique<ButtonClient>(ActorNames::panelClient(), *m_watch);
        m_log->keep(m_reporter.get());
        m_log->keep(m_server.get());
        m_log->keep(m_client.get());
        m_server->setSettings({loopback, QStringLiteral("0"), QStringLiteral("5"), false});
        m_server->setPace({0});
        m_client->setPace({0});
        systemsTallies();
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
        const Tallies system = systemsTallies();
        const Tallies events = eventsTallies(m_log->events);
        QVERIFY(!system.isEmpty() || m_mayBeSilent);
        QVERIFY2(
            system == events,
            qPrintable(QStringLiteral("the system: %1\nthe events: %2").arg(text(system), text(events))));
        m_mayBeSilent = false;
    }

    void theLibraryWritesCallsDown()
    {
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.bind(), EINVAL);
        QCOMPARE(listener.listen(1), 0);
        PlainSocket client;
        QCOMPARE(client.connect(listener.port()), 0);
        PlainSocket accepted = listener.accept();
        QCOMPARE(client.send("hello"), 0);
        QCOMPARE(accepted.recv(), QByteArray("hello"));
        const Tallies tallies = systemsTallies();
        QCOMPARE(tallies.size(), 6);
        QCOMPARE(tallies[QStringLiteral("bind")].results,
                 QStringList({QStringLiteral("ok"), QStringLiteral("EINVAL")}));
        QCOMPARE(tallies[QStringLiteral("send")].bytes, 5);
        QCOMPARE(tallies[QStringLiteral("recv")].bytes, 5);
        uncounted([&] { return client.send("not this one"); });
        QVERIFY(systemsTallies().isEmpty());
        m_mayBeSilent = true;
    }

    void aWholeConversation()
    {
        listen();
        connectClient(loopback);
        QTRY_VERIFY(m_client->isConnected());
        m_client->send("hello");
        QTRY_COMPARE(m_log->last(Kind::Return, Call::Recv).data, QByteArray("hello"));
        m_server->reply("hello yourself");
        QTRY_COMPARE(m_log->last(Kind::Return, Call::Recv).data, QByteArray("hello yourself"));
        m_client->stop();
        QTRY_COMPARE(m_log->count(Kind::Call, Call::Accept), 2);
        m_server->stop();
    }

    void localhostIsOneConnect()
    {
        listen();
        connectClient(QStringLiteral("localhost"));
        QTRY_VERIFY(m_client->isConnected());
    }

    void aConnectThatIsRefusedIsMadeOnce()
    {
        m_server->step();
        m_server->step();
        connectClient(loopback);
        QTRY_VERIFY(m_log->raised(Call::Connect));
        m_client->run();
        QTRY_COMPARE(m_log->count(Kind::Raise, Call::Connect), 2);
        m_server->step();
        m_client->run();
        QTRY_VERIFY(m_client->isConnected());
        QVERIFY(!m_log->returned(Call::Accept));
    }

    void anAcceptThatWaitsIsNoCallYet()
    {
        listen();
        letTheEventLoopRun();
        m_server->stop();
        QCOMPARE(m_log->count(Kind::Call, Call::Accept), 1);
    }

    void threeThatWaitAreAcceptedOneByOne()
    {
        m_server->step();
        m_server->step();
        m_server->step();
        PlainSocket clients[3];
        uncounted([&] {
            for (PlainSocket &client : clients)
                QCOMPARE(client.connect(port()), 0);
        });
        for (int i = 1; i < 4; ++i) {
            QVERIFY(m_server->step()); // accept
            QTRY_COMPARE(m_log->count(Kind::Return, Call::Accept), i);
            letTheEventLoopRun();
            QCOMPARE(Platform::look(m_log->last(Kind::Return, Call::Socket).fd).waiting, 3 - i);
            clients[i - 1].close();
            QVERIFY(m_server->step()); // recv, b''
            QTRY_COMPARE(m_log->count(Kind::Return, Call::Recv), i);
            QVERIFY(m_server->step()); // close
        }
    }

    void aPortInUseAndPortsThatAreNone()
    {
        PlainSocket other;
        uncounted([&] { return other.bind(); });
        for (const QString &typed :
             {QString::number(other.port()), QStringLiteral("70000"), QStringLiteral("abc"), QString()}) {
            m_server->setSettings({loopback, typed, QStringLiteral("1"), false});
            m_server->run();
            QTRY_COMPARE(m_server->state(), Program::State::Ended);
        }
        QCOMPARE(m_log->count(Kind::Raise, Call::Bind), 4);
    }

    void acceptWithoutListen()
    {
        StagedServer server(*m_reporter);
        server.create(Platform::Family::IPv4);
        server.bind(loopback, QStringLiteral("0"));
        server.accept();
        server.recv();
        QCOMPARE(m_log->events.last().errnoName, QStringLiteral("ENOTCONN"));
    }

    void aReset()
    {
        PlainSocket client = served();
        client.reset();
        QTRY_COMPARE(m_log->count(Kind::Call, Call::Accept), 2);
        QVERIFY(m_log->raised(Call::Recv));
    }

    void theEndReadAgainAndAgain()
    {
        PlainSocket listener;
        uncounted([&] { return listener.bind() + listener.listen(1); });
        StagedClient client(*m_reporter);
        client.create(Platform::Family::IPv4);
        client.connectTo(loopback, QString::number(listener.port()));
        QTRY_VERIFY(m_log->returned(Call::Connect));
        PlainSocket accepted = uncounted([&] { return listener.accept(); });
        accepted.shutdownWriting();
        for (int i = 1; i < 4; ++i) {
            client.recv();
            QTRY_COMPARE(m_log->count(Kind::Return, Call::Recv), i);
        }
        client.shutdown(Platform::Half::Write);
        client.sendAll("too late");
        QVERIFY(m_log->raised(Call::SendAll));
    }

    void aResetUnderASend()
    {
        PlainSocket client = served();
        m_server->reply(QByteArray(50'000'000, 'x'));
        client.reset();
        QTRY_VERIFY(m_log->raised(Call::SendAll));
        QTRY_COMPARE(m_log->count(Kind::Call, Call::Accept), 2);
    }

    void aSlowReader()
    {
        PlainSocket client = served();
        m_server->reply(QByteArray(50'000'000, 'x'));
        QVERIFY(!m_log->returned(Call::SendAll));
        qint64 received = 0;
        while (received < 50'000'000) {
            received += uncounted([&] { return client.recv(1'000'000); }).size();
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(m_log->returned(Call::SendAll));
    }

    void freeRunning()
    {
        PlainSocket client = served();
        const QByteArray bytes(100'000, 'x');
        for (int i = 0; i < 200; ++i) {
            uncounted([&] { return client.send(bytes); });
            QCoreApplication::processEvents();
        }
        client.close();
        QTRY_COMPARE(m_log->count(Kind::Call, Call::Accept), 2);
    }

private:
    void listen()
    {
        m_server->run();
        QTRY_VERIFY(m_server->isInCall());
    }
    void connectClient(const QString &host)
    {
        m_client->setSettings({host, QString::number(port())});
        m_client->run();
    }
    PlainSocket served()
    {
        listen();
        PlainSocket client;
        uncounted([&] { return client.connect(port()); });
        [&] { QTRY_COMPARE(m_log->count(Kind::Call, Call::Recv), 1); }();
        return client;
    }
    quint16 port() const { return m_log->last(Kind::Return, Call::Bind).local.port; }

    std::unique_ptr<ActorNames> m_names;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<KernelWatch> m_watch;
    std::unique_ptr<Reporter> m_reporter;
    std::unique_ptr<ButtonServer> m_server;
    std::unique_ptr<ButtonClient> m_client;
    bool m_mayBeSilent = false;
};

QTEST_GUILESS_MAIN(TestSystemCalls)
#include "tst_systemcalls.moc"
