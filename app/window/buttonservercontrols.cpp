// SPDX-License-Identifier: MIT
#include "buttonservercontrols.h"

#include "noticebar.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

/// Only this computer can reach a loopback address (RFC 1122, 3.2.1.3; RFC 4291, 2.5.3).
bool isLoopback(const QString &address)
{
    return address == QLatin1String("localhost") || QHostAddress(address).isLoopback();
}

bool isEveryAddress(const QString &address)
{
    return address.isEmpty() || QHostAddress(address) == QHostAddress::AnyIPv4
        || QHostAddress(address) == QHostAddress::AnyIPv6;
}

} // namespace

ButtonServerControls::ButtonServerControls(ProgramPanel &panel)
    : ConversationControls(panel, {})
    , m_chosenPort(addCaption())
    , m_backlog(addSetting(QStringLiteral("1"), 3))
    , m_reuseAddress(new QCheckBox(QStringLiteral("SO_REUSEADDR")))
{
    fieldRow()->addWidget(m_reuseAddress);
    fieldRow()->addStretch(1);
    connect(m_reuseAddress, &QCheckBox::toggled, this, &ButtonServerControls::applyFields);
    retranslate();
}

void ButtonServerControls::refresh()
{
    const ButtonServer &shown = *server();
    const bool isUnderWay = shown.isUnderWay();
    enable({.start = !isUnderWay || (shown.state() == Program::State::Paused && !shown.isListening()),
            .close = isUnderWay,
            .send = shown.canReply()});
    const SocketState *listener = workbench().timeline().scene().listener(shown.actor());
    const bool isChosen = port().typed() == u'0' && listener && listener->isOpen;
    m_chosenPort->setText(isChosen ? tr("is %1").arg(listener->local.port) : QString());
    m_chosenPort->setVisible(isChosen);
    for (const Setting &setting : {host(), port(), m_backlog})
        setting.field->setEnabled(!isUnderWay);
    m_reuseAddress->setEnabled(!isUnderWay);
}

void ButtonServerControls::applyFields()
{
    if (!server())
        return;
    notice().clear(); // a question asked was about other settings
    server()->setSettings({.address = host().typed(),
                           .port = port().typed(),
                           .backlog = m_backlog.typed(),
                           .reuseAddress = m_reuseAddress->isChecked()});
    applyMessage();
}

void ButtonServerControls::whenAgreed(std::function<void()> goOn)
{
    const QString address = host().typed();
    if (server()->isUnderWay() || isLoopback(address)) {
        goOn();
        return;
    }
    const QString question = isEveryAddress(address)
        ? tr("%1 means every address of this computer: every computer that can reach one of them, in this "
             "room or beyond, could then connect to port %2.")
              .arg(address.isEmpty() ? QStringLiteral("''") : address, port().typed())
        : tr("%1 is not a loopback address: every computer that can reach it, in this room or beyond, could "
             "then connect to port %2.")
              .arg(address, port().typed());
    notice().ask(question, tr("Listen anyway"), std::move(goOn));
}

void ButtonServerControls::begin()
{
    whenAgreed([this] { server()->run(); });
}

void ButtonServerControls::sendBytes(const QByteArray &bytes)
{
    server()->reply(bytes);
}

void ButtonServerControls::retranslate()
{
    ConversationControls::retranslate();
    m_chosenPort->setToolTip(tr("The port that the system chose, since 0 leaves it the choice"));
    m_backlog.setTexts(tr("Backlog"), tr("Backlog"));
    m_reuseAddress->setToolTip(
        tr("Lets bind() take an address that rests in TIME_WAIT, if the server before had it on as well."));
}

ButtonServer *ButtonServerControls::server() const
{
    return workbench().buttonServer();
}
