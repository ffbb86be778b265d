// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "busyport.h"
#include "codeview.h"
#include "eventsview.h"
#include "firststeps.h"
#include "icons.h"
#include "lessondesk.h"
#include "noticebar.h"
#include "paces.h"
#include "panelpair.h"
#include "picturepair.h"
#include "pictureparts.h"
#include "picturetabs.h"
#include "presentation.h"
#include "programcontrols.h"
#include "programpanel.h"
#include "scriptdesk.h"
#include "sequencediagram.h"
#include "sidedrawer.h"
#include "socketsview.h"
#include "statediagram.h"
#include "textsize.h"
#include "timelinebar.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

namespace {

/// The pictures are brought up to date at most this often; in a flood, where painting would take the time
/// that the sockets need, and nobody can read along, less often.
constexpr int msPerFrame = 16;
constexpr int msPerFrameInFlood = 250;
constexpr qint64 floodCallsPerMs = 15;

constexpr QSize usualSize(1366, 768);
constexpr QSize windowFrame(0, 40);
constexpr double shareOfLargeScreen = 0.7;
/// Of a narrower window, for the usual size of text, the tool bar shows icons only.
constexpr int widthForTexts = 1280;

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setWindowTitle(QStringLiteral("Socketscope"));
    setWindowIcon(Icons::program());
    TextSize::apply();
    setAcceptDrops(true);
    layOut();
    makeLesson();
    makeActions();
    makeToolBar();
    colourIcons();
    const QSize room = screen()->availableSize();
    const bool fits = room.boundedTo(usualSize + windowFrame) == usualSize + windowFrame;
    resize(fits ? usualSize.expandedTo(room * shareOfLargeScreen) : room);
    // Where the window's frame would not fit on a small projector, the whole screen is better.
    if (!fits)
        setWindowState(Qt::WindowMaximized);

    m_refreshSoon.setSingleShot(true);
    connect(&m_refreshSoon, &QTimer::timeout, this, &MainWindow::refresh);
    const Timeline &timeline = m_workbench.timeline();
    connect(&timeline, &Timeline::appended, this, &MainWindow::countCalls);
    connect(&timeline, &Timeline::cursorMoved, this, &MainWindow::scheduleRefresh);
    connect(&timeline, &Timeline::cleared, this, &MainWindow::scheduleRefresh);
    connect(&m_workbench, &Workbench::programsChanged, this, &MainWindow::scheduleRefresh);
    connect(&m_workbench.replayer(), &Replayer::playingChanged, this, &MainWindow::scheduleRefresh);
    connect(m_diagram, &StateDiagram::offerAccepted, this, &MainWindow::takeOffer);
    connect(m_diagram, &StateDiagram::clientChosen, this, &MainWindow::showClient);
    connect(m_sequence, &SequenceDiagram::actorClicked, this, &MainWindow::showClient);
    connect(m_sequence, &SequenceDiagram::eventClicked, this, [this](qint64 number) {
        m_tabs->bringToFront(m_events);
        m_events->showNumber(number);
    });
    connect(m_tabs, &PictureTabs::currentChanged, this, &MainWindow::scheduleRefresh);
    connect(m_timelineBar, &TimelineBar::takenByHand, &m_workbench.replayer(), &Replayer::stop);
    connect(m_timelineBar, &TimelineBar::liveAsked, &m_workbench, &Workbench::goLive);
    connect(&m_workbench, &Workbench::liveAsked, m_sequence, &SequenceDiagram::follow);
    m_pace->setValue(Paces::standard);
    retranslate();
    m_side->setOpen(true);
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_server = new ProgramPanel(ProgramPanel::Side::Server, m_workbench);
    m_client = new ProgramPanel(ProgramPanel::Side::Client, m_workbench);
    m_scripts = new ScriptDesk(*m_server, *m_client, this);
    for (ProgramPanel *panel : {m_server, m_client})
        connect(panel, &ProgramPanel::pythonAsked, m_scripts,
                [this, panel] { m_scripts->openListing(*panel); });
    m_diagram = new StateDiagram;
    m_sequence = new SequenceDiagram(m_workbench.timeline(), m_workbench.clock());
    m_sockets = new SocketsView;
    m_events = new EventsView(m_workbench.timeline(), m_workbench.clock());
    m_firstSteps = new FirstSteps;
    m_timelineBar = new TimelineBar(m_workbench.timeline());

    m_sequence->setObjectName(QStringLiteral("sequence"));
    m_sockets->setObjectName(QStringLiteral("sockets"));
    m_events->setObjectName(QStringLiteral("events"));
    m_tabs = new PictureTabs;
    m_tabs->addPicture(m_sequence);
    m_tabs->addPicture(m_sockets);
    m_tabs->addPicture(m_events);

