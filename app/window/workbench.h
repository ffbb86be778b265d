// SPDX-License-Identifier: MIT
#pragma once

#include "actornames.h"
#include "buttonclient.h"
#include "buttonserver.h"
#include "eventmerger.h"
#include "kernelwatch.h"
#include "replayer.h"
#include "timeline.h"

#include <memory>

/// The programs behind the panels, and the way their events take: programs and kernel → merger → timeline.
/// It knows no widget; the panels command it, and see what came of it in the timeline.
class Workbench : public QObject
{
    Q_OBJECT
public:
    explicit Workbench(Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~Workbench() override;

    Clock &clock() const { return m_clock; }
    Timeline &timeline() { return m_timeline; }
    Replayer &replayer() { return m_replayer; }

    ButtonServer &server() { return *m_server; }
    /// The client that the panel shows and Send goes to.
    ButtonClient &client() { return *m_clients[size_t(m_selected)]; }
    QStringList clientNames() const;
    void selectClient(const QString &actor);
    /// A further client; it becomes the selected one.
    void addClient();

    Pace pace() const { return m_pace; }
    void setPace(Pace pace);
    bool isAnythingRunning() const;
    /// No program makes a further call by itself.
    void pauseAll();
    /// Closes the clients first, so that the port is free at once, then the server, and forgets what
    /// happened.
    void reset();
    /// Ends a replay and shows now: what a command that makes a call does first.
    void goLive();

Q_SIGNALS:
    /// A program's state changed, or a client was added or selected.
    void programsChanged();

private:
    void adopt(Program &program);
    std::unique_ptr<ButtonClient> makeClient(const QString &actor);

    Clock &m_clock;
    Pace m_pace;
    EventMerger m_merger;
    Timeline m_timeline;
    Replayer m_replayer;
    ActorNames m_names;
    KernelWatch m_watch;
    std::unique_ptr<ButtonServer> m_server;
    std::vector<std::unique_ptr<ButtonClient>> m_clients;
    int m_selected = 0;
};
