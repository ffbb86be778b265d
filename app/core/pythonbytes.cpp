// SPDX-License-Identifier: MIT
#include "pythonbytes.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array<std::pair<char, char>, 10> simpleEscapes {{{'n', '\n'},
                                                                {'r', '\r'},
                                                                {'t', '\t'},
                                                                {'a', '\a'},
                                                                {'b', '\b'},
                                                                {'f', '\f'},
                                                                {'v', '\v'},
                                                                {'\\', '\\'},
                                                                {'\'', '\''},
                                                                {'"', '"'}}};

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

bool isHexadecimal(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isPrintable(uchar c)
{
    return c >= 0x20 && c < 0x7f;
}

} // namespace

namespace PythonBytes {

QString repr(const QByteArray &bytes, qsizetype limit)
{
    const qsizetype shown = limit < 0 ? bytes.size() : qMin(limit, bytes.size());
    const char quote = bytes.contains('\'') && !bytes.contains('"') ? '"' : '\'';
    QString text = QStringLiteral("b") + QLatin1Char(quote);
    for (qsizetype i = 0; i < shown; ++i) {
        const uchar c = uchar(bytes[i]);
        if (c == '\n')
            text += QLatin1String("\\n");
        else if (c == '\r')
            text += QLatin1String("\\r");
        else if (c == '\t')
            text += QLatin1String("\\t");
        else if (c == '\\' || c == quote)
            (text += QLatin1Char('\\')) += QLatin1Char(char(c));
        else if (isPrintable(c))
            text += QLatin1Char(char(c));
        else
            text += QStringLiteral("\\x%1").arg(uint(c), 2, 16, QLatin1Char('0'));
    }
    text += QLatin1Char(quote);
    return shown < bytes.size() ? text + u'…' : text;
}

QString hexDump(const QByteArray &bytes)
{
    QString text;
    for (qsizetype row = 0; row < bytes.size(); row += 16) {
        const QByteArray part = bytes.mid(row, 16);
        QString printable;
        for (const char c : part)
            printable += isPrintable(uchar(c)) ? QLatin1Char(c) : QLatin1Char('.');
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(row, 4, 16, QLatin1Char('0'))
                    .arg(QLatin1String(part.toHex(' ')), -47)
                    .arg(printable);
    }
    return text;
}

Typed fromTyped(const QString &typed)
{
    const QByteArray text = typed.toUtf8();
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            bytes += text[i];
            continue;
        }
        const qsizetype backslash = i++;
        if (i == text.size())
            return {{}, QString::fromUtf8(text.left(backslash)).size()};
        const char c = text[i];
        const auto simple = std::find_if(simpleEscapes.begin(), simpleEscapes.end(),
                                         [c](const auto &escape) { return escape.first == c; });
        if (simple != simpleEscapes.end()) {
            bytes += simple->second;
        } else if (c == 'x') {
            const QByteArray digits = text.mid(i + 1, 2);
            if (digits.size() != 2 || !std::all_of(digits.begin(), digits.end(), isHexadecimal))
                return {{}, QString::fromUtf8(text.left(backslash)).size()};
            bytes += QByteArray::fromHex(digits);
            i += 2;
        } else if (isOctal(c)) {
            uint value = 0;
            qsizetype digits = 0;
            for (; digits < 3 && i + digits < text.size() && isOctal(text[i + digits]); ++digits)
                value = value * 8 + uint(text[i + digits] - '0');
            bytes += char(value & 0xff);
            i += digits - 1;
        } else {
            bytes += text.mid(backslash, 2);
        }
    }
    return {bytes};
}

} // namespace PythonBytes
