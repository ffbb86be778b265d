// SPDX-License-Identifier: MIT
#pragma once

#include "programcontrols.h"

class ButtonServer;
class QCheckBox;

/// Address, port, backlog and SO_REUSEADDR; Listen, Close and Reply.
class ButtonServerControls : public ProgramControls
{
    Q_OBJECT
public:
    explicit ButtonServerControls(ProgramPanel &panel);

    bool canPrint() const override { return false; }
    bool hasStartButton() const override { return true; }
    void refresh() override;
    void applyFields() override;
    /// Where others than this computer could connect, asks first.
    void whenAgreed(std::function<void()> goOn) override;
    void setPort(quint16 port) override;
    void start() override;
    void send() override;
    void retranslate() override;

private:
    /// The server; null while another kind of program has its place.
    ButtonServer *server() const;
    void applyMessage();

    QLabel *m_addressCaption;
    QLineEdit *m_address;
    QLabel *m_portCaption;
    QLineEdit *m_port;
    QLabel *m_chosenPort; ///< beside a port of 0, once it is known
    QLabel *m_backlogCaption;
    QLineEdit *m_backlog;
    QCheckBox *m_reuseAddress;
    QPushButton *m_listen;
    QPushButton *m_close;
    QLineEdit *m_message = nullptr;
    QPushButton *m_reply = nullptr;
};
