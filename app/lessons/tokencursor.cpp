// SPDX-License-Identifier: MIT
#include "tokencursor.h"

TokenCursor::TokenCursor(TokenizedListing listing)
    : m_listing(std::move(listing))
{
}

const Token &TokenCursor::peek(size_t ahead) const
{
    return m_listing.tokens[std::min(m_at + ahead, m_listing.tokens.size() - 1)];
}

const Token &TokenCursor::next()
{
    const Token &token = peek();
    if (m_at + 1 < m_listing.tokens.size())
        ++m_at;
    return token;
}

bool TokenCursor::isAtKeyword(QStringView text) const
{
    return isAt(Token::Kind::Keyword) && peek().text == text;
}

bool TokenCursor::acceptOperator(QStringView text)
{
    const bool isHere = isAtOperator(text);
    if (isHere)
        next();
    return isHere;
}

bool TokenCursor::acceptKeyword(QStringView text)
{
    const bool isHere = isAtKeyword(text);
    if (isHere)
        next();
    return isHere;
}

bool TokenCursor::isOperand(const Token &token)
{
    return token.kind == Token::Kind::Name || token.kind == Token::Kind::Number
        || token.kind == Token::Kind::String
        || (token.kind == Token::Kind::Keyword
            && (token.text == u"True" || token.text == u"False" || token.text == u"None"));
}

bool TokenCursor::isOperator(const Token &token, QStringView text)
{
    return token.kind == Token::Kind::Operator && token.text == text;
}

bool TokenCursor::isAnyOf(const Token &token, QStringView words)
{
    if (token.kind != Token::Kind::Keyword && token.kind != Token::Kind::Operator)
        return false;
    for (const QStringView word : words.tokenize(u' '))
        if (word == token.text)
            return true;
    return false;
}

void TokenCursor::fail(const Token &at, const QString &text) const
{
    checkReadable();
    throw ListingError::syntax(at.line, at.column, text);
}

void TokenCursor::failInvalid(const Token &at) const
{
    if (at.kind == Token::Kind::Indent)
        throw ListingError::indentation(at.line, at.column, QStringLiteral("unexpected indent"));
    fail(at, QStringLiteral("invalid syntax"));
}

void TokenCursor::failIndentation(const Token &at, const QString &text) const
{
    checkReadable();
    throw ListingError::indentation(at.line, at.column, text);
}

void TokenCursor::refuse(const Token &at, const QString &text) const
{
    throw ListingError::notKnown(at.line, at.column, text);
}

void TokenCursor::refuseWord(const Token &at) const
{
    refuse(at, ListingError::tr("“%1” is not known to the lessons here.").arg(at.text));
}

void TokenCursor::checkAllRead() const
{
    if (m_listing.error)
        throw *m_listing.error;
}

/// CPython has better explanations for a mistake: a word further on that cannot be read at all, or a bracket
/// left open on a line above.
void TokenCursor::checkReadable() const
{
    const auto &error = m_listing.error;
    if (error && (m_listing.errorComesFirst || isAt(Token::Kind::End)))
        throw *error;
    const auto &unclosed = m_listing.unclosed;
    if (unclosed && (peek().line > unclosed->line || isAt(Token::Kind::End)))
        throw ListingError::syntax(unclosed->line, unclosed->column,
                                   QStringLiteral("'%1' was never closed").arg(unclosed->bracket));
}
