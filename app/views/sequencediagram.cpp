// SPDX-License-Identifier: MIT
#include "sequencediagram.h"

#include "sequenceaccessible.h"
#include "sequencemermaid.h"
#include "sequencepainter.h"
#include "sequencewords.h"
#include "theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolTip>

namespace {

constexpr int slideMs = 120;
constexpr qsizetype toolTipBytes = 1024;

} // namespace

SequenceDiagram::SequenceDiagram(const Timeline &timeline, Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_timeline(timeline)
    , m_clock(clock)
    , m_fonts(font())
    , m_wayBack(new QPushButton(this))
{
    SequenceAccessible::install();
    retranslate();
    m_wayBack->hide();
    m_wayBack->setFocusPolicy(Qt::TabFocus);
    connect(m_wayBack, &QPushButton::clicked, this, &SequenceDiagram::follow);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SequenceDiagram::showNewestAcross);
    connect(&timeline, &Timeline::cleared, this, &SequenceDiagram::follow);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    m_slide.setDuration(slideMs);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
}

void SequenceDiagram::refresh()
{
    m_isDirty = true;
    if (isVisible())
        layOut();
}

void SequenceDiagram::retranslate()
{
    setAccessibleName(tr("Sequence diagram"));
    m_wayBack->setText(tr("↓ Newest"));
    m_wayBack->setAccessibleName(tr("To the newest row"));
    m_wayBack->setToolTip(tr("Show the newest row, and keep to it (End)"));
}

const SequenceGeometry &SequenceDiagram::geometryNow()
{
    if (m_isDirty)
        layOut();
    return m_geometry;
}

qint64 SequenceDiagram::sinceLayoutMs() const
{
    return (m_clock.nowUs() - m_laidOutUs) / 1000;
}

qint64 SequenceDiagram::nowUs() const
{
    return m_timeline.isLive() ? m_clock.nowUs() : m_timeline.scene().timeUs;
}

double SequenceDiagram::shownNowY() const
{
    return m_slide.state() == QAbstractAnimation::Running ? m_slide.currentValue().toDouble()
                                                          : m_geometry.nowY;
}

void SequenceDiagram::layOut()
{
    m_isDirty = false;
    const double nowBefore = shownNowY() + origin().y();
    const auto rowsBefore = m_geometry.rows.size();
    m_geometry = SequenceGeometry::of(m_timeline, m_fonts, viewport()->width(), nowUs(), layoutDirection());
    followNews();
    placeScrollBars();
    slideNow(nowBefore - origin().y());
    m_laidOutUs = m_clock.nowUs();
    tickWhileWaiting();
    if (QAccessible::isActive() && m_geometry.rows.size() != rowsBefore) {
        QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&reordered);
    }
    viewport()->update();
}

/// "Now" slides to its new place, unless it is still on its way from the last one: in a flood it jumps.
void SequenceDiagram::slideNow(double fromY)
{
    m_slide.stop();
    if (!m_hasMotion || m_laidOutUs == 0 || sinceLayoutMs() < slideMs || qAbs(fromY - m_geometry.nowY) < 1
        || !isVisible())
        return;
    m_slide.setStartValue(fromY);
    m_slide.setEndValue(m_geometry.nowY);
    m_slide.start();
}

/// The seconds of a wait tick only while they can be seen.
void SequenceDiagram::tickWhileWaiting()
{
    const QRectF visible = visiblePart();
    const bool isSeen = isVisible() && m_timeline.isLive() && m_geometry.nowY >= visible.top()
        && m_geometry.nowY <= visible.bottom();
    const auto wanted = isSeen ? m_geometry.openSince.size() : 0;
    while (m_tickers.size() < wanted) {
        m_tickers.append(new SecondTicker(m_clock, this));
        connect(m_tickers.last(), &SecondTicker::ticked, this, &SequenceDiagram::refresh);
    }
    for (qsizetype i = 0; i < m_tickers.size(); ++i) {
        if (i < wanted)
            m_tickers.at(i)->start(m_geometry.openSince.at(i));
        else
            m_tickers.at(i)->stop();
    }
}

void SequenceDiagram::paintEvent(QPaintEvent *)
{
    if (m_isDirty)
        layOut();
    const Theme theme = Theme::of(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.color(Theme::Role::Panel));
    const QRectF visible = visiblePart();
    SequencePainter picture(painter, m_geometry, m_fonts, theme);
    painter.translate(origin());
    picture.drawRows(visible, shownNowY());
    if (const int row = currentRow(); hasFocus() && row >= 0) {
        const QRectF band = m_geometry.rows.at(row).band;
        picture.drawFocus({visible.left() + 2, band.top() + 1, visible.width() - 4, band.height() - 2});
    }
    painter.resetTransform();
    painter.translate(origin().x(), 0);
    const auto isAbove = [&](const SequenceGeometry::Row &row) { return row.y < visible.top(); };
    const auto above = std::count_if(m_geometry.rows.cbegin(), m_geometry.rows.cend(), isAbove);
    picture.drawHeader(QRectF(viewport()->rect()).translated(-origin().x(), 0), int(above));
}

