// SPDX-License-Identifier: MIT
#include "compactparts.h"

#include "addresstext.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

CompactButton::CompactButton(QWidget *parent)
    : QPushButton(parent)
{
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    setSizePolicy(policy);
}

QSize CompactButton::minimumSizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int frame = style()->pixelMetric(QStyle::PM_ButtonMargin, &option, this)
        + 2 * style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    const int picture = icon().isNull() ? 0 : iconSize().width() + 4; // the gap that QPushButton has
    const int needed = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + picture + frame;
    const int arrow = menu() ? style()->pixelMetric(QStyle::PM_MenuButtonIndicator, &option, this) : 0;
    const QSize usual = sizeHint();
    return {qMin(needed + arrow, usual.width()), usual.height()};
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWhole(const QString &text)
{
    setText(text);
    setToolTip(text);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    style()->drawItemText(&painter, room, int(alignment()), palette(), isEnabled(),
                          AddressText::fitted(text(), QFontMetricsF(font()), room.width()), foregroundRole());
}
