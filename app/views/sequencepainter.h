// SPDX-License-Identifier: MIT
#pragma once

#include "sequencegeometry.h"
#include "theme.h"

class QPainter;

/// Draws a sequence diagram's geometry, and nothing that is not in it.
class SequencePainter
{
public:
    SequencePainter(QPainter &painter, const SequenceGeometry &geometry, const SequenceFonts &fonts,
                    const Theme &theme);

    /// What lies in that part of the picture below the header. "Now" may stand elsewhere while it slides.
    void drawRows(const QRectF &visible, double nowY);
    /// The heads of the lifelines, and how many rows have scrolled away above.
    void drawHeader(const QRectF &visible, int rowsAbove);
    void drawFocus(const QRectF &band);

private:
    using Role = Theme::Role;

    void drawLifeline(const SequenceGeometry::Lifeline &lifeline);
    void drawHandshake(const SequenceGeometry::Handshake &handshake);
    void drawBar(const SequenceGeometry::Bar &bar, double nowY);
    void drawArrow(const SequenceGeometry::Arrow &arrow, double nowY);
    void drawLabel(const SequenceGeometry::Label &label);
    void drawNow(const QRectF &visible, double nowY);
    bool isCutTime(const SequenceGeometry::Label &label, const QRectF &visible) const;
    void drawEarlier(const QRectF &visible, int rows);
    void drawHead(const SequenceGeometry::Lifeline &lifeline, const QRectF &head);
    QColor accent(int lifeline) const;
    QColor accent(const SequenceGeometry::Lifeline &lifeline) const;
    double px(double length) const { return m_fonts.px(length); }

    QPainter &m_painter;
    const SequenceGeometry &m_geometry;
    const SequenceFonts &m_fonts;
    const Theme &m_theme;
};
