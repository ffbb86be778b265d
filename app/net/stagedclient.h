// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"

/// A client's socket: create(), connectTo(), and from then on the connection itself, as in Python,
/// where connect() returns nothing.
///
/// The connect is connect(2) on the socket that create() made, watched by a QSocketNotifier. QTcpSocket would
/// look simpler, but it makes a second attempt where the first was refused, gives up after 30 s where the
/// kernel goes on trying, and keeps the errno to itself.
class StagedClient : public Connection
{
    Q_OBJECT
public:
    using Connection::Connection;

    /// connect((host, port)), both as they were typed. A name is looked up first; one address is tried,
    /// as Python does.
    void connectTo(const QString &host, const QString &port);

protected:
    void stopWaiting() override;

private:
    void goOnConnecting(const Platform::Outcome &outcome);
    void forgetConnectable();

    QSocketNotifier *m_connectable = nullptr;
    quint64 m_connectId = 0;
    Endpoint m_peer;
};
