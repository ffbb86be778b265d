// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

/// How far a lesson has come: a segment a step. Passed ones are filled, the shown one is half filled and has
/// a thicker outline.
class StepSegments : public QWidget
{
    Q_OBJECT
public:
    explicit StepSegments(QWidget *parent = nullptr);

    void setProgress(int steps, int shown, int passed);
    /// The place of one of the steps, at this width.
    QRectF segment(int step) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_steps = 0;
    int m_shown = 0;
    int m_passed = 0;
};
