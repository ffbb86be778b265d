// SPDX-License-Identifier: MIT
#include "scriptprocess.h"

#include "processtree.h"
#include "pythonfinder.h"
#include "tracerfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QOperatingSystemVersion>
#include <QStandardPaths>
#include <QTimer>

namespace {

/// What the tracer has sent is here already when its process is gone; this is for a busy computer.
constexpr int patienceMs = 500;
constexpr qsizetype keptLastWords = 2000;

} // namespace

ScriptProcess::ScriptProcess(QObject *parent)
    : QObject(parent)
    , m_process(new QProcess(this))
    , m_output(*m_process)
{
    connect(&m_channel, &ScriptChannel::introduced, this, [this](const QString &python, qint64 process) {
        m_wasIntroduced = true;
        m_lastWords.clear();
        Q_EMIT introduced(python, process);
    });
    connect(&m_channel, &ScriptChannel::received, this, &ScriptProcess::received);
    connect(&m_channel, &ScriptChannel::closed, this, [this] {
        m_isChannelDone = true;
        checkEnd();
    });
    connect(&m_output, &ScriptOutput::wrote, this,
            [this](SocketEvent::Stream stream, const QByteArray &bytes) {
                const bool isError = stream == SocketEvent::Stream::Stderr;
                if (isError && !m_wasIntroduced && m_lastWords.size() < keptLastWords)
                    m_lastWords += bytes.left(keptLastWords);
                Q_EMIT wrote(stream, bytes);
            });
    connect(m_process, &QProcess::finished, this, &ScriptProcess::processFinished);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(cannotStart());
    });
}

ScriptProcess::~ScriptProcess()
{
    m_channel.disconnect(this);
    m_process->disconnect(this);
    kill();
    if (m_process->state() == QProcess::NotRunning)
        return;
    // Its end, which is near, is not waited for here.
    m_process->setParent(QCoreApplication::instance());
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
}

QString ScriptProcess::unreadable(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return tr("%1 is a folder, not a script.").arg(QDir::toNativeSeparators(path));
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString());
    return {};
}

QString ScriptProcess::start(const Script &script, const QString &actor)
{
    if (const QString fault = unreadable(script.file); !fault.isEmpty())
        return fault;
    const QFileInfo file(QDir::cleanPath(QFileInfo(script.file).absoluteFilePath()));
    const QString directory =
        script.workingDirectory.isEmpty() ? file.absolutePath() : script.workingDirectory;
    if (!QFileInfo(directory).isDir())
        return tr("The working directory %1 does not exist.").arg(QDir::toNativeSeparators(directory));
    m_python =
        script.python.isEmpty() ? PythonFinder::standard() : QStandardPaths::findExecutable(script.python);
    if (m_python.isEmpty())
        return script.python.isEmpty()
            ? tr("There is no python3 on this computer's PATH. Install Python 3.8 or newer, or choose one.")
            : tr("%1 is no program that can be run.").arg(QDir::toNativeSeparators(script.python));
    const QString tracer = TracerFiles::script();
    if (tracer.isEmpty())
        return tr("A temporary folder for the tracer cannot be made in %1.").arg(QDir::tempPath());
    if (!m_channel.listen())
        return tr("There is no free port for the tracer: %1.").arg(m_channel.errorString());
    if (!m_output.open())
        return tr("There is no pipe left for the script's output.");

    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SOCKETSCOPE_TOKEN"), m_channel.token());
    m_process->setProcessEnvironment(environment);
    m_process->setWorkingDirectory(directory);
    m_process->setProgram(m_python);
    m_process->setArguments(
        QStringList {QStringLiteral("-u"), tracer, m_channel.address(), actor, file.absoluteFilePath()}
        + script.arguments);
    m_process->start();
    m_output.leaveToScript();
    if (m_process->state() == QProcess::NotRunning)
        return cannotStart();
    m_pid = m_process->processId();
    m_channel.setProcess(m_pid);
    return {};
}

void ScriptProcess::kill()
{
    if (m_pid == 0)
        return;
    if (m_process->state() != QProcess::NotRunning) {
        ProcessTree::kill(m_pid);
        m_process->kill();
    }
}

void ScriptProcess::processFinished()
{
    ProcessTree::kill(m_pid); // the group it may have left behind
    m_output.readRest();
    QTimer::singleShot(patienceMs, this, [this] {
        m_isChannelDone = true;
        checkEnd();
    });
    checkEnd();
}

void ScriptProcess::checkEnd()
{
    if (m_isOver || !m_isChannelDone || m_process->state() != QProcess::NotRunning)
        return;
    m_isOver = true;
    m_channel.close();
    if (m_wasIntroduced)
        Q_EMIT ended(status());
    else
        Q_EMIT failed(tr("%1 did not run the script (%2). %3")
                          .arg(QDir::toNativeSeparators(m_python), status(),
                               QString::fromLocal8Bit(m_lastWords).trimmed()));
}

QString ScriptProcess::cannotStart() const
{
    return tr("%1 cannot be started: %2.").arg(QDir::toNativeSeparators(m_python), m_process->errorString());
}

QString ScriptProcess::status() const
{
    const bool isKilled = m_process->exitStatus() == QProcess::CrashExit;
    if (isKilled && QOperatingSystemVersion::currentType() == QOperatingSystemVersion::Windows)
        return QStringLiteral("killed"); // there are no signals there
    if (isKilled)
        return QStringLiteral("killed by signal %1").arg(m_process->exitCode());
    if (m_process->exitCode() == 0)
        return QStringLiteral("ended");
    return QStringLiteral("exit status %1").arg(m_process->exitCode());
}
