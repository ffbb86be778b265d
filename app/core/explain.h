// SPDX-License-Identifier: MIT
#pragma once

#include "scene.h"

#include <QCoreApplication>

/// What the pictures say in words: of a wait, an outcome, a mistake. Pure functions of events and scene,
/// so that code view, state diagram, log and screen reader say the same.
class Explain
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
public:
    /// "12 s", "3 min 5 s": whole seconds, no less than none.
    static QString duration(qint64 us);

    /// The call as code: "bind(('127.0.0.1', 50017))", "recv(4096)", "accept()".
    static QString call(const SocketEvent &call);
    /// What came of a call, short: "None", "b'hello\n'", "fd 7", "conn from 127.0.0.1:41822", "EADDRINUSE".
    static QString result(const SocketEvent &end);
    /// What came of a call, a sentence: "recv() returned b'hello': 5 of at most 4096 bytes."
    static QString outcome(const SocketEvent &end, const SocketEvent *call = nullptr);
    /// Python's last line of a traceback: "OSError: [Errno 98] Address already in use".
    static QString pythonSentence(const SocketEvent &raise);

    /// What an open call waits for, and what would end it, two sentences.
    static QString waiting(const Scene &scene, const SocketEvent &call);
    /// The same for a callout: "waiting for a client; a connect() wakes it".
    static QString waitingShort(const Scene &scene, const SocketEvent &call);
    /// What a listener's queue holds and may hold, and what a full one does, a sentence a line; empty where
    /// it is not measured.
    static QString backlog(const SocketState &listener);

    /// A mistake as a lesson: what failed, in Python's words, why, and what to try.
    struct Lesson
    {
        enum class Offer { None, UsePort, StepServer };

        SocketEvent raise;
        QString title; ///< errno's symbol, or the exception's class
        Endpoint address;
        QString arguments; ///< as they were typed, where they are no address: "('127.0.0.1', 70000)"
        QString python;
        QString cause;
        QString advice;
        Offer offer = Offer::None;
    };
    /// The lesson of an actor's failure; nothing where it has none. It counts seconds down to nowUs.
    static std::optional<Lesson> failure(const Scene &scene, const ActorState &actor, qint64 nowUs);
    /// How long its port rests in TIME_WAIT still; 0: that is over, or no reason of the failure.
    static int secondsLeft(const ActorState &actor, qint64 nowUs);

    /// What a stage is, for someone who clicks it.
    struct StageText
    {
        QString signature; ///< "s.accept() -> (conn, address)"
        QString purpose;
        QString waitsFor;
        QString errors;
    };
    static StageText stage(Stage stage, ActorState::Role role);
    /// "recv", "send/recv": the stage's name as the diagram shows it.
    static QString stageName(Stage stage, ActorState::Role role);
    /// "visited", "waiting for 12 s": a stage's state as a screen reader says it.
    static QString stageState(const ActorState &actor, Stage stage, qint64 nowUs);

    /// How a program ended, an Exit event's status, in the language of now.
    static QString endStatus(const QString &status);
    /// Where each actor is: "server: waiting in accept for a client; client: not started". The server and
    /// the client are named even before they start.
    static QString whereabouts(const Scene &scene, qint64 nowUs);
};
