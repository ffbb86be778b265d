// SPDX-License-Identifier: MIT
#pragma once

#include "programpanel.h"

class QComboBox;

/// Host and port; Connect, Close and Send. With several clients, which of them is meant.
class ClientPanel : public ProgramPanel
{
    Q_OBJECT
public:
    explicit ClientPanel(Workbench &workbench, QWidget *parent = nullptr);

    void refresh() override;
    void setPort(quint16 port);
    /// Connects; a client that is connected already stays, and another one is added.
    void connectClient();
    void send();
    void closeClient();

protected:
    Program &program() const override;
    void applyFields() override;

private:
    void showClients();
    void showLocalAddress();

    QComboBox *m_clients;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLabel *m_from;
    QPushButton *m_connect = nullptr;
    QPushButton *m_close = nullptr;
    QLineEdit *m_message = nullptr;
    QPushButton *m_send = nullptr;
};
