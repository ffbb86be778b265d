// SPDX-License-Identifier: MIT
#pragma once

#include "scriptchannel.h"
#include "scriptoutput.h"

#include <QProcess>

/// A script, and how it is to be run.
struct Script
{
    QString file;
    QStringList arguments;
    QString workingDirectory; ///< empty: the folder of the file
    QString python; ///< empty: PythonFinder::standard()

    friend bool operator==(const Script &, const Script &) = default;
};

/// One run of a script: the process, its streams and the tracer's channel. Used once.
///
/// The destructor kills what still runs and all it has started, without a word.
class ScriptProcess : public QObject
{
    Q_OBJECT
public:
    explicit ScriptProcess(QObject *parent = nullptr);
    ~ScriptProcess() override;

    /// Why this file cannot be read; empty: it can.
    static QString unreadable(const QString &file);
    /// Starts the script, paused before its first line. Empty, or why it cannot be started.
    QString start(const Script &script, const QString &actor);
    /// Sends a command of the tracer's protocol, once the tracer is there.
    void send(const QJsonObject &command) { m_channel.send(command); }
    /// What the script reads from its standard input.
    void writeInput(const QByteArray &bytes) { m_process->write(bytes); }
    /// The end of its standard input.
    void closeInput() { m_process->closeWriteChannel(); }
    /// Kills the script and all it has started; ended() follows.
    void kill();

Q_SIGNALS:
    /// As ScriptChannel::introduced().
    void introduced(const QString &python, qint64 process);
    /// What the tracer tells; the program's Exit is its last.
    void received(const SocketEvent &event);
    void wrote(SocketEvent::Stream stream, const QByteArray &bytes);
    /// Python ended without a word of the tracer's; the sentence says what is known.
    void failed(const QString &sentence);
    /// The process is gone and all it told has been told: "ended", "exit status 3", "killed by signal 9",
    /// on Windows "killed".
    void ended(const QString &status);

private:
    void processFinished();
    void checkEnd();
    QString cannotStart() const;
    QString status() const;

    QProcess *m_process;
    ScriptChannel m_channel;
    ScriptOutput m_output;
    QString m_python;
    QByteArray m_lastWords; ///< the start of standard error, until the tracer is there
    qint64 m_pid = 0;
    bool m_wasIntroduced = false;
    bool m_isChannelDone = false;
    bool m_isOver = false;
};
