// SPDX-License-Identifier: MIT
#include "statediagramplacer.h"

using Look = StateDiagramContent::Look;

void StateDiagramPlacer::placeHeader(const Content::Lane &lane)
{
    const QRectF box = laneBox(lane.role);
    // A folded lane has its stages close below.
    const double y = box.top() + u(lane.isFolded ? 3 : 6) + m_grid.fonts.lineHeight(Face::Title) / 2;
    const bool isServer = lane.role == Role::Server;
    // The links to the kernel pass the client's header.
    const double limit = (isServer ? m_grid.serverColumns[Stage::Transfer].start
                                   : m_grid.clientColumns[Stage::Connect].centre())
        - u(10);
    double end =
        text(lane.title, Face::Title, accent(lane), Qt::AlignLeft, QPointF(box.left() + u(12), y)).right();
    if (!lane.which.isEmpty()) {
        const double height = m_grid.fonts.lineHeight(Face::Strong) + u(6);
        const double width = m_grid.fonts.width(Face::Strong, lane.which) + u(30);
        m_geometry.chooser = QRectF(end + u(10), y - height / 2, width, height);
        end = m_geometry.chooser.right();
    }
    const auto fits = [&](const QString &words) {
        return m_grid.fonts.width(Face::Plain, words) + 1 <= limit - end - u(10);
    };
    if (lane.isOutside && !lane.isFolded)
        placeNoteBelow(lane);
    else if (const QString &note = fits(lane.note) ? lane.note : lane.brief; fits(note) && !note.isEmpty())
        end = text(note, Face::Plain, Ink::MutedText, Qt::AlignLeft, QPointF(end + u(10), y)).right();
    m_headerEnds[size_t(lane.role)] = end;
}

/// An outsider has no branch below its stages, and more to be said about it.
void StateDiagramPlacer::placeNoteBelow(const Content::Lane &lane)
{
    const bool isServer = lane.role == Role::Server;
    const double left = m_grid.lanes.start + u(12);
    const double right = isServer ? m_grid.backlogColumn.start - u(10) : m_grid.lanes.end() - u(12);
    const double top = (isServer ? m_grid.serverStages : m_grid.clientStages).end() + u(10);
    Geometry::Text part;
    part.box = QRectF(QPointF(left, top), m_grid.fonts.wrapped(Face::Plain, lane.note, right - left));
    part.text = lane.note;
    part.ink = Ink::MutedText;
    part.wraps = true;
    m_geometry.texts.append(part);
}

void StateDiagramPlacer::bubble(const Content::Lane &lane, const QString &words, const QRectF &body,
                                QPointF tip, bool wraps)
{
    const Content::Callout &callout = *lane.callout;
    Geometry::Bubble bubble;
    bubble.body = body;
    bubble.tip = tip;
    bubble.radius = wraps ? u(10) : body.height() / 2;
    bubble.outline = callout.isWaiting ? Ink::WaitingRing : accent(lane);
    m_geometry.bubbles.append(bubble);

    const double pad = u(12);
    double right = body.right() - pad;
    if (callout.isWaiting) {
        const QSizeF size = PictureParts::pillSize(m_grid.fonts.font(Face::Strong), callout.seconds);
        right = body.right() - u(4) - size.width();
        m_geometry.pills.append(
            {QRectF(QPointF(right, body.center().y() - size.height() / 2), size), callout.seconds});
        right -= u(8);
    }
    if (!wraps) {
        text(words, Face::Callout, Ink::Text, Qt::AlignLeft, QPointF(body.left() + pad, body.center().y()),
             right - body.left() - pad);
        return;
    }
    Geometry::Text part;
    part.box = QRectF(QPointF(body.left() + pad, body.top() + u(3)), QPointF(right, body.bottom() - u(3)));
    part.text = words;
    part.face = Face::Strong;
    part.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    part.wraps = true;
    m_geometry.texts.append(part);
}

void StateDiagramPlacer::placeServerCallout()
{
    const Content::Lane &lane = m_content.server;
    if (!lane.callout || m_content.card)
        return;
    const QRectF stage = outlineOf(Role::Server, lane.callout->stage);
    const double pill = lane.callout->isWaiting
        ? PictureParts::pillSize(m_grid.fonts.font(Face::Strong), lane.callout->seconds).width()
        : u(4);
    const double left = m_headerEnds[size_t(Role::Server)] + u(10);
    const double right = m_grid.lanes.end() - u(8);
    const auto widthOf = [&](const QString &words) {
        return m_grid.fonts.width(Face::Callout, words) + u(25) + pill;
    };
    const QString &words =
        widthOf(lane.callout->text) <= right - left ? lane.callout->text : lane.callout->brief;
    const double width = qMin(widthOf(words), right - left);
    const double height = qMax(u(25), m_grid.fonts.lineHeight(Face::Callout) + u(6));
    // The tip keeps clear of the loop above recv.
    const double tip = stage.center().x() - (lane.callout->stage == Stage::Transfer ? u(16) : 0);
    const QRectF body(qMax(left, qMin(tip - width / 2, right - width)), stage.top() - u(15) - height, width,
                      height);
    const double margin = height / 2 + u(7);
    bubble(lane, words, body,
           QPointF(qBound(body.left() + margin, tip, body.right() - margin), stage.top() - u(0.5)), false);
}

