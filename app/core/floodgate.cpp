// SPDX-License-Identifier: MIT
#include "floodgate.h"

#include <utility>

using Kind = SocketEvent::Kind;
using Call = SocketEvent::Call;

namespace {

/// The calls that come in floods and change nothing that is drawn but bytes.
bool isGathered(const SocketEvent &event)
{
    switch (event.call) {
    case Call::Recv:
    case Call::Send:
    case Call::SendAll:
    case Call::Listen:
    case Call::SetSockOpt:
        return event.kind == Kind::Call || event.kind == Kind::Return;
    default:
        return false;
    }
}

} // namespace

FloodGate::FloodGate(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_allowanceAtUs(clock.nowUs())
{
}

void FloodGate::take(const SocketEvent &event)
{
    if (event.kind == Kind::Call) {
        ++m_calls;
        if (!m_isFlood && !mayTell()) {
            m_isFlood = true;
            m_calls = 1;
            arm();
        }
    }
    if (!m_isFlood) {
        Q_EMIT happened(event);
    } else if (event.kind == Kind::Output && event.stream == SocketEvent::Stream::Stdout) {
        print(event);
    } else if (isGathered(event) && event.kind == Kind::Call) {
        m_call = event;
        m_isWaiting = false;
    } else if (isGathered(event) && m_call && m_call->id == event.id) {
        gather(event);
    } else {
        flush();
        tellCall();
        Q_EMIT happened(event);
    }
}

void FloodGate::reset()
{
    flush();
    m_call.reset();
    m_isFlood = false;
    ++m_ticket;
    m_allowance = allowance;
    m_allowanceAtUs = m_clock.nowUs();
}

bool FloodGate::mayTell()
{
    const qint64 now = m_clock.nowUs();
    const double grown = m_allowance + double(now - m_allowanceAtUs) * allowancePerSecond / 1e6;
    m_allowance = qMin<double>(allowance, grown) - 1;
    m_allowanceAtUs = now;
    return m_allowance >= 0;
}

void FloodGate::gather(const SocketEvent &end)
{
    const SocketEvent call = *std::exchange(m_call, {});
    const Key key {end.call, end.line, end.socket, end.size <= 0};
    const auto [found, isNew] = m_gathered.try_emplace(key, Several {call, end});
    if (isNew)
        return;
    Several &several = found->second;
    ++several.call.count;
    several.end.count += end.count;
    several.end.size += qMax<qint64>(0, end.size);
}

void FloodGate::print(const SocketEvent &output)
{
    m_output = output;
    m_printed += output.data;
    while (m_printed.size() >= SocketEvent::keptBytes)
        tellPrinted(SocketEvent::keptBytes);
}

void FloodGate::tellPrinted(qsizetype size)
{
    m_output.timeUs = m_clock.nowUs();
    m_output.data = m_printed.left(size);
    m_output.size = size;
    m_printed.remove(0, size);
    Q_EMIT happened(m_output);
}

void FloodGate::tellCall()
{
    if (const auto call = std::exchange(m_call, {}))
        Q_EMIT happened(*call);
}

void FloodGate::flush()
{
    const qint64 now = m_clock.nowUs();
    for (auto &[key, several] : std::exchange(m_gathered, {})) {
        several.call.timeUs = several.end.timeUs = now;
        Q_EMIT happened(several.call);
        Q_EMIT happened(several.end);
    }
    if (!m_printed.isEmpty())
        tellPrinted(m_printed.size());
}

void FloodGate::tick()
{
    const bool isOver = m_calls <= calm;
    flush();
    if (isOver || m_isWaiting)
        tellCall();
    m_isWaiting = m_call.has_value();
    m_calls = 0;
    if (isOver) {
        reset();
        m_allowance = allowance / 5;
    } else {
        arm();
    }
}

void FloodGate::arm()
{
    m_clock.callAfter(flushMs, this, [this, ticket = ++m_ticket] {
        if (ticket == m_ticket)
            tick();
    });
}
