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
    /// brings one; else its choice of light or dark decides between ours.
    static void apply(Choice choice);
};
