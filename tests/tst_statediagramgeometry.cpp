// SPDX-License-Identifier: MIT
#include "diagramscenes.h"
#include "statediagramgeometry.h"

#include <QLineF>
#include <QTest>

using Content = StateDiagramContent;
using Geometry = StateDiagramGeometry;
using Role = ActorState::Role;

namespace {

Content contentOf(const DiagramMoment &moment)
{
    return Content::of(moment.scene, moment.selected, moment.nowUs, 50018);
}

QFont fontOf(int percent)
{
    QFont font;
    font.setPixelSize(13 * percent / 100);
    return font;
}

Geometry geometryOf(const char *moment, QSizeF size = QSizeF(656, 388), int percent = 100,
                    Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return Geometry::of(contentOf(DiagramScenes::one(moment)), fontOf(percent), size, direction);
}

/// The boxes that nothing else may touch.
QList<QRectF> solids(const Geometry &geometry)
{
    QList<QRectF> boxes {geometry.choice.box};
    for (const auto &stage : geometry.stages)
        boxes << stage.box;
    for (const auto &error : geometry.errors)
        boxes << error.outline;
    for (const auto &queue : geometry.queues)
        boxes << queue.box;
    for (const auto &bubble : geometry.bubbles)
        boxes << bubble.body;
    return boxes;
}

bool touch(const QRectF &a, const QRectF &b)
{
    constexpr double hair = 1;
    return a.adjusted(hair, hair, -hair, -hair).intersects(b.adjusted(hair, hair, -hair, -hair));
}

/// A line as short pieces; a curve as what it is drawn like.
QList<QPointF> pointsAlong(const Geometry::Line &line)
{
    QList<QPointF> points;
    const QPolygonF &p = line.points;
    if (line.isCurve) {
        for (double t = 0; t <= 1; t += 0.05) {
            const double s = 1 - t;
            points << p[0] * s * s * s + p[1] * 3 * s * s * t + p[2] * 3 * s * t * t + p[3] * t * t * t;
        }
        return points;
    }
    for (qsizetype i = 1; i < p.size(); ++i) {
        const QLineF part(p[i - 1], p[i]);
        for (double done = 0; done < part.length(); done += 2)
            points << part.pointAt(done / part.length());
    }
    return points << p.last();
}

bool isOnOutline(const QRectF &box, QPointF point)
{
    constexpr double hair = 0.6;
    return box.adjusted(-hair, -hair, hair, hair).contains(point)
        && !box.adjusted(hair, hair, -hair, -hair).contains(point);
}

QString where(const QRectF &box)
{
    return QStringLiteral("(%1, %2 %3x%4)").arg(box.x()).arg(box.y()).arg(box.width()).arg(box.height());
}

} // namespace

class TestStateDiagramGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layouts_data();
    void layouts();
    void connectLeadsToTheBacklog_data();
    void connectLeadsToTheBacklog();
    void outlinesTellStatesApart();
    void sharedCentreLines();
    void turnsWithTheReader();
    void idleLaneFolds();
    void cardStandsAtItsBranch_data();
    void cardStandsAtItsBranch();
    void mirrors();
    void growsWithItsSize();
    void neverSqueezes();
    void findsStages();

private:
    void checkInside(const Geometry &geometry);
    void checkOverlaps(const Geometry &geometry);
    void checkLines(const Geometry &geometry);
    void checkStageNames(const Geometry &geometry);
};

void TestStateDiagramGeometry::layouts_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Qt::LayoutDirection>("direction");

    for (const DiagramMoment &moment : DiagramScenes::all())
        for (const int percent : {100, 150, 200})
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft})
                for (const QSizeF size :
                     {QSizeF(640, 320), QSizeF(656, 388), QSizeF(1100, 420), QSizeF(960, 800)})
                    QTest::addRow("%s, %d %%, %s, %.0fx%.0f", moment.name, percent,
                                  direction == Qt::LeftToRight ? "left to right" : "right to left",
                                  size.width(), size.height())
                        << QString::fromLatin1(moment.name) << size * percent / 100 << percent << direction;
}

