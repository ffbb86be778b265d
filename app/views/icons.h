// SPDX-License-Identifier: MIT
#pragma once

#include <QGuiApplication>
#include <QIcon>
#include <QPalette>

/// The one family of icons: strokes of 1.5 in a box of 16, drawn from resources/icons in the colour of text.
namespace Icons {
Q_NAMESPACE

enum class Name : quint8 {
    Step,
    StepBack,
    Run,
    Pause,
    Stop,
    Reset,
    Replay,
    Live,
    Listen,
    Connect,
    Send,
    Close,
    Present,
    Copy,
    Detach,
    More,
    Warning,
    Failed,
    Check,
    Clock,
};
Q_ENUM_NS(Name)

/// The icon in the application's button text, muted where disabled.
QIcon icon(Name name);
/// The icon in a palette's button text. After a change of palette it is to be asked for again.
QIcon icon(Name name, const QPalette &palette);
/// The program's own icon: a server's lane and a client's, joined.
QIcon program();

} // namespace Icons
