// SPDX-License-Identifier: MIT
#include "kernelwatch.h"

#include "busyport.h"

#include <ctime>

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

/// A socket that has no port yet has no address either.
Endpoint named(const Endpoint &local)
{
    return local.port == 0 ? Endpoint {} : local;
}

/// Only this computer's own sockets are in its kernel's table.
bool isSameMachine(const Endpoint &peer, const Endpoint &local)
{
    return peer.host == local.host || peer.host.startsWith(QLatin1String("127."));
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

} // namespace

KernelWatch::KernelWatch(ActorNames &names, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_names(names)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &KernelWatch::tick);
}

void KernelWatch::watch(StagedSocket *socket)
{
    const auto onEnd = [this, socket](const SocketEvent &end) { ended(socket, end); };
    connect(socket, &StagedSocket::returned, this, onEnd);
    connect(socket, &StagedSocket::raised, this, onEnd);
    connect(socket, &StagedSocket::closed, this, [this, socket] { closed(socket); });
    if (const auto *server = qobject_cast<StagedServer *>(socket))
        connect(server, &StagedServer::accepted, this, [this](Connection *connection) {
            watch(connection);
            acceptedFrom(*find(connection));
        });
    if (socket->isOpen())
        opened(socket);
}

void KernelWatch::reset()
{
    m_listed.clear();
    m_outsideServers.clear();
}

void KernelWatch::ended(StagedSocket *socket, const SocketEvent &end)
{
    if (!socket->isOpen())
        return;
    if (end.call == Call::Socket) {
        opened(socket);
        return;
    }
    if ((end.isReceive() || end.isSend()) && ++m_movesSinceTick > flood)
        return;
    Open *open = find(socket);
    look(*open);
    if (end.call == Call::Connect && end.kind == Kind::Return)
        connectedTo(*open);
    if (end.call == Call::Bind && end.errnoName == QLatin1String("EADDRINUSE"))
        explainBusyPort(socket->reporter().actor(), end);
}

void KernelWatch::opened(StagedSocket *socket)
{
    m_open.append({socket, {}, {}, {}});
    look(m_open.last());
    m_timer.start(tickMs);
}

void KernelWatch::closed(StagedSocket *socket)
{
    const Open *open = find(socket);
    if (!open)
        return;
    const Open last = *open;
    m_open.removeAt(open - m_open.constData());
    if (last.peer.isNull())
        releaseName(last.local);
    else
        m_listed.append({socket->reporter().actor(),
                         socket->number(),
                         last.local,
                         last.peer,
                         false,
                         {last.local, last.peer, last.last.state}});
    if (m_open.isEmpty())
        m_timer.start(0); // for one last look, when what closed the socket has been told
}

KernelWatch::Open *KernelWatch::find(const StagedSocket *socket)
{
    for (Open &open : m_open)
        if (open.socket == socket)
            return &open;
    return nullptr;
}

void KernelWatch::look(Open &open)
{
    const StagedSocket &socket = *open.socket;
    const auto now = Platform::look(socket.descriptor());
    bool hasChanged = now != open.last;
    const bool hasListened = open.last.state == State::Listen; // its address stays, and it has no peer
    open.last = now;
    if (open.peer.isNull() && !hasListened) {
        const Endpoint local = named(socket.local());
        open.peer = socket.peer();
        if (local != open.local) {
            hasChanged = true;
            open.local = local;
            m_names.own(local, socket.reporter().actor());
        }
    }
    if (!hasChanged)
        return;
    SocketEvent event;
    event.socket = socket.number();
    event.fd = socket.descriptor();
    event.local = open.local;
    event.peer = open.peer;
    event.state = now.state;
    event.unread = now.unread;
    event.unsent = now.unsent;
    event.waiting = now.waiting;
    event.backlog = now.backlog;
    tell(socket.reporter().actor(), event);
}

void KernelWatch::lookAtConnecting()
{
    for (Open &open : m_open)
        if (open.peer.isNull() && open.socket->isInCall())
            look(open);
}

void KernelWatch::acceptedFrom(const Open &connection)
{
    ++m_acceptedSinceTick;
    // A client of ours may be known by its port only from here on: its connect() has not returned yet.
    if (m_names.ownerOf(connection.peer).isEmpty())
        lookAtConnecting();
    if (m_names.ownerOf(connection.peer).isEmpty())
        meet(m_names.nextClient(), 1, connection);
}

void KernelWatch::connectedTo(const Open &connection)
{
    QString actor = m_names.ownerOf(connection.peer);
    if (actor.isEmpty())
        actor = m_names.nextServer();
    else if (!m_outsideServers.contains(actor))
        return;
    meet(actor, ++m_outsideServers[actor], connection);
}

void KernelWatch::meet(const QString &actor, int socket, const Open &ours)
{
    m_names.own(ours.peer, actor);
    SocketEvent event;
    event.socket = socket;
    event.local = ours.peer;
    event.peer = ours.local;
    if (isSameMachine(ours.peer, ours.local))
        m_listed.append({actor, socket, ours.peer, ours.local, true});
    tell(actor, event);
}

