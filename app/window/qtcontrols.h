// SPDX-License-Identifier: MIT
#pragma once

#include "programcontrols.h"

class QtClientProgram;
class QtProgram;
class QtServerProgram;

/// For the lesson's programs on Qt: the same fields and buttons as the buttons' own, but behind them are a
/// QTcpServer and a QTcpSocket.
class QtControls : public ProgramControls
{
    Q_OBJECT
public:
    explicit QtControls(ProgramPanel &panel);

    bool canPrint() const override { return false; }
    bool canBeStepped() const override { return false; }
    bool hasStartButton() const override { return true; }
    QAbstractButton *button(PanelButton::Kind kind) const override;
    void refresh() override;
    void applyFields() override;
    void setPort(quint16 port) override;
    void start() override;
    void send() override;
    void close() override;
    void retranslate() override;

private:
    bool isServer() const;
    QtProgram &program() const;
    QtServerProgram *server() const;
    QtClientProgram *client() const;
    void startNow();
    void sayWhyNot();

    QLabel *m_hostCaption;
    QLineEdit *m_host;
    QLabel *m_portCaption;
    QLineEdit *m_port;
    QPushButton *m_start;
    QPushButton *m_close;
    QLineEdit *m_message = nullptr;
    QPushButton *m_send = nullptr;
};
