// SPDX-License-Identifier: MIT
#pragma once

#include "conversationcontrols.h"

class QtProgram;

/// For the lesson's programs on Qt: the same fields and buttons as the buttons' own, but behind them are a
/// QTcpServer and a QTcpSocket.
class QtControls : public ConversationControls
{
    Q_OBJECT
public:
    explicit QtControls(ProgramPanel &panel);

    bool canBeStepped() const override { return false; }
    void refresh() override;
    void applyFields() override;
    void close() override;

protected:
    void begin() override;
    void sendBytes(const QByteArray &bytes) override;

private:
    /// Null while another kind of program has its place.
    QtProgram *program() const;
    void sayWhyNot();
};
