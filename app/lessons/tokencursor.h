// SPDX-License-Identifier: MIT
#pragma once

#include "tokenizer.h"

/// Walks over a listing's words for the parser, and says what is wrong where it stands. Mistakes are
/// thrown as a ListingError, which parseListing() catches.
class TokenCursor
{
public:
    explicit TokenCursor(TokenizedListing listing);

    const Token &peek(size_t ahead = 0) const;
    const Token &next();
    bool isAt(Token::Kind kind) const { return peek().kind == kind; }
    bool isAtOperator(QStringView text) const { return isOperator(peek(), text); }
    bool isAtKeyword(QStringView text) const;
    bool acceptOperator(QStringView text);
    bool acceptKeyword(QStringView text);

    /// True for words an expression may begin with and that the parser knows.
    static bool isOperand(const Token &token);
    static bool isOperator(const Token &token, QStringView text);
    /// True for a keyword or an operator that is one of the words, given with spaces between.
    static bool isAnyOf(const Token &token, QStringView words);

    /// Python's mistake at the word, or a better explanation of it where CPython has one.
    [[noreturn]] void fail(const Token &at, const QString &text) const;
    [[noreturn]] void failInvalid(const Token &at) const;
    [[noreturn]] void failIndentation(const Token &at, const QString &text) const;
    /// What the lessons do not know, though Python may.
    [[noreturn]] void refuse(const Token &at, const QString &text) const;
    [[noreturn]] void refuseWord(const Token &at) const;
    /// Throws what stopped the reading of the words, if anything did.
    void checkAllRead() const;

private:
    void checkReadable() const;

    TokenizedListing m_listing;
    size_t m_at = 0;
};
