// SPDX-License-Identifier: MIT
#include "programpanel.h"

#include "buttonclientcontrols.h"
#include "buttonservercontrols.h"
#include "codeview.h"
#include "comboname.h"
#include "compactparts.h"
#include "explain.h"
#include "icons.h"
#include "listingcontrols.h"
#include "noticebar.h"
#include "outputstrip.h"
#include "pictureparts.h"
#include "qtcontrols.h"
#include "qtprogram.h"
#include "scriptcontrols.h"
#include "scriptprogram.h"
#include "theme.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>

namespace {

constexpr int laneEdge = 4;
constexpr int longestName = 24; ///< characters of a file's name in the title

QWidgetList tabStops(const QWidget *in)
{
    QWidgetList stops;
    for (auto *widget : in->findChildren<QWidget *>())
        if (widget->focusPolicy() & Qt::TabFocus)
            stops << widget;
    return stops;
}

} // namespace

ProgramPanel::ProgramPanel(Side side, Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_workbench(workbench)
    , m_title(new QLabel)
    , m_clients(new QComboBox)
    , m_useButtons(new QPushButton)
    , m_fieldRow(new QHBoxLayout)
    , m_buttonRow(new QHBoxLayout)
    , m_step(new CompactButton)
    , m_run(new CompactButton)
    , m_separator(new QFrame)
    , m_notice(new NoticeBar)
    , m_code(new CodeView(workbench.clock()))
    , m_output(new OutputStrip(workbench.timeline()))
{
    m_title->setTextFormat(Qt::PlainText);
    m_fieldRow->addWidget(m_title);
    m_fieldRow->addWidget(m_clients);
    m_fieldRow->addSpacing(8);
    m_fieldRow->addWidget(m_useButtons);
    m_buttonRow->addWidget(m_step);
    m_buttonRow->addWidget(m_run);
    m_separator->setFrameStyle(QFrame::VLine | QFrame::Plain);
    m_separator->setForegroundRole(QPalette::Mid);
    m_buttonRow->addWidget(m_separator);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addLayout(m_fieldRow);
    head->addLayout(m_buttonRow);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, laneEdge, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    auto *texts = new QSplitter(Qt::Vertical);
    texts->addWidget(m_code);
    texts->addWidget(m_output);
    texts->setChildrenCollapsible(false);
    texts->setStretchFactor(0, 1);
    layout->addWidget(texts, 1);
    setAutoFillBackground(true);
    m_code->setAcceptDrops(false); // a file dropped here is the panel's

    connect(m_step, &QPushButton::clicked, this, &ProgramPanel::step);
    connect(m_run, &QPushButton::clicked, this, &ProgramPanel::runOrPause);
    connect(m_useButtons, &QPushButton::clicked, this, &ProgramPanel::useButtons);
    connect(m_clients, &QComboBox::textActivated, &workbench, &Workbench::selectClient);
    connect(&workbench, &Workbench::programsChanged, this, &ProgramPanel::followPrograms);
    followPrograms();
    retranslate();
    colour();
    sizeTitle();
}

Program &ProgramPanel::program() const
{
    return isServer() ? m_workbench.server() : m_workbench.client();
}

void ProgramPanel::followPrograms()
{
    showClients();
    if (m_shown == &program())
        return;
    if (m_controls)
        m_controls->leave();
    m_shown = &program();
    m_notice->clear();
    ProgramControls *&controls = m_kinds[m_shown->metaObject()];
    const bool isNew = !controls;
    if (isNew) {
        controls = makeControls();
        m_fieldRow->insertWidget(m_fieldRow->indexOf(m_useButtons), controls->fields(), 1);
        m_buttonRow->addWidget(controls->buttons(), 1);
    }
    m_controls = controls;
    for (const ProgramControls *other : std::as_const(m_kinds)) {
        other->fields()->setVisible(other == m_controls);
        other->buttons()->setVisible(other == m_controls);
    }
    m_output->setVisible(m_controls->canPrint());
    m_step->setVisible(m_controls->canBeStepped());
    m_run->setVisible(m_controls->canBeStepped());
    m_separator->setVisible(m_controls->canBeStepped());
    if (isNew)
        orderTabs();
    m_controls->applyFields();
    showTitle();
}

ProgramControls *ProgramPanel::makeControls()
{
    if (qobject_cast<const ButtonServer *>(m_shown))
        return new ButtonServerControls(*this);
    if (qobject_cast<const ButtonClient *>(m_shown))
        return new ButtonClientControls(*this);
    if (qobject_cast<const QtProgram *>(m_shown))
        return new QtControls(*this);
    if (qobject_cast<const ScriptProgram *>(m_shown))
        return new ScriptControls(*this);
    return new ListingControls(*this);
}

QAbstractButton *ProgramPanel::button(PanelButton::Kind kind) const
{
    if (kind != PanelButton::Kind::Step && kind != PanelButton::Kind::Run)
        return m_controls->button(kind);
    if (!m_controls->canBeStepped())
        return nullptr;
    return kind == PanelButton::Kind::Step ? m_step : m_run;
}

void ProgramPanel::refresh()
{
    const Program &shown = program();
    const Timeline &timeline = m_workbench.timeline();
    m_code->setSource(shown.source());
    // What an earlier program did here says nothing of this one's lines.
    const bool hasBegun = shown.state() != Program::State::NotStarted && m_controls->isCodeOfEvents();
    m_code->setState(hasBegun ? timeline.scene() : Scene(), shown.actor(), timeline.isLive());
    if (m_controls->canPrint())
        m_output->refresh(shown.actor());

    const bool runs = shown.state() == Program::State::Running;
    m_run->setText(runs ? tr("Pause") : tr("Run"));
    colourButtons();
    m_run->setAccessibleDescription(runs ? tr("It runs; press to pause it.") : QString());
    m_controls->refresh();
    if (m_waitingCall != 0 && (!openCall() || openCall()->number != m_waitingCall)) {
        m_waitingCall = 0;
        if (m_notice->text() == m_waitingFor)
            m_notice->clear();
    }
    showTitle();
}

void ProgramPanel::say(const QString &sentence)
{
    m_notice->say(sentence);
}

void ProgramPanel::step()
{
    m_notice->clear();
    m_workbench.goLive();
    m_controls->whenAgreed([this] {
        if (program().step())
            return;
        if (const SocketEvent *open = openCall()) {
            m_waitingCall = open->number;
            m_waitingFor = Explain::waiting(m_workbench.timeline().scene(), *open);
            say(m_waitingFor);
        }
    });
}

const SocketEvent *ProgramPanel::openCall() const
{
    const ActorState *actor = m_workbench.timeline().scene().actor(program().actor());
    return actor ? actor->openCall() : nullptr;
}

void ProgramPanel::runOrPause()
{
    m_notice->clear();
    m_workbench.goLive();
    if (program().state() == Program::State::Running)
        program().pause();
    else
        m_controls->whenAgreed([this] { program().run(); });
}

void ProgramPanel::makeRoom(std::function<void()> take)
{
    m_notice->clear();
    if (!program().isUnderWay()) {
        take();
        return;
    }
    m_notice->ask(tr("A program is under way here. It will be stopped, and its sockets closed, before "
                     "another takes its "
                     "place."),
                  tr("Stop it"), [this, take = std::move(take)] {
                      Program &leaving = program();
                      leaving.stop();
                      if (!leaving.isUnderWay()) {
                          take();
                          return;
                      }
                      // A script takes a moment to end, and its end is to be told before another one's start.
                      connect(
                          &leaving, &Program::stateChanged, this,
                          [this, leaving = QPointer<Program>(&leaving), take] {
                              if (leaving == &program() && !leaving->isUnderWay())
                                  take();
                          },
                          Qt::QueuedConnection);
                  });
}

void ProgramPanel::useButtons()
{
    makeRoom([this] {
        if (isServer())
            m_workbench.useButtonServer();
        else
            m_workbench.useButtonClient();
    });
}

void ProgramPanel::showClients()
{
    const QSignalBlocker blocker(m_clients);
    const QStringList names = m_workbench.clientNames();
    m_clients->clear();
    m_clients->addItems(names);
    m_clients->setCurrentText(program().actor());
    m_clients->setVisible(!isServer() && names.size() > 1);
}

void ProgramPanel::showTitle()
{
    const QString name = m_controls->programName();
    const QString shown = name.size() <= longestName
        ? name
        : name.left(longestName / 2) + u'…' + name.right(longestName / 2 - 1);
    if (name.isEmpty())
        m_title->setText(isServer() ? tr("Server") : tr("Client"));
    else
        m_title->setText(isServer() ? tr("Server · %1").arg(shown) : tr("Client · %1").arg(shown));
    m_title->setToolTip(name);
    m_useButtons->setVisible(isServer() ? !m_workbench.buttonServer() : !m_workbench.buttonClient());
}

/// By the tab key the parts follow each other as they stand, whenever they were made.
void ProgramPanel::orderTabs()
{
    const QWidgetList stops = QWidgetList {m_clients} + tabStops(m_controls->fields())
        + QWidgetList {m_useButtons, m_step, m_run} + tabStops(m_controls->buttons()) + tabStops(m_notice)
        + QWidgetList {m_code};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void ProgramPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        sizeTitle();
    QWidget::changeEvent(event);
}

void ProgramPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), laneEdge, Theme::of(this).accent(isServer() ? u"server" : u"client"));
}

