// SPDX-License-Identifier: MIT
#include "statediagram.h"

#include "stageexplanation.h"
#include "statediagramaccessible.h"
#include "statediagrampainter.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using Look = StateDiagramContent::Look;

namespace {

constexpr int fadeMs = 120;
constexpr QSizeF smallest(640, 320); ///< at 100 %

} // namespace

StateDiagram::StateDiagram(QWidget *parent, Clock &clock)
    : QWidget(parent)
    , m_clock(clock)
    , m_tickers {SecondTicker(clock), SecondTicker(clock)}
    , m_countdown(clock)
    , m_offer(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_chooser(new QToolButton(this))
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
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &StateDiagram::explainFailure);
    m_chooser->hide();
    m_chooser->setPopupMode(QToolButton::InstantPopup);
    m_chooser->setMenu(new QMenu(m_chooser));
    connect(m_chooser->menu(), &QMenu::aboutToShow, this, &StateDiagram::fillChooser);
    for (SecondTicker &ticker : m_tickers)
        connect(&ticker, &SecondTicker::ticked, this, &StateDiagram::refresh);
    connect(&m_countdown, &SecondTicker::ticked, this, &StateDiagram::refresh);
    m_fade.setDuration(fadeMs);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    // It is laid out once it has its size: in another one it would need other fonts, and they take their
    // time.
    m_content = StateDiagramContent::of(m_scene, m_selected, nowUs(), m_offeredPort, m_startButtons);
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

void StateDiagram::setStartButtons(StartButtons startButtons)
{
    if (m_startButtons == startButtons)
        return;
    m_startButtons = startButtons;
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
    StateDiagramContent content =
        StateDiagramContent::of(m_scene, m_selected, nowUs(), m_offeredPort, m_startButtons);
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
    placeButtons();
    if (!m_explanation->isHidden())
        tellExplained();
    m_explanation->place(m_picture);
    update();
}

void StateDiagram::placeButtons()
{
    const auto place = [this](QAbstractButton *button, const QRectF &box, const QString &text) {
        button->setVisible(!box.isNull());
        if (box.isNull())
            return;
        button->setText(text);
        button->setFont(m_picture.fonts.font(StateDiagramFonts::Face::Strong));
        button->setGeometry(box.toRect());
    };
    const auto &card = m_content.card;
    place(m_offer, m_picture.offer, card ? card->offerText : QString());
    place(m_more, m_picture.more, StateDiagramContent::moreText());
    if (card)
        m_more->setAccessibleName(tr("More about %1", "an error").arg(card->title));
    place(m_chooser, m_picture.chooser, m_content.client.which);
    m_chooser->setAccessibleName(tr("Client shown"));
    m_chooser->setAccessibleDescription(m_content.client.actor);
    m_chooser->setToolTip(tr("Which client the diagram shows (Page Up, Page Down)"));
}

Picture StateDiagram::asPicture()
{
    StateDiagramContent shown = content();
    if (shown.card)
        shown.card->offerText.clear();
    const QSizeF size = StateDiagramGrid::minimumSize(shown, font()).expandedTo(sizeHint());
    const auto geometry = StateDiagramGeometry::of(shown, font(), size, layoutDirection());
    Picture picture;
    picture.name = QStringLiteral("state-diagram");
    picture.title = tr("State diagram");
    picture.description = Explain::whereabouts(m_scene, nowUs());
    picture.size = geometry.size;
    picture.draw = [geometry, which = shown.client.which](QPainter &painter) {
        const Theme theme(Theme::Scheme::Light);
        painter.fillRect(QRectF(QPointF(), geometry.size), theme.color(Theme::Role::Panel));
        StateDiagramPainter(painter, geometry, theme).draw({}, 1);
        painter.setFont(geometry.fonts.font(StateDiagramFonts::Face::Plain));
        painter.setPen(theme.color(Theme::Role::MutedText));
        painter.drawText(geometry.chooser, Qt::AlignCenter, which);
    };
    return picture;
}

void StateDiagram::fillChooser()
{
    QMenu *menu = m_chooser->menu();
    menu->clear();
    for (const QString &name : std::as_const(m_content.clients)) {
        const ActorState *client = m_scene.actor(name);
        const QString process = client ? client->process : QString();
        QAction *action = menu->addAction(
            process.isEmpty() ? name : tr("%1, %2", "a client and its process").arg(name, process));
        action->setCheckable(true);
        action->setChecked(name == m_content.client.actor);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT clientChosen(name); });
    }
}

void StateDiagram::tickWhileWaiting()
{
    for (const Role role : {Role::Server, Role::Client}) {
        SecondTicker &ticker = m_tickers[size_t(role)];
        const ActorState shown = actor(role);
        const SocketEvent *open = StateDiagramContent::waitOf(shown);
        if (open && m_live && isVisible())
            ticker.start(open->timeUs);
        else
            ticker.stop();
    }
    const ActorState server = actor(Role::Server);
    if (m_live && isVisible() && Explain::secondsLeft(server, nowUs()) > 0)
        m_countdown.start(server.failureCause->timeUs);
    else
        m_countdown.stop();
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
        Q_EMIT stageActed(int(i));
    }
    if (!hasChanged)
        return;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QRect StateDiagram::partOf(int stage)
{
    const QRect outline = picture().stages.at(stage).outline.toRect();
    const int callout = qRound(44 * m_picture.unit());
    return outline.adjusted(-callout, -callout, callout, callout);
}

ActorState StateDiagram::actor(Role role) const
{
    const ActorState *actor = role == Role::Server ? StateDiagramContent::serverOf(m_scene, m_selected)
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
    m_explained = m_current;
    tellExplained();
    m_explanation->open(m_picture);
    const StateDiagramGeometry::StageBox &stage = m_picture.stages.at(m_current);
    Q_EMIT stageClicked(stage.item.stage, stage.role);
}

void StateDiagram::tellExplained()
{
    const StateDiagramGeometry::StageBox &stage = m_picture.stages.at(m_explained);
    m_explanation->tell(stage, Explain::stageState(actor(stage.role), stage.item.stage, nowUs()),
                        waitAt(stage), failureAt(stage));
}

QString StateDiagram::waitAt(const StateDiagramGeometry::StageBox &stage) const
{
    const ActorState whose = actor(stage.role);
    const SocketEvent *open = whose.openCall(stage.item.stage);
    return open && Scene::isWaiting(*open, nowUs()) ? Explain::waiting(m_scene, *open)
                                                    : Explain::stage(stage.item.stage, stage.role).waitsFor;
}

std::optional<Explain::Lesson> StateDiagram::failureAt(const StateDiagramGeometry::StageBox &stage) const
{
    return stage.item.look == Look::Failed ? Explain::failure(m_scene, actor(stage.role), nowUs())
                                           : std::nullopt;
}

void StateDiagram::explainFailure()
{
    const auto isFailed = [this](const StateDiagramGeometry::StageBox &stage) {
        return stage.item.look == Look::Failed && m_content.card && stage.role == m_content.card->role;
    };
    const auto &stages = m_picture.stages;
    const auto failed = std::find_if(stages.cbegin(), stages.cend(), isFailed);
    if (failed != stages.cend())
        explain(int(failed - stages.cbegin()));
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
    if (hasFocus() && m_showsFocus)
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
