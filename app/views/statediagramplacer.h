// SPDX-License-Identifier: MIT
#pragma once

#include "statediagramgeometry.h"

/// Puts the parts of a content into a geometry, from left to right. A helper of StateDiagramGeometry::of().
class StateDiagramPlacer
{
public:
    StateDiagramPlacer(const StateDiagramContent &content, const StateDiagramGrid &grid);

    StateDiagramGeometry place();

private:
    using Content = StateDiagramContent;
    using Geometry = StateDiagramGeometry;
    using Face = Geometry::Face;
    using Ink = Geometry::Ink;
    using Role = ActorState::Role;
    using Span = StateDiagramGrid::Span;
    using Stroke = Geometry::Stroke;

    // statediagramplacer.cpp: the picture
    void placeLane(const Content::Lane &lane);
    void placeServerEdges();
    void placeClientEdges();
    void placeBranch(const Content::Lane &lane);
    void placeQueue(const Content::Queue &queue, const Span &column);
    void placeCells(const Content::Queue &queue, const QRectF &slot);
    void placeLinks();

    // statediagramcallouts.cpp: what is said about it
    void placeHeader(const Content::Lane &lane);
    void placeNoteBelow(const Content::Lane &lane);
    void placeServerCallout();
    void placeClientCallout();
    void placeWaitAlone(const Content::Lane &lane);
    void placeNext(const Content::Lane &lane);
    void placeCard();
    void placeBesideBacklog();

    QRectF outlineOf(Role role, Stage stage) const;
    QRectF laneBox(Role role) const;
    const QRectF &branchBox(Role role) const { return m_branches[size_t(role)]; }
    QRectF clientBranchBox(double width, double top) const;
    bool hasBranch(const Content::Lane &lane) const;
    Ink accent(const Content::Lane &lane) const { return Theme::accentRole(lane.actor); }
    double u(double pixels) const { return pixels * m_grid.fonts.unit(); }

    void edge(const QPolygonF &points, bool isTravelled, Ink accent);
    void link(const QPolygonF &points, bool isTravelled, Ink accent);
    /// Adds a text whose box is given by one side: its left, centre or right at x, its middle at y. It is
    /// cut to the width; nothing is added where not even a few letters fit. Returns its box.
    QRectF text(const QString &text, Face face, Ink ink, Qt::Alignment side, QPointF at,
                double width = 10'000);
    void bubble(const Content::Lane &lane, const QString &words, const QRectF &body, QPointF tip, bool wraps);

    const Content &m_content;
    const StateDiagramGrid &m_grid;
    Geometry m_geometry;
    std::array<QRectF, 2> m_branches;
    std::array<double, 2> m_headerEnds {};
};
