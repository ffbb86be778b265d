// SPDX-License-Identifier: MIT
#pragma once

#include "endpoint.h"

#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QString>

/// One thing that happened, observed: a value, never changed once it is in the Timeline.
/// The same event outside the process is one JSON object a line, see eventjson.h.
struct SocketEvent
{
    Q_GADGET
public:
    enum class Kind : quint8 {
        Line, ///< a program is about to run this line; `call` names the call made there, where known
        Call, ///< a call was entered
        Return, ///< that call returned
        Raise, ///< that call raised: error, errnoName and text say what
        Output, ///< a program wrote to stdout or stderr
        Signal, ///< a Qt signal fired, named by text
        Kernel, ///< measured from the kernel: state and queues
        Drop, ///< a socket closed because its program lost its last name for it
        Exit, ///< a program ended, with status
    };
    Q_ENUM(Kind)

    /// The calls the pictures know. Wait is a wait that is no socket call; text names it (time.sleep).
    enum class Call : quint8 {
        None,
        Socket,
        Bind,
        Listen,
        Accept,
        Connect,
        ConnectEx,
        Send,
        SendAll,
        Recv,
        RecvInto,
        SendTo,
        RecvFrom,
        Shutdown,
        Close,
        SetSockOpt,
        SetTimeout,
        SetBlocking,
        Wait,
    };
    Q_ENUM(Call)

    /// A TCP socket's state as the kernel names it (tcp(7)). Closed: the kernel no longer lists it.
    enum class State : quint8 {
        Unknown,
        Close, ///< made, perhaps bound, neither listening nor connected
        Listen,
        SynSent,
        SynReceived,
        Established,
        FinWait1,
        FinWait2,
        TimeWait,
        CloseWait,
        LastAck,
        Closing,
        Closed,
    };
    Q_ENUM(State)

    enum class Protocol : quint8 { Tcp, Udp };
    Q_ENUM(Protocol)

    enum class Stream : quint8 { Stdout, Stderr };
    Q_ENUM(Stream)

    /// An event keeps at most this many bytes of its data; size is the whole.
    static constexpr qsizetype keptBytes = 4096;

    qint64 number = 0; ///< `n`: given by the Timeline, from 1
    qint64 timeUs = 0; ///< microseconds of the monotonic clock, taken in the program itself
    quint64 id = 0; ///< pairs a call with its end, unique within its actor; 0 where there is no pair
    QString actor; ///< "server", "client", "client 2", or another program's name
    QString thread; ///< empty for the main thread
    QString file;
    QString text; ///< Python's sentence, output, a signal's or a wait's name, a call's other arguments
    QString error; ///< the exception's class, "ConnectionRefusedError"
    QString errnoName; ///< errno's symbol, "ECONNREFUSED"
    QString status; ///< of an exit: how the program ended; of a line: "paused", "running", … or none
    Endpoint local;
    Endpoint peer;
    QByteArray data; ///< the first keptBytes of what was sent, received or printed
    qint64 size = -1; ///< bytes asked for by a call, or moved by its return; -1: none
    qint64 unread = -1; ///< bytes received and not read yet; -1: not measured
    qint64 unsent = -1; ///< bytes sent and not acknowledged yet; -1: not measured
    int line = 0; ///< from 1; 0: none
    int socket = 0; ///< the socket, numbered within its actor from 1; 0: none
    int result = 0; ///< accept's new socket
    int fd = -1; ///< the descriptor; of accept's return, the new one
    int waiting = -1; ///< connections in a listener's queue; -1: not measured
    int backlog = -1; ///< a listener's backlog; -1: none
    int count = 1; ///< how many calls this pair stands for, where several came at once
    int secondsLeft = -1; ///< of a socket in TIME_WAIT: until the kernel forgets it
    Kind kind = Kind::Line;
    Call call = Call::None;
    State state = State::Unknown;
    Protocol protocol = Protocol::Tcp;
    Stream stream = Stream::Stdout;
    bool late = false; ///< came after a later event had been numbered

    bool isEnd() const { return kind == Kind::Return || kind == Kind::Raise; }
    /// True for recv, recv_into and recvfrom.
    bool isReceive() const { return call == Call::Recv || call == Call::RecvInto || call == Call::RecvFrom; }
    /// True for send, sendall and sendto.
    bool isSend() const { return call == Call::Send || call == Call::SendAll || call == Call::SendTo; }

    friend bool operator==(const SocketEvent &, const SocketEvent &) = default;
};
Q_DECLARE_METATYPE(SocketEvent)

/// "accept", "sendall", "connect_ex": a call's name as Python and the wire have it; empty for None.
QString callName(SocketEvent::Call call);
/// The call of that name; None for an unknown one.
SocketEvent::Call callFromName(QStringView name);
/// "ESTABLISHED": a state's name in the kernel's words; empty for Unknown.
QString stateName(SocketEvent::State state);
/// The state of that name; Unknown for an unknown one.
SocketEvent::State stateFromName(QStringView name);
