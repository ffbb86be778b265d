// SPDX-License-Identifier: MIT
#pragma once

#include "eventmerger.h"
#include "startorder.h"

#include <functional>
#include <memory>
#include <vector>

/// Runs a server and its clients without a window, and tells what happens as JSON lines.
///
/// The programs start in StartOrder. When every client has ended, and the server has done nothing for 1 s but
/// wait for another one, it is stopped: "stopped waiting in accept" is a good end. A wait that runs out of
/// time and is tried again is one wait. Without clients only the timeout ends a server.
class HeadlessRun : public QObject
{
    Q_OBJECT
public:
    enum ExitStatus {
        EndedWell = 0,
        ProgramFailed = 1, ///< an exception, a syntax error, an exit status that is not 0
        BadUsage = 2, ///< or a program that cannot be started
        TimeRanOut = 3,
        ListingRefused = 4, ///< the built-in runner does not know something in it
    };
    Q_ENUM(ExitStatus)

    explicit HeadlessRun(Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~HeadlessRun() override;

    /// The server first, then the clients.
    void add(std::unique_ptr<Program> program);
    /// An event that is no program's own: what the kernel says.
    void observe(const SocketEvent &event);
    /// Starts them. timeoutMs: after so long all are stopped; 0 for never.
    void start(int timeoutMs);
    /// Stops all programs; finished() follows with this status, unless another was set before.
    void end(int status);

    /// "server", "client", "client 2": what the program of that place, from 0, is called.
    static QString actorName(int place);

Q_SIGNALS:
    /// JSON lines, in the order in which the events happened.
    void told(const QByteArray &lines);
    /// All programs have ended and all has been told.
    void finished(int status);

private:
    void happened(const SocketEvent &event);
    void follow(SocketEvent &event);
    void followServer(const SocketEvent &event);
    bool isServerWaiting() const;
    void tellMerged(const QList<SocketEvent> &events);
    void stateChanged();
    void stopIfWaiting();
    void finish();
    bool haveClientsEnded() const;

    Clock &m_clock;
    EventMerger m_merger;
    std::vector<std::unique_ptr<Program>> m_programs;
    StartOrder m_order;
    QList<SocketEvent> m_serversOpenCalls;
    QString m_reasonForStop; ///< of the server
    qint64 m_quietSinceUs = 0; ///< the server's last event that was no waiting, or a client's end
    int m_waitsInVain = 0; ///< of the server, one after the other
    qint64 m_number = 0;
    int m_status = EndedWell;
    bool m_isEnding = false;
    bool m_isFinished = false;
};
