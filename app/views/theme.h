// SPDX-License-Identifier: MIT
#pragma once

#include "scene.h"

#include <array>
#include <QColor>
#include <QPalette>

class QWidget;

/// The colours, by what they are for. Hue names who, or failed; shape and weight name the state.
/// Contrast is kept by tests: 4.5:1 for text and 3:1 for shapes (WCAG 2.1, 1.4.3 and 1.4.11).
class Theme
{
    Q_GADGET
public:
    enum class Scheme : quint8 { Light, Dark, HighContrast };
    Q_ENUM(Scheme)

    enum class Role : quint8 {
        Background, ///< behind lanes
        Panel, ///< behind views
        Raised, ///< headers, tabs, gutters
        Text,
        MutedText,
        Outline, ///< of shapes, with meaning
        Hairline, ///< between areas, without meaning
        Server,
        ServerTint,
        Client,
        ClientTint,
        OutsideA, ///< client 2, 4, …
        OutsideATint,
        OutsideB, ///< client 3, 5, …
        OutsideBTint,
        Waiting,
        WaitingRing,
        WaitingInk,
        Failed,
        FailedTint,
        OnAccent,
        OnFailed,
        Focus,
    };
    Q_ENUM(Role)

    explicit Theme(Scheme scheme = Scheme::Light);

    /// The theme that goes with a widget's palette: dark where its window is.
    static Theme of(const QWidget *widget);
    static Theme fromPalette(const QPalette &palette);

    Scheme scheme() const { return m_scheme; }
    QColor color(Role role) const;
    /// The accent of an actor, and the tint behind what is its own.
    QColor accent(const ActorState &actor) const;
    QColor tint(const ActorState &actor) const;
    QColor accent(QStringView actorName) const;
    QColor tint(QStringView actorName) const;
    /// The roles behind those colours.
    static Role accentRole(QStringView actorName);
    static Role tintRole(QStringView actorName);
    /// The palette for ordinary widgets in this scheme.
    QPalette palette() const;

    /// WCAG 2.1 contrast of two opaque colours, 1 to 21.
    static double contrast(const QColor &a, const QColor &b);

private:
    Scheme m_scheme;
};
