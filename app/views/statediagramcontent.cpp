// SPDX-License-Identifier: MIT
#include "statediagramcontent.h"

#include "pythonbytes.h"

#include <algorithm>
#include <QLocale>

namespace {

using Content = StateDiagramContent;
using Look = Content::Look;
using Role = Content::Role;
using Call = SocketEvent::Call;

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

/// Only the kernel tells of it. (An actor that has not started has told nothing either.)
bool isUnseen(const ActorState &actor)
{
    return actor.isOutside && actor.connection != 0;
}

/// The number of the newest thing that an actor did.
qint64 newest(const ActorState &actor)
{
    const qint64 end = actor.lastEnd ? actor.lastEnd->number : 0;
    return qMax(end, actor.openCalls.isEmpty() ? 0 : actor.openCalls.last().number);
}

Look lookOf(const ActorState &actor, Stage stage, bool actedLast, qint64 nowUs)
{
    switch (actor.stage(stage)) {
    case StageState::NotYet:
        return Look::NotYet;
    case StageState::Next:
        return Look::Next;
    case StageState::Visited:
        return Look::Visited;
    case StageState::Failed:
        return Look::Failed;
    case StageState::Active:
        break;
    }
    if (const SocketEvent *open = actor.openCall(stage))
        return Scene::isWaiting(*open, nowUs) ? Look::Waiting : Look::Active;
    if (actedLast)
        return Look::Active;
    return actor.next == stage ? Look::Next : Look::Visited;
}

std::optional<Content::Callout> calloutOf(const ActorState &actor, bool actedLast, qint64 nowUs)
{
    if (!actor.current)
        return {};
    Content::Callout callout;
    callout.stage = *actor.current;
    if (const SocketEvent *open = actor.openCall(actor.current)) {
        if (!Scene::isWaiting(*open, nowUs))
            return {};
        const qint64 waited = nowUs - open->timeUs;
        callout.isWaiting = true;
        callout.text = callout.brief = Explain::waitingShort(*open);
        callout.seconds = waited >= 1'000'000 ? Explain::duration(waited) : QString();
        return callout;
    }
    if (!actedLast || !actor.lastEnd || actor.lastEnd->kind != SocketEvent::Kind::Return
        || stageOf(actor.lastEnd->call) != actor.current)
        return {};
    callout.text = Explain::outcome(*actor.lastEnd);
    callout.brief = StateDiagramContent::tr("%1() returned %2")
                        .arg(callName(actor.lastEnd->call), Explain::result(*actor.lastEnd));
    return callout;
}

Content::Branch branchOf(const ActorState &actor)
{
    const bool isServer = actor.role == Role::Server;
    Content::Branch branch;
    branch.from = isServer ? Stage::Bind : Stage::Connect;
    branch.name = isServer ? QStringLiteral("OSError") : QStringLiteral("ConnectionRefusedError");
    branch.label = isServer ? StateDiagramContent::tr("in use") : StateDiagramContent::tr("refused");
    if (!actor.failure)
        return branch;
    const SocketEvent &raise = *actor.failure;
    branch.isTaken = true;
    branch.from = stageOf(raise.call).value_or(actor.current.value_or(Stage::Socket));
    branch.name = raise.error.section(QLatin1Char('.'), -1);
    if (raise.errnoName != QLatin1String("EADDRINUSE") && raise.errnoName != QLatin1String("ECONNREFUSED"))
        branch.label.clear();
    return branch;
}

QString titleOf(const ActorState &actor)
{
    if (actor.name.isEmpty() || actor.name == QLatin1String("server")
        || actor.name == QLatin1String("client"))
        return actor.role == Role::Server ? StateDiagramContent::tr("Server")
                                          : StateDiagramContent::tr("Client");
    const QString prefix = QStringLiteral("client ");
    return actor.name.startsWith(prefix)
        ? StateDiagramContent::tr("Client %1").arg(actor.name.mid(prefix.size()))
        : actor.name;
}

QString noteOf(const ActorState &actor)
{
    if (isUnseen(actor) && actor.hasEnded)
        return actor.process.isEmpty()
            ? StateDiagramContent::tr("gone; its calls were not visible")
            : StateDiagramContent::tr("%1, gone: its calls were not visible").arg(actor.process);
    if (isUnseen(actor))
        return actor.process.isEmpty()
            ? StateDiagramContent::tr("its calls are not visible")
            : StateDiagramContent::tr("%1: its calls are not visible").arg(actor.process);
    if (actor.hasEnded)
        return actor.status.isEmpty() ? StateDiagramContent::tr("ended") : actor.status;
    const auto &visited = actor.visited;
    if (std::find(visited.cbegin(), visited.cend(), true) != visited.cend() || actor.next)
        return {};
    return actor.role == Role::Server ? StateDiagramContent::tr("not started: Listen or Step begins")
                                      : StateDiagramContent::tr("not started: Connect or Step begins");
}

Content::Lane laneOf(const ActorState &actor, bool actedLast, qint64 nowUs)
{
    Content::Lane lane;
    lane.role = actor.role;
    lane.actor = actor.name;
    lane.title = titleOf(actor);
    lane.note = noteOf(actor);
    lane.isOutside = isUnseen(actor);
    lane.branch = branchOf(actor);
    lane.callout = calloutOf(actor, actedLast, nowUs);
    if (actor.nextCall != Call::None)
        lane.next = StateDiagramContent::tr("next: %1()").arg(callName(actor.nextCall));
    const QList<Stage> stages = actor.role == Role::Server
        ? QList<Stage> {Stage::Socket, Stage::Bind,     Stage::Listen,
                        Stage::Accept, Stage::Transfer, Stage::Close}
        : QList<Stage> {Stage::Socket, Stage::Connect, Stage::Transfer, Stage::Close};
    for (const Stage stage : stages)
        lane.stages.append(
            {stage, Explain::stageName(stage, actor.role), lookOf(actor, stage, actedLast, nowUs)});
    return lane;
}

std::optional<Content::Card> cardOf(const Scene &scene, const ActorState &actor, quint16 offeredPort)
{
    const auto lesson = Explain::failure(scene, actor);
    if (!lesson)
        return {};
    Content::Card card;
    card.role = actor.role;
    card.title = lesson->title;
    card.address = lesson->address.isNull() ? lesson->arguments : lesson->address.toString();
    // The class stands in the branch above the card.
    card.python = lesson->raise.text.isEmpty() ? lesson->python : lesson->raise.text;
    card.cause = lesson->cause;
    card.advice = lesson->advice;
    card.offer = lesson->offer;
    if (lesson->offer == Explain::Lesson::Offer::UsePort && offeredPort != 0) {
        card.offerText = StateDiagramContent::tr("Use port %1").arg(offeredPort);
        card.offerNote = StateDiagramContent::tr("in both panels");
    } else if (lesson->offer == Explain::Lesson::Offer::StepServer) {
        card.offerText = StateDiagramContent::tr("Step the server");
    }
    return card;
}

const ActorState *actorAt(const Scene &scene, const Endpoint &local)
{
    for (auto socket = scene.sockets.crbegin(); socket != scene.sockets.crend(); ++socket)
        if (socket->local == local && socket->acceptedBy == 0 && !socket->isListener())
            return scene.actor(socket->actor);
    return nullptr;
}

/// The client whose connection the server has open; null if there is none, or it is not seen.
const ActorState *servedBy(const Scene &scene, const ActorState &server)
{
    const SocketState *connection = scene.socket(server.name, server.connection);
    return connection && connection->isOpen ? actorAt(scene, connection->peer) : nullptr;
}

/// The two ends of the connection shown; null where there is none, or it is not seen.
struct Ends
{
    const SocketState *client = nullptr;
    const SocketState *server = nullptr;
};

Ends endsOf(const Scene &scene, const ActorState &server, const ActorState &client)
{
    Ends ends;
    ends.client = scene.socket(client.name, client.connection);
    for (auto socket = scene.sockets.crbegin(); !ends.client && socket != scene.sockets.crend(); ++socket)
        if (socket->actor == client.name)
            ends.client = &*socket;
    if (ends.client && ends.client->isConnected()) {
        ends.server = scene.otherEnd(*ends.client);
        return ends;
    }
    const SocketState *own = scene.socket(server.name, server.connection);
    const ActorState *peer = own ? actorAt(scene, own->peer) : nullptr;
    if (own && (!peer || peer->name == client.name))
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
        backlog.count =
            isUnseen(server) ? StateDiagramContent::tr("not measured") : StateDiagramContent::tr("none yet");
        backlog.hint = isUnseen(server) ? StateDiagramContent::tr("not visible")
                                        : StateDiagramContent::tr("listen() makes it");
        return backlog;
    }
    const auto waiting = scene.waitingFor(*listener);
    backlog.isInUse = listener->waiting > 0 || !waiting.isEmpty();
    backlog.count = listener->waiting < 0
        ? StateDiagramContent::tr("not measured")
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

/// The newest call of an actor that moved bytes, or is about to; null if it has none.
const SocketEvent *newestTransfer(const ActorState &actor)
{
    const SocketEvent *open = actor.openCall(Stage::Transfer);
    const SocketEvent *end =
        actor.lastEnd && stageOf(actor.lastEnd->call) == Stage::Transfer ? &*actor.lastEnd : nullptr;
    return open && end ? (open->number > end->number ? open : end) : (open ? open : end);
}

bool readsLast(const ActorState &server, const ActorState &client)
{
    const SocketEvent *byServer = newestTransfer(server);
    const SocketEvent *byClient = newestTransfer(client);
    if (byClient && (!byServer || byClient->number > byServer->number))
        return isReceive(byClient->call);
    return byServer && isSend(byServer->call);
}

Content::Queue bufferOf(const ActorState &writer, const SocketState *from, const SocketState *to,
                        bool isWaiting)
{
    Content::Queue buffer;
    buffer.name = StateDiagramContent::tr("buffer");
    if (!to || !to->isOpen || (!to->isConnected() && to->protocol == SocketEvent::Protocol::Tcp)) {
        const bool isGone = to && !to->isOpen;
        buffer.count = isGone ? StateDiagramContent::tr("none") : StateDiagramContent::tr("none yet");
        buffer.hint = isGone ? StateDiagramContent::tr("closed")
            : isWaiting      ? StateDiagramContent::tr("not accepted yet")
                             : StateDiagramContent::tr("no connection");
    } else {
        const bool hasTaken = to->lastTaken > 0;
        buffer.isInUse = to->unread > 0 || hasTaken;
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
        else
            buffer.hint = hasTaken ? StateDiagramContent::tr("had %1").arg(byteCount(to->lastTaken))
                                   : StateDiagramContent::tr("nothing came yet");
    }
    buffer.isTaken = to && to->bytesIn > 0;
    if (to && to->lastTaken > 0)
        buffer.takenLabel = byteCount(to->lastTaken);
    buffer.isFilled = buffer.isTaken || (to && to->unread > 0) || (from && from->bytesOut > 0);
    const auto &sent = writer.lastEnd;
    if (sent && from && sent->socket == from->id && isSend(sent->call) && !sent->data.isEmpty())
        buffer.putLabel = PythonBytes::repr(sent->data, shownBytes);
    else if (from && from->bytesOut > 0)
        buffer.putLabel = byteCount(from->bytesOut);
    return buffer;
}

} // namespace

