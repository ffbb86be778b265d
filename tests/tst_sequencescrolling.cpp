// SPDX-License-Identifier: MIT
#include "toldsequence.h"

#include <functional>
#include <QAccessible>
#include <QPushButton>
#include <QScrollBar>

/// The picture follows what happens, leaves who has scrolled in peace, and shows the way back.
class TestSequenceScrolling : public QObject, private ToldSequence
{
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void keepsToTheNewestRow();
    void staysWhereTheUserScrolled();
    void comesBack_data();
    void comesBack();
    void wayBackIsShownOnlyAwayFromTheNewest();
    void wayBackIsAccessible();
    void showsWhoActs();
    void staysWhereTheUserScrolledAcross();
    void isCalmWhileTwoTalkFast();

private:
    using Way = std::function<void(TestSequenceScrolling &)>;

    void scrollUp();
    void showFour();
    bool isSeen(int lifeline) const;
};

void TestSequenceScrolling::scrollUp()
{
    show();
    everything(m_told);
    m_told.exited(m_told.server);
    tell();
    m_diagram->verticalScrollBar()->setValue(100);
    QVERIFY(m_diagram->verticalScrollBar()->maximum() > 100);
    QVERIFY(m_diagram->wayBack()->isVisible());
}

/// A server, and three clients that are connected: more than there is room for.
void TestSequenceScrolling::showFour()
{
    show();
    m_told.serverListens();
    for (const int number : {1, 2, 3}) {
        const QString actor = number == 1 ? m_told.client : QStringLiteral("client %1").arg(number);
        m_told.connected(actor, 1, quint16(41820 + number), 50017);
    }
    tell();
    QCOMPARE(m_diagram->geometryNow().lifelines.size(), 4);
    QVERIFY(m_diagram->horizontalScrollBar()->maximum() > 0);
}

bool TestSequenceScrolling::isSeen(int lifeline) const
{
    const QRectF head = m_diagram->geometryNow().lifelines.at(lifeline).head;
    const double left = m_diagram->horizontalScrollBar()->value();
    return head.left() >= left && head.right() <= left + m_diagram->viewport()->width();
}

