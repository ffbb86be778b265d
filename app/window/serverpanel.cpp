// SPDX-License-Identifier: MIT
#include "serverpanel.h"

#include "noticebar.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHostAddress>
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

ServerPanel::ServerPanel(Workbench &workbench, QWidget *parent)
    : ProgramPanel(tr("Server"), QStringLiteral("server"), workbench, parent)
    , m_address(addField(fields(), tr("Address"), QStringLiteral("127.0.0.1"), tr("Address"), 11))
    , m_port(addField(fields(), tr("Port"), QStringLiteral("50017"), tr("Port"), 6))
    , m_backlog(addField(fields(), tr("Backlog"), QStringLiteral("1"), tr("Backlog"), 3))
    , m_reuseAddress(new QCheckBox(QStringLiteral("SO_REUSEADDR")))
{
    fields()->addWidget(m_reuseAddress);
    fields()->addStretch(1);
    m_reuseAddress->setToolTip(
        tr("Lets bind() take an address that rests in TIME_WAIT, if the server before had it on as well."));

    addSeparator();
    m_listen = addButton(tr("Listen"), tr("Listen"));
    m_close = addButton(tr("Close"), tr("Close server"));
    addSeparator();
    m_message = addField(buttons(), {}, {}, tr("Reply message"), 0);
    m_message->setPlaceholderText(tr("message"));
    m_reply = addButton(tr("Reply"), tr("Reply"));

    connect(m_listen, &QPushButton::clicked, this, &ServerPanel::listen);
    connect(m_close, &QPushButton::clicked, this, &ServerPanel::closeServer);
    connect(m_reply, &QPushButton::clicked, this, &ServerPanel::reply);
    connect(m_message, &QLineEdit::returnPressed, this, &ServerPanel::reply);
    connect(&notice(), &NoticeBar::accepted, this, [this] { std::exchange(m_goOn, {})(); });
    for (QLineEdit *field : {m_address, m_port, m_backlog}) {
        connect(field, &QLineEdit::textChanged, this, &ServerPanel::applyFields);
        connect(field, &QLineEdit::returnPressed, this, &ServerPanel::listen);
    }
    connect(m_reuseAddress, &QCheckBox::toggled, this, &ServerPanel::applyFields);
    applyFields();
}

void ServerPanel::refresh()
{
    ProgramPanel::refresh();
    const ButtonServer &server = workbench().server();
    const auto state = server.state();
    const bool isUnderWay = state == Program::State::Running || state == Program::State::Paused;
    m_listen->setEnabled(!isUnderWay || (state == Program::State::Paused && !server.isListening()));
    m_close->setEnabled(isUnderWay);
    m_reply->setEnabled(server.canReply());
    for (QWidget *field : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_port),
                           static_cast<QWidget *>(m_backlog), static_cast<QWidget *>(m_reuseAddress)})
        field->setEnabled(!isUnderWay);
}

void ServerPanel::setPort(quint16 port)
{
    m_port->setText(QString::number(port));
}

void ServerPanel::listen()
{
    if (!m_listen->isEnabled())
        return;
    notice().clear();
    workbench().goLive();
    whenAgreed([this] { workbench().server().run(); });
}

void ServerPanel::reply()
{
    if (!m_reply->isEnabled())
        return;
    notice().clear();
    const auto bytes = typedBytes(*m_message);
    if (!bytes)
        return;
    workbench().goLive();
    workbench().server().reply(*bytes);
}

void ServerPanel::closeServer()
{
    notice().clear();
    workbench().goLive();
    workbench().server().stop();
}

Program &ServerPanel::program() const
{
    return workbench().server();
}

void ServerPanel::applyFields()
{
    notice().clear(); // a question asked was about other settings
    workbench().server().setSettings({.address = m_address->text().trimmed(),
                                      .port = m_port->text().trimmed(),
                                      .backlog = m_backlog->text().trimmed(),
                                      .reuseAddress = m_reuseAddress->isChecked()});
}

void ServerPanel::whenAgreed(std::function<void()> goOn)
{
    const QString address = m_address->text().trimmed();
    const auto state = workbench().server().state();
    const bool starts = state == Program::State::NotStarted || state == Program::State::Ended;
    if (!starts || isLoopback(address)) {
        goOn();
        return;
    }
    m_goOn = std::move(goOn);
    const QString port = m_port->text().trimmed();
    const QString question = isEveryAddress(address)
        ? tr("%1 means every address of this computer: every computer that can reach one of them, in this "
             "room "
             "or beyond, could then connect to port %2.")
              .arg(address.isEmpty() ? QStringLiteral("''") : address, port)
        : tr("%1 is not a loopback address: every computer that can reach it, in this room or beyond, could "
             "then connect to port %2.")
              .arg(address, port);
    notice().ask(question, tr("Listen anyway"));
}
