// SPDX-License-Identifier: MIT
#include "timeline.h"

#include "story.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

static const QString server = Story::server;
static const QString client = Story::client;

/// A scene in words, complete enough that two scenes of the same words are the same picture.
static QString inWords(const Scene &scene)
{
    QString text;
    QDebug out(&text);
    out << scene.number << scene.timeUs << scene.startUs << scene.conversationStart << scene.forgottenSockets
        << scene.forgottenActors;
    for (const ActorState &actor : scene.actors) {
        out << actor.name << actor.isOutside << actor.line << int(actor.nextCall) << actor.hasEnded
            << actor.status << actor.connection;
        for (int stage = 0; stage < Stages::count; ++stage)
            out << int(actor.stage(Stage(stage)));
        for (const SocketEvent &call : actor.openCalls)
            out << call.number;
        out << (actor.lastEnd ? actor.lastEnd->number : 0) << (actor.failure ? actor.failure->number : 0);
    }
    for (const SocketState &socket : scene.sockets)
        out << socket.actor << socket.id << socket.fd << socket.local.toString() << socket.peer.toString()
            << int(socket.state) << socket.unread << socket.waiting << socket.backlog << socket.isOpen
            << socket.sawEnd << socket.bytesIn << socket.bytesOut << qHash(socket.tailIn)
            << qHash(socket.tailOut);
    return text;
}

static QList<SocketEvent> bytesReceived(int count, qsizetype bytes)
{
    SocketEvent event;
    event.actor = server;
    event.kind = SocketEvent::Kind::Return;
    event.call = SocketEvent::Call::Recv;
    event.socket = 1;
    event.data = QByteArray(bytes, 'x');
    event.size = bytes;
    return QList<SocketEvent>(count, event);
}

/// Events of a random but possible course: several actors, sockets, calls that overlap, failures and exits.
static QList<SocketEvent> randomStory(quint32 seed, int count)
{
    QRandomGenerator random(seed);
    Story story;
    QHash<QString, QList<quint64>> open;
    while (story.events.size() < count) {
        const QString actor =
            random.bounded(2) ? server : QStringLiteral("client %1").arg(random.bounded(1, 12));
        const int socket = random.bounded(1, 20);
        QList<quint64> &ids = open[actor];
        switch (random.bounded(8)) {
        case 0:
        case 1: {
            SocketEvent event;
            event.line = random.bounded(1, 30);
            event.data = QByteArray(random.bounded(10), 'd');
            event.size = event.data.size();
            event.peer = Story::at(quint16(random.bounded(1024, 1100)));
            ids +=
                story.call(actor, Story::Call(random.bounded(1, int(Story::Call::Wait) + 1)), socket, event);
            break;
        }
        case 2:
        case 3:
            if (!ids.isEmpty()) {
                SocketEvent event;
                event.data = QByteArray(random.bounded(int(SocketEvent::keptBytes) + 1),
                                        char('a' + random.bounded(26)));
                event.size = event.data.size();
                event.result = random.bounded(20);
                event.local = Story::at(quint16(random.bounded(1024, 1100)));
                story.returned(actor, ids.takeAt(random.bounded(ids.size())), event);
            }
            break;
        case 4:
            if (!ids.isEmpty())
                story.raised(actor, ids.takeLast(), QStringLiteral("OSError"), QStringLiteral("ECONNRESET"));
            break;
        case 5:
            story.kernel(actor, socket, Story::State(random.bounded(int(Story::State::Closed) + 1)));
            break;
        case 6: {
            SocketEvent event;
            event.line = random.bounded(1, 30);
            event.call = Story::Call(random.bounded(int(Story::Call::Wait) + 1));
            story.tell(actor, Story::Kind::Line, event);
            break;
        }
        case 7:
            if (random.bounded(20) == 0) {
                story.tell(actor, Story::Kind::Exit);
                ids.clear();
            }
            break;
        }
    }
    return story.events;
}

class TestTimeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreGivenInOrder()
    {
        Timeline timeline;
        QVERIFY(timeline.isEmpty());
        QSignalSpy appended(&timeline, &Timeline::appended);
        timeline.append({});
        QCOMPARE(appended.size(), 0);
        SocketEvent event;
        event.number = 77; // whatever it had before
        timeline.append({event, event});
        timeline.append({event});
        QCOMPARE(timeline.first(), 1);
        QCOMPARE(timeline.last(), 3);
        for (qint64 number = 1; number <= 3; ++number)
            QCOMPARE(timeline.event(number).number, number);
        QCOMPARE(appended.size(), 2);
        QCOMPARE(appended[0], (QVariantList {qint64(1), qint64(2)}));
        QCOMPARE(appended[1], (QVariantList {qint64(3), qint64(3)}));
    }

    void callsArePairedWithTheirEnds()
    {
        Story story;
        const quint64 accept = story.accept(server, 1); // 1
        const quint64 recv = story.call(client, Story::Call::Recv, 1); // 2, with the same id
        QCOMPARE(accept, recv);
        story.call(server, Story::Call::Close, 1); // 3
        story.raised(client, recv, QStringLiteral("OSError")); // 4
        story.returned(server, accept); // 5
        Timeline timeline;
        timeline.append(story.events);
        QCOMPARE(timeline.endOf(1), 5);
        QCOMPARE(timeline.endOf(2), 4);
        QCOMPARE(timeline.endOf(3), 0);
        timeline.setCursor(4);
        QCOMPARE(timeline.endSeen(1), 0);
        QCOMPARE(timeline.endSeen(2), 4);
    }

    void anIdUsedAgainAfterAnExitIsAnotherCall()
    {
        SocketEvent call;
        call.actor = server;
        call.kind = SocketEvent::Kind::Call;
        call.id = 1;
        SocketEvent exit = call;
        exit.kind = SocketEvent::Kind::Exit;
        SocketEvent end = call;
        end.kind = SocketEvent::Kind::Return;
        Timeline timeline;
        timeline.append({call, exit, end, call, end});
        QCOMPARE(timeline.endOf(1), 0);
        QCOMPARE(timeline.endOf(4), 5);
    }

    void anEventKeepsItsFirstBytesAndNoBufferBehindThem()
    {
        Timeline timeline;
        timeline.append(bytesReceived(1, 10'000));
        QCOMPARE(timeline.event(1).data.size(), SocketEvent::keptBytes);
        QCOMPARE(timeline.event(1).size, 10'000);
        SocketEvent event = bytesReceived(1, 5).first();
        event.data.reserve(65536);
        timeline.append({event});
        QCOMPARE(timeline.event(2).data, QByteArray("xxxxx"));
        QVERIFY(timeline.event(2).data.capacity() < 100);
    }

    void theCursorFollowsWhileLive()
    {
        Timeline timeline;
        QSignalSpy moved(&timeline, &Timeline::cursorMoved);
        QVERIFY(timeline.isLive());
        timeline.append(bytesReceived(5, 1));
        QCOMPARE(timeline.cursor(), 5);
        QCOMPARE(timeline.scene().number, 5);
        QCOMPARE(moved.size(), 0);

        timeline.setCursor(3);
        QVERIFY(!timeline.isLive());
        QCOMPARE(timeline.scene().number, 3);
        timeline.append(bytesReceived(5, 1));
        QCOMPARE(timeline.cursor(), 3);
        QCOMPARE(timeline.scene().number, 3);
        timeline.setCursor(3);
        QCOMPARE(moved.size(), 1);

        timeline.setCursor(99);
        QCOMPARE(timeline.cursor(), 10);
        QVERIFY(!timeline.isLive());
        timeline.setCursor(-5);
        QCOMPARE(timeline.cursor(), 0);
        QCOMPARE(timeline.scene().actors.size(), 0);
        timeline.goLive();
        QCOMPARE(timeline.cursor(), 10);
        QVERIFY(timeline.isLive());
        QCOMPARE(timeline.scene().number, 10);
        timeline.goLive();
        QCOMPARE(moved.size(), 4);
    }

    void whatTheKernelMeasuredBelongsToTheThingBefore()
    {
        Story story;
        story.kernel(server, 1, Story::State::Listen); // 1
        const quint64 id = story.call(server, Story::Call::Socket); // 2
        story.returned(server, id); // 3
        story.kernel(server, 1, Story::State::Close); // 4
        story.kernel(server, 1, Story::State::Listen); // 5
        story.call(server, Story::Call::Accept); // 6
        Timeline timeline;
        timeline.append(story.events);
        QList<qint64> forward {0};
        while (forward.last() < timeline.last())
            forward += timeline.after(forward.last());
        QCOMPARE(forward, (QList<qint64> {0, 2, 5, 6}));
        QCOMPARE(timeline.after(6), 6);
        QList<qint64> back {6};
        while (back.last() > 0)
            back += timeline.before(back.last());
        QCOMPARE(back, (QList<qint64> {6, 5, 2, 1, 0}));
        QCOMPARE(timeline.before(0), 0);
    }

    void boundsAreKeptAndTold_data()
    {
        QTest::addColumn<qint64>("maxEvents");
        QTest::addColumn<qint64>("maxBytes");
        QTest::addColumn<int>("bytesEach");
        QTest::newRow("by rows") << qint64(10'000) << qint64(1) << 0;
        QTest::newRow("by bytes") << qint64(1'000'000) << qint64(1'000'000) << 100;
    }

    void boundsAreKeptAndTold()
    {
        QFETCH(qint64, maxEvents);
        QFETCH(qint64, maxBytes);
        QFETCH(int, bytesEach);
        Timeline timeline(Timeline::Limits {maxEvents, maxBytes});
        QSignalSpy dropped(&timeline, &Timeline::dropped);
        constexpr int batches = 50;
        constexpr int batch = 1000;
        for (int i = 0; i < batches; ++i) {
            timeline.append(bytesReceived(batch, bytesEach));
            const qint64 kept = timeline.last() - timeline.first() + 1;
            QVERIFY(kept <= maxEvents);
            QVERIFY(kept * bytesEach <= maxBytes);
        }
        QCOMPARE(timeline.last(), batches * batch);
        QVERIFY(timeline.first() > 1);
        QCOMPARE(timeline.droppedSoFar().events, timeline.first() - 1);
        QCOMPARE(timeline.droppedSoFar().bytes, (timeline.first() - 1) * bytesEach);
        QCOMPARE(dropped.last().first().toLongLong(), timeline.first());
        QCOMPARE(timeline.event(timeline.first()).number, timeline.first());
        QCOMPARE(timeline.scene().socket(server, 1)->bytesIn, qint64(batches) * batch * bytesEach);
    }

    void oneBatchLargerThanTheBoundTellsWhatIsKept()
    {
        Timeline timeline(Timeline::Limits {10'000, 1'000'000});
        QSignalSpy appended(&timeline, &Timeline::appended);
        timeline.append(bytesReceived(50'000, 1));
        QCOMPARE(appended.size(), 1);
        QCOMPARE(appended[0][0].toLongLong(), timeline.first());
        QCOMPARE(appended[0][1].toLongLong(), 50'000);
    }

    void aCursorInWhatIsDroppedMovesToTheOldestKept()
    {
        Timeline timeline(Timeline::Limits {10'000, 1'000'000});
        timeline.append(bytesReceived(10'000, 1));
        timeline.setCursor(5);
        QSignalSpy moved(&timeline, &Timeline::cursorMoved);
        qint64 cursorWhenTold = 0;
        connect(&timeline, &Timeline::dropped, this,
                [&](qint64 first) { cursorWhenTold = timeline.cursor() - first; });
        timeline.append(bytesReceived(1000, 1));
        QVERIFY(timeline.first() > 5);
        QCOMPARE(cursorWhenTold, -1);
        QCOMPARE(timeline.cursor(), timeline.first() - 1);
        QCOMPARE(timeline.scene().number, timeline.cursor());
        QCOMPARE(moved.size(), 1);
    }

    void anEndIsPairedWithADroppedCallInSilence()
    {
        Timeline timeline(Timeline::Limits {5000, 1'000'000});
        SocketEvent call;
        call.actor = server;
        call.kind = SocketEvent::Kind::Call;
        call.id = 1;
        timeline.append({call});
        timeline.append(bytesReceived(20'000, 1));
        QVERIFY(timeline.first() > 1);
        call.kind = SocketEvent::Kind::Return;
        timeline.append({call});
        QCOMPARE(timeline.event(timeline.last()).id, 1);
    }

    void clear()
    {
        Timeline timeline;
        timeline.append(randomStory(3, 100));
        timeline.setCursor(50);
        QSignalSpy cleared(&timeline, &Timeline::cleared);
        QSignalSpy moved(&timeline, &Timeline::cursorMoved);
        timeline.clear();
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(moved.size(), 1);
        QVERIFY(timeline.isEmpty() && timeline.isLive());
        QCOMPARE(timeline.scene().actors.size(), 0);
        timeline.append(bytesReceived(1, 1));
        QCOMPARE(timeline.first(), 1);
        QCOMPARE(timeline.last(), 1);
    }

    void theSceneAtAnyCursorIsAFreshReduction_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<qint64>("maxEvents");
        for (quint32 seed = 1; seed <= 3; ++seed) {
            QTest::addRow("all kept, seed %u", seed) << seed << qint64(100'000);
            QTest::addRow("old ones dropped, seed %u", seed) << seed << qint64(10'000);
        }
    }

    void theSceneAtAnyCursorIsAFreshReduction()
    {
        QFETCH(quint32, seed);
        QFETCH(qint64, maxEvents);
        const QList<SocketEvent> events = randomStory(seed, 15'000);
        Timeline timeline(Timeline::Limits {maxEvents, 1'000'000'000});
        QRandomGenerator random(seed);
        for (qsizetype i = 0; i < events.size();) {
            const qsizetype batch = random.bounded(1, 700);
            timeline.append(events.mid(i, batch));
            i += batch;
        }
        QCOMPARE(timeline.last(), qint64(events.size()));
        QCOMPARE(timeline.first() > 1, maxEvents < events.size());

        QSet<qint64> cursors {timeline.first() - 1, timeline.first(), timeline.last()};
        for (qint64 edge = 4096; edge < timeline.last(); edge += 4096)
            cursors += {edge - 1, edge, edge + 1};
        while (cursors.size() < 40)
            cursors += random.bounded(timeline.first(), timeline.last() + 1);

        Scene fresh;
        for (const SocketEvent &event : events) {
            fresh.apply(event);
            if (event.number < timeline.first() - 1 || !cursors.contains(event.number))
                continue;
            timeline.setCursor(event.number);
            QCOMPARE(timeline.cursor(), event.number);
            QCOMPARE(inWords(timeline.scene()), inWords(fresh));
        }
        timeline.goLive();
        QCOMPARE(inWords(timeline.scene()), inWords(fresh));
        QVERIFY(fresh.forgottenSockets > 0); // the story was rich enough
    }
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