void KernelWatch::explainBusyPort(const QString &actor, const SocketEvent &raise)
{
    const BusyPort busy = BusyPort::find(raise.local, KernelTable().withPort(raise.local.port));
    if (busy.row.state == State::Unknown)
        return;
    SocketEvent event;
    event.id = raise.id;
    event.local = busy.row.local;
    event.peer = busy.row.peer;
    event.state = busy.row.state;
    event.secondsLeft = busy.row.secondsLeft;
    event.text = busy.process.toString();
    tell(actor, event);
}

void KernelWatch::tick()
{
    for (Open &open : m_open)
        look(open);
    const bool isCrowded = std::exchange(m_acceptedSinceTick, 0) >= crowd;
    m_movesSinceTick = 0;
    if (m_open.isEmpty()) {
        m_timer.stop();
        lookAtTable();
        for (const Listed &listed : std::exchange(m_listed, {}))
            releaseName(listed.local);
    } else if (!isCrowded && m_clock.nowUs() >= m_nextTableUs) {
        lookAtTable();
    }
}

void KernelWatch::lookAtTable()
{
    const std::clock_t before = std::clock();
    const KernelTable table;
    for (Open &open : m_open)
        findWaiting(open, table);
    const qint64 nowUs = m_clock.nowUs();
    const auto due = [nowUs, canAskOwners = m_nextOwnersUs <= nowUs](const Listed &listed) {
        const bool isNew = listed.last.state == State::Unknown;
        return listed.nextLookUs <= nowUs && (!isNew || canAskOwners);
    };
    QSet<quint64> unknown;
    for (Listed &listed : m_listed) {
        if (!due(listed))
            continue;
        listed.found = table.find(listed.local, listed.peer);
        if (listed.isOutside && listed.last.state == State::Unknown && listed.found
            && listed.found->inode != 0)
            unknown.insert(listed.found->inode);
    }
    const std::clock_t afterTable = std::clock();
    m_nextTableUs = m_clock.nowUs() + readingShare * cpuUs(afterTable - before);

    QHash<quint64, KernelTable::Process> owners;
    if (!unknown.isEmpty()) {
        owners = KernelTable::owners(unknown);
        m_nextOwnersUs = m_clock.nowUs() + readingShare * cpuUs(std::clock() - afterTable);
    }
    const auto isOver = [&](Listed &listed) { return due(listed) && !tellFound(listed, owners); };
    m_listed.erase(std::remove_if(m_listed.begin(), m_listed.end(), isOver), m_listed.end());
}

void KernelWatch::findWaiting(Open &listener, const KernelTable &table)
{
    // A client that finds the queue full changes no count, but knocks.
    const Platform::KernelLook &now = listener.last;
    const bool isFull = now.waiting > 0 && now.waiting > now.backlog;
    if (std::exchange(listener.waitingAtLastLook, now.waiting) == now.waiting && !isFull)
        return;
    if (now.waiting <= 0)
        return;
    lookAtConnecting();
    const auto meetClient = [this](const Endpoint &local, const Endpoint &peer) {
        if (!m_names.ownerOf(local).isEmpty())
            return;
        const QString actor = m_names.nextClient();
        m_names.own(local, actor);
        m_listed.append({actor, 1, local, peer, true});
    };
    for (const KernelTable::Row &row : table.withPort(listener.local.port)) {
        if (isInQueue(row, listener.local))
            meetClient(row.peer, row.local);
        else if (row.state == State::SynSent && isAt(row.peer, listener.local))
            meetClient(row.local, row.peer);
    }
}

bool KernelWatch::tellFound(Listed &listed, const QHash<quint64, KernelTable::Process> &owners)
{
    SocketEvent event;
    event.socket = listed.socket;
    event.local = listed.local;
    event.peer = listed.peer;
    if (!listed.found) {
        event.state = State::Closed;
        tell(listed.actor, event);
        releaseName(listed.local);
        return false;
    }
    const KernelTable::Row &row = *listed.found;
    const bool hasNewQueues =
        listed.isOutside && (row.unread != listed.last.unread || row.unsent != listed.last.unsent);
    if (row.state != listed.last.state || hasNewQueues) {
        event.state = row.state;
        event.secondsLeft = row.secondsLeft;
        if (listed.isOutside) {
            event.unread = row.unread;
            event.unsent = row.unsent;
        }
        event.text = owners.value(row.inode).toString();
        tell(listed.actor, event);
    }
    listed.last = row;
    // The kernel has said when it will forget the connection; until then nothing can happen to it.
    listed.nextLookUs =
        row.state == State::TimeWait ? m_clock.nowUs() + qint64(qMax(row.secondsLeft, 0)) * 1'000'000 : 0;
    return true;
}

void KernelWatch::releaseName(const Endpoint &local)
{
    const auto isThere = [&](const auto &other) { return other.local == local; };
    if (!m_outsideServers.contains(m_names.ownerOf(local))
        && std::none_of(m_open.cbegin(), m_open.cend(), isThere))
        m_names.disown(local);
}

void KernelWatch::tell(const QString &actor, SocketEvent event)
{
    event.kind = Kind::Kernel;
    event.actor = actor;
    event.timeUs = m_clock.nowUs();
    Q_EMIT happened(event);
}
