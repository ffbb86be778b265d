// SPDX-License-Identifier: MIT
#include "listingport.h"

#include "tokenizer.h"

QString withPort(const QString &source, quint16 busy, quint16 instead)
{
    const QString old = QString::number(busy);
    QStringList lines = source.split(u'\n');
    const auto tokens = tokenizeListing(source).tokens;
    // From the back, so that the columns before stay as they were told.
    for (auto token = tokens.crbegin(); token != tokens.crend(); ++token)
        if (token->kind == Token::Kind::Number && token->text == old)
            lines[token->line - 1].replace(token->column - 1, old.size(), QString::number(instead));
    return lines.join(u'\n');
}