void StateDiagramPlacer::placeClientCallout()
{
    const Content::Lane &lane = m_content.client;
    if (!lane.callout || m_content.card)
        return;
    const Stage at = lane.callout->stage;
    const bool isRight = at == Stage::Transfer || at == Stage::Close;
    const QRectF stage = outlineOf(Role::Client, at);
    const QRectF branch = branchBox(Role::Client);
    const double left = isRight ? branch.right() + u(10) : m_grid.lanes.start + u(12);
    const double right = isRight ? m_grid.lanes.end() - u(8) : branch.left() - u(10);
    const double pill = lane.callout->isWaiting
        ? PictureParts::pillSize(m_grid.fonts.font(Face::Strong), lane.callout->seconds).width() + u(24)
        : u(25);
    const double room = right - left - pill;
    const double top = stage.bottom() + u(8);
    const double most = laneBox(Role::Client).bottom() - u(1) - top;
    const bool hasRoom = m_grid.fonts.wrapped(Face::Strong, lane.callout->text, room).height() + u(6) <= most;
    const QString &words = hasRoom ? lane.callout->text : lane.callout->brief;
    const double whole = m_grid.fonts.width(Face::Callout, words) + u(2);
    const bool wraps = whole > room;
    const double inside = wraps ? m_grid.fonts.onTwoLines(Face::Strong, words, room) : whole;
    const double width = pill + inside;
    const double height = u(6)
        + (wraps ? m_grid.fonts.wrapped(Face::Strong, words, inside).height()
                 : qMax(u(19), m_grid.fonts.lineHeight(Face::Callout)));
    const double aim = at == Stage::Connect ? stage.left() + u(10) : stage.center().x();
    const QRectF body(qMax(left, qMin(aim - width / 2, right - width)), top, width, height);
    const QPointF tip(
        qBound(stage.left() + u(6), qBound(body.left(), aim, body.right()), stage.right() - u(6)),
        stage.bottom() + u(0.5));
    bubble(lane, words, body, tip, wraps);
}

void StateDiagramPlacer::placeWaitAlone(const Content::Lane &lane)
{
    if (!lane.callout || !lane.callout->isWaiting)
        return;
    const QRectF stage = outlineOf(lane.role, lane.callout->stage);
    const QSizeF size = PictureParts::pillSize(m_grid.fonts.font(Face::Strong), lane.callout->seconds);
    // Beside the centre: a client's links lead up from there, a server's recv has its loop there.
    const double left =
        qMax(m_headerEnds[size_t(lane.role)] + u(8), stage.center().x() - size.width() - u(6));
    const QRectF pill(QPointF(left, laneBox(lane.role).top() + u(2)), size);
    m_geometry.pills.append({pill, lane.callout->seconds});
    // Before it, in as many words as there is room for, what it waits for.
    const double room = pill.left() - u(6) - m_headerEnds[size_t(lane.role)] - u(10);
    for (const QString &words : {lane.callout->text, lane.callout->brief}) {
        if (m_grid.fonts.width(Face::Strong, words) + 1 > room)
            continue;
        text(words, Face::Strong, Ink::Text, Qt::AlignRight, QPointF(pill.left() - u(6), pill.center().y()));
        return;
    }
}

void StateDiagramPlacer::placeNext(const Content::Lane &lane)
{
    const auto next = std::find_if(lane.stages.cbegin(), lane.stages.cend(),
                                   [](const Content::StageItem &item) { return item.look == Look::Next; });
    if (next == lane.stages.cend() || (lane.callout && lane.role == Role::Server))
        return;
    const QRectF stage = outlineOf(lane.role, next->stage);
    const double height = m_grid.fonts.lineHeight(Face::Callout);
    const double y = stage.top() - u(9) - height / 2;
    const double headerEnd = m_headerEnds[size_t(lane.role)];
    if (lane.role == Role::Server) {
        const double width = m_grid.fonts.width(Face::Callout, lane.next);
        // Above recv there is its loop: beside it, at the left.
        const double left = next->stage == Stage::Transfer ? stage.center().x() - u(2) - width
                                                           : stage.center().x() - width / 2;
        text(lane.next, Face::Callout, accent(lane), Qt::AlignLeft,
             QPointF(qMax(left, headerEnd + u(10)), y));
        return;
    }
    const double headerY = laneBox(lane.role).top() + u(6) + m_grid.fonts.lineHeight(Face::Title) / 2;
    if (next->stage == Stage::Socket)
        text(lane.next, Face::Callout, accent(lane), Qt::AlignLeft,
             QPointF(qMax(headerEnd, stage.right()) + u(12), headerY));
    else
        text(lane.next, Face::Callout, accent(lane), Qt::AlignRight,
             QPointF(qMin(stage.center().x(), outlineOf(Role::Client, Stage::Transfer).center().x()) - u(10),
                     headerY));
}

