// SPDX-License-Identifier: MIT
#include "addresswatch.h"

#include <algorithm>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using State = SocketEvent::State;

namespace {

/// What the kernel's table costs, and the walk through all processes for who has a socket, differs a lot
/// between systems. No more than one part in so many of the time may go into either.
constexpr qint64 readingShare = 30;

qint64 cpuUs(std::clock_t ticks)
{
    return qint64(ticks) * 1'000'000 / CLOCKS_PER_SEC;
}

bool isAt(const Endpoint &end, const Endpoint &listener)
{
    const bool isEveryAddress =
        listener.host == QLatin1String("0.0.0.0") || listener.host == QLatin1String("::");
    return end.port == listener.port && (isEveryAddress || end.host == listener.host);
}

/// A connection that the kernel has made for a listener, and no program has accepted.
bool isInQueue(const KernelTable::Row &row, const Endpoint &listener)
{
    return row.inode == 0 && (row.state == State::Established || row.state == State::CloseWait)
        && isAt(row.local, listener);
}

/// The kernel's table has an IPv4 address that an IPv6 socket uses as what it is.
Endpoint unmapped(Endpoint end)
{
    if (end.host.startsWith(QLatin1String("::ffff:")) && end.host.contains(u'.'))
        end.host.remove(0, 7);
    return end;
}

} // namespace

