// SPDX-License-Identifier: MIT
#include "headlessrun.h"

#include "eventjson.h"

#include <algorithm>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

namespace {

constexpr qint64 quietUs = 1'000'000;
constexpr int lookEachMs = 100;
constexpr int patienceMs = 2000; ///< of a client, with the one before
/// A stop takes 300 ms. What has not ended by then is killed with its Program.
constexpr int stopMs = 3000;

bool hasEnded(const std::unique_ptr<Program> &program)
{
    return program->state() == Program::State::Ended;
}

/// A call that only another program can end; a sleep ends by itself.
bool waitsForOthers(const SocketEvent &call)
{
    return call.call == Call::Accept || call.isReceive()
        || (call.call == Call::Wait && call.text != QLatin1String("time.sleep"));
}

/// A wait that brought nothing: its time ran out, or there was none. What another wait brought, the program
/// goes on to call for.
bool isInVain(const SocketEvent &end, const SocketEvent &call)
{
    return waitsForOthers(call)
        && (call.call == Call::Wait || end.error == QLatin1String("TimeoutError")
            || end.errnoName == QLatin1String("EAGAIN"));
}

bool isGoodEnd(const QString &status)
{
    return status == QLatin1String("ended") || status.startsWith(QLatin1String("stopped waiting"));
}

} // namespace

HeadlessRun::HeadlessRun(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_merger(clock)
    , m_order(clock)
{
    connect(&m_merger, &EventMerger::merged, this, &HeadlessRun::tellMerged);
}

HeadlessRun::~HeadlessRun() = default;

QString HeadlessRun::actorName(int place)
{
    if (place == 0)
        return QStringLiteral("server");
    return place == 1 ? QStringLiteral("client") : QStringLiteral("client %1").arg(place);
}

void HeadlessRun::add(std::unique_ptr<Program> program)
{
    program->setPace({0});
    connect(program.get(), &Program::happened, this, &HeadlessRun::happened);
    connect(program.get(), &Program::stateChanged, this, &HeadlessRun::stateChanged);
    m_programs.push_back(std::move(program));
}

void HeadlessRun::observe(const SocketEvent &event)
{
    m_merger.add(event);
}

void HeadlessRun::start(int timeoutMs)
{
    if (timeoutMs > 0)
        m_clock.callAfter(timeoutMs, this, [this] { end(TimeRanOut); });
    QList<Program *> programs;
    for (const auto &program : m_programs)
        programs += program.get();
    m_order.start(programs, patienceMs);
    m_clock.callAfter(lookEachMs, this, [this] { stopIfWaiting(); });
}

void HeadlessRun::end(int status)
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    m_status = status;
    m_order.cancel();
    for (const auto &program : m_programs)
        program->stop();
    m_clock.callAfter(stopMs, this, [this] { finish(); });
    stateChanged();
}

void HeadlessRun::happened(const SocketEvent &happened)
{
    SocketEvent event = happened;
    follow(event);
    m_merger.add(event);
}

void HeadlessRun::follow(SocketEvent &event)
{
    const bool isExit = event.kind == Kind::Exit && event.thread.isEmpty();
    const bool isServers = event.actor == actorName(0);
    if (isServers)
        followServer(event);
    else if (isExit)
        m_quietSinceUs = m_clock.nowUs();
    if (isServers && isExit && !m_reasonForStop.isEmpty() && event.status == QLatin1String("stopped"))
        event.status = m_reasonForStop;
    if (!isExit || m_isEnding)
        return;
    if (event.status == QLatin1String("refused"))
        m_status = ListingRefused;
    else if (!isGoodEnd(event.status) && m_status == EndedWell)
        m_status = ProgramFailed;
}

void HeadlessRun::followServer(const SocketEvent &event)
{
    SocketEvent call = event;
    const auto isIts = [&event](const SocketEvent &open) { return open.id == event.id; };
    const auto open = std::find_if(m_serversOpenCalls.cbegin(), m_serversOpenCalls.cend(), isIts);
    if (event.isEnd() && open != m_serversOpenCalls.cend()) {
        call = *open;
        m_serversOpenCalls.erase(open);
    } else if (event.kind == Kind::Call) {
        m_serversOpenCalls += event;
    } else if (event.kind == Kind::Exit) {
        m_serversOpenCalls.removeIf([&event](const SocketEvent &its) { return its.thread == event.thread; });
    }
    const bool isWait = waitsForOthers(call) || call.call == Call::Wait;
    if (event.isEnd() && isInVain(event, call)) {
        ++m_waitsInVain;
    } else if (m_waitsInVain == 0 || !isWait || (event.isEnd() && call.call != Call::Wait)) {
        m_waitsInVain = 0;
        m_quietSinceUs = m_clock.nowUs();
    }
}

/// True also of a sleep between two looks whether somebody has come.
bool HeadlessRun::isServerWaiting() const
{
    const bool looksAgain = m_waitsInVain > 1;
    return !m_serversOpenCalls.isEmpty()
        && std::all_of(m_serversOpenCalls.cbegin(), m_serversOpenCalls.cend(),
                       [looksAgain](const SocketEvent &call) {
                           return waitsForOthers(call) || (looksAgain && call.call == Call::Wait);
                       });
}

void HeadlessRun::tellMerged(const QList<SocketEvent> &events)
{
    QByteArray lines;
    for (SocketEvent event : events) {
        event.number = ++m_number;
        lines += EventJson::toLine(event);
    }
    Q_EMIT told(lines);
}

void HeadlessRun::stateChanged()
{
    const auto isOver = [this](const auto &program) {
        return hasEnded(program) || (m_isEnding && program->state() == Program::State::NotStarted);
    };
    // Queued: a program may tell of its end before it is quite at it.
    if (std::all_of(m_programs.cbegin(), m_programs.cend(), isOver))
        QMetaObject::invokeMethod(this, &HeadlessRun::finish, Qt::QueuedConnection);
}

bool HeadlessRun::haveClientsEnded() const
{
    return m_programs.size() > 1 && std::all_of(m_programs.cbegin() + 1, m_programs.cend(), hasEnded);
}

void HeadlessRun::stopIfWaiting()
{
    if (m_isEnding)
        return;
    const bool isQuiet = m_clock.nowUs() - m_quietSinceUs >= quietUs;
    if (isQuiet && haveClientsEnded() && !hasEnded(m_programs.front()) && isServerWaiting()) {
        const SocketEvent &wait = m_serversOpenCalls.last();
        m_reasonForStop = QStringLiteral("stopped waiting in %1")
                              .arg(wait.call == Call::Wait ? wait.text : callName(wait.call));
        m_programs.front()->stop();
        return;
    }
    m_clock.callAfter(lookEachMs, this, [this] { stopIfWaiting(); });
}

void HeadlessRun::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_merger.flush();
    m_programs.clear();
    Q_EMIT finished(m_status);
}
