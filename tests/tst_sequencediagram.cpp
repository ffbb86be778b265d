// SPDX-License-Identifier: MIT
#include "theme.h"
#include "toldsequence.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

class TestSequenceDiagram : public QObject, private ToldSequence
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void manyRefreshesAreOnePaint();
    void drawsNothingWhileHidden();
    void ticksOnlyWhileAWaitIsSeen();
    void pastHasACursorAndNoTicks();
    void clickNamesTheEvent();
    void keyboardGoesThroughTheRows();
    void rowsAreAccessible();
    void toolTipShowsBytesAsTheyAre();
    void nowSlidesOnlyWithMotion();
    void paintsInEveryScheme();
};

namespace {

class PaintCounter : public QObject
{
public:
    int paints = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

void TestSequenceDiagram::manyRefreshesAreOnePaint()
{
    show();
    m_told.conversation();
    PaintCounter counter;
    m_diagram->viewport()->installEventFilter(&counter);
    for (int i = 0; i < 1000; ++i) {
        m_told.sent(m_told.client, 1, "x");
        tell();
    }
    QCOMPARE(counter.paints, 0);
    QTRY_VERIFY(!m_diagram->geometryNow().arrows.isEmpty());
    QTRY_VERIFY(counter.paints > 0);
    QVERIFY2(counter.paints <= 3, QByteArray::number(counter.paints).constData());
}

void TestSequenceDiagram::drawsNothingWhileHidden()
{
    m_told.serverListens();
    m_told.accept(m_told.server, 1);
    tell();
    m_clock.advance(500);
    QCOMPARE(m_clock.pending(), 0);
    show();
    QCOMPARE(m_diagram->geometryNow().rows.size(), 4);
}

void TestSequenceDiagram::ticksOnlyWhileAWaitIsSeen()
{
    show();
    m_told.serverListens();
    tell();
    QTRY_COMPARE(m_diagram->geometryNow().rows.size(), 3);
    QCOMPARE(m_clock.pending(), 0);

    m_told.accept(m_told.server, 1);
    tell();
    QTRY_COMPARE(m_clock.pending(), 1);
    QVERIFY(m_diagram->geometryNow().waits.isEmpty());
    m_clock.advance(100);
    QTRY_COMPARE(m_diagram->geometryNow().waits.size(), 1);
    QVERIFY(m_diagram->geometryNow().waits.first().seconds.isEmpty());
    m_clock.advance(1900);
    QTRY_COMPARE(m_diagram->geometryNow().waits.first().seconds, QStringLiteral("2 s"));

    // Out of sight: nothing wakes up any more.
    m_diagram->hide();
    m_clock.advance(5000);
    QCOMPARE(m_clock.pending(), 0);
    m_diagram->show();
    QTRY_COMPARE(m_diagram->geometryNow().waits.first().seconds, QStringLiteral("7 s"));
    QTRY_VERIFY(m_clock.pending() > 0);
}

void TestSequenceDiagram::pastHasACursorAndNoTicks()
{
    show();
    m_told.serverListens();
    m_told.accept(m_told.server, 1);
    tell();
    QTRY_COMPARE(m_diagram->geometryNow().rows.size(), 4);
    m_timeline->setCursor(m_timeline->last());
    QTRY_COMPARE(m_diagram->geometryNow().nowText, QStringLiteral("cursor"));
    m_clock.advance(3000);
    QCOMPARE(m_clock.pending(), 0);
    QVERIFY(m_diagram->geometryNow().waits.isEmpty());
    m_timeline->goLive();
    QTRY_COMPARE(m_diagram->geometryNow().waits.size(), 1);
}

void TestSequenceDiagram::clickNamesTheEvent()
{
    show({438, 600});
    m_told.conversation();
    tell();
    QTRY_VERIFY(m_diagram->geometryNow().rows.size() > 5);
    QSignalSpy clicked(m_diagram, &SequenceDiagram::eventClicked);
    QTest::mouseClick(m_diagram->viewport(), Qt::LeftButton, {}, m_diagram->rowRect(1).center());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.takeFirst().first().toLongLong(), m_diagram->geometryNow().rows.at(1).number);
    QTest::mouseClick(m_diagram->viewport(), Qt::LeftButton, {}, {60, 10});
    QCOMPARE(clicked.size(), 0);
}

void TestSequenceDiagram::keyboardGoesThroughTheRows()
{
    show();
    everything(m_told);
    tell();
    QTRY_VERIFY(m_diagram->geometryNow().rows.size() > 5);
    const int last = int(m_diagram->geometryNow().rows.size()) - 1;
    QSignalSpy clicked(m_diagram, &SequenceDiagram::eventClicked);
    QTest::keyClick(m_diagram, Qt::Key_Return);
    QCOMPARE(clicked.size(), 0);
    QTest::keyClick(m_diagram, Qt::Key_Up);
    QCOMPARE(m_diagram->currentRow(), last);
    QTest::keyClick(m_diagram, Qt::Key_Up);
    QCOMPARE(m_diagram->currentRow(), last - 1);
    QTest::keyClick(m_diagram, Qt::Key_Home);
    QCOMPARE(m_diagram->currentRow(), 0);
    QCOMPARE(m_diagram->verticalScrollBar()->value(), 0);
    QTest::keyClick(m_diagram, Qt::Key_Down);
    QTest::keyClick(m_diagram, Qt::Key_Space);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toLongLong(), m_diagram->geometryNow().rows.at(1).number);
    QTest::keyClick(m_diagram, Qt::Key_End);
    QCOMPARE(m_diagram->currentRow(), last);
    QCOMPARE(m_diagram->verticalScrollBar()->value(), m_diagram->verticalScrollBar()->maximum());
}

