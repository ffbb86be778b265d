// SPDX-License-Identifier: MIT
#include "lessonpanel.h"

#include "buttonmark.h"
#include "checklist.h"
#include "lessonrun.h"
#include "lessontext.h"
#include "noticebar.h"
#include "predictioncard.h"
#include "stepsegments.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace {

constexpr int padding = 16;
constexpr int gap = 8;
constexpr double titleSize = 1.23; // as a panel's

} // namespace

LessonPanel::LessonPanel(LessonRun &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_notice(new NoticeBar)
    , m_part(new QLabel)
    , m_place(new QLabel)
    , m_segments(new StepSegments)
    , m_title(new QLabel)
    , m_prose(new LessonText)
    , m_cardRows(new QVBoxLayout)
    , m_checks(new CheckList)
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
    , m_mark(new ButtonMark(this))
{
    m_part->setForegroundRole(QPalette::PlaceholderText);
    m_part->setTextFormat(Qt::PlainText);
    m_part->setWordWrap(true); // a long title makes the panel no wider
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_cardRows->setSpacing(gap);

    auto *head = new QHBoxLayout;
    head->addWidget(m_part, 1);
    head->addWidget(m_place);
    auto *step = new QWidget;
    auto *rows = new QVBoxLayout(step);
    rows->setContentsMargins(padding, padding / 2, padding, 0);
    rows->setSpacing(gap);
    rows->addLayout(head);
    rows->addWidget(m_segments);
    rows->addWidget(m_title);
    rows->addWidget(m_prose, 1);
    rows->addLayout(m_cardRows);

    // Where a question and its answers are long, the whole scrolls, rather than being squeezed.
    auto *area = new QScrollArea;
    area->setWidget(step);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);

    auto *ways = new QHBoxLayout;
    ways->setSpacing(padding);
    ways->addWidget(m_previous, 1);
    ways->addWidget(m_next, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(padding, gap, padding, padding / 2);
    foot->setSpacing(gap);
    foot->addWidget(m_checks);
    foot->addLayout(ways);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(area, 1);
    layout->addLayout(foot);

    connect(m_previous, &QPushButton::clicked, &run, &LessonRun::goBack);
    connect(m_next, &QPushButton::clicked, this, &LessonPanel::goOn);
    connect(&run, &LessonRun::stepChanged, this, &LessonPanel::showStep);
    connect(&run, &LessonRun::progressed, this, &LessonPanel::showProgress);
    setAutoFillBackground(true);
    colour();
    retranslate();
    if (run.isOpen())
        showStep();
}

void LessonPanel::say(const QString &sentence)
{
    m_notice->say(sentence);
}

void LessonPanel::focusStep()
{
    for (size_t i = 0; i < size_t(m_cards.size()); ++i)
        if (m_run.prediction(i).happened < 0) {
            m_cards[qsizetype(i)]->focusAnswers();
            return;
        }
    if (m_next->isEnabled())
        m_next->setFocus(Qt::ShortcutFocusReason);
    else
        m_prose->setFocus(Qt::ShortcutFocusReason);
}

void LessonPanel::setHasNextPart(bool has)
{
    m_hasNextPart = has;
    showProgress();
}

void LessonPanel::goOn()
{
    if (!m_next->isEnabled())
        return;
    if (m_isCover)
        Q_EMIT beginWanted();
    else if (m_run.canGoOn())
        m_run.goOn();
    else
        Q_EMIT nextPartWanted();
}

void LessonPanel::showCover(const Lesson &lesson, bool hasBegun)
{
    m_isCover = true;
    m_hasBegun = hasBegun;
    m_part->clear();
    m_place->clear();
    m_title->setText(lesson.title);
    m_prose->setProse(lesson.introduction);
    m_segments->hide();
    m_checks->hide();
    m_previous->setEnabled(false);
    setCanGoOn(true);
    retranslate();
}

void LessonPanel::showStep()
{
    m_notice->clear();
    m_isCover = false;
    m_segments->show();
    const LessonStep &step = m_run.shownStep();
    m_part->setText(m_run.lesson().title);
    m_title->setText(step.title);
    const QString introduction =
        m_run.step() == 0 ? m_run.lesson().introduction + QStringLiteral("\n\n") : QString();
    m_prose->setProse(introduction + step.prose);

    qDeleteAll(std::exchange(m_cards, {}));
    for (size_t i = 0; i < step.predictions.size(); ++i) {
        QList<PredictionCard::Answer> answers;
        for (const PredictionAnswer &answer : step.predictions[i].answers)
            answers.append({answer.text, answer.because});
        auto *card = new PredictionCard(step.predictions[i].ask, answers);
        connect(card, &PredictionCard::chosen, &m_run, [this, i](int answer) { m_run.choose(i, answer); });
        m_cardRows->addWidget(card);
        m_cards.append(card);
    }
    QStringList sentences;
    for (const StepCheck &check : step.checks)
        sentences += check.say;
    m_checks->setChecks(sentences);
    m_checks->setVisible(!sentences.isEmpty());
    retranslate();
    showProgress();
}

void LessonPanel::showProgress()
{
    if (m_isCover || !m_run.isOpen())
        return;
    const auto count = int(m_run.lesson().steps.size());
    m_segments->setProgress(count, int(m_run.step()), int(m_run.passedCount()));
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const StepWatch::PredictionState &state = m_run.prediction(size_t(i));
        m_cards[i]->setState({state.chosen, state.happened});
    }
    for (size_t i = 0; i < m_run.shownStep().checks.size(); ++i)
        m_checks->setMet(int(i), m_run.isMet(i));
    const bool isLast = int(m_run.step()) + 1 == count;
    m_previous->setEnabled(m_run.canGoBack());
    const bool couldGoOn = m_next->isEnabled();
    setCanGoOn(isLast ? m_hasNextPart && m_run.isPassed() : m_run.canGoOn());
    m_next->setText(isLast && m_hasNextPart ? tr("Next part") : tr("Next"));
    if (!couldGoOn && m_next->isEnabled() && !m_run.shownStep().checks.empty()) {
        QAccessibleEvent alert(m_checks, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

/// The button that leads on is outlined as soon as it does: it is what the lesson asks for then.
void LessonPanel::setCanGoOn(bool can)
{
    m_next->setEnabled(can);
    m_mark->mark(can ? m_next : nullptr);
}

void LessonPanel::retranslate()
{
    m_previous->setText(tr("Previous"));
    m_previous->setAccessibleName(tr("Previous step"));
    m_prose->setAccessibleName(tr("What to do"));
    m_segments->setAccessibleName(tr("Progress"));
    m_checks->setAccessibleName(tr("Passes when"));
    if (m_isCover)
        m_next->setText(m_hasBegun ? tr("Go on") : tr("Begin"));
    m_next->setAccessibleName(m_isCover ? m_next->text() : tr("Next step"));
    if (m_isCover || !m_run.isOpen())
        return;
    m_place->setText(tr("Step %1 of %2").arg(m_run.step() + 1).arg(m_run.lesson().steps.size()));
    m_segments->setAccessibleDescription(m_place->text());
    showProgress();
}

void LessonPanel::colour()
{
    QFont bold = font();
    bold.setBold(true);
    m_place->setFont(bold);
    bold.setPointSizeF(bold.pointSizeF() * titleSize);
    m_title->setFont(bold);
}

void LessonPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        colour();
    QWidget::changeEvent(event);
}
