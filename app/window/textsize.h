// SPDX-License-Identifier: MIT
#pragma once

/// How large text is, in percent of the desktop's. The choice is kept.
namespace TextSize {

constexpr int least = 100;
constexpr int most = 200;
constexpr int step = 25;

int percent();
/// Applies a size from least to most to the whole application.
void setPercent(int percent);
/// Applies what was chosen last: for the start.
void apply();

} // namespace TextSize
