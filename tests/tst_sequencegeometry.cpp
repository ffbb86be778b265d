// SPDX-License-Identifier: MIT
#include "conversations.h"
#include "sequenceplaces.h"

#include <QTest>

using Face = SequenceFonts::Face;
using Kind = SequenceRows::Arrow::Kind;
using State = SocketEvent::State;

/// Places, for conversations of every sort, in several widths, sizes of text and both directions.
class TestSequenceGeometry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void arrowsEndWhereBytesAreTaken();
    void unseenEndsStayOpen();
    void closeHalfCloseAndResetDiffer();
    void handshakeStandsBetweenCallAndReturn();
    void waitReachesNow();
    void cursorInThePast();
    void bytesAreShortenedAtTheEnd();
    void widerShowsNoLess();
    void mirrored();
    void findsTheEventAtAPlace();
};

namespace {

void nothingYet(Conversation &) { }

const SequenceGeometry::Bar *barAt(const SequenceGeometry &geometry, int lifeline, double y)
{
    for (const auto &bar : geometry.bars)
        if (bar.lifeline == lifeline && bar.rect.top() <= y && y <= bar.rect.bottom())
            return &bar;
    return nullptr;
}

} // namespace

using Telling = void (*)(Conversation &);
Q_DECLARE_METATYPE(Telling)

void TestSequenceGeometry::nothingOverlaps_data()
{
    QTest::addColumn<Telling>("tell");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const std::pair<const char *, Telling> tellings[] {
        {"everything", everything}, {"two clients", twoClients}, {"nothing yet", nothingYet}};
    for (const auto &[name, tell] : tellings)
        for (const int pixels : {11, 13, 26})
            for (const int width : {320, 438, 600, 1200})
                for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
                    QTest::addRow("%s, %d px, %d wide, %s", name, pixels, width,
                                  direction == Qt::LeftToRight ? "left to right" : "right to left")
                        << tell << pixels << width * pixels / 13 << direction;
}

void TestSequenceGeometry::nothingOverlaps()
{
    QFETCH(Telling, tell);
    QFETCH(int, pixels);
    QFETCH(int, width);
    QFETCH(Qt::LayoutDirection, direction);
    Conversation told;
    tell(told);
    const SequenceFonts fonts = fontsOf(pixels);
    const SequenceGeometry geometry = geometryOf(told, fonts, width, direction);

    QVERIFY(geometry.size.width() >= width);
    const QString word = misplaced(geometry, fonts);
    QVERIFY2(word.isEmpty(), qPrintable(word));
    for (const auto &wait : geometry.waits)
        for (const auto &bar : geometry.bars)
            QVERIFY(!wait.pill.intersects(bar.rect));
    for (qsizetype i = 0; i < geometry.handshakes.size(); ++i)
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!geometry.handshakes.at(i).box.intersects(geometry.handshakes.at(j).box));
    for (qsizetype i = 1; i < geometry.lifelines.size(); ++i)
        QVERIFY(!geometry.lifelines.at(i).head.intersects(geometry.lifelines.at(i - 1).head));
    double y = 0;
    for (const auto &row : geometry.rows) {
        QVERIFY(row.band.top() >= y);
        QVERIFY(row.band.contains(row.band.center().x(), row.y));
        y = row.band.bottom();
    }
    QVERIFY(geometry.nowY >= y);
}

