// SPDX-License-Identifier: MIT
#include "picturepair.h"

#include "picturetabs.h"
#include "statediagram.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QStyle>

namespace {

/// What changes more often than this is not followed: to scroll to and fro would only blur it.
constexpr int msUntilSettled = 300;

} // namespace

PicturePair::PicturePair(StateDiagram *diagram, PictureTabs *tabs, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_diagram(diagram)
    , m_tabs(tabs)
    , m_area(new QScrollArea)
    , m_place(new QWidget)
{
    setObjectName(QStringLiteral("pictures"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(diagram);
    auto *layout = new QHBoxLayout(m_place);
    layout->setContentsMargins({});
    layout->addWidget(m_area);
    addWidget(m_place);
    addWidget(tabs);
    setChildrenCollapsible(false);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setSizes({820, 546});
    m_settled.setSingleShot(true);
    m_settled.setInterval(msUntilSettled);
    connect(diagram, &StateDiagram::stageActed, this, [this](int stage) {
        m_actedLast = stage;
        m_settled.start();
    });
    connect(&m_settled, &QTimer::timeout, this, [this] { scrollTo(m_actedLast); });
    connect(diagram, &StateDiagram::stageReached, this, &PicturePair::scrollTo);
}

void PicturePair::scrollTo(int stage)
{
    const QRect part = m_diagram->partOf(stage);
    const QSize margins = part.size().boundedTo(m_area->viewport()->size()) / 2;
    m_area->ensureVisible(part.center().x(), part.center().y(), margins.width(), margins.height());
}

void PicturePair::setDiagramTitle(const QString &title)
{
    m_title = title;
    if (m_isTabbed)
        m_tabs->setTabText(m_tabs->indexOf(m_area), title);
}

void PicturePair::showDiagram()
{
    if (m_isTabbed)
        m_tabs->setCurrentWidget(m_area);
    m_diagram->setFocus(Qt::ShortcutFocusReason);
}

QSize PicturePair::minimumSizeHint() const
{
    return m_tabs->minimumSizeHint().expandedTo(m_area->minimumSizeHint());
}

int PicturePair::diagramWidth() const
{
    const QSize needed = m_diagram->minimumSizeHint();
    return needed.width()
        + (height() < needed.height() ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0);
}

void PicturePair::arrange()
{
    const bool isTabbed =
        m_tabs->hasPictures() && width() < diagramWidth() + handleWidth() + m_tabs->minimumSizeHint().width();
    if (std::exchange(m_isTabbed, isTabbed) != isTabbed) {
        if (isTabbed)
            m_tabs->addFirst(m_area, m_title);
        else
            m_place->layout()->addWidget(m_area);
        m_place->setVisible(!isTabbed);
        m_area->show();
    }
    m_place->setMinimumWidth(isTabbed ? 0 : qMin(diagramWidth(), width()));
}

bool PicturePair::event(QEvent *event)
{
    // The diagram or a picture asks for another width, or a picture was torn off.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QSplitter::event(event);
}

void PicturePair::resizeEvent(QResizeEvent *event)
{
    arrange();
    QSplitter::resizeEvent(event);
    m_settled.start();
}
