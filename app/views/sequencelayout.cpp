// SPDX-License-Identifier: MIT
#include "sequencelayout.h"

#include "explain.h"
#include "pictureparts.h"
#include "sequencearrows.h"
#include "sequencewords.h"

#include <numeric>
#include <QLocale>
#include <QSet>

namespace {

using Call = SocketEvent::Call;

// Lengths of the design, in its pixels.
constexpr double edge = 8;
constexpr double rowHeight = 24;
constexpr double arrowRoom = 8; ///< more above a row, for the bytes on its arrow
constexpr double lateRoom = 12;
constexpr double barHalf = 5;
constexpr double depthStep = 5;
constexpr double labelGap = 14; ///< from a lifeline to the labels beside it
constexpr double laneRoom = 24; ///< from a lifeline, past the lanes beside it
constexpr double firstGap = 150; ///< between server and client, at least
constexpr double otherGap = 88;
constexpr double headHeight = 28;
constexpr double headWidth = 72;
constexpr double widestHead = 160;
constexpr double nowHeight = 20;
constexpr int labelChars = 10; ///< "conn, addr"
constexpr int outerChars = 9; ///< "connect()"
constexpr int mostChars = 16; ///< "select.select()", and no longer names where there is room

/// Calls that take no time worth a bar, and move nothing.
bool isDot(Call call)
{
    return call == Call::Socket || call == Call::Bind || call == Call::Listen || call == Call::SetSockOpt
        || call == Call::SetTimeout || call == Call::SetBlocking;
}

} // namespace

SequenceLayout::SequenceLayout(const Timeline &timeline, const SequenceRows &rows, const SequenceFonts &fonts,
                               qint64 nowUs)
    : m_timeline(timeline)
    , m_rows(rows)
    , m_fonts(fonts)
    , m_nowUs(nowUs)
{
}

SequenceGeometry SequenceLayout::place(double width)
{
    m_geometry.isLive = m_timeline.isLive();
    placeLifelines(width);
    placeNotes();
    placeRows();
    placeNow();
    for (const SequenceRows::Call &call : m_rows.calls) {
        placeBar(call);
        labelCall(call);
    }
    for (const SequenceRows::Point &point : m_rows.points)
        placePoint(point);
    SequenceArrows arrows(m_fonts, m_geometry);
    for (const SequenceRows::Arrow &arrow : m_rows.arrows)
        arrows.place(arrow);
    placeNewest();
    return m_geometry;
}

