// SPDX-License-Identifier: MIT
#pragma once

#include "socketevent.h"

#include <array>
#include <optional>
#include <QHash>
#include <QList>
#include <utility>

/// A stage is a call of the state diagram. Transfer is recv on a server, send and recv on a client.
struct Stages
{
    Q_GADGET
public:
    enum class Stage : quint8 { Socket, Bind, Listen, Accept, Connect, Transfer, Close };
    Q_ENUM(Stage)

    /// Where a stage stands. A waiting stage is an active one whose call is open, see Scene::isWaiting().
    /// Of a program with threads several stages can be active.
    enum class State : quint8 { NotYet, Next, Visited, Active, Failed };
    Q_ENUM(State)

    static constexpr int count = int(Stage::Close) + 1;
};
using Stage = Stages::Stage;
using StageState = Stages::State;

/// The stage a call belongs to; none for a call without one (setsockopt, sleep).
std::optional<Stage> stageOf(SocketEvent::Call call);
/// The stage whose call Qt has made by the time that this signal of QTcpServer or QTcpSocket fires (Qt's
/// documentation of the signals); nothing for signals that tell of no call.
std::optional<Stage> stageOfSignal(QStringView signal);

/// What is known of one socket.
struct SocketState
{
    QString actor;
    int id = 0;
    int fd = -1;
    Endpoint local;
    Endpoint peer;
    SocketEvent::State state = SocketEvent::State::Unknown;
    SocketEvent::Protocol protocol = SocketEvent::Protocol::Tcp;
    qint64 unread = -1;
    qint64 unsent = -1;
    int waiting = -1;
    int backlog = -1;
    int acceptedBy = 0; ///< the listener whose accept returned it; 0: not an accepted socket
    int acceptedCount = 0; ///< of a listener: the connections its accept returned
    int createdAtLine = 0;
    bool hasListened = false; ///< its program called listen, perhaps without a number
    bool isOpen = true; ///< its program has not closed it
    bool sawEnd = false; ///< recv returned b''
    bool wasReset = false;
    bool lostListener = false; ///< the listener was closed whose queue it lay in
    bool shutWriting = false;
    bool shutReading = false;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    qint64 lastTaken = -1; ///< bytes of the last recv
    QByteArray tailIn; ///< the last received bytes that events kept, keptTail at most
    QByteArray tailOut;

    static constexpr qsizetype keptTail = 64 * 1024;

    bool isListener() const { return hasListened || state == SocketEvent::State::Listen; }
    bool isConnected() const { return !peer.isNull(); }
    /// True for the end that has this pair of addresses.
    bool isBetween(const Endpoint &own, const Endpoint &other) const { return local == own && peer == other; }
};

/// What is known of one program.
struct ActorState
{
    enum class Role : quint8 { Server, Client };

    QString name;
    Role role = Role::Client;
    bool isOutside = true; ///< only the kernel has told of it: its calls are not visible
    QString file;
    QString process; ///< "pid 4711 python3", where it is known
    int line = 0; ///< the line of its newest call, or the one it is about to run
    std::optional<Stage> current;
    std::optional<Stage> next;
    SocketEvent::Call nextCall = SocketEvent::Call::None;
    QList<SocketEvent> openCalls; ///< calls that have not returned, oldest first
    std::optional<SocketEvent> lastEnd; ///< the newest return, raise or Qt signal
    std::optional<SocketEvent> failure; ///< the raise that has not been followed by a new attempt
    QString failedArguments; ///< what the failed call was given, where that was no address
    std::optional<SocketEvent> failureCause; ///< what the kernel had that made it fail
    std::array<bool, Stages::count> visited {};
    std::optional<SocketEvent> uncaught; ///< the Line or the Exit that told of an exception nothing caught
    QString variables; ///< before its newest line: "name = value", one a line
    QList<SocketEvent> lines; ///< of each thread that is in no call the Line it stands at, the newest last
    int connection = 0; ///< the socket of the newest connection
    int openSockets = 0;
    bool hasEnded = false;
    QString status;

