// SPDX-License-Identifier: MIT
#pragma once

#include "timeline.h"

#include <QCoreApplication>

/// The words of the sequence diagram: those beside its lifelines, and a row in whole sentences for a screen
/// reader and for the tool tip.
class SequenceWords
{
    Q_DECLARE_TR_FUNCTIONS(SequenceWords)
public:
    /// The events of one row, given by their numbers. Bytes are told up to that many.
    static QString row(const Timeline &timeline, const QList<qint64> &numbers, qint64 nowUs,
                       qsizetype bytes = 48);

    /// "accept()", "listen(1)": a call's name beside its lifeline.
    static QString call(const SocketEvent &call);
    /// "conn, addr", "b'hello'": what came of it, beside the lifeline.
    static QString result(const SocketEvent &end);
    /// True where the outcome says something that the call's name does not.
    static bool tellsMore(const SocketEvent &end);
    /// "ended", "closed": a thing on a lifeline that is no call.
    static QString point(const SocketEvent &event);

private:
    static QString began(const Timeline &timeline, const SocketEvent &call, qint64 nowUs);
    static QString ended(const Timeline &timeline, const SocketEvent &end, const SocketEvent *call,
                         qsizetype bytes);
    static QString exited(const SocketEvent &exit);
    static QString measured(const Timeline &timeline, const SocketEvent &event);
    static QString sentence(const QString &actor, const QString &what);
};
