// SPDX-License-Identifier: MIT
#include "sequencehandshake.h"

namespace {

using Face = SequenceFonts::Face;
using Ink = SequenceGeometry::Ink;

constexpr double padding = 8;
constexpr double barGap = 9; ///< from a lifeline, so that the box is clear of its bar
constexpr double packetStep = 17;
constexpr double freeWidth = 140; ///< of a handshake with nobody that we see

/// True where a call of a lifeline in between is open beside the box.
bool isCrossed(const SequenceRows &rows, int lifeline, int row)
{
    return std::any_of(rows.calls.cbegin(), rows.calls.cend(), [&](const SequenceRows::Call &call) {
        return call.lifeline == lifeline && call.beginRow < row && (call.isOpen() || call.endRow >= row);
    });
}

} // namespace

SequenceHandshake::SequenceHandshake(const SequenceRows &rows, const SequenceRows::Handshake &handshake,
                                     const SequenceFonts &fonts,
                                     const QList<SequenceGeometry::Lifeline> &lifelines, const QString &time)
    : m_handshake(handshake)
    , m_fonts(fonts)
{
    findSides(rows, lifelines);
    const double width = m_textRight - m_textLeft;
    const auto add = [&](const QString &text, Face face, Ink ink) {
        for (const QString &line : m_fonts.wrap(face, text, width))
            m_lines.append({line, face, ink});
    };
    if (!m_handshake.isOutside) {
        add(tr("kernels’ handshake"), Face::SmallBold, Ink::Text);
        add(tr("not measured"), Face::Small, Ink::Muted);
        return;
    }
    add(tr("handshake, not measured"), Face::SmallBold, Ink::Text);
    add(m_handshake.isInBacklog ? tr("at or before %1; in the backlog").arg(time)
                                : tr("at or before %1").arg(time),
        Face::Small, Ink::Text);
}

void SequenceHandshake::findSides(const SequenceRows &rows,
                                  const QList<SequenceGeometry::Lifeline> &lifelines)
{
    const int client = m_handshake.client;
    const double pad = m_fonts.px(padding);
    const double gap = m_fonts.px(barGap);
    const double ownGap = m_handshake.isOutside ? m_fonts.px(barGap / 2) : gap;
    if (m_handshake.server < 0 || m_handshake.server == client) {
        m_isToLeft = client > 0;
        const double own = lifelines.at(client).x;
        const double width = m_fonts.px(freeWidth) - 2 * gap;
        m_left = m_isToLeft ? own - ownGap - width : own + ownGap;
        m_right = m_left + width;
        m_textLeft = m_left + pad;
        m_textRight = m_right - pad;
        return;
    }
    m_isToLeft = m_handshake.server < client;
    const int first = qMin(client, m_handshake.server);
    const int last = qMax(client, m_handshake.server);
    m_left = lifelines.at(first).x + (first == client ? ownGap : gap);
    m_right = lifelines.at(last).x - (last == client ? ownGap : gap);
    m_textLeft = m_left + pad;
    m_textRight = m_right - pad;
    // Bars in between go over the box: then its words keep to the widest part that they leave.
    double from = m_left;
    double widest = 0;
    for (int i = first + 1; i <= last; ++i) {
        if (i < last && !isCrossed(rows, i, m_handshake.row))
            continue;
        const double to = i < last ? lifelines.at(i).x - gap : m_right;
        if (to - from > widest) {
            widest = to - from;
            m_textLeft = from + pad;
            m_textRight = to - pad;
        }
        from = lifelines.at(i).x + gap;
    }
}

double SequenceHandshake::height() const
{
    const double packets = m_handshake.isOutside ? 0 : 3 * m_fonts.px(packetStep) + m_fonts.px(padding / 2);
    return double(m_lines.size()) * lineHeight() + packets + m_fonts.px(padding);
}

void SequenceHandshake::place(double top, SequenceGeometry &geometry) const
{
    SequenceGeometry::Handshake box;
    box.box = QRectF(m_left, top, m_right - m_left, height());
    box.isOutside = m_handshake.isOutside;
    box.lifeline = m_handshake.client;
    double y = top + m_fonts.px(padding / 2);
    const double width = m_textRight - m_textLeft;
    for (const Line &line : m_lines) {
        const QString text = m_fonts.elided(line.face, line.text, width);
        geometry.labels.append(
            {QRectF(m_textLeft, y, width, lineHeight()), text, line.face, line.ink, Qt::AlignHCenter});
        y += lineHeight();
    }
    if (!m_handshake.isOutside) {
        const double middle = (m_textLeft + m_textRight) / 2;
        const double nameHeight = m_fonts.height(Face::Small);
        y += m_fonts.px(padding / 2 + packetStep / 2);
        // RFC 9293, 3.5: the client asks, the server answers and asks, the client answers.
        for (const auto &[name, isClients] :
             {std::pair(QStringLiteral("SYN"), true), std::pair(QStringLiteral("SYN, ACK"), false),
              std::pair(QStringLiteral("ACK"), true)}) {
            const bool isToLeft = isClients == m_isToLeft;
            const QPointF left(m_left + m_fonts.px(padding), y);
            const QPointF right(m_right - m_fonts.px(padding), y);
            const double nameWidth = m_fonts.width(Face::Small, name) + m_fonts.px(padding);
            box.packets.append({name, isToLeft ? QPolygonF {right, left} : QPolygonF {left, right},
                                QRectF(middle - nameWidth / 2, y - nameHeight / 2, nameWidth, nameHeight)});
            y += m_fonts.px(packetStep);
        }
    }
    geometry.handshakes.append(box);
}
