// SPDX-License-Identifier: MIT
#pragma once

#include "value.h"

/// A program's variables for a Line event, one "name = value" a line, in the short form that the tracer has.
QString shownVariables(const std::vector<std::pair<QString, Value>> &variables);
