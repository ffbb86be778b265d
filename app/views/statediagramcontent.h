// SPDX-License-Identifier: MIT
#pragma once

#include "explain.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

/// Whether a program that has not started has a button of its own for that, Listen or Connect.
struct StartButtons
{
    bool server = true;
    bool client = true;
    bool operator==(const StartButtons &) const = default;
};

/// What the state diagram shows of a scene, in states and words. Where it stands is the geometry's;
/// as long as two contents are equal, nothing on screen has to change.
struct StateDiagramContent
{
    Q_DECLARE_TR_FUNCTIONS(StateDiagramContent)
public:
    using Role = ActorState::Role;

    /// A stage's state as the eye sees it. Loud are the stages where something happened last, or waits.
    enum class Look : quint8 { NotYet, Next, Visited, Active, Waiting, Failed };

    struct StageItem
    {
        Stage stage = Stage::Socket;
        QString name;
        Look look = Look::NotYet;

        /// The program has come here, whether it got through or not.
        bool isReached() const { return look != Look::NotYet && look != Look::Next; }
        friend bool operator==(const StageItem &, const StageItem &) = default;
    };

    /// What is to be said about a stage, at that stage.
    struct Callout
    {
        Stage stage = Stage::Socket;
        QString text;
        QString brief; ///< the same, for a small picture; of a wait, only what it waits for
        QString seconds; ///< of a wait, from the first second on
        bool isWaiting = false;

        friend bool operator==(const Callout &, const Callout &) = default;
    };

    /// The branch into an exception.
    struct Branch
    {
        Stage from = Stage::Bind;
        QString name; ///< the exception's class
        QString label; ///< what makes the program go there; empty: none of the usual reasons
        bool isTaken = false;

        /// It leaves from where the diagram has it drawn: "port free?" is asked only for a port in use.
        bool isUsual() const { return (from == Stage::Bind || from == Stage::Connect) && !label.isEmpty(); }
        friend bool operator==(const Branch &, const Branch &) = default;
    };

    struct Lane
    {
        Role role = Role::Server;
        QString actor;
        QString title;
        QString which; ///< beside the title, of several clients: which one this is
        QString note; ///< beside the title: not started, ended, not visible
        QString brief; ///< the same, where there is little room
        QList<StageItem> stages; ///< from left to right
        std::optional<Callout> callout;
        QString next; ///< the call that is made next
        Branch branch;
        bool isOutside = false;
        bool isFolded = false; ///< makes room for the other lane's lesson card

        const StageItem &item(Stage stage) const;
        friend bool operator==(const Lane &, const Lane &) = default;
    };

    /// A mistake as a lesson, under the branch it took.
    struct Card
    {
        Role role = Role::Server;
        QString title;
        QString address;
        QString python;
        QString cause;
        QString advice;
        QString offerText; ///< the button's; empty: no offer
        QString offerNote;
        Explain::Lesson::Offer offer = Explain::Lesson::Offer::None;

        friend bool operator==(const Card &, const Card &) = default;
    };

    struct Chip
    {
        QString actor; ///< whose colour it has
        QString text;
        bool isOutside = false;

        friend bool operator==(const Chip &, const Chip &) = default;
    };

    /// A queue of the kernel's, with the two links that end and begin at it.
    struct Queue
    {
        QString name;
        QString count;
        QString hint; ///< in the slot when there is no chip
        QList<Chip> chips;
        bool isInUse = false;
        bool isFilled = false; ///< the link into it has been travelled
        bool isTaken = false; ///< the link out of it has been travelled
        QString putLabel; ///< what went in
        QString takenLabel; ///< what came out
        QString about; ///< what it holds, in sentences
        QString takenActor; ///< whose colour takenLabel has; empty: the text's

        friend bool operator==(const Queue &, const Queue &) = default;
    };

    Lane server;
    Lane client;
    QStringList clients; ///< those that can be shown; empty: there is one at most
    Queue backlog;
    std::optional<Chip> outsider; ///< the first outside client that waits, and where it comes from
    Queue buffer;
    bool clientReads = false; ///< the buffer is the client's, and its links lead down
    bool loopsOnData = false; ///< recv has been called again on a connection that had bytes
    bool loopsToAccept = false; ///< accept has been called again after a connection
    std::optional<Card> card;

    /// The content of a scene. selected names the client shown; empty is "client". A wait counts up to
    /// nowUs. offeredPort is the one that a lesson's card offers; 0: none.
    static StateDiagramContent of(const Scene &scene, const QString &selected, qint64 nowUs,
                                  quint16 offeredPort, StartButtons startButtons = {});
    /// The actors shown; null where a role has none yet. Of several servers it is the one that the client is
    /// connected to, unless the first one did something since.
    static const ActorState *serverOf(const Scene &scene, const QString &selected);
    static const ActorState *clientOf(const Scene &scene, const QString &selected);
    /// The client of the newest connection that the server accepted; null if there is none, or it is not
    /// seen. A program that connects to itself, or a server to another one, is no client: its stages are a
    /// server's.
    static const ActorState *servedBy(const Scene &scene, const ActorState &server);
    /// The call of an actor whose seconds are counted in its lane, or the line that it is busy with; null if
    /// there is none.
    static const SocketEvent *waitOf(const ActorState &actor);

    /// The button's text that tells the rest of a card.
    static QString moreText() { return tr("More", "about an error"); }
    const Lane &lane(Role role) const { return role == Role::Server ? server : client; }
    friend bool operator==(const StateDiagramContent &, const StateDiagramContent &) = default;
};
