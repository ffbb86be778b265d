// SPDX-License-Identifier: MIT
#include "pictureparts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

namespace PictureParts {

namespace {

constexpr double designFontPx = 13;

/// The point that lies `along` from the tip towards where the line comes from, and `aside` to its left.
QPointF behind(const QPointF &tip, const QLineF &unit, double along, double aside)
{
    return tip - QPointF(unit.dx(), unit.dy()) * along + QPointF(unit.dy(), -unit.dx()) * aside;
}

void drawHead(QPainter &painter, const QPointF &tip, const QLineF &unit, const QPen &pen, double length,
              Head head)
{
    const double half = length * 0.525;
    QPen solid(pen.color(), pen.widthF(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (head == Head::Cross) {
        painter.setPen(solid);
        painter.drawLine(behind(tip, unit, 0, half), behind(tip, unit, 2 * half, -half));
        painter.drawLine(behind(tip, unit, 0, -half), behind(tip, unit, 2 * half, half));
        return;
    }
    const double otherSide = head == Head::Half ? 0 : -half;
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPolygon(
        QPolygonF {tip, behind(tip, unit, length, half), behind(tip, unit, length, otherSide)});
    if (head == Head::Barred) {
        const double inside = pen.widthF() / 2;
        solid.setCapStyle(Qt::FlatCap);
        painter.setPen(solid);
        painter.drawLine(behind(tip, unit, inside, half * 1.3), behind(tip, unit, inside, -half * 1.3));
    }
}

} // namespace

double scaleOf(const QFont &font)
{
    return QFontInfo(font).pixelSize() / designFontPx;
}

QFont scaled(const QFont &font, double factor, QFont::Weight weight)
{
    QFont result = font;
    if (font.pixelSize() > 0)
        result.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    else
        result.setPointSizeF(font.pointSizeF() * factor);
    result.setWeight(weight);
    return result;
}

QFont fixedFont(const QFont &font, double factor, QFont::Weight weight)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pixelSize() > 0)
        fixed.setPixelSize(font.pixelSize());
    else
        fixed.setPointSizeF(font.pointSizeF());
    return scaled(fixed, factor, weight);
}

QPen pen(const QColor &color, double width, Stroke stroke, double scale)
{
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    // Qt counts dashes in pen widths.
    const double length = scale / width;
    if (stroke == Stroke::Dashed)
        pen.setDashPattern({6 * length, 4.5 * length});
    else if (stroke == Stroke::Dotted)
        pen.setDashPattern({1.5 * length, 3.5 * length});
    return pen;
}

void drawArrow(QPainter &painter, const QPolygonF &points, const QPen &pen, double headLength, Head head)
{
    if (points.size() < 2)
        return;
    const QPointF tip = points.last();
    const QLineF unit = QLineF(points.at(points.size() - 2), tip).unitVector();
    QPolygonF shaft = points;
    if (head != Head::Cross)
        shaft.last() = behind(tip, unit, headLength, 0);
    painter.save();
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(shaft);
    drawHead(painter, tip, unit, pen, headLength, head);
    painter.restore();
}

QPolygonF zigzag(const QPointF &from, const QPointF &to, double amplitude)
{
    const QLineF line(from, to);
    const QLineF unit = line.unitVector();
    const double swing = 2 * amplitude;
    const double most = line.length() - qMin(line.length() / 2, 2 * swing);
    // Swings of one length, so that two lines from one point lie upon each other.
    const int swings = qMax(1, int(most / swing));
    QPolygonF points {from};
    for (int i = 0; i < swings; ++i)
        points << behind(to, unit, line.length() - (i + 0.5) * swing, i % 2 ? -amplitude : amplitude);
    return points << behind(to, unit, line.length() - swings * swing, 0) << to;
}

void drawMark(QPainter &painter, const QRectF &box, Mark mark, const QColor &color)
{
    const double side = box.width();
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * side; };
    painter.save();
    painter.setPen(QPen(color, side * 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::Check:
        painter.drawPolyline(QPolygonF {at(0.14, 0.54), at(0.4, 0.8), at(0.86, 0.24)});
        break;
    case Mark::Cross:
        painter.drawLine(at(0.15, 0.15), at(0.85, 0.85));
        painter.drawLine(at(0.85, 0.15), at(0.15, 0.85));
        break;
    case Mark::Clock:
        painter.setPen(QPen(color, side * 0.125, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawEllipse(box.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06));
        painter.drawPolyline(QPolygonF {at(0.5, 0.24), at(0.5, 0.52), at(0.69, 0.64)});
        break;
    case Mark::Next:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF {at(0.2, 0.06), at(0.92, 0.5), at(0.2, 0.94)});
        break;
    }
    painter.restore();
}

void drawBadge(QPainter &painter, const QPointF &centre, double diameter, Mark mark, const QColor &disc,
               const QColor &ink, const QColor &ring)
{
    const double radius = diameter / 2;
    painter.save();
    painter.setPen(QPen(ring, diameter * 0.1));
    painter.setBrush(disc);
    painter.drawEllipse(centre, radius, radius);
    painter.restore();
    const double half = radius * 0.55;
    drawMark(painter, QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), mark, ink);
}

