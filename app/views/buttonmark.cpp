// SPDX-License-Identifier: MIT
#include "buttonmark.h"

#include "theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>

ButtonMark::ButtonMark(QWidget *parent)
    : QWidget(parent)
    , m_home(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ButtonMark::mark(QAbstractButton *button, const QString &why)
{
    if (button && button->accessibleDescription() != why)
        button->setAccessibleDescription(why); // which tells of it, the same or not
    if (m_button == button)
        return;
    if (m_button) {
        m_button->removeEventFilter(this);
        m_button->setAccessibleDescription({});
    }
    m_button = button;
    setParent(button ? button : m_home.data());
    setVisible(button);
    if (!button)
        return;
    button->installEventFilter(this);
    setGeometry(button->rect());
    raise();
}

bool ButtonMark::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_button->rect());
    return QWidget::eventFilter(watched, event);
}

void ButtonMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(this).color(Theme::Role::Text), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}
