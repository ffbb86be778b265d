// SPDX-License-Identifier: MIT
#include "sequencediagram.h"

#include <QPushButton>
#include <QScrollBar>

// What of the picture is in sight, and how that follows what happens.

void SequenceDiagram::follow()
{
    m_followsDown = m_followsAcross = true;
    refresh();
    showNewestAcross();
    if (m_wayBack->hasFocus())
        setFocus();
}

QPointF SequenceDiagram::origin() const
{
    return {-leftInSight(), m_geometry.headerHeight - verticalScrollBar()->value()};
}

double SequenceDiagram::leftInSight() const
{
    const QScrollBar *bar = horizontalScrollBar();
    return layoutDirection() == Qt::RightToLeft ? bar->maximum() - bar->value() : bar->value();
}

void SequenceDiagram::setLeftInSight(double left)
{
    QScrollBar *bar = horizontalScrollBar();
    bar->setValue(layoutDirection() == Qt::RightToLeft ? bar->maximum() - qRound(left) : qRound(left));
}

QRectF SequenceDiagram::visiblePart() const
{
    const QRectF below = QRectF(viewport()->rect()).adjusted(0, m_geometry.headerHeight, 0, 0);
    return below.translated(-origin());
}

void SequenceDiagram::placeScrollBars()
{
    m_isPlacing = true;
    const int height = viewport()->height() - int(m_geometry.headerHeight);
    const auto [down, across] = std::pair(verticalScrollBar(), horizontalScrollBar());
    down->setRange(0, qMax(0, qCeil(m_geometry.size.height()) - height));
    down->setPageStep(height);
    down->setSingleStep(int(m_fonts.px(24)));
    across->setRange(0, qMax(0, qCeil(m_geometry.size.width()) - viewport()->width()));
    across->setPageStep(viewport()->width());
    across->setSingleStep(int(m_fonts.px(24)));
    if (m_followsDown) {
        down->setValue(down->maximum());
    } else {
        // The oldest rows may have gone: keep to the row that was read, or to the oldest there is.
        const auto &rows = m_geometry.rows;
        const auto isRead = [this](const SequenceGeometry::Row &row) { return row.number >= m_anchor; };
        const auto row = std::find_if(rows.cbegin(), rows.cend(), isRead);
        if (row != rows.cend())
            down->setValue(int(row->band.top() + (row->number == m_anchor ? m_anchorOffset : 0)));
        m_followsDown = down->value() == down->maximum();
    }
    m_isPlacing = false;
    placeWayBack();
}

/// Who has scrolled away is brought back by another conversation, and by the way into the past or out of it.
void SequenceDiagram::followNews()
{
    const qint64 conversation = m_timeline.scene().conversationStart;
    const bool isOther = std::exchange(m_conversation, conversation) != conversation;
    const bool wasLive = std::exchange(m_wasLive, m_geometry.isLive);
    if (isOther || wasLive != m_geometry.isLive)
        m_followsDown = m_followsAcross = true;
    const qint64 newest = m_geometry.rows.isEmpty() ? 0 : m_geometry.rows.last().numbers.last();
    if (std::exchange(m_newest, newest) != newest)
        m_rest.start();
}

bool SequenceDiagram::isSeenAcross(const QRectF &part) const
{
    return part.left() >= leftInSight() && part.right() <= leftInSight() + viewport()->width();
}

/// Brings who acts in the newest row into sight, and whom it talks with if there is room for both.
void SequenceDiagram::showNewestAcross()
{
    if (!m_followsAcross || m_geometry.newest.isEmpty() || !isVisible())
        return;
    const double width = viewport()->width();
    const auto fits = [&](const QRectF &part) { return part.width() < width + 1; };
    const auto &parts = m_geometry.newest;
    const auto part = std::find_if(parts.cbegin(), parts.cend() - 1, fits);
    m_isPlacing = true;
    if (part->right() > leftInSight() + width)
        setLeftInSight(part->right() - width);
    if (part->left() < leftInSight())
        setLeftInSight(part->left());
    m_isPlacing = false;
}

void SequenceDiagram::placeWayBack()
{
    m_wayBack->setVisible(!m_followsDown || !m_followsAcross);
    if (m_wayBack->isHidden())
        return;
    const QSize size = m_wayBack->sizeHint();
    const QRect room = viewport()->geometry();
    m_wayBack->setGeometry(room.center().x() - size.width() / 2, room.bottom() - size.height() - 8,
                           size.width(), size.height());
}

void SequenceDiagram::scrollContentsBy(int dx, int)
{
    viewport()->update();
    if (m_isPlacing)
        return;
    m_followsDown = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    if (dx != 0 && !m_geometry.newest.isEmpty())
        m_followsAcross = isSeenAcross(m_geometry.newest.last());
    placeWayBack();
    const double top = visiblePart().top();
    if (const int row = m_geometry.rowAt(top); row >= 0) {
        m_anchor = m_geometry.rows.at(row).number;
        m_anchorOffset = top - m_geometry.rows.at(row).band.top();
    }
    tickWhileWaiting();
}
