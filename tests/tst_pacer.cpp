// SPDX-License-Identifier: MIT
#include "pacer.h"

#include "fakeclock.h"

#include <memory>
#include <QTest>

class TestPacer : public QObject
{
    Q_OBJECT
private:
    FakeClock m_clock;
    std::unique_ptr<Pacer> m_pacer;
    int m_due = 0;

private Q_SLOTS:
    void init()
    {
        m_pacer = std::make_unique<Pacer>(m_clock);
        m_due = 0;
        connect(m_pacer.get(), &Pacer::due, this, [this] { ++m_due; });
        m_pacer->setPace({1000});
    }

    void cleanup()
    {
        m_pacer.reset();
        m_clock.advance(100'000); // what the destroyed pacer asked for must not come
    }

    void oneStepARequest()
    {
        m_pacer->request();
        QVERIFY(m_pacer->isPending());
        m_clock.advance(999);
        QCOMPARE(m_due, 0);
        m_clock.advance(1);
        QCOMPARE(m_due, 1);
        QVERIFY(!m_pacer->isPending());
        m_clock.advance(10'000);
        QCOMPARE(m_due, 1);
        QCOMPARE(m_clock.pending(), 0);
    }

    void aSecondRequestChangesNothing()
    {
        m_pacer->request();
        m_clock.advance(600);
        m_pacer->request();
        m_clock.advance(400);
        QCOMPARE(m_due, 1);
        m_clock.advance(10'000);
        QCOMPARE(m_due, 1);
    }

    void nowIsAtOnceButFromTheEventLoop()
    {
        m_pacer->requestNow();
        QCOMPARE(m_due, 0);
        m_clock.advance(0);
        QCOMPARE(m_due, 1);
    }

    void nowHastensAPendingRequest()
    {
        m_pacer->request();
        m_clock.advance(500);
        m_pacer->requestNow();
        m_clock.advance(0);
        QCOMPARE(m_due, 1);
        m_clock.advance(10'000);
        QCOMPARE(m_due, 1);
    }

    void cancelled()
    {
        m_pacer->request();
        m_pacer->cancel();
        QVERIFY(!m_pacer->isPending());
        m_clock.advance(10'000);
        QCOMPARE(m_due, 0);
        m_pacer->request();
        m_clock.advance(1000);
        QCOMPARE(m_due, 1);
    }

    void cancelledAndAskedAgain()
    {
        m_pacer->request();
        m_clock.advance(900);
        m_pacer->cancel();
        m_pacer->request();
        m_clock.advance(999);
        QCOMPARE(m_due, 0);
        m_clock.advance(1);
        QCOMPARE(m_due, 1);
    }

    void paceChangesWhilePending_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("pace");
        QTest::addColumn<int>("left");
        QTest::newRow("faster, still to come") << 300 << 500 << 200;
        QTest::newRow("faster, overdue") << 700 << 500 << 0;
        QTest::newRow("slower") << 700 << 3000 << 2300;
        QTest::newRow("full speed") << 1 << 0 << 0;
        QTest::newRow("the same") << 400 << 1000 << 600;
    }

    void paceChangesWhilePending()
    {
        QFETCH(int, after);
        QFETCH(int, pace);
        QFETCH(int, left);
        m_pacer->request();
        m_clock.advance(after);
        m_pacer->setPace({pace});
        QCOMPARE(m_due, 0);
        if (left > 0) {
            m_clock.advance(left - 1);
            QCOMPARE(m_due, 0);
            m_clock.advance(1);
        }
        m_clock.advance(0);
        QCOMPARE(m_due, 1);
        m_clock.advance(10'000);
        QCOMPARE(m_due, 1);
    }

    void aSlowerPaceDoesNotDelayWhatIsDueNow()
    {
        m_pacer->requestNow();
        m_pacer->setPace({5000});
        m_clock.advance(0);
        QCOMPARE(m_due, 1);
        m_pacer->request();
        m_pacer->setPace({50});
        m_clock.advance(50);
        QCOMPARE(m_due, 2);
    }

    void fullSpeedTakesNoTime_data()
    {
        QTest::addColumn<int>("ms");
        QTest::newRow("zero") << 0;
        QTest::newRow("less than zero") << -5;
    }

    void fullSpeedTakesNoTime()
    {
        QFETCH(int, ms);
        m_pacer->setPace({ms});
        QVERIFY(m_pacer->pace().isFullSpeed());
        connect(m_pacer.get(), &Pacer::due, this, [this] {
            if (m_due < 1000)
                m_pacer->request();
        });
        m_pacer->request();
        QCOMPARE(m_due, 0);
        m_clock.advance(0);
        QCOMPARE(m_due, 1000);
    }

    void aPaceBetweenSteps()
    {
        connect(m_pacer.get(), &Pacer::due, this, [this] { m_pacer->request(); });
        m_pacer->requestNow();
        m_clock.advance(3500);
        QCOMPARE(m_due, 4); // at 0, 1000, 2000 and 3000
    }

    void runsOnTheSystemsClock()
    {
        Pacer pacer;
        int due = 0;
        connect(&pacer, &Pacer::due, this, [&] { ++due; });
        pacer.setPace({1});
        pacer.request();
        QTRY_COMPARE(due, 1);
    }
};

QTEST_GUILESS_MAIN(TestPacer)
#include "tst_pacer.moc"
