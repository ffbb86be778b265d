// SPDX-License-Identifier: MIT
#include "statediagrampainter.h"

#include <QPainter>

using Look = StateDiagramContent::Look;
using Face = StateDiagramGeometry::Face;
using PictureParts::Mark;
using PictureParts::Stroke;

StateDiagramPainter::StateDiagramPainter(QPainter &painter, const Geometry &geometry, const Theme &theme)
    : m_painter(painter)
    , m_geometry(geometry)
    , m_theme(theme)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    // The geometry has been mirrored already where it has to be.
    m_painter.setLayoutDirection(Qt::LeftToRight);
}

void StateDiagramPainter::draw(const QList<Geometry::StageBox> &before, double progress)
{
    for (const Geometry::LaneBox &lane : m_geometry.lanes)
        drawLane(lane);
    for (const Geometry::Line &line : m_geometry.lines)
        drawLine(line);
    drawChoice();
    for (const Geometry::ErrorBox &error : m_geometry.errors)
        drawError(error);
    for (const Geometry::PlainBox &queue : m_geometry.queues)
        drawBox(queue);
    for (const Geometry::PlainBox &cell : m_geometry.cells)
        drawBox(cell);
    for (qsizetype i = 0; i < m_geometry.stages.size(); ++i) {
        const Geometry::StageBox &stage = m_geometry.stages[i];
        if (progress < 1 && i < before.size() && !(before[i] == stage)) {
            drawStage(before[i]);
            m_painter.setOpacity(progress);
        }
        drawStage(stage);
        m_painter.setOpacity(1);
    }
    for (const Geometry::Bubble &bubble : m_geometry.bubbles)
        drawBubble(bubble);
    if (!m_geometry.offer.isNull()) {
        // The button itself is the platform's; that it is the one to press is said around it.
        m_painter.setPen(QPen(color(Ink::Text), u(2)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(m_geometry.offer.adjusted(-u(1), -u(1), u(1), u(1)), u(4), u(4));
    }
    for (const Geometry::Text &text : m_geometry.texts)
        drawText(text);
    for (const Geometry::Pill &pill : m_geometry.pills)
        PictureParts::drawPill(m_painter, pill.box, m_geometry.fonts.font(Face::Strong), pill.seconds,
                               color(Ink::Waiting), color(Ink::WaitingRing), color(Ink::WaitingInk));
}

void StateDiagramPainter::drawFocus(const Geometry::StageBox &stage)
{
    const double clear = u(3);
    m_painter.setPen(QPen(color(Ink::Focus), u(2)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(stage.outline.adjusted(-clear, -clear, clear, clear), u(9), u(9));
    drawBadge(stage);
}

void StateDiagramPainter::drawLane(const Geometry::LaneBox &lane)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color(Ink::Background));
    m_painter.drawRoundedRect(lane.box, u(6), u(6));
    if (lane.isOutside) {
        const double half = u(0.75);
        m_painter.setPen(PictureParts::pen(color(lane.accent), u(1.5), Stroke::Dashed, u(1)));
        m_painter.drawRoundedRect(lane.box.adjusted(half, half, -half, -half), u(6), u(6));
    } else {
        m_painter.fillRect(lane.edge, color(lane.accent));
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color(Ink::Text));
    m_painter.drawEllipse(lane.start, u(6), u(6));
}

void StateDiagramPainter::drawLine(const Geometry::Line &line)
{
    const QPen pen = PictureParts::pen(color(line.ink), line.width, line.stroke, u(1));
    if (!line.isCurve) {
        PictureParts::drawArrow(m_painter, line.points, pen, u(8));
        return;
    }
    // The curve ends where its head begins; the head points on to the tip.
    const QPointF tip = line.points[3];
    const QPointF base = tip - QPointF(0, u(7.5));
    QPainterPath path(line.points[0]);
    path.cubicTo(line.points[1], line.points[2], base);
    m_painter.strokePath(path, pen);
    PictureParts::drawArrow(m_painter, {base - QPointF(0, u(0.5)), tip}, pen, u(8));
}

void StateDiagramPainter::drawChoice()
{
    const Geometry::Choice &choice = m_geometry.choice;
    const QRectF &box = choice.box;
    const Ink accent = m_geometry.lanes.first().accent;
    m_painter.setPen(QPen(color(choice.hasFailed       ? Ink::Failed
                                    : choice.isReached ? accent
                                                       : Ink::Outline),
                          u(1.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_painter.setBrush(color(choice.hasFailed       ? Ink::FailedTint
                                 : choice.isReached ? Ink::ServerTint
                                                    : Ink::Panel));
    m_painter.drawPolygon(
        QPolygonF {QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                   QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())});
    m_painter.setPen(color(choice.hasFailed || choice.isReached ? Ink::Text : Ink::MutedText));
    m_painter.setFont(m_geometry.fonts.font(Face::StageStrong));
    m_painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
}

void StateDiagramPainter::drawStage(const Geometry::StageBox &stage)
{
    const Look look = stage.item.look;
    const double radius = u(6);
    const bool isLoud = look == Look::Active || look == Look::Waiting;
    Ink outline = stage.accent;
    Ink fill = Ink::Panel;
    Ink label = Ink::Text;
    Face face = Face::Stage;
    double width = u(1.5);
    switch (look) {
    case Look::NotYet:
        outline = Ink::Outline;
        label = Ink::MutedText;
        break;
    case Look::Next:
        label = stage.accent;
        face = Face::StageStrong;
        width = u(2.5);
        break;
    case Look::Visited:
        fill = stage.tint;
        break;
    case Look::Active:
    case Look::Waiting:
        fill = stage.accent;
        label = Ink::OnAccent;
        face = Face::StageActive;
        break;
    case Look::Failed:
        outline = Ink::Failed;
        fill = Ink::FailedTint;
        label = Ink::Failed;
        face = Face::StageStrong;
        width = u(2.5);
        break;
    }
    m_painter.setPen(isLoud ? QPen(Qt::NoPen)
                            : PictureParts::pen(color(outline), width,
                                                stage.isOutside ? Stroke::Dashed : Stroke::Solid, u(1)));
    m_painter.setBrush(color(fill));
    m_painter.drawRoundedRect(stage.box, radius, radius);
    if (isLoud) {
        // The second line of an active stage, the ring of a waiting one: its outer edge is the outline.
        const double line = look == Look::Waiting ? u(2.5) : u(2);
        m_painter.setPen(QPen(color(look == Look::Waiting ? Ink::WaitingRing : stage.accent), line));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(stage.outline.adjusted(line / 2, line / 2, -line / 2, -line / 2),
                                  radius + u(3.5), radius + u(3.5));
    }
    m_painter.setPen(color(label));
    m_painter.setFont(m_geometry.fonts.font(face));
    m_painter.drawText(stage.box, Qt::AlignCenter, stage.item.name);
    drawBadge(stage);
}

void StateDiagramPainter::drawBadge(const Geometry::StageBox &stage)
{
    if (stage.item.look == Look::Visited)
        PictureParts::drawBadge(m_painter, stage.badge, u(14), Mark::Check, color(stage.accent),
                                color(Ink::OnAccent), color(Ink::Panel));
    else if (stage.item.look == Look::Next)
        PictureParts::drawBadge(m_painter, stage.badge, u(16), Mark::Next, color(stage.accent),
                                color(Ink::OnAccent), color(Ink::Panel));
    else if (stage.item.look == Look::Failed)
        PictureParts::drawBadge(m_painter, stage.badge, u(16), Mark::Cross, color(Ink::Failed),
                                color(Ink::OnFailed), color(Ink::Panel));
}

void StateDiagramPainter::drawError(const Geometry::ErrorBox &error)
{
    if (error.isTaken) {
        const double line = u(1);
        m_painter.setPen(QPen(color(Ink::Failed), u(2), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(PictureParts::cutBox(error.outline.adjusted(line, line, -line, -line), u(9)));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color(Ink::Failed));
    } else {
        m_painter.setPen(PictureParts::pen(color(Ink::Failed), u(1.5), Stroke::Dashed, u(1)));
        m_painter.setBrush(color(Ink::Panel));
    }
    m_painter.drawPath(PictureParts::cutBox(error.box, u(7)));
    m_painter.setPen(color(error.isTaken ? Ink::OnFailed : Ink::Failed));
    m_painter.setFont(m_geometry.fonts.font(error.isTaken ? Face::StageStrong : Face::Stage));
    m_painter.drawText(error.box, Qt::AlignCenter, error.name);
}

void StateDiagramPainter::drawBox(const Geometry::PlainBox &box)
{
    const double half = box.width / 2;
    m_painter.setPen(PictureParts::pen(color(box.outline), box.width, box.stroke, u(1)));
    m_painter.setBrush(color(box.fill));
    m_painter.drawRoundedRect(box.box.adjusted(half, half, -half, -half), box.radius, box.radius);
}

void StateDiagramPainter::drawBubble(const Geometry::Bubble &bubble)
{
    m_painter.setPen(QPen(color(bubble.outline), u(bubble.fill == Ink::FailedTint ? 1.5 : 2), Qt::SolidLine,
                          Qt::FlatCap, Qt::RoundJoin));
    m_painter.setBrush(color(bubble.fill));
    m_painter.drawPath(PictureParts::bubble(bubble.body, bubble.radius, bubble.tip, u(14)));
}

void StateDiagramPainter::drawText(const Geometry::Text &text)
{
    m_painter.setPen(color(text.ink));
    m_painter.setFont(m_geometry.fonts.font(text.face));
    const int flags = int(text.alignment | (text.wraps ? Qt::Alignment() : Qt::AlignVCenter))
        | (text.wraps ? Qt::TextWordWrap : Qt::TextSingleLine);
    m_painter.drawText(text.box, flags, text.text);
}
