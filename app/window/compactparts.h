// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QPushButton>

/// A button that gives up the usual room around its text where two panels share a small screen.
class CompactButton : public QPushButton
{
public:
    explicit CompactButton(QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;
};

/// A label of one line that asks for no room: what does not fit is left out at its end, and in the tool tip.
class ElidedLabel : public QLabel
{
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setWhole(const QString &text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
