// SPDX-License-Identifier: MIT
#include "clientpanel.h"

#include "noticebar.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

ClientPanel::ClientPanel(Workbench &workbench, QWidget *parent)
    : ProgramPanel(tr("Client"), QStringLiteral("client"), workbench, parent)
    , m_clients(new QComboBox)
    , m_host(addField(fields(), tr("Host"), QStringLiteral("127.0.0.1"), tr("Host"), 11))
    , m_port(addField(fields(), tr("Port"), QStringLiteral("50017"), tr("Remote port"), 6))
    , m_from(new QLabel)
{
    m_clients->setAccessibleName(tr("Selected client"));
    m_clients->setToolTip(tr("The client that is shown here and that sends"));
    fields()->insertWidget(1, m_clients);
    fields()->addWidget(m_from, 1);
    m_from->setForegroundRole(QPalette::PlaceholderText);

    addSeparator();
    m_connect = addButton(tr("Connect"), tr("Connect"));
    m_close = addButton(tr("Close"), tr("Close client"));
    addSeparator();
    m_message = addField(buttons(), {}, QStringLiteral("hello"), tr("Message"), 0);
    m_message->setPlaceholderText(tr("message"));
    m_send = addButton(tr("Send"), tr("Send"));

    connect(m_connect, &QPushButton::clicked, this, &ClientPanel::connectClient);
    connect(m_close, &QPushButton::clicked, this, &ClientPanel::closeClient);
    connect(m_send, &QPushButton::clicked, this, &ClientPanel::send);
    connect(m_message, &QLineEdit::returnPressed, this, &ClientPanel::send);
    for (QLineEdit *field : {m_host, m_port}) {
        connect(field, &QLineEdit::textChanged, this, &ClientPanel::applyFields);
        connect(field, &QLineEdit::returnPressed, this, &ClientPanel::connectClient);
    }
    connect(m_clients, &QComboBox::textActivated, &workbench, &Workbench::selectClient);
    connect(&workbench, &Workbench::programsChanged, this, &ClientPanel::showClients);
    showClients();
    applyFields();
}

void ClientPanel::refresh()
{
    ProgramPanel::refresh();
    const ButtonClient &client = workbench().client();
    const auto state = client.state();
    const bool isUnderWay = state == Program::State::Running || state == Program::State::Paused;
    m_connect->setEnabled(!isUnderWay || client.isConnected() || !client.isInCall());
    m_connect->setToolTip(client.isConnected() ? tr("Connects one more client") : QString());
    m_close->setEnabled(isUnderWay);
    m_send->setEnabled(client.canSend());
    showLocalAddress();
}

void ClientPanel::setPort(quint16 port)
{
    m_port->setText(QString::number(port));
}

void ClientPanel::connectClient()
{
    if (!m_connect->isEnabled())
        return;
    notice().clear();
    workbench().goLive();
    if (workbench().client().isConnected()) {
        workbench().addClient();
        applyFields();
    }
    workbench().client().run();
}

void ClientPanel::send()
{
    if (!m_send->isEnabled())
        return;
    notice().clear();
    const auto bytes = typedBytes(*m_message);
    if (!bytes)
        return;
    workbench().goLive();
    workbench().client().send(*bytes);
}

void ClientPanel::closeClient()
{
    notice().clear();
    workbench().goLive();
    workbench().client().stop();
}

Program &ClientPanel::program() const
{
    return workbench().client();
}

void ClientPanel::applyFields()
{
    workbench().client().setSettings({.host = m_host->text().trimmed(), .port = m_port->text().trimmed()});
}

void ClientPanel::showClients()
{
    const QSignalBlocker blocker(m_clients);
    const QStringList names = workbench().clientNames();
    m_clients->clear();
    m_clients->addItems(names);
    m_clients->setCurrentText(workbench().client().actor());
    m_clients->setVisible(names.size() > 1);
}

void ClientPanel::showLocalAddress()
{
    const Scene &scene = workbench().timeline().scene();
    const ActorState *actor = scene.actor(workbench().client().actor());
    const SocketState *socket =
        actor && actor->connection ? scene.socket(actor->name, actor->connection) : nullptr;
    m_from->setText(socket && !socket->local.isNull() ? tr("from %1").arg(socket->local.toString())
                                                      : tr("from a port the system picks"));
}
