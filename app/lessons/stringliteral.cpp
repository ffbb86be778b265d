// SPDX-License-Identifier: MIT
#include "stringliteral.h"

#include "listingerror.h"

#include <algorithm>

namespace {

bool isOctal(QChar c)
{
    return c >= u'0' && c <= u'7';
}

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

/// Reads the body of one literal, escape by escape.
class EscapeReader
{
public:
    EscapeReader(QStringView body, bool isBytes)
        : m_body(body)
        , m_isBytes(isBytes)
    {
    }

    StringLiteral read();

private:
    void readEscape();
    void readHex(qsizetype digits, QChar letter);
    void append(char32_t character);
    /// Python counts in the text it decodes, where a character beyond ASCII is written \U0001f600.
    qsizetype pythonPosition(qsizetype at) const;

    QStringView m_body;
    bool m_isBytes;
    qsizetype m_at = 0;
    QString m_text;
    QByteArray m_bytes;
    StringLiteral m_result;
};

StringLiteral EscapeReader::read()
{
    while (m_at < m_body.size() && m_result.problem == StringLiteral::Problem::None) {
        if (m_body[m_at] == u'\\') {
            readEscape();
        } else if (m_isBytes) {
            m_bytes += char(m_body[m_at++].unicode());
        } else {
            m_text += m_body[m_at++];
        }
    }
    if (m_isBytes)
        m_result.value = m_bytes;
    else
        m_result.value = m_text;
    return m_result;
}

void EscapeReader::readEscape()
{
    static const QString letters = QStringLiteral("\\'\"abfnrtv");
    static const QString meanings = QStringLiteral("\\'\"\a\b\f\n\r\t\v");
    const QChar c = m_body[m_at + 1];
    if (const qsizetype i = letters.indexOf(c); i >= 0) {
        append(meanings[i].unicode());
        m_at += 2;
    } else if (c == u'\n') {
        m_at += 2;
    } else if (isOctal(c)) {
        char32_t value = 0;
        qsizetype i = m_at + 1;
        for (; i < m_body.size() && i <= m_at + 3 && isOctal(m_body[i]); ++i)
            value = value * 8 + char32_t(m_body[i].digitValue());
        append(value);
        m_at = i;
    } else if (c == u'x') {
        readHex(2, c);
    } else if (!m_isBytes && c == u'u') {
        readHex(4, c);
    } else if (!m_isBytes && c == u'U') {
        readHex(8, c);
    } else if (!m_isBytes && c == u'N') {
        m_result.problem = StringLiteral::Problem::NotKnown;
        m_result.text = ListingError::tr("\\N in a string is not known to the lessons.");
    } else {
        append(u'\\'); // as in Python, what is no escape stays as it is written
        ++m_at;
    }
}

void EscapeReader::readHex(qsizetype digits, QChar letter)
{
    qsizetype end = m_at + 2;
    while (end < m_body.size() && end < m_at + 2 + digits && isHex(m_body[end]))
        ++end;
    const bool isWhole = end == m_at + 2 + digits;
    const uint value = m_body.sliced(m_at + 2, end - m_at - 2).toString().toUInt(nullptr, 16);
    if (isWhole && value <= QChar::LastValidCodePoint) {
        append(value);
        m_at = end;
        return;
    }
    const qsizetype position = pythonPosition(m_at);
    m_result.problem = StringLiteral::Problem::Syntax;
    if (m_isBytes)
        m_result.text = QStringLiteral("(value error) invalid \\x escape at position %1").arg(position);
    else
        m_result.text =
            QStringLiteral("(unicode error) 'unicodeescape' codec can't decode bytes in position "
                           "%1-%2: %3")
                .arg(position)
                .arg(position + end - m_at - 1)
                .arg(isWhole ? QStringLiteral("illegal Unicode character")
                             : QStringLiteral("truncated \\%1 escape").arg(letter + QString(digits, u'X')));
}

void EscapeReader::append(char32_t character)
{
    if (m_isBytes)
        m_bytes += char(character & 0xff);
    else if (QChar::requiresSurrogates(character))
        m_text += QString::fromUcs4(&character, 1);
    else
        m_text += QChar(ushort(character)); // also a lone surrogate, which Python's strings may hold
}

qsizetype EscapeReader::pythonPosition(qsizetype at) const
{
    qsizetype position = at;
    for (qsizetype i = 0; i < at; ++i)
        if (m_body[i].unicode() >= 128)
            position += m_body[i].isLowSurrogate() ? -1 : 9;
    return position;
}

} // namespace

StringLiteral StringLiteral::fromToken(const QString &token)
{
    const qsizetype quoteAt = token.indexOf(token.back());
    const QString prefix = token.left(quoteAt).toLower();
    const bool isTriple = token.size() >= quoteAt + 6 && token[quoteAt + 1] == token.back()
        && token[quoteAt + 2] == token.back();
    const qsizetype quotes = isTriple ? 3 : 1;
    const QStringView body = QStringView(token).sliced(quoteAt + quotes, token.size() - quoteAt - 2 * quotes);
    const bool isBytes = prefix.contains(u'b');

    if (isBytes && std::any_of(body.begin(), body.end(), [](QChar c) { return c.unicode() >= 128; }))
        return {{}, Problem::Syntax, QStringLiteral("bytes can only contain ASCII literal characters")};
    if (!prefix.contains(u'r'))
        return EscapeReader(body, isBytes).read();
    if (isBytes)
        return {body.toLatin1(), Problem::None, {}};
    return {body.toString(), Problem::None, {}};
}
