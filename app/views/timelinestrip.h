// SPDX-License-Identifier: MIT
#pragma once

#include "timeline.h"
#include "timelineticks.h"

#include <QWidget>

/// The timeline as a slider: a tick an event, and the cursor as its handle. Left and Right go one step of a
/// program, Home before the first event, End to now; so do the mouse and a screen reader.
class TimelineStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineStrip(Timeline &timeline, QWidget *parent = nullptr);

    /// "event 41 of 60".
    QString place() const;
    Timeline &timeline() const { return m_timeline; }
    TimelineGeometry geometryOfTicks() const;
    /// Moves the cursor as a hand does: the newest event is now.
    void moveTo(qint64 number);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The cursor is about to be moved by hand.
    void takenByHand();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void appended(qint64 first, qint64 last);
    void tellScreenReaders();

    Timeline &m_timeline;
    TimelineTicks m_ticks;
};
