// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

/// Long enough for whatever would come of itself, wrongly.
inline void letTheEventLoopRun()
{
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents();
}
