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

void ActorNames::reset()
{
    *this = {};
}
