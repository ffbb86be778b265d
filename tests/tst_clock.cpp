// SPDX-License-Identifier: MIT
#include "clock.h"

#include <memory>
#include <QProcess>
#include <QTest>

class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Events of several processes are put into order by this, so it has to be one clock.
    void isTheOneBehindPythonsMonotonic()
    {
        QProcess python;
        const qint64 before = Clock::system().nowUs();
        python.start(
            QStringLiteral("python3"),
            {QStringLiteral("-c"), QStringLiteral("import time; print(time.monotonic_ns() // 1000)")});
        QVERIFY2(python.waitForFinished(), qPrintable(QStringLiteral("python3: ") + python.errorString()));
        const qint64 after = Clock::system().nowUs();
        const qint64 theirs = python.readAllStandardOutput().trimmed().toLongLong();
        QVERIFY2(before <= theirs && theirs <= after,
                 qPrintable(QStringLiteral("%1 <= %2 <= %3").arg(before).arg(theirs).arg(after)));
    }

    void callsLater()
    {
        bool isCalled = false;
        const qint64 before = Clock::system().nowUs();
        Clock::system().callAfter(20, this, [&] { isCalled = true; });
        QVERIFY(!isCalled);
        QTRY_VERIFY(isCalled);
        QVERIFY(Clock::system().nowUs() - before >= 20'000);
    }

    void aDestroyedContextIsNotCalled()
    {
        bool isCalled = false;
        bool isOtherCalled = false;
        auto context = std::make_unique<QObject>();
        Clock::system().callAfter(0, context.get(), [&] { isCalled = true; });
        Clock::system().callAfter(1, this, [&] { isOtherCalled = true; });
        context.reset();
        QTRY_VERIFY(isOtherCalled);
        QVERIFY(!isCalled);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