QPainterPath bubble(const QRectF &body, double radius, const QPointF &tip, double tipWidth)
{
    QPainterPath box;
    box.addRoundedRect(body, radius, radius);
    const bool vertical = tip.y() < body.top() || tip.y() > body.bottom();
    const double margin = radius + tipWidth / 2;
    // The foot reaches one pixel into the body, so that the two outlines unite.
    QPainterPath spike(tip);
    if (vertical) {
        const double y = tip.y() < body.top() ? body.top() + 1 : body.bottom() - 1;
        const double x = qMax(body.left() + margin, qMin(tip.x(), body.right() - margin));
        spike.lineTo(x - tipWidth / 2, y);
        spike.lineTo(x + tipWidth / 2, y);
    } else {
        const double x = tip.x() < body.left() ? body.left() + 1 : body.right() - 1;
        const double y = qMax(body.top() + margin, qMin(tip.y(), body.bottom() - margin));
        spike.lineTo(x, y - tipWidth / 2);
        spike.lineTo(x, y + tipWidth / 2);
    }
    spike.closeSubpath();
    return box.united(spike);
}

QPainterPath cutBox(const QRectF &box, double cut)
{
    QPainterPath path;
    path.addPolygon(
        QPolygonF {QPointF(box.left() + cut, box.top()), QPointF(box.right() - cut, box.top()),
                   QPointF(box.right(), box.top() + cut), QPointF(box.right(), box.bottom() - cut),
                   QPointF(box.right() - cut, box.bottom()), QPointF(box.left() + cut, box.bottom()),
                   QPointF(box.left(), box.bottom() - cut), QPointF(box.left(), box.top() + cut)});
    path.closeSubpath();
    return path;
}

QSizeF pillSize(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const double em = QFontInfo(font).pixelSize();
    const double textWidth = text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + em * 0.4;
    return QSizeF(em * 1.75 + textWidth, em * 1.45);
}

void drawPill(QPainter &painter, const QRectF &box, const QFont &font, const QString &text,
              const QColor &fill, const QColor &outline, const QColor &ink)
{
    const double em = QFontInfo(font).pixelSize();
    painter.save();
    painter.setPen(QPen(outline, em / designFontPx));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const double clock = em * 0.95;
    drawMark(painter, QRectF(box.left() + em * 0.4, box.center().y() - clock / 2, clock, clock), Mark::Clock,
             ink);
    painter.setPen(ink);
    painter.setFont(font);
    painter.drawText(box.adjusted(0, 0, -em * 0.45, 0), Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                     text);
    painter.restore();
}

QBrush hatching(const QColor &color, const QColor &background, double scale)
{
    const int side = qMax(4, qRound(8 * scale));
    QPixmap tile(side, side);
    tile.fill(background);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, side * 0.3));
    for (const int shift : {-side, 0, side})
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1));
    painter.end();
    return QBrush(tile);
}

} // namespace PictureParts
