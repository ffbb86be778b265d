// SPDX-License-Identifier: MIT
#pragma once

#include "statediagramgeometry.h"

class QPainter;

/// Draws a state diagram's geometry, and nothing that is not in it.
class StateDiagramPainter
{
public:
    StateDiagramPainter(QPainter &painter, const StateDiagramGeometry &geometry, const Theme &theme);

    /// All of it. The stages of before that look different are faded into those of the geometry:
    /// progress runs from 0 to 1.
    void draw(const QList<StateDiagramGeometry::StageBox> &before, double progress);
    void drawFocus(const StateDiagramGeometry::StageBox &stage);

private:
    using Geometry = StateDiagramGeometry;
    using Ink = Geometry::Ink;

    void drawLane(const Geometry::LaneBox &lane);
    void drawLine(const Geometry::Line &line);
    void drawChoice();
    void drawStage(const Geometry::StageBox &stage);
    void drawBadge(const Geometry::StageBox &stage);
    void drawError(const Geometry::ErrorBox &error);
    void drawBox(const Geometry::PlainBox &box);
    void drawBubble(const Geometry::Bubble &bubble);
    void drawText(const Geometry::Text &text);
    QColor color(Ink ink) const { return m_theme.color(ink); }
    double u(double pixels) const { return pixels * m_geometry.unit(); }

    QPainter &m_painter;
    const Geometry &m_geometry;
    const Theme &m_theme;
};
