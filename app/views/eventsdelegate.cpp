// SPDX-License-Identifier: MIT
#include "eventsdelegate.h"

#include "addresstext.h"
#include "pictureparts.h"
#include "theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QtMath>

namespace {

using Column = EventsModel::Column;
using Look = EventsModel::Look;
using Shape = EventsModel::Shape;

constexpr double cellPadding = 5;
constexpr double shapeRoom = 14; ///< of the mark before a name

void drawShape(QPainter &painter, const QPointF &centre, Shape shape, const QColor &color, double scale)
{
    painter.setPen(shape == Shape::Ring ? QPen(color, 2 * scale) : QPen(Qt::NoPen));
    painter.setBrush(shape == Shape::Ring ? QBrush() : QBrush(color));
    if (shape == Shape::Square)
        painter.drawRoundedRect(QRectF(centre.x() - 4 * scale, centre.y() - 4 * scale, 8 * scale, 8 * scale),
                                2 * scale, 2 * scale);
    else
        painter.drawEllipse(centre, 4 * scale, 4 * scale);
}

QFont fontOf(const QFont &base, Column column, Look look)
{
    switch (column) {
    case Column::Who:
        return PictureParts::scaled(base, 1, QFont::Bold);
    case Column::Call:
    case Column::Outcome:
        return PictureParts::fixedFont(base, 0.92, look == Look::Failed ? QFont::Bold : QFont::Normal);
    case Column::Number:
    case Column::Time:
    case Column::Line:
        break;
    }
    return PictureParts::fixedFont(base, 0.92);
}

QColor colorOf(const Theme &theme, const QModelIndex &index, Look look)
{
    switch (Column(index.column())) {
    case Column::Number:
    case Column::Line:
        return theme.color(Theme::Role::MutedText);
    case Column::Who:
        return theme.accent(index.data().toString());
    case Column::Outcome:
        if (look == Look::Failed)
            return theme.color(Theme::Role::Failed);
        [[fallthrough]];
    case Column::Call:
        if (look == Look::Measured)
            return theme.color(Theme::Role::MutedText);
        break;
    case Column::Time:
        break;
    }
    return theme.color(Theme::Role::Text);
}

/// Shortens what does not fit. A call that names an address gives up the host first, as addresses do.
QString fitted(const QString &text, Column column, const QFontMetricsF &metrics, double width)
{
    if (column != Column::Call || metrics.horizontalAdvance(text) <= width)
        return metrics.elidedText(text, Qt::ElideRight, width);
    if (!text.endsWith(u')'))
        return AddressText::fitted(text, metrics, width);
    static const QRegularExpression address(QStringLiteral(R"re(\(\('[^']*', (\d+)\))re"));
    const QString withPort = QString(text).replace(address, QStringLiteral("((…, \\1)"));
    if (metrics.horizontalAdvance(withPort) <= width)
        return withPort;
    return metrics.elidedText(QString(text).replace(address, QStringLiteral("(…\\1")), Qt::ElideRight, width);
}

void drawWait(QPainter &painter, const QRectF &cell, const QFont &font, const QString &text,
              const Theme &theme)
{
    QRectF pill(cell.topLeft(), PictureParts::pillSize(font, text));
    pill.moveCenter(QPointF(pill.center().x(), cell.center().y()));
    PictureParts::drawPill(painter, pill, font, text, theme.color(Theme::Role::Waiting),
                           theme.color(Theme::Role::WaitingRing), theme.color(Theme::Role::WaitingInk));
}

} // namespace

void EventsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme = Theme::fromPalette(option.palette);
    const double scale = PictureParts::scaleOf(option.font);
    const auto column = Column(index.column());
    const auto look = index.data(EventsModel::LookRole).value<Look>();
    const QRectF cell = option.rect;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(cell, theme.color(Theme::Role::Background));
        if (column == Column::Number)
            painter->fillRect(QRectF(cell.left(), cell.top(), 3 * scale, cell.height()),
                              theme.color(Theme::Role::Text));
    }
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1),
                      theme.color(Theme::Role::Hairline));

    QRectF inside = cell.adjusted(cellPadding * scale, 0, -cellPadding * scale, 0);
    const QFont font = fontOf(option.font, column, look);
    const QColor color = colorOf(theme, index, look);
    if (column == Column::Who) {
        drawShape(*painter, QPointF(inside.left() + 4 * scale, inside.center().y()),
                  index.data(EventsModel::ShapeRole).value<Shape>(), color, scale);
        inside.setLeft(inside.left() + shapeRoom * scale);
    }
    const QString text = index.data().toString();
    if (column == Column::Outcome && look == Look::Waiting) {
        const QFont bold = PictureParts::scaled(option.font, 0.92, QFont::Bold);
        const bool hasRoom = PictureParts::pillSize(bold, text).width() <= inside.width();
        drawWait(*painter, inside, bold, hasRoom ? text : index.data(EventsModel::SecondsRole).toString(),
                 theme);
    } else {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(inside, index.data(Qt::TextAlignmentRole).toInt(),
                          fitted(text, column, QFontMetricsF(font), inside.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.color(Theme::Role::Focus), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(0.5, 0.5, -0.5, -1.5));
    }
    painter->restore();
}

int EventsDelegate::widthOf(const QString &text, Column column, const QFont &base)
{
    const QFontMetricsF metrics(fontOf(base, column, Look::Plain));
    const double around = 2 * cellPadding + (column == Column::Who ? shapeRoom : 0);
    return qCeil(metrics.horizontalAdvance(text) + around * PictureParts::scaleOf(base));
}
