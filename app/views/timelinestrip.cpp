// SPDX-License-Identifier: MIT
#include "timelinestrip.h"

#include "pictureparts.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

namespace {

/// What a screen reader sees: a slider whose value is the number of the event at the cursor.
class AccessibleStrip : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleStrip(TimelineStrip *strip)
        : QAccessibleWidget(strip, QAccessible::Slider)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? strip().place() : QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return strip().timeline().cursor(); }
    void setCurrentValue(const QVariant &value) override { strip().moveTo(value.toLongLong()); }
    QVariant maximumValue() const override { return strip().timeline().last(); }
    QVariant minimumValue() const override { return strip().timeline().first() - 1; }
    QVariant minimumStepSize() const override { return 1; }

private:
    TimelineStrip &strip() const { return *static_cast<TimelineStrip *>(object()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *strip = qobject_cast<TimelineStrip *>(object);
    return strip ? new AccessibleStrip(strip) : nullptr;
}

} // namespace

TimelineStrip::TimelineStrip(Timeline &timeline, QWidget *parent)
    : QWidget(parent)
    , m_timeline(timeline)
{
    // Installing it a second time changes nothing.
    QAccessible::installFactory(makeAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&timeline, &Timeline::appended, this, &TimelineStrip::appended);
    connect(&timeline, &Timeline::dropped, this, [this](qint64 first) { m_ticks.dropBefore(first); });
    connect(&timeline, &Timeline::cleared, this, [this] {
        m_ticks.clear();
        update();
    });
    connect(&timeline, &Timeline::cursorMoved, this, [this] {
        update();
        tellScreenReaders();
    });
    if (!timeline.isEmpty())
        appended(timeline.first(), timeline.last());
}

QString TimelineStrip::place() const
{
    return m_timeline.isEmpty() ? tr("no events yet")
                                : tr("event %L1 of %L2").arg(m_timeline.cursor()).arg(m_timeline.last());
}

TimelineGeometry TimelineStrip::geometryOfTicks() const
{
    const double margin = 12 * PictureParts::scaleOf(font());
    return {m_timeline.first(), m_timeline.last(), margin, width() - 2 * margin};
}

void TimelineStrip::moveTo(qint64 number)
{
    if (m_timeline.isEmpty())
        return;
    Q_EMIT takenByHand();
    if (number >= m_timeline.last())
        m_timeline.goLive();
    else
        m_timeline.setCursor(number);
}

QSize TimelineStrip::sizeHint() const
{
    const double scale = PictureParts::scaleOf(font());
    return {qRound(400 * scale), qRound(36 * scale)};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {sizeHint().width() / 4, sizeHint().height()};
}

void TimelineStrip::appended(qint64 first, qint64 last)
{
    for (qint64 number = first; number <= last; ++number)
        m_ticks.append(m_timeline.event(number));
}

void TimelineStrip::tellScreenReaders()
{
    QAccessibleValueChangeEvent event(this, m_timeline.cursor());
    QAccessible::updateAccessibility(&event);
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_timeline.before(m_timeline.cursor()));
        break;
    case Qt::Key_Right:
        moveTo(m_timeline.after(m_timeline.cursor()));
        break;
    case Qt::Key_Home:
        moveTo(m_timeline.first() - 1);
        break;
    case Qt::Key_End:
        moveTo(m_timeline.last());
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
}

void TimelineStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(geometryOfTicks().numberAt(event->position().x()));
}

void TimelineStrip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const double scale = PictureParts::scaleOf(font());
    const TimelineGeometry geometry = geometryOfTicks();
    const double y = height() / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    for (const auto &[x, tick] : m_ticks.placed(geometry, 3 * scale)) {
        const QColor color = theme.color(tick.role);
        painter.setPen(tick.shape == TimelineTicks::Shape::Ring ? QPen(color, 2 * scale) : QPen(Qt::NoPen));
        painter.setBrush(tick.shape == TimelineTicks::Shape::Ring ? QBrush() : QBrush(color));
        if (tick.shape == TimelineTicks::Shape::Square)
            painter.drawRect(QRectF(x - 1.5 * scale, y - 15 * scale, 3 * scale, 6 * scale));
        else
            painter.drawEllipse(QPointF(x, y + 12.5 * scale), 3 * scale, 3 * scale);
    }

    const QPointF cursor(geometry.xOf(m_timeline.cursor()), y);
    const double thickness = 4 * scale;
    painter.setPen(QPen(theme.color(Theme::Role::Outline), thickness, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(geometry.left, y), QPointF(geometry.left + geometry.width, y));
    if (m_timeline.isEmpty())
        return;
    painter.setPen(QPen(theme.color(Theme::Role::Text), thickness, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(geometry.left, y), cursor);
    painter.setPen(QPen(theme.color(Theme::Role::Text), 2.5 * scale));
    painter.setBrush(theme.color(Theme::Role::Panel));
    painter.drawEllipse(cursor, 7 * scale, 7 * scale);
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(Theme::Role::Focus), 2 * scale));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(cursor, 11 * scale, 11 * scale);
    }
}