void TestStateDiagramGeometry::layouts()
{
    QFETCH(const QString, moment);
    QFETCH(const QSizeF, size);
    QFETCH(const int, percent);
    QFETCH(const Qt::LayoutDirection, direction);
    const Geometry geometry = geometryOf(moment.toLatin1().constData(), size, percent, direction);
    checkInside(geometry);
    checkOverlaps(geometry);
    checkLines(geometry);
    checkStageNames(geometry);
}

void TestStateDiagramGeometry::checkInside(const Geometry &geometry)
{
    const QRectF whole(QPointF(), geometry.size);
    for (const QRectF &box : solids(geometry))
        if (!whole.contains(box))
            QFAIL(qPrintable(where(box)));
    for (const auto &lane : geometry.lanes)
        if (!whole.contains(lane.box))
            QFAIL(qPrintable(where(lane.box)));
    for (const auto &text : geometry.texts)
        if (!whole.contains(text.box))
            QFAIL(qPrintable(text.text + where(text.box)));
    for (const auto &pill : geometry.pills)
        if (!whole.contains(pill.box))
            QFAIL(qPrintable(pill.seconds + where(pill.box)));
    for (const auto &line : geometry.lines)
        for (const QPointF &point : pointsAlong(line))
            QVERIFY(whole.contains(point));
    QVERIFY(geometry.offer.isNull() || geometry.card.contains(geometry.offer));
}

void TestStateDiagramGeometry::checkOverlaps(const Geometry &geometry)
{
    const QList<QRectF> boxes = solids(geometry);
    for (qsizetype i = 0; i < boxes.size(); ++i)
        for (qsizetype k = i + 1; k < boxes.size(); ++k)
            if (touch(boxes[i], boxes[k]))
                QFAIL(qPrintable(where(boxes[i]) + where(boxes[k])));
    for (qsizetype i = 0; i < geometry.texts.size(); ++i) {
        const Geometry::Text &text = geometry.texts[i];
        for (const QRectF &box : boxes)
            if (touch(text.box, box) && !box.contains(text.box))
                QFAIL(qPrintable(text.text + where(text.box) + where(box)));
        for (qsizetype k = i + 1; k < geometry.texts.size(); ++k)
            if (touch(text.box, geometry.texts[k].box))
                QFAIL(qPrintable(text.text + QStringLiteral(" / ") + geometry.texts[k].text));
        for (const Geometry::Pill &pill : geometry.pills)
            if (touch(text.box, pill.box))
                QFAIL(qPrintable(text.text + QStringLiteral(" / ") + pill.seconds));
        if (!geometry.offer.isNull() && touch(text.box, geometry.offer))
            QFAIL(qPrintable(text.text));
    }
}

void TestStateDiagramGeometry::checkLines(const Geometry &geometry)
{
    QList<QRectF> ends {geometry.choice.outline};
    for (const auto &stage : geometry.stages)
        ends << stage.outline;
    for (const auto &error : geometry.errors)
        ends << error.outline;
    const double half = geometry.unit() * 0.75;
    for (const auto &queue : geometry.queues)
        ends << queue.box.adjusted(-half, -half, half, half);

    const QList<QRectF> boxes = solids(geometry);
    for (const Geometry::Line &line : geometry.lines) {
        const QPointF tip = line.points.last();
        if (std::none_of(ends.cbegin(), ends.cend(),
                         [&](const QRectF &box) { return isOnOutline(box, tip); }))
            QFAIL(qPrintable(QStringLiteral("an arrow ends at (%1, %2)").arg(tip.x()).arg(tip.y())));
        for (const QPointF &point : pointsAlong(line)) {
            for (const QRectF &box : boxes)
                if (box.adjusted(1, 1, -1, -1).contains(point))
                    QFAIL(qPrintable(where(box)));
            for (const Geometry::Text &text : geometry.texts)
                if (text.box.adjusted(1, 2, -1, -2).contains(point))
                    QFAIL(qPrintable(text.text));
        }
    }
}