void SequenceLayout::placeLifelines(double width)
{
    const double codeWidth = m_fonts.width(Face::CodeBold, QStringLiteral("x"));
    m_geometry.timeRight = px(edge / 2)
        + qMax(m_fonts.width(Face::Time, QStringLiteral("00.0 s")),
               m_fonts.width(Face::Time, timeText(m_timeline.scene().timeUs)));
    const auto count = m_rows.lifelines.size();
    QList<double> heads;
    QList<int> chars; // that have room at the outer side
    for (int i = 0; i < count; ++i) {
        const double name = m_fonts.width(Face::Bold, m_rows.lifelines.at(i).name) + px(2 * edge);
        heads << qBound(px(headWidth), name, px(widestHead));
        chars << leastLetters(i);
    }
    const auto outer = [&](qsizetype lifeline) { return px(labelGap) + chars.at(lifeline) * codeWidth; };
    QList<double> inner(count, 0); // what stands before a program from outside
    for (const SequenceRows::Point &point : m_rows.points)
        if (m_rows.lifelines.at(point.lifeline).isOutside)
            inner[point.lifeline] =
                qMax(inner.at(point.lifeline),
                     m_fonts.width(Face::Text, SequenceWords::point(*point.event)) + px(2 * laneRoom));
    QList<double> gaps; // before each lifeline, and after the last
    gaps << m_geometry.timeRight + px(edge / 2) + outer(0);
    // Most goes over between the last server and the first client.
    const int middle = m_rows.firstClient();
    for (qsizetype i = 1; i < count; ++i) {
        const double own = m_rows.lifelines.at(i).isOutside ? px(barHalf) : px(laneRoom);
        const bool hasLabels = i > 1 && !m_rows.lifelines.at(i - 1).isOutside;
        const double least = (heads.at(i - 1) + heads.at(i)) / 2 + px(edge);
        gaps << std::max({i == middle ? px(firstGap) : px(otherGap), hasLabels ? outer(i - 1) + own : 0,
                          least, inner.at(i)});
    }
    gaps << qMax(m_rows.lifelines.last().isOutside ? 0 : outer(count - 1) + px(edge / 2),
                 heads.last() / 2 + px(edge));
    const double least = std::accumulate(gaps.cbegin(), gaps.cend(), 0.0);
    double spare = qMax(0.0, width - least);
    // What is over goes to names that are longer than usual, then to where the bytes are and to the labels;
    // beyond that it stays free.
    QList<double> missing(gaps.size(), 0);
    missing[0] = (longestName(0) - chars.first()) * codeWidth;
    for (qsizetype i = 2; i <= count; ++i)
        if (!m_rows.lifelines.at(i - 1).isOutside)
            missing[i] = (longestName(int(i - 1)) - chars.at(i - 1)) * codeWidth;
    const double wanted = std::accumulate(missing.cbegin(), missing.cend(), 0.0);
    const double share = wanted > 0 ? qMin(1.0, spare / wanted) : 0;
    for (qsizetype i = 0; i < gaps.size(); ++i)
        gaps[i] += missing.at(i) * share;
    spare -= wanted * share;
    gaps[0] += qMin(spare * 0.15, 3 * codeWidth);
    for (qsizetype i = 1; i < gaps.size(); ++i)
        gaps[i] +=
            i == middle ? qMin(spare * 0.5, px(140)) : qMin(spare * 0.35 / double(gaps.size() - 2), px(80));

    double at = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const SequenceRows::Lifeline &from = m_rows.lifelines.at(i);
        at += gaps.at(i);
        const double head = heads.at(i);
        const QString name = m_fonts.elided(Face::Bold, from.name, head - px(edge), Qt::ElideMiddle);
        m_geometry.lifelines.append({from.name, name, at,
                                     QRectF(at - head / 2, px(edge), head, px(headHeight)), 0, from.isOutside,
                                     from.hasStarted, from.endRow >= 0});
    }
    m_geometry.size.setWidth(qMax(width, least));
    m_geometry.headerHeight = px(edge + headHeight + edge);
}

/// How many letters have room at the outer side of a lifeline in any case: a usual call, and what it failed
/// with.
int SequenceLayout::leastLetters(int lifeline) const
{
    qsizetype longest = lifeline == 0 ? labelChars : outerChars;
    for (const SequenceRows::Call &call : m_rows.calls)
        if (call.lifeline == lifeline && call.hasFailed() && call.beginRow != call.endRow)
            longest = qMax(longest, SequenceWords::result(*call.end).size());
    return int(qMin<qsizetype>(longest, mostChars));
}

/// How many letters the longest name at the outer side of a lifeline has.
int SequenceLayout::longestName(int lifeline) const
{
    qsizetype longest = leastLetters(lifeline);
    for (const SequenceRows::Call &call : m_rows.calls)
        if (call.lifeline == lifeline && call.call)
            longest = qMax(longest, SequenceWords::call(*call.call).size());
    for (const SequenceRows::Point &point : m_rows.points)
        if (point.lifeline == lifeline)
            longest = qMax(longest, SequenceWords::point(*point.event).size());
    return int(qMin<qsizetype>(longest, mostChars));
}

