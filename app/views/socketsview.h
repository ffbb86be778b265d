// SPDX-License-Identifier: MIT
#pragma once

#include "picture.h"
#include "socketcard.h"

#include <QTableView>

/// Every socket as a card, the listener and the connections accept returned side by side. To a screen reader,
/// and to whoever reads its model, it is the table that it is.
class SocketsView : public QTableView
{
    Q_OBJECT
public:
    explicit SocketsView(QWidget *parent = nullptr);

    void setScene(const Scene &scene);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QSize minimumSizeHint() const override;
    /// All cards, for a report.
    Picture asPicture() const;
    /// How many cards stand side by side.
    int cardsInARow() const;

protected:
    void changeEvent(QEvent *event) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void updateGeometries() override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    /// Where the card of that slot stands in the viewport; slots are counted with the free place among them.
    QRectF cardRect(int slot) const;
    int slotOf(int row) const;
    int slotCount() const;

    SocketsModel *m_model;
    SocketCard m_card;
};
