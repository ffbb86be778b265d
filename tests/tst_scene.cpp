// SPDX-License-Identifier: MIT
#include "story.h"

#include <QMetaEnum>
#include <QTest>

using Tale = void (*)(Story &);

static const QString server = Story::server;
static const QString client = Story::client;

/// The stages of an actor that are not "not yet": "Socket:Visited Bind:Active".
static QString stagesOf(const Scene &scene, const QString &name)
{
    const ActorState *actor = scene.actor(name);
    if (!actor)
        return QStringLiteral("none");
    QStringList parts;
    for (int i = 0; i < Stages::count; ++i)
        if (const StageState state = actor->stage(Stage(i)); state != StageState::NotYet)
            parts += QStringLiteral("%1:%2").arg(
                QLatin1String(QMetaEnum::fromType<Stage>().valueToKey(i)),
                QLatin1String(QMetaEnum::fromType<StageState>().valueToKey(int(state))));
    return parts.join(u' ');
}

static SocketEvent lineBefore(Story::Call call, int line = 1)
{
    SocketEvent event;
    event.call = call;
    event.line = line;
    return event;
}

class TestScene : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCallHasTheStageOfItsName()
    {
        QCOMPARE(stageOf(Story::Call::ConnectEx), Stage::Connect);
        QCOMPARE(stageOf(Story::Call::RecvInto), Stage::Transfer);
        QCOMPARE(stageOf(Story::Call::SendTo), Stage::Transfer);
        QCOMPARE(stageOf(Story::Call::Shutdown), Stage::Close);
        QVERIFY(!stageOf(Story::Call::Wait));
        QVERIFY(!stageOf(Story::Call::SetSockOpt));
        QVERIFY(!stageOf(Story::Call::None));
    }

    void stages_data()
    {
        QTest::addColumn<Tale>("tale");
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QString>("stages");
        const auto row = [](const char *tag, const QString &actor, const char *stages, Tale tale) {
            QTest::newRow(tag) << tale << actor << QString::fromLatin1(stages);
        };
        row("nothing happened", server, "none", [](Story &) {});
        row("about to make a socket", server, "Socket:Next",
            [](Story &s) { s.tell(server, Story::Kind::Line, lineBefore(Story::Call::Socket)); });
        row("a line without a call", server, "",
            [](Story &s) { s.tell(server, Story::Kind::Line, lineBefore(Story::Call::None)); });
        row("socket called", server, "Socket:Active", [](Story &s) { s.call(server, Story::Call::Socket); });
        row("socket returned", server, "Socket:Active", [](Story &s) { s.socket(server, 1); });
        row("bound, about to listen", server, "Socket:Visited Bind:Active Listen:Next", [](Story &s) {
            s.socket(server, 1);
            s.bind(server, 1, 50017);
            s.tell(server, Story::Kind::Line, lineBefore(Story::Call::Listen));
        });
        row("listening", server, "Socket:Visited Bind:Visited Listen:Active",
            [](Story &s) { s.listening(server, 1, 50017); });
        row("accept waits", server, "Socket:Visited Bind:Visited Listen:Visited Accept:Active", [](Story &s) {
            s.listening(server, 1, 50017);
            s.accept(server, 1);
        });
        row("recv waits", server, "Socket:Visited Bind:Visited Listen:Visited Accept:Visited Transfer:Active",
            [](Story &s) {
                s.listening(server, 1, 50017);
                s.accepted(server, s.accept(server, 1), 2, 50017, 41000);
                s.call(server, Story::Call::Recv, 2);
            });
        row("setsockopt is no stage", server, "Socket:Active", [](Story &s) {
            s.socket(server, 1);
            s.did(server, Story::Call::SetSockOpt, 1);
        });
        row("connect waits", client, "Socket:Visited Connect:Active", [](Story &s) {
            s.socket(client, 1);
            s.call(client, Story::Call::Connect, 1);
        });
        row("closed", client, "Socket:Visited Connect:Visited Close:Active", [](Story &s) {
            s.connected(client, 1, 41000, 50017);
            s.closed(client, 1);
        });
        row("half closed", client, "Socket:Visited Connect:Visited Close:Active", [](Story &s) {
            s.connected(client, 1, 41000, 50017);
            s.did(client, Story::Call::Shutdown, 1);
        });
        row("bind failed", server, "Socket:Visited Bind:Failed", [](Story &s) {
            s.socket(server, 1);
            s.raised(server, s.call(server, Story::Call::Bind, 1), QStringLiteral("OSError"),
                     QStringLiteral("EADDRINUSE"));
        });
        row("bind failed and was closed", server, "Socket:Visited Bind:Failed Close:Active", [](Story &s) {
            s.socket(server, 1);
            s.raised(server, s.call(server, Story::Call::Bind, 1), QStringLiteral("OSError"),
                     QStringLiteral("EADDRINUSE"));
            s.closed(server, 1);
        });
        row("bind is tried again", server, "Socket:Visited Bind:Active", [](Story &s) {
            s.socket(server, 1);
            s.raised(server, s.call(server, Story::Call::Bind, 1), QStringLiteral("OSError"),
                     QStringLiteral("EADDRINUSE"));
            s.call(server, Story::Call::Bind, 1);
        });
        row("another call leaves the failure", client, "Socket:Visited Connect:Failed Transfer:Active",
            [](Story &s) {
                s.socket(client, 1);
                s.raised(client, s.call(client, Story::Call::Connect, 1),
                         QStringLiteral("ConnectionRefusedError"), QStringLiteral("ECONNREFUSED"));
                s.call(client, Story::Call::Recv, 1);
            });
        row("a stop is no failure", server, "Socket:Visited Bind:Visited Listen:Visited Accept:Active",
            [](Story &s) {
                s.listening(server, 1, 50017);
                s.raised(server, s.accept(server, 1), QStringLiteral("KeyboardInterrupt"));
            });
        row("a new socket after the last was closed", client, "Socket:Active", [](Story &s) {
            s.connected(client, 1, 41000, 50017);
            s.closed(client, 1);
            s.call(client, Story::Call::Socket);
        });
        row("a second socket beside an open one", client, "Socket:Active Connect:Visited", [](Story &s) {
            s.connected(client, 1, 41000, 50017);
            s.call(client, Story::Call::Socket);
        });
        row("another actor's socket is not one's own", client, "Socket:Active", [](Story &s) {
            s.listening(server, 1, 50017);
            s.connected(client, 1, 41000, 50017);
            s.closed(client, 1);
            s.call(client, Story::Call::Socket);
        });
        row("ended", client, "Socket:Visited Connect:Visited", [](Story &s) {
            s.connected(client, 1, 41000, 50017);
            s.tell(client, Story::Kind::Exit);
        });
        row("started anew, before its first call", client, "Socket:Next", [](Story &s) {
            s.connected(client, 1, 41000, 50017);
            s.raised(client, s.call(client, Story::Call::Recv, 1), QStringLiteral("ConnectionResetError"),
                     QStringLiteral("ECONNRESET"));
            s.tell(client, Story::Kind::Exit);
            s.tell(client, Story::Kind::Line, lineBefore(Story::Call::Socket));
        });
        row("sendall returns while recv waits", client, "Socket:Visited Connect:Visited Transfer:Active",
            [](Story &s) {
                s.connected(client, 1, 41000, 50017);
                s.call(client, Story::Call::Recv, 1);
                s.sent(client, 1, "hello");
            });
        row("another thread's call returns while accept waits", server,
            "Socket:Visited Bind:Visited Listen:Visited Accept:Active Close:Visited", [](Story &s) {
                s.listening(server, 1, 50017);
                s.accepted(server, s.accept(server, 1), 2, 50017, 41000);
                s.accept(server, 1);
                s.call(server, Story::Call::Wait);
                s.closed(server, 2);
            });
        row("accept and recv wait in two threads", server,
            "Socket:Visited Bind:Visited Listen:Visited Accept:Active Transfer:Active", [](Story &s) {
                s.listening(server, 1, 50017);
                s.accepted(server, s.accept(server, 1), 2, 50017, 41000);
                s.call(server, Story::Call::Recv, 2);
                s.accept(server, 1);
            });
        row("closed under a waiting accept", server,
            "Socket:Visited Bind:Visited Listen:Visited Accept:Visited "
            "Close:Active",
            [](Story &s) {
                s.listening(server, 1, 50017);
                s.accept(server, 1);
                s.closed(server, 1);
            });
    }

    void stages()
    {
        QFETCH(Tale, tale);
        QFETCH(QString, actor);
        QFETCH(QString, stages);
        Story story;
        tale(story);
        QCOMPARE(stagesOf(story.scene, actor), stages);
    }

    void aWaitIsAnOpenCallThatIsOldEnough()
    {
        Story story;
        story.listening(server, 1, 50017);
        const quint64 id = story.accept(server, 1);
        const SocketEvent *open = story.scene.actor(server)->openCall(Stage::Accept);
        QVERIFY(open);
        QCOMPARE(open->id, id);
        QVERIFY(!Scene::isWaiting(*open, open->timeUs + Scene::waitingAfterUs - 1));
        QVERIFY(Scene::isWaiting(*open, open->timeUs + Scene::waitingAfterUs));
        QVERIFY(!story.scene.actor(server)->openCall(Stage::Transfer));
        story.accepted(server, id, 2, 50017, 41000);
        QVERIFY(!story.scene.actor(server)->openCall());
    }

    void callsOfTwoActorsMayHaveTheSameId()
    {
        Story story;
        const quint64 one = story.call(server, Story::Call::Socket);
        const quint64 two = story.call(client, Story::Call::Socket);
        QCOMPARE(one, two);
        story.returned(server, one);
        QVERIFY(!story.scene.actor(server)->openCall());
        QVERIFY(story.scene.actor(client)->openCall());
    }

    void whatTheKernelHadIsTheFailuresCause()
    {
        Story story;
        quint64 ids[2] = {};
        for (const auto &actor : {server, client}) { // two failures with the same id
            story.socket(actor, 1);
            ids[actor == client] = story.call(actor, Story::Call::Bind, 1);
            story.raised(actor, ids[actor == client], QStringLiteral("OSError"),
                         QStringLiteral("EADDRINUSE"));
        }
        QCOMPARE(ids[0], ids[1]);
        SocketEvent found;
        found.id = ids[0];
        found.state = Story::State::TimeWait;
        found.secondsLeft = 41;
        story.tell(server, Story::Kind::Kernel, found);
        const ActorState *actor = story.scene.actor(server);
        QVERIFY(actor->failureCause);
        QCOMPARE(actor->failureCause->secondsLeft, 41);
        QVERIFY(!story.scene.actor(client)->failureCause);
        QCOMPARE(story.scene.socket(server, 1)->state, Story::State::Unknown);
        story.call(server, Story::Call::Bind, 1);
        QVERIFY(!story.scene.actor(server)->failure);
        QVERIFY(!story.scene.actor(server)->failureCause);
    }

    void anExitClosesWhatWasLeftOpen()
    {
        Story story;
        story.listening(server, 1, 50017);
        story.accept(server, 1);
        SocketEvent exit;
        exit.status = QStringLiteral("stopped");
        story.tell(server, Story::Kind::Exit, exit);
        const ActorState *actor = story.scene.actor(server);
        QVERIFY(actor->hasEnded);
        QCOMPARE(actor->status, QStringLiteral("stopped"));
        QVERIFY(!actor->openCall());
        QVERIFY(!story.scene.listener(server));
    }

    void aThreadsExitLeavesItsProgramRunning()
    {
        Story story;
        story.listening(server, 1, 50017);
        story.accept(server, 1);
        SocketEvent inThread;
        inThread.thread = QStringLiteral("Thread-1");
        story.call(server, Story::Call::Recv, 2, inThread);
        story.tell(server, Story::Kind::Exit, inThread);
        const ActorState *actor = story.scene.actor(server);
        QVERIFY(!actor->hasEnded);
        QCOMPARE(actor->openCalls.size(), 1);
        QCOMPARE(actor->openCall()->call, Story::Call::Accept);
        QVERIFY(story.scene.listener(server));
    }

    void aConversationBeginsWhereNothingIsOpen()
    {
        Story story;
        story.listening(server, 1, 50017);
        QCOMPARE(story.scene.conversationStart, 1);
        story.connected(client, 1, 41000, 50017);
        QCOMPARE(story.scene.conversationStart, 1);
        story.closed(client, 1);
        story.closed(server, 1);
        const qint64 before = story.scene.number;
        story.socket(server, 2);
        QCOMPARE(story.scene.conversationStart, before + 1);
    }

    void anOutsiderIsKnownFromTheKernelAlone()
    {
        const QString nc = QStringLiteral("client 2");
        Story story;
        SocketEvent measured;
        measured.local = Story::at(41000);
        measured.peer = Story::at(50017);
        measured.text = QStringLiteral("pid 4711 nc");
        story.kernel(nc, 1, Story::State::Established, measured);
        const ActorState *actor = story.scene.actor(nc);
        QVERIFY(actor && actor->isOutside);
        QCOMPARE(actor->process, measured.text);
        QCOMPARE(stagesOf(story.scene, nc), QStringLiteral("Connect:Visited"));
        story.kernel(nc, 2, Story::State::Established, measured);
        story.kernel(nc, 1, Story::State::TimeWait, measured);
        QVERIFY(!story.scene.actor(nc)->hasEnded); // its other socket is open
        story.kernel(nc, 2, Story::State::Closed, measured);
        QVERIFY(story.scene.actor(nc)->hasEnded);
        QVERIFY(!story.scene.socket(nc, 2)->isOpen);
    }

    void oldOutsidersAreForgotten()
    {
        Story story;
        constexpr int count = 100;
        SocketEvent measured;
        for (int i = 0; i < count; ++i) {
            const QString name = QStringLiteral("client %1").arg(i + 2);
            story.kernel(name, 1, Story::State::Established, measured);
            story.kernel(name, 1, Story::State::TimeWait, measured);
        }
        const qsizetype kept = story.scene.actors.size();
        QVERIFY(kept >= Scene::keptClosed && kept < 2 * Scene::keptClosed);
        QCOMPARE(story.scene.forgottenActors, count - kept);
        QCOMPARE(story.scene.actors.last().name, QStringLiteral("client %1").arg(count + 1));
        story.kernel(QStringLiteral("client 2"), 1, Story::State::Closed, measured);
        QVERIFY(!story.scene.actor(QStringLiteral("client 2")));
        QCOMPARE(story.scene.actors.size(), kept);
    }

    void aCopyStaysAsItWas()
    {
        Story story;
        story.connected(client, 1, 41000, 50017);
        const Scene copy = story.scene;
        story.received(client, 1, "hello");
        story.call(client, Story::Call::Recv, 1);
        QCOMPARE(copy.socket(client, 1)->bytesIn, 0);
        QVERIFY(!copy.actor(client)->openCall());
        QCOMPARE(story.scene.socket(client, 1)->bytesIn, 5);
    }

    void timesAreTheFirstAndTheNewest()
    {
        Story story;
        story.socket(server, 1);
        QCOMPARE(story.scene.startUs, story.events.first().timeUs);
        QCOMPARE(story.scene.timeUs, story.events.last().timeUs);
        SocketEvent late;
        late.actor = server;
        late.number = story.scene.number + 1;
        late.late = true;
        story.scene.apply(late); // told at time 0
        QCOMPARE(story.scene.timeUs, story.events.last().timeUs);
    }
};

QTEST_APPLESS_MAIN(TestScene)
#include "tst_scene.moc"
