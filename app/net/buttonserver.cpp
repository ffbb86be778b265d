// SPDX-License-Identifier: MIT
#include "buttonserver.h"

#include "pythontext.h"

using Call = SocketEvent::Call;

ButtonServer::ButtonServer(KernelWatch &watch, Clock &clock, QObject *parent)
    : ButtonProgram(ActorNames::panelServer(), watch, clock, parent)
{
    writeListing();
}

void ButtonServer::setSettings(const Settings &settings)
{
    m_settings = settings;
    if (!showsItsRun())
        writeListing();
}

bool ButtonServer::isInCall() const
{
    return (m_listener && m_listener->isInCall()) || (m_connection && m_connection->isReceiving());
}

void ButtonServer::stop()
{
    if (!isUnderWay()) {
        forgetFailure();
        writeListing();
        return;
    }
    if (m_connection) {
        m_connection->disconnect(this);
        goTo(Place::CloseConnection);
        m_connection->close();
        std::exchange(m_connection, nullptr)->deleteLater();
    }
    m_listener->disconnect(this);
    m_isListening = false;
    if (m_listener->isOpen()) {
        goTo(Place::CloseSocket);
        m_listener->close();
    }
    finish(QStringLiteral("ended"));
    writeListing();
}

bool ButtonServer::canReply() const
{
    return m_connection && !m_connection->isSending();
}

bool ButtonServer::reply(const QByteArray &bytes)
{
    if (!canReply())
        return false;
    sends(bytes);
    goTo(Place::SendAll);
    m_connection->sendAll(bytes);
    return true;
}

void ButtonServer::makeCall(Place place)
{
    switch (place) {
    case Place::Socket:
        m_listener->create(familyOf(m_current.address));
        break;
    case Place::ReuseAddress:
        m_listener->setReuseAddress(true);
        break;
    case Place::Bind:
        m_listener->bind(m_current.address, m_current.port);
        break;
    case Place::Listen:
        m_listener->listen(m_current.backlog);
        break;
    case Place::Accept:
        m_listener->accept();
        break;
    case Place::Recv:
        m_connection->setFreeRunning(isFreeRunning());
        m_connection->recv();
        break;
    case Place::CloseConnection:
        m_connection->close();
        break;
    default:
        Q_UNREACHABLE();
    }
}

void ButtonServer::restart()
{
    m_current = m_settings;
    writeListing();
    if (m_listener)
        m_listener->deleteLater();
    m_listener = new StagedServer(reporter(), this);
    watch().watch(m_listener);
    connect(m_listener, &StagedServer::returned, this, &ButtonServer::listenerReturned);
    connect(m_listener, &StagedServer::raised, this, &ButtonServer::fail);
    connect(m_listener, &StagedServer::accepted, this, &ButtonServer::serve);
}

void ButtonServer::listenerReturned(const SocketEvent &end)
{
    switch (end.call) {
    case Call::Socket:
        goOn(m_current.reuseAddress ? Place::ReuseAddress : Place::Bind, When::AtThePace);
        break;
    case Call::SetSockOpt:
        goOn(Place::Bind, When::AtThePace);
        break;
    case Call::Bind:
        goOn(Place::Listen, When::AtThePace);
        break;
    case Call::Listen:
        m_isListening = true;
        goOn(Place::Accept, When::AtThePace);
        break;
    default: // accept goes on in serve()
        break;
    }
}

void ButtonServer::serve(Connection *connection)
{
    m_connection = connection;
    connect(connection, &Connection::returned, this, &ButtonServer::connectionReturned);
    connect(connection, &Connection::raised, this, &ButtonServer::connectionRaised);
    goOn(Place::Recv, When::Now);
}

void ButtonServer::connectionReturned(const SocketEvent &end)
{
    if (end.call == Call::Recv) {
        forgetSent();
        goOn(end.size > 0 ? Place::Recv : Place::CloseConnection, When::Now);
    } else if (end.call == Call::Close) {
        std::exchange(m_connection, nullptr)->deleteLater();
        goOn(Place::Accept, When::Now);
    }
}

void ButtonServer::connectionRaised(const SocketEvent &end)
{
    // A reset ends this connection, not the server. Where it was sendall() that met it, recv() will see the
    // end of the connection as well.
    if (end.call == Call::Recv)
        goOn(Place::CloseConnection, When::Now);
    else
        sendFailed();
}

/// The exception ends the program, and the system closes its socket.
void ButtonServer::fail()
{
    m_isListening = false;
    m_listener->drop();
    finishFailed();
    writeListing();
}

void ButtonServer::writeListing()
{
    const Settings &settings = showsItsRun() ? m_current : m_settings;
    QList<CodeLine> listing {
        {QStringLiteral("import socket")},
        {},
        socketLine(settings.address),
        {QStringLiteral("s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)"), Place::ReuseAddress},
        {QStringLiteral("s.bind((%1, %2))")
             .arg(PythonText::string(settings.address), PythonText::number(settings.port)),
         Place::Bind},
        {QStringLiteral("s.listen(%1)").arg(PythonText::number(settings.backlog)), Place::Listen},
        {QStringLiteral("while True:")},
        {QStringLiteral("    conn, addr = s.accept()"), Place::Accept},
        {QStringLiteral("    while True:")},
        {QStringLiteral("        message = conn.recv(4096)"), Place::Recv},
        {QStringLiteral("        if not message:")},
        {QStringLiteral("            break")},
        {QStringLiteral("        conn.sendall(%1)  # %2").arg(shownMessage(), tr("Reply")), Place::SendAll},
        {QStringLiteral("    conn.close()"), Place::CloseConnection},
        {QStringLiteral("s.close()"), Place::CloseSocket},
    };
    if (!settings.reuseAddress)
        listing.removeIf([](const CodeLine &line) { return line.place == Place::ReuseAddress; });
    setListing(listing);
}
