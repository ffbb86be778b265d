// SPDX-License-Identifier: MIT
#include "sequencepainter.h"

#include "pictureparts.h"

#include <QGuiApplication>
#include <QPainter>

namespace {

using Face = SequenceFonts::Face;
using Ink = SequenceGeometry::Ink;
using Kind = SequenceRows::Arrow::Kind;
using PictureParts::Head;
using PictureParts::Stroke;

constexpr double radius = 6;

Head headOf(Kind kind)
{
    switch (kind) {
    case Kind::Data:
        break;
    case Kind::Close:
        return Head::Barred;
    case Kind::HalfClose:
        return Head::Half;
    case Kind::Reset:
        return Head::Cross;
    }
    return Head::Arrow;
}

bool overlaps(const QPolygonF &line, const QRectF &visible)
{
    return !line.isEmpty() && line.first().y() <= visible.bottom() && line.last().y() >= visible.top();
}

} // namespace

SequencePainter::SequencePainter(QPainter &painter, const SequenceGeometry &geometry,
                                 const SequenceFonts &fonts, const Theme &theme)
    : m_painter(painter)
    , m_geometry(geometry)
    , m_fonts(fonts)
    , m_theme(theme)
{
}

QColor SequencePainter::accent(const SequenceGeometry::Lifeline &lifeline) const
{
    return lifeline.hasStarted ? m_theme.accent(lifeline.actor) : m_theme.color(Role::Outline);
}

QColor SequencePainter::accent(int lifeline) const
{
    return accent(m_geometry.lifelines.at(lifeline));
}

void SequencePainter::drawRows(const QRectF &visible, double nowY)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const SequenceGeometry::Lifeline &lifeline : m_geometry.lifelines)
        drawLifeline(lifeline);
    for (const SequenceGeometry::Handshake &handshake : m_geometry.handshakes)
        if (handshake.box.intersects(visible))
            drawHandshake(handshake);
    for (const SequenceGeometry::Bar &bar : m_geometry.bars)
        if (bar.rect.intersects(visible))
            drawBar(bar, nowY);
    for (const SequenceGeometry::Arrow &arrow : m_geometry.arrows)
        if (overlaps(arrow.shaft, visible) || overlaps(arrow.lane, visible))
            drawArrow(arrow, nowY);
    for (const SequenceGeometry::Label &label : m_geometry.labels)
        if (label.rect.intersects(visible) && !isCutTime(label, visible))
            drawLabel(label);
    for (const SequenceGeometry::Wait &wait : m_geometry.waits)
        PictureParts::drawPill(m_painter, wait.pill, m_fonts.font(Face::SmallBold), wait.seconds,
                               m_theme.color(Role::Waiting), m_theme.color(Role::WaitingRing),
                               m_theme.color(Role::WaitingInk));
    drawNow(visible, nowY);
}

/// The end of a time, at the edge of a picture that is moved sideways, says nothing.
bool SequencePainter::isCutTime(const SequenceGeometry::Label &label, const QRectF &visible) const
{
    if (label.face != Face::Time)
        return false;
    const double width = m_fonts.width(label.face, label.text);
    return label.align & Qt::AlignRight ? label.rect.right() - width < visible.left()
                                        : label.rect.left() + width > visible.right();
}

void SequencePainter::drawLifeline(const SequenceGeometry::Lifeline &lifeline)
{
    const Stroke stroke = lifeline.isOutside ? Stroke::Dashed : Stroke::Solid;
    const QColor color = accent(lifeline);
    m_painter.setPen(PictureParts::pen(color, px(1.5), stroke));
    m_painter.drawLine(QPointF(lifeline.x, 0), QPointF(lifeline.x, lifeline.bottom));
    if (!lifeline.hasEnded)
        return;
    m_painter.setPen(PictureParts::pen(color, px(2.5)));
    m_painter.drawLine(QPointF(lifeline.x - px(8), lifeline.bottom),
                       QPointF(lifeline.x + px(8), lifeline.bottom));
}

