// SPDX-License-Identifier: MIT
#include "scriptprogram.h"

#include <QFile>
#include <QJsonArray>

using Kind = SocketEvent::Kind;

namespace {

/// The longest piece of output that one event holds whole, ended after a line where there is one.
QByteArray firstPiece(const QByteArray &bytes)
{
    if (bytes.size() <= SocketEvent::keptBytes)
        return bytes;
    const qsizetype newline = bytes.lastIndexOf('\n', SocketEvent::keptBytes - 1);
    return bytes.left(newline < 0 ? SocketEvent::keptBytes : newline + 1);
}

} // namespace

ScriptProgram::ScriptProgram(const QString &actor, Clock &clock, QObject *parent)
    : Program(actor, parent)
    , m_clock(clock)
{
}

ScriptProgram::~ScriptProgram() = default;

void ScriptProgram::setScript(const Script &script)
{
    m_script = script;
    reload();
}

void ScriptProgram::reload()
{
    QFile file(m_script.file);
    const QString source = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    if (source == m_source)
        return;
    m_source = source;
    Q_EMIT sourceChanged();
}

bool ScriptProgram::isInCall() const
{
    return isAlive() && m_paused.isEmpty() && !m_open.isEmpty();
}

bool ScriptProgram::step()
{
    if (!isAlive())
        return start(State::Paused);
    if (state() == State::Running) {
        pause();
        return !isInCall();
    }
    return !m_paused.isEmpty() && stepThread(m_paused.first());
}

bool ScriptProgram::stepThread(const QString &thread)
{
    if (!m_paused.removeOne(thread))
        return false;
    command(QStringLiteral("step"), {{QStringLiteral("thread"), thread}});
    return true;
}

void ScriptProgram::run()
{
    if (m_isStopping) {
        m_isToRunAgain = true;
        return;
    }
    if (!isAlive()) {
        start(State::Running);
        return;
    }
    m_paused.clear();
    command(QStringLiteral("run"));
    setState(State::Running);
}

void ScriptProgram::pause()
{
    if (state() != State::Running)
        return;
    command(QStringLiteral("pause"));
    setState(State::Paused);
}

void ScriptProgram::stop()
{
    m_isToRunAgain = false;
    if (!isAlive() || m_isStopping)
        return;
    m_isStopping = true;
    command(QStringLiteral("stop"));
    m_clock.callAfter(killAfterMs, m_process.get(), [process = m_process.get()] { process->kill(); });
}

void ScriptProgram::setPace(Pace pace)
{
    m_pace = pace;
    if (isAlive())
        sendPace();
}

void ScriptProgram::setBreakpoints(const QString &file, const QSet<int> &lines)
{
    m_breakpoints[file] = lines;
    if (!isAlive())
        return;
    QJsonArray numbers;
    for (const int line : lines)
        numbers += line;
    command(QStringLiteral("breakpoints"),
            {{QStringLiteral("file"), file}, {QStringLiteral("lines"), numbers}});
}

void ScriptProgram::writeInput(const QByteArray &bytes)
{
    if (isAlive())
        m_process->writeInput(bytes);
}

void ScriptProgram::closeInput()
{
    if (isAlive())
        m_process->closeInput();
}

bool ScriptProgram::start(State then)
{
    reload();
    m_exit.reset();
    m_paused.clear();
    m_open.clear();
    m_leftovers.clear();
    m_process = std::make_unique<ScriptProcess>();
    connect(m_process.get(), &ScriptProcess::introduced, this, [this](const QString &python, qint64 process) {
        m_pythonVersion = python;
        Q_EMIT introduced(process);
    });
    connect(m_process.get(), &ScriptProcess::received, this, &ScriptProgram::received);
    connect(m_process.get(), &ScriptProcess::wrote, this, &ScriptProgram::wrote);
    // Queued: the process ends with what follows.
    connect(m_process.get(), &ScriptProcess::failed, this, &ScriptProgram::failed, Qt::QueuedConnection);
    connect(m_process.get(), &ScriptProcess::ended, this, &ScriptProgram::ended, Qt::QueuedConnection);
    const QString fault = m_process->start(m_script, actor());
    if (!fault.isEmpty()) {
        m_process.reset();
        Q_EMIT refused(fault);
        return false;
    }
    setState(then);
    sendPace();
    for (auto file = m_breakpoints.cbegin(); file != m_breakpoints.cend(); ++file)
        setBreakpoints(file.key(), QSet<int>(*file));
    if (then == State::Running)
        command(QStringLiteral("run"));
    return true;
}

void ScriptProgram::command(const QString &what, QJsonObject command)
{
    command.insert(QStringLiteral("do"), what);
    m_process->send(command);
}

void ScriptProgram::sendPace()
{
    command(QStringLiteral("pace"), {{QStringLiteral("ms"), m_pace.msPerStep}});
}

void ScriptProgram::received(const SocketEvent &event)
{
    if (event.kind == Kind::Exit && event.thread.isEmpty()) {
        m_exit = event;
        return;
    }
    follow(event);
    tell(event);
}

/// Keeps account of what step() and isInCall() need to know.
void ScriptProgram::follow(const SocketEvent &event)
{
    switch (event.kind) {
    case Kind::Call:
        m_open += event.id;
        m_paused.removeOne(event.thread);
        break;
    case Kind::Return:
    case Kind::Raise:
        m_open -= event.id;
        break;
    case Kind::Line:
        m_paused.removeOne(event.thread);
        if (event.status == QLatin1String("breakpoint"))
            setState(State::Paused);
        // One that comes while it runs is of before the run.
        if (!event.status.isEmpty() && state() == State::Paused)
            m_paused += event.thread;
        break;
    case Kind::Exit:
        m_paused.removeOne(event.thread);
        break;
    default:
        break;
    }
}

void ScriptProgram::wrote(SocketEvent::Stream stream, const QByteArray &bytes)
{
    for (QByteArray rest = bytes; !rest.isEmpty();) {
        SocketEvent event;
        event.kind = Kind::Output;
        event.stream = stream;
        event.data = firstPiece(rest);
        event.size = event.data.size();
        event.timeUs = m_clock.nowUs();
        rest.remove(0, event.data.size());
        tell(event);
    }
}

void ScriptProgram::failed(const QString &sentence)
{
    const bool wasStopped = std::exchange(m_isStopping, false);
    m_process.reset();
    setState(State::Ended);
    if (!wasStopped)
        Q_EMIT refused(sentence);
}

void ScriptProgram::ended(const QString &status)
{
    SocketEvent exit = m_exit.value_or(SocketEvent {});
    exit.kind = Kind::Exit;
    if (!m_exit)
        exit.status = m_isStopping ? QStringLiteral("stopped") : status;
    // The end of the process, which is after all it wrote.
    exit.timeUs = m_clock.nowUs();
    m_process.reset();
    m_paused.clear();
    m_open.clear();
    m_isStopping = false;
    tell(exit);
    setState(State::Ended);
    if (std::exchange(m_isToRunAgain, false))
        run();
}

void ScriptProgram::tell(SocketEvent event)
{
    event.actor = actor();
    m_leftovers.see(event);
    Q_EMIT happened(event);
}
