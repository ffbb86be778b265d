// SPDX-License-Identifier: MIT
#pragma once

#include "buttonprogram.h"

#include "stagedclient.h"

/// The client behind Connect, Step and Send. Once connected it receives until the peer closes; then it
/// stays open, in CLOSE_WAIT, until it is told to go on.
class ButtonClient : public ButtonProgram
{
    Q_OBJECT
public:
    /// As they were typed; what is wrong with them is raised by the call that takes them.
    struct Settings
    {
        QString host;
        QString port;
        friend bool operator==(const Settings &, const Settings &) = default;
    };

    ButtonClient(const QString &actor, KernelWatch &watch, Clock &clock = Clock::system(),
                 QObject *parent = nullptr);

    /// Taken at the next start; a program under way keeps those it started with.
    void setSettings(const Settings &settings);

    bool isInCall() const override;
    /// Closes the socket.
    void stop() override;

    /// connect() has returned and the socket is open.
    bool isConnected() const { return m_isConnected; }
    /// Connected, and no sendall() is under way.
    bool canSend() const;
    /// sendall(bytes), also while recv() waits: the kernel takes both at once. False, and nothing done,
    /// unless canSend().
    bool send(const QByteArray &bytes);

protected:
    void makeCall(Place place) override;
    void restart() override;
    void writeListing() override;

private:
    void returned(const SocketEvent &end);
    void fail();

    Settings m_settings;
    Settings m_current; ///< what the program under way was started with
    StagedClient *m_socket = nullptr;
    bool m_isConnected = false;
};
