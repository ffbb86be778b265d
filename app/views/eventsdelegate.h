// SPDX-License-Identifier: MIT
#pragma once

#include "eventsmodel.h"

#include <QStyledItemDelegate>

/// Draws the cells of the events table: who in their colour behind their mark, calls and bytes in the font of
/// code, what failed and what waits so that it is found at a glance.
class EventsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// How wide the cell of a number or a time has to be, in the table's font, to show it whole.
    static int widthOf(const QString &text, EventsModel::Column column, const QFont &base);
};
