// SPDX-License-Identifier: MIT
#include "sidedrawer.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QSplitter>

SideDrawer::SideDrawer(QWidget *body, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(body);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
}

void SideDrawer::setSide(QWidget *side)
{
    m_side = side;
    m_side->setParent(this);
    m_side->setAutoFillBackground(true);
    m_side->hide();
}

void SideDrawer::setOpen(bool isOpen)
{
    if (!m_side || m_isOpen == isOpen)
        return;
    m_isOpen = isOpen;
    place();
    m_side->setVisible(isOpen);
    Q_EMIT openChanged(isOpen);
}

int SideDrawer::sideWidth() const
{
    return qMax(m_side->minimumSizeHint().width(), qMin(272 + (width() - 1366) * 4 / 25, 420));
}

void SideDrawer::place()
{
    if (isRoomy()) {
        if (m_splitter->indexOf(m_side) < 0) {
            m_splitter->insertWidget(0, m_side);
            m_splitter->setStretchFactor(0, 0);
            m_splitter->setStretchFactor(1, 1);
            m_splitter->setSizes({sideWidth(), width() - sideWidth()});
        }
        return;
    }
    if (m_splitter->indexOf(m_side) >= 0)
        m_side->setParent(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - sideWidth() : 0;
    m_side->setGeometry(x, 0, sideWidth(), height());
    m_side->raise();
}

void SideDrawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isOpen && !isRoomy())
        setOpen(false);
    else
        QWidget::keyPressEvent(event);
}

void SideDrawer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_side)
        return;
    const bool wasRoomy = std::exchange(m_wasRoomy, isRoomy());
    if (m_isOpen) {
        place();
        m_side->show();
    }
    // A drawer that covers the code is not what someone asked for who made the window smaller.
    if (wasRoomy && !isRoomy())
        setOpen(false);
}
