// SPDX-License-Identifier: MIT
#pragma once

#include "socketevent.h"

#include <optional>
#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QStringList>

/// What earlier events told, as far as a pattern may ask for it.
class EventContext
{
public:
    /// Takes the events in their order, each before a pattern is asked about it.
    void take(const SocketEvent &event);

    /// The address of the socket the event's call was made on.
    Endpoint ownAddress(const SocketEvent &event) const;
    /// The program is in the call: it has been entered and has not ended.
    bool isInCall(const QString &actor, SocketEvent::Call call) const;
    /// The lines of output that the newest event has ended: output comes in any pieces.
    QString printedLines() const { return m_printedLines; }
    /// How many runs of the program have begun. What comes after its exit is another one.
    int runOf(const QString &actor) const { return m_runs.value(actor).number; }
    /// How often in its newest run a call of the program has returned, or a Qt signal of it has fired.
    int timesDone(const QString &actor, const QString &callOrSignal) const;

private:
    struct Run
    {
        int number = 0;
        bool isOver = true;
        QHash<QString, int> done; ///< calls and signals by name
    };

    void takeRun(const SocketEvent &event);
    void takeCall(const SocketEvent &event);
    void takeOutput(const SocketEvent &event);

    QMap<QPair<QString, int>, Endpoint> m_addresses;
    QMap<QPair<QString, SocketEvent::Stream>, QString> m_unfinished; ///< the line each program is printing
    QString m_printedLines;
    QMap<QPair<QString, quint64>, SocketEvent::Call> m_openCalls; ///< by actor and id
    QHash<QString, Run> m_runs; ///< by actor
    QString m_ended; ///< the actor whose exit was the newest event
};

/// Says of an event whether it is the one a lesson means: a list of conditions that must all hold.
/// resources/lessons/FORMAT.md lists the keys.
class EventPattern
{
    Q_DECLARE_TR_FUNCTIONS(EventPattern)
public:
    /// Adds a condition, or replaces the one of that key. Returns what was expected in its place if there
    /// is no such key or the value does not fit it, else nothing.
    std::optional<QString> set(const QString &key, const QString &value);
    static QStringList keys();

    /// An actor and a kind of event: less would match nearly anything.
    bool isComplete() const { return !m_actor.isEmpty() && (m_kind || m_isEnd); }
    bool matches(const SocketEvent &event, const EventContext &context = {}) const;

    QString actor() const { return m_actor; }
    int line() const { return m_line; }

    friend bool operator==(const EventPattern &, const EventPattern &) = default;

private:
    struct Range
    {
        qint64 least = 0;
        qint64 most = 0;
        bool contains(qint64 number) const { return number >= least && number <= most; }
        friend bool operator==(const Range &, const Range &) = default;
    };

    static std::optional<Range> rangeFrom(const QString &text);
    std::optional<QString> setKind(const QString &value);
    std::optional<QString> setNumber(std::optional<Range> &condition, const QString &value);
    std::optional<QString> setWord(QString &condition, const QString &value);
    std::optional<QString> setDuring(const QString &value);
    std::optional<QString> setAfter(const QString &value);
    std::optional<QString> setData(const QString &value);
    static std::optional<QString> setChoice(std::optional<bool> &condition, const QString &value,
                                            const QString &yes, const QString &no);

    QString m_actor;
    std::optional<SocketEvent::Kind> m_kind;
    bool m_isEnd = false; ///< a return or a raise
    SocketEvent::Call m_call = SocketEvent::Call::None;
    QString m_duringActor;
    SocketEvent::Call m_duringCall = SocketEvent::Call::None;
    QString m_afterActor;
    QString m_afterWhat; ///< a call or a signal
    int m_afterTimes = 0;
    SocketEvent::State m_state = SocketEvent::State::Unknown;
    int m_line = 0;
    std::optional<Range> m_size;
    std::optional<Range> m_unread;
    std::optional<Range> m_waiting;
    std::optional<QByteArray> m_data;
    std::optional<bool> m_givesSocket;
    std::optional<bool> m_keepsPort;
    QString m_text;
    QString m_prints;
    QString m_signal;
    QString m_error;
    QString m_errnoName;
    QString m_status;
};
