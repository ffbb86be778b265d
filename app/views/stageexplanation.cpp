// SPDX-License-Identifier: MIT
#include "stageexplanation.h"

#include "icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using Face = StateDiagramFonts::Face;

StageExplanation::StageExplanation(QWidget *diagram)
    : QFrame(diagram)
    , m_title(new QLabel)
    , m_python(new QLabel)
    , m_cause(new QLabel)
    , m_advice(new QLabel)
    , m_signature(new QLabel)
    , m_purpose(new QLabel)
    , m_waitsFor(new QLabel)
    , m_errors(new QLabel)
    , m_close(new QToolButton)
{
    m_close->setAutoRaise(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    for (QLabel *label : paragraphs()) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_title->setTextFormat(Qt::PlainText);
    setFocusProxy(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

QList<QLabel *> StageExplanation::paragraphs() const
{
    return {m_python, m_cause, m_advice, m_signature, m_purpose, m_waitsFor, m_errors};
}

void StageExplanation::open(const StateDiagramGeometry &picture)
{
    m_close->setText(tr("Close explanation"));
    m_close->setToolTip(tr("Close (Esc)"));
    colour();
    show();
    raise();
    place(picture);
    setFocus(Qt::OtherFocusReason);
}

void StageExplanation::tell(const StateDiagramGeometry::StageBox &stage, const QString &state,
                            const QString &wait, const std::optional<Explain::Lesson> &failure)
{
    m_role = stage.role;
    m_stage = stage.item.stage;
    m_accent = failure ? Theme::Role::Failed : stage.accent;
    const Explain::StageText text = Explain::stage(m_stage, m_role);
    m_title->setText(tr("%1: %2", "a stage and its state").arg(stage.item.name, state));
    m_signature->setText(text.signature);
    m_purpose->setText(text.purpose);
    m_waitsFor->setText(failure ? QString() : wait);
    m_errors->setText(failure ? QString() : text.errors);
    m_python->clear();
    m_cause->clear();
    m_advice->clear();
    if (failure) {
        const QString address = failure->address.isNull() ? failure->arguments : failure->address.toString();
        m_python->setText(address.isEmpty()
                              ? failure->python
                              : tr("%1: %2", "an address and an error").arg(address, failure->python));
        m_cause->setText(tr("Why: %1").arg(failure->cause));
        m_advice->setText(tr("What to try: %1").arg(failure->advice));
    }
    QStringList words;
    for (QLabel *label : paragraphs()) {
        label->setVisible(!label->text().isEmpty());
        if (!label->text().isEmpty())
            words << label->text();
    }
    setAccessibleName(tr("About %1", "a stage").arg(stage.item.name));
    setAccessibleDescription(words.join(QLatin1Char('\n')));
}

void StageExplanation::place(const StateDiagramGeometry &picture)
{
    const auto *stage = picture.stage(m_role, m_stage);
    if (isHidden() || !stage)
        return;
    m_unit = picture.unit();
    const int pad = qRound(12 * m_unit);
    m_title->setFont(picture.fonts.font(Face::Title));
    for (QLabel *label : paragraphs())
        label->setFont(picture.fonts.font(Face::Plain));
    m_python->setFont(picture.fonts.font(Face::Strong));
    m_signature->setFont(PictureParts::fixedFont(picture.fonts.font(Face::Plain)));
    m_close->setIconSize(QSize(qRound(16 * m_unit), qRound(16 * m_unit)));
    layout()->setContentsMargins(pad, pad / 2, pad / 2, pad);
    layout()->setSpacing(qRound(6 * m_unit));

    // Under its stage, or over it where there is no room, and always within the diagram: wider where the
    // diagram is not high enough.
    const QRect room =
        QRectF(QPointF(), picture.size).toRect().adjusted(pad / 2, pad / 2, -pad / 2, -pad / 2);
    const int gap = qRound(8 * m_unit);
    const int below = room.bottom() - qRound(stage->outline.bottom()) - gap;
    const int above = qRound(stage->outline.top()) - gap - room.top();
    int width = qMin(qRound(400 * m_unit), room.width());
    while (layout()->totalHeightForWidth(width) > qMax(below, above) && width < room.width())
        width = qMin(width + pad, room.width());
    const int height = qMin(layout()->totalHeightForWidth(width), room.height());
    int y = qRound(stage->outline.bottom()) + gap;
    if (height > below)
        y = qMax(room.top(),
                 height > above && below > above ? room.bottom() - height + 1
                                                 : qRound(stage->outline.top()) - gap - height);
    const int x =
        qMax(room.left(), qMin(qRound(stage->outline.center().x()) - width / 2, room.right() - width + 1));
    setGeometry(x, y, width, height);
}

void StageExplanation::colour()
{
    m_close->setIcon(Icons::icon(Icons::Name::Close, palette()));
    QPalette failed = palette();
    failed.setColor(QPalette::WindowText, Theme::of(this).color(Theme::Role::Failed));
    m_python->setPalette(failed);
}

void StageExplanation::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isHidden())
        colour();
}

void StageExplanation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

void StageExplanation::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous() && parentWidget()->isVisible())
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void StageExplanation::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(m_accent), 2 * m_unit));
    painter.setBrush(theme.color(Theme::Role::Panel));
    const double half = m_unit;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 6 * m_unit, 6 * m_unit);
}
