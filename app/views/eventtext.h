// SPDX-License-Identifier: MIT
#pragma once

#include "scene.h"

#include <QCoreApplication>

/// The words of an event's row: who, the call, and what came of it.
class EventText
{
    Q_DECLARE_TR_FUNCTIONS(EventText)
public:
    /// False for what has no row of its own: a line about to run, and the end of a call.
    static bool hasRow(const SocketEvent &event);
    /// True for what only the kernel told, of a program whose calls are not visible.
    static bool isOutside(const SocketEvent &event, const Scene &scene);
    /// The actor; of what a failed bind() ran into, the program that holds the port.
    static QString who(const SocketEvent &event);
    static QString call(const SocketEvent &event);
    /// What came of an event that is no call.
    static QString outcome(const SocketEvent &event);
    /// "1.002": seconds since the first event, as the language writes numbers.
    static QString time(qint64 us);
    /// "32 µs", "1.5 ms", "2.041 s".
    static QString span(qint64 us);
    /// The two ends of a socket, as far as they are known: "127.0.0.1:50017 → 127.0.0.1:41822".
    static QString ends(const Endpoint &local, const Endpoint &peer);

private:
    /// True for the measurement that tells why a call failed.
    static bool isCause(const SocketEvent &event);
};
