// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>
#include <vector>

/// The typefaces of the sequence diagram, made from a widget's font.
class SequenceFonts
{
public:
    enum class Face : quint8 { Text, Bold, Small, SmallBold, Code, CodeBold, Time };

    explicit SequenceFonts(const QFont &base = {});

    const QFont &font(Face face) const { return m_fonts[size_t(face)]; }
    const QFontMetricsF &metrics(Face face) const { return m_metrics[size_t(face)]; }
    double width(Face face, const QString &text) const { return metrics(face).horizontalAdvance(text); }
    double height(Face face) const { return metrics(face).height(); }
    /// The design's pixels in this font's.
    double px(double length) const { return length * m_scale; }
    /// The text, shortened to the width.
    QString elided(Face face, const QString &text, double width,
                   Qt::TextElideMode mode = Qt::ElideRight) const;
    /// The text in lines that fit the width, broken between words.
    QStringList wrap(Face face, const QString &text, double width) const;

private:
    double m_scale;
    std::vector<QFont> m_fonts;
    std::vector<QFontMetricsF> m_metrics;
};
