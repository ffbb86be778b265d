// SPDX-License-Identifier: MIT
#include "statediagramgrid.h"

#include "pictureparts.h"
#include "statediagramqueues.h"

#include <algorithm>
#include <QFontMetricsF>
#include <vector>

namespace {

using Content = StateDiagramContent;
using Role = Content::Role;

/// At this size, in units, everything is at 100 %; a larger picture has larger text.
constexpr QSizeF designSize(640, 332);
constexpr double largestScale = 4;

/// Lengths one after the other that share what room there is: each has at least its minimum, then what it
/// would like, and what is left over after that goes by weight.
class Sequence
{
public:
    void add(double minimum, double wanted, double weight = 0)
    {
        m_parts.push_back({minimum, qMax(minimum, wanted), weight});
    }
    void addFixed(double length) { add(length, length); }

    double minimum() const
    {
        double sum = 0;
        for (const Part &part : m_parts)
            sum += part.minimum;
        return sum;
    }

    std::vector<StateDiagramGrid::Span> spans(double start, double room) const
    {
        double least = 0;
        double wanted = 0;
        double weights = 0;
        for (const Part &part : m_parts) {
            least += part.minimum;
            wanted += part.wanted;
            weights += part.weight;
        }
        const double share = wanted > least ? qBound(0.0, (room - least) / (wanted - least), 1.0) : 1.0;
        const double left = weights > 0 ? qMax(0.0, room - wanted) / weights : 0;
        std::vector<StateDiagramGrid::Span> spans;
        for (const Part &part : m_parts) {
            const double length = part.minimum + (part.wanted - part.minimum) * share + part.weight * left;
            spans.push_back({start, length});
            start += length;
        }
        return spans;
    }

private:
    struct Part
    {
        double minimum;
        double wanted;
        double weight;
    };
    std::vector<Part> m_parts;
};

} // namespace

StateDiagramFonts::StateDiagramFonts(const QFont &base, double scale)
    : m_unit(PictureParts::scaleOf(base) * scale)
{
    QFont plain = base;
    plain.setPixelSize(qMax(1, qRound(13 * m_unit)));
    const auto set = [this](Face face, const QFont &font) { m_fonts[size_t(face)] = font; };
    set(Face::Small, PictureParts::scaled(plain, 0.92));
    set(Face::Plain, plain);
    set(Face::Strong, PictureParts::scaled(plain, 1, QFont::Bold));
    set(Face::Stage, PictureParts::scaled(plain, 1.08));
    set(Face::StageStrong, PictureParts::scaled(plain, 1.08, QFont::Bold));
    set(Face::StageActive, PictureParts::scaled(plain, 1.15, QFont::Bold));
    set(Face::Callout, PictureParts::scaled(plain, 1.08, QFont::Bold));
    set(Face::Title, PictureParts::scaled(plain, 1.08, QFont::Bold));
    set(Face::SmallCode, PictureParts::fixedFont(plain, 0.92));
    set(Face::CodeStrong, PictureParts::fixedFont(plain, 1, QFont::Bold));
}

double StateDiagramFonts::width(Face face, const QString &text) const
{
    return QFontMetricsF(font(face)).horizontalAdvance(text);
}

double StateDiagramFonts::lineHeight(Face face) const
{
    return QFontMetricsF(font(face)).height();
}

QSizeF StateDiagramFonts::wrapped(Face face, const QString &text, double width) const
{
    return QFontMetricsF(font(face)).boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, text).size();
}

bool StateDiagramFonts::fitsTwoLines(Face face, const QString &text, double width) const
{
    return wrapped(face, text, width).height() < 2.5 * lineHeight(face);
}

double StateDiagramFonts::onTwoLines(Face face, const QString &text, double width) const
{
    double narrow = qMin(this->width(face, text) / 2, width);
    while (narrow < width && !fitsTwoLines(face, text, narrow))
        narrow = qMin(width, narrow + 4 * m_unit);
    return narrow;
}

double StateDiagramGrid::branchWidth(const QString &name) const
{
    return fonts.width(Face::StageStrong, name) + 18 * fonts.unit();
}

double StateDiagramGrid::offerHeight() const
{
    return qMax(28 * fonts.unit(), fonts.lineHeight(Face::Strong) + 10 * fonts.unit());
}

double StateDiagramGrid::offerWidth(const StateDiagramContent::Card &card) const
{
    return fonts.width(Face::Strong, card.offerText) + 28 * fonts.unit();
}

double StateDiagramGrid::moreWidth() const
{
    return fonts.width(Face::Strong, Content::moreText()) + 28 * fonts.unit();
}

