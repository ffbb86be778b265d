// SPDX-License-Identifier: MIT
#pragma once

#include "programcontrols.h"

/// Where to listen or to connect; Listen or Connect, Close, and a message to reply or to send. It is what the
/// buttons' server and client and the lesson's programs on Qt have in common.
class ConversationControls : public ProgramControls
{
    Q_OBJECT
public:
    bool canPrint() const override { return false; }
    bool hasStartButton() const override { return true; }
    QAbstractButton *button(PanelButton::Kind kind) const override;
    void setPort(quint16 port) override;
    void start() override;
    void send() override;
    void retranslate() override;

protected:
    /// A field with its caption. What is typed there is applied, and Return starts the program.
    struct Setting
    {
        QLabel *caption;
        QLineEdit *field;

        QString typed() const;
        void setTexts(const QString &captionText, const QString &accessibleName) const;
    };
    /// Which of the buttons can be pressed.
    struct Can
    {
        bool start = false;
        bool close = false;
        bool send = false;
    };

    /// message: what its field has at first.
    ConversationControls(ProgramPanel &panel, const QString &message);

    /// characters: how many fit into its field.
    Setting addSetting(const QString &text, int characters);
    const Setting &host() const { return m_host; }
    const Setting &port() const { return m_port; }
    void enable(const Can &can);
    /// The buttons' listings have the message that would be sent.
    void applyMessage();

    /// What Listen or Connect does, when it can be pressed.
    virtual void begin() = 0;
    /// What Reply or Send does, when it can be pressed and there is something to send.
    virtual void sendBytes(const QByteArray &bytes) = 0;

private:
    Setting m_host;
    Setting m_port;
    QPushButton *m_start;
    QPushButton *m_close;
    QLineEdit *m_message = nullptr;
    QPushButton *m_send = nullptr;
};
