// SPDX-License-Identifier: MIT
#pragma once

#include "actornames.h"
#include "busyport.h"
#include "stagedserver.h"

#include <QTimer>

/// Measures the sockets of this process and tells, as Kernel events, what has changed: by descriptor
/// after every return and each 100 ms while one is open, and by address pair once it is closed.
///
/// A program that is not ours but talks to one of ours appears here as an actor of its own, known by
/// its Kernel events alone. What holds a port that a bind() of ours found taken is told right after its
/// raise, as a Kernel event with the id of the failed call. With no socket open no timer runs.
class KernelWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int tickMs = 100;

    explicit KernelWatch(ActorNames &names, Clock &clock = Clock::system(), QObject *parent = nullptr);

    /// Watches this socket, and what it accepts, until it is closed. Its events go through its own Reporter.
    void watch(StagedSocket *socket);
    /// True while a timer runs.
    bool isActive() const { return m_timer.isActive(); }
    /// Forgets the closed sockets and the programs from outside.
    void reset();

Q_SIGNALS:
    /// Of a program that is not ours: socket 1, its own ends, its state, and its process in text.
    void happened(const SocketEvent &event);

private:
    QTimer m_timer;
};