void StateDiagramGrid::setColumns(const Content &content, double width)
{
    const double u = fonts.unit();
    const auto stageWidth = [&](Stage stage, Role role, double least) {
        return qMax(least * u, fonts.width(Face::StageActive, Explain::stageName(stage, role)) + 16 * u);
    };
    const double transfer = stageWidth(Stage::Transfer, Role::Client, 84);
    const double connect = stageWidth(Stage::Connect, Role::Client, 84);
    const double recv = stageWidth(Stage::Transfer, Role::Server, 56);
    const double free = fonts.width(Face::Plain, StateDiagramContent::tr("free")) + 10 * u;

    Sequence row;
    const auto gap = [&](double minimum, double wanted) { row.add(minimum * u, wanted * u, wanted); };
    row.add(12 * u, 16 * u, 8);
    row.addFixed(12 * u); // 1: the start's dot
    row.add(12 * u, 14 * u, 8);
    row.addFixed(stageWidth(Stage::Socket, Role::Server, 60)); // 3
    gap(17, 22);
    row.addFixed(stageWidth(Stage::Bind, Role::Server, 52)); // 5
    gap(17, 22);
    row.addFixed(30 * u); // 7: port free?
    row.add(qMax(24 * u, free), qMax(32 * u, free), 33);
    row.addFixed(stageWidth(Stage::Listen, Role::Server, 60)); // 9
    gap(26, 36);
    row.addFixed(stageWidth(Stage::Accept, Role::Server, 68)); // 11
    gap(40, 46);
    row.addFixed(recv); // 13
    // The stage below recv is wider than recv, and needs an arrow's room as well.
    const double overhang = qMax(0.0, (transfer - recv) / 2);
    row.add(20 * u + overhang, 28 * u + overhang, 42);
    row.addFixed(stageWidth(Stage::Close, Role::Server, 52)); // 15
    row.add(8 * u, 10 * u, 8);

    const double margin = 8 * u;
    lanes = {margin, qMax(width - 2 * margin, row.minimum())};
    size.setWidth(lanes.length + 2 * margin);
    const auto spans = row.spans(lanes.start, lanes.length);
    dot = spans[1].centre();
    choice = spans[7];
    serverColumns = {{Stage::Socket, spans[3]},  {Stage::Bind, spans[5]},      {Stage::Listen, spans[9]},
                     {Stage::Accept, spans[11]}, {Stage::Transfer, spans[13]}, {Stage::Close, spans[15]}};

    const auto queueWidth = [&](const Content::Queue &queue, const QStringList &counts,
                                const QStringList &hints) {
        double count = fonts.width(Face::Strong, queue.count);
        for (const QString &usual : counts)
            count = qMax(count, fonts.width(Face::Strong, usual));
        double hint = fonts.width(Face::Small, queue.hint);
        for (const QString &usual : hints)
            hint = qMax(hint, fonts.width(Face::Small, usual));
        return std::max({126 * u, fonts.width(Face::Plain, queue.name) + count + 26 * u, hint + 24 * u});
    };
    using namespace StateDiagramQueues;
    const double backlog = queueWidth(content.backlog, longBacklogCounts(), longBacklogHints());
    const double buffer = queueWidth(content.buffer, longBufferCounts(), longBufferHints());
    const double backlogEnd = spans[11].centre() + 14 * u;
    const double knock = (spans[9].centre() + spans[11].centre()) / 2;
    const double backlogStart = qMin(2 * knock - backlogEnd, backlogEnd - backlog);
    backlogColumn = {backlogStart, backlogEnd - backlogStart};
    // Below recv, and further to the right where the backlog leaves no room.
    const double bufferStart = qMax(spans[13].centre() - buffer / 2, backlogEnd + 12 * u);
    bufferColumn = {bufferStart, qMin(buffer, lanes.end() - 4 * u - bufferStart)};
    clientColumns = {{Stage::Socket, spans[3]},
                     {Stage::Connect, {knock - connect / 2, connect}},
                     {Stage::Transfer, {spans[13].centre() - transfer / 2, transfer}},
                     {Stage::Close, spans[15]}};
}

void StateDiagramGrid::setCard(const Content &content)
{
    if (!content.card)
        return;
    const double u = fonts.unit();
    const Content::Card &card = *content.card;
    const double left = lanes.start + cardMargin();
    const double right = card.role == Role::Server ? backlogColumn.start - 8 * u
                                                   : clientColumns[Stage::Connect].centre() - 26 * u;
    cardWidth = qMin(right - left, 420 * u);
    const double inner = cardWidth - 2 * cardPadding();
    const double title = fonts.width(Face::StageActive, card.title);
    const double address = fonts.width(Face::SmallCode, card.address);
    cardHeight = 2 * cardPadding() + fonts.lineHeight(Face::StageActive);
    hasAddressBelow = title + address + 12 * u > inner;
    if (hasAddressBelow)
        cardHeight += fonts.lineHeight(Face::SmallCode);
    cardHeight += 4 * u + fonts.wrapped(Face::Plain, card.python, inner).height();
    cardHeight += 4 * u + fonts.wrapped(Face::Plain, cardText(card), inner).height();
    if (card.offerText.isEmpty())
        return;
    cardHeight += 8 * u + offerHeight();
    hasMoreBelow = !hasAdvice && offerWidth(card) + 8 * u + moreWidth() > inner;
    if (hasMoreBelow)
        cardHeight += 4 * u + offerHeight();
}

