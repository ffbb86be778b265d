// SPDX-License-Identifier: MIT
#include "workbench.h"

#include <algorithm>

Workbench::Workbench(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_merger(clock)
    , m_replayer(m_timeline, clock)
    , m_watch(m_names, clock)
    , m_server(std::make_unique<ButtonServer>(m_watch, clock))
{
    connect(&m_merger, &EventMerger::merged, &m_timeline, &Timeline::append);
    connect(&m_watch, &KernelWatch::happened, &m_merger, &EventMerger::add);
    adopt(*m_server);
    m_clients.push_back(makeClient(QStringLiteral("client")));
}

Workbench::~Workbench() = default;

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
    m_clients.push_back(makeClient(m_names.nextClient()));
    m_selected = int(m_clients.size()) - 1;
    Q_EMIT programsChanged();
}

void Workbench::setPace(Pace pace)
{
    m_pace = pace;
    m_replayer.setPace(pace);
    m_server->setPace(pace);
    for (const auto &client : m_clients)
        client->setPace(pace);
}

bool Workbench::isAnythingRunning() const
{
    const auto runs = [](const auto &program) { return program->state() == Program::State::Running; };
    return runs(m_server) || std::any_of(m_clients.cbegin(), m_clients.cend(), runs);
}

void Workbench::pauseAll()
{
    m_replayer.stop();
    m_server->pause();
    for (const auto &client : m_clients)
        client->pause();
}

void Workbench::reset()
{
    m_replayer.stop();
    for (const auto &client : m_clients)
        client->stop();
    m_server->stop();
    m_clients.resize(1);
    m_selected = 0;
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
}

void Workbench::adopt(Program &program)
{
    program.setPace(m_pace);
    connect(&program, &Program::happened, &m_merger, &EventMerger::add);
    connect(&program, &Program::stateChanged, this, &Workbench::programsChanged);
    connect(&program, &Program::sourceChanged, this, &Workbench::programsChanged);
}

std::unique_ptr<ButtonClient> Workbench::makeClient(const QString &actor)
{
    auto client = std::make_unique<ButtonClient>(actor, m_watch, m_clock);
    adopt(*client);
    return client;
}
