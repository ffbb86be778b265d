// SPDX-License-Identifier: MIT
#include "statediagramplacer.h"

#include <QFontMetricsF>

namespace {

using Look = StateDiagramContent::Look;

/// How far a stage's outermost outline reaches beyond its box, in units.
double reach(Look look)
{
    switch (look) {
    case Look::NotYet:
    case Look::Visited:
        return 0.75;
    case Look::Next:
    case Look::Failed:
        return 1.25;
    case Look::Active:
        return 5;
    case Look::Waiting:
        return 6.5;
    }
    return 0;
}

} // namespace

StateDiagramPlacer::StateDiagramPlacer(const Content &content, const StateDiagramGrid &grid)
    : m_content(content)
    , m_grid(grid)
{
    m_geometry.size = grid.size;
    m_geometry.fonts = grid.fonts;
}

StateDiagramGeometry StateDiagramPlacer::place()
{
    for (const Content::Lane *lane : {&m_content.server, &m_content.client}) {
        placeLane(*lane);
        placeHeader(*lane);
        placeBranch(*lane);
    }
    placeServerEdges();
    placeClientEdges();
    placeQueue(m_content.backlog, m_grid.backlogColumn);
    placeQueue(m_content.buffer, m_grid.bufferColumn);
    placeLinks();
    placeBesideBacklog();
    for (const Content::Lane *lane : {&m_content.server, &m_content.client}) {
        if (m_content.card) // which leaves no room for a callout
            placeWaitAlone(*lane);
        if (!lane->isFolded)
            placeNext(*lane);
    }
    placeServerCallout();
    placeClientCallout();
    placeCard();
    return m_geometry;
}

QRectF StateDiagramPlacer::outlineOf(Role role, Stage stage) const
{
    return m_geometry.stage(role, stage)->outline;
}

QRectF StateDiagramPlacer::laneBox(Role role) const
{
    const Span &span = role == Role::Server ? m_grid.serverLane : m_grid.clientLane;
    return QRectF(m_grid.lanes.start, span.start, m_grid.lanes.length, span.length);
}

void StateDiagramPlacer::edge(const QPolygonF &points, bool isTravelled, Ink accent)
{
    Geometry::Line line;
    line.points = points;
    line.ink = isTravelled ? accent : Ink::Outline;
    line.width = u(isTravelled ? 2 : 1.5);
    m_geometry.lines.append(line);
}

void StateDiagramPlacer::link(const QPolygonF &points, bool isTravelled, Ink accent)
{
    edge(points, isTravelled, accent);
    if (isTravelled)
        return;
    m_geometry.lines.last().stroke = Stroke::Dotted;
    m_geometry.lines.last().ink = Ink::MutedText;
}

QRectF StateDiagramPlacer::text(const QString &text, Face face, Ink ink, Qt::Alignment side, QPointF at,
                                double width)
{
    const QFontMetricsF metrics(m_grid.fonts.font(face));
    const double needed = metrics.horizontalAdvance(text);
    const bool isCut = needed > width;
    if (text.isEmpty() || (isCut && width < metrics.averageCharWidth() * 5))
        return QRectF(at, QSizeF());
    const double taken = qMin(needed + 1, width);
    const double left = side & Qt::AlignRight ? at.x() - taken
        : side & Qt::AlignHCenter             ? at.x() - taken / 2
                                              : at.x();
    Geometry::Text part;
    part.box = QRectF(left, at.y() - metrics.height() / 2, taken, metrics.height());
    part.text = isCut ? metrics.elidedText(text, Qt::ElideRight, width) : text;
    part.whole = isCut ? text : QString();
    part.face = face;
    part.ink = ink;
    part.alignment = side;
    m_geometry.texts.append(part);
    return part.box;
}

void StateDiagramPlacer::placeLane(const Content::Lane &lane)
{
    const bool isServer = lane.role == Role::Server;
    const Span &rows = isServer ? m_grid.serverStages : m_grid.clientStages;
    Geometry::LaneBox box;
    box.box = laneBox(lane.role);
    box.edge = QRectF(box.box.topLeft(), QSizeF(u(3), box.box.height()));
    box.accent = accent(lane);
    box.start = QPointF(m_grid.dot, rows.centre());
    box.isOutside = lane.isOutside;
    m_geometry.lanes.append(box);
    for (const Content::StageItem &item : lane.stages) {
        const Span column = (isServer ? m_grid.serverColumns : m_grid.clientColumns).value(item.stage);
        Geometry::StageBox stage;
        stage.role = lane.role;
        stage.item = item;
        stage.box = QRectF(column.start, rows.start, column.length, rows.length);
        const double beyond = u(reach(item.look));
        stage.outline = stage.box.adjusted(-beyond, -beyond, beyond, beyond);
        stage.badge = stage.box.topRight() + QPointF(-u(1), u(1));
        stage.accent = accent(lane);
        stage.tint = Theme::tintRole(lane.actor);
        stage.isOutside = lane.isOutside;
        m_geometry.stages.append(stage);
    }
}

