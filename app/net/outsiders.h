// SPDX-License-Identifier: MIT
#pragma once

#include "actornames.h"
#include "clock.h"

#include <optional>
#include <QList>

/// Tells a program from outside from ours and from the scripts, by the ends of its connections, and gives it
/// a name. Part of AddressWatch, which measures it from then on.
///
/// A script tells itself which ends are its own, a little later than the kernel: so whose an end is may stay
/// open for a moment.
class Outsiders
{
public:
    /// A program that was given a name, by its end of a connection.
    struct Met
    {
        QString actor;
        int socket = 1; ///< a number of its own
        Endpoint local;
        Endpoint peer;
        bool isListed = false; ///< in the table of this computer's kernel, which can measure it
    };

    Outsiders(ActorNames &names, Clock &clock);

    /// A script runs as this process. Until its end it is nobody from outside.
    void addProcess(qint64 process, const QString &actor);
    void removeProcess(const QString &actor);
    /// One of ours, or a script, has closed this end. What the other end's script tells of may be older.
    void part(const QString &actor, const Endpoint &local, const Endpoint &peer);

    /// Whose end this is; empty for a program that nobody knows yet.
    QString actorAt(const Endpoint &local, const Endpoint &peer);
    /// Gives the client that has this end a name, unless it has one or a script may be about to tell that the
    /// end is its own.
    std::optional<Met> meetClient(const Endpoint &local, const Endpoint &peer);
    /// Gives the server that has this end a name, unless it is ours or a script.
    std::optional<Met> meetServer(const Endpoint &local, const Endpoint &peer);
    /// Those that a script might have told of, and has not; mayWait: it has a little time still.
    QList<Met> meetUntold(bool mayWait);

    /// Whether this is a server from outside that one of ours connected to.
    bool isServer(const QString &actor) const { return m_servers.contains(actor); }
    void reset();

private:
    /// A client that nobody knows and no program has, while a script runs that may be about to tell of it: it
    /// may have closed its socket before this process heard that it had one.
    struct Untold
    {
        Endpoint local;
        Endpoint peer;
        qint64 sinceUs = 0;
    };
    /// An end that was closed a moment ago.
    struct Parted
    {
        QString actor;
        Endpoint local;
        Endpoint peer;
        qint64 sinceUs = 0;
    };

    bool isRecent(qint64 sinceUs) const;
    bool isUntold(const Endpoint &local) const;
    bool mayBeAScripts(const Endpoint &local, const Endpoint &peer) const;
    QString partedAt(const Endpoint &local, const Endpoint &peer) const;
    Met meet(const QString &actor, int socket, const Endpoint &local, const Endpoint &peer);

    ActorNames &m_names;
    Clock &m_clock;
    QHash<qint64, QString> m_processes; ///< of scripts
    QList<Untold> m_untold;
    QList<Parted> m_parted; ///< the newest last
    QHash<QString, int> m_servers; ///< how many connections of ours each has
};
