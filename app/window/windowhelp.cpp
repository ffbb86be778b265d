// SPDX-License-Identifier: MIT
#include "firststeps.h"
#include "helpwindow.h"
#include "mainwindow.h"

#include <QAction>
#include <QMenuBar>
#include <QSettings>
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
    connect(m_firstSteps, &FirstSteps::putAway, this, [] { QSettings().setValue(settingsKey(), true); });
    m_firstSteps->setVisible(!QSettings().value(settingsKey()).toBool());

    QMenu *menu = addMenu(menuBar(), QT_TR_NOOP("&Help"));
    addAction(menu, QT_TR_NOOP("&First steps"), {}, [this] { m_firstSteps->show(); });
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
