// SPDX-License-Identifier: MIT
#pragma once

#include "sequencegeometry.h"
#include "sequencehandshake.h"

#include <QCoreApplication>

/// Gives the sequence diagram's lifelines, rows and calls their places.
class SequenceLayout
{
    Q_DECLARE_TR_FUNCTIONS(SequenceLayout)
public:
    SequenceLayout(const Timeline &timeline, const SequenceRows &rows, const SequenceFonts &fonts,
                   qint64 nowUs);

    SequenceGeometry place(double width);

private:
    using Face = SequenceFonts::Face;
    using Ink = SequenceGeometry::Ink;

    void placeLifelines(double width);
    int leastLetters(int lifeline) const;
    int longestName(int lifeline) const;
    void placeNotes();
    void placeRows();
    void placeTime(const SequenceRows::Row &row, double y, bool isRepeated);
    void placeNow();
    void placeWait(const SequenceRows::Call &call, double top);
    void placeBar(const SequenceRows::Call &call);
    void labelCall(const SequenceRows::Call &call);
    void placePoint(const SequenceRows::Point &point);
    void placeNewest();

    QString timeText(qint64 timeUs) const;
    double rowY(int row) const { return row < 0 ? 0 : m_geometry.rows.at(row).y; }
    Face codeFace(int row) const { return row + 1 == m_rows.rows.size() ? Face::CodeBold : Face::Code; }
    /// The free place beside a lifeline: on its outer side, where its calls are named, or on the inner side.
    QRectF beside(int lifeline, double y, Face face, bool isOuter) const;
    void label(int lifeline, double y, const QString &text, Face face, Ink ink, bool isOuter, qint64 number);
    double x(int lifeline) const { return m_geometry.lifelines.at(lifeline).x; }
    double px(double length) const { return m_fonts.px(length); }

    const Timeline &m_timeline;
    const SequenceRows &m_rows;
    const SequenceFonts &m_fonts;
    const qint64 m_nowUs;
    SequenceGeometry m_geometry;
    double m_bottom = 0; ///< of what has been placed so far
};
