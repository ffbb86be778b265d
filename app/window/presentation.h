// SPDX-License-Identifier: MIT
#pragma once

#include "scene.h"
#include "secondticker.h"

#include <functional>
#include <QWidget>

class CodeView;
class QLabel;
class SequenceDiagram;
class StateDiagram;
class Timeline;

/// The window for a projector: the code of the program that acts, the diagrams, and one line at the foot, all
/// in large type, and nothing else.
class Presentation : public QWidget
{
    Q_OBJECT
public:
    /// codeOf gives the view of an actor's listing in the window.
    Presentation(Timeline &timeline, Clock &clock,
                 std::function<const CodeView &(const QString &actor)> codeOf, QWidget *parent = nullptr);

    /// The timeline or its cursor has changed.
    void refresh(const QString &selectedClient);
    void setMotion(bool on);
    StateDiagram &diagram() const { return *m_diagram; }
    SequenceDiagram &sequence() const { return *m_sequence; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Escape was pressed.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double typeFactor() const;
    void arrange();
    void setFonts();
    void showFoot();
    void retranslate();
    const ActorState *acting() const;

    Timeline &m_timeline;
    Clock &m_clock;
    std::function<const CodeView &(const QString &)> m_codeOf;
    CodeView *m_code;
    StateDiagram *m_diagram;
    SequenceDiagram *m_sequence;
    QWidget *m_diagrams;
    QLabel *m_foot;
    SecondTicker m_ticker;
    QString m_actor; ///< whose code is shown
    bool m_isSettingFonts = false;
};
