// SPDX-License-Identifier: MIT
#include "outsiders.h"

#include "kerneltable.h"

#include <algorithm>

namespace {

/// So long may what a script tells be under way, on a busy computer.
constexpr qint64 patienceUs = 2'000'000;
constexpr qsizetype keptParted = 256;

/// Only this computer's own sockets are in its kernel's table.
bool isSameMachine(const Endpoint &a, const Endpoint &b)
{
    return a.host == b.host || a.host.startsWith(QLatin1String("127."));
}

} // namespace

Outsiders::Outsiders(ActorNames &names, Clock &clock)
    : m_names(names)
    , m_clock(clock)
{
}

void Outsiders::addProcess(qint64 process, const QString &actor)
{
    m_processes.insert(process, actor);
}

void Outsiders::removeProcess(const QString &actor)
{
    m_processes.removeIf([&actor](const auto &process) { return process.value() == actor; });
}

void Outsiders::part(const QString &actor, const Endpoint &local, const Endpoint &peer)
{
    // They are in the order of time.
    while (!m_parted.isEmpty() && (m_parted.size() >= keptParted || !isRecent(m_parted.first().sinceUs)))
        m_parted.removeFirst();
    m_parted += {actor, local, peer, m_clock.nowUs()};
}

QString Outsiders::partedAt(const Endpoint &local, const Endpoint &peer) const
{
    const auto isIt = [&](const Parted &end) {
        return end.local == local && end.peer == peer && isRecent(end.sinceUs);
    };
    const auto last = std::find_if(m_parted.crbegin(), m_parted.crend(), isIt);
    return last == m_parted.crend() ? QString() : last->actor;
}

bool Outsiders::isRecent(qint64 sinceUs) const
{
    return m_clock.nowUs() - sinceUs <= patienceUs;
}

QString Outsiders::actorAt(const Endpoint &local, const Endpoint &peer)
{
    QString known = m_names.ownerOf(local);
    if (known.isEmpty())
        known = partedAt(local, peer);
    if (!known.isEmpty() || m_processes.isEmpty())
        return known;
    const auto row = KernelTable().find(local, peer);
    if (!row || row->inode == 0)
        return {};
    for (auto process = m_processes.cbegin(); process != m_processes.cend(); ++process) {
        if (!KernelTable::holds(process.key(), row->inode))
            continue;
        m_names.own(local, *process);
        return *process;
    }
    return {};
}

std::optional<Outsiders::Met> Outsiders::meetClient(const Endpoint &local, const Endpoint &peer)
{
    if (!actorAt(local, peer).isEmpty() || isUntold(local))
        return {};
    if (!mayBeAScripts(local, peer))
        return meet(m_names.nextClient(), 1, local, peer);
    m_untold += {local, peer, m_clock.nowUs()};
    return {};
}

std::optional<Outsiders::Met> Outsiders::meetServer(const Endpoint &local, const Endpoint &peer)
{
    const bool isHere = isSameMachine(local, peer);
    QString actor = actorAt(local, peer);
    if (actor.isEmpty() && isHere)
        actor = m_names.listenerAt(local);
    // A quick script can have ended before its client's connect is heard of: whose that end was, nobody can
    // say.
    if (actor.isEmpty() && isHere && !m_processes.isEmpty() && !KernelTable().find(local, peer))
        return {};
    if (actor.isEmpty())
        actor = m_names.nextServer();
    else if (!isServer(actor))
        return {};
    return meet(actor, ++m_servers[actor], local, peer);
}

QList<Outsiders::Met> Outsiders::meetUntold(bool mayWait)
{
    QList<Met> met;
    for (const Untold &client : std::exchange(m_untold, {})) {
        if (!actorAt(client.local, client.peer).isEmpty())
            continue;
        if (mayWait && isRecent(client.sinceUs) && mayBeAScripts(client.local, client.peer))
            m_untold += client;
        else
            met += meet(m_names.nextClient(), 1, client.local, client.peer);
    }
    return met;
}

Outsiders::Met Outsiders::meet(const QString &actor, int socket, const Endpoint &local, const Endpoint &peer)
{
    m_names.own(local, actor);
    return {actor, socket, local, peer, isSameMachine(local, peer)};
}

bool Outsiders::isUntold(const Endpoint &local) const
{
    return std::any_of(m_untold.cbegin(), m_untold.cend(),
                       [&local](const Untold &client) { return client.local == local; });
}

/// True of a client without a program, while there are scripts.
bool Outsiders::mayBeAScripts(const Endpoint &local, const Endpoint &peer) const
{
    if (m_processes.isEmpty())
        return false;
    const auto row = KernelTable().find(local, peer);
    return !row || row->inode == 0;
}

void Outsiders::reset()
{
    m_processes.clear();
    m_untold.clear();
    m_parted.clear();
    m_servers.clear();
}
