// SPDX-License-Identifier: MIT
#include "timelinebar.h"

#include "icons.h"
#include "theme.h"
#include "timelinestrip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

TimelineBar::TimelineBar(Timeline &timeline, QWidget *parent)
    : QWidget(parent)
    , m_timeline(timeline)
    , m_caption(new QLabel)
    , m_strip(new TimelineStrip(timeline))
    , m_place(new QLabel)
    , m_live(new QPushButton)
{
    m_caption->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 8, 0);
    layout->addWidget(m_caption);
    layout->addWidget(m_strip, 1);
    layout->addWidget(m_place);
    layout->addSpacing(8);
    layout->addWidget(m_live);

    connect(&timeline, &Timeline::cleared, this, &TimelineBar::showPlace);
    connect(&timeline, &Timeline::cursorMoved, this, &TimelineBar::showPlace);
    connect(&timeline, &Timeline::cursorMoved, this, &TimelineBar::colour);
    connect(&timeline, &Timeline::cleared, this, &TimelineBar::colour);
    connect(m_strip, &TimelineStrip::takenByHand, this, &TimelineBar::takenByHand);
    connect(m_live, &QPushButton::clicked, this, [this] {
        m_strip->moveTo(m_timeline.last());
        Q_EMIT liveAsked();
    });
    retranslate();
    colour();
}

void TimelineBar::retranslate()
{
    m_caption->setText(tr("Timeline"));
    m_live->setText(tr("Live"));
    m_live->setAccessibleName(tr("Live"));
    m_live->setToolTip(tr("Show what happens now"));
    m_strip->setAccessibleName(tr("Timeline"));
    showPlace();
}

void TimelineBar::refresh()
{
    m_strip->update();
    showPlace();
}

void TimelineBar::showPlace()
{
    const auto past = [](qint64 cursor, qint64 last) {
        return tr("event %L1 of %L2; the sockets go on").arg(cursor).arg(last);
    };
    const bool isLive = m_timeline.isLive();
    m_place->setText(isLive ? m_strip->place() : past(m_timeline.cursor(), m_timeline.last()));
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    m_place->setFont(isLive ? font() : bold);
    // Room for the longer text is kept, or the strip would shrink under the hand that drags its handle.
    const QString longest = past(m_timeline.last(), m_timeline.last());
    m_place->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(longest));
}

void TimelineBar::colour()
{
    // Filled while live: the button says where one is, not only where it leads.
    const Theme theme = Theme::of(this);
    QPalette colours = palette();
    if (m_timeline.isLive()) {
        colours.setColor(QPalette::Button, theme.color(Theme::Role::Text));
        colours.setColor(QPalette::ButtonText, theme.color(Theme::Role::Panel));
    }
    m_live->setPalette(colours);
    m_live->setIcon(Icons::icon(Icons::Name::Live, colours));
}

void TimelineBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
    else if (event->type() == QEvent::FontChange)
        showPlace();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::of(this).color(Theme::Role::Hairline));
}
