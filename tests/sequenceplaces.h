// SPDX-License-Identifier: MIT
#pragma once

#include "conversations.h"
#include "sequencegeometry.h"

inline SequenceGeometry geometryOf(const Conversation &told, const SequenceFonts &fonts, double width,
                                   Qt::LayoutDirection direction = Qt::LeftToRight)
{
    Timeline timeline;
    timeline.append(told.events);
    return SequenceGeometry::of(timeline, fonts, width, told.nowUs, direction);
}

inline SequenceFonts fontsOf(int pixels)
{
    QFont font;
    font.setPixelSize(pixels);
    return SequenceFonts(font);
}

/// The part of a label's place that its text takes.
inline QRectF inkOf(const SequenceGeometry::Label &label, const SequenceFonts &fonts)
{
    const double width = fonts.width(label.face, label.text);
    QRectF ink = label.rect;
    if (label.align & Qt::AlignRight)
        ink.setLeft(ink.right() - width);
    else if (label.align & Qt::AlignHCenter)
        ink.adjust((ink.width() - width) / 2, 0, -(ink.width() - width) / 2, 0);
    else
        ink.setWidth(width);
    // A line of text is higher than its letters.
    return ink.adjusted(0, ink.height() * 0.15, 0, -ink.height() * 0.15);
}

/// A line as thick as it is drawn.
inline QRectF strokeOf(const QPolygonF &line)
{
    return line.boundingRect().adjusted(-1, -1, 1, 1);
}

/// Something drawn that no word may stand on.
struct Shape
{
    QRectF rect;
    QString name;
};

inline QList<Shape> shapesOf(const SequenceGeometry &geometry)
{
    QList<Shape> shapes {{geometry.nowPill, QStringLiteral("now")}};
    for (const auto &bar : geometry.bars)
        shapes << Shape {bar.rect, QStringLiteral("bar")} << Shape {bar.failed, QStringLiteral("mark")};
    for (const auto &arrow : geometry.arrows) {
        shapes << Shape {strokeOf(arrow.shaft), QStringLiteral("shaft")};
        if (!arrow.lane.isEmpty())
            shapes << Shape {strokeOf(arrow.lane), QStringLiteral("lane")};
        for (const QPolygonF &take : arrow.takes)
            shapes << Shape {strokeOf(take), QStringLiteral("take")};
    }
    for (const auto &wait : geometry.waits)
        shapes << Shape {wait.pill, QStringLiteral("pill")};
    return shapes;
}

/// The first word found on something else, on another word or outside of the page; empty if there is none.
inline QString misplaced(const SequenceGeometry &geometry, const SequenceFonts &fonts)
{
    QList<Shape> shapes = shapesOf(geometry);
    for (const auto &label : geometry.labels) {
        const QRectF ink = inkOf(label, fonts);
        if (ink.width() > label.rect.width() + 1)
            return label.text + QStringLiteral(" is wider than its place");
        if (!QRectF(QPointF(0, 0), geometry.size).contains(ink))
            return label.text + QStringLiteral(" is outside");
        for (const Shape &shape : std::as_const(shapes))
            if (ink.intersects(shape.rect))
                return QStringLiteral("%1 is on %2 at %3, %4")
                    .arg(label.text, shape.name)
                    .arg(ink.x())
                    .arg(ink.y());
        for (const auto &handshake : geometry.handshakes)
            if (handshake.box.intersects(ink) && !handshake.box.contains(ink))
                return label.text + QStringLiteral(" crosses a handshake");
        shapes << Shape {ink, label.text};
    }
    return {};
}
