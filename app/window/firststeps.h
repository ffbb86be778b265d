// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

/// What to click first, in three sentences above all else, until it is put away. The Help menu brings it
/// back.
class FirstSteps : public QFrame
{
    Q_OBJECT
public:
    explicit FirstSteps(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person has seen it.
    void putAway();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void colour();
    void leave();

    QLabel *m_text;
    QToolButton *m_close;
};
