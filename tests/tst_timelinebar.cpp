// SPDX-License-Identifier: MIT
#include "madeevents.h"
#include "timelinebar.h"
#include "timelinestrip.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using Role = Theme::Role;
using Shape = TimelineTicks::Shape;

namespace {

const QString server = QStringLiteral("server");
const QString client = QStringLiteral("client");
const QString outsider = QStringLiteral("client 2");

SocketEvent bindCall()
{
    return Made::call(server, 0, 1, Call::Bind, 4);
}

/// Ten calls of a server, with what the kernel measured after each: four events a call, the last a
/// measurement.
QList<SocketEvent> tenCalls()
{
    QList<SocketEvent> events;
    for (int i = 0; i < 10; ++i) {
        const SocketEvent call = Made::call(server, i, quint64(i + 1), Call::Recv, 7);
        events << Made::line(server, i, 7, Call::Recv) << call << Made::returned(call, i, "x")
               << Made::event(Kind::Kernel, server, i);
    }
    return events;
}

} // namespace

class TestTimelineBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreEvenlySpread_data();
    void placesAreEvenlySpread();
    void ticksTellWhoAndHow_data();
    void ticksTellWhoAndHow();
    void denseTicksAreOneABucket();
    void ticksGoWithTheirEvents();
    void keysMoveTheCursor();
    void mouseDragsTheCursor();
    void saysWhereTheCursorIs();
    void stripKeepsItsWidthInThePast();
    void liveButtonGoesLive();
    void isASliderForScreenReaders();
    void emptyTimelineStaysLive();
};

void TestTimelineBar::placesAreEvenlySpread_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<double>("x");

    QTest::newRow("before any event") << 1LL << 10LL << 0LL << 20.0;
    QTest::newRow("at the newest") << 1LL << 10LL << 10LL << 220.0;
    QTest::newRow("half way") << 1LL << 10LL << 5LL << 120.0;
    QTest::newRow("before what was dropped") << 4097LL << 4196LL << 4096LL << 20.0;
    QTest::newRow("after what was dropped") << 4097LL << 4196LL << 4146LL << 120.0;
    QTest::newRow("no event yet") << 1LL << 0LL << 0LL << 20.0;
    QTest::newRow("of very many") << 1LL << 100'000LL << 50'000LL << 120.0;
}

void TestTimelineBar::placesAreEvenlySpread()
{
    QFETCH(const qint64, first);
    QFETCH(const qint64, last);
    QFETCH(const qint64, number);
    const TimelineGeometry geometry {first, last, 20, 200};
    QTEST(geometry.xOf(number), "x");
    QCOMPARE(geometry.numberAt(geometry.xOf(number)), number);
    QCOMPARE(geometry.numberAt(-1000), first - 1);
    QCOMPARE(geometry.numberAt(1000), last);
}

void TestTimelineBar::ticksTellWhoAndHow_data()
{
    QTest::addColumn<QList<SocketEvent>>("events");
    QTest::addColumn<Shape>("shape"); ///< of the last event
    QTest::addColumn<Role>("role");
    using Events = QList<SocketEvent>;

    QTest::newRow("a server's call") << Events {bindCall()} << Shape::Square << Role::Server;
    QTest::newRow("a server's failure")
        << Events {bindCall(), Made::addressInUse(bindCall(), 1)} << Shape::Square << Role::Failed;
    QTest::newRow("a client's call") << Events {Made::call(client, 0, 1, Call::Connect, 4)} << Shape::Disc
                                     << Role::Client;
    QTest::newRow("a second client's call")
        << Events {Made::call(outsider, 0, 1, Call::Connect, 4)} << Shape::Disc << Role::OutsideA;
    QTest::newRow("a program outside")
        << Events {Made::event(Kind::Kernel, outsider, 0)} << Shape::Ring << Role::OutsideA;
    QTest::newRow("a socket of ours, measured")
        << Events {bindCall(), Made::event(Kind::Kernel, server, 0)} << Shape::None << Role::Text;
    QTest::newRow("the next line") << Events {Made::line(server, 0, 4)} << Shape::None << Role::Text;
    QTest::newRow("an end") << Events {Made::event(Kind::Exit, client, 0)} << Shape::Disc << Role::Client;
}

