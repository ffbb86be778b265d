// SPDX-License-Identifier: MIT
#pragma once

#include "sequencefonts.h"
#include "sequencerows.h"

#include <QPolygonF>
#include <QRectF>

/// Where everything of the sequence diagram is, in pixels below its header. Nothing here paints.
struct SequenceGeometry
{
    using Face = SequenceFonts::Face;
    enum class Ink : quint8 { Text, Muted, Failed };

    struct Label
    {
        QRectF rect;
        QString text; ///< shortened to its place
        Face face = Face::Text;
        Ink ink = Ink::Text;
        Qt::Alignment align = Qt::AlignLeft; ///< absolute
        qint64 number = 0; ///< the event it tells of; 0: none
    };
    struct Lifeline
    {
        QString actor;
        QString name; ///< shortened to its head
        double x = 0;
        QRectF head; ///< in the header
        double bottom = 0;
        bool isOutside = false;
        bool hasStarted = false;
        bool hasEnded = false;
    };
    struct Row
    {
        qint64 number = 0; ///< of its first event
        QList<qint64> numbers;
        QRectF band;
        double y = 0; ///< its line
    };
    struct Bar
    {
        int lifeline = 0;
        QRectF rect;
        bool isDot = false;
        bool isWaiting = false; ///< hatched
        bool isOpen = false; ///< reaches "now"
        QRectF failed; ///< of the mark; empty if it has not failed
    };
    struct Arrow
    {
        SequenceRows::Arrow::Kind kind = SequenceRows::Arrow::Kind::Data;
        int lifeline = 0; ///< the sender
        int to = -1;
        int fromRow = 0;
        QPolygonF shaft; ///< from the sender to the receiver, or to the lane before it
        QPolygonF lane; ///< beside the receiver's lifeline: in the kernel
        QList<QPolygonF> takes; ///< from the lane into a recv, with a head
        bool hasHead = false; ///< of the shaft
        bool isSeen = true; ///< false: the sending was not
    };
    struct Packet
    {
        QString name;
        QPolygonF line; ///< from its sender to its receiver
        QRectF rect; ///< of the name
    };
    struct Handshake
    {
        QRectF box;
        QList<Packet> packets;
        int lifeline = 0; ///< the client
        bool isOutside = false;
    };
    struct Wait
    {
        QRectF pill;
        QString seconds; ///< empty for less than one
    };

    QSizeF size; ///< below the header
    double headerHeight = 0;
    double timeRight = 0; ///< the time column's right edge
    double nowY = 0;
    QRectF nowPill;
    QString nowText;
    bool isLive = true;
    QList<Lifeline> lifelines;
    QList<Label> headerLabels;
    QList<Row> rows;
    QList<Bar> bars;
    QList<Arrow> arrows;
    QList<Handshake> handshakes;
    QList<Wait> waits;
    QList<Label> labels;
    QList<QRectF>
        newest; ///< what the newest row takes from left to right: with its peers, …, the least of it
    QList<qint64> openSince; ///< when the calls that have not returned were entered, in microseconds

    static SequenceGeometry of(const Timeline &timeline, const SequenceFonts &fonts, double width,
                               qint64 nowUs, Qt::LayoutDirection direction = Qt::LeftToRight);

    /// A lifeline's head, moved so that its name can be read at the edge of what is in sight.
    QRectF headInSight(int lifeline, double left, double right) const;
    /// The index of the row at that height; -1 for none.
    int rowAt(double y) const;
    /// The number of the event that is told at that place; 0 for none.
    qint64 numberAt(const QPointF &point) const;

private:
    void mirror();
};
