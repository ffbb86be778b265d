// SPDX-License-Identifier: MIT
#include "statediagramgeometry.h"

#include "statediagramplacer.h"

#include <algorithm>

StateDiagramGeometry StateDiagramGeometry::of(const StateDiagramContent &content, const QFont &font,
                                              QSizeF size, Qt::LayoutDirection direction)
{
    const StateDiagramGrid grid = StateDiagramGrid::of(content, font, size);
    StateDiagramGeometry geometry = StateDiagramPlacer(content, grid).place();
    if (direction == Qt::RightToLeft)
        geometry.mirror();
    return geometry;
}

const StateDiagramGeometry::StageBox *StateDiagramGeometry::stage(ActorState::Role role, Stage stage) const
{
    for (const StageBox &box : stages)
        if (box.role == role && box.item.stage == stage)
            return &box;
    return nullptr;
}

const StateDiagramGeometry::StageBox *StateDiagramGeometry::stageAt(QPointF position) const
{
    for (const StageBox &box : stages)
        if (box.outline.contains(position))
            return &box;
    return nullptr;
}

bool StateDiagramGeometry::isCardAt(QPointF position) const
{
    const auto isHere = [position](const ErrorBox &error) {
        return error.isTaken && error.outline.contains(position);
    };
    return card.contains(position) || (!card.isNull() && std::any_of(errors.cbegin(), errors.cend(), isHere));
}

QString StateDiagramGeometry::clientAt(QPointF position) const
{
    for (const ClientBox &client : clients)
        if (client.box.contains(position))
            return client.actor;
    return {};
}

void StateDiagramGeometry::mirror()
{
    const auto point = [this](QPointF &point) { point.setX(size.width() - point.x()); };
    const auto box = [this](QRectF &box) {
        if (!box.isNull())
            box.moveLeft(size.width() - box.right());
    };
    for (LaneBox &lane : lanes) {
        box(lane.box);
        box(lane.edge);
        point(lane.start);
    }
    for (StageBox &stage : stages) {
        box(stage.box);
        box(stage.outline);
        point(stage.badge);
    }
    box(choice.box);
    box(choice.outline);
    for (ErrorBox &error : errors) {
        box(error.box);
        box(error.outline);
    }
    for (PlainBox &queue : queues)
        box(queue.box);
    for (PlainBox &cell : cells)
        box(cell.box);
    for (Line &line : lines)
        for (QPointF &corner : line.points)
            point(corner);
    for (Bubble &bubble : bubbles) {
        box(bubble.body);
        point(bubble.tip);
    }
    for (Text &text : texts) {
        box(text.box);
        if (text.alignment & (Qt::AlignLeft | Qt::AlignRight))
            text.alignment ^= Qt::AlignLeft | Qt::AlignRight;
    }
    for (Pill &pill : pills)
        box(pill.box);
    for (ClientBox &client : clients)
        box(client.box);
    box(card);
    box(offer);
    box(more);
    box(chooser);
}