void SequenceLayout::placeNotes()
{
    const double line = m_fonts.height(Face::Small);
    for (const SequenceGeometry::Lifeline &lifeline : std::as_const(m_geometry.lifelines)) {
        if (!lifeline.isOutside)
            continue;
        double y = lifeline.head.bottom() + px(2);
        const QString words =
            lifeline.hasEnded ? tr("its calls were not visible") : tr("its calls are not visible");
        for (const QString &text : m_fonts.wrap(Face::Small, words, px(otherGap))) {
            const QRectF rect(lifeline.x - px(otherGap / 2), y, px(otherGap), line);
            m_geometry.headerLabels.append({rect, text, Face::Small, Ink::Muted, Qt::AlignHCenter, 0});
            y += line;
        }
        m_geometry.headerHeight = qMax(m_geometry.headerHeight, y + px(2));
    }
    const auto note = [&](const QString &text) {
        const QRectF rect(px(edge), m_bottom, m_geometry.size.width() - px(2 * edge), line);
        m_geometry.labels.append({rect, text, Face::Small, Ink::Muted, Qt::AlignLeft, 0});
        m_bottom += line + px(2);
    };
    if (m_rows.eventsBefore > 0)
        note(tr("%n earlier event(s) are not drawn", nullptr, int(m_rows.eventsBefore)));
    if (m_rows.programsLeftOut > 0)
        note(tr("%n more program(s) are not drawn", nullptr, m_rows.programsLeftOut));
}

void SequenceLayout::placeRows()
{
    QHash<int, std::vector<SequenceHandshake>> boxes;
    for (const SequenceRows::Handshake &handshake : m_rows.handshakes)
        boxes[handshake.row].emplace_back(m_rows, handshake, m_fonts, m_geometry.lifelines,
                                          timeText(handshake.timeUs));
    QSet<int> withArrow;
    for (const SequenceRows::Arrow &arrow : m_rows.arrows)
        withArrow.insert(arrow.fromRow);

    QString lastTime;
    for (int i = 0; i < m_rows.rows.size(); ++i) {
        const SequenceRows::Row &row = m_rows.rows.at(i);
        const double top = m_bottom;
        for (const SequenceHandshake &box : boxes.value(i)) {
            box.place(m_bottom + px(edge / 2), m_geometry);
            m_bottom += box.height() + px(edge);
        }
        double y = (top + m_bottom) / 2;
        if (!row.isHandshake) {
            m_bottom += withArrow.contains(i) ? px(arrowRoom) : 0;
            y = m_bottom + px(rowHeight / 2);
            m_bottom += px(rowHeight);
        }
        const QString time = timeText(row.event->timeUs);
        placeTime(row, y, time == std::exchange(lastTime, time));
        m_bottom += row.isLate ? px(lateRoom) : 0;
        m_geometry.rows.append(
            {row.event->number, row.numbers, QRectF(0, top, m_geometry.size.width(), m_bottom - top), y});
    }
}

void SequenceLayout::placeTime(const SequenceRows::Row &row, double y, bool isRepeated)
{
    const double height = m_fonts.height(Face::Time);
    const auto add = [&](const QString &text, double at) {
        m_geometry.labels.append({QRectF(0, at - height / 2, m_geometry.timeRight, height), text, Face::Time,
                                  Ink::Muted, Qt::AlignRight, row.event->number});
    };
    if (!isRepeated)
        add(timeText(row.event->timeUs), y);
    if (row.isLate)
        add(tr("late"), y + height);
}

void SequenceLayout::placeNow()
{
    const double waitTop = m_bottom;
    for (const SequenceRows::Call &call : m_rows.calls)
        if (call.isOpen())
            placeWait(call, waitTop);
    m_geometry.nowY = qMax(m_bottom, waitTop + px(nowHeight / 2)) + px(edge / 2);
    m_geometry.nowText = m_geometry.isLive ? tr("now") : tr("cursor");
    const double width = m_fonts.width(Face::Bold, m_geometry.nowText) + px(2 * edge);
    m_geometry.nowPill = QRectF(px(edge), m_geometry.nowY - px(nowHeight / 2), width, px(nowHeight));
    m_geometry.size.setHeight(m_geometry.nowY + px(nowHeight));
    for (int i = 0; i < m_geometry.lifelines.size(); ++i) {
        SequenceGeometry::Lifeline &lifeline = m_geometry.lifelines[i];
        lifeline.bottom = lifeline.hasEnded ? rowY(m_rows.lifelines.at(i).endRow) : m_geometry.size.height();
    }
}

