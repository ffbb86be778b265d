// SPDX-License-Identifier: MIT
#pragma once

#include "lesson.h"

#include <functional>
#include <optional>
#include <QObject>

class NoticeBar;
class ProgramPanel;
class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;
class Workbench;

/// What a panel shows for one kind of program: fields beside its title, and buttons beside Step and Run.
/// A panel makes one of each kind when it is first needed and keeps it, with what was typed there.
class ProgramControls : public QObject
{
    Q_OBJECT
public:
    QWidget *fields() const { return m_fields; }
    QWidget *buttons() const { return m_buttons; }

    /// What the panel's title says beside the side: a file's name. Empty for the buttons.
    virtual QString programName() const { return {}; }
    /// False for a kind of program that never prints: no place is kept for its output.
    virtual bool canPrint() const { return true; }
    /// The button of that kind beside Step and Run; null where there is none.
    virtual QAbstractButton *button(PanelButton::Kind kind) const
    {
        Q_UNUSED(kind)
        return nullptr;
    }
    /// False of a program that does not run line by line: there is nothing to step or to pause.
    virtual bool canBeStepped() const { return true; }
    /// True where start() has a button of its own, Listen or Connect.
    virtual bool hasStartButton() const { return false; }
    /// Enables what can be done now.
    virtual void refresh() = 0;
    /// Hands what was typed to the program: whenever that changes, and to a program that is new here.
    virtual void applyFields() { }
    /// Another program takes the place: what was under way in these controls is over.
    virtual void leave() { }
    /// False where the code shown is not what ran, so that its lines are not those of the events.
    virtual bool isCodeOfEvents() const { return true; }
    /// Goes on, at once or when the person has agreed to what it would do.
    virtual void whenAgreed(std::function<void()> goOn) { goOn(); }
    /// Takes the port that is offered in place of a busy one.
    virtual void setPort(quint16 port) { Q_UNUSED(port) }

    /// Listen, or Connect; of a program without such a button Run.
    virtual void start();
    /// Reply, or Send; nothing where there is no such button.
    virtual void send() { }
    /// Close; of a program without such a button Stop.
    virtual void close();

    /// Sets every text anew, in the language of now.
    virtual void retranslate() = 0;

protected:
    explicit ProgramControls(ProgramPanel &panel);

    ProgramPanel &panel() const { return m_panel; }
    /// Of the server's panel.
    bool isServer() const;
    Workbench &workbench() const;
    NoticeBar &notice() const;

    QPushButton *addButton();
    static void setTexts(QPushButton *button, const QString &text, const QString &accessibleName);
    /// characters: how many fit; 0: as many as there is room for.
    QLineEdit *addField(QHBoxLayout *row, const QString &text, int characters);
    /// A caption for the field that is added next.
    QLabel *addCaption();
    void addSeparator();
    QHBoxLayout *fieldRow() const { return m_fieldRow; }
    QHBoxLayout *buttonRow() const { return m_buttonRow; }
    /// The bytes of a message field; nothing, and a sentence in place, where an escape is wrong.
    std::optional<QByteArray> typedBytes(const QLineEdit &field);

private:
    ProgramPanel &m_panel;
    QWidget *m_fields;
    QWidget *m_buttons;
    QHBoxLayout *m_fieldRow;
    QHBoxLayout *m_buttonRow;
};
