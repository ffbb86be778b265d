// SPDX-License-Identifier: MIT
#pragma once

#include "conversationcontrols.h"

class ButtonClient;
class ElidedLabel;

/// Host and port; Connect, Close and Send.
class ButtonClientControls : public ConversationControls
{
    Q_OBJECT
public:
    explicit ButtonClientControls(ProgramPanel &panel);

    void refresh() override;
    void applyFields() override;

protected:
    /// Connects; a client that is connected already stays, and another one is added.
    void begin() override;
    void sendBytes(const QByteArray &bytes) override;

private:
    /// The selected client; null while another kind of program has its place.
    ButtonClient *client() const;
    void showLocalAddress();

    ElidedLabel *m_from;
};