void SequencePainter::drawHandshake(const SequenceGeometry::Handshake &handshake)
{
    const QString &actor = m_geometry.lifelines.at(handshake.lifeline).actor;
    const QColor fill = handshake.isOutside ? m_theme.tint(actor) : m_theme.color(Role::Background);
    const QColor outline = handshake.isOutside ? m_theme.accent(actor) : m_theme.color(Role::Outline);
    m_painter.setPen(
        PictureParts::pen(outline, px(1.5), handshake.isOutside ? Stroke::Dashed : Stroke::Solid));
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(handshake.box, px(radius), px(radius));
    const QColor muted = m_theme.color(Role::MutedText);
    for (const SequenceGeometry::Packet &packet : handshake.packets) {
        PictureParts::drawArrow(m_painter, packet.line, PictureParts::pen(muted, px(1.5), Stroke::Dotted),
                                px(7));
        m_painter.fillRect(packet.rect, fill);
        m_painter.setPen(muted);
        m_painter.setFont(m_fonts.font(Face::Small));
        m_painter.drawText(packet.rect, Qt::AlignCenter, packet.name);
    }
}

void SequencePainter::drawBar(const SequenceGeometry::Bar &bar, double nowY)
{
    const QColor color = accent(bar.lifeline);
    const QColor panel = m_theme.color(Role::Panel);
    if (bar.isDot) {
        m_painter.setPen(PictureParts::pen(panel, px(1.5)));
        m_painter.setBrush(color);
        m_painter.drawEllipse(bar.rect);
    } else {
        QRectF rect = bar.rect;
        if (bar.isOpen)
            rect.setBottom(qMax(rect.top() + px(4), nowY));
        m_painter.setPen(PictureParts::pen(color, px(1.5)));
        m_painter.setBrushOrigin(rect.topLeft());
        m_painter.setBrush(bar.isWaiting ? PictureParts::hatching(color, panel, px(1)) : QBrush(color));
        m_painter.drawRoundedRect(rect, px(2), px(2));
    }
    if (!bar.failed.isEmpty())
        PictureParts::drawBadge(m_painter, bar.failed.center(), bar.failed.width(), PictureParts::Mark::Cross,
                                m_theme.color(Role::Failed), m_theme.color(Role::OnFailed), panel);
}

void SequencePainter::drawArrow(const SequenceGeometry::Arrow &arrow, double nowY)
{
    const QColor color = accent(arrow.lifeline);
    const double width = px(arrow.kind == Kind::Data ? 2.5 : 2);
    const Head head = headOf(arrow.kind);
    const QPen pen = PictureParts::pen(color, width, arrow.isSeen ? Stroke::Solid : Stroke::Dashed);
    const QPolygonF shaft = arrow.kind == Kind::Reset
        ? PictureParts::zigzag(arrow.shaft.first(), arrow.shaft.last(), px(3))
        : arrow.shaft;
    m_painter.setBrush(Qt::NoBrush);
    if (arrow.hasHead) {
        PictureParts::drawArrow(m_painter, shaft, pen, px(10), head);
    } else {
        m_painter.setPen(pen);
        m_painter.drawPolyline(shaft);
    }
    if (arrow.lane.isEmpty())
        return;
    const bool isUnderWay = arrow.lane.last().y() >= m_geometry.nowY;
    m_painter.setPen(PictureParts::pen(color, width, Stroke::Dotted));
    m_painter.drawLine(arrow.lane.first(),
                       QPointF(arrow.lane.last().x(), isUnderWay ? nowY : arrow.lane.last().y()));
    for (const QPolygonF &take : arrow.takes)
        PictureParts::drawArrow(m_painter, take, PictureParts::pen(color, width), px(8), head);
}