/// A wait is told at "now", where it still is: its call may have scrolled away.
void SequenceLayout::placeWait(const SequenceRows::Call &call, double top)
{
    m_geometry.openSince.append(call.call->timeUs);
    if (!Scene::isWaiting(*call.call, m_nowUs))
        return;
    const qint64 openUs = m_nowUs - call.call->timeUs;
    const QRectF place = beside(call.lifeline, top, Face::Text, true);
    QString seconds = openUs < 1'000'000 ? QString() : Explain::duration(openUs);
    QSizeF size = PictureParts::pillSize(m_fonts.font(Face::SmallBold), seconds);
    if (size.width() > place.width()) {
        const qint64 whole = openUs / 1'000'000;
        seconds = whole < 1000 ? tr("%1 s").arg(whole) : tr("%1 min").arg(whole / 60);
        size = PictureParts::pillSize(m_fonts.font(Face::SmallBold), seconds);
    }
    const double left = call.lifeline == 0 ? place.right() - size.width() : place.left();
    const QRectF pill(QPointF(left, top), size);
    for (const SequenceGeometry::Wait &other : std::as_const(m_geometry.waits))
        if (other.pill.intersects(pill))
            return; // another thread of the same program waits: its pill stands for both
    m_geometry.waits.append({pill, seconds});
    const bool isNamedAbove = call.beginRow + 1 == m_rows.rows.size();
    const double y = pill.bottom() + m_fonts.height(Face::Text) / 2;
    label(call.lifeline, y, isNamedAbove ? tr("waiting") : tr("in %1").arg(SequenceWords::call(*call.call)),
          Face::Text, Ink::Text, true, call.call->number);
    m_bottom = qMax(m_bottom, y + m_fonts.height(Face::Text) / 2);
}

void SequenceLayout::placeBar(const SequenceRows::Call &call)
{
    const bool isShort = call.beginRow == call.endRow;
    const double endY = call.isOpen() ? m_geometry.nowY : rowY(call.endRow);
    const double outward = (call.lifeline == 0 ? -1 : 1) * call.depth * px(depthStep);
    const double middle = x(call.lifeline) + outward;
    SequenceGeometry::Bar bar;
    bar.lifeline = call.lifeline;
    bar.isOpen = call.isOpen();
    bar.isWaiting = call.hasWaited(m_nowUs);
    bar.isDot = isShort && call.call && isDot(call.call->call);
    const double half = bar.isDot ? px(4.5) : px(barHalf);
    const double above = bar.isDot ? half : px(7);
    const double top = call.beginRow < 0 ? 0 : rowY(call.beginRow) - above;
    const double bottom = call.isOpen() ? endY : endY + (isShort ? above : half);
    bar.rect = QRectF(middle - half, top, 2 * half, bottom - top);
    if (call.hasFailed()) {
        const double side = px(16);
        bar.failed = QRectF(middle - side / 2, endY - side / 2, side, side);
    }
    m_geometry.bars.append(bar);
}

void SequenceLayout::labelCall(const SequenceRows::Call &call)
{
    if (call.call && call.beginRow >= 0)
        label(call.lifeline, rowY(call.beginRow), SequenceWords::call(*call.call), codeFace(call.beginRow),
              Ink::Text, true, call.call->number);
    if (!call.end)
        return;
    const bool isShort = call.beginRow == call.endRow;
    if (isShort && !SequenceWords::tellsMore(*call.end))
        return;
    label(call.lifeline, rowY(call.endRow), SequenceWords::result(*call.end),
          isShort ? Face::CodeBold : codeFace(call.endRow), call.hasFailed() ? Ink::Failed : Ink::Text,
          !isShort, call.end->number);
}