void TestTimelineBar::ticksTellWhoAndHow()
{
    QFETCH(const QList<SocketEvent>, events);
    QFETCH(const Shape, shape);
    QFETCH(const Role, role);
    TimelineTicks ticks;
    for (qint64 number = 1; SocketEvent event : events) {
        event.number = number++;
        ticks.append(event);
    }
    const auto placed = ticks.placed({1, qint64(events.size()), 0, 100}, 1);
    if (shape == Shape::None) {
        QCOMPARE(placed.size(), events.size() - 1);
    } else {
        QCOMPARE(placed.size(), events.size());
        QCOMPARE(placed.last().tick.shape, shape);
        QCOMPARE(placed.last().tick.role, role);
        QCOMPARE(placed.last().x, 100.0);
    }
}

void TestTimelineBar::denseTicksAreOneABucket()
{
    TimelineTicks ticks;
    SocketEvent event = bindCall();
    for (event.number = 1; event.number < 100'000; ++event.number)
        ticks.append(event);
    ticks.append(Made::addressInUse(event, 1));
    const auto placed = ticks.placed({1, 100'000, 0, 500}, 2);
    QVERIFY2(placed.size() <= 251, qPrintable(QString::number(placed.size())));
    QCOMPARE_GE(placed.size(), 250);
    // A single failure among thousands is still seen.
    QCOMPARE(placed.last().tick.role, Role::Failed);
    QCOMPARE(placed.first().tick.role, Role::Server);
}

void TestTimelineBar::ticksGoWithTheirEvents()
{
    Timeline timeline({4096, 1 << 20});
    TimelineTicks ticks;
    qint64 first = 1;
    connect(&timeline, &Timeline::dropped, this, [&](qint64 kept) { ticks.dropBefore(first = kept); });
    connect(&timeline, &Timeline::appended, this, [&](qint64 from, qint64 to) {
        for (qint64 number = from; number <= to; ++number)
            ticks.append(timeline.event(number));
    });
    for (int i = 0; i < 3; ++i)
        timeline.append(QList<SocketEvent>(3000, bindCall()));
    QVERIFY(first > 1);
    const TimelineGeometry geometry {timeline.first(), timeline.last(), 0, 1e6};
    const auto placed = ticks.placed(geometry, 1);
    QCOMPARE(qint64(placed.size()), timeline.last() - timeline.first() + 1);
    QCOMPARE(placed.last().x, 1e6);
}

void TestTimelineBar::keysMoveTheCursor()
{
    Timeline timeline;
    timeline.append(tenCalls());
    TimelineBar bar(timeline);
    auto *strip = bar.findChild<TimelineStrip *>();
    const QSignalSpy taken(&bar, &TimelineBar::takenByHand);

    const qint64 before = timeline.before(40);
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(timeline.cursor(), before);
    QVERIFY(!timeline.isLive());
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(timeline.cursor(), timeline.before(before));
    QTest::keyClick(strip, Qt::Key_Right);
    QCOMPARE(timeline.cursor(), timeline.after(timeline.before(before)));
    QTest::keyClick(strip, Qt::Key_Home);
    QCOMPARE(timeline.cursor(), 0);
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(timeline.cursor(), 0);
    QVERIFY(!timeline.isLive());
    QTest::keyClick(strip, Qt::Key_End);
    QCOMPARE(timeline.cursor(), 40);
    QVERIFY(timeline.isLive());
    QCOMPARE(taken.size(), 6);
}

void TestTimelineBar::mouseDragsTheCursor()
{
    Timeline timeline;
    timeline.append(tenCalls());
    TimelineBar bar(timeline);
    bar.resize(900, 36);
    bar.show();
    auto *strip = bar.findChild<TimelineStrip *>();
    const auto at = [&](qint64 number) {
        return QPoint(qRound(strip->geometryOfTicks().xOf(number)), strip->height() / 2);
    };
    QTest::mousePress(strip, Qt::LeftButton, {}, at(13));
    QCOMPARE(timeline.cursor(), 13);
    QTest::mouseMove(strip, at(30));
    QTest::mouseRelease(strip, Qt::LeftButton, {}, at(30));
    QCOMPARE(timeline.cursor(), 30);
    QVERIFY(!timeline.isLive());
    QTest::mouseMove(strip, at(20));
    QCOMPARE(timeline.cursor(), 30);
    QTest::mouseClick(strip, Qt::LeftButton, {}, at(40) + QPoint(20, 0));
    QVERIFY(timeline.isLive());
}

void TestTimelineBar::saysWhereTheCursorIs()
{
    Timeline timeline;
    TimelineBar bar(timeline);
    const auto says = [&](const QString &text) {
        for (const QLabel *label : bar.findChildren<QLabel *>())
            if (label->text() == text)
                return true;
        return false;
    };
    QVERIFY(says(QStringLiteral("no events yet")));
    timeline.append(tenCalls());
    bar.refresh();
    QVERIFY(says(QStringLiteral("event 40 of 40")));
    timeline.setCursor(12);
    QVERIFY(says(QStringLiteral("event 12 of 40; the sockets go on")));
    timeline.append(tenCalls());
    bar.refresh();
    QVERIFY(says(QStringLiteral("event 12 of 80; the sockets go on")));
    timeline.goLive();
    QVERIFY(says(QStringLiteral("event 80 of 80")));
    timeline.clear();
    QVERIFY(says(QStringLiteral("no events yet")));
}

void TestTimelineBar::stripKeepsItsWidthInThePast()
{
    Timeline timeline;
    timeline.append(tenCalls());
    TimelineBar bar(timeline);
    bar.resize(900, 36);
    bar.show();
    auto *strip = bar.findChild<TimelineStrip *>();
    const int width = strip->width();
    QCOMPARE_GE(width, 300);
    timeline.setCursor(3);
    QCoreApplication::processEvents();
    QCOMPARE(strip->width(), width);
}

void TestTimelineBar::liveButtonGoesLive()
{
    Timeline timeline;
    timeline.append(tenCalls());
    TimelineBar bar(timeline);
    const QSignalSpy taken(&bar, &TimelineBar::takenByHand);
    auto *live = bar.findChild<QPushButton *>();
    QCOMPARE(live->accessibleName(), QStringLiteral("Live"));
    const QColor filled = live->palette().color(QPalette::Button);
    timeline.setCursor(3);
    QVERIFY(live->palette().color(QPalette::Button) != filled);
    QTest::mouseClick(live, Qt::LeftButton);
    QVERIFY(timeline.isLive());
    QCOMPARE(taken.size(), 1);
    QCOMPARE(live->palette().color(QPalette::Button), filled);
}

void TestTimelineBar::isASliderForScreenReaders()
{
    Timeline timeline;
    timeline.append(tenCalls());
    TimelineBar bar(timeline);
    auto *strip = bar.findChild<TimelineStrip *>();
    auto *accessible = QAccessible::queryAccessibleInterface(strip);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Timeline"));
    auto *value = accessible->valueInterface();
    QVERIFY(value);
    timeline.setCursor(12);
    QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("event 12 of 40"));
    QCOMPARE(value->currentValue().toLongLong(), 12);
    QCOMPARE(value->minimumValue().toLongLong(), 0);
    QCOMPARE(value->maximumValue().toLongLong(), 40);
    value->setCurrentValue(20);
    QCOMPARE(timeline.cursor(), 20);
}

void TestTimelineBar::emptyTimelineStaysLive()
{
    Timeline timeline;
    TimelineBar bar(timeline);
    bar.grab();
    auto *strip = bar.findChild<TimelineStrip *>();
    for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End})
        QTest::keyClick(strip, key);
    QVERIFY(timeline.isLive());
}

QTEST_MAIN(TestTimelineBar)
#include "tst_timelinebar.moc"
