// SPDX-License-Identifier: MIT
#pragma once

#include "syntaxtree.h"
#include "tokencursor.h"

#include <QSet>

/// Reads the expressions of a listing: names, constants, tuples, calls, `not`, `==` and `!=`.
class ExpressionParser
{
public:
    explicit ExpressionParser(TokenCursor &cursor)
        : m_cursor(cursor)
    {
    }

    Expression expression();
    /// One expression, or a tuple without brackets.
    Expression expressionList();
    /// From here on the name is the listing's own, also where Python has one like it.
    void bind(const QString &name) { m_bound.insert(name); }

private:
    Expression comparison();
    Expression operand();
    Expression atom();
    Expression name();
    Expression number(bool isNegative);
    Expression string();
    Expression brackets();
    Expression attribute(const Token &start, Expression object);
    Expression call(const Token &start, Expression function);
    bool continuesList(const Token &itemStart);
    void closeBracket(const Token &itemStart);
    void checkDepth(int depth) const;

    TokenCursor &m_cursor;
    QSet<QString> m_bound;
    int m_depth = 0;
};
