// SPDX-License-Identifier: MIT
#pragma once

#include "actornames.h"
#include "buttonclient.h"
#include "buttonserver.h"
#include "eventmerger.h"
#include "kernelwatch.h"
#include "replayer.h"
#include "startorder.h"
#include "timeline.h"

#include <memory>
#include <QSet>

/// The programs behind the panels, and the way their events take: programs and kernel → merger → timeline.
/// There is a place for one server and places for clients; each holds a program of any kind, the buttons'
/// until another is put there. It knows no widget; the panels command it, and see what came of it in the
/// timeline.
class Workbench : public QObject
{
    Q_OBJECT
public:
    explicit Workbench(Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~Workbench() override;

    Clock &clock() const { return m_clock; }
    Timeline &timeline() { return m_timeline; }
    Replayer &replayer() { return m_replayer; }
    /// What a program that is made for a place tells its sockets to.
    KernelWatch &kernelWatch() { return m_watch; }

    Program &server() { return *m_server; }
    /// The client that the panel shows and Send goes to.
    Program &client() { return *m_clients[size_t(m_selected)]; }
    /// The same where they are the buttons' programs; null where another kind of program has the place.
    ButtonServer *buttonServer() { return qobject_cast<ButtonServer *>(&server()); }
    ButtonClient *buttonClient() { return qobject_cast<ButtonClient *>(&client()); }

    /// Puts a program into the server's place. The one that was there is stopped first.
    void replaceServer(std::unique_ptr<Program> program);
    /// Puts a program into the place of the client of its name, or into a new place. It becomes the
    /// selected client.
    void replaceClient(std::unique_ptr<Program> program);
    /// Puts the buttons' programs back.
    void useButtonServer();
    void useButtonClient();

    QStringList clientNames() const;
    void selectClient(const QString &actor);
    /// A further client for the buttons; it becomes the selected one.
    void addClient();
    /// The name for a program that is to have a new place.
    QString nextClientName() { return m_names.nextClient(); }

    Pace pace() const { return m_pace; }
    void setPace(Pace pace);
    bool isAnythingRunning() const;
    /// No program makes a further call by itself.
    void pauseAll();
    /// Ends the clients first, so that the port is free at once, then the server.
    void stopAll();
    /// Hands on what is still held back to be put in order: nothing more comes of what was stopped.
    void settle() { m_merger.flush(); }
    /// Runs all that is not under way: the server, then each client when the one before is ready for it.
    void startAll();
    /// Whether startAll() is of use: nobody's buttons have a place, and something is not under way.
    bool canStartAll() const;
    /// Ends all, and forgets what happened. The first client keeps its place. A script takes a moment to end;
    /// until then all is still there, so that nothing it tells of its end comes after.
    void reset();
    /// Ends a replay and shows now: what a command that makes a call does first.
    void goLive();

Q_SIGNALS:
    /// A program's state or source changed, or a place has another program, or another client is selected.
    void programsChanged();
    /// Now is asked for, perhaps while it was shown already.
    void liveAsked();

private:
    QList<Program *> programs() const;
    void adopt(Program &program);
    void finishReset();
    /// Those that have no place any more, until they have ended.
    QList<Program *> leaving() const { return findChildren<Program *>(Qt::FindDirectChildrenOnly); }
    void retire(std::unique_ptr<Program> program);
    void ended(Program &program);

    Clock &m_clock;
    Pace m_pace;
    EventMerger m_merger;
    Timeline m_timeline;
    Replayer m_replayer;
    ActorNames m_names;
    KernelWatch m_watch;
    std::unique_ptr<Program> m_server;
    std::vector<std::unique_ptr<Program>> m_clients;
    int m_selected = 0;
    StartOrder m_order;
    QSet<const Program *> m_awaited; ///< what a reset waits for the end of
};
