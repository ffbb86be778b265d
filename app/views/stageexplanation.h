// SPDX-License-Identifier: MIT
#pragma once

#include "statediagramgeometry.h"

#include <QFrame>

class QLabel;
class QToolButton;

/// What a stage's call is, in place beside the stage: signature, purpose, what it waits for, usual errors.
/// Of a stage that has failed it tells that failure: Python's sentence, why it happened and what to try.
/// Escape or its button closes it.
class StageExplanation : public QFrame
{
    Q_OBJECT
public:
    /// A child of the diagram, which gets the focus back.
    explicit StageExplanation(QWidget *diagram);

    /// What it says, of an open one too: a stage's state changes while one reads. wait tells what its call
    /// waits for.
    void tell(const StateDiagramGeometry::StageBox &stage, const QString &state, const QString &wait,
              const std::optional<Explain::Lesson> &failure);
    /// Shows what it was told.
    void open(const StateDiagramGeometry &picture);
    /// Puts an open card beside its stage in the picture.
    void place(const StateDiagramGeometry &picture);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();
    QList<QLabel *> paragraphs() const;

    ActorState::Role m_role = ActorState::Role::Server;
    Stage m_stage = Stage::Socket;
    Theme::Role m_accent = Theme::Role::Server;
    double m_unit = 1;
    QLabel *m_title;
    QLabel *m_python;
    QLabel *m_cause;
    QLabel *m_advice;
    QLabel *m_signature;
    QLabel *m_purpose;
    QLabel *m_waitsFor;
    QLabel *m_errors;
    QToolButton *m_close;
};
