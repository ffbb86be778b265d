// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QRectF>
#include <QTextLayout>

/// The lengths of a code view, in pixels, from its font: the design's lengths are for a font of 13 px.
struct CodeViewGeometry
{
    /// uiFont is the font of remarks; the listing has lineCount lines.
    CodeViewGeometry(const QFont &uiFont, int lineCount);

    QFont codeFont;
    QFont numberFont;
    QFont remarkFont;
    double scale = 1;
    double lineHeight = 0; ///< of a line of code, 1.35 times its font
    double gutter = 0; ///< the gutter's width
    double bar = 0; ///< the bar at the left edge of the current line
    double margin = 0; ///< around the listing
    double remarkLine = 0; ///< of a line of a remark
    double remarkPadding = 0; ///< below a remark

    /// The mark of a line whose top is there.
    QRectF mark(double top) const;
    /// The number of a line whose top is there, to be right-aligned.
    QRectF number(double top) const;

    /// A remark below its line, from the top left of its row.
    struct RemarkBox
    {
        QRectF pill; ///< empty without seconds
        QPointF text; ///< where the text's layout is drawn
        double height = 0; ///< of the whole row
    };
    /// What does not fit into a row: goes on in the next one, or is left out.
    enum class TooLong { Wrap, Elide };
    /// Lays the text out in lines no wider than the row, which starts at indent.
    RemarkBox remark(QTextLayout &text, const QString &seconds, double indent, double width,
                     TooLong tooLong = TooLong::Wrap) const;
};
