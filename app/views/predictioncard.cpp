// SPDX-License-Identifier: MIT
#include "predictioncard.h"

#include "icons.h"
#include "theme.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>

namespace {

constexpr int padding = 12;
constexpr int markSize = 16;
constexpr double radius = 6;

QLabel *plainLabel(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void setBold(QLabel *label, bool bold)
{
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
}

} // namespace

PredictionCard::PredictionCard(const QString &ask, const QList<Answer> &answers, QWidget *parent)
    : QFrame(parent)
    , m_answers(answers)
    , m_head(plainLabel())
    , m_verdict(plainLabel())
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(6);
    layout->setColumnStretch(1, 1);
    m_head->setForegroundRole(QPalette::PlaceholderText);
    setBold(m_head, true);
    layout->addWidget(m_head, 0, 0, 1, 3);
    auto *question = plainLabel(ask);
    setBold(question, true);
    layout->addWidget(question, 1, 0, 1, 3);

    auto *group = new QButtonGroup(this);
    for (int i = 0; i < m_answers.size(); ++i) {
        // A radio button does not wrap its text, and an answer is a sentence.
        const Row row {new QRadioButton, plainLabel(m_answers[i].text), new QLabel};
        row.text->installEventFilter(this);
        row.mark->setFixedWidth(markSize);
        group->addButton(row.button, i);
        layout->addWidget(row.button, 2 + i, 0, Qt::AlignTop);
        layout->addWidget(row.text, 2 + i, 1);
        layout->addWidget(row.mark, 2 + i, 2, Qt::AlignTop);
        m_rows.append(row);
    }
    layout->addWidget(m_verdict, 2 + int(m_answers.size()), 0, 1, 3);
    connect(group, &QButtonGroup::idClicked, this, &PredictionCard::chosen);
    setAccessibleName(ask);
    retranslate();
}

void PredictionCard::setState(State state)
{
    const bool isNews = m_state.happened < 0 && state.happened >= 0;
    m_state = state;
    retranslate();
    if (!isNews)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PredictionCard::focusAnswers()
{
    m_rows[qMax(0, m_state.chosen)].button->setFocus(Qt::ShortcutFocusReason);
}

void PredictionCard::retranslate()
{
    const bool isDecided = m_state.happened >= 0;
    m_head->setText(!isDecided               ? tr("Predict, then step")
                        : m_state.chosen < 0 ? tr("What happened")
                                             : tr("You predicted"));
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool happened = i == m_state.happened;
        const bool wasWrong = isDecided && !happened && i == m_state.chosen;
        row.button->setChecked(i == m_state.chosen);
        row.button->setEnabled(!isDecided);
        setBold(row.text, i == m_state.chosen || happened);
        const QIcon icon = happened ? Icons::icon(Icons::Name::Check, palette())
            : wasWrong              ? Icons::icon(Icons::Name::Failed, palette())
                                    : QIcon();
        row.mark->setPixmap(icon.pixmap(markSize));
        row.button->setAccessibleName(happened       ? tr("%1 This is what happened.").arg(m_answers[i].text)
                                          : wasWrong ? tr("%1 This did not happen.").arg(m_answers[i].text)
                                                     : m_answers[i].text);
    }
    m_verdict->setVisible(isDecided);
    if (!isDecided)
        return;
    const QString because = m_answers[m_state.happened].because;
    m_verdict->setText(m_state.chosen < 0 ? tr("It happened before you chose. %1").arg(because)
                           : m_state.chosen == m_state.happened ? tr("Right. %1").arg(because)
                                                                : tr("It came otherwise. %1").arg(because));
    setAccessibleDescription(m_verdict->text());
}

void PredictionCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

bool PredictionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease)
        for (const Row &row : std::as_const(m_rows))
            if (watched == row.text)
                row.button->click();
    return QFrame::eventFilter(watched, event);
}

void PredictionCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Theme::Role::Outline), 1));
    painter.setBrush(theme.color(Theme::Role::Background));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
