// SPDX-License-Identifier: MIT
#pragma once

#include "pacer.h"
#include "socketevent.h"

#include <QObject>

/// One program beside a code view: the buttons' calls, a lesson's listing or a learner's script.
///
/// A program makes its calls one at a time. Step makes the next one; Run makes them one after the other
/// at the pace. What it does is told in events alone; what it will do next is told by a Line event.
class Program : public QObject
{
    Q_OBJECT
public:
    enum class State {
        NotStarted,
        Paused, ///< between two calls, or in a call after which it stops
        Running, ///< makes the next call by itself
        Ended,
    };
    Q_ENUM(State)

    explicit Program(const QString &actor, QObject *parent = nullptr);

    QString actor() const { return m_actor; }
    State state() const { return m_state; }
    /// True from its start to its end.
    bool isUnderWay() const { return m_state == State::Running || m_state == State::Paused; }

    /// The listing the events' line numbers belong to.
    virtual QString source() const = 0;
    /// True while a call has not returned: step() would do nothing.
    virtual bool isInCall() const = 0;
    /// Makes the next call, or the first. False, and nothing done, while a call has not returned.
    virtual bool step() = 0;
    virtual void run() = 0;
    /// Makes no further call by itself. A call that waits goes on waiting.
    virtual void pause() = 0;
    /// Ends the program and closes its sockets; it can be started anew.
    virtual void stop() = 0;
    virtual void setPace(Pace pace) = 0;

Q_SIGNALS:
    void happened(const SocketEvent &event);
    void stateChanged(Program::State state);
    void sourceChanged();

protected:
    void setState(State state);

private:
    QString m_actor;
    State m_state = State::NotStarted;
};
