// SPDX-License-Identifier: MIT
#pragma once

#include "kernelwatch.h"
#include "program.h"

/// What the buttons' server and client share: calls made one at a time, by Step or by the pace, and the
/// listing of the Python program they stand for.
///
/// The calls that set a connection up come one a pace. Once there is a connection nothing is slowed: what
/// the traffic needs is made as soon as the event loop comes round, at full speed several in one turn.
class ButtonProgram : public Program
{
    Q_OBJECT
public:
    ~ButtonProgram() override;

    QString source() const override;
    bool step() override;
    void run() override;
    void pause() override;
    void setPace(Pace pace) override { m_pacer.setPace(pace); }
    /// What Send or Reply would send: the listing has it, as long as it does not have to tell of what was
    /// sent.
    void setMessage(const QByteArray &bytes);

protected:
    /// A line of the listing, and the place in the program it is; None: a line without a call.
    enum class Place {
        None,
        Socket,
        ReuseAddress,
        Bind,
        Listen,
        Connect,
        Accept,
        Recv,
        SendAll,
        CloseConnection,
        CloseSocket,
    };
    struct CodeLine
    {
        QString text;
        Place place = Place::None;
    };

    ButtonProgram(const QString &actor, KernelWatch &watch, Clock &clock, QObject *parent);

    virtual void makeCall(Place place) = 0;
    /// Begins anew, with the settings as they are now.
    virtual void restart() = 0;
    virtual void writeListing() = 0;

    Reporter &reporter() { return m_reporter; }
    KernelWatch &watch() { return m_watch; }
    /// The listing is that of the run under way, or of one that failed: the error stands below its line.
    bool showsItsRun() const { return isUnderWay() || m_hasFailed; }
    /// Full speed and running: nobody follows single calls.
    bool isFreeRunning() const { return state() == State::Running && m_pacer.pace().isFullSpeed(); }

    void setListing(const QList<CodeLine> &listing);
    /// Says where in the listing the call stands that is about to be made.
    void goTo(Place place);
    /// A call has ended: makes the next one a pace later, where it sets up, or as soon as the event loop
    /// comes round. A program that pauses says which it will be.
    enum class When { AtThePace, Now };
    void goOn(Place next, When when);
    /// Makes no call by itself any more, and says which will be the next.
    void waitAt(Place next);
    /// The program has ended; its sockets are closed already.
    void finish(const QString &status);
    /// An exception has ended it.
    void finishFailed();
    /// The listing need not stand for a run that failed any more.
    void forgetFailure();

    /// The line that makes a socket for the address.
    static CodeLine socketLine(const QString &host);
    /// What stands in the listing's sendall(); a long message is cut.
    QString shownMessage() const;
    /// It is sent now, and the listing has it until forgetSent(), or to the run's end if that failed.
    void sends(const QByteArray &bytes);
    void sendFailed() { m_hasSendFailed = true; }
    void forgetSent();

private:
    void begin(State state);
    void makeNextCall();
    void showNext();
    int lineOf(Place place) const;
    static SocketEvent::Call callOf(Place place);

    KernelWatch &m_watch;
    Reporter m_reporter;
    Pacer m_pacer;
    QList<CodeLine> m_listing;
    Place m_next = Place::Socket;
    int m_callsLeft = 0; ///< of this turn of the event loop
    bool m_isNextDue = false; ///< in this turn still
    bool m_hasFailed = false;
    QByteArray m_message;
    std::optional<QByteArray> m_sent; ///< while its outcome is told below its line
    bool m_hasSendFailed = false;
};
