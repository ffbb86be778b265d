// SPDX-License-Identifier: MIT
#pragma once

#include "syntaxtree.h"

#include <QString>

/// What a string as written stands for.
struct StringLiteral
{
    enum class Problem { None, Syntax, NotKnown };

    Constant value; ///< a QString or a QByteArray
    Problem problem = Problem::None;
    QString text; ///< of a problem: Python's sentence, or what the lessons do not know

    /// Reads a string token, with prefix and quotes (The Python Language Reference, 2.4.1).
    static StringLiteral fromToken(const QString &token);
};
