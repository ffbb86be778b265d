// SPDX-License-Identifier: MIT
#include "buttonclient.h"

#include "pythontext.h"

using Call = SocketEvent::Call;

ButtonClient::ButtonClient(const QString &actor, KernelWatch &watch, Clock &clock, QObject *parent)
    : ButtonProgram(actor, watch, clock, parent)
{
    writeListing();
}

void ButtonClient::setSettings(const Settings &settings)
{
    m_settings = settings;
    if (!showsItsRun())
        writeListing();
}

bool ButtonClient::isInCall() const
{
    return m_socket && (m_socket->isReceiving() || (!m_isConnected && m_socket->isInCall()));
}

void ButtonClient::stop()
{
    if (!isUnderWay()) {
        forgetFailure();
        writeListing();
        return;
    }
    m_socket->disconnect(this);
    m_isConnected = false;
    if (m_socket->isOpen()) {
        goTo(Place::CloseSocket);
        m_socket->close();
    }
    finish(QStringLiteral("ended"));
    writeListing();
}

bool ButtonClient::canSend() const
{
    return m_isConnected && !m_socket->isSending();
}

bool ButtonClient::send(const QByteArray &bytes)
{
    if (!canSend())
        return false;
    sends(bytes);
    goTo(Place::SendAll);
    m_socket->sendAll(bytes);
    return true;
}

void ButtonClient::makeCall(Place place)
{
    switch (place) {
    case Place::Socket:
        m_socket->create(familyOf(m_current.host));
        break;
    case Place::Connect:
        m_socket->connectTo(m_current.host, m_current.port);
        break;
    case Place::Recv:
        m_socket->setFreeRunning(isFreeRunning());
        m_socket->recv();
        break;
    case Place::CloseSocket:
        stop();
        break;
    default:
        Q_UNREACHABLE();
    }
}

void ButtonClient::restart()
{
    m_current = m_settings;
    writeListing();
    if (m_socket)
        m_socket->deleteLater();
    m_socket = new StagedClient(reporter(), this);
    watch().watch(m_socket);
    connect(m_socket, &StagedClient::returned, this, &ButtonClient::returned);
    connect(m_socket, &StagedClient::raised, this, &ButtonClient::fail);
}

void ButtonClient::returned(const SocketEvent &end)
{
    switch (end.call) {
    case Call::Socket:
        goOn(Place::Connect, When::AtThePace);
        break;
    case Call::Connect:
        m_isConnected = true;
        goOn(Place::Recv, When::Now);
        break;
    case Call::Recv:
        forgetSent();
        if (end.size > 0) {
            goOn(Place::Recv, When::Now);
        } else {
            // The peer has closed, this side has not: that is for the person to do, and worth a look.
            waitAt(Place::CloseSocket);
        }
        break;
    default:
        break;
    }
}

/// The exception ends the program, and the system closes its socket.
void ButtonClient::fail()
{
    m_isConnected = false;
    m_socket->drop();
    finishFailed();
    writeListing();
}

void ButtonClient::writeListing()
{
    const Settings &settings = showsItsRun() ? m_current : m_settings;
    setListing({
        {QStringLiteral("import socket")},
        {},
        socketLine(settings.host),
        {QStringLiteral("s.connect((%1, %2))")
             .arg(PythonText::string(settings.host), PythonText::number(settings.port)),
         Place::Connect},
        {QStringLiteral("s.sendall(%1)  # %2").arg(shownMessage(), tr("Send")), Place::SendAll},
        {QStringLiteral("while True:")},
        {QStringLiteral("    message = s.recv(4096)"), Place::Recv},
        {QStringLiteral("    if not message:")},
        {QStringLiteral("        break")},
        {QStringLiteral("s.close()"), Place::CloseSocket},
    });
}
