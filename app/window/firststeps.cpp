// SPDX-License-Identifier: MIT
#include "firststeps.h"

#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

FirstSteps::FirstSteps(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    connect(m_close, &QToolButton::clicked, this, &FirstSteps::leave);
    retranslate();
    colour();
}

void FirstSteps::retranslate()
{
    m_text->setText(
        tr("1. Press Listen: the server waits for a client.   2. Press Connect: the client "
           "reaches it, and accept() returns.   3. Type a message and press Send: watch recv() return it."));
    setAccessibleName(m_text->text());
    m_close->setText(tr("Close the first steps"));
    m_close->setToolTip(tr("Close (Esc). Help → First steps shows this again."));
}

void FirstSteps::colour()
{
    m_close->setIcon(Icons::icon(Icons::Name::Close, palette()));
}

void FirstSteps::leave()
{
    hide();
    Q_EMIT putAway();
}

void FirstSteps::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        colour();
}

void FirstSteps::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}
