// SPDX-License-Identifier: MIT
#include "startorder.h"

#include <algorithm>

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

bool hasReturned(const ActorState &actor, Stage stage)
{
    return actor.visited[size_t(stage)] && !actor.openCall(stage) && actor.stage(stage) != StageState::Failed;
}

bool wasReady(const Scene &scene, const Program &program, bool isServer)
{
    const ActorState *actor = scene.actor(program.actor());
    if (!program.isUnderWay() || !actor)
        return false;
    return hasReturned(*actor, isServer ? Stage::Listen : Stage::Connect)
        || std::any_of(scene.sockets.cbegin(), scene.sockets.cend(), [&](const SocketState &socket) {
               return socket.actor == actor->name && socket.isOpen
                   && socket.protocol == SocketEvent::Protocol::Udp
                   && (isServer ? !socket.local.isNull() : socket.bytesOut > 0);
           });
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

void StartOrder::start(const QList<Program *> &programs, int patienceMs, const Scene &before)
{
    cancel();
    m_patienceMs = patienceMs;
    m_server = programs.value(0);
    QList<QPointer<Program>> ready;
    for (Program *program : programs)
        (wasReady(before, *program, program == m_server) ? ready : m_left) += program;
    for (const auto &program : ready)
        if (program && program->state() == Program::State::Paused)
            program->run();
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
    }
    // Connected first, since it may be ready before run() returns; queued, so that a program is not started
    // out of another's call.
    connect(m_awaited, &Program::happened, this, &StartOrder::seen, Qt::QueuedConnection);
    connect(m_awaited, &Program::stateChanged, this, [this](Program::State state) {
        if (state == Program::State::Ended)
            goOnAfter(0);
    });
    if (m_awaited->state() != Program::State::Running)
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
