// SPDX-License-Identifier: MIT
#pragma once

#include "pictureparts.h"
#include "statediagramgrid.h"
#include "theme.h"

#include <QPolygonF>

/// Where everything of the state diagram stands: computed from its content, a font and a size, without a
/// painter. Colours are roles. Texts are measured, so that a test can tell whether two of them overlap.
struct StateDiagramGeometry
{
    using Content = StateDiagramContent;
    using Face = StateDiagramFonts::Face;
    using Ink = Theme::Role;
    using Stroke = PictureParts::Stroke;

    struct LaneBox
    {
        QRectF box;
        QRectF edge; ///< the strip in the actor's accent
        Ink accent = Ink::Server;
        QPointF start; ///< where the lane's first arrow begins: the dot's centre
        bool isOutside = false;
    };

    struct StageBox
    {
        ActorState::Role role = ActorState::Role::Server;
        Content::StageItem item;
        QRectF box;
        QRectF outline; ///< the outermost one: where arrows end
        QPointF badge; ///< the centre of the state's mark
        Ink accent = Ink::Server;
        Ink tint = Ink::ServerTint;
        bool isOutside = false;

        friend bool operator==(const StageBox &, const StageBox &) = default;
    };

    struct Choice
    {
        QRectF box;
        QRectF outline;
        bool isReached = false;
        bool hasFailed = false;
    };

    struct ErrorBox
    {
        QRectF box;
        QRectF outline;
        QString name;
        bool isTaken = false;
    };

    /// A box of the kernel's, or a slot or chip within one.
    struct PlainBox
    {
        QRectF box;
        double radius = 0;
        double width = 1; ///< of the outline
        Ink outline = Ink::Outline;
        Ink fill = Ink::Panel;
        Stroke stroke = Stroke::Solid;
    };

    struct Line
    {
        QPolygonF points; ///< the last one is the head's tip; a curve's are its start, two controls, its end
        Ink ink = Ink::Outline;
        double width = 1.5;
        Stroke stroke = Stroke::Solid;
        bool isCurve = false;
    };

    struct Text
    {
        QRectF box;
        QString text;
        QString whole; ///< where the text is cut: all of it
        Face face = Face::Plain;
        Ink ink = Ink::Text;
        Qt::Alignment alignment = Qt::AlignLeft;
        bool wraps = false;
    };

    struct Bubble
    {
        QRectF body;
        QPointF tip;
        double radius = 0;
        Ink outline = Ink::Server;
        Ink fill = Ink::Panel;
    };

    /// A client that can be chosen by a click.
    struct ClientBox
    {
        QRectF box;
        QString actor;
    };

    struct Pill
    {
        QRectF box;
        QString seconds;
    };

    QSizeF size; ///< as wide and high as it was asked for, or as it has to be
    StateDiagramFonts fonts;
    QList<LaneBox> lanes;
    QList<StageBox> stages;
    Choice choice;
    QList<ErrorBox> errors;
    QList<PlainBox> queues; ///< the backlog and the buffer
    QList<PlainBox> cells; ///< the slots and chips within them
    QList<Line> lines;
    QList<Bubble> bubbles; ///< callouts and the lesson card
    QList<Text> texts;
    QList<Pill> pills;
    QRectF card; ///< of a lesson; null: there is none
    QRectF offer; ///< where its button goes; null: no offer
    QRectF more; ///< where the button goes that tells what the card has no room for; null: it has
    QRectF chooser; ///< where the button goes that chooses a client; null: there is one at most
    QList<ClientBox> clients; ///< the chips of the backlog

    static StateDiagramGeometry of(const StateDiagramContent &content, const QFont &font, QSizeF size,
                                   Qt::LayoutDirection direction);

    const StageBox *stage(ActorState::Role role, Stage stage) const;
    const StageBox *stageAt(QPointF position) const;
    /// The card of a failure, or the exception above it.
    bool isCardAt(QPointF position) const;
    /// The client whose chip is there; empty: none.
    QString clientAt(QPointF position) const;
    double unit() const { return fonts.unit(); }

private:
    void mirror();
};
