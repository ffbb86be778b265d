// SPDX-License-Identifier: MIT
#include "sequencewords.h"

#include "explain.h"
#include "pythonbytes.h"
#include "sequencearrows.h"

namespace {

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using State = SocketEvent::State;

/// The program at the other end of a socket; else its address; else nothing.
QString peerOf(const Scene &scene, const QString &actor, int socket)
{
    const SocketState *own = scene.socket(actor, socket);
    const SocketState *other = own ? scene.otherEnd(*own) : nullptr;
    if (other)
        return other->actor;
    return own ? own->peer.toString() : QString();
}

} // namespace

QString SequenceWords::row(const Timeline &timeline, const QList<qint64> &numbers, qint64 nowUs,
                           qsizetype bytes)
{
    QStringList sentences;
    QHash<std::pair<QString, quint64>, const SocketEvent *> calls;
    for (const qint64 number : numbers) {
        if (number < timeline.first() || number > timeline.last())
            continue;
        const SocketEvent &event = timeline.event(number);
        QString text;
        if (event.kind == Kind::Call) {
            calls.insert({event.actor, event.id}, &event);
            if (!numbers.contains(timeline.endSeen(number)))
                text = began(timeline, event, nowUs);
        } else if (event.isEnd()) {
            text = ended(timeline, event, calls.value({event.actor, event.id}), bytes);
        } else if (event.kind == Kind::Kernel) {
            text = measured(timeline, event);
        } else if (event.kind == Kind::Drop) {
            text = sentence(event.actor,
                            tr("its socket was closed without a call of close(), since the program has "
                               "ended or has no name for it any more."));
        } else if (event.kind == Kind::Exit && !event.thread.isEmpty()) {
            text = sentence(event.actor, tr("its thread %1 ended.").arg(event.thread));
        } else if (event.kind == Kind::Exit) {
            text = sentence(event.actor, exited(event));
        } else {
            text = sentence(event.actor, event.text);
        }
        if (event.late)
            text = tr("%1 (heard late)").arg(text);
        if (!text.isEmpty())
            sentences << text;
    }
    return sentences.join(u'\n');
}

QString SequenceWords::exited(const SocketEvent &exit)
{
    const bool hasFailed = !exit.error.isEmpty() || exit.status == QLatin1String("failed")
        || exit.status == QLatin1String("exception");
    if (hasFailed)
        return tr("the program ended, since nothing caught the exception.");
    return exit.status.isEmpty() ? tr("the program ended.")
                                 : tr("the program ended: %1.").arg(Explain::endStatus(exit.status));
}

QString SequenceWords::call(const SocketEvent &call)
{
    if (call.call == Call::Listen && call.backlog >= 0)
        return QStringLiteral("listen(%1)").arg(call.backlog);
    return (call.call == Call::Wait ? call.text : callName(call.call)) + QStringLiteral("()");
}

QString SequenceWords::result(const SocketEvent &end)
{
    const bool hasFailed = end.kind == Kind::Raise;
    if (end.call == Call::Accept && !hasFailed)
        return QStringLiteral("conn, addr");
    if (end.isReceive() && end.count > 1 && !hasFailed)
        return SequenceArrows::many(end.count, end.size);
    return Explain::result(end);
}

bool SequenceWords::tellsMore(const SocketEvent &end)
{
    const bool hasFailed = end.kind == Kind::Raise || !end.errnoName.isEmpty();
    return hasFailed || end.call == Call::Accept || end.isReceive();
}

QString SequenceWords::point(const SocketEvent &event)
{
    switch (event.kind) {
    case Kind::Drop:
    case Kind::Kernel:
        return tr("closed");
    case Kind::Exit:
        return event.thread.isEmpty() ? tr("ended") : tr("thread ended");
    default:
        return event.text;
    }
}

QString SequenceWords::began(const Timeline &timeline, const SocketEvent &call, qint64 nowUs)
{
    const bool isOpen = timeline.endSeen(call.number) == 0;
    if (!isOpen || !Scene::isWaiting(call, nowUs))
        return sentence(call.actor, tr("called %1.").arg(Explain::call(call)));
    const Scene &scene = timeline.scene();
    const ActorState *actor = scene.actor(call.actor);
    const bool isCutOff = !actor
        || std::none_of(actor->openCalls.cbegin(), actor->openCalls.cend(),
                        [&](const auto &open) { return open.id == call.id; });
    if (isCutOff)
        return sentence(call.actor, tr("called %1, which never returned.").arg(Explain::call(call)));
    const qint64 openUs = nowUs - call.timeUs;
    const QString which = call.call == Call::Wait ? call.text : callName(call.call);
    if (openUs < 1'000'000)
        return tr("%1, %2. %3").arg(call.actor, which, Explain::waiting(scene, call));
    return tr("%1, %2, waiting %3. %4")
        .arg(call.actor, which, Explain::duration(openUs), Explain::waiting(scene, call));
}

QString SequenceWords::ended(const Timeline &timeline, const SocketEvent &end, const SocketEvent *call,
                             qsizetype bytes)
{
    if (!end.isSend() || end.kind == Kind::Raise)
        return sentence(end.actor, Explain::outcome(end, call));
    const QByteArray data = end.data.isEmpty() && call ? call->data : end.data;
    const QString peer = peerOf(timeline.scene(), end.actor, end.socket);
    const qint64 size = end.size >= 0 ? end.size : data.size();
    const QString repr = PythonBytes::repr(data, bytes);
    if (peer.isEmpty())
        return tr("%1 sent %n byte(s): %2", nullptr, int(size)).arg(end.actor, repr);
    return tr("%1 sent %n byte(s) to %2: %3", nullptr, int(size)).arg(end.actor, peer, repr);
}

QString SequenceWords::measured(const Timeline &timeline, const SocketEvent &event)
{
    const Scene &scene = timeline.scene();
    const ActorState *actor = scene.actor(event.actor);
    const QString peer = peerOf(scene, event.actor, event.socket);
    if (!actor || !actor->isOutside) {
        if (event.unread > 0)
            return sentence(
                event.actor,
                tr("%n byte(s) from %1 have arrived and are not read yet.", nullptr, int(event.unread))
                    .arg(peer));
        return sentence(event.actor, tr("%1 closed its side.").arg(peer));
    }
    switch (event.state) {
    case State::Established:
        return sentence(event.actor,
                        tr("connected to %1, at or before this time. Its calls are not visible.")
                            .arg(event.peer.toString()));
    case State::Closed:
    case State::TimeWait:
        return sentence(event.actor, tr("its connection is closed."));
    default:
        return sentence(event.actor, tr("closed its side."));
    }
}

QString SequenceWords::sentence(const QString &actor, const QString &what)
{
    return tr("%1: %2").arg(actor, what);
}
