// SPDX-License-Identifier: MIT
#include "pythontext.h"

#include <algorithm>

namespace PythonText {

QString string(const QString &text)
{
    const QChar quote = text.contains(u'\'') && !text.contains(u'"') ? u'"' : u'\'';
    QString literal = text;
    literal.replace(u'\\', QLatin1String("\\\\"));
    literal.replace(quote, QString(u'\\') + quote);
    return quote + literal + quote;
}

bool isInteger(const QString &typed)
{
    const auto first = typed.cbegin() + (typed.startsWith(u'-') ? 1 : 0);
    return first != typed.cend()
        && std::all_of(first, typed.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString number(const QString &typed)
{
    return isInteger(typed) ? typed : string(typed);
}

} // namespace PythonText
