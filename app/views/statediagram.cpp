// SPDX-License-Identifier: MIT
#include "statediagram.h"

#include "stageexplanation.h"
#include "statediagramaccessible.h"
#include "statediagrampainter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>

using Look = StateDiagramContent::Look;

namespace {

constexpr int fadeMs = 120;
constexpr QSizeF smallest(640, 320); ///< at 100 %

} // namespace

StateDiagram::StateDiagram(QWidget *parent, Clock &clock)
    : QWidget(parent)
    , m_clock(clock)
    , m_tickers {SecondTicker(clock), SecondTicker(clock)}
    , m_offer(new QPushButton(this))
    , m_explanation(new StageExplanation(this))
{
    StateDiagramAccessible::install();
    setAccessibleName(tr("State diagram"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (m_content.card)
            Q_EMIT offerAccepted(m_content.card->offer);
    });
    for (SecondTicker &ticker : m_tickers)
        connect(&ticker, &SecondTicker::ticked, this, &StateDiagram::refresh);
    m_fade.setDuration(fadeMs);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    // It is laid out once it has its size: in another one it would need other fonts, and they take their
    // time.
    m_content = StateDiagramContent::of(m_scene, m_selected, nowUs(), m_offeredPort);
    m_least = StateDiagramGrid::minimumSize(m_content, font());
    refreshSoon();
}

StateDiagram::~StateDiagram() = default;

qint64 StateDiagram::nowUs() const
{
    return m_live ? qMax(m_nowUs, m_clock.nowUs()) : m_nowUs;
}

void StateDiagram::setScene(const Scene &scene, qint64 nowUs)
{
    m_scene = scene;
    m_nowUs = nowUs;
    refreshSoon();
}

void StateDiagram::setSelectedClient(const QString &actor)
{
    if (m_selected == actor)
        return;
    m_selected = actor;
    refreshSoon();
}

void StateDiagram::setLive(bool live)
{
    if (m_live == live)
        return;
    m_live = live;
    refreshSoon();
}

void StateDiagram::setOfferedPort(quint16 port)
{
    if (m_offeredPort == port)
        return;
    m_offeredPort = port;
    refreshSoon();
}

void StateDiagram::refreshSoon()
{
    if (m_isStale)
        return;
    m_isStale = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isStale)
                refresh();
        },
        Qt::QueuedConnection);
}

void StateDiagram::refresh()
{
    m_isStale = false;
    tickWhileWaiting();
    StateDiagramContent content = StateDiagramContent::of(m_scene, m_selected, nowUs(), m_offeredPort);
    if (content == m_content && !m_picture.stages.isEmpty())
        return;
    m_content = std::move(content);
    const QSizeF least = StateDiagramGrid::minimumSize(m_content, font());
    if (least != m_least) {
        m_least = least;
        updateGeometry();
    }
    const auto before = m_picture.stages;
    layOut();
    fadeFrom(before);
    announce(before);
}

void StateDiagram::layOut()
{
    m_picture = StateDiagramGeometry::of(m_content, font(), size(), layoutDirection());
    m_offer->setVisible(!m_picture.offer.isNull());
    if (!m_picture.offer.isNull()) {
        m_offer->setText(m_content.card->offerText);
        m_offer->setFont(m_picture.fonts.font(StateDiagramFonts::Face::Strong));
        m_offer->setGeometry(m_picture.offer.toRect());
    }
    m_explanation->place(m_picture);
    update();
}

void StateDiagram::tickWhileWaiting()
{
    for (const Role role : {Role::Server, Role::Client}) {
        SecondTicker &ticker = m_tickers[size_t(role)];
        const ActorState shown = actor(role);
        const SocketEvent *open = shown.current ? shown.openCall(shown.current) : nullptr;
        if (open && m_live && isVisible())
            ticker.start(open->timeUs);
        else
            ticker.stop();
    }
}

void StateDiagram::fadeFrom(const QList<StateDiagramGeometry::StageBox> &before)
{
    // What changes again and again is shown as it is: a fade would only blur it.
    const bool isCalm = m_clock.nowUs() - m_changedAtUs >= fadeMs * 1000;
    m_changedAtUs = m_clock.nowUs();
    m_fade.stop();
    m_before.clear();
    if (!m_motion || !isCalm || !isVisible() || before.size() != m_picture.stages.size())
        return;
    for (qsizetype i = 0; i < before.size(); ++i)
        if (before[i].box != m_picture.stages[i].box)
            return;
    if (before == m_picture.stages)
        return;
    m_before = before;
    m_fade.start();
}

