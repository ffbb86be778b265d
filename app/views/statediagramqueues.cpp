// SPDX-License-Identifier: MIT
#include "statediagramqueues.h"

#include "pythonbytes.h"

#include <algorithm>
#include <QLocale>

namespace {

using Call = SocketEvent::Call;
using Content = StateDiagramContent;

constexpr qsizetype shownBytes = 9;
constexpr qsizetype shownChips = 3;

QString byteCount(qint64 bytes)
{
    return bytes < 10'000 ? StateDiagramContent::tr("%L1 B").arg(bytes)
                          : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

bool isReceive(Call call)
{
    return stageOf(call) == Stage::Transfer
        && !(call == Call::Send || call == Call::SendAll || call == Call::SendTo);
}

bool isSend(Call call)
{
    return stageOf(call) == Stage::Transfer && !isReceive(call);
}

/// The newest call of an actor that moved bytes, or is about to; null if it has none.
const SocketEvent *newestTransfer(const ActorState &actor)
{
    const SocketEvent *open = actor.openCall(Stage::Transfer);
    const SocketEvent *end =
        actor.lastEnd && stageOf(actor.lastEnd->call) == Stage::Transfer ? &*actor.lastEnd : nullptr;
    return open && end ? (open->number > end->number ? open : end) : (open ? open : end);
}

/// The newest end of a connection that has that address and was not accepted; null if it is not seen.
const SocketState *socketAt(const Scene &scene, const Endpoint &local)
{
    for (auto socket = scene.sockets.crbegin(); socket != scene.sockets.crend(); ++socket)
        if (socket->local == local && socket->acceptedBy == 0 && !socket->isListener())
            return &*socket;
    return nullptr;
}

/// Sockets stand in the order they were made.
bool isMadeAfter(const SocketState &socket, const SocketState &other)
{
    return &socket > &other;
}

/// The socket of a client's present run: a connection of an earlier one is closed, and no longer its newest.
const SocketState *presentSocket(const Scene &scene, const ActorState &client)
{
    if (const SocketState *connection = scene.socket(client.name, client.connection))
        return connection;
    for (auto socket = scene.sockets.crbegin(); socket != scene.sockets.crend(); ++socket)
        if (socket->actor == client.name && socket->isOpen)
            return &*socket;
    return nullptr;
}

/// False of a connection that an earlier run of its program had.
bool isOfPresentRun(const Scene &scene, const SocketState &connection)
{
    const ActorState *actor = scene.actor(connection.actor);
    const SocketState *newest = actor ? scene.socket(actor->name, actor->connection) : nullptr;
    if (connection.isOpen || newest == &connection)
        return true;
    if (!newest || newest->acceptedBy != connection.acceptedBy)
        return false;
    // Where a new run counts from 1 again, another listener had that number.
    const SocketState *listener = scene.socket(connection.actor, connection.acceptedBy);
    return !listener || isMadeAfter(connection, *listener);
}

/// True where the server began its present run after that socket was made.
bool hasBegunSince(const Scene &scene, const ActorState &server, const SocketState &socket)
{
    return std::any_of(scene.sockets.cbegin(), scene.sockets.cend(), [&](const SocketState &own) {
        return own.actor == server.name && own.isOpen && own.acceptedBy == 0 && isMadeAfter(own, socket);
    });
}

/// The bytes of the reader's last recv(). Those of a reader whose calls are not visible are all that it was
/// sent and that no longer lie in a kernel.
qint64 takenBy(const ActorState &reader, const SocketState &to, const SocketState *from)
{
    if (!reader.isOutside || to.id == 0)
        return to.lastTaken;
    if (!from || to.unread < 0)
        return 0;
    return from->bytesOut - to.unread - qMax<qint64>(from->unsent, 0);
}

} // namespace

namespace StateDiagramQueues {

bool isUnseen(const ActorState &actor)
{
    return actor.isOutside && (actor.connection != 0 || actor.lastEnd);
}

const ActorState *actorAt(const Scene &scene, const Endpoint &local)
{
    const SocketState *socket = socketAt(scene, local);
    return socket ? scene.actor(socket->actor) : nullptr;
}

Ends endsOf(const Scene &scene, const ActorState &server, const ActorState &client)
{
    Ends ends;
    ends.client = presentSocket(scene, client);
    if (ends.client && ends.client->isConnected()) {
        ends.server = scene.otherEnd(*ends.client);
        if (!ends.server && ends.client->isOpen)
            ends.server = scene.unacceptedEnd(*ends.client);
        const bool isOld = ends.server ? !isOfPresentRun(scene, *ends.server)
                                       : !ends.client->isOpen && hasBegunSince(scene, server, *ends.client);
        return isOld ? Ends() : ends;
    }
    const SocketState *own = scene.socket(server.name, server.connection);
    if (!own)
        return ends;
    const SocketState *peer = socketAt(scene, own->peer);
    const bool isOfEarlierClient = own->acceptedBy != 0 && ends.client && isMadeAfter(*ends.client, *own);
    if (peer ? peer->actor == client.name && peer->isOpen : !isOfEarlierClient)
        ends.server = own;
    return ends;
}

Content::Queue backlogOf(const Scene &scene, const ActorState &server, const Ends &ends,
                         std::optional<Content::Chip> *outsider)
{
    Content::Queue backlog;
    backlog.name = StateDiagramContent::tr("backlog");
    backlog.isTaken = ends.server && ends.server->acceptedBy != 0;
    backlog.isFilled = backlog.isTaken
        || (ends.client && ends.client->isConnected() && ends.client->state != SocketEvent::State::SynSent);
    if (backlog.isTaken) {
        const ActorState *peer = actorAt(scene, ends.server->peer);
        backlog.takenActor = peer ? peer->name : QString();
        backlog.takenLabel = peer ? peer->name : StateDiagramContent::tr("a client");
    }
    const SocketState *listener = scene.listener(server.name);
    if (!listener) {
        const bool isGone = server.visited[size_t(Stage::Listen)];
        backlog.count = isUnseen(server) ? StateDiagramContent::tr("not measured")
            : isGone                     ? StateDiagramContent::tr("none")
                                         : StateDiagramContent::tr("none yet");
        backlog.hint = isUnseen(server) ? StateDiagramContent::tr("not visible")
            : isGone                    ? StateDiagramContent::tr("closed")
                                        : StateDiagramContent::tr("listen() makes it");
        return backlog;
    }
    backlog.about = Explain::backlog(*listener);
    const auto waiting = scene.waitingFor(*listener);
    backlog.isInUse = listener->waiting > 0 || !waiting.isEmpty();
    backlog.count = listener->waiting < 0 ? StateDiagramContent::tr("not measured")
        : listener->backlog < 0
        ? QString::number(listener->waiting)
        : StateDiagramContent::tr("%1 of %2").arg(listener->waiting).arg(listener->backlog);
    backlog.hint = listener->waiting > 0 ? StateDiagramContent::tr("%n waiting", nullptr, listener->waiting)
                                         : StateDiagramContent::tr("nobody waits");
    for (const SocketState *socket : waiting) {
        const ActorState *actor = scene.actor(socket->actor);
        const bool isOutside = actor && actor->isOutside;
        if (isOutside && !*outsider)
            *outsider = {socket->actor, StateDiagramContent::tr("outside, from :%1").arg(socket->local.port),
                         true};
        if (backlog.chips.size() < shownChips)
            backlog.chips.append({socket->actor, socket->actor, isOutside});
    }
    if (waiting.size() > shownChips)
        backlog.chips.append({QString(), QStringLiteral("+%1").arg(waiting.size() - shownChips), false});
    return backlog;
}

bool readsLast(const ActorState &server, const ActorState &client)
{
    const SocketEvent *byServer = newestTransfer(server);
    const SocketEvent *byClient = newestTransfer(client);
    if (byClient && (!byServer || byClient->number > byServer->number))
        return isReceive(byClient->call);
    return byServer && isSend(byServer->call);
}

Content::Queue bufferOf(const ActorState &writer, const ActorState &reader, const SocketState *from,
                        const SocketState *to, bool isWaiting)
{
    Content::Queue buffer;
    buffer.name = StateDiagramContent::tr("buffer");
    const bool isUnaccepted = to && to->id == 0;
    const qint64 taken = to ? takenBy(reader, *to, from) : 0;
    if (!to || !to->isOpen || (!to->isConnected() && to->protocol == SocketEvent::Protocol::Tcp)) {
        const bool isGone = to ? !to->isOpen : from && from->lostListener;
        buffer.count = isGone ? StateDiagramContent::tr("none")
            : isWaiting       ? StateDiagramContent::tr("not measured")
                              : StateDiagramContent::tr("none yet");
        buffer.hint = isGone ? StateDiagramContent::tr("closed")
            : isWaiting      ? StateDiagramContent::tr("not accepted yet")
                             : StateDiagramContent::tr("no connection");
    } else {
        buffer.isInUse = to->unread > 0 || taken > 0;
        if (to->unread < 0)
            buffer.count = StateDiagramContent::tr("not measured");
        else
            buffer.count = buffer.isInUse ? StateDiagramContent::tr("%1 unread").arg(byteCount(to->unread))
                                          : StateDiagramContent::tr("empty");
        if (to->unread > 0)
            buffer.chips.append(
                {writer.name, StateDiagramContent::tr("from %1").arg(writer.name), writer.isOutside});
        if (to->sawEnd)
            buffer.hint = StateDiagramContent::tr("closed by the peer");
        else if (taken > 0)
            buffer.hint = StateDiagramContent::tr("had %1").arg(byteCount(taken));
        else if (isUnaccepted)
            buffer.hint = StateDiagramContent::tr("not accepted yet");
        else
            buffer.hint = from && from->bytesOut > 0
                ? StateDiagramContent::tr("%1 on the way").arg(byteCount(from->bytesOut))
                : StateDiagramContent::tr("nothing came yet");
    }
    buffer.isTaken = taken > 0 || (to && to->bytesIn > 0);
    if (taken > 0)
        buffer.takenLabel = byteCount(taken);
    buffer.isFilled = buffer.isTaken || (to && to->unread > 0) || (from && from->bytesOut > 0);
    const auto &sent = writer.lastEnd;
    if (sent && from && sent->socket == from->id && isSend(sent->call) && !sent->data.isEmpty())
        buffer.putLabel = PythonBytes::repr(sent->data, shownBytes);
    else if (from && from->bytesOut > 0)
        buffer.putLabel = byteCount(from->bytesOut);
    return buffer;
}

QStringList longBacklogCounts()
{
    return {StateDiagramContent::tr("%1 of %2").arg(9).arg(128)};
}

QStringList longBacklogHints()
{
    return {StateDiagramContent::tr("nobody waits"), StateDiagramContent::tr("listen() makes it")};
}

QStringList longBufferCounts()
{
    return {StateDiagramContent::tr("%1 unread").arg(byteCount(9'999)),
            StateDiagramContent::tr("%1 unread").arg(byteCount(999'900))};
}

QStringList longBufferHints()
{
    return {StateDiagramContent::tr("closed by the peer"), StateDiagramContent::tr("nothing came yet"),
            StateDiagramContent::tr("not accepted yet"), StateDiagramContent::tr("no connection"),
            StateDiagramContent::tr("%1 on the way").arg(byteCount(9'999))};
}

} // namespace StateDiagramQueues
