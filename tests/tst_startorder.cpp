// SPDX-License-Identifier: MIT
#include "startorder.h"

#include "fakeclock.h"
#include "madeevents.h"

#include <QTest>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using State = Program::State;

namespace {

constexpr int patienceMs = 2000;

/// A program that does nothing but what the test says.
class Puppet : public Program
{
public:
    explicit Puppet(const QString &actor)
        : Program(actor)
    {
    }
    QString source() const override { return {}; }
    bool isInCall() const override { return false; }
    bool step() override { return false; }
    void run() override
    {
        setState(canStart ? State::Running : State::NotStarted);
        onRun();
    }
    void pause() override { setState(State::Paused); }
    void stop() override { setState(State::Ended); }
    void setPace(Pace) override { }

    void returned(Call call, SocketEvent::Protocol protocol = SocketEvent::Protocol::Tcp,
                  const QString &errnoName = {})
    {
        SocketEvent event;
        event.actor = actor();
        event.kind = Kind::Return;
        event.call = call;
        event.protocol = protocol;
        event.errnoName = errnoName;
        Q_EMIT happened(event);
        QCoreApplication::processEvents();
    }

    bool canStart = true;
    std::function<void()> onRun = [] {};
};

struct Cast
{
    Puppet server {QStringLiteral("server")};
    Puppet client {QStringLiteral("client")};
    Puppet second {QStringLiteral("client 2")};
    FakeClock clock;
    StartOrder order {clock};

    void start() { order.start({&server, &client, &second}, patienceMs); }
    QString running() const
    {
        QString names;
        for (const Puppet *puppet : {&server, &client, &second})
            names += puppet->state() == State::Running ? u'1' : u'0';
        return names;
    }
};

} // namespace

class StartOrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachWaitsForTheOneBefore()
    {
        Cast cast;
        cast.start();
        QCOMPARE(cast.running(), QStringLiteral("100"));
        cast.server.returned(Call::Bind);
        cast.server.returned(Call::Connect); // how some learn their own address
        QCOMPARE(cast.running(), QStringLiteral("100"));
        cast.server.returned(Call::Listen);
        QCOMPARE(cast.running(), QStringLiteral("110"));
        cast.client.returned(Call::ConnectEx, SocketEvent::Protocol::Tcp, QStringLiteral("ECONNREFUSED"));
        QCOMPARE(cast.running(), QStringLiteral("110"));
        cast.client.returned(Call::Connect);
        QCOMPARE(cast.running(), QStringLiteral("111"));
        QVERIFY(!cast.order.isStarting());
    }

    void datagrams()
    {
        Cast cast;
        cast.start();
        cast.server.returned(Call::Bind, SocketEvent::Protocol::Udp);
        QCOMPARE(cast.running(), QStringLiteral("110"));
        cast.client.returned(Call::SendTo, SocketEvent::Protocol::Udp);
        QCOMPARE(cast.running(), QStringLiteral("111"));
    }

    void patienceEnds()
    {
        Cast cast;
        cast.start();
        cast.clock.advance(patienceMs - 1);
        QCOMPARE(cast.running(), QStringLiteral("100"));
        cast.clock.advance(1);
        QCOMPARE(cast.running(), QStringLiteral("110"));
        cast.client.returned(Call::Connect);
        QCOMPARE(cast.running(), QStringLiteral("111"));
        cast.clock.advance(10 * patienceMs);
        QCOMPARE(cast.clock.pending(), 0);
    }

    void withoutAnEndOfPatience()
    {
        Cast cast;
        cast.order.start({&cast.server, &cast.client});
        QCOMPARE(cast.clock.pending(), 0);
        QCOMPARE(cast.running(), QStringLiteral("100"));
        cast.server.returned(Call::Listen);
        QCOMPARE(cast.running(), QStringLiteral("110"));
    }

    void anEndKeepsNobodyWaiting()
    {
        Cast cast;
        cast.start();
        cast.server.stop();
        cast.clock.advance(1);
        QCOMPARE(cast.running(), QStringLiteral("010"));
        cast.client.stop();
        cast.clock.advance(1);
        QCOMPARE(cast.running(), QStringLiteral("001"));
    }

    void whatCannotStartKeepsNobodyWaiting()
    {
        Cast cast;
        cast.server.canStart = false;
        cast.start();
        cast.clock.advance(1);
        QCOMPARE(cast.running(), QStringLiteral("010"));
    }

    void whatIsPausedRunsOn_data()
    {
        QTest::addColumn<QList<Call>>("made");
        QTest::addColumn<QString>("running");
        QTest::newRow("bound") << QList<Call> {Call::Socket, Call::Bind} << QStringLiteral("100");
        QTest::newRow("listening") << QList<Call> {Call::Socket, Call::Bind, Call::Listen}
                                   << QStringLiteral("110");
    }

    void whatIsPausedRunsOn()
    {
        QFETCH(const QList<Call>, made);
        Cast cast;
        Scene scene;
        for (const Call call : made) {
            const SocketEvent begun =
                Made::call(cast.server.actor(), scene.number + 1, quint64(scene.number + 1), call, 1);
            scene.apply(begun);
            scene.apply(Made::returned(begun, scene.number + 1));
        }
        cast.server.pause();
        cast.order.start({&cast.server, &cast.client, &cast.second}, 0, scene);
        QTEST(cast.running(), "running");
        cast.server.returned(Call::Listen);
        QCOMPARE(cast.running(), QStringLiteral("110"));
        cast.client.returned(Call::Connect);
        QCOMPARE(cast.running(), QStringLiteral("111"));
    }

    void whatRunsIsWaitedForToo()
    {
        Cast cast;
        cast.server.run();
        cast.start();
        QCOMPARE(cast.running(), QStringLiteral("100"));
        cast.server.returned(Call::Listen);
        QCOMPARE(cast.running(), QStringLiteral("110"));
        cast.client.returned(Call::Connect);
        QCOMPARE(cast.running(), QStringLiteral("111"));
    }

    void cancelled()
    {
        Cast cast;
        cast.start();
        cast.order.cancel();
        cast.server.returned(Call::Listen);
        cast.clock.advance(2 * patienceMs);
        QCOMPARE(cast.running(), QStringLiteral("100"));
    }

    void cancelledByTheStartItself()
    {
        Cast cast;
        cast.server.canStart = false;
        cast.server.onRun = [&cast] { cast.order.cancel(); };
        cast.start();
        cast.clock.advance(2 * patienceMs);
        QCOMPARE(cast.running(), QStringLiteral("000"));
    }

    void aDestroyedProgramIsPassedOver()
    {
        Cast cast;
        auto gone = std::make_unique<Puppet>(QStringLiteral("client"));
        cast.order.start({&cast.server, gone.get(), &cast.second});
        gone.reset();
        cast.server.returned(Call::Listen);
        QCOMPARE(cast.running(), QStringLiteral("101"));
    }
};

QTEST_GUILESS_MAIN(StartOrderTest)
#include "tst_startorder.moc"
