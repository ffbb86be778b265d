// SPDX-License-Identifier: MIT
#include "socketcard.h"

#include "pictureparts.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace {

using Column = SocketsModel::Column;
using PictureParts::Stroke;
using Role = Theme::Role;

constexpr double edge = 6;
constexpr double padding = 7;
constexpr double top = 6;
constexpr double lineStep = 18;
constexpr int lines = 5;
constexpr double radius = 6;

void drawIn(QPainter &painter, const QRectF &rect, const QFont &font, const QColor &color,
            const QString &text, Qt::Alignment align, Qt::TextElideMode elide = Qt::ElideRight)
{
    // Addresses read from left to right in every language.
    const bool isCode = QFontInfo(font).fixedPitch();
    painter.setLayoutDirection(isCode ? Qt::LeftToRight : QGuiApplication::layoutDirection());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(align | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, elide, rect.width()));
}

/// Short enough for a card: in full to four digits, then in kB, MB.
QString shortSize(qint64 bytes)
{
    return bytes < 10'000 ? SocketCard::tr("%1 B").arg(QLocale().toString(bytes))
                          : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

SocketCard::SocketCard(const QFont &font)
    : m_scale(PictureParts::scaleOf(font))
    , m_text(font)
    , m_bold(PictureParts::scaled(font, 1, QFont::Bold))
    , m_small(PictureParts::scaled(font, 0.92))
    , m_smallBold(PictureParts::scaled(font, 0.92, QFont::Bold))
    , m_smallCode(PictureParts::fixedFont(font, 0.92))
{
}

QSizeF SocketCard::size() const
{
    return {px(199), px(2 * top + lines * lineStep)};
}

QRectF SocketCard::cell(const QRectF &card, Column column, Qt::LayoutDirection direction) const
{
    const QRectF inside = card.adjusted(px(edge + padding), 0, -px(padding), 0);
    const double line = px(lineStep);
    const auto part = [&](int row, double from, double to) {
        return QRectF(inside.left() + from * inside.width(), card.top() + px(top) + row * line,
                      (to - from) * inside.width(), line);
    };
    QRectF place = card;
    switch (column) {
    case Column::Owner:
        place = part(0, 0, 0.36);
        break;
    case Column::Role:
        place = part(0, 0.36, 0.78);
        break;
    case Column::Descriptor:
        place = part(0, 0.78, 1);
        break;
    case Column::Local:
        place = part(1, 0.28, 1);
        break;
    case Column::Peer:
        place = part(2, 0.28, 1);
        break;
    case Column::State:
        place = part(3, 0, 1);
        break;
    case Column::Unread:
    case Column::Unsent:
        place = part(4, 0, 1);
        break;
    case Column::In:
    case Column::Out:
        break;
    }
    if (direction == Qt::RightToLeft)
        place.moveLeft(card.left() + card.right() - place.right());
    return place;
}

void SocketCard::draw(QPainter &painter, const QRectF &card, const QModelIndex &first,
                      const SocketsModel::Row &row, const Theme &theme, Qt::LayoutDirection direction) const
{
    const bool isMirrored = direction == Qt::RightToLeft;
    const QColor accent = theme.accent(row.actor);
    const QColor text = theme.color(row.isOpen ? Role::Text : Role::MutedText);
    const QColor muted = theme.color(Role::MutedText);
    const auto value = [&](Column column) { return first.siblingAtColumn(int(column)).data().toString(); };
    const auto place = [&](Column column) { return cell(card, column, direction); };
    const Qt::Alignment start = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = isMirrored ? Qt::AlignLeft : Qt::AlignRight;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(card, px(radius), px(radius));
    painter.fillPath(outline, theme.color(row.isOpen ? Role::Raised : Role::Panel));
    painter.setClipPath(outline);
    const double edgeLeft = isMirrored ? card.right() - px(edge) : card.left();
    painter.fillRect(QRectF(edgeLeft, card.top(), px(edge), card.height()),
                     row.isOpen ? accent : theme.color(Role::Outline));
    painter.setClipping(false);
    const bool isDashed = !row.isOpen || row.isOutside;
    painter.setPen(PictureParts::pen(row.isOutside && row.isOpen ? accent : theme.color(Role::Outline),
                                     px(1.5), isDashed ? Stroke::Dashed : Stroke::Solid));
    painter.drawPath(outline);

    QRectF ownerPlace = place(Column::Owner);
    QRectF rolePlace = place(Column::Role);
    if (!row.isOpen)
        rolePlace |= place(Column::Descriptor);
    // The number of a late client takes from its role's room.
    const double name = QFontMetricsF(m_bold).horizontalAdvance(value(Column::Owner)) + px(4);
    const double longer = qMax(0.0, name - ownerPlace.width());
    ownerPlace.adjust(isMirrored ? -longer : 0, 0, isMirrored ? 0 : longer, 0);
    rolePlace.adjust(isMirrored ? 0 : longer, 0, isMirrored ? -longer : 0, 0);
    drawIn(painter, ownerPlace, m_bold, row.isOpen ? accent : muted, value(Column::Owner), start);
    drawIn(painter, rolePlace, m_small, text, value(Column::Role), start);
    if (const QString fd = value(Column::Descriptor); !fd.isEmpty())
        drawIn(painter, place(Column::Descriptor), m_smallCode, text, tr("fd %1").arg(fd), end);
    const auto line = [&](Column column, const QString &name, const QFont &font) {
        const QString address = value(column);
        if (address.isEmpty())
            return;
        const QRectF whole = place(column);
        QRectF before(whole.topLeft() - QPointF(card.width(), 0), QSizeF(card.width(), whole.height()));
        before.setLeft(card.left() + px(edge + padding));
        if (isMirrored)
            before = QRectF(whole.right(), whole.top(), card.right() - px(edge + padding) - whole.right(),
                            whole.height());
        drawIn(painter, before, m_small, muted, name, start);
        drawIn(painter, whole, font, text, address, start, Qt::ElideMiddle);
    };
    line(Column::Local, tr("local"), m_smallCode);
    if (row.isListener)
        line(Column::Peer, tr("queue"), m_small);
    else
        line(Column::Peer, tr("peer"), m_smallCode);

    const bool isUnsent = row.unsent > 0 && row.unread <= 0;
    if (row.isOpen && !row.isListener && (isUnsent || row.unread >= 0)) {
        const QString count = shortSize(isUnsent ? row.unsent : row.unread);
        const bool isLoud = isUnsent || row.unread > 0;
        drawIn(painter, place(Column::Unread), isLoud ? m_smallBold : m_small, isLoud ? text : muted,
               (isUnsent ? tr("%1 unsent") : tr("%1 unread")).arg(count), start);
    }
    drawState(painter, place(Column::State), value(Column::State), row, theme, isMirrored);
    painter.restore();
}

void SocketCard::drawState(QPainter &painter, const QRectF &place, const QString &state,
                           const SocketsModel::Row &row, const Theme &theme, bool isMirrored) const
{
    if (state.isEmpty())
        return;
    const QFontMetricsF metrics(m_small);
    const double width = qMin(place.width(), metrics.horizontalAdvance(state) + px(2 * padding));
    const double height = px(lineStep - 1);
    QRectF pill(place.left(), place.center().y() - height / 2, width, height);
    if (isMirrored)
        pill.moveRight(place.right());
    const QColor color = theme.color(row.wasReset ? Role::Failed : row.isOpen ? Role::Text : Role::MutedText);
    painter.setPen(PictureParts::pen(row.wasReset ? color : theme.color(Role::Outline), px(1.5)));
    painter.setBrush(theme.color(row.wasReset ? Role::FailedTint : Role::Panel));
    painter.drawRoundedRect(pill, height / 2, height / 2);
    drawIn(painter, pill.adjusted(px(2), 0, -px(2), 0), m_small, color, state, Qt::AlignHCenter);
}

void SocketCard::drawPlace(QPainter &painter, const QRectF &card, const Theme &theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(PictureParts::pen(theme.color(Role::Outline), px(1.5), Stroke::Dotted));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(card, px(radius), px(radius));
    painter.setPen(theme.color(Role::MutedText));
    painter.setFont(m_text);
    painter.drawText(card.adjusted(px(padding), px(padding), -px(padding), -px(padding)),
                     Qt::AlignCenter | Qt::TextWordWrap, tr("accept() puts the next conn here"));
    painter.restore();
}

void SocketCard::drawFocus(QPainter &painter, const QRectF &card, const Theme &theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(PictureParts::pen(theme.color(Role::Focus), px(2)));
    painter.setBrush(Qt::NoBrush);
    const double clear = px(3);
    painter.drawRoundedRect(card.adjusted(-clear, -clear, clear, clear), px(radius) + clear,
                            px(radius) + clear);
    painter.restore();
}