const StateDiagramContent::StageItem &StateDiagramContent::Lane::item(Stage stage) const
{
    return *std::find_if(stages.cbegin(), stages.cend(),
                         [&](const StageItem &item) { return item.stage == stage; });
}

const ActorState *StateDiagramContent::serverOf(const Scene &scene)
{
    for (const ActorState &actor : scene.actors)
        if (actor.role == Role::Server)
            return &actor;
    return nullptr;
}

const ActorState *StateDiagramContent::clientOf(const Scene &scene, const QString &selected)
{
    const ActorState *actor = scene.actor(selected.isEmpty() ? QStringLiteral("client") : selected);
    const ActorState *server = serverOf(scene);
    const ActorState *served = server ? servedBy(scene, *server) : nullptr;
    if (actor && actor->role == Role::Client
        && !(served && actor->hasEnded && newest(*server) > newest(*actor)))
        return actor;
    if (served)
        return served;
    for (const ActorState &other : scene.actors)
        if (other.role == Role::Client)
            return &other;
    return nullptr;
}

StateDiagramContent StateDiagramContent::of(const Scene &scene, const QString &selected, qint64 nowUs,
                                            quint16 offeredPort)
{
    const auto orNotStarted = [](const ActorState *actor, Role role, const QString &name) {
        ActorState none;
        none.role = role;
        none.name = name;
        return actor ? *actor : none;
    };
    const ActorState server = orNotStarted(serverOf(scene), Role::Server, QStringLiteral("server"));
    const ActorState client = orNotStarted(clientOf(scene, selected), Role::Client, QStringLiteral("client"));
    int place = 0;
    int clients = 0;
    for (const ActorState &actor : scene.actors) {
        if (actor.role != Role::Client || (actor.hasEnded && actor.name != client.name))
            continue;
        ++clients;
        if (actor.name == client.name)
            place = clients;
    }

    StateDiagramContent content;
    const qint64 byServer = newest(server);
    const qint64 byClient = newest(client);
    content.server = laneOf(server, byServer > byClient, nowUs);
    content.client = laneOf(client, byClient > byServer, nowUs);
    if (clients > 1)
        content.client.which = tr("%1 of %2 shown").arg(place).arg(clients);

    const Ends ends = endsOf(scene, server, client);
    if (scene.isInBacklog(client))
        content.client.note = isUnseen(client) ? tr("connected, not served; %1").arg(noteOf(client))
                                               : tr("connected, not served");
    content.backlog = backlogOf(scene, server, ends, &content.outsider);
    content.clientReads = readsLast(server, client);
    content.buffer = content.clientReads
        ? bufferOf(server, ends.server, ends.client, false)
        : bufferOf(client, ends.client, ends.server,
                   ends.client && ends.client->isConnected() && ends.client->isOpen);
    const SocketState *listener = scene.listener(server.name);
    content.loopsToAccept = server.visited[size_t(Stage::Transfer)]
        && (server.current == Stage::Accept || (listener && listener->acceptedCount > 1));
    content.loopsOnData = ends.server && ends.server->bytesIn > 0
        && (server.openCall(Stage::Transfer) || ends.server->bytesIn > ends.server->lastTaken);

    if (server.failure && (!client.failure || server.failure->number > client.failure->number))
        content.card = cardOf(scene, server, offeredPort);
    else if (client.failure)
        content.card = cardOf(scene, client, offeredPort);
    if (content.card) {
        content.server.isFolded = content.card->role == Role::Client;
        content.client.isFolded = content.card->role == Role::Server;
    }
    return content;
}
