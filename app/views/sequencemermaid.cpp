// SPDX-License-Identifier: MIT
#include "sequencemermaid.h"

#include "explain.h"
#include "sequencearrows.h"
#include "sequencewords.h"

namespace {

using Kind = SequenceRows::Arrow::Kind;

/// The name that the text uses for a lifeline; what a reader sees is its alias.
QString id(int lifeline)
{
    return QStringLiteral("p%1").arg(lifeline + 1);
}

/// Mermaid ends a line at ; and begins an entity with #, and a browser reads < and &.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (QStringLiteral("#;<>&%").contains(c))
            safe += QStringLiteral("#%1;").arg(c.unicode());
        else
            safe += c == u'\n' ? QChar(u' ') : c;
    }
    return safe;
}

QString arrowOf(Kind kind, bool isSeen)
{
    switch (kind) {
    case Kind::Data:
        break;
    case Kind::Close:
    case Kind::HalfClose:
        return isSeen ? QStringLiteral("-)") : QStringLiteral("--)");
    case Kind::Reset:
        return isSeen ? QStringLiteral("-x") : QStringLiteral("--x");
    }
    return isSeen ? QStringLiteral("->>") : QStringLiteral("-->>");
}

/// A call with a place of its own in time, which an activation shows.
bool isLong(const SequenceRows::Call &call)
{
    return call.isOpen() || call.endRow > call.beginRow;
}

} // namespace

SequenceMermaid::SequenceMermaid(const SequenceRows &rows, qint64 nowUs)
    : m_rows(rows)
    , m_nowUs(nowUs)
{
}

QString SequenceMermaid::text(const Timeline &timeline, qint64 nowUs)
{
    const SequenceRows rows = SequenceRows::read(timeline);
    SequenceMermaid writer(rows, nowUs);
    writer.m_text = QStringLiteral("sequenceDiagram\n");
    writer.add(QStringLiteral("accTitle: ") + escaped(tr("Sequence of socket calls")));
    writer.writeParticipants();
    if (rows.eventsBefore > 0)
        writer.note(0, tr("%n earlier event(s) are not drawn", nullptr, int(rows.eventsBefore)));
    for (const SequenceRows::Call &call : rows.calls)
        if (call.beginRow < 0)
            writer.add(QStringLiteral("activate ") + id(call.lifeline));
    for (int row = 0; row < rows.rows.size(); ++row)
        writer.writeRow(row);
    writer.writeWaits();
    return writer.m_text;
}

void SequenceMermaid::writeParticipants()
{
    for (int i = 0; i < m_rows.lifelines.size(); ++i)
        add(QStringLiteral("participant %1 as %2").arg(id(i), escaped(m_rows.lifelines.at(i).name)));
    for (int i = 0; i < m_rows.lifelines.size(); ++i)
        if (m_rows.lifelines.at(i).isOutside)
            add(QStringLiteral("Note over %1: %2").arg(id(i), escaped(tr("its calls are not visible"))));
}

void SequenceMermaid::note(int lifeline, const QString &words)
{
    // Calls are named on the outer side, where no arrow passes.
    const QString side = lifeline == 0 ? QStringLiteral("left") : QStringLiteral("right");
    add(QStringLiteral("Note %1 of %2: %3").arg(side, id(lifeline), escaped(words)));
}

void SequenceMermaid::writeRow(int row)
{
    for (const SequenceRows::Handshake &handshake : m_rows.handshakes)
        if (handshake.row == row)
            writeHandshake(handshake);
    for (const SequenceRows::Call &call : m_rows.calls) {
        if (call.beginRow != row)
            continue;
        if (call.call)
            note(call.lifeline, Explain::call(*call.call));
        if (isLong(call))
            add(QStringLiteral("activate ") + id(call.lifeline));
    }
    for (const SequenceRows::Arrow &arrow : m_rows.arrows)
        if (arrow.fromRow == row)
            writeArrow(arrow);
    for (const SequenceRows::Call &call : m_rows.calls)
        if (call.endRow == row)
            writeEnd(call);
    for (const SequenceRows::Point &point : m_rows.points)
        if (point.row == row)
            note(point.lifeline, SequenceWords::point(*point.event));
}

void SequenceMermaid::writeHandshake(const SequenceRows::Handshake &handshake)
{
    const QString words = handshake.isInBacklog ? tr("kernels' handshake, not measured; in the backlog")
                                                : tr("kernels' handshake, not measured");
    const int other = handshake.server < 0 ? handshake.client : handshake.server;
    const int first = qMin(handshake.client, other);
    const int last = qMax(handshake.client, other);
    add(first == last ? QStringLiteral("Note over %1: %2").arg(id(first), escaped(words))
                      : QStringLiteral("Note over %1,%2: %3").arg(id(first), id(last), escaped(words)));
}

void SequenceMermaid::writeArrow(const SequenceRows::Arrow &arrow)
{
    const QString words = SequenceArrows::text(arrow);
    if (arrow.from < 0)
        return;
    if (arrow.to < 0 || arrow.to == arrow.from)
        note(arrow.from, words);
    else
        add(QStringLiteral("%1%2%3: %4")
                .arg(id(arrow.from), arrowOf(arrow.kind, arrow.fromIsSeen), id(arrow.to),
                     escaped(words.isEmpty() ? tr("bytes") : words)));
}

void SequenceMermaid::writeEnd(const SequenceRows::Call &call)
{
    if (isLong(call))
        add(QStringLiteral("deactivate ") + id(call.lifeline));
    if (call.end && (isLong(call) || SequenceWords::tellsMore(*call.end)))
        note(call.lifeline, SequenceWords::result(*call.end));
}

void SequenceMermaid::writeWaits()
{
    for (const SequenceRows::Call &call : m_rows.calls) {
        if (!call.isOpen())
            continue;
        if (call.hasWaited(m_nowUs))
            note(call.lifeline,
                 tr("waiting in %1, %2", "a call and how long")
                     .arg(Explain::call(*call.call), Explain::duration(m_nowUs - call.call->timeUs)));
        add(QStringLiteral("deactivate ") + id(call.lifeline));
    }
}
