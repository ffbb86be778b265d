// SPDX-License-Identifier: MIT
#include "paces.h"

#include <array>
#include <QCoreApplication>

namespace {

constexpr std::array<int, Paces::count> msPerStep {4000, 2000, 1000, 500, 200, 50, 0};

} // namespace

Pace Paces::at(int index)
{
    return {msPerStep[size_t(qBound(0, index, count - 1))]};
}

QString Paces::text(int index)
{
    const Pace pace = at(index);
    if (pace.isFullSpeed())
        return QCoreApplication::translate("Paces", "full speed");
    if (pace.msPerStep > 1000)
        return QCoreApplication::translate("Paces", "1 step in %1 s").arg(pace.msPerStep / 1000);
    if (pace.msPerStep == 1000)
        return QCoreApplication::translate("Paces", "1 step/s");
    return QCoreApplication::translate("Paces", "%1 steps/s").arg(1000 / pace.msPerStep);
}
