// SPDX-License-Identifier: MIT
#pragma once

#include "socketevent.h"

#include <QCoreApplication>
#include <QList>

/// What a script had open, or running, when it ended.
class Leftovers
{
    Q_DECLARE_TR_FUNCTIONS(Leftovers)
public:
    /// Keeps what an event at the script's end says is left.
    void see(const SocketEvent &event);
    void clear() { m_left.clear(); }
    bool isEmpty() const { return m_left.isEmpty(); }
    /// Names it, with the lines that made it. Empty where nothing is left, and of a script that was stopped.
    QString sentence() const;

private:
    static QString name(const SocketEvent &left);

    QList<SocketEvent> m_left;
    QString m_status; ///< how the script ended
};
