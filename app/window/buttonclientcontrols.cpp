// SPDX-License-Identifier: MIT
#include "buttonclientcontrols.h"

#include "compactparts.h"
#include "noticebar.h"
#include "programpanel.h"
#include "pythonbytes.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

ButtonClientControls::ButtonClientControls(ProgramPanel &panel)
    : ProgramControls(panel)
    , m_hostCaption(addCaption())
    , m_host(addField(fieldRow(), QStringLiteral("127.0.0.1"), 11))
    , m_portCaption(addCaption())
    , m_port(addField(fieldRow(), QStringLiteral("50017"), 6))
    , m_from(new ElidedLabel)
    , m_connect(addButton())
    , m_close(addButton())
{
    m_hostCaption->setBuddy(m_host);
    m_portCaption->setBuddy(m_port);
    fieldRow()->addWidget(m_from, 1);
    m_from->setForegroundRole(QPalette::PlaceholderText);
    addSeparator();
    m_message = addField(buttonRow(), QStringLiteral("hello"), 0);
    m_send = addButton();

    connect(m_connect, &QPushButton::clicked, this, &ButtonClientControls::start);
    connect(m_close, &QPushButton::clicked, this, &ButtonClientControls::close);
    connect(m_send, &QPushButton::clicked, this, &ButtonClientControls::send);
    connect(m_message, &QLineEdit::textChanged, this, &ButtonClientControls::applyMessage);
    connect(m_message, &QLineEdit::returnPressed, this, &ButtonClientControls::send);
    for (QLineEdit *field : {m_host, m_port}) {
        connect(field, &QLineEdit::textChanged, this, &ButtonClientControls::applyFields);
        connect(field, &QLineEdit::returnPressed, this, &ButtonClientControls::start);
    }
    retranslate();
}

void ButtonClientControls::refresh()
{
    const ButtonClient &shown = *client();
    const bool isUnderWay = shown.isUnderWay();
    m_connect->setEnabled(!isUnderWay || shown.isConnected() || !shown.isInCall());
    m_connect->setToolTip(shown.isConnected() ? tr("Connects one more client") : QString());
    m_close->setEnabled(isUnderWay);
    m_send->setEnabled(shown.canSend());
    showLocalAddress();
}

void ButtonClientControls::applyFields()
{
    if (!client())
        return;
    client()->setSettings({.host = m_host->text().trimmed(), .port = m_port->text().trimmed()});
    applyMessage();
}

void ButtonClientControls::applyMessage()
{
    const auto typed = PythonBytes::fromTyped(m_message->text());
    if (client() && typed.isValid())
        client()->setMessage(typed.bytes);
}

void ButtonClientControls::setPort(quint16 port)
{
    m_port->setText(QString::number(port));
}

void ButtonClientControls::start()
{
    if (!m_connect->isEnabled())
        return;
    notice().clear();
    workbench().goLive();
    if (client()->isConnected())
        workbench().addClient();
    client()->run();
}

void ButtonClientControls::send()
{
    if (!m_send->isEnabled())
        return;
    notice().clear();
    const auto bytes = typedBytes(*m_message);
    if (!bytes)
        return;
    workbench().goLive();
    client()->send(*bytes);
}

void ButtonClientControls::retranslate()
{
    m_hostCaption->setText(tr("Host"));
    m_host->setAccessibleName(tr("Host"));
    m_portCaption->setText(tr("Port"));
    m_port->setAccessibleName(tr("Remote port"));
    setTexts(m_connect, tr("Connect"), tr("Connect"));
    setTexts(m_close, tr("Close"), tr("Close client"));
    setTexts(m_send, tr("Send"), tr("Send"));
    m_message->setAccessibleName(tr("Message"));
    m_message->setPlaceholderText(tr("message"));
}

ButtonClient *ButtonClientControls::client() const
{
    return workbench().buttonClient();
}

void ButtonClientControls::showLocalAddress()
{
    const Scene &scene = workbench().timeline().scene();
    const ActorState *actor = scene.actor(client()->actor());
    const SocketState *socket =
        actor && actor->connection ? scene.socket(actor->name, actor->connection) : nullptr;
    m_from->setWhole(socket && !socket->local.isNull() ? tr("from %1").arg(socket->local.toString())
                                                       : tr("from a port the system picks"));
}
