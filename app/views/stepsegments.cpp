// SPDX-License-Identifier: MIT
#include "stepsegments.h"

#include "theme.h"

#include <QPainter>

namespace {

constexpr int barHeight = 8;
constexpr double mostGap = 6;
constexpr double radius = 3;

} // namespace

StepSegments::StepSegments(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepSegments::setProgress(int steps, int shown, int passed)
{
    m_steps = steps;
    m_shown = shown;
    m_passed = passed;
    update();
}

QRectF StepSegments::segment(int step) const
{
    if (m_steps == 0)
        return {};
    const double share = double(width()) / m_steps;
    const double gap = qMin(mostGap, share / 3);
    const int place = isRightToLeft() ? m_steps - 1 - step : step;
    return {place * (share + gap / m_steps), 0, share - gap + gap / m_steps, double(barHeight)};
}

QSize StepSegments::sizeHint() const
{
    return {100, barHeight};
}

void StepSegments::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const QColor text = theme.color(Theme::Role::Text);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_steps; ++i) {
        const bool isPassed = i < m_passed;
        const double line = i == m_shown ? 2 : 1;
        const QRectF box = segment(i).adjusted(line / 2, line / 2, -line / 2, -line / 2);
        painter.setPen(QPen(i == m_shown || isPassed ? text : theme.color(Theme::Role::Outline), line));
        painter.setBrush(isPassed ? QBrush(text) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, radius, radius);
        if (i == m_shown && !isPassed) {
            QRectF half = box.adjusted(2, 2, -2, -2);
            half.setWidth(half.width() / 2);
            if (isRightToLeft())
                half.moveRight(box.right() - 2);
            painter.fillRect(half, text);
        }
    }
}
