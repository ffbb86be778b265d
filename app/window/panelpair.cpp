// SPDX-License-Identifier: MIT
#include "panelpair.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSplitter>
#include <QTabBar>

namespace {

/// What a panel needs now: while it is hidden, nobody tells its layout of other text.
QSize neededBy(const QWidget &panel)
{
    if (panel.isHidden()) {
        panel.layout()->invalidate();
        panel.layout()->activate();
    }
    return panel.minimumSizeHint();
}

} // namespace

PanelPair::PanelPair(QWidget *first, QWidget *second, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_second(second)
    , m_tabs(new QTabBar)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    m_splitter->setObjectName(QStringLiteral("panels"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->hide();
    m_splitter->addWidget(first);
    m_splitter->addWidget(second);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({500, 500});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_splitter, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &PanelPair::arrange);
}

void PanelPair::setTitles(const QString &first, const QString &second)
{
    m_tabs->setTabText(0, first);
    m_tabs->setTabText(1, second);
}

void PanelPair::bringToFront(const QWidget *panel)
{
    m_tabs->setCurrentIndex(panel == m_second ? 1 : 0);
}

QSize PanelPair::minimumSizeHint() const
{
    // Wide enough for one; which both would not fit, tabs make up for.
    const QSize one = neededBy(*m_first).expandedTo(neededBy(*m_second));
    return {one.width(), one.height() + (m_isTabbed ? m_tabs->sizeHint().height() : 0)};
}

int PanelPair::widthForBoth() const
{
    return neededBy(*m_first).width() + m_splitter->handleWidth() + neededBy(*m_second).width();
}

void PanelPair::arrange()
{
    m_isTabbed = width() < widthForBoth();
    m_tabs->setVisible(m_isTabbed);
    const QWidget *front = m_tabs->currentIndex() == 0 ? m_first : m_second;
    for (QWidget *panel : {m_first, m_second})
        panel->setVisible(!m_isTabbed || panel == front);
}

bool PanelPair::event(QEvent *event)
{
    // A panel asks for another width: a language with longer words, larger text, another kind of program.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PanelPair::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}
