// SPDX-License-Identifier: MIT
#include "sequencearrows.h"

#include "pythonbytes.h"

#include <QLocale>

namespace {

using Face = SequenceFonts::Face;
using Ink = SequenceGeometry::Ink;
using Kind = SequenceRows::Arrow::Kind;

constexpr double barHalf = 5;
constexpr double failedHalf = 9; ///< of the mark of a failed call
constexpr double laneGap = 14; ///< from a lifeline to the lane beside it
constexpr double laneStep = 4;
constexpr int laneCount = 3;
constexpr double stub = 80; ///< an arrow to somebody who has no lifeline
constexpr double labelMargin = 20;
constexpr qsizetype shownBytes = 48;

} // namespace

SequenceArrows::SequenceArrows(const SequenceFonts &fonts, SequenceGeometry &geometry)
    : m_fonts(fonts)
    , m_geometry(geometry)
{
}

QString SequenceArrows::text(const SequenceRows::Arrow &arrow)
{
    switch (arrow.kind) {
    case Kind::Data:
        break;
    case Kind::Close:
        return tr("close");
    case Kind::HalfClose:
        return arrow.fromIsSeen ? tr("half close") : tr("closed its side");
    case Kind::Reset:
        return tr("reset");
    }
    if (arrow.count > 1)
        return many(arrow.count, arrow.size);
    if (!arrow.data.isEmpty())
        return PythonBytes::repr(arrow.data, shownBytes);
    return arrow.size > 0 ? tr("%1 B").arg(QLocale().toString(arrow.size)) : QString();
}

QString SequenceArrows::many(int calls, qint64 bytes)
{
    return tr("×%1, %2 B").arg(QLocale().toString(calls), QLocale().toString(bytes));
}

void SequenceArrows::place(const SequenceRows::Arrow &arrow)
{
    if (arrow.from < 0 || arrow.to == arrow.from)
        return;
    const bool isKnown = arrow.to >= 0;
    const bool isRightward = isKnown ? arrow.to > arrow.from : arrow.from == 0;
    const int side = isRightward ? 1 : -1;
    const double y = rowY(arrow.fromRow);
    const double bar = m_fonts.px(barHalf) * side;
    const double start = x(arrow.from) + bar * (arrow.fromIsSeen ? 1 : 2);
    const double outline = m_fonts.px(arrow.kind == Kind::Reset ? failedHalf : barHalf) * side;
    const double target = isKnown ? x(arrow.to) - outline : 0;
    const bool isTakenAtOnce = !arrow.toRows.isEmpty() && arrow.toRows.first() == arrow.fromRow;
    const bool hasLane =
        isKnown && (arrow.isUnderWay || (!arrow.toRows.isEmpty() && arrow.toRows.last() > arrow.fromRow));

    SequenceGeometry::Arrow placed;
    placed.kind = arrow.kind;
    placed.lifeline = arrow.from;
    placed.to = arrow.to;
    placed.fromRow = arrow.fromRow;
    placed.isSeen = arrow.fromIsSeen;
    placed.hasHead = isTakenAtOnce || !hasLane;
    double end = target;
    if (hasLane) {
        const double bottom = arrow.isUnderWay ? m_geometry.nowY : rowY(arrow.toRows.last());
        const double lane = laneX(arrow, y, bottom, side);
        placed.lane = {QPointF(lane, y), QPointF(lane, bottom)};
        for (const int row : arrow.toRows)
            if (row > arrow.fromRow)
                placed.takes.append({QPointF(lane, rowY(row)), QPointF(target, rowY(row))});
        if (!isTakenAtOnce)
            end = lane;
    } else if (!isKnown) {
        end = start + m_fonts.px(stub) * side;
    } else if (!isTakenAtOnce) {
        // Nobody saw it arrive: the arrow ends before the lifeline.
        end = x(arrow.to) - m_fonts.px(laneGap) * side;
    }
    placed.shaft = {QPointF(start, y), QPointF(end, y)};
    // One end of a program, or of its listener, can reach several at once: the word stands there once.
    const auto isSame = [&](const SequenceGeometry::Arrow &before) {
        return before.fromRow == arrow.fromRow && before.lifeline == arrow.from
            && (before.to == arrow.to || (arrow.kind != Kind::Data && before.kind == arrow.kind));
    };
    const bool isRepeated = std::any_of(m_geometry.arrows.cbegin(), m_geometry.arrows.cend(), isSame);
    m_geometry.arrows.append(placed);
    if (!isRepeated)
        label(arrow, y);
}

double SequenceArrows::laneX(const SequenceRows::Arrow &arrow, double top, double bottom, int side)
{
    const auto isTaken = [&](int index) {
        return std::any_of(m_lanes.cbegin(), m_lanes.cend(), [&](const LaneUse &use) {
            const bool isSameConnection = use.from == arrow.from && use.socket == arrow.socket;
            return use.lifeline == arrow.to && use.side == side && use.index == index && use.bottom > top
                && !isSameConnection;
        });
    };
    int index = 0;
    while (index + 1 < laneCount && isTaken(index))
        ++index;
    m_lanes.append({arrow.to, side, index, arrow.from, arrow.socket, bottom});
    return x(arrow.to) - m_fonts.px(laneGap + index * laneStep) * side;
}

void SequenceArrows::label(const SequenceRows::Arrow &arrow, double y)
{
    const QString whole = text(arrow);
    if (whole.isEmpty())
        return;
    const double margin = m_fonts.px(labelMargin);
    double left = 0;
    double right = 0;
    if (arrow.to < 0) {
        const bool isRightward = arrow.from == 0;
        // An end's head is as high as the words above it.
        const double width =
            arrow.kind == Kind::Data ? m_fonts.px(stub) * 1.5 : m_fonts.px(stub) - margin / 2;
        left = x(arrow.from) + (isRightward ? margin / 2 : -width);
        right = left + width - margin / 2;
    }
    // Above the widest stretch that the arrow crosses.
    for (int i = qMin(arrow.from, arrow.to); i >= 0 && i < qMax(arrow.from, arrow.to); ++i)
        if (const double width = x(i + 1) - x(i) - 2 * margin; width > right - left) {
            left = x(i) + margin;
            right = x(i + 1) - margin;
        }
    const bool isBytes = arrow.kind == Kind::Data;
    const Face face = isBytes ? Face::CodeBold : Face::SmallBold;
    const double height = m_fonts.height(face);
    const QString text = m_fonts.elided(face, whole, right - left);
    m_geometry.labels.append({QRectF(left, y - m_fonts.px(4) - height, right - left, height), text, face,
                              Ink::Text, Qt::AlignHCenter, arrow.number});
}
