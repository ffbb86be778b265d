// SPDX-License-Identifier: MIT
#pragma once

#include "leftovers.h"
#include "program.h"
#include "scriptprocess.h"

#include <memory>
#include <QSet>

/// A learner's Python script, unmodified, run under the tracer.
///
/// Its events are the tracer's, see resources/tracer/socketscope_trace.py, and the Output of its streams. The
/// Exit comes last, when the process is gone: also of one that was killed ("killed by signal 9").
/// The first step starts the script and stops before its first line.
class ScriptProgram : public Program
{
    Q_OBJECT
public:
    /// What still runs so long after a stop is killed. The tracer takes 200 ms of it.
    static constexpr int killAfterMs = 250;

    explicit ScriptProgram(const QString &actor, Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~ScriptProgram() override;

    const Script &script() const { return m_script; }
    /// Counts from the next start on. Reads the file's text for source().
    void setScript(const Script &script);
    /// Reads the file again, which is done at every start as well.
    void reload();

    QString source() const override { return m_source; }
    bool isInCall() const override;
    bool step() override;
    /// One line of that thread, "" for the main one; false if it is not paused.
    bool stepThread(const QString &thread);
    void run() override;
    void pause() override;
    void stop() override;
    void setPace(Pace pace) override;

    /// Where it stops by itself: lines of the script or of another file of its folder, by absolute path.
    void setBreakpoints(const QString &file, const QSet<int> &lines);
    QSet<int> breakpoints(const QString &file) const { return m_breakpoints.value(file); }
    /// The threads that stop before a line, the longest first; "" is the main thread.
    const QStringList &pausedThreads() const { return m_paused; }
    /// What the script's input() and sys.stdin read. Without effect while it does not run.
    void writeInput(const QByteArray &bytes);
    void closeInput();
    /// What its last run had not closed at its end.
    const Leftovers &leftovers() const { return m_leftovers; }
    /// The version of the Python that ran it last, "3.11.2"; empty before.
    QString pythonVersion() const { return m_pythonVersion; }

Q_SIGNALS:
    /// It could not be started, for the reason given.
    void refused(const QString &sentence);
    /// The tracer runs, in this process; pythonVersion() is known.
    void introduced(qint64 process);

private:
    bool isAlive() const { return state() == State::Running || state() == State::Paused; }
    bool start(State then);
    void command(const QString &what, QJsonObject command = {});
    void sendPace();
    void received(const SocketEvent &event);
    void follow(const SocketEvent &event);
    void wrote(SocketEvent::Stream stream, const QByteArray &bytes);
    void failed(const QString &sentence);
    void ended(const QString &status);
    void tell(SocketEvent event);

    Clock &m_clock;
    Script m_script;
    QString m_source;
    QString m_pythonVersion;
    Pace m_pace {0};
    QHash<QString, QSet<int>> m_breakpoints;
    std::unique_ptr<ScriptProcess> m_process;
    std::optional<SocketEvent> m_exit; ///< told by the tracer, held until all output has been read
    Leftovers m_leftovers;
    QStringList m_paused;
    QSet<quint64> m_open; ///< the ids of calls that have not returned
    bool m_isStopping = false;
    bool m_isToRunAgain = false;
};