void SequencePainter::drawLabel(const SequenceGeometry::Label &label)
{
    const Role role = label.ink == Ink::Failed ? Role::Failed
        : label.ink == Ink::Muted              ? Role::MutedText
                                               : Role::Text;
    // Code and time read from left to right in every language.
    const bool isCode = label.face == Face::Code || label.face == Face::CodeBold || label.face == Face::Time;
    m_painter.setLayoutDirection(isCode ? Qt::LeftToRight : QGuiApplication::layoutDirection());
    m_painter.setPen(m_theme.color(role));
    m_painter.setFont(m_fonts.font(label.face));
    m_painter.drawText(label.rect,
                       int(label.align | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine
                           | Qt::TextDontClip,
                       label.text);
}

void SequencePainter::drawNow(const QRectF &visible, double nowY)
{
    const QColor text = m_theme.color(Role::Text);
    m_painter.setPen(PictureParts::pen(text, px(1.5)));
    m_painter.drawLine(QPointF(visible.left() + px(8), nowY), QPointF(visible.right() - px(8), nowY));
    QRectF pill = m_geometry.nowPill.translated(0, nowY - m_geometry.nowY);
    // Where its place is out of sight it hangs below the line: above are the words of those who wait.
    if (pill.left() < visible.left() || pill.right() > visible.right()) {
        pill.moveTop(nowY);
        pill.moveLeft(qBound(visible.left() + px(8), pill.left(), visible.right() - px(8) - pill.width()));
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(text);
    m_painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    m_painter.setPen(m_theme.color(Role::Panel));
    m_painter.setFont(m_fonts.font(Face::Bold));
    m_painter.drawText(pill, Qt::AlignCenter, m_geometry.nowText);
}

void SequencePainter::drawHeader(const QRectF &visible, int rowsAbove)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(QRectF(visible.left(), 0, visible.width(), m_geometry.headerHeight),
                       m_theme.color(Role::Panel));
    for (int i = 0; i < m_geometry.lifelines.size(); ++i) {
        const SequenceGeometry::Lifeline &lifeline = m_geometry.lifelines.at(i);
        const Stroke stroke = lifeline.isOutside ? Stroke::Dashed : Stroke::Solid;
        m_painter.setPen(PictureParts::pen(accent(lifeline), px(1.5), stroke));
        m_painter.drawLine(QPointF(lifeline.x, lifeline.head.bottom()),
                           QPointF(lifeline.x, m_geometry.headerHeight));
        drawHead(lifeline, m_geometry.headInSight(i, visible.left(), visible.right()));
    }
    for (const SequenceGeometry::Label &label : m_geometry.headerLabels) {
        m_painter.fillRect(label.rect, m_theme.color(Role::Panel));
        drawLabel(label);
    }
    if (rowsAbove > 0)
        drawEarlier(visible, rowsAbove);
}

/// So many rows lie above, told in the corner as far as there is room before the first head.
void SequencePainter::drawEarlier(const QRectF &visible, int rows)
{
    const QRectF head = m_geometry.lifelines.first().head;
    const bool isMirrored = head.center().x() > m_geometry.size.width() / 2;
    const double left = isMirrored ? head.right() + px(8) : qMax(0.0, visible.left()) + px(8);
    const double right =
        isMirrored ? qMin(m_geometry.size.width(), visible.right()) - px(8) : head.left() - px(8);
    if (right - left < px(10))
        return;
    const double middle = head.center().y();
    const double tipX = isMirrored ? right - px(5) : left + px(5);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.color(Role::MutedText));
    m_painter.drawPolygon(QPolygonF {QPointF(tipX - px(5), middle + px(3)), QPointF(tipX, middle - px(4)),
                                     QPointF(tipX + px(5), middle + px(3))});
    const double gap = px(14);
    const QString text = QCoreApplication::translate("SequencePainter", "%n earlier", nullptr, rows);
    const double room = right - left - gap;
    if (m_fonts.width(Face::Small, text) > room)
        return;
    drawLabel({QRectF(isMirrored ? left : left + gap, middle - px(10), room, px(20)), text, Face::Small,
               Ink::Muted, isMirrored ? Qt::AlignRight : Qt::AlignLeft, 0});
}

void SequencePainter::drawHead(const SequenceGeometry::Lifeline &lifeline, const QRectF &head)
{
    const QColor color = accent(lifeline);
    const bool isSolid = lifeline.hasStarted && !lifeline.isOutside;
    m_painter.setPen(PictureParts::pen(color, px(1.5), lifeline.isOutside ? Stroke::Dashed : Stroke::Solid));
    m_painter.setBrush(lifeline.isOutside ? m_theme.tint(lifeline.actor)
                           : isSolid      ? color
                                          : m_theme.color(Role::Panel));
    m_painter.drawRoundedRect(head, px(4), px(4));
    m_painter.setPen(isSolid                  ? m_theme.color(Role::OnAccent)
                         : lifeline.isOutside ? m_theme.color(Role::Text)
                                              : m_theme.color(Role::MutedText));
    m_painter.setFont(m_fonts.font(Face::Bold));
    m_painter.drawText(head, Qt::AlignCenter, lifeline.name);
}

void SequencePainter::drawFocus(const QRectF &band)
{
    m_painter.setPen(PictureParts::pen(m_theme.color(Role::Focus), px(2)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(band, px(4), px(4));
}
