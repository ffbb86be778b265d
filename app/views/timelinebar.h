// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class Timeline;
class TimelineStrip;

/// The foot of the window: the timeline's strip, where its cursor is, and the way back to now. It moves the
/// cursor itself.
class TimelineBar : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineBar(Timeline &timeline, QWidget *parent = nullptr);

    /// Shows the events that have come in. What moves the cursor is followed at once, but events are many:
    /// they are shown when the other pictures are.
    void refresh();

Q_SIGNALS:
    /// The cursor is about to be moved by hand: a replay should stop.
    void takenByHand();
    /// Live was pressed, perhaps while it was live already.
    void liveAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showPlace();
    void colour();

    Timeline &m_timeline;
    QLabel *m_caption;
    TimelineStrip *m_strip;
    QLabel *m_place;
    QPushButton *m_live;
};
