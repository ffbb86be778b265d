// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// A number as it is written (The Python Language Reference, 2.4.5 to 2.4.8). What it stands for is read
/// later.
struct NumberLiteral
{
    qsizetype size = 0; ///< characters
    QString mistake; ///< Python's sentence of a SyntaxError; empty: it is a number

    /// Reads the number that begins with this text. The text goes on at least to the end of its line.
    static NumberLiteral atStartOf(QStringView text);
};
