// SPDX-License-Identifier: MIT
#pragma once

#include "socketevent.h"

#include <QObject>

class OutputPipe;
class QProcess;

/// What a script writes to its standard output and its standard error.
///
/// On Unix each is an OutputPipe, which reads no faster than what it reads can be shown. On Windows, where no
/// notifier watches a pipe, QProcess reads them, and a flood is held in memory.
class ScriptOutput : public QObject
{
    Q_OBJECT
public:
    /// The process, which outlives this, is not started yet.
    explicit ScriptOutput(QProcess &process, QObject *parent = nullptr);

    /// To be called before the start. False if the system has no pipe left.
    bool open();
    /// To be called after the start: only the script is to have its ends of the pipes.
    void leaveToScript();
    /// Tells what has been written and not been told yet: for a process that is gone.
    void readRest();

Q_SIGNALS:
    void wrote(SocketEvent::Stream stream, const QByteArray &bytes);

private:
    QProcess &m_process;
    OutputPipe *m_stdout = nullptr; ///< null on Windows, as the other
    OutputPipe *m_stderr = nullptr;
};
