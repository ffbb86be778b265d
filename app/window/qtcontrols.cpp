// SPDX-License-Identifier: MIT
#include "qtcontrols.h"

#include "busyport.h"
#include "noticebar.h"
#include "programpanel.h"
#include "qtprogram.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

QtControls::QtControls(ProgramPanel &panel)
    : ProgramControls(panel)
    , m_hostCaption(addCaption())
    , m_host(addField(fieldRow(), QStringLiteral("127.0.0.1"), 11))
    , m_portCaption(addCaption())
    , m_port(addField(fieldRow(), QStringLiteral("50017"), 6))
    , m_start(addButton())
    , m_close(addButton())
{
    m_hostCaption->setBuddy(m_host);
    m_portCaption->setBuddy(m_port);
    fieldRow()->addStretch(1);
    addSeparator();
    m_message = addField(buttonRow(), isServer() ? QStringLiteral("welcome") : QStringLiteral("hello"), 0);
    m_send = addButton();

    // The press itself is a signal that the program tells of, whichever way the button was pressed.
    connect(m_start, &QPushButton::clicked, this, &QtControls::startNow);
    connect(m_close, &QPushButton::clicked, this, &QtControls::close);
    connect(m_send, &QPushButton::clicked, this, &QtControls::send);
    connect(m_message, &QLineEdit::returnPressed, m_send, &QPushButton::click);
    for (QLineEdit *field : {m_host, m_port}) {
        connect(field, &QLineEdit::textChanged, this, &QtControls::applyFields);
        connect(field, &QLineEdit::returnPressed, m_start, &QPushButton::click);
    }
    retranslate();
}

bool QtControls::isServer() const
{
    return panel().side() == ProgramPanel::Side::Server;
}

QtProgram &QtControls::program() const
{
    return static_cast<QtProgram &>(panel().program());
}

QtServerProgram *QtControls::server() const
{
    return qobject_cast<QtServerProgram *>(&panel().program());
}

QtClientProgram *QtControls::client() const
{
    return qobject_cast<QtClientProgram *>(&panel().program());
}

QAbstractButton *QtControls::button(PanelButton::Kind kind) const
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

void QtControls::refresh()
{
    const bool isUnderWay = program().isUnderWay();
    m_start->setEnabled(!isUnderWay);
    m_close->setEnabled(isServer() ? server()->isListening() : client()->isConnected());
    m_send->setEnabled(isServer() ? server()->canReply() : client()->isConnected());
    m_host->setEnabled(!isUnderWay);
    m_port->setEnabled(!isUnderWay);
}

void QtControls::applyFields()
{
    if (auto *shown = qobject_cast<QtProgram *>(&panel().program()))
        shown->setAddress(m_host->text().trimmed(), m_port->text().toUShort());
}

void QtControls::setPort(quint16 port)
{
    m_port->setText(QString::number(port));
}

void QtControls::start()
{
    m_start->click();
}

void QtControls::startNow()
{
    notice().clear();
    workbench().goLive();
    bool isPort = false;
    m_port->text().trimmed().toUShort(&isPort);
    if (!isPort) {
        panel().say(tr("A port is a whole number from 0 to 65535."));
        return;
    }
    applyFields();
    disconnect(&program(), nullptr, this, nullptr);
    connect(&program(), &Program::stateChanged, this, &QtControls::sayWhyNot);
    program().run();
    sayWhyNot();
}

/// A call that Qt made has failed: there is no line of it to explain, so it is told here.
void QtControls::sayWhyNot()
{
    if (program().error().isEmpty() || !notice().text().isEmpty())
        return;
    const QString where = QStringLiteral("%1:%2").arg(program().host()).arg(program().port());
    const quint16 free =
        isServer() && server()->isAddressInUse() ? freePortAfter({program().host(), program().port()}) : 0;
    if (free == 0) {
        panel().say(tr("%1: %2.").arg(where, program().error()));
        return;
    }
    notice().ask(tr("%1: %2. Another socket has that port.").arg(where, program().error()),
                 tr("Use port %1").arg(free), [this, free] { setPort(free); });
}

void QtControls::send()
{
    if (!m_send->isEnabled())
        return;
    notice().clear();
    const auto bytes = typedBytes(*m_message);
    if (!bytes)
        return;
    workbench().goLive();
    if (isServer())
        server()->reply(*bytes);
    else
        client()->send(*bytes);
}

void QtControls::close()
{
    notice().clear();
    workbench().goLive();
    if (isServer())
        server()->close();
    else
        client()->close();
}

void QtControls::retranslate()
{
    const bool server = isServer();
    m_hostCaption->setText(server ? tr("Address") : tr("Host"));
    m_host->setAccessibleName(server ? tr("Address") : tr("Host"));
    m_portCaption->setText(tr("Port"));
    m_port->setAccessibleName(server ? tr("Port") : tr("Remote port"));
    if (server) {
        setTexts(m_start, tr("Listen"), tr("Listen"));
        setTexts(m_close, tr("Close"), tr("Close server"));
        setTexts(m_send, tr("Reply"), tr("Reply"));
    } else {
        setTexts(m_start, tr("Connect"), tr("Connect"));
        setTexts(m_close, tr("Close"), tr("Close client"));
        setTexts(m_send, tr("Send"), tr("Send"));
    }
    m_message->setAccessibleName(server ? tr("Reply message") : tr("Message"));
    m_message->setPlaceholderText(tr("message"));
}
