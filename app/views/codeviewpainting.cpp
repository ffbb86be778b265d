// SPDX-License-Identifier: MIT
#include "codeview.h"

#include "pictureparts.h"
#include "theme.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

// What CodeView paints, beside what its text edit does: the current row, the remarks, and the gutter.

namespace {

using Mark = CodeMarks::Mark;

PictureParts::Mark shapeOf(Mark mark)
{
    switch (mark) {
    case Mark::Next:
    case Mark::Running:
        break;
    case Mark::Waiting:
        return PictureParts::Mark::Clock;
    case Mark::Returned:
        return PictureParts::Mark::Check;
    case Mark::Failed:
        return PictureParts::Mark::Cross;
    }
    return PictureParts::Mark::Next;
}

} // namespace

void CodeView::paintCurrentRow(QPainter &painter, double left, double right)
{
    const QTextBlock block = blockOf(m_marks.current);
    if (!block.isValid())
        return;
    const Theme theme = Theme::of(this);
    const bool isFailed = m_marks.currentMark == Mark::Failed;
    const QColor accent = isFailed ? theme.color(Theme::Role::Failed) : theme.accent(m_actor);
    QRectF row = rowOf(block);
    row.setLeft(left);
    row.setRight(right);
    if (theme.scheme() == Theme::Scheme::HighContrast) {
        painter.setPen(QPen(accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(row.adjusted(1, 1, -1, -1));
    } else {
        painter.fillRect(row, isFailed ? theme.color(Theme::Role::FailedTint) : theme.tint(m_actor));
    }
}

void CodeView::paintEvent(QPaintEvent *event)
{
    // The row goes on in the gutter; its left end is drawn there.
    const double outside = 8;
    {
        QPainter below(viewport());
        paintCurrentRow(below, -outside, viewport()->width());
    }
    QPlainTextEdit::paintEvent(event);
    QPainter above(viewport());
    above.setRenderHint(QPainter::Antialiasing);
    for (const CodeMarks::Remark &remark : std::as_const(m_marks.remarks))
        paintRemark(above, remark);
}

void CodeView::paintRemark(QPainter &painter, const CodeMarks::Remark &remark)
{
    const QTextBlock block = blockOf(remark.line);
    if (!block.isValid())
        return;
    const Theme theme = Theme::of(this);
    QTextLayout text(remark.text, fontOf(remark));
    const auto box = layOut(text, remark);
    const QPointF at(0, rowOf(block).top() + m_geometry.lineHeight);
    if (!remark.seconds.isEmpty())
        PictureParts::drawPill(painter, box.pill.translated(at), m_geometry.remarkFont, remark.seconds,
                               theme.color(Theme::Role::Waiting), theme.color(Theme::Role::WaitingRing),
                               theme.color(Theme::Role::WaitingInk));
    painter.setPen(theme.color(remark.mark == Mark::Failed ? Theme::Role::Failed
                                   : remark.isLoud         ? Theme::Role::Text
                                                           : Theme::Role::MutedText));
    text.draw(&painter, at + box.text);
}

void CodeView::paintGutter(QPainter &painter)
{
    const Theme theme = Theme::of(this);
    const double width = m_gutter->width();
    const double outside = 8;
    painter.fillRect(m_gutter->rect(), theme.color(Theme::Role::Raised));
    painter.fillRect(QRectF(width - 1, 0, 1, m_gutter->height()), theme.color(Theme::Role::Hairline));
    paintCurrentRow(painter, 0, width + outside);
    painter.setRenderHint(QPainter::Antialiasing);

    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF row = rowOf(block);
        if (row.top() > m_gutter->height())
            break;
        const int number = block.blockNumber() + 1;
        const CodeMarks::Line *line = m_marks.line(number);
        const bool isFailed = line && line->mark == Mark::Failed;
        const QColor accent = isFailed ? theme.color(Theme::Role::Failed) : theme.accent(m_actor);
        const bool isCurrent = number == m_marks.current;
        if (isCurrent)
            painter.fillRect(QRectF(0, row.top(), m_geometry.bar, row.height()), accent);
        if (line)
            PictureParts::drawMark(painter, m_geometry.mark(row.top()), shapeOf(line->mark), accent);
        paintNumber(painter, row.top(), number);
    }
}

/// A breakpoint is a filled box behind its line's number.
void CodeView::paintNumber(QPainter &painter, double top, int number)
{
    const Theme theme = Theme::of(this);
    const bool isCurrent = number == m_marks.current;
    const bool isBreakpoint = m_breakpoints.contains(number);
    QFont font = m_geometry.numberFont;
    font.setBold(isCurrent || isBreakpoint);
    painter.setFont(font);
    const QRectF box = m_geometry.number(top);
    const QString text = QString::number(number);
    if (isBreakpoint) {
        const double width = QFontMetricsF(font).horizontalAdvance(text) + 8 * m_geometry.scale;
        const QRectF filled(box.right() + 4 * m_geometry.scale - width, top + 1, width, box.height() - 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Theme::Role::Failed));
        painter.drawRoundedRect(filled, 3 * m_geometry.scale, 3 * m_geometry.scale);
        painter.setPen(theme.color(Theme::Role::OnFailed));
    } else {
        painter.setPen(theme.color(isCurrent ? Theme::Role::Text : Theme::Role::MutedText));
    }
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, text);
}
