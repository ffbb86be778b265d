// SPDX-License-Identifier: MIT
#pragma once

#include "programpanel.h"

class QCheckBox;

/// Address, port, backlog and SO_REUSEADDR; Listen, Close and Reply.
class ServerPanel : public ProgramPanel
{
    Q_OBJECT
public:
    explicit ServerPanel(Workbench &workbench, QWidget *parent = nullptr);

    void refresh() override;
    void setPort(quint16 port);
    void listen();
    void reply();
    void closeServer();

protected:
    Program &program() const override;
    void applyFields() override;
    /// Where others than this computer could connect, asks first.
    void whenAgreed(std::function<void()> goOn) override;

private:
    QLineEdit *m_address;
    QLineEdit *m_port;
    QLineEdit *m_backlog;
    QCheckBox *m_reuseAddress;
    QPushButton *m_listen = nullptr;
    QPushButton *m_close = nullptr;
    QLineEdit *m_message = nullptr;
    QPushButton *m_reply = nullptr;
    std::function<void()> m_goOn;
};