void TestSequenceGeometry::arrowsEndWhereBytesAreTaken()
{
    Conversation told;
    told.conversation();
    const auto recv = told.receiving(told.server, 2);
    told.sent(told.client, 1, "now");
    told.hasMoved(told.server, recv, "now");
    told.sent(told.client, 1, "later");
    told.received(told.server, 2, "la");
    told.received(told.server, 2, "ter");
    told.sent(told.client, 1, "never");
    const SequenceGeometry geometry = geometryOf(told, fontsOf(13), 438);
    QCOMPARE(geometry.arrows.size(), 3);

    const auto &now = geometry.arrows.at(0);
    QVERIFY(now.hasHead && now.lane.isEmpty());
    QCOMPARE(now.shaft.last().x(), barAt(geometry, 0, now.shaft.last().y())->rect.right());
    QCOMPARE(now.shaft.first().x(), barAt(geometry, 1, now.shaft.first().y())->rect.left());

    const auto &later = geometry.arrows.at(1);
    QVERIFY(!later.hasHead);
    QCOMPARE(later.shaft.last(), later.lane.first());
    QCOMPARE(later.takes.size(), 2);
    for (const QPolygonF &take : later.takes) {
        QCOMPARE(take.first().x(), later.lane.first().x());
        QCOMPARE(take.last().x(), barAt(geometry, 0, take.last().y())->rect.right());
    }
    QCOMPARE(later.lane.last().y(), later.takes.last().last().y());

    const auto &never = geometry.arrows.at(2);
    QVERIFY(!never.hasHead && never.takes.isEmpty());
    QCOMPARE(never.lane.last().y(), geometry.nowY);
}

void TestSequenceGeometry::unseenEndsStayOpen()
{
    Conversation told;
    told.serverListens();
    told.outsiderComes();
    told.outsiderIsAccepted();
    told.sent(told.server, 3, "to an outsider");
    const auto recv = told.receiving(told.server, 3);
    told.hasMoved(told.server, recv, "from an outsider");
    const SequenceGeometry geometry = geometryOf(told, fontsOf(13), 600);
    QCOMPARE(geometry.arrows.size(), 2);
    const double outsider = geometry.lifelines.at(2).x;
    QVERIFY(geometry.lifelines.at(2).isOutside);
    QVERIFY(geometry.arrows.at(0).isSeen);
    QVERIFY(geometry.arrows.at(0).shaft.last().x() < outsider - 8);
    QVERIFY(!geometry.arrows.at(1).isSeen);
    QVERIFY(geometry.arrows.at(1).shaft.first().x() < outsider - 8);
    QVERIFY(geometry.arrows.at(1).hasHead);
}

void TestSequenceGeometry::closeHalfCloseAndResetDiffer()
{
    Conversation told;
    everything(told);
    const SequenceGeometry geometry = geometryOf(told, fontsOf(13), 600);
    QSet<int> kinds;
    for (const auto &arrow : geometry.arrows)
        kinds << int(arrow.kind);
    QVERIFY(kinds.contains(int(Kind::Data)) && kinds.contains(int(Kind::HalfClose))
            && kinds.contains(int(Kind::Reset)));
    QStringList words;
    for (const auto &label : geometry.labels)
        words << label.text;
    QVERIFY(words.contains(QStringLiteral("half close")));
    QVERIFY(words.contains(QStringLiteral("reset")));
    QVERIFY(words.contains(QStringLiteral("ECONNRESET")));
    const auto failed = [](const auto &bar) { return !bar.failed.isEmpty(); };
    QCOMPARE(std::count_if(geometry.bars.cbegin(), geometry.bars.cend(), failed), 2);
}

void TestSequenceGeometry::handshakeStandsBetweenCallAndReturn()
{
    Conversation told;
    told.conversation();
    const SequenceGeometry geometry = geometryOf(told, fontsOf(13), 438);
    QCOMPARE(geometry.handshakes.size(), 1);
    const auto &box = geometry.handshakes.first();
    const auto *connect = barAt(geometry, 1, box.box.center().y());
    QVERIFY(connect);
    QVERIFY(connect->rect.top() < box.box.top() && box.box.bottom() < connect->rect.bottom());
    QVERIFY(box.box.left() > geometry.lifelines.at(0).x && box.box.right() < connect->rect.left());
    QCOMPARE(box.packets.size(), 3);
    QCOMPARE(box.packets.at(1).name, QStringLiteral("SYN, ACK"));
    QVERIFY(box.packets.at(0).line.first().x() > box.packets.at(0).line.last().x());
    QVERIFY(box.packets.at(1).line.first().x() < box.packets.at(1).line.last().x());
}

