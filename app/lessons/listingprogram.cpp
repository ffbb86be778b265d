// SPDX-License-Identifier: MIT
#include "listingprogram.h"

#include "machine.h"
#include "pythontraceback.h"
#include "shownvariables.h"

#include <QElapsedTimer>

using Kind = SocketEvent::Kind;

namespace {

/// How long lines run on before the event loop comes round, and the window with it.
constexpr qint64 sliceNs = 3'000'000;
/// At full speed a program that is busy tells its line only so often.
constexpr qint64 busyLineUs = 100'000;

} // namespace

ListingProgram::ListingProgram(const QString &actor, KernelWatch &watch, Clock &clock, QObject *parent)
    : Program(actor, parent)
    , m_watch(watch)
    , m_clock(clock)
    , m_reporter(actor, clock)
    , m_gate(clock)
    , m_pacer(clock)
{
    connect(&m_reporter, &Reporter::happened, &m_gate, &FloodGate::take);
    connect(&m_gate, &FloodGate::happened, this, &Program::happened);
    connect(&m_pacer, &Pacer::due, this, &ListingProgram::runLines);
}

ListingProgram::~ListingProgram()
{
    m_reporter.disconnect(&m_gate);
}

void ListingProgram::setSource(const QString &source, const QString &fileName)
{
    m_original = source;
    m_fileName = fileName;
    edit(source);
}

void ListingProgram::edit(const QString &source)
{
    const QString before = this->source();
    m_source = source;
    m_parsed = parseListing(source);
    if (!hasStarted()) {
        m_runningSource = source;
        m_runningFileName = m_fileName;
    }
    if (this->source() != before)
        Q_EMIT sourceChanged();
}

QString ListingProgram::source() const
{
    return m_runningSource;
}

QString ListingProgram::fileName() const
{
    return m_runningFileName;
}

bool ListingProgram::isInCall() const
{
    return m_calls && m_calls->isWaiting();
}

bool ListingProgram::step()
{
    if (isInCall())
        return false;
    m_pacer.cancel();
    begin(State::Paused);
    runLines();
    return true;
}

void ListingProgram::run()
{
    begin(State::Running);
    if (hasStarted() && !isInCall())
        m_pacer.requestNow();
}

void ListingProgram::pause()
{
    if (state() != State::Running)
        return;
    m_pacer.cancel();
    setState(State::Paused);
    if (!isInCall())
        standBeforeLine();
}

void ListingProgram::stop()
{
    if (!hasStarted())
        return;
    m_pacer.cancel();
    m_isStopping = true;
    const bool wasInCall = isInCall();
    m_machine->interrupt();
    if (!wasInCall)
        runLines();
}

void ListingProgram::setPace(Pace pace)
{
    m_pacer.setPace(pace);
}

void ListingProgram::begin(State state)
{
    if (hasStarted()) {
        setState(state);
        return;
    }
    const bool isOther = m_runningSource != m_source;
    m_runningSource = m_source;
    m_ranSource = m_source;
    m_runningFileName = m_fileName;
    m_isStopping = false;
    m_hasFailed = false;
    m_lineToldUs = m_clock.nowUs();
    m_reporter.setPlace(m_fileName, 0);
    if (isOther)
        Q_EMIT sourceChanged();
    setState(state);
    if (m_parsed.error) {
        refuse(*m_parsed.error);
        return;
    }
    m_machine.reset();
    m_calls = std::make_unique<ListingCalls>(m_watch, m_reporter, m_fileName);
    m_machine = std::make_unique<Machine>(compileListing(m_parsed.tree), *m_calls);
    connect(m_calls.get(), &ListingCalls::ended, this, &ListingProgram::runLines);
    connect(m_calls.get(), &ListingCalls::printed, this,
            [this](const QString &text) { write(SocketEvent::Stream::Stdout, text); });
    if (runLine() && !isFreeRunning())
        tellLine();
}

