// SPDX-License-Identifier: MIT
#pragma once

#include "sequencegeometry.h"

#include <QCoreApplication>

/// Gives the arrows between lifelines their places. The rows, and "now", must have theirs already.
///
/// Bytes that are not taken in the row in which they were sent run down a lane beside the receiver's
/// lifeline, which is the kernel, and from there into the recv that takes them.
class SequenceArrows
{
    Q_DECLARE_TR_FUNCTIONS(SequenceArrows)
public:
    SequenceArrows(const SequenceFonts &fonts, SequenceGeometry &geometry);

    void place(const SequenceRows::Arrow &arrow);

    /// What stands above an arrow: "b'hello'", "×37, 151,552 B", "reset".
    static QString text(const SequenceRows::Arrow &arrow);
    /// Several calls at once: "×37, 151,552 B".
    static QString many(int calls, qint64 bytes);

private:
    /// A part of a lane that one connection takes.
    struct LaneUse
    {
        int lifeline;
        int side;
        int index;
        int from;
        int socket;
        double bottom;
    };

    double laneX(const SequenceRows::Arrow &arrow, double top, double bottom, int side);
    void label(const SequenceRows::Arrow &arrow, double y);
    double x(int lifeline) const { return m_geometry.lifelines.at(lifeline).x; }
    double rowY(int row) const { return m_geometry.rows.at(row).y; }

    const SequenceFonts &m_fonts;
    SequenceGeometry &m_geometry;
    QList<LaneUse> m_lanes;
};
