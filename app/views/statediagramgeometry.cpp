// SPDX-License-Identifier: MIT
#include "statediagramgeometry.h"

#include "statediagramplacer.h"

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
    box(card);
    box(offer);
}
