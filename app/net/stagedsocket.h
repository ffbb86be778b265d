// SPDX-License-Identifier: MIT
#pragma once

#include "platform.h"
#include "reporter.h"
#include "socketfailure.h"

#include <functional>

class QHostInfo;

/// A real TCP socket whose calls are made one at a time, each when it is asked for.
///
/// Every call is reported twice through the program's Reporter: just before it is made and just after it
/// ended. A call that would block is made again by itself when the kernel says so; until then it
/// has not ended. Nothing here blocks. A call on a closed socket raises EBADF, as it does in Python.
class StagedSocket : public QObject
{
    Q_OBJECT
public:
    explicit StagedSocket(Reporter &reporter, QObject *parent = nullptr);
    /// Closes the descriptor without a word; close() and drop() are the ones that report.
    ~StagedSocket() override;

    Reporter &reporter() const { return m_reporter; }
    int number() const { return m_number; } ///< within its actor, from 1; 0 before create()
    int descriptor() const { return m_fd; } ///< -1 while there is none
    bool isOpen() const { return m_fd >= 0; }
    Endpoint local() const { return Platform::localEnd(m_fd); }
    Endpoint peer() const { return Platform::peerEnd(m_fd); }
    /// True while a call has not ended.
    bool isInCall() const { return !m_openCalls.isEmpty(); }

    /// socket.socket(family, SOCK_STREAM)
    void create(Platform::Family family);
    /// setsockopt(level, option, value), with the value as it was typed where that is not the number.
    void setOption(int level, int option, int value, const QString &typed = {});
    /// The arguments of setsockopt() as an event tells them, with the names of the numbers.
    static QString optionText(qint64 level, qint64 option, const QString &value);
    /// setsockopt(SOL_SOCKET, SO_REUSEADDR, on)
    void setReuseAddress(bool on);
    /// bind((host, port)), both as they were typed: what is wrong with them is raised as Python does.
    void bind(const QString &host, const QString &port);
    /// close(). A call that waits on this socket will never end.
    void close();
    /// Closes because the program lost its last name for the socket, or ended: a Drop event, no call. The
    /// text says what there is to say.
    void drop(const QString &text = {});
    /// A call that Python raises for before it asks the system, given arguments that it cannot use.
    void refuse(const SocketEvent &call, const SocketFailure &why);
    /// Ends the call that waits, as Ctrl+C does: it raises KeyboardInterrupt.
    void interrupt();

Q_SIGNALS:
    /// A call returned; the event is the one reported, with all its data.
    void returned(const SocketEvent &end);
    void raised(const SocketEvent &end);
    /// The descriptor is gone, however that came about.
    void closed();

protected:
    static SocketEvent eventOf(SocketEvent::Call call);
    /// Reports that a call on this socket is entered; the id ends it.
    quint64 begin(SocketEvent call);
    void end(quint64 id, SocketEvent result);
    void fail(quint64 id, const SocketFailure &why, SocketEvent result = {});
    /// Ends the call as the outcome says.
    void finish(quint64 id, Platform::Outcome outcome, const SocketEvent &result = {});
    /// Takes over the descriptor that accept gave, and its number.
    void adopt(int fd, int number);
    /// Gives the descriptor up without closing it.
    int release() { return std::exchange(m_fd, -1); }
    /// Closes the descriptor; a derived class first lets go of what watches it.
    virtual Platform::Outcome closeDescriptor();
    /// A call that waits goes on no more: nothing will wake it.
    virtual void stopWaiting() { m_lookup = -1; }

    /// The arguments of bind or connect as an event tells them: the address, or the text of what is none.
    static void describe(SocketEvent &call, Endpoint &end, const QString &host, const QString &port);
    /// Reads host and port as Python's AF_INET or AF_INET6 socket does and goes on with the numeric
    /// address, or fails the call. Where the host is a name, that is later.
    void resolve(quint64 id, const QString &host, const QString &port,
                 const std::function<void(const Endpoint &numeric)> &goOn);

private:
    void forgetCalls();
    void lookedUp(quint64 id, const QHostInfo &info, const std::function<void(const QString &address)> &goOn);

    Reporter &m_reporter;
    QHash<quint64, SocketEvent::Call> m_openCalls;
    Platform::Family m_family = Platform::Family::IPv4;
    int m_fd = -1;
    int m_number = 0;
    int m_lookup = -1;
};

/// The address family Python's program would need for this host: IPv6 for a numeric IPv6 address.
Platform::Family familyOf(const QString &host);
