// SPDX-License-Identifier: MIT
#include "sequencegeometry.h"

#include "sequencelayout.h"

SequenceGeometry SequenceGeometry::of(const Timeline &timeline, const SequenceFonts &fonts, double width,
                                      qint64 nowUs, Qt::LayoutDirection direction)
{
    const SequenceRows rows = SequenceRows::read(timeline);
    SequenceGeometry geometry = SequenceLayout(timeline, rows, fonts, nowUs).place(width);
    if (direction == Qt::RightToLeft)
        geometry.mirror();
    return geometry;
}

QRectF SequenceGeometry::headInSight(int lifeline, double left, double right) const
{
    const Lifeline &own = lifelines.at(lifeline);
    QRectF head = own.head;
    if (own.x < left || own.x > right)
        return head;
    if (head.left() < left)
        head.moveLeft(left);
    else if (head.right() > right)
        head.moveRight(right);
    // But not over the next one.
    for (const int next : {lifeline - 1, lifeline + 1})
        if (next >= 0 && next < lifelines.size() && lifelines.at(next).head.intersects(head))
            return own.head;
    return head;
}

int SequenceGeometry::rowAt(double y) const
{
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [y](const Row &row) {
        return y >= row.band.top() && y < row.band.bottom();
    });
    return row == rows.cend() ? -1 : int(row - rows.cbegin());
}

qint64 SequenceGeometry::numberAt(const QPointF &point) const
{
    for (const Label &label : labels)
        if (label.number != 0 && label.rect.contains(point))
            return label.number;
    const int row = rowAt(point.y());
    return row < 0 ? 0 : rows.at(row).number;
}

/// The programs' panels stand mirrored in a right-to-left layout, and so do their lifelines; time does not.
void SequenceGeometry::mirror()
{
    const double width = size.width();
    const auto flip = [width](QRectF &rect) { rect.moveLeft(width - rect.right()); };
    const auto flipAll = [width](QPolygonF &points) {
        for (QPointF &point : points)
            point.setX(width - point.x());
    };
    const auto flipLabel = [&](Label &label) {
        flip(label.rect);
        if (label.align & Qt::AlignLeft)
            label.align = Qt::AlignRight;
        else if (label.align & Qt::AlignRight)
            label.align = Qt::AlignLeft;
    };
    flip(nowPill);
    for (Lifeline &lifeline : lifelines) {
        lifeline.x = width - lifeline.x;
        flip(lifeline.head);
    }
    for (Row &row : rows)
        flip(row.band);
    for (Bar &bar : bars) {
        flip(bar.rect);
        flip(bar.failed);
    }
    for (Arrow &arrow : arrows) {
        flipAll(arrow.shaft);
        flipAll(arrow.lane);
        for (QPolygonF &take : arrow.takes)
            flipAll(take);
    }
    for (Handshake &handshake : handshakes) {
        flip(handshake.box);
        for (Packet &packet : handshake.packets) {
            flipAll(packet.line);
            flip(packet.rect);
        }
    }
    for (Wait &wait : waits)
        flip(wait.pill);
    for (QRectF &part : newest)
        flip(part);
    for (Label &label : labels)
        flipLabel(label);
    for (Label &label : headerLabels)
        flipLabel(label);
}