void StateDiagramPlacer::placeServerEdges()
{
    const Content::Lane &lane = m_content.server;
    const double y = m_grid.serverStages.centre();
    const Ink ink = accent(lane);
    const auto reached = [&](Stage stage) { return lane.item(stage).isReached(); };
    const auto passed = [&](Stage stage) { return reached(stage) && lane.item(stage).look != Look::Failed; };
    const auto straight = [&](const QRectF &from, const QRectF &to, bool isTravelled, double dy = 0) {
        edge({QPointF(from.right(), y + dy), QPointF(to.left(), y + dy)}, isTravelled, ink);
    };
    const QRectF socket = outlineOf(Role::Server, Stage::Socket);
    const QRectF bind = outlineOf(Role::Server, Stage::Bind);
    const QRectF listen = outlineOf(Role::Server, Stage::Listen);
    const QRectF accept = outlineOf(Role::Server, Stage::Accept);
    const QRectF recv = outlineOf(Role::Server, Stage::Transfer);

    Geometry::Choice &choice = m_geometry.choice;
    const double side = u(30);
    choice.box = QRectF(m_grid.choice.centre() - side / 2, y - side / 2, side, side);
    choice.outline = choice.box.adjusted(-u(1), -u(1), u(1), u(1));
    choice.isReached = passed(Stage::Bind);
    choice.hasFailed = lane.branch.isTaken && lane.branch.isUsual();

    straight(QRectF(m_grid.dot, y, u(6), 0), socket, reached(Stage::Socket));
    straight(socket, bind, reached(Stage::Bind));
    straight(bind, choice.outline, choice.isReached || choice.hasFailed);
    straight(choice.outline, listen, reached(Stage::Listen));
    text(StateDiagramContent::tr("free"), Face::Plain, reached(Stage::Listen) ? Ink::Text : Ink::MutedText,
         Qt::AlignHCenter,
         QPointF((choice.outline.right() + m_grid.serverColumns.value(Stage::Listen).start) / 2,
                 y - m_grid.fonts.lineHeight(Face::Plain) / 2 - u(2)));
    straight(listen, accept, passed(Stage::Listen) && reached(Stage::Accept));
    straight(accept, recv, passed(Stage::Accept) && reached(Stage::Transfer), -u(8));
    edge({QPointF(recv.left(), y + u(8)), QPointF(accept.right(), y + u(8))}, m_content.loopsToAccept, ink);
    text(QStringLiteral("b''"), Face::SmallCode, m_content.loopsToAccept ? Ink::Text : Ink::MutedText,
         Qt::AlignHCenter,
         QPointF((accept.right() + recv.left()) / 2,
                 y + u(14) + m_grid.fonts.lineHeight(Face::SmallCode) / 2));
    straight(recv, outlineOf(Role::Server, Stage::Close), passed(Stage::Transfer) && reached(Stage::Close));

    const QPointF loop(recv.center().x() + u(4), recv.top());
    edge({loop + QPointF(u(16), 0), loop + QPointF(u(17), -u(12)), loop + QPointF(-u(1), -u(13)), loop},
         m_content.loopsOnData, ink);
    m_geometry.lines.last().isCurve = true;
    text(StateDiagramContent::tr("data"), Face::Plain, m_content.loopsOnData ? Ink::Text : Ink::MutedText,
         Qt::AlignLeft,
         QPointF(loop.x() + u(26),
                 m_grid.serverStages.start - u(2) - m_grid.fonts.lineHeight(Face::Plain) / 2));
}

void StateDiagramPlacer::placeClientEdges()
{
    const Content::Lane &lane = m_content.client;
    const double y = m_grid.clientStages.centre();
    double from = m_grid.dot + u(6);
    bool passed = true;
    for (const Content::StageItem &item : lane.stages) {
        const QRectF box = outlineOf(Role::Client, item.stage);
        edge({QPointF(from, y), QPointF(box.left(), y)}, passed && item.isReached(), accent(lane));
        passed = item.isReached() && item.look != Look::Failed;
        from = box.right();
    }
}

bool StateDiagramPlacer::hasBranch(const Content::Lane &lane) const
{
    return !lane.isFolded && !lane.isOutside;
}

