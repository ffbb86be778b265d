// SPDX-License-Identifier: MIT
#pragma once

#include "listingerror.h"

#include <optional>
#include <vector>

/// A word of a listing (The Python Language Reference, chapter 2).
struct Token
{
    enum class Kind { Name, Keyword, Number, String, Operator, Newline, Indent, Dedent, End };

    Kind kind = Kind::End;
    QString text; ///< as written, with a string's prefix and quotes; names in Unicode's NFKC form
    int line = 0; ///< from 1
    int column = 0; ///< from 1
};

/// A listing's words. The last is always End: of the listing, or where error stopped the reading.
struct TokenizedListing
{
    struct Bracket
    {
        QChar bracket;
        int line;
        int column;
    };

    std::vector<Token> tokens;
    std::optional<Bracket> unclosed; ///< the innermost bracket still open at the end
    std::optional<ListingError> error;
    /// The error counts also where the parser stumbles on an earlier line, as in CPython.
    bool errorComesFirst = false;
};

/// Cuts a listing into its words as CPython does: INDENT and DEDENT with its rules for tabs, lines joined
/// in brackets and by a backslash, numbers and strings checked for their form. f-strings are refused.
TokenizedListing tokenizeListing(const QString &source);
