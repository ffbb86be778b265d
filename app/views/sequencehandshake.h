// SPDX-License-Identifier: MIT
#pragma once

#include "sequencegeometry.h"

#include <QCoreApplication>

/// The box for the kernels' handshake, between the lifelines of two programs.
class SequenceHandshake
{
    Q_DECLARE_TR_FUNCTIONS(SequenceHandshake)
public:
    /// The lifelines must have their places already. The time is the one to name, as the diagram shows it.
    SequenceHandshake(const SequenceRows &rows, const SequenceRows::Handshake &handshake,
                      const SequenceFonts &fonts, const QList<SequenceGeometry::Lifeline> &lifelines,
                      const QString &time);

    /// The row above which it stands.
    int row() const { return m_handshake.row; }
    double height() const;
    /// Adds the box, its words and packets.
    void place(double top, SequenceGeometry &geometry) const;

private:
    struct Line
    {
        QString text;
        SequenceFonts::Face face;
        SequenceGeometry::Ink ink;
    };

    void findSides(const SequenceRows &rows, const QList<SequenceGeometry::Lifeline> &lifelines);
    double lineHeight() const { return m_fonts.height(SequenceFonts::Face::Text); }

    SequenceRows::Handshake m_handshake;
    const SequenceFonts &m_fonts;
    double m_left = 0;
    double m_right = 0;
    double m_textLeft = 0;
    double m_textRight = 0;
    bool m_isToLeft = true; ///< the server stands to the left of the client
    QList<Line> m_lines;
};
