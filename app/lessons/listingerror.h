// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

/// Why a listing is not run: a mistake that Python would refuse too, or something that only Python knows.
struct ListingError
{
    Q_DECLARE_TR_FUNCTIONS(ListingError)
public:
    enum class Kind { Syntax, NotKnown };

    Kind kind = Kind::Syntax;
    QString error; ///< Python's class: SyntaxError, IndentationError or TabError; empty for NotKnown
    QString text; ///< Python's sentence (CPython 3.10 and newer), or what the lessons do not know, translated
    int line = 0; ///< from 1
    int column = 0; ///< from 1, in QString's units

    /// The whole of it as a person reads it, with the place, and for NotKnown with the way out.
    QString describe() const;

    static ListingError syntax(int line, int column, const QString &text);
    static ListingError indentation(int line, int column, const QString &text);
    static ListingError notKnown(int line, int column, const QString &text);
};
