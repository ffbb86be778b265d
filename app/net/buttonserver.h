// SPDX-License-Identifier: MIT
#pragma once

#include "buttonprogram.h"

/// The server behind Listen, Step and Reply: it serves one connection at a time, to its end, and then
/// takes the next one.
class ButtonServer : public ButtonProgram
{
    Q_OBJECT
public:
    /// As they were typed; what is wrong with them is raised by the call that takes them.
    struct Settings
    {
        QString address;
        QString port;
        QString backlog;
        bool reuseAddress = false;
        friend bool operator==(const Settings &, const Settings &) = default;
    };

    explicit ButtonServer(KernelWatch &watch, Clock &clock = Clock::system(), QObject *parent = nullptr);

    /// Taken at the next start; a program under way keeps those it started with.
    void setSettings(const Settings &settings);

    bool isInCall() const override;
    /// Closes the connection, then the listener.
    void stop() override;

    /// listen() has returned and the socket is open.
    bool isListening() const { return m_isListening; }
    /// There is a connection and no sendall() is under way on it.
    bool canReply() const;
    /// sendall(bytes) on the connection, also while its recv() waits: the kernel takes both at once. False,
    /// and nothing done, unless canReply().
    bool reply(const QByteArray &bytes);

protected:
    void makeCall(Place place) override;
    void restart() override;
    void writeListing() override;

private:
    void listenerReturned(const SocketEvent &end);
    void connectionReturned(const SocketEvent &end);
    void connectionRaised(const SocketEvent &end);
    void serve(Connection *connection);
    void fail();

    Settings m_settings;
    Settings m_current; ///< what the program under way was started with
    StagedServer *m_listener = nullptr;
    Connection *m_connection = nullptr;
    bool m_isListening = false;
};
