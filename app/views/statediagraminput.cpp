// SPDX-License-Identifier: MIT
#include "stageexplanation.h"
#include "statediagram.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

// Keys and mouse: the second half of StateDiagram, so that neither half is long.

void StateDiagram::moveTo(int index)
{
    m_showsFocus = true;
    setCurrentStage(index);
    Q_EMIT stageReached(m_current);
}

void StateDiagram::moveToOtherLane()
{
    const StateDiagramGeometry::StageBox &from = m_picture.stages.at(m_current);
    int nearest = m_current;
    double least = width();
    for (int i = 0; i < m_picture.stages.size(); ++i) {
        const StateDiagramGeometry::StageBox &stage = m_picture.stages.at(i);
        const double away = qAbs(stage.box.center().x() - from.box.center().x());
        if (stage.role == from.role || away >= least)
            continue;
        least = away;
        nearest = i;
    }
    moveTo(nearest);
}

QString StateDiagram::toolTipAt(QPointF position) const
{
    for (const StateDiagramGeometry::Text &text : m_picture.texts)
        if (!text.whole.isEmpty() && text.box.contains(position))
            return text.whole;
    if (m_picture.isCardAt(position))
        return tr("Click for all of it: why it happened and what to try");
    const QString client = m_picture.clientAt(position);
    if (!client.isEmpty() && client != m_content.client.actor)
        return tr("%1: click to show it").arg(client);
    if (m_picture.queues.first().box.contains(position))
        return m_content.backlog.about;
    const auto *stage = m_picture.stageAt(position);
    return stage ? tr("%1: %2").arg(stage->item.name,
                                    Explain::stageState(actor(stage->role), stage->item.stage, nowUs()))
                 : QString();
}

void StateDiagram::chooseNeighbour(int direction)
{
    const auto place = m_content.clients.indexOf(m_content.client.actor) + direction;
    if (place >= 0 && place < m_content.clients.size())
        Q_EMIT clientChosen(m_content.clients.at(place));
}

bool StateDiagram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        // What the peer sent may look like markup; it is shown as it is.
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

void StateDiagram::focusInEvent(QFocusEvent *event)
{
    // Who does not use the keys would take the ring for a stage that is active.
    if (event->reason() == Qt::MouseFocusReason)
        m_showsFocus = false;
    else if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
             || event->reason() == Qt::ShortcutFocusReason)
        m_showsFocus = true;
    if (event->reason() == Qt::TabFocusReason)
        m_current = 0;
    else if (event->reason() == Qt::BacktabFocusReason)
        m_current = int(m_picture.stages.size()) - 1;
    setCurrentStage(m_current);
}

void StateDiagram::focusOutEvent(QFocusEvent *)
{
    update();
}

bool StateDiagram::focusNextPrevChild(bool next)
{
    const int to = m_current + (next ? 1 : -1);
    if (!hasFocus() || to < 0 || to >= m_picture.stages.size())
        return QWidget::focusNextPrevChild(next);
    moveTo(to);
    return true;
}

void StateDiagram::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return moveTo(m_current + forward);
    case Qt::Key_Left:
        return moveTo(m_current - forward);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return moveToOtherLane();
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(int(m_picture.stages.size()) - 1);
    case Qt::Key_PageUp:
        return chooseNeighbour(-1);
    case Qt::Key_PageDown:
        return chooseNeighbour(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return explain(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void StateDiagram::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_picture.stageAt(at) || m_picture.isCardAt(at) || !m_picture.clientAt(at).isEmpty())
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void StateDiagram::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    const auto *stage = m_picture.stageAt(at);
    const QString client = m_picture.clientAt(at);
    if (event->button() != Qt::LeftButton)
        m_explanation->hide();
    else if (stage)
        explain(int(stage - m_picture.stages.constData()));
    else if (m_picture.isCardAt(at))
        explainFailure();
    else if (!client.isEmpty())
        Q_EMIT clientChosen(client);
    else
        m_explanation->hide();
}
