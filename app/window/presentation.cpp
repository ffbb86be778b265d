// SPDX-License-Identifier: MIT
#include "presentation.h"

#include "codeview.h"
#include "explain.h"
#include "pictureparts.h"
#include "sequencediagram.h"
#include "statediagram.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace {

constexpr double leastTypeFactor = 1.75;
constexpr double usualHeight = 1080;
constexpr double footFactor = 1.5; ///< of the type above it
constexpr double diagramShare = 0.6; ///< of the height
constexpr int leastCodeLines = 5;
/// Beside the state diagram there is room for the sequence from this share of their heights on.
constexpr double sequenceAspect = 2.9;

qint64 newest(const ActorState &actor)
{
    const qint64 end = actor.lastEnd ? actor.lastEnd->number : 0;
    return qMax(end, actor.openCalls.isEmpty() ? 0 : actor.openCalls.last().number);
}

} // namespace

Presentation::Presentation(Timeline &timeline, Clock &clock,
                           std::function<const CodeView &(const QString &)> codeOf, QWidget *parent)
    : QWidget(parent)
    , m_timeline(timeline)
    , m_clock(clock)
    , m_codeOf(std::move(codeOf))
    , m_code(new CodeView(clock))
    , m_diagram(new StateDiagram(nullptr, clock))
    , m_sequence(new SequenceDiagram(timeline, clock))
    , m_diagrams(new QWidget)
    , m_foot(new QLabel)
    , m_ticker(clock)
    , m_actor(QStringLiteral("server"))
{
    auto *pictures = new QHBoxLayout(m_diagrams);
    pictures->setContentsMargins({});
    pictures->setSpacing(0);
    pictures->addWidget(m_diagram, 5);
    pictures->addWidget(m_sequence, 3);
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_code, 1);
    column->addWidget(m_diagrams);
    column->addWidget(m_foot);
    setFocusProxy(m_diagram);
    setAutoFillBackground(true);
    connect(&m_ticker, &SecondTicker::ticked, this, &Presentation::showFoot);
    setFonts();
    retranslate();
}

const ActorState *Presentation::acting() const
{
    const ActorState *last = nullptr;
    for (const ActorState &actor : m_timeline.scene().actors)
        if (!actor.isOutside && newest(actor) > (last ? newest(*last) : 0))
            last = &actor;
    return last;
}

void Presentation::refresh(const QString &selectedClient)
{
    const Scene &scene = m_timeline.scene();
    const qint64 nowUs = m_timeline.isLive() ? m_clock.nowUs() : scene.timeUs;
    if (const ActorState *actor = acting())
        m_actor = actor->name;
    const CodeView &code = m_codeOf(m_actor);
    m_code->setSource(code.source());
    m_code->setFile(code.file());
    m_code->setState(scene, m_actor, m_timeline.isLive());
    m_diagram->setLive(m_timeline.isLive());
    m_diagram->setSelectedClient(selectedClient);
    m_diagram->setScene(scene, nowUs);
    m_sequence->refresh();
    showFoot();
}

void Presentation::setMotion(bool on)
{
    m_diagram->setMotion(on);
    m_sequence->setMotion(on);
}

void Presentation::showFoot()
{
    const ActorState *actor = acting();
    const SocketEvent *open = actor ? actor->openCall() : nullptr;
    const qint64 nowUs = m_timeline.isLive() ? m_clock.nowUs() : m_timeline.scene().timeUs;
    const SocketEvent *busy = actor && !open ? actor->busyLine() : nullptr;
    if ((open || busy) && m_timeline.isLive())
        m_ticker.start(open ? open->timeUs : busy->timeUs);
    else
        m_ticker.stop();
    if (!actor)
        m_foot->setText(tr("Nothing has happened yet."));
    else if (open && Scene::isWaiting(*open, nowUs))
        m_foot->setText(tr("%1: %2 has waited %3", "an actor, a call, a time")
                            .arg(actor->name, Explain::call(*open), Explain::duration(nowUs - open->timeUs)));
    else if (busy)
        m_foot->setText(
            tr("%1: running line %2, %3", "an actor, a line's number, a time")
                .arg(actor->name, QString::number(busy->line), Explain::duration(nowUs - busy->timeUs)));
    else if (open)
        m_foot->setText(tr("%1: %2", "an actor and a call").arg(actor->name, Explain::call(*open)));
    else
        m_foot->setText(tr("%1: %2", "an actor and what came of its call")
                            .arg(actor->name, Explain::outcome(*actor->lastEnd)));
    m_foot->setToolTip(m_foot->text());
}

/// It takes the screen as it is, and asks for no larger window.
QSize Presentation::minimumSizeHint() const
{
    return {};
}

/// A screen of more pixels is no larger from the last row: its type grows with them.
double Presentation::typeFactor() const
{
    const double pixels = height() / usualHeight / PictureParts::scaleOf(QApplication::font());
    return leastTypeFactor * qMax(1.0, pixels);
}

void Presentation::setFonts()
{
    m_isSettingFonts = true;
    // The state diagram grows with its room by itself, and fills it.
    const QFont base = QApplication::font();
    QFont code = m_code->font();
    code.setPointSizeF(PictureParts::scaled(base, typeFactor()).pointSizeF());
    m_code->setFont(code);
    m_sequence->setFont(PictureParts::scaled(base, typeFactor()));
    m_foot->setFont(PictureParts::scaled(base, footFactor * typeFactor(), QFont::DemiBold));
    const int margin = qRound(8 * typeFactor() * PictureParts::scaleOf(base));
    m_foot->setContentsMargins(margin, margin / 4, margin, margin / 2);
    m_isSettingFonts = false;
    arrange();
}

void Presentation::arrange()
{
    const int foot = m_foot->sizeHint().height();
    const int rest = height() - foot;
    const int code = qRound(leastCodeLines * 1.35 * QFontMetricsF(m_code->font()).height());
    // The diagrams come first: what a few lines of code leave is theirs, up to the size of their type.
    const double wanted = 332 * typeFactor() * PictureParts::scaleOf(QApplication::font());
    const int diagrams = qMax(qRound(height() * diagramShare), qMin(qRound(wanted), rest - code));
    m_diagrams->setFixedHeight(qBound(1, diagrams, qMax(1, rest)));
    m_sequence->setVisible(width() > sequenceAspect * m_diagrams->height()
                           && width() >= m_diagram->minimumSizeHint().width()
                                   + m_sequence->minimumSizeHint().width());
}

void Presentation::retranslate()
{
    m_code->setAccessibleName(tr("Code of the program that acts"));
    m_foot->setAccessibleName(tr("What happens now"));
}

void Presentation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange && !m_isSettingFonts)
        setFonts();
}

void Presentation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void Presentation::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFonts();
}