void StateDiagram::announce(const QList<StateDiagramGeometry::StageBox> &before)
{
    if (before.size() != m_picture.stages.size())
        return;
    bool hasChanged = false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Look look = m_picture.stages[i].item.look;
        if (before[i].item.look == look)
            continue;
        hasChanged = true;
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        changed.setChild(int(i));
        QAccessible::updateAccessibility(&changed);
        if (look != Look::Active && look != Look::Waiting && look != Look::Failed)
            continue;
        QAccessibleEvent alert(this, QAccessible::Alert);
        alert.setChild(int(i));
        QAccessible::updateAccessibility(&alert);
    }
    if (!hasChanged)
        return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

ActorState StateDiagram::actor(Role role) const
{
    const ActorState *actor = role == Role::Server ? StateDiagramContent::serverOf(m_scene)
                                                   : StateDiagramContent::clientOf(m_scene, m_selected);
    if (actor)
        return *actor;
    ActorState none;
    none.role = role;
    none.name = role == Role::Server ? QStringLiteral("server") : QStringLiteral("client");
    return none;
}

const StateDiagramContent &StateDiagram::content()
{
    if (m_isStale)
        refresh();
    return m_content;
}

const StateDiagramGeometry &StateDiagram::picture()
{
    if (m_isStale)
        refresh();
    return m_picture;
}

QSize StateDiagram::minimumSizeHint() const
{
    return m_least.expandedTo(smallest * PictureParts::scaleOf(font())).toSize();
}

QSize StateDiagram::sizeHint() const
{
    return minimumSizeHint() * 1.2;
}

void StateDiagram::setCurrentStage(int index)
{
    m_current = qBound(0, index, int(m_picture.stages.size()) - 1);
    update();
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

void StateDiagram::explain(int index)
{
    setCurrentStage(index);
    const StateDiagramGeometry::StageBox &stage = m_picture.stages.at(m_current);
    const ActorState shown = actor(stage.role);
    m_explanation->open(stage, Explain::stageState(shown, stage.item.stage, nowUs()), m_picture);
    Q_EMIT stageClicked(stage.item.stage, stage.role);
}

void StateDiagram::moveCurrent(int direction)
{
    setCurrentStage(m_current + direction);
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
    setCurrentStage(nearest);
}

QString StateDiagram::toolTipAt(QPointF position) const
{
    for (const StateDiagramGeometry::Text &text : m_picture.texts)
        if (!text.whole.isEmpty() && text.box.contains(position))
            return text.whole;
    const auto *stage = m_picture.stageAt(position);
    return stage ? tr("%1: %2").arg(stage->item.name,
                                    Explain::stageState(actor(stage->role), stage->item.stage, nowUs()))
                 : QString();
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

void StateDiagram::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("State diagram"));
        refresh();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::LanguageChange) {
        m_least = StateDiagramGrid::minimumSize(m_content, font());
        updateGeometry();
        layOut();
    } else if (event->type() == QEvent::PaletteChange) {
        update();
    }
    QWidget::changeEvent(event);
}

void StateDiagram::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Theme::Role::Panel));
    StateDiagramPainter pictured(painter, m_picture, theme);
    pictured.draw(m_before, isFading() ? m_fade.currentValue().toDouble() : 1);
    if (hasFocus())
        pictured.drawFocus(m_picture.stages.at(m_current));
}

void StateDiagram::resizeEvent(QResizeEvent *)
{
    layOut();
}

void StateDiagram::showEvent(QShowEvent *)
{
    refresh();
}

void StateDiagram::hideEvent(QHideEvent *)
{
    tickWhileWaiting();
}

void StateDiagram::focusInEvent(QFocusEvent *event)
{
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
    setCurrentStage(to);
    return true;
}

void StateDiagram::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return moveCurrent(forward);
    case Qt::Key_Left:
        return moveCurrent(-forward);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return moveToOtherLane();
    case Qt::Key_Home:
        return setCurrentStage(0);
    case Qt::Key_End:
        return setCurrentStage(int(m_picture.stages.size()) - 1);
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
    if (m_picture.stageAt(event->position()))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void StateDiagram::mousePressEvent(QMouseEvent *event)
{
    const auto *stage = m_picture.stageAt(event->position());
    if (event->button() == Qt::LeftButton && stage)
        explain(int(stage - m_picture.stages.constData()));
    else
        m_explanation->hide();
}
