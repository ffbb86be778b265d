// SPDX-License-Identifier: MIT
#pragma once

#include "socketsmodel.h"
#include "theme.h"

#include <QCoreApplication>
#include <QFont>
#include <QRectF>

class QPainter;

/// A socket as an object one can see: a card with its owner's edge, its addresses, kernel state and bytes.
class SocketCard
{
    Q_DECLARE_TR_FUNCTIONS(SocketCard)
public:
    explicit SocketCard(const QFont &font);

    /// The least size a card has; wider ones show more of an address.
    QSizeF size() const;
    double gap() const { return px(8); }
    double margin() const { return px(16); }

    /// Where a column's value stands on a card; the whole card for what has no place of its own.
    QRectF cell(const QRectF &card, SocketsModel::Column column, Qt::LayoutDirection direction) const;
    void draw(QPainter &painter, const QRectF &card, const QModelIndex &first, const SocketsModel::Row &row,
              const Theme &theme, Qt::LayoutDirection direction) const;
    /// The place of accept's next connection.
    void drawPlace(QPainter &painter, const QRectF &card, const Theme &theme) const;
    void drawFocus(QPainter &painter, const QRectF &card, const Theme &theme) const;

private:
    void drawState(QPainter &painter, const QRectF &place, const QString &state, const SocketsModel::Row &row,
                   const Theme &theme, bool isMirrored) const;
    double px(double length) const { return length * m_scale; }

    double m_scale;
    QFont m_text;
    QFont m_bold;
    QFont m_small;
    QFont m_smallBold;
    QFont m_smallCode;
};
