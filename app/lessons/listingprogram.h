// SPDX-License-Identifier: MIT
#pragma once

#include "floodgate.h"
#include "kernelwatch.h"
#include "listingerror.h"
#include "parser.h"
#include "program.h"

#include <memory>

class ListingCalls;
class Machine;

/// A listing, run on real sockets a line at a time by the interpreter of the lessons.
///
/// What it does is told as the tracer tells it of the same listing under Python: a Line event before a line
/// that runs (status "paused" where it stops there; "running" at full speed, now and then), Call and Return
/// or Raise, Drop for a socket whose last name is gone, Output for what is printed and for a traceback, Exit
/// at the end, with status "ended", "exception" (error, text and line say which) or "stopped".
///
/// After an uncaught exception a program that is being stepped stops once more before its end, its sockets
/// still open: a Line event with status "exception", error and text. The next step ends it.
///
/// A listing with a mistake makes no call. Where Python would refuse it too, it ends as Python would, with
/// status "exception"; what only the lessons do not know has status "refused", and text says why.
class ListingProgram : public Program
{
    Q_OBJECT
public:
    ListingProgram(const QString &actor, KernelWatch &watch, Clock &clock = Clock::system(),
                   QObject *parent = nullptr);
    ~ListingProgram() override;

    /// Taken at the next start; a program under way goes on with what it was started with. The name is what
    /// events and tracebacks call it.
    void setSource(const QString &source, const QString &fileName);
    /// As setSource(), of the same file, by someone who changes the listing.
    void edit(const QString &source);
    /// The listing as it was before any edit.
    QString original() const { return m_original; }
    bool isEdited() const { return m_source != m_original; }
    /// True if source() is what ran last: the lines of its events are those of source().
    bool isAsRun() const { return m_runningSource == m_ranSource; }
    /// Why a listing as it was set last would not run.
    std::optional<ListingError> error() const { return m_parsed.error; }

    /// What runs, or ran, and before the first start what will.
    QString source() const override;
    QString fileName() const;
    bool isInCall() const override;
    /// Runs one line. The first step runs the first line.
    bool step() override;
    void run() override;
    void pause() override;
    /// Interrupts the program as Ctrl+C would: a call that waits raises KeyboardInterrupt, `with` closes.
    void stop() override;
    void setPace(Pace pace) override;

private:
    bool hasStarted() const { return state() == State::Running || state() == State::Paused; }
    bool isFreeRunning() const { return state() == State::Running && m_pacer.pace().isFullSpeed(); }
    void begin(State state);
    void runLines();
    bool runLine();
    void standBeforeLine();
    void tellLine(SocketEvent event = {});
    void write(SocketEvent::Stream stream, const QString &text);
    void failed();
    void refuse(const ListingError &why);
    void finish(SocketEvent exit);

    KernelWatch &m_watch;
    Clock &m_clock;
    Reporter m_reporter;
    FloodGate m_gate;
    Pacer m_pacer;
    QString m_original;
    QString m_source;
    QString m_fileName;
    ParsedListing m_parsed;
    QString m_runningSource; ///< what the program under way was started with
    QString m_runningFileName;
    QString m_ranSource; ///< what was started last; null before
    std::unique_ptr<ListingCalls> m_calls;
    std::unique_ptr<Machine> m_machine;
    qint64 m_lineToldUs = 0;
    bool m_isStopping = false;
    bool m_hasFailed = false; ///< stands once more before its end
};