void ProgramPanel::retranslate()
{
    nameComboBox(*m_clients, tr("Selected client"));
    m_clients->setToolTip(tr("The client that is shown here and that sends"));
    m_useButtons->setText(tr("Buttons"));
    m_useButtons->setToolTip(tr("Takes this program away and puts the buttons back"));
    m_useButtons->setAccessibleName(isServer() ? tr("Back to the server's buttons")
                                               : tr("Back to the client's buttons"));
    m_step->setText(tr("Step"));
    m_step->setAccessibleName(isServer() ? tr("Step server") : tr("Step client"));
    m_run->setAccessibleName(isServer() ? tr("Run server") : tr("Run client"));
    m_code->setAccessibleName(isServer() ? tr("Code of the server") : tr("Code of the client"));
    m_output->setTextName(isServer() ? tr("Output of the server") : tr("Output of the client"));
    for (ProgramControls *controls : std::as_const(m_kinds))
        controls->retranslate();
    refresh();
}

void ProgramPanel::sizeTitle()
{
    m_title->setFont(PictureParts::scaled(font(), 1.23, QFont::Bold));
}

void ProgramPanel::colour()
{
    QPalette accented = m_title->palette();
    accented.setColor(QPalette::WindowText, Theme::of(this).accent(isServer() ? u"server" : u"client"));
    m_title->setPalette(accented);
    colourButtons();
    update();
}

void ProgramPanel::colourButtons()
{
    const bool runs = program().state() == Program::State::Running;
    m_step->setIcon(Icons::icon(Icons::Name::Step, palette()));
    m_run->setIcon(Icons::icon(runs ? Icons::Name::Pause : Icons::Name::Run, palette()));
}
