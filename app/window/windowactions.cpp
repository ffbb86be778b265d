// SPDX-License-Identifier: MIT
#include "codeview.h"
#include "comboname.h"
#include "eventsview.h"
#include "icons.h"
#include "language.h"
#include "lessondesk.h"
#include "mainwindow.h"
#include "paces.h"
#include "panelpair.h"
#include "pictureexport.h"
#include "picturepair.h"
#include "picturetabs.h"
#include "programcontrols.h"
#include "programpanel.h"
#include "recentfiles.h"
#include "scriptdesk.h"
#include "sequencediagram.h"
#include "sidedrawer.h"
#include "socketsview.h"
#include "statediagram.h"
#include "textsize.h"
#include "timelinebar.h"

#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QSlider>
#include <QStyle>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;

// The menus and the tool bar: the second half of MainWindow, so that neither half is long.

QMenu *MainWindow::addMenu(QWidget *bar, const char *text)
{
    auto *menu = new QMenu(bar);
    bar->addAction(menu->menuAction());
    m_texts.emplace_back(menu->menuAction(), text);
    return menu;
}

QAction *MainWindow::addAction(QMenu *menu, const char *text, const QKeySequence &shortcut,
                               std::function<void()> what)
{
    auto *action = menu->addAction(QString());
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, std::move(what));
    // The window has it as well: its shortcut counts while the menus are hidden.
    QMainWindow::addAction(action);
    m_texts.emplace_back(action, text);
    return action;
}

