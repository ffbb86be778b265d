// SPDX-License-Identifier: MIT
#pragma once

#include "addresswatch.h"
#include "stagedserver.h"

#include <QTimer>

/// Measures the sockets of this process and tells, as Kernel events, what has changed: by descriptor
/// after every return and each 100 ms while one is open, and by address pair once it is closed; that is less
/// often where the kernel takes longer to answer.
///
/// A program that is not ours but talks to one of ours appears here as an actor of its own, known by its
/// Kernel events alone: socket 1, its own ends, its state, and its process in text. A connection that nobody
/// has accepted yet is told of with its listener's actor, and no socket. What holds a port that a
/// bind() found taken is told right after the raise, with the id of the failed call. With no socket open no
/// timer runs.
class KernelWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int tickMs = 100;
    /// From so many accepted connections a tick on the kernel's table is left alone: where that is read from
    /// files, it takes longer than a backlog holds out.
    static constexpr int crowd = 8;

    /// From so many calls that moved bytes a tick on, the ticks alone look: nobody could follow more.
    static constexpr int flood = 200;

    explicit KernelWatch(ActorNames &names, Clock &clock = Clock::system(), QObject *parent = nullptr);

    /// Watches this socket, and what it accepts, until it is closed. Whoever goes on after a call connects to
    /// the socket's signals after this, so that what the kernel says comes first.
    void watch(StagedSocket *socket);
    /// A script runs as this process, until see() is told its Exit.
    void addScript(qint64 process, const QString &actor);
    /// What a script told. Its sockets are measured by address pair, each 100 ms while it has one open.
    void see(const SocketEvent &event);
    /// Watches a socket of this process that is not staged, and so makes no calls that could be told, by its
    /// descriptor, until forget(). It is known by the object that has it.
    void watch(const QObject *owner, const QString &actor, int number, int descriptor);
    /// Such a socket was accepted, or has connected: a program at its other end that is not ours is met.
    /// After an accept that is a tick later, since one of ours may hear only then that it is connected.
    void accepted(const QObject *owner);
    void connected(const QObject *owner);
    /// The descriptor of such a socket is gone, or is about to go.
    void forget(const QObject *owner);
    /// True while a timer runs.
    bool isActive() const { return m_timer.isActive(); }
    /// Forgets the closed sockets and the programs from outside.
    void reset();

Q_SIGNALS:
    void happened(const SocketEvent &event);

private:
    /// A socket that is open in this process.
    struct Open
    {
        const QObject *owner;
        QString actor;
        int number;
        int descriptor;
        Platform::KernelLook last;
        Endpoint local;
        Endpoint peer;
        bool isToMeet = false; ///< who is at its other end is found out at the next tick
        int waitingAtLastLook = 0; ///< of a listener: how many clients the kernel's table was searched for
    };

    void ended(StagedSocket *socket, const SocketEvent &end);
    void opened(const StagedSocket *socket);
    Open *find(const QObject *owner);
    void look(Open &open);
    void lookAtOtherEnd(const Endpoint &local, const Endpoint &peer);
    void lookAtConnecting();
    void acceptedFrom(const Open &connection);
    void explainBusyPort(const QString &actor, const SocketEvent &raise);

    void tick();
    void lookAtTable();
    void findWaiting(Open &listener, const KernelTable &table);
    void releaseName(const Endpoint &local);
    void tell(const QString &actor, SocketEvent event);

    ActorNames &m_names;
    Clock &m_clock;
    QTimer m_timer;
    int m_acceptedSinceTick = 0;
    int m_movesSinceTick = 0;
    QList<Open> m_open;
    AddressWatch m_addresses;
};
