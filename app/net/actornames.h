// SPDX-License-Identifier: MIT
#pragma once

#include "endpoint.h"

/// Who is called what, shared by everything that can bring in a program. `server` and `client` are the
/// panels'; each further one gets the next number, which is not used again until reset().
class ActorNames
{
public:
    static QString panelServer() { return QStringLiteral("server"); }
    static QString panelClient() { return QStringLiteral("client"); }
    /// "client 2", "client 3", …
    QString nextClient();
    /// "server 2", "server 3", …
    QString nextServer();

    /// Says that this end of a connection, or this listener's address, is that actor's.
    void own(const Endpoint &local, const QString &actor);
    /// The end is nobody's any more; its port may be given to another program.
    void disown(const Endpoint &local) { m_owners.remove(local); }
    /// Whose end this is; empty for a program nobody has named yet.
    QString ownerOf(const Endpoint &end) const { return m_owners.value(end); }
    /// Whose listener takes the connections to this address of this computer; empty if nobody's is known.
    QString listenerAt(const Endpoint &address) const;

    void reset();

private:
    int m_lastClient = 1;
    int m_lastServer = 1;
    QHash<Endpoint, QString> m_owners;
};
