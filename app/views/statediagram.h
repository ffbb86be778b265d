// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "picture.h"
#include "secondticker.h"
#include "statediagramgeometry.h"

#include <QVariantAnimation>
#include <QWidget>

class QPushButton;
class QToolButton;
class StageExplanation;

/// The state diagram: where the server and one client are, with the kernel's queue and buffer between them.
///
/// All of it is a function of the scene and, for a wait, of the time. Between two scenes it wakes up only
/// to count the seconds of a wait that is on screen, or those that a port there still rests in TIME_WAIT.
class StateDiagram : public QWidget
{
    Q_OBJECT
public:
    using Role = ActorState::Role;

    explicit StateDiagram(QWidget *parent = nullptr, Clock &clock = Clock::system());
    ~StateDiagram() override;

    /// Cheap: scenes that come before the next turn of the event loop are drawn as one.
    void setScene(const Scene &scene, qint64 nowUs);
    /// Which client's lane and connection is shown; empty: the first.
    void setSelectedClient(const QString &actor);
    /// Live, a wait goes on counting by itself; in the past it stands at the scene's time.
    void setLive(bool live);
    /// Whether a stage's change fades.
    void setMotion(bool on) { m_motion = on; }
    /// The port that a lesson's card offers; 0: none.
    void setOfferedPort(quint16 port);
    /// Which programs have a button of their own to start them.
    void setStartButtons(StartButtons startButtons);

    const Scene &scene() const { return m_scene; }
    qint64 nowUs() const;
    /// The actor whose lane that is; an actor that has not started where the scene has none.
    ActorState actor(Role role) const;
    /// What is shown, up to date with the newest scene.
    const StateDiagramContent &content();
    const StateDiagramGeometry &picture();
    /// A stage, given as an index of the picture's stages, and what may be said at it.
    QRect partOf(int stage);
    /// The stage that has the keyboard focus within the diagram, as an index of the picture's stages.
    int currentStage() const { return m_current; }
    void setCurrentStage(int index);
    /// What a stage's call waits for now; what it would wait for, where it does not.
    QString waitAt(const StateDiagramGeometry::StageBox &stage) const;
    /// Opens the explanation of a stage, in place. One that has failed explains that failure.
    void explain(int index);
    /// As it stands, for a report: all of a failure's card, and no buttons.
    Picture asPicture();
    bool isFading() const { return m_fade.state() == QVariantAnimation::Running; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void stageClicked(Stage stage, ActorState::Role role);
    void offerAccepted(Explain::Lesson::Offer offer);
    /// A stage became active, began to wait, or failed.
    void stageActed(int stage);
    /// The keys have reached a stage.
    void stageReached(int stage);
    /// Another client is to be shown.
    void clientChosen(const QString &actor);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void refreshSoon();
    void refresh();
    void layOut();
    void tickWhileWaiting();
    void fadeFrom(const QList<StateDiagramGeometry::StageBox> &before);
    void announce(const QList<StateDiagramGeometry::StageBox> &before);
    void moveTo(int index);
    void moveToOtherLane();
    void chooseNeighbour(int direction);
    void fillChooser();
    void explainFailure();
    void tellExplained();
    std::optional<Explain::Lesson> failureAt(const StateDiagramGeometry::StageBox &stage) const;
    void placeButtons();
    QString toolTipAt(QPointF position) const;

    Clock &m_clock;
    Scene m_scene;
    qint64 m_nowUs = 0;
    QString m_selected;
    quint16 m_offeredPort = 0;
    StartButtons m_startButtons;
    bool m_live = true;
    bool m_motion = true;
    bool m_isStale = true;

    StateDiagramContent m_content;
    StateDiagramGeometry m_picture;
    QSizeF m_least; ///< what the content needs at 100 %
    int m_current = 0;
    bool m_showsFocus = false;
    int m_explained = 0; ///< the stage that the explanation is of

    std::array<SecondTicker, 2> m_tickers; ///< of the server's wait and of the client's
    SecondTicker m_countdown; ///< of a port in TIME_WAIT that a failure tells of
    QVariantAnimation m_fade;
    QList<StateDiagramGeometry::StageBox> m_before;
    qint64 m_changedAtUs = 0;
    QPushButton *m_offer;
    QPushButton *m_more; ///< about a failure whose card has no room for all of it
    QToolButton *m_chooser; ///< of several clients, which one is shown
    StageExplanation *m_explanation;
};
