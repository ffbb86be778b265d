// SPDX-License-Identifier: MIT
#pragma once

#include "programcontrols.h"

class ButtonClient;
class ElidedLabel;

/// Host and port; Connect, Close and Send.
class ButtonClientControls : public ProgramControls
{
    Q_OBJECT
public:
    explicit ButtonClientControls(ProgramPanel &panel);

    bool canPrint() const override { return false; }
    bool hasStartButton() const override { return true; }
    void refresh() override;
    void applyFields() override;
    void setPort(quint16 port) override;
    /// Connects; a client that is connected already stays, and another one is added.
    void start() override;
    void send() override;
    void retranslate() override;

private:
    /// The selected client; null while another kind of program has its place.
    ButtonClient *client() const;
    void applyMessage();
    void showLocalAddress();

    QLabel *m_hostCaption;
    QLineEdit *m_host;
    QLabel *m_portCaption;
    QLineEdit *m_port;
    ElidedLabel *m_from;
    QPushButton *m_connect;
    QPushButton *m_close;
    QLineEdit *m_message = nullptr;
    QPushButton *m_send = nullptr;
};
