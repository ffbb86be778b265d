// SPDX-License-Identifier: MIT
#include "eventmerger.h"

#include "fakeclock.h"

#include <QRandomGenerator>
#include <QTest>

class TestEventMerger : public QObject
{
    Q_OBJECT
private:
    static SocketEvent event(qint64 timeUs, const char *name, quint64 id = 0)
    {
        SocketEvent event;
        event.timeUs = timeUs;
        event.actor = QString::fromLatin1(name);
        event.id = id;
        return event;
    }

    struct Merged
    {
        explicit Merged(EventMerger &merger)
        {
            QObject::connect(&merger, &EventMerger::merged, &merger,
                             [this](const QList<SocketEvent> &events) {
                                 ++batches;
                                 all += events;
                             });
        }
        QStringList names() const
        {
            QStringList names;
            for (const SocketEvent &event : all)
                names += event.late ? event.actor + QLatin1String(" late") : event.actor;
            return names;
        }
        QList<SocketEvent> all;
        int batches = 0;
    };

private Q_SLOTS:
    void causeComesBeforeEffect()
    {
        FakeClock clock;
        EventMerger merger(clock);
        Merged merged(merger);
        const qint64 start = clock.nowUs();
        clock.advance(5);
        merger.add(event(start + 2000, "accept returned")); // heard first, over the quicker channel
        merger.add(event(start + 1000, "connect called"));
        QVERIFY(merged.all.isEmpty());
        clock.advance(20);
        QCOMPARE(merged.names(),
                 (QStringList {QStringLiteral("connect called"), QStringLiteral("accept returned")}));
    }

    void ofOneProcessTheyGoOnAtTheNextTick()
    {
        FakeClock clock;
        EventMerger merger(clock);
        Merged merged(merger);
        merger.setHearsOthers(false);
        merger.add(event(clock.nowUs(), "bind called"));
        QVERIFY(merged.all.isEmpty());
        clock.advance(EventMerger::tickMs);
        QCOMPARE(merged.names(), QStringList {QStringLiteral("bind called")});
    }

    void equalTimesKeepTheirOrder()
    {
        FakeClock clock;
        EventMerger merger(clock);
        Merged merged(merger);
        for (const char *name : {"a", "b", "c"})
            merger.add(event(clock.nowUs(), name));
        clock.advance(20);
        QCOMPARE(merged.names().join(u','), QStringLiteral("a,b,c"));
    }

    void isHeldForTwentyMillisecondsAtMost_data()
    {
        QTest::addColumn<int>("afterUs");
        for (int us = 0; us <= 8000; us += 500)
            QTest::addRow("%d us after the tick began", us) << us;
    }

    void isHeldForTwentyMillisecondsAtMost()
    {
        QFETCH(int, afterUs);
        FakeClock clock;
        EventMerger merger(clock);
        Merged merged(merger);
        merger.add(event(clock.nowUs(), "starts the tick"));
        clock.advanceUs(afterUs);
        merger.add(event(clock.nowUs(), "new"));
        clock.advanceUs(20'000);
        QCOMPARE(merged.all.size(), 2);
    }

    void isHeldLongEnoughForAnotherToCome()
    {
        FakeClock clock;
        EventMerger merger(clock);
        Merged merged(merger);
        const qint64 start = clock.nowUs();
        merger.add(event(start, "first"));
        clock.advanceUs(100);
        merger.add(event(start + 100, "effect"));
        clock.advanceUs(EventMerger::settleMs * 1000 - 1);
        merger.add(event(start + 50, "cause"));
        clock.advance(20);
        QCOMPARE(merged.names().join(u','), QStringLiteral("first,cause,effect"));
    }

    void laterThanThatIsMarkedLate()
    {
        FakeClock clock;
        EventMerger merger(clock);
        Merged merged(merger);
        const qint64 start = clock.nowUs();
        clock.advance(1);
        merger.add(event(start + 1000, "effect"));
        clock.advance(30);
        merger.add(event(start, "cause"));
        merger.add(event(start + 1000, "same time"));
        merger.add(event(clock.nowUs(), "new"));
        clock.advance(EventMerger::tickMs);
        QCOMPARE(merged.names().join(u','), QStringLiteral("effect,cause late,same time"));
        clock.advance(20);
        QCOMPARE(merged.names().last(), QStringLiteral("new"));
    }

    void aTimeInTheFutureIsNotWaitedFor()
    {
        FakeClock clock;
        EventMerger merger(clock);
        Merged merged(merger);
        merger.add(event(clock.nowUs() + 3'600'000'000, "ahead"));
        clock.advance(20);
        QCOMPARE(merged.all.size(), 1);
        QVERIFY(merged.all.first().timeUs <= clock.nowUs());
        QCOMPARE(clock.pending(), 0);
    }

    void flushHandsOnAll()
    {
        FakeClock clock;
        EventMerger merger(clock);
        Merged merged(merger);
        merger.add(event(clock.nowUs(), "b"));
        merger.add(event(clock.nowUs() - 1, "a"));
        merger.flush();
        QCOMPARE(merged.names().join(u','), QStringLiteral("a,b"));
        merger.flush();
        QCOMPARE(merged.batches, 1);
    }

    void withNothingHeldNothingWakesUp()
    {
        FakeClock clock;
        EventMerger merger(clock);
        QCOMPARE(clock.pending(), 0);
        merger.add(event(clock.nowUs(), "a"));
        clock.advance(100);
        QCOMPARE(clock.pending(), 0);
    }

    void anAnswerFromWithinTicksOnce()
    {
        FakeClock clock;
        EventMerger merger(clock);
        int answers = 0;
        connect(&merger, &EventMerger::merged, &merger, [&] {
            if (++answers < 20)
                merger.add(event(clock.nowUs(), "answer"));
            QVERIFY(clock.pending() <= 1);
        });
        merger.add(event(clock.nowUs(), "question"));
        clock.advance(1000);
        QCOMPARE(answers, 20);
    }

    void whateverComesIsSortedOrMarked()
    {
        FakeClock clock;
        EventMerger merger(clock);
        Merged merged(merger);
        QRandomGenerator random(7);
        constexpr int count = 5000;
        for (int i = 0; i < count; ++i) {
            merger.add(event(clock.nowUs() - random.bounded(30'000), "e", quint64(i) + 1));
            clock.advanceUs(random.bounded(3000));
        }
        clock.advance(100);
        QCOMPARE(merged.all.size(), count);
        QSet<quint64> seen;
        qint64 newest = 0;
        int late = 0;
        for (const SocketEvent &event : std::as_const(merged.all)) {
            seen.insert(event.id);
            QCOMPARE(event.late, event.timeUs < newest);
            newest = qMax(newest, event.timeUs);
            late += event.late;
        }
        QCOMPARE(seen.size(), count);
        QVERIFY(late > 0 && late < count / 2);
    }
};

QTEST_APPLESS_MAIN(TestEventMerger)
#include "tst_eventmerger.moc"
