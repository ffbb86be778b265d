// SPDX-License-Identifier: MIT
#include "sequencerows.h"

#include "sequencetraffic.h"

#include <algorithm>
#include <QSet>

namespace {

using Kind = SocketEvent::Kind;

bool isConnect(SocketEvent::Call call)
{
    return call == SocketEvent::Call::Connect || call == SocketEvent::Call::ConnectEx;
}

/// The number of the first event to read.
qint64 firstToRead(const Timeline &timeline)
{
    int left = SequenceRows::maxEvents;
    qint64 number = timeline.cursor();
    const qint64 furthest = qMax(timeline.first(), number - 5 * SequenceRows::maxEvents);
    for (; number >= furthest && left > 0; --number) {
        const Kind kind = timeline.event(number).kind;
        left -= kind != Kind::Line && kind != Kind::Output && kind != Kind::Kernel ? 1 : 0;
    }
    return number + 1;
}

/// The servers at the left, ours first; then the clients by their number, then others.
std::pair<int, int> rank(const QString &name)
{
    const int number = name.mid(name.lastIndexOf(u' ') + 1).toInt();
    return {name.startsWith(QLatin1String("server"))       ? 0
                : name.startsWith(QLatin1String("client")) ? 1
                                                           : 2,
            number};
}

class Reader
{
public:
    Reader(const Timeline &timeline, SequenceRows &rows)
        : m_timeline(timeline)
        , m_first(firstToRead(timeline))
        , m_rows(rows)
        , m_traffic(timeline, m_first, rows)
    {
    }

    void read()
    {
        m_rows.eventsBefore = m_first - 1;
        findLifelines();
        findCallsFromBefore();
        for (qint64 number = m_first; number <= m_timeline.cursor(); ++number) {
            const SocketEvent &event = m_timeline.event(number);
            if (const int lifeline = m_rows.lifelineOf(event.actor); lifeline >= 0)
                take(event, lifeline);
        }
        m_rows.arrows.removeIf([](const SequenceRows::Arrow &arrow) { return arrow.size == 0; });
    }

private:
    void findLifelines();
    void findCallsFromBefore();
    void take(const SocketEvent &event, int lifeline);
    void began(const SocketEvent &event, int lifeline);
    void ended(const SocketEvent &event, int lifeline);
    template<typename Fits> void cutOff(int lifeline, Fits fits, int row);

    const Timeline &m_timeline;
    const qint64 m_first;
    SequenceRows &m_rows;
    SequenceTraffic m_traffic;
    QHash<std::pair<int, quint64>, int> m_open; ///< lifeline and id to call
};

void Reader::findLifelines()
{
    const Scene &scene = m_timeline.scene();
    QHash<QString, qint64> newest;
    for (qint64 number = m_first; number <= m_timeline.cursor(); ++number)
        newest[m_timeline.event(number).actor] = number;

    QStringList names {QStringLiteral("server"), QStringLiteral("client")};
    const QSet<QString> first(names.cbegin(), names.cend());
    for (const ActorState &actor : scene.actors)
        if (!first.contains(actor.name) && (newest.contains(actor.name) || !actor.hasEnded))
            names << actor.name;
    // A place is kept for the server to come, unless another one is there.
    const auto isServer = [](const ActorState &actor) { return actor.role == ActorState::Role::Server; };
    if (!scene.actor(names.first()) && std::any_of(scene.actors.cbegin(), scene.actors.cend(), isServer))
        names.removeFirst();
    if (names.size() > SequenceRows::maxLifelines) {
        const auto isNewer = [&](const QString &a, const QString &b) {
            return newest.value(a) > newest.value(b);
        };
        std::stable_sort(names.begin() + 2, names.end(), isNewer);
        m_rows.programsLeftOut = int(names.size()) - SequenceRows::maxLifelines;
        names.resize(SequenceRows::maxLifelines);
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return rank(a) < rank(b); });
    for (const QString &name : names) {
        const ActorState *actor = scene.actor(name);
        m_rows.lifelines.append({name, actor && actor->isOutside, actor != nullptr, -1});
    }
}

void Reader::findCallsFromBefore()
{
    for (const ActorState &actor : m_timeline.scene().actors)
        for (const SocketEvent &call : actor.openCalls) {
            const int lifeline = m_rows.lifelineOf(actor.name);
            if (call.number >= m_first || lifeline < 0)
                continue;
            m_open.insert({lifeline, call.id}, int(m_rows.calls.size()));
            m_rows.calls.append({lifeline, -1, -1, 0, &call, nullptr});
        }
}