QString StateDiagramGrid::cardText(const Content::Card &card) const
{
    // An offer says what to try as well.
    return hasAdvice || card.offerText.isEmpty()
        ? StateDiagramContent::tr("%1 %2", "a cause and an advice, two sentences")
              .arg(card.cause, card.advice)
        : card.cause;
}

void StateDiagramGrid::setRows(const Content &content, double height)
{
    const double u = fonts.unit();
    const double calloutHeight = qMax(25 * u, fonts.lineHeight(Face::Callout) + 6 * u);
    const double headHeight = fonts.lineHeight(Face::Title) + 10 * u;
    const double queueHeight =
        qMax(46 * u, fonts.lineHeight(Face::Strong) + fonts.lineHeight(Face::Small) + 14 * u);
    const double link = fonts.lineHeight(Face::Strong) + 26 * u;
    const double stage = qMax(36 * u, fonts.lineHeight(Face::StageActive) + 12 * u);
    const double folded = qMax(30 * u, fonts.lineHeight(Face::StageActive) + 8 * u);
    const double twoLines = 2 * fonts.lineHeight(Face::Strong) + 25 * u;
    const double branch = branchDrop() + branchHeight();

    Sequence rows;
    rows.add(4 * u, 8 * u);
    rows.add(0, 0);
    // The server's lane.
    const bool serverCard = content.card && content.card->role == Role::Server;
    const bool clientCard = content.card && content.card->role == Role::Client;
    if (content.server.isFolded) {
        rows.add(headHeight - 3 * u, headHeight + 2 * u, 1);
        rows.addFixed(folded); // 3
        rows.add(link - 18 * u, link, 1);
    } else {
        rows.add(serverCard ? headHeight + 4 * u : calloutHeight + 22 * u,
                 serverCard ? headHeight + 6 * u : calloutHeight + 31 * u, 1);
        rows.addFixed(stage); // 3
        const double card = serverCard ? branch + 19 * u + cardHeight + 4 * u - queueHeight : 0;
        rows.add(qMax(link, card), qMax(64 * u, card), 3);
    }
    rows.add(queueHeight, 50 * u); // 5
    rows.add(6 * u, 10 * u, 0.5);
    rows.add(6 * u, 8 * u);
    // The client's lane.
    rows.add(headHeight, headHeight + (content.client.isFolded ? 2 : 12) * u,
             content.client.isFolded ? 0 : 1); // 8
    rows.addFixed(content.client.isFolded ? folded : stage);
    if (content.client.isFolded)
        rows.add(6 * u, 8 * u);
    else if (clientCard)
        rows.add(qMax(branch + 8 * u, cardHeight + 14 * u), branch + 20 * u, 1);
    else
        rows.add(qMax(branch + 8 * u, twoLines), branch + 17 * u, 1.5); // 10
    rows.add(4 * u, 8 * u);

    const auto spans = rows.spans(0, qMax(height, rows.minimum()));
    size.setHeight(qMax(height, rows.minimum()));
    serverLane = {spans[2].start, spans[6].end() - spans[2].start};
    serverStages = spans[3];
    queues = spans[5];
    clientLane = {spans[8].start, spans[10].end() - spans[8].start};
    clientStages = spans[9];
    if (serverCard)
        queues.start -= (queues.start - serverStages.end() - link) * 0.35;
}

StateDiagramGrid StateDiagramGrid::at(double scale, const Content &content, const QFont &font, QSizeF size)
{
    StateDiagramGrid grid;
    grid.fonts = StateDiagramFonts(font, scale);
    grid.setColumns(content, size.width());
    grid.hasAdvice = true;
    grid.setCard(content);
    grid.setRows(content, size.height());
    if (grid.size.height() > size.height()) {
        grid.hasAdvice = false;
        grid.setCard(content);
        grid.setRows(content, size.height());
    }
    return grid;
}

StateDiagramGrid StateDiagramGrid::of(const Content &content, const QFont &font, QSizeF size)
{
    const QSizeF design = designSize * PictureParts::scaleOf(font);
    const double leastWidth = minimumSize(content, font).width();
    double scale = qMin(size.width() / qMax(leastWidth, design.width()), size.height() / design.height());
    scale = qBound(1.0, scale, largestScale);
    StateDiagramGrid grid = at(scale, content, font, size);
    // A lesson's card may need more height than the stages leave; and fonts come in whole pixels.
    while (scale > 1 && (grid.size.width() > size.width() || grid.size.height() > size.height())) {
        scale = qMax(1.0, scale * 0.97);
        grid = at(scale, content, font, size);
    }
    return grid;
}

QSizeF StateDiagramGrid::minimumSize(const Content &content, const QFont &font)
{
    return at(1, content, font, QSizeF()).size;
}
