// SPDX-License-Identifier: MIT
#include "explain.h"

namespace {

using Call = SocketEvent::Call;
using State = SocketEvent::State;
using Offer = Explain::Lesson::Offer;

/// Why a mistake happens and what to try. A line with a call counts for that call alone, and comes first.
struct Known
{
    const char *name; ///< errno's symbol, or the exception's class where the system was not asked
    Call call;
    const char *cause;
    const char *advice; ///< null: it depends on who has lost the connection, see afterALoss()
    Offer offer = Offer::None;
};

constexpr Known knownMistakes[] {
    {"ECONNREFUSED", Call::None,
     QT_TRANSLATE_NOOP("Explain",
                       "Nothing listened there: the kernel answered with a reset. bind() alone does not open "
                       "the door, listen() does."),
     QT_TRANSLATE_NOOP("Explain", "Let the server come to listen(), then connect again."), Offer::StepServer},
    {"ECONNRESET", Call::None,
     QT_TRANSLATE_NOOP(
         "Explain",
         "The peer ended the connection without a farewell: its socket was closed with bytes "
         "unread, or by a program that asked for a reset. A crash alone is an end like close(): "
         "recv() returns b''."),
     nullptr},
    {"EPIPE", Call::None,
     QT_TRANSLATE_NOOP("Explain", "The peer no longer reads: an earlier send was answered with a reset."),
     nullptr},
    {"ENOTCONN", Call::None,
     QT_TRANSLATE_NOOP("Explain",
                       "This socket is not connected, and only a connected one carries bytes. A listening "
                       "socket never is: accept() returns another one for that."),
     QT_TRANSLATE_NOOP("Explain", "Call it on the socket that accept() returned, or connect() first.")},
    {"EISCONN", Call::None, QT_TRANSLATE_NOOP("Explain", "This socket is connected or listens already."),
     QT_TRANSLATE_NOOP("Explain", "Make a new socket for another connection.")},
    {"EBADF", Call::None,
     QT_TRANSLATE_NOOP("Explain", "This socket was closed before: it has no descriptor any more."),
     QT_TRANSLATE_NOOP("Explain", "Make the call before close(), and inside the with block.")},
    {"EINVAL", Call::Accept,
     QT_TRANSLATE_NOOP("Explain",
                       "This socket does not listen, so it has no queue that accept() could take from."),
     QT_TRANSLATE_NOOP("Explain", "Call listen() before accept().")},
    {"EINVAL", Call::Bind,
     QT_TRANSLATE_NOOP("Explain", "This socket has an address already: bind() works once."),
     QT_TRANSLATE_NOOP("Explain", "Make a new socket for another address.")},
    {"EINVAL", Call::None, QT_TRANSLATE_NOOP("Explain", "The call does not fit the state this socket is in."),
     QT_TRANSLATE_NOOP("Explain", "Check the order: socket, bind, listen, accept; or socket, connect.")},
    {"EACCES", Call::None,
     QT_TRANSLATE_NOOP("Explain",
                       "Ports below 1024 belong to the system's own services: an ordinary user may not bind "
                       "them."),
     QT_TRANSLATE_NOOP("Explain", "Take a port from 1024 to 65535."), Offer::UsePort},
    {"EPERM", Call::None,
     QT_TRANSLATE_NOOP("Explain", "The system does not allow it, perhaps by a firewall's rule."),
     QT_TRANSLATE_NOOP("Explain", "Take another address or port, or ask who looks after this computer.")},
    {"EADDRNOTAVAIL", Call::None, QT_TRANSLATE_NOOP("Explain", "This computer does not have that address."),
     QT_TRANSLATE_NOOP("Explain",
                       "Take 127.0.0.1 for programs on this computer, or an address that the computer has.")},
    {"ETIMEDOUT", Call::None,
     QT_TRANSLATE_NOOP(
         "Explain", "Nobody answered: the computer is off, or something on the way throws the packets away."),
     QT_TRANSLATE_NOOP("Explain", "Check the address, and whether a firewall stands between.")},
    {"ENETUNREACH", Call::None,
     QT_TRANSLATE_NOOP("Explain", "There is no way from this computer to that address."),
     QT_TRANSLATE_NOOP("Explain", "Check the address and the network connection.")},
    {"EHOSTUNREACH", Call::None,
     QT_TRANSLATE_NOOP("Explain", "There is no way from this computer to that address."),
     QT_TRANSLATE_NOOP("Explain", "Check the address and the network connection.")},
    {"EAGAIN", Call::None,
     QT_TRANSLATE_NOOP("Explain", "The call would have had to wait, and this socket was told not to."),
     QT_TRANSLATE_NOOP("Explain", "Try again later, or let it wait: setblocking(True).")},
    {"EINPROGRESS", Call::None,
     QT_TRANSLATE_NOOP("Explain",
                       "The handshake has begun, and this socket was told not to wait for its end."),
     QT_TRANSLATE_NOOP("Explain", "Wait until it can be written to, or let it wait: setblocking(True).")},
    {"EMFILE", Call::None,
     QT_TRANSLATE_NOOP("Explain", "The program has as many descriptors open as it may."),
     QT_TRANSLATE_NOOP("Explain", "Close the sockets that are no longer used.")},
    {"EDESTADDRREQ", Call::None,
     QT_TRANSLATE_NOOP("Explain", "This socket is connectionless, and nobody was named to send to."),
     QT_TRANSLATE_NOOP("Explain", "Name the receiver: sendto(data, address).")},
    {"EOPNOTSUPP", Call::None, QT_TRANSLATE_NOOP("Explain", "This kind of socket has no such call."),
     QT_TRANSLATE_NOOP("Explain", "listen() and accept() need a socket made with SOCK_STREAM.")},
    // The same number on Linux, and the name Python knows it by.
    {"ENOTSUP", Call::None, QT_TRANSLATE_NOOP("Explain", "This kind of socket has no such call."),
     QT_TRANSLATE_NOOP("Explain", "listen() and accept() need a socket made with SOCK_STREAM.")},
    {"[Errno -3]", Call::None, QT_TRANSLATE_NOOP("Explain", "No name server could be asked about this name."),
     QT_TRANSLATE_NOOP("Explain",
                       "Check the network connection, or type the address in numbers: 127.0.0.1 is this "
                       "computer.")},
    {"gaierror", Call::None, QT_TRANSLATE_NOOP("Explain", "No computer is known by this name."),
     QT_TRANSLATE_NOOP("Explain",
                       "Check the spelling, or type the address in numbers: 127.0.0.1 is this computer.")},
    {"OverflowError", Call::Bind,
     QT_TRANSLATE_NOOP("Explain",
                       "A port is a number of 16 bits: 0 to 65535. Python did not even ask the system."),
     QT_TRANSLATE_NOOP("Explain", "Take a port from 1024 to 65535."), Offer::UsePort},
    {"OverflowError", Call::Listen,
     QT_TRANSLATE_NOOP("Explain", "The backlog has to fit into 32 bits. Python did not even ask the system."),
     QT_TRANSLATE_NOOP("Explain", "Give a small whole number: listen(1).")},
    {"OverflowError", Call::None,
     QT_TRANSLATE_NOOP("Explain",
                       "A port is a number of 16 bits: 0 to 65535. Python did not even ask the system."),
     QT_TRANSLATE_NOOP("Explain", "Take a port from 1024 to 65535.")},
    {"TypeError", Call::SendAll,
     QT_TRANSLATE_NOOP("Explain", "Sockets carry bytes, not text. Python did not even ask the system."),
     QT_TRANSLATE_NOOP("Explain", "Write the bytes as b'hello', or make them from text: text.encode().")},
    {"TypeError", Call::Bind,
     QT_TRANSLATE_NOOP("Explain",
                       "An address is one pair, a host and a port, and the port has to be a whole number. "
                       "Python did not even ask the system."),
     QT_TRANSLATE_NOOP("Explain", "Give a pair and a number from 1024 to 65535: ('127.0.0.1', 50017).")},
    {"TypeError", Call::Connect,
     QT_TRANSLATE_NOOP("Explain",
                       "An address is one pair, a host and a port, and the port has to be a whole number. "
                       "Python did not even ask the system."),
     QT_TRANSLATE_NOOP("Explain", "Give a pair and a number from 1024 to 65535: ('127.0.0.1', 50017).")},
    {"TypeError", Call::Listen,
     QT_TRANSLATE_NOOP("Explain",
                       "The backlog has to be a whole number. Python did not even ask the system."),
     QT_TRANSLATE_NOOP("Explain", "Give a small whole number: listen(1).")},
    {"TypeError", Call::None,
     QT_TRANSLATE_NOOP("Explain",
                       "The call was given the wrong kind of thing. Python did not even ask the system."),
     QT_TRANSLATE_NOOP("Explain", "Compare what the call is given with what it takes.")},
    {"ValueError", Call::None,
     QT_TRANSLATE_NOOP("Explain",
                       "The call was given a value it cannot use. Python did not even ask the system."),
     QT_TRANSLATE_NOOP("Explain", "Compare what the call is given with what it takes.")},
    {"TimeoutError", Call::None,
     QT_TRANSLATE_NOOP("Explain", "The socket's own time limit ran out: settimeout() set it."),
     QT_TRANSLATE_NOOP("Explain", "Give it more time, or catch the exception and go on.")},
    {nullptr, Call::None, QT_TRANSLATE_NOOP("Explain", "The call was refused."),
     QT_TRANSLATE_NOOP("Explain", "Look the error up in the call's manual page.")},
};

const Known &knownMistake(const QString &name, Call call)
{
    for (const Known &known : knownMistakes)
        if (!known.name
            || (name == QLatin1String(known.name) && (known.call == call || known.call == Call::None)))
            return known;
    Q_UNREACHABLE();
}

/// bind()'s and listen()'s EADDRINUSE: by whom depends on what the kernel had at that address.
void explainInUse(Explain::Lesson &lesson, const ActorState &actor, qint64 nowUs)
{
    const std::optional<SocketEvent> &found = actor.failureCause;
    lesson.offer = Offer::UsePort;
    if (found && found->state == State::TimeWait) {
        const int left = Explain::secondsLeft(actor, nowUs);
        if (found->secondsLeft < 0)
            lesson.cause =
                Explain::tr("No program listens there any more. A connection that this side closed "
                            "first rests in TIME_WAIT.");
        else if (left > 0)
            lesson.cause =
                Explain::tr("No program listens there any more. A connection that this side closed "
                            "first rests in TIME_WAIT, %1 s more.")
                    .arg(left);
        else
            lesson.cause = Explain::tr("No program listened there any more. A connection that this side "
                                       "closed first rested in TIME_WAIT; that time is over.");
        lesson.advice = found->secondsLeft < 0 || left > 0
            ? Explain::tr("Wait, or take another port. SO_REUSEADDR helps only if the old server had it too.")
            : Explain::tr("Try again: the port should be free.");
    } else if (found && found->state == State::FinWait2 && found->text.isEmpty()) {
        lesson.cause =
            Explain::tr("No program listens there any more. A connection that this side closed first "
                        "rests in FIN_WAIT2, since its peer has not closed.");
        lesson.advice =
            Explain::tr(
                "Take another port, or close the peer (%1) and wait about a minute: TIME_WAIT follows.")
                .arg(found->peer.toString());
    } else if (found && found->state == State::Listen) {
        lesson.cause = found->text.isEmpty()
            ? Explain::tr("A socket of this computer listens there.")
            : Explain::tr("A socket of this computer listens there (%1).").arg(found->text);
        lesson.advice = Explain::tr("End that program, or take another port.");
    } else {
        lesson.cause = Explain::tr("Another socket of this computer holds this address.");
        lesson.advice = Explain::tr("Find the program that holds it, or take another port.");
    }
}

/// What is left to do for who has lost a connection.
QString afterALoss(const Scene &scene, const ActorState &actor, const SocketState *socket)
{
    const SocketEvent &raise = *actor.failure;
    if (actor.role == ActorState::Role::Client)
        return actor.hasEnded ? Explain::tr("This connection is gone. Connect anew, with a new socket.")
                              : Explain::tr("This connection is gone. Close the socket and connect anew.");
    if (actor.hasEnded || !scene.listener(actor.name))
        return Explain::tr("This connection is gone. Start the server again, for the next client.");
    // The buttons' calls stand in no file.
    if (raise.file.isEmpty())
        return Explain::tr(
            "This connection is gone. Nothing in the listing catches the exception: as a script "
            "it would end here. The buttons go on, to serve the next client.");
    return socket && socket->isOpen
        ? Explain::tr("This connection is gone. Close its socket, then accept() the next client.")
        : Explain::tr("This connection is gone, and its socket is closed: accept() the next client.");
}

} // namespace

