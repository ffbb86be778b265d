// SPDX-License-Identifier: MIT
#include "conversations.h"
#include "socketsview.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>

using Column = SocketsModel::Column;

class TestSocketsView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { delete m_view; }
    void isATableNamedSockets();
    void listenerAndConnStandSideBySide();
    void cellsLieOnTheirCard_data();
    void cellsLieOnTheirCard();
    void narrowOnesScroll();
    void keyboardGoesFromCardToCard();
    void clickChoosesACard();
    void paintsItsOwnersEdge();
    void saysThatThereIsNothing();

private:
    void show(QSize size = {438, 400});
    QRect cell(int row, Column column) const
    {
        return m_view->visualRect(m_view->model()->index(row, int(column)));
    }
    /// The whole card: what its cells take together, and what has no place of its own.
    QRect card(int row) const { return cell(row, Column::In); }

    Conversation m_told;
    SocketsView *m_view = nullptr;
};

void TestSocketsView::init()
{
    m_told = {};
    m_view = new SocketsView;
    QFont font;
    font.setPixelSize(13);
    m_view->setFont(font);
}

void TestSocketsView::show(QSize size)
{
    m_view->resize(size);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view));
}

void TestSocketsView::isATableNamedSockets()
{
    m_told.conversation();
    m_view->setScene(m_told.scene);
    show();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_view);
    QVERIFY(table);
    QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Sockets"));
    QCOMPARE(table->role(), QAccessible::Table);
    QAccessibleTableInterface *cells = table->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->rowCount(), 3);
    QCOMPARE(cells->columnCount(), SocketsModel::columns);
    QCOMPARE(cells->columnDescription(int(Column::State)), QStringLiteral("Kernel state"));
    const auto text = [&](int row, Column column) {
        return cells->cellAt(row, int(column))->text(QAccessible::Name);
    };
    QCOMPARE(text(0, Column::Role), QStringLiteral("listener"));
    QCOMPARE(text(0, Column::State), QStringLiteral("LISTEN"));
    QCOMPARE(text(1, Column::Role), QStringLiteral("conn"));
    QCOMPARE(text(1, Column::Local), QStringLiteral("127.0.0.1:50017"));
    QCOMPARE(text(2, Column::Owner), QStringLiteral("client"));
    const QRect rect = cells->cellAt(1, int(Column::Local))->rect();
    QCOMPARE(rect.topLeft(), m_view->viewport()->mapToGlobal(cell(1, Column::Local).topLeft()));
}

void TestSocketsView::listenerAndConnStandSideBySide()
{
    m_told.conversation();
    m_view->setScene(m_told.scene);
    show();
    QCOMPARE(m_view->cardsInARow(), 2);
    QCOMPARE(card(0).size(), QSize(199, 102));
    QCOMPARE(card(0).top(), card(1).top());
    QVERIFY(card(0).right() < card(1).left());
    // The place of the next connection stays free; the client's comes after it.
    QVERIFY(card(2).top() > card(0).bottom());
    QCOMPARE(card(2).left(), card(1).left());
    m_view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(card(0).left() > card(1).right());
}

void TestSocketsView::cellsLieOnTheirCard_data()
{
    QTest::addColumn<int>("pixels");
    QTest::addColumn<int>("width");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const int pixels : {13, 26})
        for (const int width : {240, 438, 1000})
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
                QTest::addRow("%d px, %d wide, %d", pixels, width, int(direction))
                    << pixels << width << direction;
}

void TestSocketsView::cellsLieOnTheirCard()
{
    QFETCH(int, pixels);
    QFETCH(int, width);
    QFETCH(Qt::LayoutDirection, direction);
    QFont font;
    font.setPixelSize(pixels);
    m_view->setFont(font);
    m_view->setLayoutDirection(direction);
    m_told.conversation();
    m_view->setScene(m_told.scene);
    show({width, 900});
    const QList<Column> placed {Column::Owner, Column::Role,  Column::Descriptor, Column::Local,
                                Column::Peer,  Column::State, Column::Unread};
    for (int row = 0; row < 3; ++row) {
        for (const Column column : placed) {
            QVERIFY(card(row).contains(cell(row, column)));
            const QModelIndex found = m_view->indexAt(cell(row, column).center());
            QCOMPARE(found.row(), row);
            QCOMPARE(found.column(), int(column));
            for (const Column other : placed)
                if (other != column)
                    QVERIFY(!cell(row, column)
                                 .adjusted(1, 1, -1, -1)
                                 .intersects(cell(row, other).adjusted(1, 1, -1, -1)));
        }
        for (int other = 0; other < row; ++other)
            QVERIFY(!card(row).intersects(card(other)));
    }
    QVERIFY(!m_view->indexAt({1, 1}).isValid());
}

void TestSocketsView::narrowOnesScroll()
{
    m_told.conversation();
    m_view->setScene(m_told.scene);
    show({240, 150});
    QCOMPARE(m_view->cardsInARow(), 1);
    QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
    m_view->scrollTo(m_view->model()->index(2, 0));
    QVERIFY(m_view->viewport()->rect().contains(card(2)));
    m_view->scrollTo(m_view->model()->index(0, 0));
    QVERIFY(m_view->viewport()->rect().contains(card(0)));
    m_view->setScene({});
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
}

void TestSocketsView::keyboardGoesFromCardToCard()
{
    m_told.conversation();
    m_told.connected(m_told.client2, 1, 41900, 50017);
    m_view->setScene(m_told.scene);
    show();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(m_view, key);
        return m_view->currentIndex().row();
    };
    QCOMPARE(press(Qt::Key_Home), 0);
    QCOMPARE(press(Qt::Key_Right), 1);
    QCOMPARE(press(Qt::Key_Down), 3);
    QCOMPARE(press(Qt::Key_Left), 2);
    QCOMPARE(press(Qt::Key_Up), 0);
    QCOMPARE(press(Qt::Key_End), 3);
    m_view->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(press(Qt::Key_Right), 2);
}

void TestSocketsView::clickChoosesACard()
{
    m_told.conversation();
    m_view->setScene(m_told.scene);
    show();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, cell(1, Column::Local).center());
    QCOMPARE(m_view->currentIndex().row(), 1);
    QCOMPARE(m_view->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(m_view->selectionModel()->selectedRows().first().row(), 1);
}

void TestSocketsView::paintsItsOwnersEdge()
{
    m_told.conversation();
    m_told.closed(m_told.client, 1);
    m_view->setScene(m_told.scene);
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrast}) {
        const Theme theme(scheme);
        m_view->setPalette(theme.palette());
        show();
        const QImage picture = m_view->grab().toImage();
        const auto edgeOf = [&](int row) {
            return picture.pixelColor(card(row).left() + 3, card(row).center().y());
        };
        QCOMPARE(edgeOf(1), theme.color(Theme::Role::Server));
        QCOMPARE(edgeOf(2), theme.color(Theme::Role::Outline));
        QCOMPARE(picture.pixelColor(2, 2), theme.color(Theme::Role::Panel));
    }
}

void TestSocketsView::saysThatThereIsNothing()
{
    show();
    const QImage empty = m_view->grab().toImage();
    m_told.serverListens();
    m_view->setScene(m_told.scene);
    QVERIFY(m_view->grab().toImage() != empty);
    const auto inks = [&](const QImage &image) {
        QSet<QRgb> colors;
        for (int x = 0; x < image.width(); ++x)
            colors << image.pixel(x, image.height() / 2);
        return colors.size();
    };
    QVERIFY(inks(empty) > 1);
}

QTEST_MAIN(TestSocketsView)
#include "tst_socketsview.moc"