AddressWatch::AddressWatch(ActorNames &names, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_names(names)
    , m_clock(clock)
    , m_outsiders(names, clock)
{
}

void AddressWatch::addProcess(qint64 process, const QString &actor)
{
    m_outsiders.addProcess(process, actor);
}

void AddressWatch::see(const SocketEvent &event)
{
    switch (event.kind) {
    case Kind::Call:
        if (event.protocol == SocketEvent::Protocol::Tcp && event.socket != 0)
            begun(event);
        break;
    case Kind::Return:
        if (event.call == Call::Close)
            closed(event.actor, event.socket);
        else if (event.protocol == SocketEvent::Protocol::Tcp && event.socket != 0)
            learn(event);
        break;
    case Kind::Drop:
        closed(event.actor, event.socket);
        break;
    case Kind::Exit:
        if (event.thread.isEmpty())
            programEnded(event.actor);
        break;
    default:
        break;
    }
}

void AddressWatch::follow(const QString &actor, int socket, const Endpoint &local, const Endpoint &peer,
                          State state)
{
    m_outsiders.part(actor, local, peer);
    Socket followed {actor, socket, local, peer};
    followed.last.state = state;
    m_sockets += followed;
}

AddressWatch::Socket *AddressWatch::find(const QString &actor, int number)
{
    for (Socket &socket : m_sockets)
        if (socket.actor == actor && socket.number == number && socket.whose != Whose::Nobodys)
            return &socket;
    return nullptr;
}

/// The script's socket, a new one if need be.
AddressWatch::Socket &AddressWatch::made(const SocketEvent &event, int number)
{
    if (Socket *known = find(event.actor, number)) {
        if (known->isOpen)
            return *known;
        // The program runs again and counts from 1 again: nobody speaks of the closed one any more.
        const Endpoint local = known->local;
        m_sockets.removeAt(known - m_sockets.constData());
        Q_EMIT released(local);
    }
    Socket socket;
    socket.actor = event.actor;
    socket.number = number;
    socket.whose = Whose::Scripts;
    socket.isOpen = true;
    m_sockets += socket;
    return m_sockets.last();
}

void AddressWatch::begun(const SocketEvent &call)
{
    if (call.call == Call::Connect) {
        made(call, call.socket).peer = unmapped(call.peer);
    } else if (call.call == Call::Listen) {
        Socket &listener = made(call, call.socket);
        listener.isListener = true;
        listener.backlog = call.backlog;
    }
}

void AddressWatch::learn(const SocketEvent &end)
{
    const bool isAccept = end.call == Call::Accept;
    Socket &socket = made(end, isAccept ? end.result : end.socket);
    socket.fd = end.fd;
    socket.local = unmapped(end.local);
    socket.peer = unmapped(end.peer);
    if (!socket.local.isNull())
        m_names.own(socket.local, end.actor);
    if (isAccept)
        acceptedFrom(Endpoint(socket.local), Endpoint(socket.peer));
    else if (end.call == Call::Connect || end.call == Call::ConnectEx)
        connectedTo(Endpoint(socket.local), Endpoint(socket.peer));
}

void AddressWatch::closed(const QString &actor, int number)
{
    Socket *socket = find(actor, number);
    if (!socket)
        return;
    socket->isOpen = false;
    if (!socket->local.isNull() && !socket->peer.isNull()) {
        m_outsiders.part(actor, socket->local, socket->peer);
        return;
    }
    const Endpoint local = socket->local;
    m_sockets.removeAt(socket - m_sockets.constData());
    Q_EMIT released(local);
}

void AddressWatch::programEnded(const QString &actor)
{
    m_outsiders.removeProcess(actor);
    QList<int> left;
    for (const Socket &socket : std::as_const(m_sockets))
        if (socket.actor == actor && socket.isOpen)
            left += socket.number;
    for (const int number : std::as_const(left))
        closed(actor, number);
}

void AddressWatch::acceptedFrom(const Endpoint &local, const Endpoint &peer)
{
    m_sockets.removeIf([&](const Socket &socket) {
        return socket.whose == Whose::Nobodys && socket.local == local && socket.peer == peer;
    });
    watch(m_outsiders.meetClient(peer, local), Told::AtOnce);
}

void AddressWatch::connectedTo(const Endpoint &local, const Endpoint &peer)
{
    watch(m_outsiders.meetServer(peer, local), Told::AtOnce);
}

void AddressWatch::watch(const std::optional<Outsiders::Met> &met, Told told)
{
    if (!met)
        return;
    if (met->isListed)
        m_sockets += {met->actor, met->socket, met->local, met->peer, Whose::Outsiders};
    if (met->isListed && told == Told::ByTheLook)
        return;
    SocketEvent event;
    event.socket = met->socket;
    event.local = met->local;
    event.peer = met->peer;
    tell(met->actor, event);
}

void AddressWatch::findWaiting(const Endpoint &listener, const KernelTable &table)
{
    QList<KernelTable::Row> queued;
    for (const KernelTable::Row &row : table.withPort(listener.port)) {
        if (isInQueue(row, listener)) {
            watch(m_outsiders.meetClient(row.peer, row.local), Told::ByTheLook);
            queued += row;
        } else if (row.state == State::SynSent && isAt(row.peer, listener)) {
            watch(m_outsiders.meetClient(row.local, row.peer), Told::ByTheLook);
        }
    }
    watchQueued(m_names.ownerOf(listener), queued);
}

void AddressWatch::watchQueued(const QString &actor, const QList<KernelTable::Row> &queued)
{
    QSet<Endpoint> known;
    for (const Socket &socket : std::as_const(m_sockets))
        if (socket.whose == Whose::Nobodys)
            known += socket.peer;
    for (const KernelTable::Row &row : queued) {
        if (known.contains(row.peer))
            continue;
        Socket socket {actor, 0, row.local, row.peer, Whose::Nobodys};
        socket.found = row;
        tellFound(socket, {});
        m_sockets += socket;
    }
}

void AddressWatch::lookAt(const Endpoint &local, const Endpoint &peer)
{
    const auto isIt = [&](const Socket &socket) {
        return socket.local == local && socket.peer == peer && socket.last.state != State::Unknown;
    };
    const auto socket = std::find_if(m_sockets.begin(), m_sockets.end(), isIt);
    if (socket == m_sockets.end() || !isTableDue())
        return;
    socket->found = KernelTable().find(local, peer);
    if (socket->found)
        tellFound(*socket, {});
}

bool AddressWatch::hasOpen() const
{
    return std::any_of(m_sockets.cbegin(), m_sockets.cend(),
                       [](const Socket &socket) { return socket.isOpen; });
}

bool AddressWatch::isTableDue() const
{
    return m_clock.nowUs() >= m_nextTableUs;
}

void AddressWatch::look(const KernelTable &table, std::clock_t since)
{
    for (const Outsiders::Met &met : m_outsiders.meetUntold(hasOpen()))
        watch(met, Told::AtOnce);
    const qint64 nowUs = m_clock.nowUs();
    const auto due = [nowUs, canAskOwners = m_nextOwnersUs <= nowUs](const Socket &socket) {
        const bool needsOwner = socket.whose == Whose::Outsiders && socket.last.state == State::Unknown;
        return socket.nextLookUs <= nowUs && !socket.local.isNull() && (!needsOwner || canAskOwners);
    };
    QSet<quint64> unknown;
    for (Socket &socket : m_sockets) {
        if (socket.isOpen && socket.local.isNull() && !socket.peer.isNull())
            findConnecting(socket, table);
        if (!due(socket))
            continue;
        socket.found = table.find(socket.local, socket.peer);
        if (socket.whose == Whose::Outsiders && socket.last.state == State::Unknown && socket.found
            && socket.found->inode != 0)
            unknown.insert(socket.found->inode);
    }
    const std::clock_t afterTable = std::clock();
    m_nextTableUs = m_clock.nowUs() + readingShare * cpuUs(afterTable - since);

    QHash<quint64, KernelTable::Process> owners;
    if (!unknown.isEmpty()) {
        owners = KernelTable::owners(unknown);
        m_nextOwnersUs = m_clock.nowUs() + readingShare * cpuUs(std::clock() - afterTable);
    }
    QList<Endpoint> listeners;
    const auto isOver = [&](Socket &socket) {
        if (!due(socket))
            return false;
        // A client that finds the queue full changes no count, but knocks.
        if (socket.isListener && socket.found && socket.found->waiting > 0
            && (socket.found->waiting != socket.last.waiting
                || socket.found->waiting > backlogOf(socket, *socket.found)))
            listeners += socket.local;
        return !tellFound(socket, owners);
    };
    m_sockets.erase(std::remove_if(m_sockets.begin(), m_sockets.end(), isOver), m_sockets.end());
    for (const Endpoint &listener : std::as_const(listeners))
        findWaiting(listener, table);
}

/// A connect() that waits: the script cannot tell its own address yet.
void AddressWatch::findConnecting(Socket &socket, const KernelTable &table)
{
    for (const KernelTable::Row &row : table.withPort(socket.peer.port))
        if (row.state == State::SynSent && row.peer == socket.peer
            && m_outsiders.actorAt(row.local, row.peer) == socket.actor)
            socket.local = row.local;
}

bool AddressWatch::tellFound(Socket &socket, const QHash<quint64, KernelTable::Process> &owners)
{
    SocketEvent event;
    event.socket = socket.number;
    event.local = socket.local;
    event.peer = socket.peer;
    event.fd = socket.fd;
    if (!socket.found) {
        if (socket.isOpen) {
            // Bound only, or reset: the kernel lists neither.
            if (socket.last.state != State::Unknown && socket.last.state != State::Close) {
                event.state = socket.last.state = State::Close;
                tell(socket.actor, event);
            }
            return true;
        }
        event.state = State::Closed;
        tell(socket.actor, event);
        Q_EMIT released(socket.local);
        return false;
    }
    const KernelTable::Row &row = *socket.found;
    if (socket.whose == Whose::Nobodys && row.inode != 0)
        return false; // accepted; whoever did tells of it
    const bool tellsQueues =
        socket.whose == Whose::Outsiders || socket.whose == Whose::Nobodys || socket.isOpen;
    const bool hasNewQueues = tellsQueues
        && (row.unread != socket.last.unread || row.unsent != socket.last.unsent
            || row.waiting != socket.last.waiting);
    if (row.state != socket.last.state || hasNewQueues) {
        event.state = row.state;
        event.secondsLeft = row.secondsLeft;
        event.backlog = backlogOf(socket, row);
        if (tellsQueues) {
            event.unread = row.unread;
            event.unsent = row.unsent;
            event.waiting = row.waiting;
        }
        event.text = owners.value(row.inode).toString();
        tell(socket.actor, event);
    }
    socket.last = row;
    // The kernel has said when it will forget the connection; until then nothing can happen to it.
    socket.nextLookUs =
        row.state == State::TimeWait ? m_clock.nowUs() + qint64(qMax(row.secondsLeft, 0)) * 1'000'000 : 0;
    return true;
}

void AddressWatch::forgetClosed()
{
    const auto firstClosed = std::stable_partition(m_sockets.begin(), m_sockets.end(),
                                                   [](const Socket &socket) { return socket.isOpen; });
    const QList<Socket> closed(firstClosed, m_sockets.end());
    m_sockets.erase(firstClosed, m_sockets.end());
    for (const Socket &socket : closed)
        Q_EMIT released(socket.local);
}

bool AddressWatch::isInUse(const Endpoint &local) const
{
    return m_outsiders.isServer(m_names.ownerOf(local))
        || std::any_of(m_sockets.cbegin(), m_sockets.cend(),
                       [&local](const Socket &socket) { return socket.isOpen && socket.local == local; });
}

void AddressWatch::reset()
{
    m_sockets.clear();
    m_outsiders.reset();
}

void AddressWatch::tell(const QString &actor, SocketEvent event)
{
    event.kind = Kind::Kernel;
    event.actor = actor;
    event.timeUs = m_clock.nowUs();
    Q_EMIT happened(event);
}
