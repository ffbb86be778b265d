// SPDX-License-Identifier: MIT
#pragma once

#include "picture.h"
#include "secondticker.h"
#include "sequencegeometry.h"

#include <QAbstractScrollArea>
#include <QTimer>
#include <QVariantAnimation>

class QPushButton;

/// Who called what, and what went over to whom, from the top to "now": a lifeline a program, a row an event.
/// Keeps to the newest row, down and across, unless the user has scrolled away from it.
class SequenceDiagram : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// Who acts is brought into sight when nothing new has come for so long: two programs that talk fast
    /// would have the picture jump from one to the other.
    static constexpr int restMs = 250;

    explicit SequenceDiagram(const Timeline &timeline, Clock &clock, QWidget *parent = nullptr);

    /// The timeline or its cursor has changed. Cheap: what it leads to is done once a frame.
    void refresh();
    /// Goes to the newest row and keeps to it again.
    void follow();
    /// Whether "now" slides to its new place.
    void setMotion(bool isOn) { m_hasMotion = isOn; }

    /// The picture as it stands. Brings it up to date first.
    const SequenceGeometry &geometryNow();
    /// A row in words, for a screen reader and the tool tip; bytes up to that many.
    QString rowText(int row, qsizetype bytes = 48);
    /// Where a row is, in the viewport.
    QRect rowRect(int row);
    /// The way back to the newest row; hidden where there is no need for it.
    QPushButton *wayBack() const { return m_wayBack; }
    /// All of it, whatever part is in sight, for a report; as Mermaid text as well.
    Picture asPicture();
    /// The row the keyboard is on; -1: none.
    int currentRow();

    QSize minimumSizeHint() const override { return {320, 150}; }
    QSize sizeHint() const override { return {438, 388}; }

Q_SIGNALS:
    /// A row, or a label in it, was chosen: the event it tells of.
    void eventClicked(qint64 number);
    /// A lifeline's head was clicked.
    void actorClicked(const QString &actor);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    void placeScrollBars();
    void followNews();
    bool isSeenAcross(const QRectF &part) const;
    void showNewestAcross();
    void placeWayBack();
    void retranslate();
    void slideNow(double fromY);
    void tickWhileWaiting();
    void moveTo(int row);
    qint64 nowUs() const;
    qint64 sinceLayoutMs() const;
    double shownNowY() const;
    /// Where the picture's origin, below the header, is in the viewport.
    QPointF origin() const;
    double leftInSight() const;
    void setLeftInSight(double left);
    QRectF visiblePart() const;

    const Timeline &m_timeline;
    Clock &m_clock;
    SequenceFonts m_fonts;
    SequenceGeometry m_geometry;
    QList<SecondTicker *> m_tickers; ///< one for each wait on screen
    QVariantAnimation m_slide;
    QTimer m_rest;
    QPushButton *m_wayBack;
    qint64 m_laidOutUs = 0; ///< when; 0: not yet at this size
    qint64 m_newest = 0; ///< the number of the newest event that was laid out
    qint64 m_conversation = 0; ///< the number of its first event
    qint64 m_current = 0; ///< the number of the keyboard's row; 0: none
    qint64 m_anchor = 0; ///< the number of the topmost row in sight
    double m_anchorOffset = 0; ///< of that row's top above the part in sight
    bool m_isDirty = true;
    bool m_followsDown = true;
    bool m_followsAcross = true;
    bool m_wasLive = true;
    bool m_isPlacing = false;
    bool m_hasMotion = true;
};
