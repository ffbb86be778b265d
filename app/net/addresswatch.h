// SPDX-License-Identifier: MIT
#pragma once

#include "kerneltable.h"
#include "outsiders.h"

#include <ctime>
#include <QObject>

/// Measures by address pair, in the kernel's table, the sockets whose descriptors are not this process's:
/// those of scripts, those of programs from outside, the closed ones of this process, and the ends that wait
/// in a listener's queue, which are no program's yet. Part of KernelWatch, which says when to look.
///
/// A program from outside appears as an actor of its own: socket 1, its own ends, its state, and its process
/// in text. A script tells its sockets itself, through see(); until it has told an address, the process that
/// holds the socket says whose it is. An end in a queue has the listener's actor, no socket, and its two
/// ends.
class AddressWatch : public QObject
{
    Q_OBJECT
public:
    explicit AddressWatch(ActorNames &names, Clock &clock, QObject *parent = nullptr);

    /// A script runs as this process. Until its end it is nobody from outside.
    void addProcess(qint64 process, const QString &actor);
    /// What a script told: its sockets' addresses, and when they come and go.
    void see(const SocketEvent &event);
    /// This process has closed the socket; what the kernel still does with the connection is told.
    void follow(const QString &actor, int socket, const Endpoint &local, const Endpoint &peer,
                SocketEvent::State state);

    /// Gives the client at the peer's end a name, if it has none.
    void acceptedFrom(const Endpoint &local, const Endpoint &peer);
    /// Gives the server at the peer's end a name, if it has none.
    void connectedTo(const Endpoint &local, const Endpoint &peer);
    /// Gives those that wait in this listener's queue a name, and those that knock at it. What waits there is
    /// watched until it is accepted.
    void findWaiting(const Endpoint &listener, const KernelTable &table);

    /// Looks at the end that has just been sent something, unless it is too soon for that.
    void lookAt(const Endpoint &local, const Endpoint &peer);

    /// True while a script has a socket open.
    bool hasOpen() const;
    /// False while the last look is too recent for what it cost.
    bool isTableDue() const;
    /// Looks at all sockets. The table has been in use since that moment of processor time.
    void look(const KernelTable &table, std::clock_t since);
    /// Forgets the sockets that are closed, and the programs from outside.
    void forgetClosed();
    /// Whether a script's socket, or a program from outside that served us, still has this address.
    bool isInUse(const Endpoint &local) const;
    void reset();

Q_SIGNALS:
    void happened(const SocketEvent &event);
    /// A socket with this address is gone; another one may have it still.
    void released(const Endpoint &local);

private:
    enum class Whose { Ours, Scripts, Outsiders, Nobodys };
    /// When a program from outside is told of first: with its state, as the look that follows finds it, or
    /// before.
    enum class Told { AtOnce, ByTheLook };
    struct Socket
    {
        QString actor;
        int number = 1;
        Endpoint local;
        Endpoint peer; ///< null for a listener
        Whose whose = Whose::Ours;
        int fd = -1;
        int backlog = -1; ///< of a script's listener, as it told it; -1: it left the number to Python
        bool isListener = false; ///< in a script
        bool isOpen = false; ///< in a script
        KernelTable::Row last {}; ///< as it was told; state Unknown before
        std::optional<KernelTable::Row> found {};
        qint64 nextLookUs = 0; ///< nothing can change before
    };

    Socket *find(const QString &actor, int number);
    Socket &made(const SocketEvent &event, int number);
    void begun(const SocketEvent &call);
    void learn(const SocketEvent &end);
    void closed(const QString &actor, int number);
    void programEnded(const QString &actor);
    void watchQueued(const QString &actor, const QList<KernelTable::Row> &queued);
    /// Measures the program from now on, if one was met.
    void watch(const std::optional<Outsiders::Met> &met, Told told);
    /// The kernel's own number, which is never more than net.core.somaxconn; else what the script told.
    static int backlogOf(const Socket &socket, const KernelTable::Row &row)
    {
        return row.backlog >= 0 ? row.backlog : socket.backlog;
    }
    void findConnecting(Socket &socket, const KernelTable &table);
    /// False: it is over.
    bool tellFound(Socket &socket, const QHash<quint64, KernelTable::Process> &owners);
    void tell(const QString &actor, SocketEvent event);

    ActorNames &m_names;
    Clock &m_clock;
    Outsiders m_outsiders;
    QList<Socket> m_sockets;
    qint64 m_nextTableUs = 0;
    qint64 m_nextOwnersUs = 0;
};
