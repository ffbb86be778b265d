// SPDX-License-Identifier: MIT
#include "sidedrawer.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QSplitter>

SideDrawer::SideDrawer(QWidget *body, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_body(body)
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(body);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSetByHand = true; });
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
    if (isVisible())
        place(); // else when it is shown, and has its size
    m_side->setVisible(isOpen);
    Q_EMIT openChanged(isOpen);
}

QSize SideDrawer::minimumSizeHint() const
{
    return m_body->minimumSizeHint();
}

int SideDrawer::sideWidth() const
{
    return qMax(m_side->minimumSizeHint().width(), qMin(272 + (width() - 1366) * 4 / 25, 420));
}

bool SideDrawer::isRoomy() const
{
    return width() >= sideWidth() + m_splitter->handleWidth() + m_body->minimumSizeHint().width();
}

void SideDrawer::place()
{
    if (isRoomy()) {
        if (m_splitter->indexOf(m_side) < 0) {
            m_splitter->insertWidget(0, m_side);
            m_splitter->setStretchFactor(0, 0);
            m_splitter->setStretchFactor(1, 1);
        }
        if (!m_isSetByHand)
            m_splitter->setSizes({sideWidth(), width() - sideWidth()});
        return;
    }
    if (m_splitter->indexOf(m_side) >= 0)
        m_side->setParent(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - sideWidth() : 0;
    m_side->setGeometry(x, 0, sideWidth(), height());
    m_side->raise();
}

void SideDrawer::placeAgain()
{
    if (!m_side)
        return;
    const bool wasRoomy = std::exchange(m_wasRoomy, isRoomy());
    if (m_isOpen) {
        place();
        m_side->show();
    }
    // A drawer that covers the code is not what someone asked for who made the window smaller.
    if (wasRoomy && !m_wasRoomy)
        setOpen(false);
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
    placeAgain();
}

bool SideDrawer::event(QEvent *event)
{
    // Either part asks for another width: a language with longer words, text of another size.
    if (event->type() == QEvent::LayoutRequest)
        placeAgain();
    return QWidget::event(event);
}