    StageState stage(Stage stage) const;
    /// The newest call that has not returned, of that stage where one is given; null if there is none.
    const SocketEvent *openCall(std::optional<Stage> stage = {}) const;
    /// The newest line that a thread was found running, in no call; null if there is none. Its time is when
    /// the thread was first found there.
    const SocketEvent *busyLine() const;
};

/// What is true after a number of events. A pure reduction: no clock, no socket, no widget.
struct Scene
{
    QList<ActorState> actors; ///< in the order they appeared
    QList<SocketState>
        sockets; ///< in the order they were made; of closed ones the newest, keptClosed at least
    /// The listener's ends of connections that wait to be accepted, as far as they were measured. No program
    /// has a socket for them: their id is 0, their actor the listener's.
    QList<SocketState> unaccepted;
    qint64 number = 0; ///< the newest event
    qint64 timeUs = 0; ///< its time
    qint64 startUs = 0; ///< the first event's time
    qint64 conversationStart = 0; ///< the socket() call made when nothing was open
    int forgottenSockets = 0;
    int forgottenActors = 0;

    /// So many closed sockets, and programs from outside that ended, are kept; twice as many, or
    /// half of all, before some go.
    static constexpr int keptClosed = 32;
    /// A call without a return is shown as waiting after this time.
    static constexpr qint64 waitingAfterUs = 100'000;

    void apply(const SocketEvent &event);

    const ActorState *actor(QStringView name) const;
    const SocketState *socket(QStringView actor, int id) const;
    /// The other end of a connection, joined by its address pair; null if it is not seen.
    const SocketState *otherEnd(const SocketState &socket) const;
    /// The end that a client's connection has in the queue of its listener; null if it is not measured.
    const SocketState *unacceptedEnd(const SocketState &client) const;
    /// The newest listening socket that a connect() to that address reaches; null if none is seen.
    const SocketState *listenerAt(const Endpoint &address) const;
    /// The newest listening socket of an actor; null if it has none.
    const SocketState *listener(QStringView actor) const;
    /// The sockets that are connected to this listener and not accepted, in order.
    QList<const SocketState *> waitingFor(const SocketState &listener) const;
    /// Connected, but not served: the newest connection of this client waits to be accepted.
    bool isInBacklog(const ActorState &client) const;
    /// Its newest connection is one that it ended itself, by a close, a shutdown, or its own end: the kernel
    /// has sent its FIN.
    bool hasSentItsEnd(const ActorState &actor) const;
    /// True for a call that has been open long enough to be called waiting.
    static bool isWaiting(const SocketEvent &call, qint64 nowUs)
    {
        return nowUs - call.timeUs >= waitingAfterUs;
    }

private:
    using SocketKey = std::pair<QString, int>; ///< its program, its number

    ActorState &actorFor(const SocketEvent &event);
    SocketState *find(const QString &actor, int id);
    SocketState &socketFor(const SocketEvent &event);
    SocketState &made(const SocketEvent &event, int id);
    SocketState &add(const SocketEvent &event, int id);
    void release(SocketState &socket);
    void startAnew(ActorState &actor);
    static void standAt(ActorState &actor, const SocketEvent &line);
    void begin(ActorState &actor, const SocketEvent &event);
    void end(ActorState &actor, const SocketEvent &event);
    void fired(ActorState &actor, const SocketEvent &event);
    void ended(ActorState &actor, const SocketEvent &event);
    void accepted(ActorState &actor, const SocketEvent &event);
    void failed(ActorState &actor, const SocketEvent &raise);
    void measured(const SocketEvent &event);
    /// No longer in a queue: accepted, or gone.
    void leftQueue(const Endpoint &local, const Endpoint &peer);
    void measuredUnaccepted(const SocketEvent &event);
    void closed(ActorState &actor, const SocketEvent &event);
    void forgetOld();
    void findPlaces();

    // Where in the lists they are: a busy server has a crowd of them.
    QHash<QString, qsizetype> m_actorPlaces;
    QHash<SocketKey, qsizetype> m_socketPlaces;
    int m_closings = 0; ///< since the old ones were forgotten
};
