// SPDX-License-Identifier: MIT
#pragma once

#include "programcontrols.h"
#include "pythonfinder.h"

#include <QPointer>

class QLabel;
class QMenu;
class QToolButton;
class ScriptProgram;

/// For a learner's script: its arguments, its working directory, which Python runs it, and Stop.
class ScriptControls : public ProgramControls
{
    Q_OBJECT
public:
    explicit ScriptControls(ProgramPanel &panel);

    QString programName() const override;
    void refresh() override;
    void applyFields() override;
    void leave() override;
    void retranslate() override;

private:
    ScriptProgram *script() const;
    void fillMenu();
    void usePython(const QString &program);
    void choosePython();
    void chooseDirectory();
    void setDirectory(const QString &directory);
    void showPython();
    void showElsewhere();
    QString file() const;
    void toggleBreakpoint(int line);
    void enter(const QString &line);
    void tellLeftovers();

    QLineEdit *m_arguments;
    QPushButton *m_python;
    QMenu *m_menu;
    QPushButton *m_stop;
    QLabel *m_elsewhere; ///< where the script is when it is in another file than the one shown
    PythonFinder m_finder;
    QPointer<ScriptProgram> m_followed; ///< the one whose arguments are shown
};
