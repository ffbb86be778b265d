// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

/// Light, dark or as the desktop has it.
class Appearance : public QObject
{
    Q_OBJECT
public:
    enum class Choice { Desktop, Light, Dark, HighContrast };
    Q_ENUM(Choice)

    /// Applies the choice to the application's palette. The desktop's own palette is kept where the platform
    /// brings one that is as light or dark as the desktop says it wants its windows; else ours is taken. Once
    /// this choice was made, it follows the desktop.
    static void apply(Choice choice);
};
