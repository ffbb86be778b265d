// SPDX-License-Identifier: MIT
#include "statediagramcontent.h"

#include "explain.h"
#include "statediagramqueues.h"

#include <algorithm>

namespace {

using Content = StateDiagramContent;
using Look = Content::Look;
using Role = Content::Role;
using Call = SocketEvent::Call;

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

/// A script may call what is no stage of its side's: a server may connect to another one.
bool isOnLane(Role role, Stage stage)
{
    if (stage == Stage::Bind || stage == Stage::Listen || stage == Stage::Accept)
        return role == Role::Server;
    return stage != Stage::Connect || role == Role::Client;
}

/// Where what would end the wait has no room.
QString waitingBriefly(const Scene &scene, const SocketEvent &call)
{
    if (call.call == Call::Accept)
        return StateDiagramContent::tr("waiting for a client");
    if (call.isReceive())
        return StateDiagramContent::tr("waiting for data");
    return call.isSend() ? StateDiagramContent::tr("waiting for room") : Explain::waitingShort(scene, call);
}

std::optional<Content::Callout> calloutOf(const Scene &scene, const ActorState &actor, bool actedLast,
                                          qint64 nowUs)
{
    if (!actor.current || !isOnLane(actor.role, *actor.current))
        return {};
    Content::Callout callout;
    callout.stage = *actor.current;
    if (const SocketEvent *open = actor.openCall(actor.current)) {
        if (!Scene::isWaiting(*open, nowUs))
            return {};
        const qint64 waited = nowUs - open->timeUs;
        callout.isWaiting = true;
        callout.text = Explain::waitingShort(scene, *open);
        callout.brief = waitingBriefly(scene, *open);
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
    if (!isOnLane(actor.role, branch.from))
        branch.from = Stage::Socket;
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
    const QString number = actor.name.section(QLatin1Char(' '), 1);
    if (actor.name.startsWith(QLatin1String("client ")))
        return StateDiagramContent::tr("Client %1").arg(number);
    return actor.name.startsWith(QLatin1String("server ")) ? StateDiagramContent::tr("Server %1").arg(number)
                                                           : actor.name;
}

QString noteOf(const Scene &scene, const ActorState &actor, bool hasStartButton)
{
    if (actor.lastEnd && actor.lastEnd->kind == SocketEvent::Kind::Signal)
        return actor.hasEnded
            ? StateDiagramContent::tr("ended; Qt made its calls, unseen")
            : StateDiagramContent::tr("%1 fired; Qt makes the calls, unseen").arg(actor.lastEnd->text);
    if (StateDiagramQueues::isUnseen(actor) && actor.hasEnded)
        return actor.process.isEmpty()
            ? StateDiagramContent::tr("gone; its calls were not visible")
            : StateDiagramContent::tr("%1, gone: its calls were not visible").arg(actor.process);
    if (StateDiagramQueues::isUnseen(actor) && scene.hasSentItsEnd(actor))
        return actor.process.isEmpty()
            ? StateDiagramContent::tr("has closed its side; its calls are not visible")
            : StateDiagramContent::tr("%1, has closed its side: its calls are not visible")
                  .arg(actor.process);
    if (StateDiagramQueues::isUnseen(actor))
        return actor.process.isEmpty()
            ? StateDiagramContent::tr("its calls are not visible")
            : StateDiagramContent::tr("%1: its calls are not visible").arg(actor.process);
    if (actor.hasEnded)
        return Explain::endStatus(actor.status);
    const auto &visited = actor.visited;
    if (std::find(visited.cbegin(), visited.cend(), true) != visited.cend() || actor.next || actor.line > 0)
        return {};
    if (!hasStartButton)
        return StateDiagramContent::tr("not started: Step or Run begins");
    return actor.role == Role::Server ? StateDiagramContent::tr("not started: Listen begins")
                                      : StateDiagramContent::tr("not started: Connect begins");
}

QString briefOf(const ActorState &actor)
{
    if (actor.hasEnded)
        return StateDiagramContent::tr("ended");
    const bool isUnseen = StateDiagramQueues::isUnseen(actor)
        || (actor.lastEnd && actor.lastEnd->kind == SocketEvent::Kind::Signal);
    return isUnseen ? StateDiagramContent::tr("not visible") : StateDiagramContent::tr("not started");
}

Content::Lane laneOf(const Scene &scene, const ActorState &actor, bool hasStartButton, bool actedLast,
                     qint64 nowUs)
{
    Content::Lane lane;
    lane.role = actor.role;
    lane.actor = actor.name;
    lane.title = titleOf(actor);
    lane.note = noteOf(scene, actor, hasStartButton);
    lane.brief = lane.note.isEmpty() ? QString() : briefOf(actor);
    const SocketEvent *open = actor.openCall();
    if (open && open->call == Call::Wait && Scene::isWaiting(*open, nowUs)) {
        lane.brief = Explain::waitingShort(scene, *open);
        lane.note = StateDiagramContent::tr("%1, %2", "a wait and how long")
                        .arg(lane.brief, Explain::duration(nowUs - open->timeUs));
    }
    if (const SocketEvent *busy = actor.busyLine(); busy && nowUs - busy->timeUs >= 1'000'000)
        lane.note = StateDiagramContent::tr("running line %1, %2", "of a program in no call, and how long")
                        .arg(QString::number(busy->line), Explain::duration(nowUs - busy->timeUs));
    lane.isOutside = StateDiagramQueues::isUnseen(actor);
    lane.branch = branchOf(actor);
    lane.callout = calloutOf(scene, actor, actedLast, nowUs);
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

/// Why it failed stands beside the stages as well, and where there is little room, what it was.
void tellFailure(Content::Lane &lane, const Scene &scene, const ActorState &actor, qint64 nowUs)
{
    const auto lesson = Explain::failure(scene, actor, nowUs);
    if (!lesson)
        return;
    lane.note = StateDiagramContent::tr("failed: %1", "why, a sentence, or an errno").arg(lesson->cause);
    lane.brief = StateDiagramContent::tr("failed: %1", "why, a sentence, or an errno").arg(lesson->title);
}

/// A program of datagrams has no stages to go through: it is told where its sockets are to be seen.
bool isConnectionless(const Scene &scene, const ActorState &actor)
{
    bool hasSockets = false;
    for (const SocketState &socket : scene.sockets) {
        if (socket.actor != actor.name)
            continue;
        hasSockets = true;
        if (socket.protocol != SocketEvent::Protocol::Udp)
            return false;
    }
    return hasSockets;
}

void emptyLane(Content::Lane &lane)
{
    ActorState none;
    none.role = lane.role;
    for (Content::StageItem &item : lane.stages)
        item.look = Look::NotYet;
    lane.callout.reset();
    lane.next.clear();
    lane.branch = branchOf(none);
    lane.note = StateDiagramContent::tr("UDP is connectionless: see Sockets and Events");
    lane.brief = StateDiagramContent::tr("connectionless");
}

std::optional<Content::Card> cardOf(const Scene &scene, const ActorState &actor, qint64 nowUs,
                                    quint16 offeredPort)
{
    const auto lesson = Explain::failure(scene, actor, nowUs);
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

/// The first actor of that role; null if there is none.
const ActorState *firstOf(const Scene &scene, Role role)
{
    for (const ActorState &actor : scene.actors)
        if (actor.role == role)
            return &actor;
    return nullptr;
}

/// Where nobody has chosen a client: the one that is served, else one that is there, else the last one that
/// was served; null if there is none.
const ActorState *clientInView(const Scene &scene, const ActorState *server)
{
    const ActorState *served = server ? StateDiagramContent::servedBy(scene, *server) : nullptr;
    if (served && scene.socket(server->name, server->connection)->isOpen)
        return served;
    const ActorState *last = served;
    for (const ActorState &actor : scene.actors) {
        if (actor.role == Role::Client && !actor.hasEnded)
            return &actor;
        if (actor.role == Role::Client && !served)
            last = &actor;
    }
    return last;
}

/// "client" before "client 2", and that before "client 10".
bool isNamedBefore(const QString &name, const QString &other)
{
    return name.size() != other.size() ? name.size() < other.size() : name < other;
}

} // namespace

const StateDiagramContent::StageItem &StateDiagramContent::Lane::item(Stage stage) const
{
    return *std::find_if(stages.cbegin(), stages.cend(),
                         [&](const StageItem &item) { return item.stage == stage; });
}

const ActorState *StateDiagramContent::serverOf(const Scene &scene, const QString &selected)
{
    const ActorState *first = firstOf(scene, Role::Server);
    const ActorState *client = clientOf(scene, selected);
    const SocketState *own = client ? scene.socket(client->name, client->connection) : nullptr;
    const SocketState *other = own && own->isOpen ? scene.otherEnd(*own) : nullptr;
    const ActorState *peer = other ? scene.actor(other->actor) : nullptr;
    const bool isOther = peer && peer != first && peer->role == Role::Server;
    return isOther && newest(*first) < newest(*client) ? peer : first;
}

const ActorState *StateDiagramContent::servedBy(const Scene &scene, const ActorState &server)
{
    const SocketState *connection = scene.socket(server.name, server.connection);
    const ActorState *other = connection ? StateDiagramQueues::actorAt(scene, connection->peer) : nullptr;
    return other && other->role == Role::Client ? other : nullptr;
}

const ActorState *StateDiagramContent::clientOf(const Scene &scene, const QString &selected)
{
    const ActorState *actor = scene.actor(selected.isEmpty() ? QStringLiteral("client") : selected);
    const ActorState *server = firstOf(scene, Role::Server);
    const ActorState *inView = clientInView(scene, server);
    // No panel shows a client from outside: where the one of the panel has ended, the diagram does.
    const bool isOver =
        actor && actor->hasEnded && inView && inView->isOutside && server && newest(*server) > newest(*actor);
    return actor && actor->role == Role::Client && !isOver ? actor : inView;
}

const SocketEvent *StateDiagramContent::waitOf(const ActorState &actor)
{
    const SocketEvent *open = actor.openCall();
    if (open && open->call == Call::Wait)
        return open;
    const SocketEvent *ofStage = actor.current ? actor.openCall(actor.current) : nullptr;
    return ofStage ? ofStage : actor.busyLine();
}

StateDiagramContent StateDiagramContent::of(const Scene &scene, const QString &selected, qint64 nowUs,
                                            quint16 offeredPort, StartButtons startButtons)
{
    const auto orNotStarted = [](const ActorState *actor, Role role, const QString &name) {
        ActorState none;
        none.role = role;
        none.name = name;
        return actor ? *actor : none;
    };
    const ActorState server = orNotStarted(serverOf(scene, selected), Role::Server, QStringLiteral("server"));
    const ActorState client = orNotStarted(clientOf(scene, selected), Role::Client, QStringLiteral("client"));
    QStringList clients;
    for (const ActorState &actor : scene.actors)
        if (actor.role == Role::Client && (!actor.hasEnded || actor.name == client.name))
            clients << actor.name;
    std::sort(clients.begin(), clients.end(), isNamedBefore);

    StateDiagramContent content;
    const qint64 byServer = newest(server);
    const qint64 byClient = newest(client);
    content.server = laneOf(scene, server, startButtons.server, byServer > byClient, nowUs);
    content.client = laneOf(scene, client, startButtons.client, byClient > byServer, nowUs);
    if (clients.size() > 1) {
        content.clients = clients;
        content.client.which = tr("%1 of %2", "a client among several")
                                   .arg(clients.indexOf(client.name) + 1)
                                   .arg(clients.size());
    }

    const StateDiagramQueues::Ends ends = StateDiagramQueues::endsOf(scene, server, client);
    if (scene.isInBacklog(client)) {
        content.client.note = StateDiagramQueues::isUnseen(client)
            ? tr("connected, not served; %1").arg(noteOf(scene, client, startButtons.client))
            : tr("connected, not served");
        content.client.brief = tr("not served");
    }
    content.backlog = StateDiagramQueues::backlogOf(scene, server, ends, &content.outsider);
    content.clientReads = (ends.server || ends.client) && StateDiagramQueues::readsLast(server, client);
    content.buffer = content.clientReads
        ? StateDiagramQueues::bufferOf(server, client, ends.server, ends.client, false)
        : StateDiagramQueues::bufferOf(client, server, ends.client, ends.server,
                                       ends.client && ends.client->isConnected() && ends.client->isOpen
                                           && ends.client->state != SocketEvent::State::SynSent);
    const SocketState *listener = scene.listener(server.name);
    content.loopsToAccept = server.visited[size_t(Stage::Transfer)]
        && (server.current == Stage::Accept || (listener && listener->acceptedCount > 1));
    content.loopsOnData = ends.server && ends.server->bytesIn > 0
        && (server.openCall(Stage::Transfer) || ends.server->bytesIn > ends.server->lastTaken);

    tellFailure(content.server, scene, server, nowUs);
    tellFailure(content.client, scene, client, nowUs);
    const bool isServerUdp = isConnectionless(scene, server);
    const bool isClientUdp = isConnectionless(scene, client);
    if (isServerUdp)
        emptyLane(content.server);
    if (isClientUdp)
        emptyLane(content.client);
    if (server.failure && !isServerUdp
        && (!client.failure || server.failure->number > client.failure->number))
        content.card = cardOf(scene, server, nowUs, offeredPort);
    else if (client.failure && !isClientUdp)
        content.card = cardOf(scene, client, nowUs, offeredPort);
    if (content.card) {
        content.server.isFolded = content.card->role == Role::Client;
        content.client.isFolded = content.card->role == Role::Server;
    }
    return content;
}
