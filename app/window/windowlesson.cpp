// SPDX-License-Identifier: MIT
#include "buttonmark.h"
#include "lessondesk.h"
#include "lessonpanel.h"
#include "mainwindow.h"
#include "programpanel.h"
#include "sidedrawer.h"

#include <QActionGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QMenuBar>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// The lesson: the part of MainWindow that has its menu, its place in the tool bar, and the way to its panel.

void MainWindow::makeLesson()
{
    m_lessons = new LessonDesk(m_workbench, this);
    m_lessonPanel = new LessonPanel(m_lessons->run());
    m_side->setSide(m_lessonPanel);
    m_mark = new ButtonMark(this);
    connect(&m_lessons->run(), &LessonRun::stepChanged, this, &MainWindow::scheduleRefresh);
    connect(&m_lessons->run(), &LessonRun::progressed, this, &MainWindow::scheduleRefresh);
    connect(m_lessons, &LessonDesk::partsChanged, this, &MainWindow::showParts);
    connect(m_lessons, &LessonDesk::mistake, m_lessonPanel, &LessonPanel::say);
    connect(m_lessonPanel, &LessonPanel::beginWanted, this, [this] { openPart(m_lessons->current()); });
    connect(m_lessonPanel, &LessonPanel::nextPartWanted, this,
            [this] { openPart(m_lessons->current() + 1); });
}

void MainWindow::makeLessonMenu()
{
    m_lessonMenu = addMenu(menuBar(), QT_TR_NOOP("&Lesson"));
    m_parts = new QActionGroup(this);
    connect(m_parts, &QActionGroup::triggered, this,
            [this](QAction *part) { openPart(part->data().toInt()); });
    m_afterParts = m_lessonMenu->addSeparator();
    LessonRun &run = m_lessons->run();
    addAction(m_lessonMenu, QT_TR_NOOP("&Next step"), u"Ctrl+PgDown"_s, [this] { m_lessonPanel->goOn(); });
    addAction(m_lessonMenu, QT_TR_NOOP("&Previous step"), u"Ctrl+PgUp"_s, [&run] { run.goBack(); });
    addAction(m_lessonMenu, QT_TR_NOOP("&Answer the question"), u"F4"_s, [this] {
        m_side->setOpen(true);
        m_lessonPanel->focusStep();
    });
    addAction(m_lessonMenu, QT_TR_NOOP("&Start the part anew"), u"Ctrl+Shift+A"_s,
              [this] { m_lessons->startAnew(); });
}

void MainWindow::showParts()
{
    qDeleteAll(m_parts->actions());
    const QSignalBlocker blocker(m_lessonChoice);
    m_lessonChoice->clear();
    const auto &parts = m_lessons->parts();
    for (int i = 0; i < parts.size(); ++i) {
        const Lesson &head = parts[i].head;
        const QString text =
            parts[i].isTeachers ? head.title : u"%1  %2"_s.arg(QString::number(head.order), head.title);
        m_lessonChoice->addItem(text);
        auto *part = new QAction(u'&' + text, m_parts);
        part->setCheckable(true);
        part->setChecked(m_lessons->run().isOpen() && i == m_lessons->current());
        part->setData(i);
        m_lessonMenu->insertAction(m_afterParts, part);
    }
    m_lessonChoice->setCurrentIndex(m_lessons->current());
    m_lessonPanel->setHasNextPart(m_lessons->hasNextPart());
    if (!m_lessons->run().isOpen())
        m_lessonPanel->showCover(parts[m_lessons->current()].head, m_lessons->hasBegun());
}

void MainWindow::openPart(int index)
{
    whenFree([this, index] {
        m_lessons->openPart(index);
        m_side->setOpen(true);
    });
    m_lessonChoice->setCurrentIndex(m_lessons->current()); // as it is until the person has agreed
}

/// A program that is under way and not the lesson's is stopped only if the person agrees.
void MainWindow::whenFree(const std::function<void()> &goOn)
{
    const auto clientThen = [this, goOn] {
        if (m_lessons->owns(m_client->program()))
            goOn();
        else
            m_client->makeRoom(goOn);
    };
    if (m_lessons->owns(m_server->program()))
        clientThen();
    else
        m_server->makeRoom(clientThen);
}

void MainWindow::markButton()
{
    using Kind = PanelButton::Kind;
    const auto asked = [this]() -> QAbstractButton * {
        for (const PanelButton &named : m_lessons->run().askedButtons()) {
            const ProgramPanel &panel = named.actor == m_server->program().actor() ? *m_server : *m_client;
            const Program &program = panel.program();
            if (!m_lessons->owns(program))
                return nullptr;
            if (named.kind == Kind::Step || named.kind == Kind::Run) {
                if (program.isInCall())
                    continue; // another one has to wake it
                if (program.state() == Program::State::Running)
                    return nullptr; // it is on its way
            }
            if (QAbstractButton *button = panel.button(named.kind); button && button->isEnabled())
                return button;
        }
        return nullptr;
    };
    m_mark->mark(asked(), tr("The lesson asks for this button."));
}

bool MainWindow::openLesson(int order)
{
    const auto &parts = m_lessons->parts();
    const auto isIt = [order](const LessonDesk::Part &part) {
        return !part.isTeachers && part.head.order == order;
    };
    const auto part = std::find_if(parts.cbegin(), parts.cend(), isIt);
    if (part == parts.cend())
        return false;
    openPart(int(part - parts.cbegin()));
    return true;
}

void MainWindow::chooseLesson()
{
    auto *dialog = new QFileDialog(this, tr("Open lesson"), {}, tr("Lessons (*.md);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openLessonFile);
    dialog->open();
}

void MainWindow::openLessonFile(const QString &path)
{
    m_side->setOpen(true);
    whenFree([this, path] { m_lessons->openFile(path); });
}
