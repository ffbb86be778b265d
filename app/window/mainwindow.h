// SPDX-License-Identifier: MIT
#pragma once

#include "appearance.h"
#include "explain.h"
#include "picture.h"
#include "workbench.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class ButtonMark;
class EventsView;
class FirstSteps;
class HelpWindow;
class PanelPair;
class PictureExport;
class PicturePair;
class PictureTabs;
class Presentation;
class ProgramPanel;
class LessonDesk;
class LessonPanel;
class QAction;
class QActionGroup;
class QComboBox;
class QLabel;
class QSlider;
class QStackedWidget;
class RecentFiles;
class ScriptDesk;
class SequenceDiagram;
class SideDrawer;
class SocketsView;
class StateDiagram;
class QToolBar;
class TimelineBar;

/// The window: panels above, pictures below, the timeline at the foot. It lays out and passes on; what
/// happens is in the Workbench, and what is seen is the timeline's scene.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    Workbench &workbench() { return m_workbench; }
    ProgramPanel &serverPanel() { return *m_server; }
    ProgramPanel &clientPanel() { return *m_client; }
    LessonDesk &lessons() { return *m_lessons; }
    /// Opens the part of that number, from 1. False, and nothing done, where there is none.
    bool openLesson(int order);
    /// How a script comes into a panel.
    ScriptDesk &scripts() { return *m_scripts; }
    /// Takes up what was remembered at the last start, and remembers from now on.
    void restoreSettings();

Q_SIGNALS:
    /// The pictures have been brought up to the timeline; painting comes next.
    void refreshed();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void makeActions();
    void makeHelp();
    void makeLesson();
    void makeLessonMenu();
    void toggleBreakpoint();
    void explainParts();
    void saveSettings() const;
    void makeToolBar();
    void makeLanguageMenu(QMenu *menu);
    void makePictureMenu(QMenu *menu);
    void makeRecentMenu(QMenu *menu);
    /// text is marked with QT_TR_NOOP: it is translated here, and again when the language changes.
    QMenu *addMenu(QWidget *bar, const char *text);
    QAction *addAction(QMenu *menu, const char *text, const QKeySequence &shortcut,
                       std::function<void()> what);
    void retranslate();
    void colourIcons();
    void sizeToolBar();

    void showParts();
    void openPart(int index);
    void whenFree(const std::function<void()> &goOn);
    /// Outlines the button that the lesson asks for now.
    void markButton();
    void chooseLesson();
    void openLessonFile(const QString &path);

    void countCalls(qint64 first, qint64 last);
    void scheduleRefresh();
    void judgeFlood();
    void refresh();
    void stepBack();
    void replayOrStop();
    void setPaceIndex(int index);
    void takeOffer(Explain::Lesson::Offer offer);
    void offerPort(const Scene &scene);
    /// Shows a client in the state diagram; one of the panel's is selected there as well.
    void showClient(const QString &actor);
    void followServed(const Scene &scene);
    QString shownClient();
    /// Large type for a projector, and no menus; or the usual window again.
    void present(bool on);
    void setMotion(bool on);
    /// The panel, before the other one where there is room for one only.
    ProgramPanel &front(ProgramPanel &panel);

    Workbench m_workbench;
    std::vector<std::pair<QAction *, const char *>> m_texts; ///< what each action is called, untranslated
    QTimer m_refreshSoon;
    QElapsedTimer m_sinceRefresh;
    QElapsedTimer m_sinceCount;
    qint64 m_calls = 0; ///< counted since then, one at least an event
    bool m_isFlooded = false; ///< they come faster than pictures of them are of use
    ProgramPanel *m_server = nullptr;
    ProgramPanel *m_client = nullptr;
    ScriptDesk *m_scripts = nullptr;
    StateDiagram *m_diagram = nullptr;
    PictureTabs *m_tabs = nullptr;
    PicturePair *m_pictures = nullptr; ///< the diagram and the tabs
    PanelPair *m_panels = nullptr;
    QStackedWidget *m_pages = nullptr; ///< the usual window, and the presentation once it was asked for
    Presentation *m_presentation = nullptr;
    QAction *m_present = nullptr;
    Qt::WindowStates m_stateBefore; ///< of the window, before the presentation
    QPointer<QWidget> m_focusBefore;
    SequenceDiagram *m_sequence = nullptr;
    SocketsView *m_sockets = nullptr;
    EventsView *m_events = nullptr;
    TimelineBar *m_timelineBar = nullptr;
    RecentFiles *m_recent = nullptr;
    PictureExport *m_export = nullptr;
    FirstSteps *m_firstSteps = nullptr;
    HelpWindow *m_help = nullptr;
    SideDrawer *m_side = nullptr; ///< the lesson's place, at the left of all pictures
    LessonDesk *m_lessons = nullptr;
    LessonPanel *m_lessonPanel = nullptr;
    ButtonMark *m_mark = nullptr;
    QMenu *m_lessonMenu = nullptr;
    QActionGroup *m_parts = nullptr;
    QAction *m_afterParts = nullptr;
    QComboBox *m_lessonChoice = nullptr;
    QAction *m_showLesson = nullptr;
    QAction *m_startAll = nullptr;
    bool m_keepsSettings = false; ///< not in tests, nor where a window is one of many
    QAction *m_pause = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_stepBack = nullptr;
    QAction *m_replay = nullptr;
    QToolBar *m_toolBar = nullptr;
    QLabel *m_paceCaption = nullptr;
    QAction *m_motion = nullptr;
    QActionGroup *m_colours = nullptr;
    QSlider *m_pace = nullptr;
    QLabel *m_paceText = nullptr;
    QString m_served; ///< the client of the server's newest connection
    QString m_panelClient; ///< the panel's when the diagram's was last chosen
    QString m_outsideClient; ///< an outsider that was chosen for the diagram; empty: the panel's is shown
    qint64 m_offeredFor = 0; ///< the raise for which a free port was looked up
    quint16 m_busyPort = 0;
    quint16 m_offeredPort = 0;
};
