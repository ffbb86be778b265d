// SPDX-License-Identifier: MIT
#include "replayer.h"

#include "fakeclock.h"
#include "story.h"

#include <QSignalSpy>
#include <QTest>

class TestReplayer : public QObject
{
    Q_OBJECT
private:
    /// An old conversation, and a last one of three things: socket() called, returned and measured, closed.
    static QList<SocketEvent> twoConversations()
    {
        Story story;
        story.connected(Story::client, 1, 41000, 50017); // 1 to 5
        story.closed(Story::client, 1); // 6, 7
        story.socket(Story::client, 2); // 8, 9
        story.kernel(Story::client, 2, Story::State::Close); // 10
        story.call(Story::client, Story::Call::Close, 2); // 11
        return story.events;
    }

private Q_SLOTS:
    void theLastConversationIsPlayedAtThePace()
    {
        FakeClock clock;
        Timeline timeline;
        timeline.append(twoConversations());
        Replayer replayer(timeline, clock);
        QSignalSpy playing(&replayer, &Replayer::playingChanged);
        replayer.setPace({500});
        replayer.play();
        QVERIFY(replayer.isPlaying());
        QVERIFY(!timeline.isLive());
        QList<qint64> cursors {timeline.cursor()};
        for (int i = 0; i < 4 && !timeline.isLive(); ++i) {
            clock.advance(499);
            QCOMPARE(timeline.cursor(), cursors.last());
            clock.advance(1);
            cursors += timeline.cursor();
        }
        QCOMPARE(cursors, (QList<qint64> {7, 8, 10, 11}));
        QVERIFY(timeline.isLive());
        QVERIFY(!replayer.isPlaying());
        QCOMPARE(playing.size(), 2);
        QCOMPARE(clock.pending(), 0);
    }

    void playedAgainItBeginsAgain()
    {
        FakeClock clock;
        Timeline timeline;
        timeline.append(twoConversations());
        Replayer replayer(timeline, clock);
        replayer.setPace({500});
        replayer.play();
        clock.advance(500);
        QCOMPARE(timeline.cursor(), 8);
        replayer.play();
        QCOMPARE(timeline.cursor(), 7);
    }

    void stoppedItStaysWhereItIs()
    {
        FakeClock clock;
        Timeline timeline;
        timeline.append(twoConversations());
        Replayer replayer(timeline, clock);
        replayer.setPace({500});
        replayer.play();
        clock.advance(1000);
        replayer.stop();
        QVERIFY(!replayer.isPlaying());
        clock.advance(10'000);
        QCOMPARE(timeline.cursor(), 10);
        QVERIFY(!timeline.isLive());
    }

    void nothingToPlay()
    {
        FakeClock clock;
        Timeline timeline;
        Replayer replayer(timeline, clock);
        replayer.play();
        QVERIFY(!replayer.isPlaying());
        QVERIFY(timeline.isLive());
    }

    void clearingEndsIt()
    {
        FakeClock clock;
        Timeline timeline;
        timeline.append(twoConversations());
        Replayer replayer(timeline, clock);
        replayer.setPace({500});
        replayer.play();
        timeline.clear();
        QVERIFY(!replayer.isPlaying());
        clock.advance(10'000);
        QVERIFY(timeline.isEmpty() && timeline.isLive());
    }
};

QTEST_APPLESS_MAIN(TestReplayer)
#include "tst_replayer.moc"
