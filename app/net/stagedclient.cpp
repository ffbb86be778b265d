// SPDX-License-Identifier: MIT
#include "stagedclient.h"

using Platform::Outcome;

void StagedClient::connectTo(const QString &host, const QString &port)
{
    SocketEvent call = eventOf(SocketEvent::Call::Connect);
    describe(call, call.peer, host, port);
    m_connectId = begin(call);
    resolve(m_connectId, host, port, [this](const Endpoint &numeric) {
        m_peer = numeric;
        goOnConnecting(Platform::connectTo(descriptor(), m_peer));
    });
}

void StagedClient::goOnConnecting(const Outcome &outcome)
{
    if (Platform::wouldWait(outcome.error)) {
        if (!m_connectable) {
            m_connectable = new QSocketNotifier(descriptor(), QSocketNotifier::Write, this);
            connect(m_connectable, &QSocketNotifier::activated, this,
                    [this] { goOnConnecting(Platform::connectOutcome(descriptor(), m_peer)); });
        }
        return;
    }
    forgetConnectable();
    SocketEvent result;
    if (outcome.isOk()) {
        result.local = local();
        result.peer = peer();
    }
    finish(std::exchange(m_connectId, 0), outcome, result);
}

void StagedClient::forgetConnectable()
{
    if (m_connectable) {
        m_connectable->setEnabled(false);
        std::exchange(m_connectable, nullptr)->deleteLater();
    }
}

void StagedClient::stopWaiting()
{
    forgetConnectable();
    m_connectId = 0;
    Connection::stopWaiting();
}
