// SPDX-License-Identifier: MIT
#include "eventsview.h"
#include "firststeps.h"
#include "helpwindow.h"
#include "lessonpanel.h"
#include "mainwindow.h"
#include "panelpair.h"
#include "picturetabs.h"
#include "programpanel.h"
#include "sequencediagram.h"
#include "socketsview.h"
#include "statediagram.h"
#include "timelinebar.h"

#include <QAction>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>
#include <QWhatsThis>

using namespace Qt::Literals::StringLiterals;

// What helps a person along: the part of MainWindow that has the Help menu, and the first steps.

namespace {

QString settingsKey()
{
    return u"first steps are known"_s;
}

} // namespace

void MainWindow::makeHelp()
{
    m_help = new HelpWindow(*menuBar(), this);
    QMenu *menu = addMenu(menuBar(), QT_TR_NOOP("&Help"));
    QAction *firstSteps = addAction(menu, QT_TR_NOOP("&First steps"), {}, [] {});
    // They speak of the buttons, so they are there only where those are.
    const auto follow = [this, firstSteps] {
        const bool hasButtons = m_workbench.buttonServer() && m_workbench.buttonClient();
        firstSteps->setEnabled(hasButtons);
        m_firstSteps->setVisible(hasButtons && !QSettings().value(settingsKey()).toBool());
    };
    connect(firstSteps, &QAction::triggered, this, [follow] {
        QSettings().remove(settingsKey());
        follow();
    });
    connect(m_firstSteps, &FirstSteps::putAway, this, [] { QSettings().setValue(settingsKey(), true); });
    connect(&m_workbench, &Workbench::programsChanged, this, follow);
    follow();
    addAction(menu, QT_TR_NOOP("&What's this?"), QKeySequence::WhatsThis,
              [] { QWhatsThis::enterWhatsThisMode(); });
    menu->addSeparator();
    addAction(menu, QT_TR_NOOP("&Keyboard shortcuts"), u"Ctrl+F1"_s,
              [this] { m_help->open(HelpWindow::Page::Shortcuts); });
    addAction(menu, QT_TR_NOOP("The wo&rds of the field"), QKeySequence::HelpContents,
              [this] { m_help->open(HelpWindow::Page::Words); });
    addAction(menu, QT_TR_NOOP("The format of &events"), {},
              [this] { m_help->open(HelpWindow::Page::Events); });
    addAction(menu, QT_TR_NOOP("Writing a &lesson"), {}, [this] { m_help->open(HelpWindow::Page::Lessons); });
    menu->addSeparator();
    addAction(menu, QT_TR_NOOP("&About Socketscope"), {}, [this] { m_help->open(HelpWindow::Page::About); });
}

void MainWindow::explainParts()
{
    m_server->setWhatsThis(
        tr("The server's program. Its buttons make the calls, and the code shows the line of Python "
           "that each call stands for. The marked line runs now, or comes next."));
    m_client->setWhatsThis(
        tr("The client's program. Connect makes a connection to the server, Send sends the message "
           "beside it. Once connected, Connect adds another client."));
    m_panels->setWhatsThis(
        tr("The two programs. Where there is no room for both, a tab brings the other one to the front."));
    m_diagram->setWhatsThis(
        tr("The state diagram: the calls a server and a client make, in their order. A filled stage "
           "was called last; one with a clock waits. Between the two are the queue and the buffer "
           "that the kernel keeps. Click a stage for what its call does."));
    m_sequence->setWhatsThis(
        tr("The sequence diagram: time runs downwards. A bar is a call under way, an arrow is "
           "bytes, a close or a reset on its way from one program to the other. Where a program ended, "
           "its sockets were closed with it, without a call of close()."));
    m_sockets->setWhatsThis(
        tr("The sockets: a card each, with its descriptor, its addresses, its state in the kernel, "
           "and the bytes that have arrived and were not read."));
    m_events->setWhatsThis(
        tr("The events: everything that has happened, a row a call. Choose a row to see it in full, "
           "with its bytes as text or in hexadecimal."));
    m_tabs->setWhatsThis(
        tr("More pictures of the same events. The button in the corner opens the one in front in a "
           "window of its own."));
    m_timelineBar->setWhatsThis(
        tr("The timeline: drag its handle into the past, and every picture shows that moment. The "
           "sockets go on meanwhile. Live returns to now."));
    m_toolBar->setWhatsThis(
        tr("What acts on all programs: pause them, begin anew, step back in time, play the last "
           "conversation again; and the pace, which is the time between two steps of a run."));
    m_lessonPanel->setWhatsThis(
        tr("The lesson: what to do, why, and what should happen. A step passes when the sockets "
           "did what it asks for, and not before. A question is decided by what really happens."));
    m_firstSteps->setWhatsThis(tr("The first steps: what to click to see a whole conversation."));
}
