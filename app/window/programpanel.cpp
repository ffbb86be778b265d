// SPDX-License-Identifier: MIT
#include "programpanel.h"

#include "codeview.h"
#include "explain.h"
#include "icons.h"
#include "noticebar.h"
#include "pythonbytes.h"
#include "theme.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace {

constexpr int laneEdge = 4;

} // namespace

ProgramPanel::ProgramPanel(const QString &title, const QString &actor, Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_actorName(actor)
    , m_title(new QLabel(title))
    , m_fields(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_notice(new NoticeBar)
    , m_code(new CodeView(workbench.clock()))
{
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.23);
    m_title->setFont(font);
    m_fields->addWidget(m_title);
    m_fields->addSpacing(8);

    m_step = addButton(tr("Step"), tr("Step %1").arg(actor));
    m_run = addButton(tr("Run"), tr("Run %1").arg(actor));
    connect(m_step, &QPushButton::clicked, this, &ProgramPanel::step);
    connect(m_run, &QPushButton::clicked, this, &ProgramPanel::runOrPause);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addLayout(m_fields);
    head->addLayout(m_buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, laneEdge, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_code, 1);
    m_code->setAccessibleName(tr("Code of the %1").arg(actor));
    setAutoFillBackground(true);
    colour();
}

void ProgramPanel::refresh()
{
    const Program &shown = program();
    const Timeline &timeline = m_workbench.timeline();
    m_code->setSource(shown.source());
    m_code->setState(timeline.scene(), shown.actor(), timeline.isLive());

    const bool runs = shown.state() == Program::State::Running;
    m_run->setText(runs ? tr("Pause") : tr("Run"));
    m_run->setIcon(Icons::icon(runs ? Icons::Name::Pause : Icons::Name::Run, palette()));
    m_run->setAccessibleName(runs ? tr("Pause %1").arg(m_actorName) : tr("Run %1").arg(m_actorName));
}

void ProgramPanel::say(const QString &sentence)
{
    m_notice->say(sentence);
}

void ProgramPanel::step()
{
    m_notice->clear();
    m_workbench.goLive();
    whenAgreed([this] {
        if (program().step())
            return;
        const Scene &scene = m_workbench.timeline().scene();
        const ActorState *actor = scene.actor(program().actor());
        if (const SocketEvent *open = actor ? actor->openCall() : nullptr)
            say(Explain::waiting(scene, *open));
    });
}

void ProgramPanel::runOrPause()
{
    m_notice->clear();
    m_workbench.goLive();
    if (program().state() == Program::State::Running)
        program().pause();
    else
        whenAgreed([this] { program().run(); });
}

QPushButton *ProgramPanel::addButton(const QString &text, const QString &accessibleName)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(accessibleName);
    m_buttons->addWidget(button);
    return button;
}

QLineEdit *ProgramPanel::addField(QHBoxLayout *row, const QString &label, const QString &text,
                                  const QString &accessibleName, int characters)
{
    auto *field = new QLineEdit(text);
    field->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    field->setAccessibleName(accessibleName);
    if (characters > 0)
        field->setFixedWidth(field->fontMetrics().averageCharWidth() * characters
                             + field->sizeHint().height());
    if (!label.isEmpty()) {
        auto *caption = new QLabel(label);
        caption->setBuddy(field);
        caption->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(caption);
    }
    row->addWidget(field);
    return field;
}

void ProgramPanel::addSeparator()
{
    auto *line = new QFrame;
    line->setFrameStyle(QFrame::VLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_buttons->addWidget(line);
}

std::optional<QByteArray> ProgramPanel::typedBytes(const QLineEdit &field)
{
    const auto typed = PythonBytes::fromTyped(field.text());
    if (typed.isValid())
        return typed.bytes;
    say(tr("The escape at character %1 of the message is not complete: \\x takes two hexadecimal digits, and "
           "a "
           "backslash itself is \\\\.")
            .arg(typed.badAt + 1));
    return {};
}

void ProgramPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

void ProgramPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), laneEdge, Theme::of(this).accent(m_actorName));
}

void ProgramPanel::colour()
{
    QPalette accented = m_title->palette();
    accented.setColor(QPalette::WindowText, Theme::of(this).accent(m_actorName));
    m_title->setPalette(accented);
    m_step->setIcon(Icons::icon(Icons::Name::Step, palette()));
    update();
}