void SequenceLayout::placePoint(const SequenceRows::Point &point)
{
    const double y = rowY(point.row);
    if (point.row != m_rows.lifelines.at(point.lifeline).endRow) {
        const double half = px(4.5);
        SequenceGeometry::Bar bar;
        bar.lifeline = point.lifeline;
        bar.rect = QRectF(x(point.lifeline) - half, y - half, 2 * half, 2 * half);
        bar.isDot = true;
        m_geometry.bars.append(bar);
    }
    // An outsider makes no calls, so there is no room kept for their names on its outer side.
    const bool isOuter = !m_geometry.lifelines.at(point.lifeline).isOutside;
    const auto isHere = [&](const SequenceRows::Arrow &arrow) { return arrow.fromRow == point.row; };
    if (isOuter || std::none_of(m_rows.arrows.cbegin(), m_rows.arrows.cend(), isHere))
        label(point.lifeline, y, SequenceWords::point(*point.event), Face::Text, Ink::Muted, isOuter,
              point.event->number);
}

void SequenceLayout::placeNewest()
{
    const int newest = m_rows.newest();
    if (newest < 0)
        return;
    const auto least = [&](int lifeline) {
        const SequenceGeometry::Lifeline &line = m_geometry.lifelines.at(lifeline);
        return line.isOutside ? line.head : line.head | beside(lifeline, 0, Face::Code, true);
    };
    const auto most = [&](int lifeline) { return least(lifeline) | beside(lifeline, 0, Face::Code, false); };
    const QList<int> &acting = m_rows.rows.at(newest).lifelines;
    QRectF all;
    for (const int lifeline : acting)
        all |= most(lifeline);
    QRectF withPeers = all;
    for (const SequenceRows::Arrow &arrow : m_rows.arrows)
        if (arrow.fromRow == newest || arrow.toRows.contains(newest))
            for (const int end : {arrow.from, arrow.to})
                if (end >= 0)
                    withPeers |= m_geometry.lifelines.at(end).head;
    m_geometry.newest = {withPeers, all, most(acting.first()), least(acting.first())};
}

QString SequenceLayout::timeText(qint64 timeUs) const
{
    const qint64 tenths = qMax<qint64>(0, timeUs - m_timeline.scene().startUs) / 100'000;
    return tr("%1 s").arg(QLocale().toString(double(tenths) / 10, 'f', 1));
}

QRectF SequenceLayout::beside(int lifeline, double y, Face face, bool isOuter) const
{
    const double height = m_fonts.height(face);
    const double own = x(lifeline);
    const bool isLeft = isOuter == (lifeline == 0);
    const bool isLast = lifeline + 1 == m_geometry.lifelines.size();
    double left = own + px(isOuter ? labelGap : laneRoom);
    double right = own - px(isOuter ? labelGap : laneRoom);
    if (isLeft)
        left = lifeline == 0 ? m_geometry.timeRight + px(edge / 2) : x(lifeline - 1) + px(laneRoom);
    else if (isLast)
        right = m_geometry.size.width() - px(edge / 2);
    else
        right =
            x(lifeline + 1) - (m_geometry.lifelines.at(lifeline + 1).isOutside ? px(barHalf) : px(laneRoom));
    return {left, y - height / 2, right - left, height};
}

void SequenceLayout::label(int lifeline, double y, const QString &text, Face face, Ink ink, bool isOuter,
                           qint64 number)
{
    const QRectF place = beside(lifeline, y, face, isOuter);
    const Qt::Alignment align = isOuter == (lifeline == 0) ? Qt::AlignRight : Qt::AlignLeft;
    const QString shown = m_fonts.elided(face, text, place.width());
    m_geometry.labels.append({place, shown, face, ink, align, number});
}