void TestStateDiagramGeometry::checkStageNames(const Geometry &geometry)
{
    for (const auto &stage : geometry.stages)
        QVERIFY(geometry.fonts.width(Geometry::Face::StageActive, stage.item.name) <= stage.box.width());
}

void TestStateDiagramGeometry::connectLeadsToTheBacklog_data()
{
    QTest::addColumn<QString>("moment");
    for (const DiagramMoment &moment : DiagramScenes::all())
        QTest::newRow(moment.name) << QString::fromLatin1(moment.name);
}

void TestStateDiagramGeometry::connectLeadsToTheBacklog()
{
    QFETCH(const QString, moment);
    const Geometry geometry = geometryOf(moment.toLatin1().constData());
    const QRectF connect = geometry.stage(Role::Client, Stage::Connect)->outline;
    const QRectF accept = geometry.stage(Role::Server, Stage::Accept)->outline;
    const double half = geometry.unit() * 0.75;
    const QRectF backlog = geometry.queues.first().box.adjusted(-half, -half, half, half);
    int knocks = 0;
    int takes = 0;
    for (const Geometry::Line &line : geometry.lines) {
        const bool fromConnect = isOnOutline(connect, line.points.first());
        QVERIFY(!(fromConnect && isOnOutline(accept, line.points.last())));
        knocks += fromConnect && isOnOutline(backlog, line.points.last());
        takes += isOnOutline(backlog, line.points.first()) && isOnOutline(accept, line.points.last());
    }
    QCOMPARE(knocks, 1);
    QCOMPARE(takes, 1);
}

void TestStateDiagramGeometry::outlinesTellStatesApart()
{
    const auto reach = [](const char *moment, Stage stage) {
        const Geometry geometry = geometryOf(moment);
        const auto *box = geometry.stage(Role::Server, stage);
        return (box->outline.width() - box->box.width()) / 2 / geometry.unit();
    };
    QVERIFY(reach("nothing", Stage::Socket) < 1);
    QVERIFY(reach("received", Stage::Socket) < 1);
    QVERIFY(reach("received", Stage::Transfer) > 4.9);
    QVERIFY(reach("accept waits", Stage::Accept) > 6.4);
}

void TestStateDiagramGeometry::sharedCentreLines()
{
    const Geometry geometry = geometryOf("received");
    for (const auto &stage : geometry.stages) {
        const auto *first = geometry.stage(stage.role, Stage::Socket);
        QCOMPARE(stage.box.center().y(), first->box.center().y());
    }
    QCOMPARE(geometry.stage(Role::Client, Stage::Transfer)->box.center().x(),
             geometry.stage(Role::Server, Stage::Transfer)->box.center().x());
    const QRectF buffer = geometry.queues.last().box;
    const double middle = geometry.stage(Role::Server, Stage::Transfer)->box.center().x();
    QVERIFY(middle > buffer.left() + buffer.width() * 0.35 && middle <= buffer.center().x() + 0.5);
}

void TestStateDiagramGeometry::turnsWithTheReader()
{
    const auto leadsToTheClient = [](const Geometry &geometry) {
        const QRectF transfer = geometry.stage(Role::Client, Stage::Transfer)->outline;
        return std::any_of(geometry.lines.cbegin(), geometry.lines.cend(), [&](const Geometry::Line &line) {
            return isOnOutline(transfer, line.points.last()) && line.points.first().y() < transfer.top() - 1;
        });
    };
    QVERIFY(!leadsToTheClient(geometryOf("received")));
    QVERIFY(leadsToTheClient(geometryOf("client received")));
}

void TestStateDiagramGeometry::idleLaneFolds()
{
    const Geometry normal = geometryOf("listening");
    const Geometry failed = geometryOf("port in use");
    QVERIFY(normal.card.isNull());
    QCOMPARE(normal.errors.size(), 2);
    QCOMPARE(failed.errors.size(), 1);
    QVERIFY(failed.lanes[1].box.height() < normal.lanes[1].box.height() * 0.75);
    QVERIFY(failed.stage(Role::Client, Stage::Socket)->box.height()
            < normal.stage(Role::Client, Stage::Socket)->box.height());
    QVERIFY(failed.lanes[0].box.contains(failed.card));

    const Geometry refused = geometryOf("refused", QSizeF(656, 420));
    QVERIFY(refused.lanes[0].box.height() < normal.lanes[0].box.height());
    QVERIFY(refused.lanes[1].box.contains(refused.card));
    // A folded lane still says that it waits.
    QCOMPARE(refused.pills.size(), 1);
    QVERIFY(refused.lanes[0].box.contains(refused.pills.first().box));
}