/// Runs the line the program stands before, and at full speed those that follow, until one waits.
void ListingProgram::runLines()
{
    QElapsedTimer slice;
    slice.start();
    do {
        if (!hasStarted() || !runLine())
            return;
    } while (m_isStopping || (isFreeRunning() && slice.nsecsElapsed() < sliceNs));
    standBeforeLine();
}

/// False: the program waits in that line, or has ended.
bool ListingProgram::runLine()
{
    if (m_hasFailed) {
        failed();
        return false;
    }
    switch (m_machine->run()) {
    case Machine::Stop::BeforeLine:
        return true;
    case Machine::Stop::Waiting:
        break;
    case Machine::Stop::Ended: {
        SocketEvent exit;
        exit.status = QStringLiteral("ended");
        finish(exit);
        break;
    }
    case Machine::Stop::Failed:
        failed();
        break;
    case Machine::Stop::Refused:
        refuse(ListingError::notKnown(m_machine->line(), 1, m_machine->refusal()));
        break;
    }
    return false;
}

void ListingProgram::standBeforeLine()
{
    SocketEvent event;
    if (isFreeRunning()) {
        if (m_clock.nowUs() - m_lineToldUs >= busyLineUs) {
            event.status = QStringLiteral("running");
            tellLine(event);
        }
        m_pacer.requestNow();
        return;
    }
    if (state() == State::Paused)
        event.status = QStringLiteral("paused");
    else
        m_pacer.request();
    tellLine(event);
}

void ListingProgram::tellLine(SocketEvent event)
{
    event.kind = Kind::Line;
    event.file = m_runningFileName;
    if (event.line == 0)
        event.line = m_machine->line();
    if (event.text.isEmpty() && !isFreeRunning())
        event.text = shownVariables(m_machine->variables());
    m_lineToldUs = m_clock.nowUs();
    m_reporter.note(event);
}

void ListingProgram::write(SocketEvent::Stream stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    for (qsizetype i = 0; i < bytes.size(); i += SocketEvent::keptBytes) {
        SocketEvent event;
        event.kind = Kind::Output;
        event.stream = stream;
        event.data = bytes.mid(i, SocketEvent::keptBytes);
        event.size = event.data.size();
        m_reporter.note(event);
    }
}

/// An exception that nothing caught. Who steps sees the program once more before it ends, its sockets open.
void ListingProgram::failed()
{
    const PythonError &error = m_machine->error();
    SocketEvent event;
    if (m_isStopping) {
        event.status = QStringLiteral("stopped");
        finish(event);
        return;
    }
    event.status = QStringLiteral("exception");
    event.error = error.error;
    event.text = error.text;
    event.file = m_runningFileName;
    event.line = m_machine->errorLine();
    if (!std::exchange(m_hasFailed, true)) {
        write(SocketEvent::Stream::Stderr,
              PythonTraceback::of(error, event.line, m_runningSource, m_runningFileName));
        if (state() == State::Paused) {
            tellLine(event);
            return;
        }
    }
    finish(event);
}

void ListingProgram::refuse(const ListingError &why)
{
    const bool isPythons = why.kind == ListingError::Kind::Syntax;
    SocketEvent event;
    event.status = isPythons ? QStringLiteral("exception") : QStringLiteral("refused");
    event.error = why.error;
    event.text = isPythons ? PythonTraceback::text(why, m_runningFileName) : why.describe();
    event.file = m_runningFileName;
    event.line = why.line;
    write(SocketEvent::Stream::Stderr,
          isPythons ? PythonTraceback::of(why, m_runningSource, m_runningFileName) : event.text + u'\n');
    finish(event);
}

void ListingProgram::finish(SocketEvent exit)
{
    m_pacer.cancel();
    if (m_calls)
        m_calls->dropOpen();
    exit.kind = Kind::Exit;
    if (exit.line == 0)
        m_reporter.setPlace(m_runningFileName, 0);
    m_reporter.note(exit);
    m_gate.reset();
    setState(State::Ended);
}