    m_panels = new PanelPair(m_server, m_client);
    for (ProgramPanel *panel : {m_server, m_client})
        connect(&panel->notice(), &NoticeBar::told, this, [this, panel] { front(*panel); });

    m_pictures = new PicturePair(m_diagram, m_tabs);

    auto *rows = new QSplitter(Qt::Vertical);
    rows->setObjectName(QStringLiteral("rows"));
    rows->addWidget(m_panels);
    rows->addWidget(m_pictures);
    rows->setChildrenCollapsible(false);
    rows->setStretchFactor(0, 2);
    rows->setStretchFactor(1, 3);
    rows->setSizes({280, 390});

    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_firstSteps);
    m_side = new SideDrawer(rows);
    layout->addWidget(m_side, 1);
    layout->addWidget(m_timelineBar);
    m_pages = new QStackedWidget;
    m_pages->addWidget(all);
    setCentralWidget(m_pages);
}

void MainWindow::countCalls(qint64 first, qint64 last)
{
    for (qint64 number = first; number <= last; ++number)
        m_calls += m_workbench.timeline().event(number).count;
    scheduleRefresh();
}

void MainWindow::scheduleRefresh()
{
    if (m_refreshSoon.isActive())
        return;
    const int msPerRefresh = m_isFlooded ? msPerFrameInFlood : msPerFrame;
    const qint64 passed = m_sinceRefresh.isValid() ? m_sinceRefresh.elapsed() : msPerRefresh;
    m_refreshSoon.start(int(qMax<qint64>(0, msPerRefresh - passed)));
}

/// A flood is judged over several frames: what a busy computer has held back, and lets through at once, is
/// none, and what came before a pause is over. So many calls as no slower traffic makes in that time are
/// enough.
void MainWindow::judgeFlood()
{
    constexpr qint64 enough = floodCallsPerMs * 4 * msPerFrame;
    const bool wasQuiet = !m_sinceRefresh.isValid() || m_sinceRefresh.hasExpired(2 * msPerFrameInFlood);
    const bool isLong = wasQuiet || m_sinceCount.hasExpired(msPerFrameInFlood);
    if (!isLong && m_calls < enough)
        return;
    m_isFlooded = !wasQuiet && m_calls > floodCallsPerMs * m_sinceCount.elapsed();
    m_calls = 0;
    m_sinceCount.start();
}

void MainWindow::refresh()
{
    judgeFlood();
    m_sinceRefresh.start();
    const Timeline &timeline = m_workbench.timeline();
    const Scene &scene = timeline.scene();
    const qint64 nowUs = timeline.isLive() ? m_workbench.clock().nowUs() : scene.timeUs;
    followServed(scene);
    m_server->refresh();
    m_client->refresh();
    offerPort(scene);
    m_diagram->setLive(timeline.isLive());
    m_diagram->setSelectedClient(shownClient());
    const StartButtons startButtons {m_server->controls().hasStartButton(),
                                     m_client->controls().hasStartButton()};
    m_diagram->setStartButtons(startButtons);
    m_diagram->setScene(scene, nowUs);
    m_sequence->refresh();
    m_sockets->setScene(scene);
    m_events->refresh();
    m_timelineBar->refresh();
    if (m_present->isChecked()) {
        m_presentation->diagram().setStartButtons(startButtons);
        m_presentation->refresh(shownClient());
    }

    const bool replays = m_workbench.replayer().isPlaying();
    m_startAll->setEnabled(m_workbench.canStartAll());
    m_pause->setEnabled(m_workbench.isAnythingRunning() || replays);
    m_reset->setEnabled(!timeline.isEmpty());
    m_stepBack->setEnabled(timeline.cursor() >= timeline.first());
    m_replay->setEnabled(!timeline.isEmpty());
    m_replay->setText(replays ? tr("Stop replay") : tr("Replay"));
    markButton();
    Q_EMIT refreshed();
}

void MainWindow::stepBack()
{
    m_workbench.replayer().stop();
    Timeline &timeline = m_workbench.timeline();
    timeline.setCursor(timeline.before(timeline.cursor()));
}

void MainWindow::replayOrStop()
{
    Replayer &replayer = m_workbench.replayer();
    if (replayer.isPlaying())
        replayer.stop();
    else
        replayer.play();
}

void MainWindow::setPaceIndex(int index)
{
    m_workbench.setPace(Paces::at(index));
    m_pace->setValue(index);
    m_paceText->setText(Paces::text(index));
    m_pace->setAccessibleDescription(m_paceText->text());
}

