// SPDX-License-Identifier: MIT
#pragma once

#include "pacer.h"

#include <QString>

/// The paces a person can choose from, very slow to full speed.
namespace Paces {

constexpr int count = 7;
constexpr int standard = 2; ///< one step a second

Pace at(int index);
/// "1 step in 4 s", "2 steps/s", "full speed".
QString text(int index);

} // namespace Paces
