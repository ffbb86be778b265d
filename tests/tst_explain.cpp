// SPDX-License-Identifier: MIT
#include "explain.h"

#include "story.h"

#include <QTest>

using Tale = void (*)(Story &);
using Role = ActorState::Role;

static const QString server = Story::server;
static const QString client = Story::client;

static SocketEvent eventOf(SocketEvent::Kind kind, SocketEvent::Call call, const QByteArray &data = {},
                           qint64 size = -1)
{
    SocketEvent event;
    event.kind = kind;
    event.call = call;
    event.data = data;
    event.size = size;
    event.local = Story::at(50017);
    event.peer = Story::at(41822);
    event.backlog = 1;
    event.fd = 7;
    event.text = QStringLiteral("other");
    return event;
}

class TestExplain : public QObject
{
    Q_OBJECT
private:
    using Call = SocketEvent::Call;
    using Kind = SocketEvent::Kind;

private Q_SLOTS:
    void duration_data()
    {
        QTest::addColumn<qint64>("us");
        QTest::addColumn<QString>("text");
        QTest::newRow("negative") << qint64(-5'000'000) << QStringLiteral("0 s");
        QTest::newRow("less than a second") << qint64(999'999) << QStringLiteral("0 s");
        QTest::newRow("seconds") << qint64(12'900'000) << QStringLiteral("12 s");
        QTest::newRow("a minute") << qint64(60'000'000) << QStringLiteral("1 min 0 s");
        QTest::newRow("an hour") << qint64(3'725'000'000) << QStringLiteral("62 min 5 s");
    }

    void duration()
    {
        QFETCH(qint64, us);
        QTEST(Explain::duration(us), "text");
    }

    void calls_data()
    {
        QTest::addColumn<SocketEvent>("call");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text, Call call, const QByteArray &data = {}, qint64 size = -1) {
            QTest::newRow(text) << eventOf(Kind::Call, call, data, size) << QString::fromUtf8(text);
        };
        row("bind(('127.0.0.1', 50017))", Call::Bind);
        row("listen(1)", Call::Listen);
        row("connect(('127.0.0.1', 41822))", Call::Connect);
        row("recv(4096)", Call::Recv, {}, 4096);
        row("sendall(b'it\\x00 %1')", Call::SendAll, QByteArray("it\0 %1", 6), 6);
        row("send(b'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'…)", Call::Send, QByteArray(40, 'a'), 40);
        row("setsockopt(other)", Call::SetSockOpt);
        row("other()", Call::Wait);
    }

    void calls()
    {
        QFETCH(SocketEvent, call);
        QTEST(Explain::call(call), "text");
    }

    void outcomes_data()
    {
        QTest::addColumn<SocketEvent>("end");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("outcome");
        const auto row = [](Call call, const QByteArray &data, qint64 size, const char *result,
                            const char *outcome) {
            QTest::newRow(outcome) << eventOf(Kind::Return, call, data, size) << QString::fromUtf8(result)
                                   << QString::fromUtf8(outcome);
        };
        row(Call::Socket, {}, -1, "fd 7", "socket() made a socket: descriptor 7.");
        row(Call::Bind, {}, -1, "None", "bind() gave the socket the address 127.0.0.1:50017.");
        row(Call::Listen, {}, -1, "None", "listen() opened the door: clients can connect now.");
        row(Call::Accept, {}, -1, "conn from 127.0.0.1:41822",
            "accept() returned a new socket and the address ('127.0.0.1', 41822).");
        row(Call::Connect, {}, -1, "None", "connect() returned None: the handshake is done.");
        row(Call::Recv, "hello", 5, "b'hello'", "recv() returned b'hello': 5 of at most 4096 bytes.");
        row(Call::Recv, "%2 %1", 5, "b'%2 %1'", "recv() returned b'%2 %1': 5 of at most 4096 bytes.");
        row(Call::Recv, {}, 0, "b''", "recv() returned b'': the peer closed its side.");
        row(Call::RecvInto, "hello", 5, "5", "recv_into() returned 5: 5 of at most 4096 bytes.");
        row(Call::SendAll, "hello", 5, "None", "sendall() returned None: the kernel took all 5 B.");
        row(Call::Send, "hello", 3, "3", "send() returned 3: so many bytes the kernel took.");
        row(Call::Shutdown, {}, -1, "None", "shutdown() closed one direction; the socket itself stays open.");
        row(Call::Close, {}, -1, "None", "close() gave the descriptor back.");
        row(Call::SetTimeout, {}, -1, "None", "settimeout() returned.");
        row(Call::Wait, {}, -1, "other", "other() returned.");
    }

    void outcomes()
    {
        QFETCH(SocketEvent, end);
        const SocketEvent call = eventOf(Kind::Call, end.call, {}, 4096);
        QTEST(Explain::result(end), "result");
        QTEST(Explain::outcome(end, &call), "outcome");
    }

    /// A wait's return has no name of its own.
    void aWaitIsNamedByItsCall()
    {
        Story story;
        SocketEvent wait;
        wait.text = QStringLiteral("input");
        story.returned(client, story.call(client, Call::Wait, 0, wait));
        QCOMPARE(Explain::outcome(*story.scene.actor(client)->lastEnd), QStringLiteral("input() returned."));
        QCOMPARE(Explain::outcome(story.events.last(), &story.events.first()),
                 QStringLiteral("input() returned."));
    }

    void manyCallsAtOnce()
    {
        SocketEvent end = eventOf(Kind::Return, Call::Recv, {}, 0);
        end.count = 5000;
        QCOMPARE(Explain::result(end), QStringLiteral("b'' ×5000"));
        QCOMPARE(Explain::outcome(end),
                 QStringLiteral("recv() returned b'' 5000 times: the peer closed its side."));
        end.size = 20'000;
        QCOMPARE(Explain::result(end), QStringLiteral("20000 B in 5000 calls"));
        QCOMPARE(Explain::outcome(end), QStringLiteral("recv() returned 5000 times, 20000 bytes in all."));
        end.call = Call::SendAll;
        QCOMPARE(Explain::result(end), QStringLiteral("None"));
    }

    void anEmptyDatagramIsNoEnd()
    {
        SocketEvent end = eventOf(Kind::Return, Call::RecvFrom, {}, 0);
        end.protocol = SocketEvent::Protocol::Udp;
        QCOMPARE(Explain::outcome(end), QStringLiteral("recvfrom() returned b''."));
    }

    void connectExReturnsItsError()
    {
        SocketEvent end = eventOf(Kind::Return, Call::ConnectEx);
        QCOMPARE(Explain::result(end), QStringLiteral("0"));
        end.errnoName = QStringLiteral("ECONNREFUSED");
        QCOMPARE(Explain::result(end), QStringLiteral("ECONNREFUSED"));
    }

    /// Linux has room for one more than listen() asked for.
    void aFullBacklogIsWhatAConnectWaitsFor_data()
    {
        QTest::addColumn<int>("waiting");
        QTest::addColumn<SocketEvent::State>("state");
        QTest::addColumn<bool>("isFull");
        QTest::newRow("full") << 2 << SocketEvent::State::SynSent << true;
        QTest::newRow("room for one") << 1 << SocketEvent::State::SynSent << false;
        QTest::newRow("not measured") << -1 << SocketEvent::State::SynSent << false;
        QTest::newRow("it got in") << 2 << SocketEvent::State::Established << false;
    }
    void aFullBacklogIsWhatAConnectWaitsFor()
    {
        QFETCH(int, waiting);
        QFETCH(SocketEvent::State, state);
        QFETCH(bool, isFull);
        Story story;
        story.listening(server, 1, 50017);
        SocketEvent measured;
        measured.waiting = waiting;
        measured.backlog = 1;
        story.kernel(server, 1, SocketEvent::State::Listen, measured);
        story.socket(client, 1);
        SocketEvent connect;
        connect.peer = Story::at(50017);
        story.call(client, Call::Connect, 1, connect);
        story.kernel(client, 1, state);
        const SocketEvent open = *story.scene.actor(client)->openCall();
        QCOMPARE(Explain::waiting(story.scene, open)
                     .startsWith(u"The backlog is full: 2 wait in it after listen(1)"),
                 isFull);
        QCOMPARE(Explain::waitingShort(story.scene, open).startsWith(u"the backlog is full"), isFull);
        QCOMPARE(Explain::whereabouts(story.scene, story.nowUs + 1'000'000).contains(u"backlog is full"),
                 isFull);
    }

    void aWaitSaysWhatEndsIt()
    {
        Story story;
        story.listening(server, 1, 50017);
        story.accepted(server, story.accept(server, 1), 2, 50017, 41822);
        for (const Call call :
             {Call::Accept, Call::Connect, Call::Recv, Call::RecvFrom, Call::SendAll, Call::Wait}) {
            SocketEvent open = eventOf(Kind::Call, call);
            open.actor = server;
            open.socket = 2;
            const QString text = Explain::waiting(story.scene, open);
            QVERIFY2(text.startsWith(QLatin1String("Waiting ")) && text.endsWith(u'.')
                         && text.count(u'.') >= 2,
                     qPrintable(text));
            QVERIFY(!Explain::waitingShort(story.scene, open).isEmpty());
            if (call == Call::Recv)
                QCOMPARE(
                    text,
                    QStringLiteral(
                        "Waiting for data from 127.0.0.1:41822. Bytes, a close or a reset will end it."));
        }
    }

    void stagesAreExplained()
    {
        for (int i = 0; i < Stages::count; ++i) {
            for (const Role role : {Role::Server, Role::Client}) {
                const auto text = Explain::stage(Stage(i), role);
                for (const QString &part : {text.purpose, text.waitsFor, text.errors})
                    QVERIFY2(part.endsWith(u'.'), qPrintable(part));
                QVERIFY(text.signature.contains(u'('));
                QVERIFY(!Explain::stageName(Stage(i), role).isEmpty());
            }
        }
        QCOMPARE(Explain::stageName(Stage::Transfer, Role::Server), QStringLiteral("recv"));
        QCOMPARE(Explain::stageName(Stage::Transfer, Role::Client), QStringLiteral("send/recv"));
    }

    void stageStates()
    {
        Story story;
        story.socket(server, 1);
        story.raised(server, story.call(server, Call::Bind, 1), QStringLiteral("OSError"),
                     QStringLiteral("EADDRINUSE"));
        story.accept(server, 1);
        const ActorState &actor = *story.scene.actor(server);
        const auto state = [&](Stage stage, qint64 laterUs = 0) {
            return Explain::stageState(actor, stage, story.nowUs + laterUs);
        };
        QCOMPARE(state(Stage::Socket), QStringLiteral("visited"));
        QCOMPARE(state(Stage::Bind), QStringLiteral("failed: EADDRINUSE"));
        QCOMPARE(state(Stage::Listen), QStringLiteral("not yet"));
        QCOMPARE(state(Stage::Accept), QStringLiteral("active, called"));
        QCOMPARE(state(Stage::Accept, 12'000'000), QStringLiteral("active, waiting for 12 s"));
    }

    void whereabouts_data()
    {
        QTest::addColumn<Tale>("tale");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text, Tale tale) {
            QTest::newRow(text) << tale << QString::fromUtf8(text);
        };
        row("server: not started; client: not started", [](Story &) {});
        row("server: stopped before socket; client: not started", [](Story &s) {
            SocketEvent line;
            line.call = Call::Socket;
            s.tell(server, Kind::Line, line);
        });
        row("server: listen returned; client: not started", [](Story &s) { s.listening(server, 1, 50017); });
        row("server: in accept; client: not started", [](Story &s) {
            s.listening(server, 1, 50017);
            s.accept(server, 1);
        });
        row("server: waiting in accept for a client; client: not started", [](Story &s) {
            s.listening(server, 1, 50017);
            s.accept(server, 1);
            s.nowUs += 100'000;
        });
        row("server: waiting in recv for data; client: connect returned", [](Story &s) {
            s.listening(server, 1, 50017);
            s.connected(client, 1, 41822, 50017);
            s.accepted(server, s.accept(server, 1), 2, 50017, 41822);
            s.call(server, Call::Recv, 2);
            s.nowUs += 100'000;
        });
        row("server: in accept; client: waiting in recv for data (connected, not served)", [](Story &s) {
            s.listening(server, 1, 50017);
            s.connected(client, 1, 41822, 50017);
            s.call(client, Call::Recv, 1);
            s.nowUs += 100'000;
            s.accept(server, 1);
        });
        row("server: waiting in time.sleep; client: waiting in sendall", [](Story &s) {
            SocketEvent sleep;
            sleep.text = QStringLiteral("time.sleep");
            s.call(server, Call::Wait, 0, sleep);
            s.call(client, Call::SendAll, 1);
            s.nowUs += 100'000;
        });
        row("server: failed in bind with EADDRINUSE; client: not started", [](Story &s) {
            s.socket(server, 1);
            s.raised(server, s.call(server, Call::Bind, 1), QStringLiteral("OSError"),
                     QStringLiteral("EADDRINUSE"));
        });
        row("server: failed in bind with EADDRINUSE, and ended; client: not started", [](Story &s) {
            s.socket(server, 1);
            s.raised(server, s.call(server, Call::Bind, 1), QStringLiteral("OSError"),
                     QStringLiteral("EADDRINUSE"));
            s.tell(server, Kind::Exit);
        });
        row("server: waiting in accept for a client; client: failed in recv with ECONNRESET", [](Story &s) {
            for (const auto &actor : {server, client})
                s.raised(actor, s.call(actor, Call::Recv, 1), QStringLiteral("ConnectionResetError"),
                         QStringLiteral("ECONNRESET"));
            s.accept(server, 1); // it went on after its failure
            s.nowUs += 100'000;
        });
        row("server: ended: exit status 0; client: ended", [](Story &s) {
            SocketEvent exit;
            s.socket(client, 1);
            s.tell(client, Kind::Exit, exit);
            exit.status = QStringLiteral("exit status 0");
            s.tell(server, Kind::Exit, exit);
        });
        row("server: not started; client: not started; nc: connected; its calls are not visible",
            [](Story &s) { s.kernel(QStringLiteral("nc"), 1, Story::State::Established); });
    }

    void whereabouts()
    {
        QFETCH(Tale, tale);
        Story story;
        tale(story);
        QTEST(Explain::whereabouts(story.scene, story.nowUs), "text");
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
