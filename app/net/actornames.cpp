// SPDX-License-Identifier: MIT
#include "actornames.h"

namespace {

QString numbered(const QString &name, int number)
{
    return QStringLiteral("%1 %2").arg(name).arg(number);
}

} // namespace

QString ActorNames::nextClient()
{
    return numbered(panelClient(), ++m_lastClient);
}

QString ActorNames::nextServer()
{
    return numbered(panelServer(), ++m_lastServer);
}

void ActorNames::own(const Endpoint &local, const QString &actor)
{
    m_owners.insert(local, actor);
}

QString ActorNames::listenerAt(const Endpoint &address) const
{
    for (const auto *host : {"0.0.0.0", "::"})
        if (const QString owner = ownerOf({QString::fromLatin1(host), address.port}); !owner.isEmpty())
            return owner;
    return ownerOf(address);
}

void ActorNames::reset()
{
    *this = {};
}