void TestSequenceGeometry::waitReachesNow()
{
    Conversation told;
    told.serverListens();
    told.accept(told.server, 1);
    QVERIFY(geometryOf(told, fontsOf(13), 438).waits.isEmpty());
    told.wait(12);
    const SequenceGeometry geometry = geometryOf(told, fontsOf(13), 438);
    QCOMPARE(geometry.waits.size(), 1);
    QCOMPARE(geometry.waits.first().seconds, QStringLiteral("12 s"));
    QCOMPARE(geometry.openSince.size(), 1);
    const auto &bar = geometry.bars.last();
    QVERIFY(bar.isWaiting && bar.isOpen);
    QCOMPARE(bar.rect.bottom(), geometry.nowY);
}

void TestSequenceGeometry::cursorInThePast()
{
    Conversation told;
    told.serverListens();
    told.accept(told.server, 1);
    told.wait(5);
    told.socket(told.client, 1);
    Timeline timeline;
    timeline.append(told.events);
    timeline.setCursor(told.scene.number);
    const SequenceGeometry geometry =
        SequenceGeometry::of(timeline, fontsOf(13), 438, timeline.scene().timeUs);
    QCOMPARE(geometry.nowText, QStringLiteral("cursor"));
    QCOMPARE(geometry.waits.first().seconds, QStringLiteral("5 s"));
    timeline.goLive();
    QCOMPARE(SequenceGeometry::of(timeline, fontsOf(13), 438, told.nowUs).nowText, QStringLiteral("now"));
}

void TestSequenceGeometry::bytesAreShortenedAtTheEnd()
{
    Conversation told;
    told.conversation();
    told.sent(told.client, 1, QByteArray(3000, 'x'));
    const SequenceGeometry geometry = geometryOf(told, fontsOf(13), 438);
    const auto label = std::find_if(geometry.labels.cbegin(), geometry.labels.cend(), [](const auto &label) {
        return label.text.startsWith(QLatin1String("b'xxx"));
    });
    QVERIFY(label != geometry.labels.cend());
    QVERIFY(label->text.endsWith(u'…'));
    QVERIFY(label->number != 0);
}

void TestSequenceGeometry::widerShowsNoLess()
{
    Conversation told;
    everything(told);
    const SequenceFonts fonts = fontsOf(13);
    const auto letters = [](const SequenceGeometry &geometry) {
        qsizetype count = 0;
        for (const auto &label : geometry.labels)
            count += label.text.size();
        return count;
    };
    QVERIFY(letters(geometryOf(told, fonts, 438)) < letters(geometryOf(told, fonts, 1000)));
    QCOMPARE(geometryOf(told, fonts, 320).size.width(), geometryOf(told, fonts, 400).size.width());
}

void TestSequenceGeometry::mirrored()
{
    Conversation told;
    everything(told);
    const SequenceFonts fonts = fontsOf(13);
    const SequenceGeometry left = geometryOf(told, fonts, 600);
    const SequenceGeometry right = geometryOf(told, fonts, 600, Qt::RightToLeft);
    QVERIFY(left.lifelines.at(0).x < left.lifelines.at(1).x);
    QVERIFY(right.lifelines.at(0).x > right.lifelines.at(1).x);
    QCOMPARE(right.rows.last().y, left.rows.last().y);
    QCOMPARE(right.lifelines.at(0).x + left.lifelines.at(0).x, left.size.width());
}

void TestSequenceGeometry::findsTheEventAtAPlace()
{
    Conversation told;
    everything(told);
    const SequenceGeometry geometry = geometryOf(told, fontsOf(13), 600);
    for (const auto &row : geometry.rows)
        QVERIFY(row.numbers.contains(geometry.numberAt({geometry.lifelines.at(0).x, row.y})));
    QCOMPARE(geometry.numberAt({10, geometry.nowY + 5}), 0);
    QCOMPARE(geometry.rowAt(geometry.rows.at(3).y), 3);
    for (const auto &label : geometry.labels)
        if (label.number != 0)
            QCOMPARE(geometry.numberAt(label.rect.center()), label.number);
}

QTEST_MAIN(TestSequenceGeometry)
#include "tst_sequencegeometry.moc"
