// SPDX-License-Identifier: MIT
#include "pythontext.h"

#include <algorithm>
#include <utility>

namespace {

/// str.isprintable(): no control, format, surrogate, private or unassigned character, no separator but the
/// space.
bool isPrintable(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Separator_Space:
        return c == U' ';
    default:
        return true;
    }
}

QString escaped(char32_t c)
{
    switch (c) {
    case U'\n':
        return QStringLiteral("\\n");
    case U'\r':
        return QStringLiteral("\\r");
    case U'\t':
        return QStringLiteral("\\t");
    default:
        break;
    }
    const auto [letter, width] = c < 0x100 ? std::pair(u'x', 2)
        : c < 0x10000                      ? std::pair(u'u', 4)
                                           : std::pair(u'U', 8);
    return QStringLiteral("\\%1%2").arg(QChar(letter)).arg(uint(c), width, 16, QChar(u'0'));
}

} // namespace

namespace PythonText {

QString string(const QString &text)
{
    const QChar quote = text.contains(u'\'') && !text.contains(u'"') ? u'"' : u'\'';
    QString literal;
    for (const char32_t c : text.toStdU32String()) {
        if (c == U'\\' || c == quote.unicode())
            literal += u'\\';
        literal += isPrintable(c) ? QString::fromUcs4(&c, 1) : escaped(c);
    }
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