void TestSequenceScrolling::keepsToTheNewestRow()
{
    show();
    everything(m_told);
    tell();
    QScrollBar *bar = m_diagram->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    const int before = bar->maximum();
    m_told.serverListens();
    tell();
    QTRY_VERIFY(bar->maximum() > before);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestSequenceScrolling::staysWhereTheUserScrolled()
{
    show();
    everything(m_told);
    tell();
    QScrollBar *bar = m_diagram->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(300);
    const int before = bar->maximum();
    m_told.serverListens();
    tell();
    QTRY_VERIFY(bar->maximum() > before);
    QCOMPARE(bar->value(), 300);

    // Rows that are dropped above do not move what is read: it is found by its event.
    const auto &geometry = m_diagram->geometryNow();
    const int row = geometry.rowAt(300);
    const qint64 number = geometry.rows.at(row).number;
    const int shownAt = m_diagram->rowRect(row).bottom();
    while (m_told.events.size() < SequenceRows::maxEvents + 9)
        m_told.did(m_told.server, SocketEvent::Call::SetTimeout, 1);
    tell();
    QTRY_VERIFY(m_diagram->geometryNow().rows.first().number > 1);
    const auto &rows = m_diagram->geometryNow().rows;
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [number](const auto &row) { return row.number == number; });
    QVERIFY(found != rows.cend());
    QVERIFY(qAbs(m_diagram->rowRect(int(found - rows.cbegin())).bottom() - shownAt) <= 1);

    bar->setValue(bar->maximum());
    m_told.serverListens();
    tell();
    QTRY_COMPARE(m_diagram->geometryNow().rows.last().numbers.last(), m_timeline->last() - 1);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestSequenceScrolling::comesBack_data()
{
    QTest::addColumn<Way>("goes");
    QTest::addRow("the button") << Way(
        [](auto &test) { QTest::mouseClick(test.m_diagram->wayBack(), Qt::LeftButton); });
    QTest::addRow("End") << Way([](auto &test) { QTest::keyClick(test.m_diagram, Qt::Key_End); });
    QTest::addRow("to the end of the bar") << Way([](auto &test) {
        QScrollBar *bar = test.m_diagram->verticalScrollBar();
        bar->setValue(bar->maximum());
    });
    QTest::addRow("asked for") << Way([](auto &test) { test.m_diagram->follow(); });
    QTest::addRow("another conversation") << Way([](auto &test) { test.m_told.serverListens(); });
    QTest::addRow("all forgotten") << Way([](auto &test) { test.m_timeline->clear(); });
    QTest::addRow("into the past") << Way(
        [](auto &test) { test.m_timeline->setCursor(test.m_timeline->last() - 1); });
}

void TestSequenceScrolling::comesBack()
{
    QFETCH(const Way, goes);
    scrollUp();
    QScrollBar *bar = m_diagram->verticalScrollBar();
    goes(*this);
    tell();
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(m_diagram->wayBack()->isHidden());

    m_timeline->goLive();
    everything(m_told);
    tell();
    QTRY_VERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestSequenceScrolling::wayBackIsShownOnlyAwayFromTheNewest()
{
    show({438, 2000});
    QPushButton *wayBack = m_diagram->wayBack();
    QVERIFY(wayBack->isHidden());
    everything(m_told);
    tell();
    QVERIFY(wayBack->isHidden());
    m_diagram->resize(438, 300);
    QTRY_VERIFY(m_diagram->verticalScrollBar()->maximum() > 100);
    QVERIFY(wayBack->isHidden());
    m_diagram->verticalScrollBar()->setValue(100);
    QVERIFY(wayBack->isVisible());
    QVERIFY(m_diagram->viewport()->geometry().contains(wayBack->geometry()));
    // Where all of it is seen there is no way to go.
    m_diagram->resize(438, 2000);
    QTRY_VERIFY(wayBack->isHidden());
}

void TestSequenceScrolling::wayBackIsAccessible()
{
    scrollUp();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_diagram);
    QVERIFY(list);
    const int rows = int(m_diagram->geometryNow().rows.size());
    QCOMPARE(list->childCount(), rows + 1);
    QAccessibleInterface *wayBack = list->child(rows);
    QCOMPARE(wayBack->role(), QAccessible::Button);
    QCOMPARE(wayBack->text(QAccessible::Name), QStringLiteral("To the newest row"));
    QCOMPARE(list->indexOfChild(wayBack), rows);
    const QPoint middle = wayBack->rect().center();
    QCOMPARE(list->childAt(middle.x(), middle.y()), wayBack);
    m_diagram->activateWindow();
    m_diagram->wayBack()->setFocus();
    QTRY_VERIFY(m_diagram->wayBack()->hasFocus());
    QCOMPARE(list->focusChild(), wayBack);
    wayBack->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(list->childCount(), rows);
    QVERIFY(m_diagram->hasFocus());
}

void TestSequenceScrolling::showsWhoActs()
{
    showFour();
    QTRY_VERIFY(isSeen(3));
    QVERIFY(!isSeen(0));
    m_told.accept(m_told.server, 1);
    tell();
    QTRY_VERIFY(isSeen(0));
    m_told.receiving(QStringLiteral("client 2"), 1);
    tell();
    QTRY_VERIFY(isSeen(2));
    // In a window with room for all of them nothing is to be brought into sight.
    m_diagram->resize(900, 300);
    QTRY_COMPARE(m_diagram->horizontalScrollBar()->maximum(), 0);
}

void TestSequenceScrolling::staysWhereTheUserScrolledAcross()
{
    showFour();
    QTRY_VERIFY(isSeen(3));
    QVERIFY(m_diagram->wayBack()->isHidden());
    m_diagram->horizontalScrollBar()->setValue(0);
    QVERIFY(m_diagram->wayBack()->isVisible());
    m_told.receiving(QStringLiteral("client 3"), 1);
    tell();
    QTest::qWait(2 * SequenceDiagram::restMs);
    QCOMPARE(m_diagram->horizontalScrollBar()->value(), 0);
    QTest::mouseClick(m_diagram->wayBack(), Qt::LeftButton);
    QVERIFY(isSeen(3));
    QVERIFY(m_diagram->wayBack()->isHidden());
}

void TestSequenceScrolling::isCalmWhileTwoTalkFast()
{
    showFour();
    QTRY_VERIFY(isSeen(3));
    int moves = 0;
    connect(m_diagram->horizontalScrollBar(), &QScrollBar::valueChanged, this, [&] { ++moves; });
    m_told.accepted(m_told.server, m_told.accept(m_told.server, 1), 2, 50017, 41823);
    for (int i = 0; i < 50; ++i) {
        m_told.sent(QStringLiteral("client 3"), 1, "ping");
        tell();
        m_told.received(m_told.server, 2, "ping");
        tell();
    }
    QTRY_VERIFY(isSeen(0));
    QCOMPARE(moves, 1);
}

QTEST_MAIN(TestSequenceScrolling)
#include "tst_sequencescrolling.moc"
