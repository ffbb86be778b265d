// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "program.h"
#include "scene.h"

#include <QPointer>

/// Runs a server and then its clients, each when the one before is ready for it.
///
/// The first client starts when the server listens (or is bound, for UDP), the next when the one before has
/// connected (or sent, for UDP). A program that has ended keeps nobody waiting, and none does for longer than
/// the patience there is. One that is paused runs on, and one that was ready before keeps nobody waiting.
class StartOrder : public QObject
{
    Q_OBJECT
public:
    explicit StartOrder(Clock &clock = Clock::system(), QObject *parent = nullptr);

    /// The server first. A start that is under way gives way to this one. patienceMs 0: as long as it takes.
    /// before: what the programs that are under way have done so far.
    void start(const QList<Program *> &programs, int patienceMs = 0, const Scene &before = {});
    /// Starts no further program.
    void cancel();
    bool isStarting() const { return !m_left.isEmpty(); }

private:
    void startNext();
    void seen(const SocketEvent &event);
    void goOnAfter(int ms);

    Clock &m_clock;
    QList<QPointer<Program>> m_left;
    QPointer<Program> m_server;
    QPointer<Program> m_awaited; ///< the one started last
    int m_patienceMs = 0;
    quint64 m_ticket = 0;
};
