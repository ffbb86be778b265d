// SPDX-License-Identifier: MIT
#pragma once

#include "eventfilter.h"
#include "timeline.h"

#include <deque>
#include <QAbstractTableModel>

class Clock;

/// The events up to the timeline's cursor as rows: a call is one row, and its outcome is filled in when it
/// returns. Holds the numbers of the rows alone; what a row says is made when a view asks for it.
class EventsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : quint8 { Number, Time, Who, Line, Call, Outcome };
    Q_ENUM(Column)
    static constexpr int columns = int(Column::Outcome) + 1;

    /// How a row stands out.
    enum class Look : quint8 {
        Plain,
        Waiting, ///< a call that has not returned for a while
        Failed, ///< a call that raised
        Measured, ///< what the kernel told of a socket of ours
    };
    Q_ENUM(Look)

    /// What stands before the actor's name.
    enum class Shape : quint8 { Square, Disc, Ring };
    Q_ENUM(Shape)

    enum Role {
        LookRole = Qt::UserRole,
        ShapeRole,
        SecondsRole, ///< of a wait, "12 s"
    };

    EventsModel(const Timeline &timeline, Clock &clock, QObject *parent = nullptr);

    void setFilter(const QString &typed);
    /// How many rows up to the cursor the filter hides.
    qint64 hidden() const;
    /// The number of the event a row stands for.
    qint64 numberAt(int row) const { return m_rows[size_t(row)]; }
    /// The row of that event, or of the call it ended; -1 where it is not shown.
    int rowOf(qint64 number) const;
    /// The events of a row as JSON, a line each: a call and, where it is seen, its end.
    QByteArray json(int row) const;
    /// The moment the rows are of: now, or the cursor's.
    qint64 nowUs() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void appended(qint64 first, qint64 last);
    void dropped(qint64 first);
    void cleared();
    void cursorMoved();
    void fillInEnds();
    void outcomeChanged(qint64 call);
    bool isMatching(qint64 number) const;
    const SocketEvent *endSeen(const SocketEvent &call) const;
    bool isOpen(const SocketEvent &call) const;
    Look look(const SocketEvent &event) const;
    Shape shape(const SocketEvent &event) const;
    QString text(const SocketEvent &event, Column column) const;
    QString outcome(const SocketEvent &event) const;
    QString toolTip(const SocketEvent &event, Column column) const;

    const Timeline &m_timeline;
    Clock &m_clock;
    EventFilter m_filter;
    std::deque<qint64> m_all; ///< the numbers of all events that have a row, also past the cursor
    std::deque<qint64> m_rows; ///< those of them that the filter lets through
    QList<qint64> m_open; ///< the calls among m_all that had not ended when last looked at
    int m_shown = 0; ///< how many of m_rows are up to the cursor
};
