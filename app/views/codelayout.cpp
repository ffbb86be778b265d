// SPDX-License-Identifier: MIT
#include "codelayout.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

void CodeLayout::setLineHeight(double height)
{
    if (m_lineHeight == height)
        return;
    m_lineHeight = height;
    changed();
}

bool CodeLayout::setRoom(const QHash<int, double> &room)
{
    if (m_room == room)
        return false;
    m_room = room;
    changed();
    return true;
}

QRectF CodeLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (rect.isNull() || m_lineHeight <= 0)
        return rect;
    // The base class has laid out the line at its natural height, at the top.
    QTextLine line = block.layout()->lineAt(0);
    line.setPosition(QPointF(line.x(), (m_lineHeight - line.height()) / 2));
    double height = m_lineHeight + m_room.value(block.blockNumber());
    if (!block.next().isValid())
        height += document()->documentMargin();
    rect.setHeight(height);
    return rect;
}

void CodeLayout::changed()
{
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update();
}