QRectF StateDiagramPlacer::clientBranchBox(double width, double top) const
{
    const Content::Lane &lane = m_content.client;
    const double connect = m_grid.clientColumns[Stage::Connect].centre();
    double left = connect - width / 2;
    if (lane.branch.isTaken)
        left = lane.branch.from == Stage::Transfer || lane.branch.from == Stage::Close
            ? m_grid.clientColumns[Stage::Transfer].centre() - width / 2
            : connect - u(12);
    else if (lane.callout)
        left = lane.callout->stage == Stage::Connect || lane.callout->stage == Stage::Socket
            ? connect - u(12)
            : connect + u(12) - width;
    left = qMin(left, m_grid.lanes.end() - width - u(12));
    return QRectF(left, top, width, m_grid.branchHeight());
}

void StateDiagramPlacer::placeBranch(const Content::Lane &lane)
{
    if (!hasBranch(lane))
        return;
    const bool isServer = lane.role == Role::Server;
    const Content::Branch &branch = lane.branch;
    const bool isUsual = branch.isUsual();
    const double width = m_grid.branchWidth(branch.name);
    const double stagesEnd = isServer ? m_grid.serverStages.end() : m_grid.clientStages.end();
    const double top = stagesEnd + m_grid.branchDrop() + (branch.isTaken ? u(isUsual ? 4 : 10) : 0);

    Geometry::ErrorBox error;
    error.box = isServer ? QRectF(m_grid.choice.centre() - width / 2, top, width, m_grid.branchHeight())
                         : clientBranchBox(width, top);
    const double beyond = u(branch.isTaken ? 5 : 0.75);
    error.outline = error.box.adjusted(-beyond, -beyond, beyond, beyond);
    error.name = branch.name;
    error.isTaken = branch.isTaken;
    m_geometry.errors.append(error);
    m_branches[size_t(lane.role)] = error.outline;

    // From bind the way leads through the choice; from a stage with a link below, beside that link.
    const double stageX =
        isServer && isUsual ? m_grid.choice.centre() : outlineOf(lane.role, branch.from).center().x();
    const bool hasLinkBelow = isServer && (branch.from == Stage::Accept || branch.from == Stage::Transfer);
    const double fromX = hasLinkBelow ? stageX - u(14) : stageX;
    const double fromY = isServer && isUsual ? m_grid.serverStages.centre() + u(16)
                                             : outlineOf(lane.role, branch.from).bottom();
    const double entry = error.box.left() + u(8) <= fromX && fromX <= error.box.right() - u(8)
        ? fromX
        : error.box.center().x();
    Geometry::Line line;
    line.points = QPolygonF {QPointF(fromX, fromY)};
    if (!qFuzzyCompare(entry, fromX))
        line.points << QPointF(fromX, stagesEnd + u(13)) << QPointF(entry, stagesEnd + u(13));
    line.points << QPointF(entry, error.outline.top());
    line.ink = Ink::Failed;
    line.width = u(branch.isTaken ? 2.5 : 1.5);
    line.stroke = branch.isTaken ? Stroke::Solid : Stroke::Dashed;
    m_geometry.lines.append(line);
    const double middle = (qMax(fromY, stagesEnd) + error.outline.top()) / 2;
    if (!isUsual)
        return;
    // Where a callout stands at the right of the branch, its label is at the left.
    const bool atLeft = error.box.right() < entry + u(30);
    text(branch.label, branch.isTaken ? Face::Strong : Face::Small, Ink::Failed,
         atLeft ? Qt::AlignRight : Qt::AlignLeft, QPointF(entry + u(atLeft ? -8 : 8), middle));
}

void StateDiagramPlacer::placeQueue(const Content::Queue &queue, const Span &column)
{
    const QRectF box(column.start, m_grid.queues.start, column.length, m_grid.queues.length);
    Geometry::PlainBox part;
    part.box = box;
    part.radius = u(2);
    part.width = u(1.5);
    part.outline = queue.isInUse ? Ink::Text : Ink::Outline;
    m_geometry.queues.append(part);

    const double slot = m_grid.fonts.lineHeight(Face::Small) + u(3);
    const double middle = box.top() + (box.height() - slot - u(6)) / 2;
    const QRectF name =
        text(queue.name, Face::Plain, Ink::MutedText, Qt::AlignLeft, QPointF(box.left() + u(8), middle));
    text(queue.count, queue.isInUse ? Face::Strong : Face::Plain, Ink::Text, Qt::AlignRight,
         QPointF(box.right() - u(8), middle), box.right() - name.right() - u(14));
    placeCells(queue, QRectF(box.left() + u(8), box.bottom() - slot - u(6), box.width() - u(16), slot));
}

