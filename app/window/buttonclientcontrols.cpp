// SPDX-License-Identifier: MIT
#include "buttonclientcontrols.h"

#include "compactparts.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QPushButton>

ButtonClientControls::ButtonClientControls(ProgramPanel &panel)
    : ConversationControls(panel, QStringLiteral("hello"))
    , m_from(new ElidedLabel)
{
    fieldRow()->addWidget(m_from, 1);
    m_from->setForegroundRole(QPalette::PlaceholderText);
    retranslate();
}

void ButtonClientControls::refresh()
{
    const ButtonClient &shown = *client();
    const bool isUnderWay = shown.isUnderWay();
    enable({.start = !isUnderWay || shown.isConnected() || !shown.isInCall(),
            .close = isUnderWay,
            .send = shown.canSend()});
    button(PanelButton::Kind::Start)
        ->setToolTip(shown.isConnected() ? tr("Connects one more client") : QString());
    showLocalAddress();
}

void ButtonClientControls::applyFields()
{
    if (client())
        client()->setSettings({.host = host().typed(), .port = port().typed()});
    applyMessage();
}

void ButtonClientControls::begin()
{
    if (client()->isConnected())
        workbench().addClient();
    client()->run();
}

void ButtonClientControls::sendBytes(const QByteArray &bytes)
{
    client()->send(bytes);
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