void MainWindow::offerPort(const Scene &scene)
{
    const ActorState *server = scene.actor(u"server");
    const auto lesson = server ? Explain::failure(scene, *server, scene.timeUs) : std::nullopt;
    if (!lesson || lesson->offer != Explain::Lesson::Offer::UsePort) {
        m_diagram->setOfferedPort(0);
        if (m_presentation)
            m_presentation->diagram().setOfferedPort(0);
        return;
    }
    if (m_offeredFor != lesson->raise.number) {
        m_offeredFor = lesson->raise.number;
        m_busyPort = lesson->address.port;
        m_offeredPort = freePortAfter(lesson->address);
    }
    m_diagram->setOfferedPort(m_offeredPort);
    if (m_presentation)
        m_presentation->diagram().setOfferedPort(m_offeredPort);
}

void MainWindow::takeOffer(Explain::Lesson::Offer offer)
{
    switch (offer) {
    case Explain::Lesson::Offer::UsePort:
        m_lessons->usePort(m_busyPort, m_offeredPort);
        m_server->controls().setPort(m_offeredPort);
        m_client->controls().setPort(m_offeredPort);
        m_offeredPort = 0; // the failure is told on, but what it offers has been taken
        scheduleRefresh();
        break;
    case Explain::Lesson::Offer::StepServer:
        m_server->step();
        break;
    case Explain::Lesson::Offer::None:
        break;
    }
}

void MainWindow::showClient(const QString &actor)
{
    const bool isOurs = m_workbench.clientNames().contains(actor);
    m_outsideClient = isOurs ? QString() : actor;
    if (isOurs)
        m_workbench.selectClient(actor);
    scheduleRefresh();
}

/// The panel goes on to the client that is served next, once the one it has is over.
void MainWindow::followServed(const Scene &scene)
{
    const ActorState *server = scene.actor(u"server");
    const ActorState *served = server ? StateDiagramContent::servedBy(scene, *server) : nullptr;
    const QString name = served ? served->name : QString();
    if (!m_workbench.timeline().isLive() || std::exchange(m_served, name) == name)
        return;
    const ActorState *ours = scene.actor(m_workbench.client().actor());
    if (ours && ours->hasEnded && m_workbench.clientNames().contains(name))
        m_workbench.selectClient(name);
}

QString MainWindow::shownClient()
{
    const QString panels = m_workbench.client().actor();
    if (std::exchange(m_panelClient, panels) != panels)
        m_outsideClient.clear();
    const ActorState *outside = m_workbench.timeline().scene().actor(m_outsideClient);
    return outside && outside->role == ActorState::Role::Client ? m_outsideClient : panels;
}

void MainWindow::present(bool on)
{
    if (on && !m_presentation) {
        const auto codeOf = [this](const QString &actor) -> const CodeView & {
            return (actor == m_workbench.server().actor() ? m_server : m_client)->code();
        };
        m_presentation = new Presentation(m_workbench.timeline(), m_workbench.clock(), codeOf);
        m_pages->addWidget(m_presentation);
        setMotion(m_motion->isChecked());
        connect(&m_workbench, &Workbench::liveAsked, &m_presentation->sequence(), &SequenceDiagram::follow);
        connect(m_presentation, &Presentation::left, m_present, [this] { m_present->setChecked(false); });
        connect(&m_presentation->diagram(), &StateDiagram::clientChosen, this, &MainWindow::showClient);
        connect(&m_presentation->diagram(), &StateDiagram::offerAccepted, this, &MainWindow::takeOffer);
    }
    if (on) {
        m_stateBefore = windowState();
        m_focusBefore = focusWidget();
        m_pages->setCurrentWidget(m_presentation);
        m_presentation->setFocus();
    } else {
        m_pages->setCurrentIndex(0);
        if (m_focusBefore)
            m_focusBefore->setFocus();
    }
    menuBar()->setVisible(!on);
    m_toolBar->setVisible(!on);
    setWindowState(on ? m_stateBefore | Qt::WindowFullScreen : m_stateBefore);
    refresh();
}

ProgramPanel &MainWindow::front(ProgramPanel &panel)
{
    m_panels->bringToFront(&panel);
    return panel;
}

void MainWindow::setMotion(bool on)
{
    m_diagram->setMotion(on);
    m_sequence->setMotion(on);
    if (m_presentation)
        m_presentation->setMotion(on);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            files += url.toLocalFile();
    for (ProgramPanel *panel : {m_server, m_client})
        if (files.size() == 1 && panel->rect().contains(panel->mapFrom(this, event->position().toPoint()))) {
            m_scripts->open(*panel, files.first());
            return;
        }
    m_scripts->openDropped(files);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_keepsSettings)
        saveSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_pause)
        colourIcons();
    if (event->type() == QEvent::LanguageChange && m_pause)
        retranslate();
    if (event->type() == QEvent::FontChange && m_toolBar)
        sizeToolBar();
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    sizeToolBar();
}

void MainWindow::sizeToolBar()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_toolBar->setIconSize({side, side});
    const double forTexts = widthForTexts * PictureParts::scaleOf(font());
    m_toolBar->setToolButtonStyle(width() < forTexts ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}
