// SPDX-License-Identifier: MIT
#pragma once

#include "timeline.h"

#include <QCoreApplication>

/// A row of the sequence diagram in words: for a screen reader, and for the tool tip.
class SequenceWords
{
    Q_DECLARE_TR_FUNCTIONS(SequenceWords)
public:
    /// The events of one row, given by their numbers. Bytes are told up to that many.
    static QString row(const Timeline &timeline, const QList<qint64> &numbers, qint64 nowUs,
                       qsizetype bytes = 48);

private:
    static QString began(const Timeline &timeline, const SocketEvent &call, qint64 nowUs);
    static QString ended(const Timeline &timeline, const SocketEvent &end, const SocketEvent *call,
                         qsizetype bytes);
    static QString measured(const Timeline &timeline, const SocketEvent &event);
    static QString sentence(const QString &actor, const QString &what);
};
