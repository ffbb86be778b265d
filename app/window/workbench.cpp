// SPDX-License-Identifier: MIT
#include "workbench.h"

#include "scriptprogram.h"

#include <algorithm>

Workbench::Workbench(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_merger(clock)
    , m_replayer(m_timeline, clock)
    , m_watch(m_names, clock)
    , m_server(std::make_unique<ButtonServer>(m_watch, clock))
    , m_order(clock)
{
    connect(&m_merger, &EventMerger::merged, &m_timeline, &Timeline::append);
    connect(&m_watch, &KernelWatch::happened, &m_merger, &EventMerger::add);
    m_clients.push_back(std::make_unique<ButtonClient>(ActorNames::panelClient(), m_watch, clock));
    for (Program *program : programs())
        adopt(*program);
    connect(this, &Workbench::programsChanged, this, [this] {
        const QList<Program *> all = programs();
        m_merger.setHearsOthers(std::any_of(all.cbegin(), all.cend(), [](const Program *program) {
            return qobject_cast<const ScriptProgram *>(program);
        }));
    });
    m_merger.setHearsOthers(false);
}

Workbench::~Workbench()
{
    // What a program tells of its end is for nobody any more.
    for (Program *program : programs())
        program->disconnect(this);
    for (Program *program : leaving())
        program->disconnect(this);
    qDeleteAll(leaving());
}

void Workbench::replaceServer(std::unique_ptr<Program> program)
{
    retire(std::exchange(m_server, std::move(program)));
    adopt(*m_server);
    Q_EMIT programsChanged();
}

void Workbench::replaceClient(std::unique_ptr<Program> program)
{
    adopt(*program);
    const auto place = std::find_if(m_clients.begin(), m_clients.end(),
                                    [&](const auto &client) { return client->actor() == program->actor(); });
    m_selected = int(place - m_clients.begin());
    if (place == m_clients.end())
        m_clients.push_back(std::move(program));
    else
        retire(std::exchange(*place, std::move(program)));
    Q_EMIT programsChanged();
}

void Workbench::useButtonServer()
{
    if (!buttonServer())
        replaceServer(std::make_unique<ButtonServer>(m_watch, m_clock));
}

void Workbench::useButtonClient()
{
    if (!buttonClient())
        replaceClient(std::make_unique<ButtonClient>(client().actor(), m_watch, m_clock));
}

QStringList Workbench::clientNames() const
{
    QStringList names;
    for (const auto &client : m_clients)
        names << client->actor();
    return names;
}

void Workbench::selectClient(const QString &actor)
{
    for (size_t i = 0; i < m_clients.size(); ++i)
        if (m_clients[i]->actor() == actor)
            m_selected = int(i);
    Q_EMIT programsChanged();
}

void Workbench::addClient()
{
    replaceClient(std::make_unique<ButtonClient>(nextClientName(), m_watch, m_clock));
}

void Workbench::setPace(Pace pace)
{
    m_pace = pace;
    m_replayer.setPace(pace);
    for (Program *program : programs())
        program->setPace(pace);
}

bool Workbench::isAnythingRunning() const
{
    const QList<Program *> all = programs();
    return std::any_of(all.cbegin(), all.cend(),
                       [](const Program *program) { return program->state() == Program::State::Running; });
}

void Workbench::pauseAll()
{
    m_replayer.stop();
    for (Program *program : programs())
        program->pause();
}

void Workbench::stopAll()
{
    for (const auto &client : m_clients)
        client->stop();
    m_server->stop();
}

void Workbench::startAll()
{
    goLive();
    m_order.start(programs(), 0, m_timeline.scene());
}

bool Workbench::canStartAll() const
{
    const QList<Program *> all = programs();
    return std::none_of(all.cbegin(), all.cend(),
                        [](const Program *program) { return qobject_cast<const ButtonProgram *>(program); })
        && !std::all_of(all.cbegin(), all.cend(),
                        [](const Program *program) { return program->state() == Program::State::Running; });
}

void Workbench::reset()
{
    m_replayer.stop();
    m_order.cancel();
    m_selected = 0;
    while (m_clients.size() > 1) {
        std::unique_ptr<Program> last = std::move(m_clients.back());
        m_clients.pop_back();
        retire(std::move(last));
    }
    stopAll();
    for (const Program *program : programs() + leaving())
        if (program->isUnderWay())
            m_awaited.insert(program);
    if (m_awaited.isEmpty())
        finishReset();
}

void Workbench::finishReset()
{
    m_names.reset();
    m_watch.reset();
    m_merger.flush();
    m_timeline.clear();
    Q_EMIT programsChanged();
}

void Workbench::goLive()
{
    m_replayer.stop();
    m_timeline.goLive();
    Q_EMIT liveAsked();
}

QList<Program *> Workbench::programs() const
{
    QList<Program *> all {m_server.get()};
    for (const auto &client : m_clients)
        all << client.get();
    return all;
}

void Workbench::adopt(Program &program)
{
    program.setPace(m_pace);
    connect(&program, &Program::happened, &m_merger, &EventMerger::add);
    connect(&program, &Program::stateChanged, this, &Workbench::programsChanged);
    connect(&program, &Program::sourceChanged, this, &Workbench::programsChanged);
    connect(&program, &Program::stateChanged, this, [this, &program] {
        if (!program.isUnderWay())
            ended(program);
    });
    const auto *script = qobject_cast<ScriptProgram *>(&program);
    if (!script)
        return;
    connect(script, &Program::happened, &m_watch, &KernelWatch::see);
    connect(script, &ScriptProgram::introduced, &m_watch,
            [this, actor = script->actor()](qint64 process) { m_watch.addScript(process, actor); });
}

/// Stops the program and lets it go once it has told of its end.
void Workbench::retire(std::unique_ptr<Program> program)
{
    disconnect(program.get(), &Program::stateChanged, this, &Workbench::programsChanged);
    disconnect(program.get(), &Program::sourceChanged, this, &Workbench::programsChanged);
    Program *leaving = program.release();
    leaving->setParent(this);
    leaving->stop();
    if (!leaving->isUnderWay())
        leaving->deleteLater();
}

void Workbench::ended(Program &program)
{
    if (program.parent() == this)
        program.deleteLater();
    if (m_awaited.remove(&program) && m_awaited.isEmpty())
        finishReset();
}
