// SPDX-License-Identifier: MIT
#include "scriptoutput.h"

#include <QProcess>

ScriptOutput::ScriptOutput(QProcess &process, QObject *parent)
    : QObject(parent)
    , m_process(process)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ScriptOutput::readRest);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ScriptOutput::readRest);
}

bool ScriptOutput::open()
{
    return true; // QProcess makes the pipes
}

void ScriptOutput::leaveToScript() { }

void ScriptOutput::readRest()
{
    if (const QByteArray bytes = m_process.readAllStandardOutput(); !bytes.isEmpty())
        Q_EMIT wrote(SocketEvent::Stream::Stdout, bytes);
    if (const QByteArray bytes = m_process.readAllStandardError(); !bytes.isEmpty())
        Q_EMIT wrote(SocketEvent::Stream::Stderr, bytes);
}
