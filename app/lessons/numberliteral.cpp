// SPDX-License-Identifier: MIT
#include "numberliteral.h"

#include <algorithm>
#include <array>

namespace {

bool isDigit(QChar c, int radix = 10)
{
    const QChar lower = c.toLower();
    return (c >= u'0' && c < QChar(u'0' + qMin(radix, 10)))
        || (radix == 16 && lower >= u'a' && lower <= u'f');
}

/// The end of the digits at a place; a single underscore may stand before each.
qsizetype endOfDigits(QStringView text, qsizetype at, int radix)
{
    while (isDigit(text[at], radix) || (text[at] == u'_' && isDigit(text[at + 1], radix)))
        ++at;
    return at;
}

/// The end of a decimal number, a whole one or not.
qsizetype endOfDecimal(QStringView text)
{
    qsizetype end = endOfDigits(text, 0, 10);
    if (text[end] == u'.')
        end = isDigit(text[end + 1]) ? endOfDigits(text, end + 1, 10) : end + 1;
    if (text[end].toLower() == u'e') {
        const qsizetype sign = text[end + 1] == u'+' || text[end + 1] == u'-' ? 1 : 0;
        if (isDigit(text[end + 1 + sign]))
            end = endOfDigits(text, end + 1 + sign, 10);
    }
    return text[end].toLower() == u'j' ? end + 1 : end;
}

bool hasLeadingZeros(QStringView number)
{
    const auto isAll = [number](auto fits) { return std::all_of(number.begin(), number.end(), fits); };
    return number.startsWith(u'0') && isAll([](QChar c) { return isDigit(c) || c == u'_'; })
        && !isAll([](QChar c) { return c == u'0' || c == u'_'; });
}

/// A few words may follow a number without a space: 1if.
bool isWordAfterNumber(QStringView rest)
{
    constexpr std::array<QStringView, 8> words {u"and", u"else", u"for", u"if", u"in", u"is", u"or", u"not"};
    return std::any_of(words.begin(), words.end(),
                       [rest](QStringView word) { return rest.startsWith(word); });
}

} // namespace

NumberLiteral NumberLiteral::atStartOf(QStringView text)
{
    const QChar letter = text[0] == u'0' ? text[1].toLower() : QChar();
    const int radix = letter == u'x' ? 16 : letter == u'o' ? 8 : letter == u'b' ? 2 : 10;
    const QString name = radix == 16 ? QStringLiteral("hexadecimal")
        : radix == 8                 ? QStringLiteral("octal")
        : radix == 2                 ? QStringLiteral("binary")
                                     : QStringLiteral("decimal");
    const qsizetype end = radix == 10 ? endOfDecimal(text) : endOfDigits(text, 2, radix);
    if (radix == 10 && hasLeadingZeros(text.first(end)))
        return {end,
                QStringLiteral("leading zeros in decimal integer literals are not permitted; "
                               "use an 0o prefix for octal integers")};
    const bool hasNoDigits = radix != 10 && end == 2;
    const QChar after = hasNoDigits && text[end] == u'_' ? text[end + 1] : text[end];
    if (isDigit(after))
        return {end, QStringLiteral("invalid digit '%1' in %2 literal").arg(after).arg(name)};
    const bool isLetter = after.unicode() < 128 && (after.isLetter() || after == u'_');
    if (hasNoDigits || (isLetter && !isWordAfterNumber(text.sliced(end))))
        return {end, QStringLiteral("invalid %1 literal").arg(name)};
    return {end, {}};
}
