// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "socketevent.h"

#include <map>
#include <optional>
#include <QObject>

/// Keeps the events of one program to a number that pictures can follow.
///
/// Events go through one by one as long as the program makes a modest number of calls. One that makes
/// thousands a second (the endless recv b'') is in a flood: then its calls on open connections are gathered,
/// and those made on one line, on one socket, with one outcome, are told as one pair, some twenty times a
/// second: count says how many, the end's size how much in all. So is what it prints. A call that goes on is
/// told by itself, so that a wait is always seen, and whatever is not gathered comes after all that was
/// before it. The tracer does the same for scripts.
class FloodGate : public QObject
{
    Q_OBJECT
public:
    static constexpr int allowance = 1000; ///< calls told one by one before a flood begins
    static constexpr int allowancePerSecond = 150; ///< by which it grows again
    static constexpr int flushMs = 50;
    static constexpr int calm = 5; ///< calls in a flush interval or less: the flood is over

    explicit FloodGate(Clock &clock, QObject *parent = nullptr);

    void take(const SocketEvent &event);
    /// Tells what is gathered still. A new program begins with a full allowance.
    void reset();

Q_SIGNALS:
    void happened(const SocketEvent &event);

private:
    /// What calls that are told together have in common; whether they moved bytes is one thing of them.
    struct Key
    {
        SocketEvent::Call call;
        int line;
        int socket;
        bool isEmpty;
        auto operator<=>(const Key &) const = default;
    };
    struct Several
    {
        SocketEvent call;
        SocketEvent end;
    };

    bool mayTell();
    void gather(const SocketEvent &end);
    void print(const SocketEvent &output);
    void tellPrinted(qsizetype size);
    void tellCall();
    void flush();
    void tick();
    void arm();

    Clock &m_clock;
    double m_allowance = allowance;
    qint64 m_allowanceAtUs = 0;
    bool m_isFlood = false;
    int m_calls = 0; ///< since the last tick
    std::optional<SocketEvent> m_call; ///< one under way that is not told
    bool m_isWaiting = false; ///< it was under way at the last tick
    std::map<Key, Several> m_gathered;
    SocketEvent m_output;
    QByteArray m_printed;
    quint64 m_ticket = 0;
};
