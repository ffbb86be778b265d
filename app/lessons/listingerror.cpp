// SPDX-License-Identifier: MIT
#include "listingerror.h"

QString ListingError::describe() const
{
    if (kind == Kind::Syntax)
        return tr("Line %1, column %2: %3: %4")
            .arg(QString::number(line), QString::number(column), error, text);
    return tr("Line %1, column %2: %3 Run it with Python instead.")
        .arg(QString::number(line), QString::number(column), text);
}

ListingError ListingError::syntax(int line, int column, const QString &text)
{
    return {Kind::Syntax, QStringLiteral("SyntaxError"), text, line, column};
}

ListingError ListingError::indentation(int line, int column, const QString &text)
{
    return {Kind::Syntax, QStringLiteral("IndentationError"), text, line, column};
}

ListingError ListingError::notKnown(int line, int column, const QString &text)
{
    return {Kind::NotKnown, {}, text, line, column};
}
