// SPDX-License-Identifier: MIT
#include "kernelwatch.h"

#include "busyport.h"

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using State = SocketEvent::State;

namespace {

/// A socket that has no port yet has no address either.
Endpoint named(const Endpoint &local)
{
    return local.port == 0 ? Endpoint {} : local;
}

bool isBusyPort(const SocketEvent &end)
{
    return end.call == Call::Bind && end.errnoName == QLatin1String("EADDRINUSE");
}

} // namespace

KernelWatch::KernelWatch(ActorNames &names, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_names(names)
    , m_clock(clock)
    , m_addresses(names, clock)
{
    connect(&m_timer, &QTimer::timeout, this, &KernelWatch::tick);
    connect(&m_addresses, &AddressWatch::happened, this, &KernelWatch::happened);
    connect(&m_addresses, &AddressWatch::released, this, &KernelWatch::releaseName);
}

void KernelWatch::watch(StagedSocket *socket)
{
    const auto onEnd = [this, socket](const SocketEvent &end) { ended(socket, end); };
    connect(socket, &StagedSocket::returned, this, onEnd);
    connect(socket, &StagedSocket::raised, this, onEnd);
    connect(socket, &StagedSocket::closed, this, [this, socket] { forget(socket); });
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
    m_addresses.reset();
}

void KernelWatch::addScript(qint64 process, const QString &actor)
{
    m_addresses.addProcess(process, actor);
}

void KernelWatch::see(const SocketEvent &event)
{
    if (event.call == Call::Accept && event.kind == Kind::Return)
        lookAtConnecting(); // the client may be one of ours
    m_addresses.see(event);
    if (event.kind == Kind::Raise && isBusyPort(event))
        explainBusyPort(event.actor, event);
    if (m_addresses.hasOpen() && !m_timer.isActive())
        m_timer.start(tickMs);
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
    if (end.isSend())
        lookAtOtherEnd(open->peer, open->local);
    if (end.call == Call::Connect && end.kind == Kind::Return)
        m_addresses.connectedTo(open->local, open->peer);
    if (isBusyPort(end))
        explainBusyPort(socket->reporter().actor(), end);
}

void KernelWatch::opened(const StagedSocket *socket)
{
    watch(socket, socket->reporter().actor(), socket->number(), socket->descriptor());
}

void KernelWatch::watch(const QObject *owner, const QString &actor, int number, int descriptor)
{
    m_open.append({owner, actor, number, descriptor, {}, {}, {}});
    look(m_open.last());
    m_timer.start(tickMs);
}

void KernelWatch::accepted(const QObject *owner)
{
    if (Open *open = find(owner))
        open->isToMeet = true;
}

void KernelWatch::connected(const QObject *owner)
{
    Open *open = find(owner);
    if (!open)
        return;
    look(*open);
    m_addresses.connectedTo(open->local, open->peer);
}

void KernelWatch::forget(const QObject *owner)
{
    const Open *open = find(owner);
    if (!open)
        return;
    const Open last = *open;
    m_open.removeAt(open - m_open.constData());
    if (last.peer.isNull())
        releaseName(last.local);
    else
        m_addresses.follow(last.actor, last.number, last.local, last.peer, last.last.state);
    if (m_open.isEmpty() && !m_addresses.hasOpen())
        m_timer.start(0); // for one last look, when what closed the socket has been told
}

KernelWatch::Open *KernelWatch::find(const QObject *owner)
{
    for (Open &open : m_open)
        if (open.owner == owner)
            return &open;
    return nullptr;
}

void KernelWatch::look(Open &open)
{
    const auto now = Platform::look(open.descriptor);
    bool hasChanged = now != open.last;
    const bool hasListened = open.last.state == State::Listen; // its address stays, and it has no peer
    open.last = now;
    if (open.peer.isNull() && !hasListened) {
        const Endpoint local = named(Platform::localEnd(open.descriptor));
        open.peer = Platform::peerEnd(open.descriptor);
        if (local != open.local) {
            hasChanged = true;
            open.local = local;
            m_names.own(local, open.actor);
        }
    }
    if (!hasChanged)
        return;
    SocketEvent event;
    event.socket = open.number;
    event.fd = open.descriptor;
    event.local = open.local;
    event.peer = open.peer;
    event.state = now.state;
    event.unread = now.unread;
    event.unsent = now.unsent;
    event.waiting = now.waiting;
    event.backlog = now.backlog;
    tell(open.actor, event);
}

/// What was sent on this computer has arrived by now.
void KernelWatch::lookAtOtherEnd(const Endpoint &local, const Endpoint &peer)
{
    for (Open &open : m_open)
        if (open.local == local && open.peer == peer)
            return look(open);
    m_addresses.lookAt(local, peer);
}

void KernelWatch::lookAtConnecting()
{
    for (Open &open : m_open)
        if (open.peer.isNull() && open.last.state != State::Listen)
            look(open);
}

void KernelWatch::acceptedFrom(const Open &connection)
{
    ++m_acceptedSinceTick;
    // A client of ours may be known by its port only from here on: its connect() has not returned yet.
    if (m_names.ownerOf(connection.peer).isEmpty())
        lookAtConnecting();
    m_addresses.acceptedFrom(connection.local, connection.peer);
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
    for (Open &open : m_open) {
        look(open);
        if (std::exchange(open.isToMeet, false))
            acceptedFrom(open);
    }
    const bool isCrowded = std::exchange(m_acceptedSinceTick, 0) >= crowd;
    m_movesSinceTick = 0;
    if (m_open.isEmpty() && !m_addresses.hasOpen()) {
        m_timer.stop();
        lookAtTable();
        m_addresses.forgetClosed();
    } else if (!isCrowded && m_addresses.isTableDue()) {
        lookAtTable();
    }
}

void KernelWatch::lookAtTable()
{
    const std::clock_t before = std::clock();
    const KernelTable table;
    for (Open &open : m_open)
        findWaiting(open, table);
    m_addresses.look(table, before);
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
    m_addresses.findWaiting(listener.local, table);
}

void KernelWatch::releaseName(const Endpoint &local)
{
    const auto isThere = [&](const Open &open) { return open.local == local; };
    if (!m_addresses.isInUse(local) && std::none_of(m_open.cbegin(), m_open.cend(), isThere))
        m_names.disown(local);
}

void KernelWatch::tell(const QString &actor, SocketEvent event)
{
    event.kind = Kind::Kernel;
    event.actor = actor;
    event.timeUs = m_clock.nowUs();
    Q_EMIT happened(event);
}