void MainWindow::makeActions()
{
    QMenu *file = addMenu(menuBar(), QT_TR_NOOP("&File"));
    addAction(file, QT_TR_NOOP("&Open lesson…"), u"Ctrl+Shift+O"_s, [this] { chooseLesson(); });
    makePictureMenu(addMenu(file, QT_TR_NOOP("&Pictures")));
    file->addSeparator();
    addAction(file, QT_TR_NOOP("Open s&erver's script…"), QKeySequence::Open,
              [this] { m_scripts->choose(front(*m_server)); });
    addAction(file, QT_TR_NOOP("Open &client's script…"), u"Ctrl+Alt+O"_s,
              [this] { m_scripts->choose(front(*m_client)); });
    addAction(file, QT_TR_NOOP("Open &further client's script…"), {},
              [this] { m_scripts->chooseFurtherClient(); });
    makeRecentMenu(addMenu(file, QT_TR_NOOP("Open &recent")));
    file->addSeparator();
    addAction(file, QT_TR_NOOP("&Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu *view = addMenu(menuBar(), QT_TR_NOOP("&View"));
    addAction(view, QT_TR_NOOP("State diag&ram"), u"Ctrl+0"_s, [this] { m_pictures->showDiagram(); });
    const std::pair<const char *, QWidget *> pictures[] {{QT_TR_NOOP("&Sequence"), m_sequence},
                                                         {QT_TR_NOOP("S&ockets"), m_sockets},
                                                         {QT_TR_NOOP("&Events"), m_events}};
    for (int i = 0; i < int(std::size(pictures)); ++i)
        addAction(view, pictures[i].first, u"Ctrl+%1"_s.arg(i + 1),
                  [this, picture = pictures[i].second] { m_tabs->bringToFront(picture); });
    m_showLesson =
        addAction(view, QT_TR_NOOP("&Lesson"), u"Ctrl+L"_s, [this] { m_side->setOpen(!m_side->isOpen()); });
    m_showLesson->setCheckable(true);
    connect(m_side, &SideDrawer::openChanged, m_showLesson, &QAction::setChecked);
    view->addSeparator();
    m_colours = new QActionGroup(this);
    const std::pair<const char *, Appearance::Choice> choices[] {
        {QT_TR_NOOP("Colours of the &desktop"), Appearance::Choice::Desktop},
        {QT_TR_NOOP("L&ight"), Appearance::Choice::Light},
        {QT_TR_NOOP("D&ark"), Appearance::Choice::Dark},
        {QT_TR_NOOP("&High contrast"), Appearance::Choice::HighContrast},
    };
    for (const auto &[text, choice] : choices) {
        QAction *action = addAction(view, text, {}, [choice = choice] { Appearance::apply(choice); });
        action->setCheckable(true);
        action->setChecked(choice == Appearance::Choice::Desktop);
        action->setData(QVariant::fromValue(choice));
        m_colours->addAction(action);
    }
    view->addSeparator();
    addAction(view, QT_TR_NOOP("Larger te&xt"), u"Ctrl+Alt++"_s,
              [] { TextSize::setPercent(TextSize::percent() + TextSize::step); });
    addAction(view, QT_TR_NOOP("S&maller text"), u"Ctrl+Alt+-"_s,
              [] { TextSize::setPercent(TextSize::percent() - TextSize::step); });
    addAction(view, QT_TR_NOOP("&Normal text"), u"Ctrl+Alt+0"_s,
              [] { TextSize::setPercent(TextSize::least); });
    view->addSeparator();
    m_motion = addAction(view, QT_TR_NOOP("Mo&tion"), {}, [] {});
    m_motion->setCheckable(true);
    connect(m_motion, &QAction::toggled, this, &MainWindow::setMotion);
    // Off as well where the desktop wants none.
    m_motion->setChecked(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0);
    setMotion(m_motion->isChecked());
    m_present = addAction(view, QT_TR_NOOP("&Present"), u"F11"_s, [] {});
    m_present->setCheckable(true);
    connect(m_present, &QAction::toggled, this, &MainWindow::present);
    makeLanguageMenu(addMenu(view, QT_TR_NOOP("Lan&guage")));

    makeLessonMenu();

    QMenu *run = addMenu(menuBar(), QT_TR_NOOP("&Run"));
    addAction(run, QT_TR_NOOP("&Listen"), u"Ctrl+Shift+L"_s, [this] { front(*m_server).controls().start(); });
    addAction(run, QT_TR_NOOP("Step &server"), u"F6"_s, [this] { front(*m_server).step(); });
    addAction(run, QT_TR_NOOP("&Run or pause server"), u"Shift+F6"_s,
              [this] { front(*m_server).runOrPause(); });
    addAction(run, QT_TR_NOOP("Re&ply"), u"Ctrl+Shift+Return"_s,
              [this] { front(*m_server).controls().send(); });
    addAction(run, QT_TR_NOOP("Cl&ose server"), u"Ctrl+Shift+W"_s,
              [this] { front(*m_server).controls().close(); });
    run->addSeparator();
    addAction(run, QT_TR_NOOP("&Connect"), u"Ctrl+Shift+C"_s,
              [this] { front(*m_client).controls().start(); });
    addAction(run, QT_TR_NOOP("S&tep client"), u"F7"_s, [this] { front(*m_client).step(); });
    addAction(run, QT_TR_NOOP("R&un or pause client"), u"Shift+F7"_s,
              [this] { front(*m_client).runOrPause(); });
    addAction(run, QT_TR_NOOP("S&end"), u"Ctrl+Return"_s, [this] { front(*m_client).controls().send(); });
    addAction(run, QT_TR_NOOP("Close clie&nt"), u"Ctrl+W"_s, [this] { front(*m_client).controls().close(); });
    run->addSeparator();
    m_startAll =
        addAction(run, QT_TR_NOOP("Start all in or&der"), u"F5"_s, [this] { m_workbench.startAll(); });
    addAction(run, QT_TR_NOOP("Server's listing with P&ython"), {},
              [this] { m_scripts->openListing(front(*m_server)); });
    addAction(run, QT_TR_NOOP("Client's listing with Pyt&hon"), {},
              [this] { m_scripts->openListing(front(*m_client)); });
    addAction(run, QT_TR_NOOP("Brea&kpoint"), u"F9"_s, [this] { toggleBreakpoint(); });
    m_pause = addAction(run, QT_TR_NOOP("P&ause all"), u"F8"_s, [this] { m_workbench.pauseAll(); });
    m_reset = addAction(run, QT_TR_NOOP("Reset"), u"Ctrl+R"_s, [this] { m_workbench.reset(); });
    run->addSeparator();
    m_stepBack = addAction(run, QT_TR_NOOP("Step &back"), u"Alt+Left"_s, [this] { stepBack(); });
    m_replay = addAction(run, QT_TR_NOOP("Replay"), u"Ctrl+Shift+R"_s, [this] { replayOrStop(); });
    addAction(run, QT_TR_NOOP("L&ive"), u"Alt+End"_s, [this] { m_workbench.goLive(); });
    addAction(run, QT_TR_NOOP("&Faster"), u"Ctrl++"_s, [this] { m_pace->setValue(m_pace->value() + 1); });
    addAction(run, QT_TR_NOOP("Slo&wer"), u"Ctrl+-"_s, [this] { m_pace->setValue(m_pace->value() - 1); });

    makeHelp();
}

void MainWindow::makePictureMenu(QMenu *menu)
{
    m_export = new PictureExport(this);
    connect(m_export, &PictureExport::said, this,
            [this](const QString &sentence) { m_server->say(sentence); });
    const auto offer = [&](QMenu *its, QWidget *view, std::function<Picture()> picture) {
        addAction(its, QT_TR_NOOP("&Copy picture"), {}, [picture] { PictureExport::copy(picture()); });
        addAction(its, QT_TR_NOOP("&Save picture…"), {}, [this, picture] { m_export->save(picture()); });
        if (view == m_sequence)
            addAction(its, QT_TR_NOOP("Copy as &Mermaid text"), {},
                      [picture] { PictureExport::copyMermaid(picture()); });
        view->addActions(its->actions());
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
    };
    offer(addMenu(menu, QT_TR_NOOP("State &diagram")), m_diagram, [this] { return m_diagram->asPicture(); });
    offer(addMenu(menu, QT_TR_NOOP("&Sequence")), m_sequence, [this] { return m_sequence->asPicture(); });
    offer(addMenu(menu, QT_TR_NOOP("S&ockets")), m_sockets, [this] { return m_sockets->asPicture(); });
}

void MainWindow::makeRecentMenu(QMenu *menu)
{
    using Kind = RecentFiles::Kind;
    m_recent = new RecentFiles(*menu, this);
    connect(m_lessons, &LessonDesk::fileOpened, m_recent,
            [this](const QString &file) { m_recent->add(Kind::Lesson, file); });
    connect(m_scripts, &ScriptDesk::opened, m_recent, [this](ProgramPanel &panel, const QString &file) {
        m_recent->add(&panel == m_server ? Kind::ServerScript : Kind::ClientScript, file);
    });
    connect(m_recent, &RecentFiles::chosen, this, [this](Kind kind, const QString &file) {
        if (kind == Kind::Lesson)
            openLessonFile(file);
        else
            m_scripts->open(front(kind == Kind::ServerScript ? *m_server : *m_client), file);
    });
}

/// Of the panel that has the keyboard; else of the server's.
void MainWindow::toggleBreakpoint()
{
    ProgramPanel *panel = m_client->code().hasFocus() ? m_client : m_server;
    panel->code().toggleBreakpoint();
}

void MainWindow::makeLanguageMenu(QMenu *menu)
{
    auto *languages = new QActionGroup(this);
    const auto add = [&](QAction *action, const QString &code) {
        action->setCheckable(true);
        action->setChecked(code == Language::chosen());
        languages->addAction(action);
    };
    add(addAction(menu, QT_TR_NOOP("&System's language"), {}, [] { Language::choose({}); }), {});
    menu->addSeparator();
    for (const QString &code : Language::codes()) {
        QAction *action = menu->addAction(Language::ownName(code));
        connect(action, &QAction::triggered, this, [code] { Language::choose(code); });
        add(action, code);
    }
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(u"toolbar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lessonChoice = new QComboBox;
    m_lessonChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_lessonChoice->setMinimumContentsLength(20);
    m_toolBar->addWidget(m_lessonChoice);
    connect(m_lessonChoice, &QComboBox::activated, this, &MainWindow::openPart);
    m_toolBar->addAction(m_startAll);
    m_toolBar->addAction(m_pause);
    m_toolBar->addAction(m_reset);
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_stepBack);
    m_toolBar->addAction(m_replay);
    m_toolBar->addSeparator();

    m_paceCaption = new QLabel;
    m_paceCaption->setContentsMargins(8, 0, 8, 0);
    m_pace = new QSlider(Qt::Horizontal);
    m_pace->setRange(0, Paces::count - 1);
    m_pace->setPageStep(1);
    m_pace->setFixedWidth(116);
    m_paceText = new QLabel;
    m_paceText->setContentsMargins(8, 0, 8, 0);
    m_toolBar->addWidget(m_paceCaption);
    m_toolBar->addWidget(m_pace);
    m_toolBar->addWidget(m_paceText);
    connect(m_pace, &QSlider::valueChanged, this, &MainWindow::setPaceIndex);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addAction(m_present);
}

void MainWindow::retranslate()
{
    for (const auto &[action, text] : m_texts)
        action->setText(tr(text));
    m_toolBar->setAccessibleName(tr("Run"));
    const std::pair<QAction *, QString> names[] {
        {m_startAll, tr("Start all in order")}, {m_pause, tr("Pause")},   {m_reset, tr("Reset")},
        {m_stepBack, tr("Step back")},          {m_replay, tr("Replay")}, {m_present, tr("Present")}};
    for (const auto &[action, name] : names)
        m_toolBar->widgetForAction(action)->setAccessibleName(name);
    nameComboBox(*m_lessonChoice, tr("Lesson"));
    m_paceCaption->setText(tr("Pace"));
    m_pace->setAccessibleName(tr("Pace"));
    m_panels->setTitles(tr("Server"), tr("Client"));
    explainParts();
    m_pictures->setDiagramTitle(tr("State diagram"));
    m_tabs->setTitle(m_sequence, tr("Sequence"));
    m_tabs->setTitle(m_sockets, tr("Sockets"));
    m_tabs->setTitle(m_events, tr("Events"));
    m_lessons->retranslate();
    m_recent->retranslate();
    setPaceIndex(m_pace->value());
    refresh();
}

void MainWindow::colourIcons()
{
    const QPalette colours = palette();
    m_startAll->setIcon(Icons::icon(Icons::Name::Run, colours));
    m_pause->setIcon(Icons::icon(Icons::Name::Pause, colours));
    m_reset->setIcon(Icons::icon(Icons::Name::Reset, colours));
    m_stepBack->setIcon(Icons::icon(Icons::Name::StepBack, colours));
    m_replay->setIcon(Icons::icon(Icons::Name::Replay, colours));
    m_present->setIcon(Icons::icon(Icons::Name::Present, colours));
}
