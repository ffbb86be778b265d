// SPDX-License-Identifier: MIT
#pragma once

#include "lesson.h"
#include "program.h"

#include <functional>
#include <QHash>
#include <QWidget>

class CodeView;
class NoticeBar;
class OutputStrip;
class ProgramControls;
class QAbstractButton;
class QComboBox;
class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class Workbench;

/// The server's or the client's place in the window: which program has it, what can be done with that, and
/// its code and its output. Step and Run are there for every program; the rest are the controls of its kind.
class ProgramPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Side { Server, Client };
    Q_ENUM(Side)

    ProgramPanel(Side side, Workbench &workbench, QWidget *parent = nullptr);

    bool isServer() const { return m_side == Side::Server; }
    Workbench &workbench() const { return m_workbench; }
    /// The program that has this place; of several clients the selected one.
    Program &program() const;
    ProgramControls &controls() const { return *m_controls; }
    NoticeBar &notice() const { return *m_notice; }
    CodeView &code() const { return *m_code; }
    OutputStrip &output() const { return *m_output; }

    /// The button of that kind; null where this kind of program has none.
    QAbstractButton *button(PanelButton::Kind kind) const;

    /// Shows what the timeline's cursor sees, and enables what can be done now.
    void refresh();
    /// Says something in place, below the buttons.
    void say(const QString &sentence);
    /// Makes the next call; a program that waits says what it waits for.
    void step();
    /// Runs, or pauses what runs.
    void runOrPause();
    /// Lets another program take this place: at once, or when the person has agreed to stop the one that is
    /// under way here.
    void makeRoom(std::function<void()> take);

Q_SIGNALS:
    /// The listing here is to run with Python.
    void pythonAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void followPrograms();
    ProgramControls *makeControls();
    void showClients();
    void showTitle();
    void orderTabs();
    void useButtons();
    void retranslate();
    void colour();
    void colourButtons();
    void sizeTitle();
    /// The call its program is in, as the timeline shows it; null if there is none.
    const SocketEvent *openCall() const;

    Side m_side;
    Workbench &m_workbench;
    QLabel *m_title;
    QComboBox *m_clients;
    QPushButton *m_useButtons;
    QHBoxLayout *m_fieldRow;
    QHBoxLayout *m_buttonRow;
    QPushButton *m_step;
    QPushButton *m_run;
    QFrame *m_separator;
    NoticeBar *m_notice;
    qint64 m_waitingCall = 0; ///< the open call of which the notice tells
    QString m_waitingFor; ///< what it says of it
    CodeView *m_code;
    OutputStrip *m_output;
    const Program *m_shown = nullptr;
    QHash<const QMetaObject *, ProgramControls *> m_kinds; ///< by the kind of program
    ProgramControls *m_controls = nullptr;
};
