// SPDX-License-Identifier: MIT
#include "sequencefonts.h"

#include "pictureparts.h"

SequenceFonts::SequenceFonts(const QFont &base)
    : m_scale(PictureParts::scaleOf(base))
{
    using namespace PictureParts;
    constexpr double small = 0.92;
    m_fonts = {base,
               scaled(base, 1, QFont::Bold),
               scaled(base, small),
               scaled(base, small, QFont::Bold),
               fixedFont(base),
               fixedFont(base, 1, QFont::Bold),
               fixedFont(base, small)};
    for (const QFont &font : m_fonts)
        m_metrics.emplace_back(font);
}

QString SequenceFonts::elided(Face face, const QString &text, double width, Qt::TextElideMode mode) const
{
    // Measuring text is most of the work of a layout, and in a fixed font counting will do.
    const bool isFixed = face == Face::Code || face == Face::CodeBold || face == Face::Time;
    if (isFixed && double(text.size()) * metrics(face).horizontalAdvance(u'x') <= width)
        return text;
    return metrics(face).elidedText(text, mode, width);
}

QStringList SequenceFonts::wrap(Face face, const QString &text, double width) const
{
    QStringList lines;
    for (const QString &word : text.split(u' ')) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (!lines.isEmpty() && this->width(face, longer) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines;
}