void StateDiagramPlacer::placeCard()
{
    if (!m_content.card)
        return;
    const Content::Card &card = *m_content.card;
    const QRectF &error = branchBox(card.role);
    const bool isServer = card.role == Role::Server;
    const double width = m_grid.cardWidth;
    const QRectF body = isServer
        ? QRectF(m_grid.lanes.start + m_grid.cardMargin(), error.bottom() + u(12), width, m_grid.cardHeight)
        : QRectF(error.left() - u(10) - width, m_grid.clientStages.end() + u(9), width, m_grid.cardHeight);
    Geometry::Bubble bubble;
    bubble.body = body;
    bubble.tip = isServer ? QPointF(error.center().x(), error.bottom() + u(1))
                          : QPointF(error.left() - u(1), error.center().y());
    bubble.radius = u(6);
    bubble.outline = Ink::Failed;
    bubble.fill = Ink::FailedTint;
    m_geometry.bubbles.append(bubble);
    m_geometry.card = body;

    const double pad = m_grid.cardPadding();
    const QRectF inner = body.adjusted(pad, pad, -pad, -pad);
    double y = inner.top() + m_grid.fonts.lineHeight(Face::StageActive) / 2;
    const QRectF title = text(card.title, Face::StageActive, Ink::Failed, Qt::AlignLeft,
                              QPointF(inner.left(), y), inner.width());
    y = title.bottom();
    if (!m_grid.hasAddressBelow) {
        text(card.address, Face::SmallCode, Ink::Text, Qt::AlignRight,
             QPointF(inner.right(), title.center().y()));
    } else {
        const double height = m_grid.fonts.lineHeight(Face::SmallCode);
        text(card.address, Face::SmallCode, Ink::Text, Qt::AlignLeft, QPointF(inner.left(), y + height / 2),
             inner.width());
        y += height;
    }
    const auto paragraph = [&](const QString &words, Ink ink) {
        Geometry::Text part;
        const double height = m_grid.fonts.wrapped(Face::Plain, words, inner.width()).height();
        part.box = QRectF(inner.left(), y + u(4), inner.width(), height);
        part.text = words;
        part.ink = ink;
        part.wraps = true;
        m_geometry.texts.append(part);
        y = part.box.bottom();
    };
    paragraph(card.python, Ink::Failed);
    paragraph(m_grid.cardText(card), Ink::Text);
    if (card.offerText.isEmpty())
        return;
    const double height = m_grid.offerHeight();
    m_geometry.offer = QRectF(inner.left(), y + u(8), qMin(m_grid.offerWidth(card), inner.width()), height);
    double from = m_geometry.offer.right() + u(8);
    if (!m_grid.hasAdvice) {
        m_geometry.more = m_grid.hasMoreBelow
            ? QRectF(inner.left(), m_geometry.offer.bottom() + u(4), m_grid.moreWidth(), height)
            : QRectF(from, m_geometry.offer.top(), m_grid.moreWidth(), height);
        if (!m_grid.hasMoreBelow)
            from = m_geometry.more.right() + u(8);
    }
    if (m_grid.fonts.width(Face::Small, card.offerNote) < inner.right() - from)
        text(card.offerNote, Face::Small, Ink::Text, Qt::AlignLeft,
             QPointF(from, m_geometry.offer.center().y()));
}

void StateDiagramPlacer::placeBesideBacklog()
{
    if (m_content.card && m_content.card->role == Role::Server)
        return;
    const QRectF &backlog = m_geometry.queues.first().box;
    const double y = backlog.bottom() - u(16);
    const double tip = backlog.left() - u(0.75);
    const double start = m_grid.lanes.start + u(12);
    if (!m_content.outsider) {
        // An outsider's lane has its note there.
        if (!m_content.server.isOutside)
            text(StateDiagramContent::tr("in the kernel"), Face::Small, Ink::MutedText, Qt::AlignRight,
                 QPointF(tip - u(8), y), tip - u(8) - start);
        return;
    }
    const Ink ink = Theme::accentRole(m_content.outsider->actor);
    Geometry::Line line;
    line.points = QPolygonF {QPointF(tip - u(56), y), QPointF(tip, y)};
    line.ink = ink;
    line.width = u(1.5);
    line.stroke = Stroke::Dashed;
    m_geometry.lines.append(line);
    const double end = tip - u(64);
    text(m_content.outsider->text, Face::Plain, ink, Qt::AlignRight, QPointF(end, y), end - start);
}
