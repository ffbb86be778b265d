// SPDX-License-Identifier: MIT
#pragma once

#include "conversationcontrols.h"

class ButtonServer;
class QCheckBox;

/// Address, port, backlog and SO_REUSEADDR; Listen, Close and Reply.
class ButtonServerControls : public ConversationControls
{
    Q_OBJECT
public:
    explicit ButtonServerControls(ProgramPanel &panel);

    void refresh() override;
    void applyFields() override;
    /// Where others than this computer could connect, asks first.
    void whenAgreed(std::function<void()> goOn) override;
    void retranslate() override;

protected:
    void begin() override;
    void sendBytes(const QByteArray &bytes) override;

private:
    /// The server; null while another kind of program has its place.
    ButtonServer *server() const;

    QLabel *m_chosenPort; ///< beside a port of 0, once it is known
    Setting m_backlog;
    QCheckBox *m_reuseAddress;
};