QString SequenceDiagram::rowText(int row, qsizetype bytes)
{
    return SequenceWords::row(m_timeline, geometryNow().rows.at(row).numbers, nowUs(), bytes);
}

QRect SequenceDiagram::rowRect(int row)
{
    return geometryNow().rows.at(row).band.translated(origin()).toAlignedRect() & viewport()->rect();
}

Picture SequenceDiagram::asPicture()
{
    const auto geometry =
        SequenceGeometry::of(m_timeline, m_fonts, m_fonts.px(560), nowUs(), layoutDirection());
    QStringList rows;
    for (const SequenceGeometry::Row &row : geometry.rows)
        rows << SequenceWords::row(m_timeline, row.numbers, nowUs());
    Picture picture;
    picture.name = QStringLiteral("sequence-diagram");
    picture.title = tr("Sequence diagram");
    picture.description = rows.join(u'\n');
    picture.size = QSizeF(geometry.size.width(), geometry.headerHeight + geometry.size.height());
    picture.mermaid = SequenceMermaid::text(m_timeline, nowUs());
    picture.draw = [geometry, fonts = m_fonts, size = picture.size](QPainter &painter) {
        const Theme theme(Theme::Scheme::Light);
        const QRectF whole(QPointF(), size);
        painter.fillRect(whole, theme.color(Theme::Role::Panel));
        SequencePainter pictured(painter, geometry, fonts, theme);
        painter.save();
        painter.translate(0, geometry.headerHeight);
        pictured.drawRows(QRectF(QPointF(), geometry.size), geometry.nowY);
        painter.restore();
        pictured.drawHeader(whole, 0);
    };
    return picture;
}

int SequenceDiagram::currentRow()
{
    const auto &rows = geometryNow().rows;
    const auto row = std::find_if(rows.cbegin(), rows.cend(),
                                  [this](const auto &row) { return row.numbers.contains(m_current); });
    return row == rows.cend() ? -1 : int(row - rows.cbegin());
}

void SequenceDiagram::moveTo(int row)
{
    if (geometryNow().rows.isEmpty())
        return;
    row = qBound(0, row, int(m_geometry.rows.size()) - 1);
    m_current = m_geometry.rows.at(row).number;
    const QRectF band = m_geometry.rows.at(row).band;
    const QRectF visible = visiblePart();
    QScrollBar *bar = verticalScrollBar();
    if (row + 1 == m_geometry.rows.size())
        bar->setValue(bar->maximum());
    else if (band.top() < visible.top())
        bar->setValue(int(band.top()));
    else if (band.bottom() > visible.bottom())
        bar->setValue(qCeil(band.bottom() - visible.height()));
    viewport()->update();
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(row);
    QAccessible::updateAccessibility(&focused);
}

void SequenceDiagram::keyPressEvent(QKeyEvent *event)
{
    const int rows = int(geometryNow().rows.size());
    const int current = currentRow();
    const int page = qMax(1, int(visiblePart().height() / m_fonts.px(24)) - 1);
    switch (event->key()) {
    case Qt::Key_Up:
        moveTo(current < 0 ? rows - 1 : current - 1);
        break;
    case Qt::Key_Down:
        moveTo(current < 0 ? rows - 1 : current + 1);
        break;
    case Qt::Key_PageUp:
        moveTo((current < 0 ? rows : current) - page);
        break;
    case Qt::Key_PageDown:
        moveTo(current + page);
        break;
    case Qt::Key_Home:
        moveTo(0);
        break;
    case Qt::Key_End:
        follow();
        moveTo(rows - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current >= 0)
            Q_EMIT eventClicked(m_current);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SequenceDiagram::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void SequenceDiagram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (event->position().y() < geometryNow().headerHeight) {
        const QPointF at(event->position().x() - origin().x(), event->position().y());
        for (int i = 0; i < m_geometry.lifelines.size(); ++i)
            if (m_geometry.headInSight(i, leftInSight(), leftInSight() + viewport()->width()).contains(at))
                Q_EMIT actorClicked(m_geometry.lifelines.at(i).actor);
        return;
    }
    const qint64 number = m_geometry.numberAt(event->position() - origin());
    if (number == 0)
        return;
    m_current = number;
    viewport()->update();
    Q_EMIT eventClicked(number);
}

bool SequenceDiagram::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const double y = (QPointF(help->pos()) - origin()).y();
    const int row = help->pos().y() < geometryNow().headerHeight ? -1 : m_geometry.rowAt(y);
    // Escaped: what was received is shown, never interpreted.
    const QString text = row < 0 ? QString() : rowText(row, toolTipBytes).toHtmlEscaped();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<p style='white-space: pre-wrap'>%1</p>").arg(text), viewport(),
                           rowRect(row));
    return true;
}

void SequenceDiagram::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        m_fonts = SequenceFonts(font());
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    refresh();
}

void SequenceDiagram::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_laidOutUs = 0;
    m_newest = 0;
    refresh();
}

void SequenceDiagram::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    refresh();
}

void SequenceDiagram::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    tickWhileWaiting();
}
