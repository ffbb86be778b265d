// SPDX-License-Identifier: MIT
#pragma once

#include "program.h"

#include <functional>
#include <optional>
#include <QWidget>

class CodeView;
class NoticeBar;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class Workbench;

/// What the server's and the client's panel share: a title, fields, Step and Run, the code and a foot.
class ProgramPanel : public QWidget
{
    Q_OBJECT
public:
    /// Shows what the timeline's cursor sees, and enables what can be done now.
    virtual void refresh();
    /// Says something in place, below the buttons.
    void say(const QString &sentence);
    /// Makes the next call; a program that waits says what it waits for.
    void step();
    /// Runs, or pauses what runs.
    void runOrPause();

protected:
    /// actor: "server" or "client", the word in the accessible names.
    ProgramPanel(const QString &title, const QString &actor, Workbench &workbench, QWidget *parent);

    Workbench &workbench() const { return m_workbench; }
    NoticeBar &notice() const { return *m_notice; }
    QHBoxLayout *fields() const { return m_fields; }
    QHBoxLayout *buttons() const { return m_buttons; }
    QLabel *title() const { return m_title; }

    /// The program this panel drives.
    virtual Program &program() const = 0;
    /// Hands the fields to the program; it takes them when it starts.
    virtual void applyFields() = 0;
    /// Goes on, at once or when the person has agreed to what it would do.
    virtual void whenAgreed(std::function<void()> goOn) { goOn(); }

    QPushButton *addButton(const QString &text, const QString &accessibleName);
    QLineEdit *addField(QHBoxLayout *row, const QString &label, const QString &text,
                        const QString &accessibleName, int characters);
    void addSeparator();
    /// The bytes of a message field; nothing, and a sentence in place, where an escape is wrong.
    std::optional<QByteArray> typedBytes(const QLineEdit &field);

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();

    Workbench &m_workbench;
    QString m_actorName;
    QLabel *m_title;
    QHBoxLayout *m_fields;
    QHBoxLayout *m_buttons;
    NoticeBar *m_notice;
    CodeView *m_code;
    QPushButton *m_step;
    QPushButton *m_run;
};
