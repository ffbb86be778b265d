// SPDX-License-Identifier: MIT
#include "scriptoutput.h"

#include "outputpipe.h"

#include <fcntl.h>
#include <QProcess>
#include <unistd.h>

namespace {

constexpr int lastInherited = 256;

} // namespace

ScriptOutput::ScriptOutput(QProcess &process, QObject *parent)
    : QObject(parent)
    , m_process(process)
    , m_stdout(new OutputPipe(this))
    , m_stderr(new OutputPipe(this))
{
    connect(m_stdout, &OutputPipe::read, this,
            [this](const QByteArray &bytes) { Q_EMIT wrote(SocketEvent::Stream::Stdout, bytes); });
    connect(m_stderr, &OutputPipe::read, this,
            [this](const QByteArray &bytes) { Q_EMIT wrote(SocketEvent::Stream::Stderr, bytes); });
}

bool ScriptOutput::open()
{
    if (!m_stdout->open() || !m_stderr->open())
        return false;
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([output = m_stdout->writeEnd(), errors = m_stderr->writeEnd()] {
        ::dup2(output, STDOUT_FILENO);
        ::dup2(errors, STDERR_FILENO);
        // What this process has inherited is no business of the script's, whose first socket is to be 3.
        for (int descriptor = STDERR_FILENO + 1; descriptor < lastInherited; ++descriptor)
            ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    });
    return true;
}

void ScriptOutput::leaveToScript()
{
    m_stdout->closeWriteEnd();
    m_stderr->closeWriteEnd();
}

void ScriptOutput::readRest()
{
    m_stdout->readRest();
    m_stderr->readRest();
}
