// SPDX-License-Identifier: MIT
#include "story.h"

#include <QTest>

static const QString server = Story::server;
static const QString client = Story::client;

/// What a scene knows of sockets: their ends, queues, bytes and how they closed.
class TestSceneSockets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptGivesANewSocketOnTheSamePort()
    {
        Story story;
        story.listening(server, 1, 50017);
        const quint64 id = story.accept(server, 1);
        story.connected(client, 1, 41000, 50017);
        story.accepted(server, id, 2, 50017, 41000);

        const SocketState *listener = story.scene.listener(server);
        const SocketState *connection = story.scene.socket(server, 2);
        const SocketState *theirs = story.scene.socket(client, 1);
        QVERIFY(listener && connection && theirs);
        QCOMPARE(listener->id, 1);
        QCOMPARE(listener->fd, 3);
        QCOMPARE(listener->backlog, 1);
        QCOMPARE(listener->acceptedCount, 1);
        QVERIFY(!listener->isConnected());
        QCOMPARE(connection->fd, 4);
        QCOMPARE(connection->acceptedBy, 1);
        QCOMPARE(connection->local.port, listener->local.port);
        QCOMPARE(story.scene.actor(server)->connection, 2);
        QCOMPARE(story.scene.actor(client)->connection, 1);
        QCOMPARE(story.scene.otherEnd(*connection), theirs);
        QCOMPARE(story.scene.otherEnd(*theirs), connection);
        QVERIFY(!story.scene.otherEnd(*listener));
    }

    /// What waits in a queue has an end in the kernel that is no program's socket.
    void whatIsNotAccepted_data()
    {
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("it is accepted") << true;
        QTest::newRow("it goes with its listener") << false;
    }
    void whatIsNotAccepted()
    {
        QFETCH(bool, isAccepted);
        Story story;
        story.listening(server, 1, 50017);
        story.connected(client, 1, 41000, 50017);
        SocketEvent end;
        end.local = Story::at(50017);
        end.peer = Story::at(41000);
        end.unread = 6;
        const auto queued = [&] { return story.scene.unacceptedEnd(*story.scene.socket(client, 1)); };
        QVERIFY(!queued());
        story.kernel(server, 0, SocketEvent::State::Established, end);
        QVERIFY(queued());
        QCOMPARE(queued()->unread, 6);
        QCOMPARE(queued()->actor, server);
        // It is no socket of the server's.
        QCOMPARE(story.scene.actor(server)->openSockets, 1);
        QCOMPARE(story.scene.waitingFor(*story.scene.listener(server)).size(), 1);
        QVERIFY(!story.scene.socket(client, 1)->lostListener);
        if (isAccepted) {
            story.accepted(server, story.accept(server, 1), 2, 50017, 41000);
        } else {
            story.closed(server, 1);
            QVERIFY(story.scene.socket(client, 1)->lostListener);
            QVERIFY(!queued());
            story.kernel(server, 0, SocketEvent::State::Closed, end);
        }
        QVERIFY(!queued());
        QVERIFY(story.scene.unaccepted.isEmpty());
        QCOMPARE(story.scene.socket(client, 1)->lostListener, !isAccepted);
    }

    void acceptsDescriptorIsNeverTheListeners()
    {
        Story story;
        SocketEvent made; // its descriptor is not known
        made.socket = 1;
        story.returned(server, story.call(server, Story::Call::Socket), made);
        story.listen(server, 1);
        story.accepted(server, story.accept(server, 1), 2, 50017, 41000);
        QCOMPARE(story.scene.socket(server, 1)->fd, -1);
        QCOMPARE(story.scene.socket(server, 2)->fd, 4);
    }

    void aListenWithoutANumberHasTheKernels()
    {
        Story story;
        story.socket(server, 1);
        story.did(server, Story::Call::Listen, 1);
        QCOMPARE(story.scene.listener(server)->backlog, -1);
        SocketEvent measured;
        measured.waiting = 2;
        measured.backlog = 128;
        story.kernel(server, 1, Story::State::Listen, measured);
        QCOMPARE(story.scene.listener(server)->backlog, 128);
    }

    void aListenThatFailsMakesNoListener()
    {
        Story story;
        story.socket(server, 1);
        SocketEvent asked;
        asked.backlog = 5;
        const quint64 id = story.call(server, Story::Call::Listen, 1, asked);
        QVERIFY(!story.scene.listener(server));
        story.raised(server, id, QStringLiteral("OSError"), QStringLiteral("EADDRINUSE"));
        QVERIFY(!story.scene.listener(server));
        story.did(server, Story::Call::Listen, 1, asked);
        QVERIFY(story.scene.listener(server));
        QCOMPARE(story.scene.listener(server)->backlog, 5);
        story.listen(server, 1, 2);
        QCOMPARE(story.scene.listener(server)->backlog, 2);
        story.closed(server, 1);
        QVERIFY(!story.scene.listener(server));
    }

    void theBacklogHoldsWhoConnectedAndWasNotAccepted()
    {
        const auto waiting = [](const Story &story) {
            QStringList names;
            for (const SocketState *socket : story.scene.waitingFor(*story.scene.listener(server)))
                names += socket->actor;
            return names.join(u',');
        };
        const QString client2 = QStringLiteral("client 2");
        const QString nc = QStringLiteral("nc");
        Story story;
        story.listening(server, 1, 50017);
        QCOMPARE(waiting(story), QString());
        story.connected(client, 1, 41001, 50017);
        story.connected(client2, 1, 41002, 50017);
        story.connected(QStringLiteral("client 3"), 1, 41003, 50018); // another port
        SocketEvent measured;
        measured.local = Story::at(41004);
        measured.peer = Story::at(50017);
        story.kernel(nc, 1, Story::State::SynSent, measured); // not in the queue yet
        QCOMPARE(waiting(story), QStringLiteral("client,client 2"));
        story.kernel(nc, 1, Story::State::Established, measured);
        QCOMPARE(waiting(story), QStringLiteral("client,client 2,nc"));
        story.accepted(server, story.accept(server, 1), 2, 50017, 41001);
        QCOMPARE(waiting(story), QStringLiteral("client 2,nc"));

        // Who closes before it is accepted still stands in the queue; who was reset does not.
        story.closed(client2, 1);
        story.kernel(client2, 1, Story::State::FinWait2);
        QCOMPARE(waiting(story), QStringLiteral("client 2,nc"));
        story.kernel(nc, 1, Story::State::Closed, measured);
        QCOMPARE(waiting(story), QStringLiteral("client 2"));
        story.accepted(server, story.accept(server, 1), 3, 50017, 41002);
        QCOMPARE(waiting(story), QString());
    }

    void aListenerOnEveryAddressIsReachedThroughAny()
    {
        Story story;
        story.listening(server, 1, 50017);
        SocketEvent everywhere;
        everywhere.local = {QStringLiteral("0.0.0.0"), 50017};
        story.kernel(server, 1, Story::State::Listen, everywhere);
        story.connected(client, 1, 41000, 50017);
        QCOMPARE(story.scene.waitingFor(*story.scene.listener(server)).size(), 1);
    }

    void bytesAreCountedAndTheirTailKept()
    {
        Story story;
        story.connected(client, 1, 41000, 50017);
        story.sent(client, 1, "hello");
        story.sent(client, 1, "world");
        story.received(client, 1, "ok");
        const SocketState *socket = story.scene.socket(client, 1);
        QCOMPARE(socket->bytesOut, 10);
        QCOMPARE(socket->tailOut, QByteArray("helloworld"));
        QCOMPARE(socket->bytesIn, 2);
        QCOMPARE(socket->lastTaken, 2);
        QCOMPARE(socket->tailIn, QByteArray("ok"));
        QVERIFY(!socket->sawEnd);
        for (int i = 0; i < 20; ++i)
            story.received(client, 1, QByteArray(4096, char('a' + i)));
        socket = story.scene.socket(client, 1);
        QCOMPARE(socket->bytesIn, 2 + 20 * 4096);
        QCOMPARE(socket->tailIn.size(), SocketState::keptTail);
        QVERIFY(socket->tailIn.startsWith('e') && socket->tailIn.endsWith('t'));
    }

    void whatWasSentIsKnownFromTheCallAlone()
    {
        Story story;
        story.connected(client, 1, 41000, 50017);
        SocketEvent call;
        call.data = "hello";
        call.size = 5;
        story.returned(client, story.call(client, Story::Call::SendAll, 1, call));
        QCOMPARE(story.scene.socket(client, 1)->bytesOut, 5);
        SocketEvent some;
        some.size = 3;
        story.returned(client, story.call(client, Story::Call::Send, 1, call), some);
        QCOMPARE(story.scene.socket(client, 1)->bytesOut, 8);
        QCOMPARE(story.scene.socket(client, 1)->tailOut, QByteArray("hellohel"));
    }

    void theEndOfDataIsSeen()
    {
        Story story;
        story.connected(client, 1, 41000, 50017);
        story.received(client, 1, {});
        QVERIFY(story.scene.socket(client, 1)->sawEnd);
        QVERIFY(story.scene.socket(client, 1)->isOpen);

        SocketEvent datagram;
        datagram.protocol = SocketEvent::Protocol::Udp;
        datagram.size = 0;
        story.did(server, Story::Call::RecvFrom, 1, datagram);
        QVERIFY(!story.scene.socket(server, 1)->sawEnd); // an empty datagram ends nothing
    }

    void shutdown_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("reading");
        QTest::addColumn<bool>("writing");
        QTest::newRow("SHUT_RD") << QStringLiteral("SHUT_RD") << true << false;
        QTest::newRow("SHUT_WR") << QStringLiteral("SHUT_WR") << false << true;
        QTest::newRow("SHUT_RDWR") << QStringLiteral("SHUT_RDWR") << true << true;
    }

    void shutdown()
    {
        QFETCH(QString, how);
        Story story;
        story.connected(client, 1, 41000, 50017);
        SocketEvent call;
        call.text = how;
        const quint64 id = story.call(client, Story::Call::Shutdown, 1, call);
        QVERIFY(!story.scene.socket(client, 1)->shutReading && !story.scene.socket(client, 1)->shutWriting);
        story.returned(client, id);
        QTEST(story.scene.socket(client, 1)->shutReading, "reading");
        QTEST(story.scene.socket(client, 1)->shutWriting, "writing");
        QVERIFY(story.scene.socket(client, 1)->isOpen);
    }

    void aResetIsNotAClose()
    {
        Story story;
        story.connected(client, 1, 41000, 50017);
        story.raised(client, story.call(client, Story::Call::Recv, 1), QStringLiteral("ConnectionResetError"),
                     QStringLiteral("ECONNRESET"));
        const SocketState *socket = story.scene.socket(client, 1);
        QVERIFY(socket->wasReset);
        QVERIFY(!socket->sawEnd);
        QVERIFY(socket->isOpen);
    }

    void aRefusedConnectLeavesNoPeer()
    {
        Story story;
        story.socket(client, 1);
        SocketEvent call;
        call.peer = Story::at(50017);
        const quint64 id = story.call(client, Story::Call::Connect, 1, call);
        story.kernel(client, 1, Story::State::SynSent, call);
        story.raised(client, id, QStringLiteral("ConnectionRefusedError"), QStringLiteral("ECONNREFUSED"));
        QVERIFY(!story.scene.socket(client, 1)->isConnected());
        QVERIFY(story.scene.actor(client)->failure->peer == Story::at(50017));
    }

    void connectExTellsItsErrorInItsReturn()
    {
        Story story;
        story.socket(client, 1);
        SocketEvent event;
        event.peer = Story::at(50017);
        event.errnoName = QStringLiteral("ECONNREFUSED");
        story.did(client, Story::Call::ConnectEx, 1, event);
        QVERIFY(!story.scene.socket(client, 1)->isConnected());
        QCOMPARE(story.scene.actor(client)->connection, 0);
        event.errnoName.clear();
        story.did(client, Story::Call::ConnectEx, 1, event);
        QVERIFY(story.scene.socket(client, 1)->isConnected());
        QCOMPARE(story.scene.actor(client)->connection, 1);
    }

    void measurementsKeepWhatTheyDoNotTell()
    {
        Story story;
        story.listening(server, 1, 50017);
        SocketEvent measured;
        measured.waiting = 2;
        measured.backlog = 1;
        story.kernel(server, 1, Story::State::Unknown, measured);
        const SocketState *listener = story.scene.socket(server, 1);
        QCOMPARE(listener->state, Story::State::Listen);
        QCOMPARE(listener->waiting, 2);
        QVERIFY(listener->local == Story::at(50017));
        story.closed(server, 1);
        QCOMPARE(story.scene.socket(server, 1)->waiting, -1);
    }

    void aDropClosesAsCloseDoes()
    {
        Story story;
        story.connected(client, 1, 41000, 50017);
        SocketEvent lost;
        lost.socket = 1;
        story.tell(client, Story::Kind::Drop, lost);
        QVERIFY(!story.scene.socket(client, 1)->isOpen);
    }

    void aNewRunCountsItsSocketsFromOne()
    {
        Story story;
        story.connected(client, 1, 41000, 50017);
        story.received(client, 1, {});
        story.tell(client, Story::Kind::Exit);
        story.socket(client, 1);
        QCOMPARE(story.scene.sockets.size(), 1);
        const SocketState *socket = story.scene.socket(client, 1);
        QVERIFY(socket->isOpen);
        QVERIFY(!socket->isConnected());
        QVERIFY(!socket->sawEnd);
        QVERIFY(!story.scene.actor(client)->hasEnded);
        QVERIFY(story.scene.actor(client)->status.isEmpty());
        QCOMPARE(story.scene.actor(client)->connection, 0);
    }

    void oldClosedSocketsAreForgotten()
    {
        Story story;
        story.listening(server, 1, 50017);
        constexpr int count = 100;
        for (int i = 0; i < count; ++i) {
            story.accepted(server, story.accept(server, 1), i + 2, 50017, quint16(41000 + i));
            story.closed(server, i + 2);
        }
        const qsizetype closed = story.scene.sockets.size() - 1;
        QVERIFY(closed >= Scene::keptClosed && closed < 2 * Scene::keptClosed);
        QCOMPARE(story.scene.forgottenSockets, count - closed);
        QVERIFY(story.scene.listener(server)); // open, so kept, though the oldest
        QVERIFY(story.scene.socket(server, count + 1));
        QVERIFY(!story.scene.socket(server, 2));

        story.kernel(server, 2, Story::State::TimeWait); // measured once more: it stays forgotten
        QVERIFY(!story.scene.socket(server, 2));
    }
};

QTEST_APPLESS_MAIN(TestSceneSockets)
#include "tst_scenesockets.moc"
