// SPDX-License-Identifier: MIT
#include "eventsmodel.h"

#include "clock.h"
#include "eventjson.h"
#include "eventtext.h"
#include "explain.h"

#include <algorithm>

using Kind = SocketEvent::Kind;

namespace {

/// How many of the numbers are up to that one.
qint64 countUpTo(const std::deque<qint64> &numbers, qint64 number)
{
    return std::upper_bound(numbers.cbegin(), numbers.cend(), number) - numbers.cbegin();
}

void dropFront(std::deque<qint64> &numbers, qint64 first)
{
    numbers.erase(numbers.begin(), numbers.begin() + countUpTo(numbers, first - 1));
}

} // namespace

EventsModel::EventsModel(const Timeline &timeline, Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_timeline(timeline)
    , m_clock(clock)
{
    connect(&timeline, &Timeline::appended, this, &EventsModel::appended);
    connect(&timeline, &Timeline::dropped, this, &EventsModel::dropped);
    connect(&timeline, &Timeline::cleared, this, &EventsModel::cleared);
    connect(&timeline, &Timeline::cursorMoved, this, &EventsModel::cursorMoved);
    if (!timeline.isEmpty())
        appended(timeline.first(), timeline.last());
    cursorMoved();
}

void EventsModel::setFilter(const QString &typed)
{
    beginResetModel();
    m_filter = EventFilter(typed);
    if (m_filter.isEmpty()) {
        m_rows = m_all;
    } else {
        m_rows.clear();
        std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_rows),
                     [this](qint64 number) { return isMatching(number); });
    }
    m_shown = int(countUpTo(m_rows, m_timeline.cursor()));
    endResetModel();
}

qint64 EventsModel::hidden() const
{
    return countUpTo(m_all, m_timeline.cursor()) - m_shown;
}

int EventsModel::rowOf(qint64 number) const
{
    const auto row = countUpTo(m_rows, number) - 1;
    if (row < 0 || row >= m_shown)
        return -1;
    if (m_rows[size_t(row)] == number)
        return int(row);
    // The end of a call has no row of its own. Its call is mostly just before it.
    for (auto before = row; before >= 0; --before)
        if (const qint64 call = m_rows[size_t(before)]; m_timeline.endOf(call) == number)
            return int(before);
    return -1;
}

QByteArray EventsModel::json(int row) const
{
    const SocketEvent &event = m_timeline.event(numberAt(row));
    const SocketEvent *end = endSeen(event);
    return EventJson::toLine(event) + (end ? EventJson::toLine(*end) : QByteArray());
}

qint64 EventsModel::nowUs() const
{
    return m_timeline.isLive() ? m_clock.nowUs() : m_timeline.scene().timeUs;
}

void EventsModel::appended(qint64 first, qint64 last)
{
    fillInEnds();
    std::vector<qint64> added;
    for (qint64 number = first; number <= last; ++number) {
        const SocketEvent &event = m_timeline.event(number);
        if (!EventText::hasRow(event))
            continue;
        m_all.push_back(number);
        if (event.kind == Kind::Call && m_timeline.endOf(number) == 0)
            m_open.append(number);
        if (isMatching(number))
            added.push_back(number);
    }
    if (added.empty())
        return;
    // In the past the rows are there already when the cursor comes to them.
    const bool isShown = m_timeline.isLive();
    if (isShown)
        beginInsertRows({}, m_shown, m_shown + int(added.size()) - 1);
    m_rows.insert(m_rows.end(), added.cbegin(), added.cend());
    if (isShown) {
        m_shown += int(added.size());
        endInsertRows();
    }
}

void EventsModel::fillInEnds()
{
    const auto ended = std::stable_partition(m_open.begin(), m_open.end(),
                                             [this](qint64 call) { return m_timeline.endOf(call) == 0; });
    const QList<qint64> calls(ended, m_open.end());
    m_open.erase(ended, m_open.end());
    for (const qint64 call : calls)
        outcomeChanged(call);
}

void EventsModel::outcomeChanged(qint64 call)
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), call);
    const int row = int(place - m_rows.begin());
    const bool isSeen = call <= m_timeline.cursor();
    if (place != m_rows.end() && *place == call) {
        if (isSeen)
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        return;
    }
    // The filter may ask for something that only the outcome has.
    if (!isMatching(call))
        return;
    if (isSeen)
        beginInsertRows({}, row, row);
    m_rows.insert(place, call);
    if (isSeen) {
        ++m_shown;
        endInsertRows();
    }
}

void EventsModel::dropped(qint64 first)
{
    dropFront(m_all, first);
    m_open.removeIf([first](qint64 call) { return call < first; });
    const int gone = qMin(int(countUpTo(m_rows, first - 1)), m_shown);
    if (gone > 0)
        beginRemoveRows({}, 0, gone - 1);
    dropFront(m_rows, first);
    if (gone > 0) {
        m_shown -= gone;
        endRemoveRows();
    }
}