int Explain::secondsLeft(const ActorState &actor, qint64 nowUs)
{
    const auto &cause = actor.failureCause;
    if (!actor.failure || !cause || cause->state != State::TimeWait || cause->secondsLeft < 0)
        return 0;
    return int(qMax<qint64>(0, cause->secondsLeft - (nowUs - cause->timeUs) / 1'000'000));
}

std::optional<Explain::Lesson> Explain::failure(const Scene &scene, const ActorState &actor, qint64 nowUs)
{
    if (!actor.failure)
        return {};
    const SocketEvent &raise = *actor.failure;
    const SocketState *socket = scene.socket(raise.actor, raise.socket);
    Lesson lesson;
    lesson.raise = raise;
    lesson.title = raise.errnoName.isEmpty() ? raise.error : raise.errnoName;
    lesson.python = pythonSentence(raise);
    lesson.address = raise.call == Call::Bind || raise.call == Call::Listen ? raise.local : raise.peer;
    if (lesson.address.isNull())
        lesson.arguments = actor.failedArguments;
    if (lesson.address.isNull() && socket)
        lesson.address = socket->isConnected() ? socket->peer : socket->local;

    if (lesson.title == QLatin1String("EADDRINUSE")) {
        explainInUse(lesson, actor, nowUs);
        return lesson;
    }
    QString name = raise.error == QLatin1String("gaierror") ? raise.error : lesson.title;
    if (const QString tryAgain = QStringLiteral("[Errno -3]"); raise.text.startsWith(tryAgain)) // EAI_AGAIN
        name = tryAgain;
    // send() on a socket that never was connected says EPIPE where recv() says ENOTCONN (tcp(7)).
    if (name == QLatin1String("EPIPE") && socket && !socket->isConnected())
        name = QStringLiteral("ENOTCONN");
    const Known &known = knownMistake(name, raise.isSend() ? Call::SendAll : raise.call);
    lesson.cause = tr(known.cause);
    lesson.advice = known.advice ? tr(known.advice) : afterALoss(scene, actor, socket);
    lesson.offer = known.offer;
    if (name == QLatin1String("ECONNRESET") && socket && socket->lostListener) {
        lesson.cause =
            tr("The server's listening socket was closed while this connection lay in its backlog: "
               "nobody had accepted it, and the kernel reset it.");
        lesson.advice = tr("Let the server listen again, then connect anew.");
    }
    if (const SocketState *listener = scene.listener(u"server");
        listener && lesson.offer == Offer::StepServer) {
        lesson.advice = tr("The server listens at %1 now: connect there.").arg(listener->local.toString());
        lesson.offer = Offer::None;
    }
    return lesson;
}
