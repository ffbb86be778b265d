// SPDX-License-Identifier: MIT
#pragma once

#include <QBrush>
#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <QPolygonF>

class QPainter;

/// Strokes, heads, marks and bubbles that the painted pictures share. Lengths are in the painter's pixels;
/// colours are the caller's, from its Theme.
namespace PictureParts {

/// Lengths of the design are given for a font of 13 px; a picture in this font multiplies them with this.
double scaleOf(const QFont &font);
/// The font, larger by that factor.
QFont scaled(const QFont &font, double factor, QFont::Weight weight = QFont::Normal);
/// The platform's fixed font, for code and bytes, in the size of that font times the factor.
QFont fixedFont(const QFont &font, double factor = 1, QFont::Weight weight = QFont::Normal);

enum class Stroke : quint8 {
    Solid,
    Dashed, ///< not ours, or not taken
    Dotted, ///< nothing measured here (yet)
};
/// A pen whose dashes keep their length whatever its width; scale is that of the picture, see scaleOf().
QPen pen(const QColor &color, double width, Stroke stroke = Stroke::Solid, double scale = 1);

enum class Head : quint8 {
    Arrow,
    Barred, ///< a close: nothing comes after it
    Half, ///< a half close
    Cross, ///< a reset
};
/// Draws the line and a head whose tip is exactly the last point: put that on the target's outermost outline.
/// The shaft has the pen's stroke, the head is solid.
void drawArrow(QPainter &painter, const QPolygonF &points, const QPen &pen, double headLength,
               Head head = Head::Arrow);
/// A line from one point to the other that swings to both sides; its last part is straight, for a head.
QPolygonF zigzag(const QPointF &from, const QPointF &to, double amplitude);

enum class Mark : quint8 { Check, Cross, Clock, Next };
/// The mark as strokes within the square box.
void drawMark(QPainter &painter, const QRectF &box, Mark mark, const QColor &color);
/// The mark on a disc, with a ring around the disc that sets it off what is below.
void drawBadge(QPainter &painter, const QPointF &centre, double diameter, Mark mark, const QColor &disc,
               const QColor &ink, const QColor &ring);

/// A rounded box with a tip on the side that the tip is on. The tip lies outside of the body.
QPainterPath bubble(const QRectF &body, double radius, const QPointF &tip, double tipWidth);
/// A box with its corners cut off: an error.
QPainterPath cutBox(const QRectF &box, double cut);

/// The size of a pill with a clock and that text; an empty text makes a pill of the clock alone.
QSizeF pillSize(const QFont &font, const QString &text);
/// A pill with a clock and the text, right-aligned so that its numbers do not jump.
void drawPill(QPainter &painter, const QRectF &box, const QFont &font, const QString &text,
              const QColor &fill, const QColor &outline, const QColor &ink);

/// Stripes at 45 degrees, of that colour: a lifeline that waits.
QBrush hatching(const QColor &color, const QColor &background, double scale);

} // namespace PictureParts