void EventsModel::cleared()
{
    beginResetModel();
    m_all.clear();
    m_rows.clear();
    m_open.clear();
    m_shown = 0;
    endResetModel();
}

void EventsModel::cursorMoved()
{
    const int shown = int(countUpTo(m_rows, m_timeline.cursor()));
    const int kept = qMin(shown, m_shown);
    if (shown > m_shown) {
        beginInsertRows({}, m_shown, shown - 1);
        m_shown = shown;
        endInsertRows();
    } else if (shown < m_shown) {
        beginRemoveRows({}, shown, m_shown - 1);
        m_shown = shown;
        endRemoveRows();
    }
    // An end may have come into sight or gone out of it.
    if (kept > 0)
        Q_EMIT dataChanged(index(0, 0), index(kept - 1, columns - 1));
}

bool EventsModel::isMatching(qint64 number) const
{
    if (m_filter.isEmpty())
        return true;
    const SocketEvent &event = m_timeline.event(number);
    const qint64 end = event.kind == Kind::Call ? m_timeline.endOf(number) : 0;
    return m_filter.matches(event, end > 0 ? &m_timeline.event(end) : nullptr);
}

const SocketEvent *EventsModel::endSeen(const SocketEvent &call) const
{
    const qint64 end = call.kind == Kind::Call ? m_timeline.endSeen(call.number) : 0;
    return end > 0 ? &m_timeline.event(end) : nullptr;
}

bool EventsModel::isOpen(const SocketEvent &call) const
{
    const ActorState *actor = m_timeline.scene().actor(call.actor);
    return actor
        && std::any_of(actor->openCalls.cbegin(), actor->openCalls.cend(),
                       [&](const SocketEvent &open) { return open.number == call.number; });
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || numberAt(index.row()) < m_timeline.first())
        return {};
    const SocketEvent &event = m_timeline.event(numberAt(index.row()));
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(event, column);
    case Qt::ToolTipRole:
        return toolTip(event, column);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case LookRole:
        return QVariant::fromValue(look(event));
    case ShapeRole:
        return QVariant::fromValue(shape(event));
    case SecondsRole:
        return Explain::duration(nowUs() - event.timeUs);
    default:
        return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = column == Column::Number || column == Column::Time || column == Column::Line;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Number:
        return QStringLiteral("#");
    case Column::Time:
        return tr("Time");
    case Column::Who:
        return tr("Who");
    case Column::Line:
        return tr("Line");
    case Column::Call:
        return tr("Call");
    case Column::Outcome:
        return tr("Outcome");
    }
    return {};
}

EventsModel::Look EventsModel::look(const SocketEvent &event) const
{
    if (event.kind == Kind::Kernel)
        return EventText::isOutside(event, m_timeline.scene()) ? Look::Plain : Look::Measured;
    if (event.kind != Kind::Call)
        return Look::Plain;
    if (const SocketEvent *end = endSeen(event))
        return end->kind == Kind::Raise ? Look::Failed : Look::Plain;
    return isOpen(event) && Scene::isWaiting(event, nowUs()) ? Look::Waiting : Look::Plain;
}

EventsModel::Shape EventsModel::shape(const SocketEvent &event) const
{
    if (EventText::isOutside(event, m_timeline.scene()))
        return Shape::Ring;
    return event.actor.startsWith(QLatin1String("server")) ? Shape::Square : Shape::Disc;
}

QString EventsModel::text(const SocketEvent &event, Column column) const
{
    switch (column) {
    case Column::Number:
        return QString::number(event.number);
    case Column::Time:
        return EventText::time(event.timeUs - m_timeline.scene().startUs);
    case Column::Who:
        return EventText::who(event);
    case Column::Line:
        return event.line > 0 ? QString::number(event.line) : QString();
    case Column::Call:
        return EventText::call(event);
    case Column::Outcome:
        return outcome(event);
    }
    return {};
}

QString EventsModel::outcome(const SocketEvent &event) const
{
    if (event.kind != Kind::Call)
        return EventText::outcome(event);
    if (const SocketEvent *end = endSeen(event))
        return Explain::result(*end);
    if (!isOpen(event))
        return tr("never returned");
    const qint64 now = nowUs();
    if (!Scene::isWaiting(event, now))
        return {};
    const qint64 waited = now - event.timeUs;
    return waited < 1'000'000 ? tr("waiting") : tr("waiting %1").arg(Explain::duration(waited));
}

QString EventsModel::toolTip(const SocketEvent &event, Column column) const
{
    if (column == Column::Call)
        return text(event, column);
    if (column != Column::Outcome)
        return {};
    if (const SocketEvent *end = endSeen(event))
        return Explain::outcome(*end, &event);
    return look(event) == Look::Waiting ? Explain::waiting(m_timeline.scene(), event) : outcome(event);
}