void Reader::take(const SocketEvent &event, int lifeline)
{
    switch (event.kind) {
    case Kind::Call:
        began(event, lifeline);
        break;
    case Kind::Return:
    case Kind::Raise:
        ended(event, lifeline);
        break;
    case Kind::Kernel:
        m_traffic.measured(event, lifeline);
        break;
    case Kind::Signal:
    case Kind::Drop:
    case Kind::Exit:
        m_rows.points.append({lifeline, m_rows.addRow(event, lifeline), &event});
        if (event.kind == Kind::Drop) {
            cutOff(
                lifeline, [&](const SocketEvent &call) { return call.socket == event.socket; },
                m_rows.newest());
            m_traffic.dropped(event, lifeline);
        } else if (event.kind == Kind::Exit && !event.thread.isEmpty()) {
            cutOff(
                lifeline, [&](const SocketEvent &call) { return call.thread == event.thread; },
                m_rows.newest());
        } else if (event.kind == Kind::Exit) {
            cutOff(
                lifeline, [](const SocketEvent &) { return true; }, m_rows.newest());
            m_traffic.exited(event, lifeline);
            m_rows.lifelines[lifeline].endRow = m_rows.newest();
        }
        break;
    case Kind::Line:
    case Kind::Output:
        break;
    }
}

void Reader::began(const SocketEvent &event, int lifeline)
{
    const auto isOpenHere = [&](const SequenceRows::Call &call) {
        return call.isOpen() && call.lifeline == lifeline;
    };
    const auto depth = std::count_if(m_rows.calls.cbegin(), m_rows.calls.cend(), isOpenHere);
    m_rows.lifelines[lifeline].endRow = -1;
    m_open.insert({lifeline, event.id}, int(m_rows.calls.size()));
    m_rows.calls.append({lifeline, m_rows.addRow(event, lifeline), -1, int(depth), &event, nullptr});
    m_traffic.began(event, lifeline);
}

void Reader::ended(const SocketEvent &event, int lifeline)
{
    int index = m_open.value({lifeline, event.id}, -1);
    m_open.remove({lifeline, event.id});
    if (index < 0) {
        index = int(m_rows.calls.size());
        m_rows.calls.append({lifeline, -1, -1, 0, nullptr, nullptr});
    }
    SequenceRows::Call &call = m_rows.calls[index];
    call.end = &event;
    const bool hasConnected = isConnect(event.call) && !call.hasFailed();
    const bool isAtOnce = call.beginRow >= 0 && call.beginRow == m_rows.newest() && !hasConnected
        && !call.hasWaited(event.timeUs) && !m_traffic.bringsNews(event);
    if (isAtOnce || m_traffic.isFedByNewestRow(event, lifeline)) {
        call.endRow = m_rows.newest();
        m_rows.rows.last().numbers.append(event.number);
        m_rows.rows.last().isLate |= event.late;
        if (!isAtOnce)
            m_rows.rows.last().lifelines.append(lifeline);
    } else {
        call.endRow = m_rows.addRow(event, lifeline);
    }
    if (hasConnected && call.beginRow >= 0)
        m_traffic.connected(event, lifeline, call.beginRow);
    if (event.call == SocketEvent::Call::Close)
        cutOff(
            lifeline, [&](const SocketEvent &open) { return open.socket == event.socket; }, call.endRow);
    m_traffic.ended(event, lifeline, call.endRow);
}

/// Calls on a socket that is gone, and those of a thread or a program that is, never return.
template<typename Fits> void Reader::cutOff(int lifeline, Fits fits, int row)
{
    for (SequenceRows::Call &call : m_rows.calls)
        if (call.lifeline == lifeline && call.isOpen() && fits(*call.call))
            call.endRow = row;
}

} // namespace

SequenceRows SequenceRows::read(const Timeline &timeline)
{
    SequenceRows rows;
    Reader(timeline, rows).read();
    return rows;
}

int SequenceRows::addRow(const SocketEvent &event, int lifeline)
{
    rows.append({&event, {event.number}, {lifeline}, event.late, false});
    return newest();
}

int SequenceRows::lifelineOf(const QString &actor) const
{
    for (int i = 0; i < lifelines.size(); ++i)
        if (lifelines.at(i).name == actor)
            return i;
    return -1;
}

int SequenceRows::firstClient() const
{
    int i = 1;
    while (i + 1 < lifelines.size() && lifelines.at(i).name.startsWith(QLatin1String("server")))
        ++i;
    return i;
}