void TestSequenceDiagram::rowsAreAccessible()
{
    show();
    m_told.conversation();
    m_told.sent(m_told.client, 1, "hello");
    m_told.receiving(m_told.client, 1);
    tell();
    m_clock.advance(12'000);
    QTRY_COMPARE(m_diagram->geometryNow().rows.size(), 9);

    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_diagram);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Sequence diagram"));
    QCOMPARE(list->childCount(), 9);
    const auto name = [&](int row) { return list->child(row)->text(QAccessible::Name); };
    QVERIFY(name(7).startsWith(QStringLiteral("client sent 5 ")));
    QVERIFY(name(7).endsWith(QStringLiteral(" to server: b'hello'")));
    QVERIFY2(name(8).startsWith(QStringLiteral("client, recv, waiting 12 s. ")), qPrintable(name(8)));
    QCOMPARE(list->text(QAccessible::Description), name(8));
    QCOMPARE(list->child(8)->role(), QAccessible::ListItem);
    QCOMPARE(list->child(8)->parent(), list);
    QCOMPARE(list->indexOfChild(list->child(3)), 3);
    QVERIFY(!list->child(9));

    QTest::keyClick(m_diagram, Qt::Key_End);
    m_diagram->activateWindow();
    QTRY_VERIFY(m_diagram->hasFocus());
    QVERIFY(list->child(8)->state().focused);
    QCOMPARE(list->focusChild(), list->child(8));
    const QRect rect = list->child(8)->rect();
    QCOMPARE(list->childAt(rect.center().x(), rect.center().y()), list->child(8));
}

void TestSequenceDiagram::toolTipShowsBytesAsTheyAre()
{
    show({438, 700});
    m_told.conversation();
    m_told.sent(m_told.client, 1, "<b>not bold</b>" + QByteArray(100, 'x') + "end");
    tell();
    QTRY_COMPARE(m_diagram->geometryNow().rows.size(), 8);
    const QPoint at = m_diagram->rowRect(7).center();
    QHelpEvent help(QEvent::ToolTip, at, m_diagram->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_diagram->viewport(), &help);
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(QStringLiteral("&lt;b&gt;not bold")));
    QVERIFY(QToolTip::text().contains(QStringLiteral("xend")));
    QToolTip::hideText();
}

void TestSequenceDiagram::nowSlidesOnlyWithMotion()
{
    show({438, 700});
    m_diagram->setPalette(Theme().palette());
    const auto isNowInItsPlace = [this] {
        const auto &geometry = m_diagram->geometryNow();
        const QPoint onLine(400, qRound(geometry.headerHeight + geometry.nowY));
        return m_diagram->grab().toImage().pixelColor(onLine).lightness() < 128;
    };
    m_told.serverListens();
    tell();
    QTRY_VERIFY(isNowInItsPlace());

    m_clock.advance(1000);
    m_told.socket(m_told.client, 1);
    tell();
    QVERIFY(isNowInItsPlace());

    m_diagram->setMotion(true);
    m_clock.advance(1000);
    m_told.socket(m_told.client, 2);
    tell();
    QVERIFY(!isNowInItsPlace());
    QTRY_VERIFY(isNowInItsPlace());

    // One change right after another is a flood: it jumps.
    m_told.socket(m_told.client, 3);
    tell();
    QVERIFY(isNowInItsPlace());
}

void TestSequenceDiagram::paintsInEveryScheme()
{
    everything(m_told);
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrast}) {
        const Theme theme(scheme);
        m_diagram->setPalette(theme.palette());
        show({438, 700});
        tell();
        const QImage picture = m_diagram->grab().toImage();
        QCOMPARE(picture.pixelColor(2, picture.height() - 2), theme.color(Theme::Role::Panel));
        const auto &server = m_diagram->geometryNow().lifelines.first();
        QCOMPARE(picture.pixelColor(server.head.topLeft().toPoint() + QPoint(8, 8)),
                 theme.color(Theme::Role::Server));
    }
}

QTEST_MAIN(TestSequenceDiagram)
#include "tst_sequencediagram.moc"
