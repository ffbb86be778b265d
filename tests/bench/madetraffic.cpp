// SPDX-License-Identifier: MIT
#include "madetraffic.h"

namespace {

using Call = SocketEvent::Call;
using State = SocketEvent::State;

constexpr int messagesPerConnection = 200;

Endpoint at(quint16 port)
{
    return {QStringLiteral("127.0.0.1"), port};
}

SocketEvent calling(Call call, int socket)
{
    SocketEvent event;
    event.call = call;
    event.socket = socket;
    return event;
}

} // namespace

MadeTraffic::MadeTraffic()
    : m_server(QStringLiteral("server"))
    , m_client(QStringLiteral("client"))
{
    for (Reporter *reporter : {&m_server, &m_client})
        connect(reporter, &Reporter::happened, this, [this](const SocketEvent &event) { m_made += event; });
    listen();
}

QList<SocketEvent> MadeTraffic::take(qsizetype count)
{
    while (m_made.size() < count) {
        if (m_messages == 0)
            connectClient();
        sendMessage();
        if (--m_messages == 0)
            hangUp();
    }
    return std::exchange(m_made, {});
}

void MadeTraffic::listen()
{
    const int listener = m_server.newSocket();
    for (const Call call : {Call::Socket, Call::Bind, Call::Listen}) {
        SocketEvent event = calling(call, listener);
        event.local = call == Call::Bind ? at(50017) : Endpoint();
        event.backlog = call == Call::Listen ? 1 : -1;
        const quint64 id = m_server.call(event);
        m_server.returned(id, event);
    }
    measure(m_server, listener, State::Listen, -1);
}

void MadeTraffic::connectClient()
{
    const Endpoint clientEnd = at(++m_clientPort);
    const quint64 accept = m_server.call(calling(Call::Accept, 1));
    m_clientSocket = m_client.newSocket();
    SocketEvent made = calling(Call::Socket, m_clientSocket);
    m_client.returned(m_client.call(made), made);
    SocketEvent connected = calling(Call::Connect, m_clientSocket);
    connected.peer = at(50017);
    const quint64 id = m_client.call(connected);
    connected.local = clientEnd;
    m_client.returned(id, connected);
    measure(m_client, m_clientSocket, State::Established, 0);

    m_connection = m_server.newSocket();
    SocketEvent accepted = calling(Call::Accept, 1);
    accepted.result = m_connection;
    accepted.fd = 7;
    accepted.local = at(50017);
    accepted.peer = clientEnd;
    m_server.returned(accept, accepted);
    measure(m_server, m_connection, State::Established, 0);

    m_messages = messagesPerConnection;
    SocketEvent recv = calling(Call::Recv, m_connection);
    recv.size = 4096;
    m_recv = m_server.call(recv);
}

void MadeTraffic::sendMessage()
{
    SocketEvent message = calling(Call::SendAll, m_clientSocket);
    message.data = QByteArray("message ") + QByteArray::number(m_messages) + " of many, with some text\n";
    message.size = message.data.size();
    m_client.returned(m_client.call(message), message);
    if (m_messages % 10 == 0)
        measure(m_server, m_connection, State::Established, message.size);
    message.socket = m_connection;
    m_server.returned(m_recv, message);
    SocketEvent recv = calling(Call::Recv, m_connection);
    recv.size = 4096;
    m_recv = m_server.call(recv);
}

void MadeTraffic::hangUp()
{
    const SocketEvent close = calling(Call::Close, m_clientSocket);
    m_client.returned(m_client.call(close), close);
    measure(m_client, m_clientSocket, State::FinWait2, 0);
    SocketEvent nothing = calling(Call::Recv, m_connection);
    nothing.size = 0;
    m_server.returned(m_recv, nothing);
    const SocketEvent drop = calling(Call::Close, m_connection);
    m_server.returned(m_server.call(drop), drop);
    measure(m_client, m_clientSocket, State::TimeWait, -1);
}

void MadeTraffic::measure(Reporter &reporter, int socket, State state, qint64 unread)
{
    SocketEvent event;
    event.kind = SocketEvent::Kind::Kernel;
    event.socket = socket;
    event.state = state;
    event.unread = unread;
    reporter.note(event);
}
