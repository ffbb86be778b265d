// SPDX-License-Identifier: MIT
#pragma once

#include "kernelwatch.h"
#include "program.h"

/// What the buttons' server and client share: calls made one at a time, by Step or by the pace.
///
/// The calls that set a connection up come one a pace. Once there is a connection nothing is slowed: what
/// the traffic needs is made as soon as the event loop comes round.
class ButtonProgram : public Program
{
    Q_OBJECT
public:
    bool step() override;
    void run() override;
    void pause() override;
    void setPace(Pace pace) override;

protected:
    ButtonProgram(const QString &actor, KernelWatch &watch, Clock &clock, QObject *parent);

    /// The listing's line of a call, and the call.
    struct Place
    {
        SocketEvent::Call call = SocketEvent::Call::None;
        int line = 0;
        bool isSetUp = false; ///< waits for the pace
    };
    /// The call that is made next.
    virtual Place nextPlace() const = 0;
    virtual void makeNextCall() = 0;
    /// Starts at the first call, with the settings as they are now.
    virtual void restart() = 0;
    virtual void setFreeRunning(bool on) = 0;

    Reporter &reporter() { return m_reporter; }
    KernelWatch &watch() { return m_watch; }
    bool hasStarted() const { return state() == State::Running || state() == State::Paused; }
    /// After a call has ended: makes the next one when it is due, or says which it will be.
    void goOn();
    /// Goes no further by itself, but says what the next call will be.
    void waitForCommand();
    /// The program has ended, well or by the exception of this class; its sockets are closed already.
    void finish(const QString &status);

private:
    void makeCall();
    void showNext();

    KernelWatch &m_watch;
    Reporter m_reporter;
    Pacer m_pacer;
};

/// Text as Python writes it: 'abc', "it's".
QString pythonString(const QString &text);
/// A number that was typed stays one; anything else is a string: 50017, 'abc', ''.
QString pythonNumber(const QString &typed);
