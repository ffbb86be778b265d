// SPDX-License-Identifier: MIT
#include "clientpanel.h"
#include "icons.h"
#include "mainwindow.h"
#include "paces.h"
#include "picturetabs.h"
#include "sequencediagram.h"
#include "serverpanel.h"
#include "statediagram.h"
#include "timelinebar.h"

#include <QActionGroup>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QSlider>
#include <QToolBar>

// The menus and the tool bar: the second half of MainWindow, so that neither half is long.

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QKeySequence &shortcut,
                               std::function<void()> what)
{
    auto *action = menu->addAction(text);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, std::move(what));
    return action;
}

void MainWindow::makeActions()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addAction(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    const QStringList pictures {tr("&Sequence"), tr("S&ockets"), tr("&Events")};
    for (int i = 0; i < pictures.size(); ++i)
        addAction(view, pictures[i], QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)),
                  [this, i] { m_tabs->setCurrentIndex(i); });
    view->addSeparator();
    auto *looks = new QActionGroup(this);
    const QList<std::pair<QString, Appearance::Choice>> choices {
        {tr("Colours of the &desktop"), Appearance::Choice::Desktop},
        {tr("&Light"), Appearance::Choice::Light},
        {tr("D&ark"), Appearance::Choice::Dark},
        {tr("&High contrast"), Appearance::Choice::HighContrast},
    };
    for (const auto &[text, choice] : choices) {
        QAction *action = addAction(view, text, {}, [choice = choice] { Appearance::apply(choice); });
        action->setCheckable(true);
        action->setChecked(choice == Appearance::Choice::Desktop);
        looks->addAction(action);
    }
    view->addSeparator();
    auto *motion = view->addAction(tr("&Motion"));
    motion->setCheckable(true);
    motion->setChecked(true);
    connect(motion, &QAction::toggled, m_diagram, &StateDiagram::setMotion);
    connect(motion, &QAction::toggled, m_sequence, &SequenceDiagram::setMotion);

    QMenu *run = menuBar()->addMenu(tr("&Run"));
    addAction(run, tr("&Listen"), tr("Ctrl+Shift+L"), [this] { m_server->listen(); });
    addAction(run, tr("Step &server"), tr("F6"), [this] { m_server->step(); });
    addAction(run, tr("&Run or pause server"), tr("Shift+F6"), [this] { m_server->runOrPause(); });
    addAction(run, tr("Re&ply"), tr("Ctrl+Shift+Return"), [this] { m_server->reply(); });
    addAction(run, tr("Cl&ose server"), tr("Ctrl+Shift+W"), [this] { m_server->closeServer(); });
    run->addSeparator();
    addAction(run, tr("&Connect"), tr("Ctrl+Shift+C"), [this] { m_client->connectClient(); });
    addAction(run, tr("S&tep client"), tr("F7"), [this] { m_client->step(); });
    addAction(run, tr("R&un or pause client"), tr("Shift+F7"), [this] { m_client->runOrPause(); });
    addAction(run, tr("S&end"), tr("Ctrl+Return"), [this] { m_client->send(); });
    addAction(run, tr("Close clie&nt"), tr("Ctrl+W"), [this] { m_client->closeClient(); });
    run->addSeparator();
    m_pause = addAction(run, tr("P&ause all"), tr("F8"), [this] { m_workbench.pauseAll(); });
    m_reset = addAction(run, tr("Reset"), tr("Ctrl+R"), [this] { m_workbench.reset(); });
    run->addSeparator();
    m_stepBack = addAction(run, tr("Step &back"), tr("Alt+Left"), [this] { stepBack(); });
    m_replay = addAction(run, tr("Replay"), tr("Ctrl+Shift+R"), [this] { replayOrStop(); });
    addAction(run, tr("L&ive"), tr("Alt+End"), [this] { m_workbench.goLive(); });
    addAction(run, tr("&Faster"), tr("Ctrl++"), [this] { m_pace->setValue(m_pace->value() + 1); });
    addAction(run, tr("Slo&wer"), tr("Ctrl+-"), [this] { m_pace->setValue(m_pace->value() - 1); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&About Socketscope"), {}, [this] {
        m_server->say(tr("Socketscope %1, with Qt %2. What lights up was a real system call.")
                          .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    });
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Run"));
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    bar->addAction(m_pause);
    bar->addAction(m_reset);
    bar->addSeparator();
    bar->addAction(m_stepBack);
    bar->addAction(m_replay);
    bar->addSeparator();
    const QList<std::pair<QAction *, QString>> names {{m_pause, tr("Pause")},
                                                      {m_reset, tr("Reset")},
                                                      {m_stepBack, tr("Step back")},
                                                      {m_replay, tr("Replay")}};
    for (const auto &[action, name] : names)
        bar->widgetForAction(action)->setAccessibleName(name);

    auto *caption = new QLabel(tr("Pace"));
    caption->setContentsMargins(8, 0, 8, 0);
    m_pace = new QSlider(Qt::Horizontal);
    m_pace->setRange(0, Paces::count - 1);
    m_pace->setPageStep(1);
    m_pace->setFixedWidth(116);
    m_pace->setAccessibleName(tr("Pace"));
    m_paceText = new QLabel;
    m_paceText->setContentsMargins(8, 0, 8, 0);
    bar->addWidget(caption);
    bar->addWidget(m_pace);
    bar->addWidget(m_paceText);
    connect(m_pace, &QSlider::valueChanged, this, &MainWindow::setPaceIndex);
}

void MainWindow::colourIcons()
{
    const QPalette colours = palette();
    m_pause->setIcon(Icons::icon(Icons::Name::Pause, colours));
    m_reset->setIcon(Icons::icon(Icons::Name::Reset, colours));
    m_stepBack->setIcon(Icons::icon(Icons::Name::StepBack, colours));
    m_replay->setIcon(Icons::icon(Icons::Name::Replay, colours));
}
