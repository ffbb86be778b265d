// SPDX-License-Identifier: MIT
#pragma once

#include "statediagramcontent.h"

#include <QFont>
#include <QRectF>

/// The fonts of the state diagram, and its unit: a pixel of the design, which knows a 13 px font.
class StateDiagramFonts
{
public:
    enum class Face : quint8 {
        Small,
        Plain,
        Strong,
        Stage,
        StageStrong,
        StageActive,
        Callout,
        Title,
        SmallCode,
        CodeStrong,
    };

    StateDiagramFonts() = default;
    StateDiagramFonts(const QFont &base, double scale);

    double unit() const { return m_unit; }
    const QFont &font(Face face) const { return m_fonts[size_t(face)]; }
    double width(Face face, const QString &text) const;
    double lineHeight(Face face) const;
    /// The size of a text that wraps at that width.
    QSizeF wrapped(Face face, const QString &text, double width) const;
    bool fitsTwoLines(Face face, const QString &text, double width) const;
    /// The least width at which a text takes no more than two lines; no more than that width.
    double onTwoLines(Face face, const QString &text, double width) const;

private:
    std::array<QFont, size_t(Face::CodeStrong) + 1> m_fonts;
    double m_unit = 1;
};

/// The columns and rows that the diagram's parts stand in, from left to right. The stages of a lane share
/// one centre line; connect stands below the backlog and send/recv below recv, so that links are straight.
struct StateDiagramGrid
{
    using Face = StateDiagramFonts::Face;

    struct Span
    {
        double start = 0;
        double length = 0;
        double end() const { return start + length; }
        double centre() const { return start + length / 2; }
    };

    StateDiagramFonts fonts;
    QSizeF size; ///< of the whole picture, at least what it needs

    Span lanes; ///< across
    double dot = 0; ///< the start's centre
    Span choice; ///< "port free?"
    QHash<Stage, Span> serverColumns;
    QHash<Stage, Span> clientColumns;
    Span backlogColumn;
    Span bufferColumn;

    Span serverLane; ///< down
    Span clientLane;
    Span serverStages;
    Span clientStages;
    Span queues;
    double cardWidth = 0;
    double cardHeight = 0; ///< 0: there is no card
    bool hasAdvice = false; ///< the card has room for it
    bool hasMoreBelow = false; ///< beside the offer there is no room for the button that tells the rest
    bool hasAddressBelow = false; ///< the card's title leaves no room for the address beside it

    /// The grid of a content in a picture of that size. Text and shapes grow with the size, and never
    /// get smaller than the font says: where they do not fit, the grid is larger than the size.
    static StateDiagramGrid of(const StateDiagramContent &content, const QFont &font, QSizeF size);
    /// The smallest size at which everything has its place.
    static QSizeF minimumSize(const StateDiagramContent &content, const QFont &font);

    /// How wide an error's box is that holds this name.
    double branchWidth(const QString &name) const;
    double branchHeight() const { return 28 * fonts.unit(); }
    /// How far an error's box stands below its lane's stages.
    double branchDrop() const { return 23 * fonts.unit(); }
    double offerHeight() const;
    double offerWidth(const StateDiagramContent::Card &card) const;
    double moreWidth() const;
    double cardMargin() const { return 11 * fonts.unit(); }
    double cardPadding() const { return 10 * fonts.unit(); }
    /// The cause, and the advice where it has room.
    QString cardText(const StateDiagramContent::Card &card) const;

private:
    void setColumns(const StateDiagramContent &content, double width);
    void setCard(const StateDiagramContent &content);
    void setRows(const StateDiagramContent &content, double height);
    static StateDiagramGrid at(double scale, const StateDiagramContent &content, const QFont &font,
                               QSizeF size);
};
