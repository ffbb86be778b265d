// SPDX-License-Identifier: MIT
#include "codeviewgeometry.h"

#include "pictureparts.h"

#include <cmath>
#include <QFontInfo>
#include <QFontMetricsF>

CodeViewGeometry::CodeViewGeometry(const QFont &uiFont, int lineCount)
    : codeFont(PictureParts::fixedFont(uiFont))
    , numberFont(PictureParts::fixedFont(uiFont, 0.92))
    , remarkFont(PictureParts::scaled(uiFont, 1, QFont::Bold))
    , scale(PictureParts::scaleOf(uiFont))
{
    const QFontMetricsF code(codeFont);
    lineHeight = std::ceil(qMax(QFontInfo(codeFont).pixelSize() * 1.35, code.height()));
    bar = std::round(4 * scale);
    margin = std::round(7 * scale);
    remarkLine = std::ceil(qMax(18 * scale, QFontMetricsF(remarkFont).height()));
    remarkPadding = std::round(4 * scale);
    const QString widest(QString::number(qMax(1, lineCount)).size(), u'0');
    const double numbers = QFontMetricsF(numberFont).horizontalAdvance(widest);
    gutter = std::ceil(qMax(40 * scale, mark(0).right() + numbers + 10 * scale));
}

QRectF CodeViewGeometry::mark(double top) const
{
    const double side = 12 * scale;
    return {bar + 3 * scale, top + (lineHeight - side) / 2, side, side};
}

QRectF CodeViewGeometry::number(double top) const
{
    return {0, top, gutter - 6 * scale, lineHeight};
}

CodeViewGeometry::RemarkBox CodeViewGeometry::remark(QTextLayout &text, const QString &seconds, double indent,
                                                     double width, TooLong tooLong) const
{
    RemarkBox box;
    double left = indent;
    if (!seconds.isEmpty()) {
        const QSizeF pill = PictureParts::pillSize(remarkFont, seconds);
        box.pill = QRectF(QPointF(left, (remarkLine - pill.height()) / 2), pill);
        left = box.pill.right() + 8 * scale;
    }
    box.text = QPointF(left, 0);

    QTextOption wrap = text.textOption();
    wrap.setWrapMode(tooLong == TooLong::Elide ? QTextOption::NoWrap
                                               : QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(wrap);
    const double atLeast = 120 * scale;
    const double room = qMax(atLeast, width - left - margin);
    if (tooLong == TooLong::Elide)
        text.setText(QFontMetricsF(text.font()).elidedText(text.text(), Qt::ElideRight, room));
    double y = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(room);
        line.setPosition(QPointF(0, y + (remarkLine - line.height()) / 2));
        y += remarkLine;
    }
    text.endLayout();
    box.height = y + remarkPadding;
    return box;
}
