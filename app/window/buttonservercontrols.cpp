// SPDX-License-Identifier: MIT
#include "buttonservercontrols.h"

#include "noticebar.h"
#include "programpanel.h"
#include "pythonbytes.h"
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
    : ProgramControls(panel)
    , m_addressCaption(addCaption())
    , m_address(addField(fieldRow(), QStringLiteral("127.0.0.1"), 11))
    , m_portCaption(addCaption())
    , m_port(addField(fieldRow(), QStringLiteral("50017"), 6))
    , m_chosenPort(addCaption())
    , m_backlogCaption(addCaption())
    , m_backlog(addField(fieldRow(), QStringLiteral("1"), 3))
    , m_reuseAddress(new QCheckBox(QStringLiteral("SO_REUSEADDR")))
    , m_listen(addButton())
    , m_close(addButton())
{
    fieldRow()->addWidget(m_reuseAddress);
    fieldRow()->addStretch(1);
    addSeparator();
    m_message = addField(buttonRow(), {}, 0);
    m_reply = addButton();
    m_addressCaption->setBuddy(m_address);
    m_portCaption->setBuddy(m_port);
    m_backlogCaption->setBuddy(m_backlog);

    connect(m_listen, &QPushButton::clicked, this, &ButtonServerControls::start);
    connect(m_close, &QPushButton::clicked, this, &ButtonServerControls::close);
    connect(m_reply, &QPushButton::clicked, this, &ButtonServerControls::send);
    connect(m_message, &QLineEdit::textChanged, this, &ButtonServerControls::applyMessage);
    connect(m_message, &QLineEdit::returnPressed, this, &ButtonServerControls::send);
    for (QLineEdit *field : {m_address, m_port, m_backlog}) {
        connect(field, &QLineEdit::textChanged, this, &ButtonServerControls::applyFields);
        connect(field, &QLineEdit::returnPressed, this, &ButtonServerControls::start);
    }
    connect(m_reuseAddress, &QCheckBox::toggled, this, &ButtonServerControls::applyFields);
    retranslate();
}

void ButtonServerControls::refresh()
{
    const ButtonServer &shown = *server();
    const bool isUnderWay = shown.isUnderWay();
    m_listen->setEnabled(!isUnderWay || (shown.state() == Program::State::Paused && !shown.isListening()));
    m_close->setEnabled(isUnderWay);
    m_reply->setEnabled(shown.canReply());
    const SocketState *listener = workbench().timeline().scene().listener(shown.actor());
    const bool isChosen = m_port->text().trimmed() == u'0' && listener && listener->isOpen;
    m_chosenPort->setText(isChosen ? tr("is %1").arg(listener->local.port) : QString());
    m_chosenPort->setVisible(isChosen);
    for (QWidget *field : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_port),
                           static_cast<QWidget *>(m_backlog), static_cast<QWidget *>(m_reuseAddress)})
        field->setEnabled(!isUnderWay);
}

void ButtonServerControls::applyFields()
{
    if (!server())
        return;
    notice().clear(); // a question asked was about other settings
    server()->setSettings({.address = m_address->text().trimmed(),
                           .port = m_port->text().trimmed(),
                           .backlog = m_backlog->text().trimmed(),
                           .reuseAddress = m_reuseAddress->isChecked()});
    applyMessage();
}

void ButtonServerControls::whenAgreed(std::function<void()> goOn)
{
    const QString address = m_address->text().trimmed();
    if (server()->isUnderWay() || isLoopback(address)) {
        goOn();
        return;
    }
    const QString port = m_port->text().trimmed();
    const QString question = isEveryAddress(address)
        ? tr("%1 means every address of this computer: every computer that can reach one of them, in this "
             "room or beyond, could then connect to port %2.")
              .arg(address.isEmpty() ? QStringLiteral("''") : address, port)
        : tr("%1 is not a loopback address: every computer that can reach it, in this room or beyond, could "
             "then connect to port %2.")
              .arg(address, port);
    notice().ask(question, tr("Listen anyway"), std::move(goOn));
}

void ButtonServerControls::applyMessage()
{
    const auto typed = PythonBytes::fromTyped(m_message->text());
    if (server() && typed.isValid())
        server()->setMessage(typed.bytes);
}

void ButtonServerControls::setPort(quint16 port)
{
    m_port->setText(QString::number(port));
}

void ButtonServerControls::start()
{
    if (!m_listen->isEnabled())
        return;
    notice().clear();
    workbench().goLive();
    whenAgreed([this] { server()->run(); });
}

void ButtonServerControls::send()
{
    if (!m_reply->isEnabled())
        return;
    notice().clear();
    const auto bytes = typedBytes(*m_message);
    if (!bytes)
        return;
    workbench().goLive();
    server()->reply(*bytes);
}

void ButtonServerControls::retranslate()
{
    m_addressCaption->setText(tr("Address"));
    m_address->setAccessibleName(tr("Address"));
    m_portCaption->setText(tr("Port"));
    m_port->setAccessibleName(tr("Port"));
    m_chosenPort->setToolTip(tr("The port that the system chose, since 0 leaves it the choice"));
    m_backlogCaption->setText(tr("Backlog"));
    m_backlog->setAccessibleName(tr("Backlog"));
    m_reuseAddress->setToolTip(
        tr("Lets bind() take an address that rests in TIME_WAIT, if the server before had it on as well."));
    setTexts(m_listen, tr("Listen"), tr("Listen"));
    setTexts(m_close, tr("Close"), tr("Close server"));
    setTexts(m_reply, tr("Reply"), tr("Reply"));
    m_message->setAccessibleName(tr("Reply message"));
    m_message->setPlaceholderText(tr("message"));
}

ButtonServer *ButtonServerControls::server() const
{
    return workbench().buttonServer();
}