void StateDiagramPlacer::placeCells(const Content::Queue &queue, const QRectF &slot)
{
    Geometry::PlainBox part;
    part.radius = u(2);
    part.width = u(1);
    if (queue.chips.isEmpty()) {
        part.box = slot;
        part.fill = Ink::Background;
        m_geometry.cells.append(part);
        text(queue.hint, Face::Small, Ink::MutedText, Qt::AlignHCenter, slot.center(), slot.width() - u(6));
        return;
    }
    const double gap = u(4);
    const double width = (slot.width() - gap * double(queue.chips.size() - 1)) / double(queue.chips.size());
    for (qsizetype i = 0; i < queue.chips.size(); ++i) {
        const Content::Chip &chip = queue.chips[i];
        part.box = QRectF(slot.left() + double(i) * (width + gap), slot.top(), width, slot.height());
        part.width = u(1.5);
        part.outline = chip.actor.isEmpty() ? Ink::Outline : Theme::accentRole(chip.actor);
        part.fill = chip.actor.isEmpty() ? Ink::Background : Theme::tintRole(chip.actor);
        part.stroke = chip.isOutside ? Stroke::Dashed : Stroke::Solid;
        m_geometry.cells.append(part);
        if (!chip.actor.isEmpty() && chip.text == chip.actor)
            m_geometry.clients.append({part.box, chip.actor});
        // "client 12" becomes "12" where there is no room for it.
        const bool fits = m_grid.fonts.width(Face::Strong, chip.text) <= width - u(4);
        text(fits ? chip.text : chip.text.section(QLatin1Char(' '), -1), Face::Strong, Ink::Text,
             Qt::AlignHCenter, part.box.center());
    }
}

void StateDiagramPlacer::placeLinks()
{
    const double top = m_grid.queues.start - u(0.75);
    const double bottom = m_grid.queues.end() + u(0.75);
    const QRectF accept = outlineOf(Role::Server, Stage::Accept);
    const QRectF recv = outlineOf(Role::Server, Stage::Transfer);
    const QRectF connect = outlineOf(Role::Client, Stage::Connect);
    const QRectF transfer = outlineOf(Role::Client, Stage::Transfer);
    const double acceptX = accept.center().x();
    const double recvX = recv.center().x();
    const double connectX = connect.center().x();
    const Ink server = accent(m_content.server);
    const Ink client = accent(m_content.client);

    link({QPointF(connectX, connect.top()), QPointF(connectX, bottom)}, m_content.backlog.isFilled, client);
    link({QPointF(acceptX, top), QPointF(acceptX, accept.bottom())}, m_content.backlog.isTaken, server);
    // Below the b'' of the loop, which a folded lane leaves less room.
    const double loopEnd = m_grid.serverStages.centre() + u(15) + m_grid.fonts.lineHeight(Face::SmallCode);
    const double upper =
        qMax(m_grid.serverStages.end() + u(13), loopEnd) + m_grid.fonts.lineHeight(Face::Strong) / 2;
    const double above = qMax(upper, (m_grid.serverStages.end() + top) / 2 + u(2));
    // A folded lane may leave the links no room for words.
    const bool hasRoom = above + m_grid.fonts.lineHeight(Face::Strong) / 2 < top;
    const auto upperLabel = [&](const QString &words, Face face, Ink ink, double x, double room) {
        if (hasRoom)
            text(words, face, ink, Qt::AlignLeft, QPointF(x + u(10), above), room);
    };
    const QString &taker = m_content.backlog.takenActor;
    upperLabel(m_content.backlog.takenLabel, Face::Strong,
               taker.isEmpty() ? Ink::Text : Theme::accentRole(taker), acceptX, recvX - acceptX - u(20));

    const bool down = m_content.clientReads;
    const Content::Queue &buffer = m_content.buffer;
    const QPointF atRecv(recvX, recv.bottom());
    const QPointF atTransfer(recvX, transfer.top());
    link(down ? QPolygonF {atRecv, QPointF(recvX, top)} : QPolygonF {QPointF(recvX, top), atRecv},
         down ? buffer.isFilled : buffer.isTaken, server);
    link(down ? QPolygonF {QPointF(recvX, bottom), atTransfer}
              : QPolygonF {atTransfer, QPointF(recvX, bottom)},
         down ? buffer.isTaken : buffer.isFilled, client);
    const double room = m_grid.lanes.end() - recvX - u(18);
    upperLabel(down ? buffer.putLabel : buffer.takenLabel, down ? Face::CodeStrong : Face::Strong, Ink::Text,
               recvX, room);
    text(down ? buffer.takenLabel : buffer.putLabel, down ? Face::Strong : Face::CodeStrong, Ink::Text,
         Qt::AlignLeft,
         QPointF(recvX + u(10),
                 m_grid.clientLane.start + u(6) + m_grid.fonts.lineHeight(Face::CodeStrong) / 2),
         room);
}
