// SPDX-License-Identifier: MIT
#include "conversationcontrols.h"

#include "noticebar.h"
#include "programpanel.h"
#include "pythonbytes.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

QString ConversationControls::Setting::typed() const
{
    return field->text().trimmed();
}

void ConversationControls::Setting::setTexts(const QString &captionText, const QString &accessibleName) const
{
    caption->setText(captionText);
    field->setAccessibleName(accessibleName);
}

ConversationControls::ConversationControls(ProgramPanel &panel, const QString &message)
    : ProgramControls(panel)
    , m_host(addSetting(QStringLiteral("127.0.0.1"), 11))
    , m_port(addSetting(QStringLiteral("50017"), 6))
    , m_start(addButton())
    , m_close(addButton())
{
    addSeparator();
    m_message = addField(buttonRow(), message, 0);
    m_send = addButton();

    connect(m_start, &QPushButton::clicked, this, &ConversationControls::start);
    connect(m_close, &QPushButton::clicked, this, &ConversationControls::close);
    connect(m_send, &QPushButton::clicked, this, &ConversationControls::send);
    connect(m_message, &QLineEdit::textChanged, this, &ConversationControls::applyMessage);
    connect(m_message, &QLineEdit::returnPressed, this, &ConversationControls::send);
}

ConversationControls::Setting ConversationControls::addSetting(const QString &text, int characters)
{
    const Setting setting {addCaption(), addField(fieldRow(), text, characters)};
    setting.caption->setBuddy(setting.field);
    connect(setting.field, &QLineEdit::textChanged, this, &ConversationControls::applyFields);
    connect(setting.field, &QLineEdit::returnPressed, this, &ConversationControls::start);
    return setting;
}

QAbstractButton *ConversationControls::button(PanelButton::Kind kind) const
{
    switch (kind) {
    case PanelButton::Kind::Start:
        return m_start;
    case PanelButton::Kind::Send:
        return m_send;
    case PanelButton::Kind::Close:
        return m_close;
    case PanelButton::Kind::Step:
    case PanelButton::Kind::Run:
        break;
    }
    return nullptr;
}

void ConversationControls::setPort(quint16 port)
{
    m_port.field->setText(QString::number(port));
}

void ConversationControls::enable(const Can &can)
{
    m_start->setEnabled(can.start);
    m_close->setEnabled(can.close);
    m_send->setEnabled(can.send);
}

void ConversationControls::applyMessage()
{
    const auto typed = PythonBytes::fromTyped(m_message->text());
    auto *buttons = qobject_cast<ButtonProgram *>(&panel().program());
    if (buttons && typed.isValid())
        buttons->setMessage(typed.bytes);
}

void ConversationControls::start()
{
    if (!m_start->isEnabled())
        return;
    notice().clear();
    workbench().goLive();
    begin();
}

void ConversationControls::send()
{
    if (!m_send->isEnabled())
        return;
    notice().clear();
    const auto bytes = typedBytes(*m_message);
    if (!bytes)
        return;
    workbench().goLive();
    sendBytes(*bytes);
}

void ConversationControls::retranslate()
{
    if (isServer()) {
        m_host.setTexts(tr("Address"), tr("Address"));
        m_port.setTexts(tr("Port"), tr("Port"));
        setTexts(m_start, tr("Listen"), tr("Listen"));
        setTexts(m_close, tr("Close"), tr("Close server"));
        setTexts(m_send, tr("Reply"), tr("Reply"));
        m_message->setAccessibleName(tr("Reply message"));
    } else {
        m_host.setTexts(tr("Host"), tr("Host"));
        m_port.setTexts(tr("Port"), tr("Remote port"));
        setTexts(m_start, tr("Connect"), tr("Connect"));
        setTexts(m_close, tr("Close"), tr("Close client"));
        setTexts(m_send, tr("Send"), tr("Send"));
        m_message->setAccessibleName(tr("Message"));
    }
    m_message->setPlaceholderText(tr("message"));
}
