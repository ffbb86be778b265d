// SPDX-License-Identifier: MIT
#include "noticebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_yes(new QPushButton)
    , m_no(new QPushButton)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const auto goOn = std::exchange(m_goOn, {});
        clear();
        goOn();
    });
    connect(m_no, &QPushButton::clicked, this, &NoticeBar::clear);
    retranslate();
    clear();
}

void NoticeBar::say(const QString &sentence)
{
    m_text->setText(sentence);
    m_yes->hide();
    m_no->hide();
    setVisible(!sentence.isEmpty());
    Q_EMIT told();
    announce();
}

void NoticeBar::ask(const QString &question, const QString &yes, std::function<void()> goOn)
{
    m_goOn = std::move(goOn);
    m_text->setText(question);
    m_yes->setText(yes);
    m_yes->show();
    m_no->show();
    show();
    Q_EMIT told();
    m_no->setFocus();
    announce();
}

void NoticeBar::clear()
{
    m_text->clear();
    m_goOn = {};
    hide();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clear();
    else
        QFrame::keyPressEvent(event);
}

void NoticeBar::announce()
{
    setAccessibleName(m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::retranslate()
{
    m_no->setText(tr("Leave it"));
}