void TestStateDiagramGeometry::cardStandsAtItsBranch_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("hasOffer");
    QTest::newRow("port in use") << Role::Server << true;
    QTest::newRow("reset") << Role::Server << false;
    QTest::newRow("refused") << Role::Client << false;
    QTest::newRow("refused by a bound port") << Role::Client << true;
    QTest::newRow("broken pipe") << Role::Client << false;
}

void TestStateDiagramGeometry::cardStandsAtItsBranch()
{
    QFETCH(const Role, role);
    QFETCH(const bool, hasOffer);
    const Geometry geometry = geometryOf(QTest::currentDataTag());
    const QRectF error = geometry.errors.first().outline;
    QVERIFY(geometry.errors.first().isTaken);
    const Geometry::Bubble &bubble = geometry.bubbles.last();
    QCOMPARE(bubble.body, geometry.card);
    QVERIFY(error.adjusted(-2, -2, 2, 2).contains(bubble.tip));
    if (role == Role::Server)
        QVERIFY(geometry.card.top() > error.bottom());
    else
        QVERIFY(geometry.card.right() < error.left());
    QCOMPARE(!geometry.offer.isNull(), hasOffer);
}

void TestStateDiagramGeometry::mirrors()
{
    const QSizeF size(700, 400);
    const Geometry left = geometryOf("received", size);
    const Geometry right = geometryOf("received", size, 100, Qt::RightToLeft);
    QCOMPARE(right.stages.size(), left.stages.size());
    for (qsizetype i = 0; i < left.stages.size(); ++i) {
        QCOMPARE(right.stages[i].box.right(), size.width() - left.stages[i].box.left());
        QCOMPARE(right.stages[i].box.top(), left.stages[i].box.top());
    }
    QVERIFY(right.texts.first().alignment & Qt::AlignRight);
}

void TestStateDiagramGeometry::growsWithItsSize()
{
    const double small = geometryOf("received", QSizeF(656, 388)).unit();
    QVERIFY(small >= 1);
    QVERIFY(geometryOf("received", QSizeF(1366, 768)).unit() > 1.8 * small);
    QVERIFY(geometryOf("received", QSizeF(1366, 460)).unit() > 1.2 * small);
    // What happens must not change the size of the text.
    QCOMPARE(geometryOf("accept waits", QSizeF(1366, 768)).unit(),
             geometryOf("nothing", QSizeF(1366, 768)).unit());
}

void TestStateDiagramGeometry::neverSqueezes()
{
    const Geometry tiny = geometryOf("refused", QSizeF(100, 100));
    QCOMPARE(tiny.unit(), 1.0);
    QVERIFY(tiny.size.width() > 500);
    QVERIFY(tiny.size.height() > 250);
    // Without a card, the size that the design promises is enough.
    for (const DiagramMoment &moment : DiagramScenes::all()) {
        const Content content = contentOf(moment);
        const QSizeF least = StateDiagramGrid::minimumSize(content, fontOf(100));
        if (!content.card)
            QVERIFY2(least.height() <= 320, moment.name);
        QVERIFY2(least.width() <= 656, moment.name);
    }
}

void TestStateDiagramGeometry::findsStages()
{
    const Geometry geometry = geometryOf("received");
    for (const auto &stage : geometry.stages)
        QCOMPARE(geometry.stageAt(stage.box.center()), &stage);
    QCOMPARE(geometry.stageAt(QPointF(1, 1)), nullptr);
}

QTEST_MAIN(TestStateDiagramGeometry)
#include "tst_statediagramgeometry.moc"
