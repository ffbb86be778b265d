// SPDX-License-Identifier: MIT
#include "startorder.h"

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

namespace {

bool hasEnded(const Program &program)
{
    return program.state() == Program::State::NotStarted || program.state() == Program::State::Ended;
}

bool isReadyForClients(const SocketEvent &event)
{
    return event.call == Call::Listen
        || (event.call == Call::Bind && event.protocol == SocketEvent::Protocol::Udp);
}

bool isConnected(const SocketEvent &event)
{
    // connect_ex returns what went wrong.
    return ((event.call == Call::Connect || event.call == Call::ConnectEx) && event.errnoName.isEmpty())
        || (event.isSend() && event.protocol == SocketEvent::Protocol::Udp);
}

} // namespace

StartOrder::StartOrder(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void StartOrder::start(const QList<Program *> &programs, int patienceMs)
{
    cancel();
    m_patienceMs = patienceMs;
    m_left = QList<QPointer<Program>>(programs.cbegin(), programs.cend());
    m_server = programs.value(0);
    startNext();
}

void StartOrder::cancel()
{
    ++m_ticket;
    m_left.clear();
    if (m_awaited)
        m_awaited->disconnect(this);
    m_awaited = nullptr;
}

void StartOrder::startNext()
{
    ++m_ticket;
    if (m_awaited)
        m_awaited->disconnect(this);
    m_awaited = nullptr;
    while (!m_awaited) {
        if (m_left.isEmpty())
            return;
        m_awaited = m_left.takeFirst();
        if (m_awaited && !hasEnded(*m_awaited))
            m_awaited = nullptr; // it has been started before
    }
    // Connected first, since it may be ready before run() returns; queued, so that a program is not started
    // out of another's call.
    connect(m_awaited, &Program::happened, this, &StartOrder::seen, Qt::QueuedConnection);
    connect(m_awaited, &Program::stateChanged, this, [this](Program::State state) {
        if (state == Program::State::Ended)
            goOnAfter(0);
    });
    m_awaited->run();
    if (!m_awaited)
        return; // whoever heard that it could not be started has cancelled the rest
    if (hasEnded(*m_awaited))
        goOnAfter(0);
    else if (m_patienceMs > 0)
        goOnAfter(m_patienceMs);
}

void StartOrder::seen(const SocketEvent &event)
{
    if (!m_awaited || event.kind != Kind::Return || event.actor != m_awaited->actor())
        return;
    if (m_awaited == m_server ? isReadyForClients(event) : isConnected(event))
        startNext();
}

void StartOrder::goOnAfter(int ms)
{
    m_clock.callAfter(ms, this, [this, ticket = m_ticket] {
        if (ticket == m_ticket)
            startNext();
    });
}
