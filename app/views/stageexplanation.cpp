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
    , m_signature(new QLabel)
    , m_purpose(new QLabel)
    , m_waitsFor(new QLabel)
    , m_errors(new QLabel)
    , m_close(new QToolButton)
{
    m_close->setAutoRaise(true);
    m_close->setText(tr("Close explanation"));
    m_close->setToolTip(tr("Close (Esc)"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    for (QLabel *label : {m_signature, m_purpose, m_waitsFor, m_errors}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_title->setTextFormat(Qt::PlainText);
    setFocusProxy(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void StageExplanation::open(const StateDiagramGeometry::StageBox &stage, const QString &state,
                            const StateDiagramGeometry &picture)
{
    m_role = stage.role;
    m_stage = stage.item.stage;
    m_accent = stage.accent;
    const Explain::StageText text = Explain::stage(m_stage, m_role);
    m_title->setText(tr("%1: %2", "a stage and its state").arg(stage.item.name, state));
    m_signature->setText(text.signature);
    m_purpose->setText(text.purpose);
    m_waitsFor->setText(text.waitsFor);
    m_errors->setText(text.errors);
    m_close->setIcon(Icons::icon(Icons::Name::Close, palette()));
    setAccessibleName(tr("About %1", "a stage").arg(stage.item.name));
    setAccessibleDescription(
        QStringList {text.signature, text.purpose, text.waitsFor, text.errors}.join(QLatin1Char('\n')));
    show();
    raise();
    place(picture);
    setFocus(Qt::OtherFocusReason);
}

void StageExplanation::place(const StateDiagramGeometry &picture)
{
    const auto *stage = picture.stage(m_role, m_stage);
    if (isHidden() || !stage)
        return;
    m_unit = picture.unit();
    const int pad = qRound(12 * m_unit);
    m_title->setFont(picture.fonts.font(Face::Title));
    m_signature->setFont(PictureParts::fixedFont(picture.fonts.font(Face::Plain)));
    for (QLabel *label : {m_purpose, m_waitsFor, m_errors})
        label->setFont(picture.fonts.font(Face::Plain));
    m_close->setIconSize(QSize(qRound(16 * m_unit), qRound(16 * m_unit)));
    layout()->setContentsMargins(pad, pad / 2, pad / 2, pad);
    layout()->setSpacing(qRound(6 * m_unit));

    // Under its stage, or over it where there is no room, and always within the diagram.
    const QRect room =
        QRectF(QPointF(), picture.size).toRect().adjusted(pad / 2, pad / 2, -pad / 2, -pad / 2);
    const int width = qMin(qRound(400 * m_unit), room.width());
    const int height = qMin(layout()->totalHeightForWidth(width), room.height());
    const int gap = qRound(8 * m_unit);
    int y = qRound(stage->outline.bottom()) + gap;
    if (y + height > room.bottom())
        y = qMax(room.top(), qRound(stage->outline.top()) - gap - height);
    const int x =
        qBound(room.left(), qRound(stage->outline.center().x()) - width / 2, room.right() - width + 1);
    setGeometry(x, y, width, height);
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
