// SPDX-License-Identifier: MIT
#include "tokenizer.h"

#include "numberliteral.h"
#include "pythonwords.h"

#include <algorithm>
#include <array>

namespace {

// CPython's own limits (Parser/tokenizer.h): what is deeper is refused there too.
constexpr size_t maxIndents = 100;
constexpr size_t maxBrackets = 200;

// The longest first, so that the first that fits is the right one.
constexpr std::array<QStringView, 25> longOperators {
    u"**=", u"//=", u">>=", u"<<=", u"...", u"**", u"//", u">>", u"<<", u"==", u"!=", u"<=", u">=",
    u"->",  u"+=",  u"-=",  u"*=",  u"/=",  u"%=", u"&=", u"|=", u"^=", u"@=", u":=", u"<>"};

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool mayBeginName(QChar c)
{
    return isAsciiLetter(c) || c == u'_' || c.unicode() >= 128;
}

class ListingTokenizer
{
public:
    explicit ListingTokenizer(const QString &source);
    TokenizedListing run();

private:
    void readAll();
    bool readIndentation();
    void changeIndentation(int width, int tabWidth1);
    void readWord();
    void readName();
    void readNumber();
    qsizetype stringPrefixSize();
    void readString(qsizetype prefixSize);
    void readOperator();
    void openOrCloseBracket(QChar bracket);
    void joinLines();
    void endLine();

    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : QChar();
    }
    int columnOf(qsizetype at) const { return int(at - m_lineStart) + 1; }
    void add(Token::Kind kind, qsizetype size);
    [[noreturn]] void refuse(const QString &text)
    {
        m_errorComesFirst = true;
        throw ListingError::notKnown(m_line, columnOf(m_at), text);
    }
    [[noreturn]] void fail(const QString &text) { fail(text, m_line, columnOf(m_at)); }
    [[noreturn]] void fail(const QString &text, int line, int column)
    {
        m_errorComesFirst = true;
        throw ListingError::syntax(line, column, text);
    }

    struct Indent
    {
        int width; ///< with tab stops every 8
        int tabWidth1; ///< with a tab as one column: where the two disagree, tabs and spaces are mixed
    };

    QString m_source;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    std::vector<Indent> m_indents {{0, 0}};
    std::vector<TokenizedListing::Bracket> m_brackets;
    std::vector<Token> m_tokens;
    bool m_errorComesFirst = false;
};

ListingTokenizer::ListingTokenizer(const QString &source)
    : m_source(source)
{
    m_source.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    m_source.replace(u'\r', u'\n');
    if (!m_source.endsWith(u'\n'))
        m_source += u'\n';
}

TokenizedListing ListingTokenizer::run()
{
    TokenizedListing result;
    try {
        if (m_source.contains(QChar(u'\0')))
            fail(QStringLiteral("source code cannot contain null bytes"));
        readAll();
    } catch (const ListingError &error) {
        result.error = error;
        result.errorComesFirst = m_errorComesFirst;
    }
    m_tokens.push_back({Token::Kind::End, {}, m_line, columnOf(m_at)});
    result.tokens = std::move(m_tokens);
    if (!m_brackets.empty() && !result.error)
        result.unclosed = m_brackets.back();
    return result;
}

void ListingTokenizer::readAll()
{
    bool atLineStart = true;
    while (m_at < m_source.size()) {
        if (atLineStart && m_brackets.empty() && !readIndentation())
            continue;
        atLineStart = false;
        const QChar c = peek();
        if (c == u' ' || c == u'\t' || c == u'\f') {
            ++m_at;
        } else if (c == u'#') {
            m_at = m_source.indexOf(u'\n', m_at);
        } else if (c == u'\\') {
            joinLines();
        } else if (c == u'\n') {
            if (m_brackets.empty())
                add(Token::Kind::Newline, 0);
            endLine();
            atLineStart = true;
        } else {
            readWord();
        }
    }
    // The end of the listing is the end of its last line.
    --m_at;
    --m_line;
    m_lineStart = QStringView(m_source).first(m_at).lastIndexOf(u'\n') + 1;
    if (m_brackets.empty())
        changeIndentation(0, 0);
}

/// Reads the white space a line begins with. False for a line with nothing but that and a comment, which
/// has no say in the indentation and is skipped.
bool ListingTokenizer::readIndentation()
{
    int width = 0;
    int tabWidth1 = 0;
    for (;; ++m_at) {
        const QChar c = peek();
        if (c == u' ') {
            ++width;
            ++tabWidth1;
        } else if (c == u'\t') {
            width = (width / 8 + 1) * 8;
            ++tabWidth1;
        } else if (c == u'\f') {
            width = tabWidth1 = 0;
        } else {
            break;
        }
    }
    if (peek() == u'#')
        m_at = m_source.indexOf(u'\n', m_at);
    if (peek() == u'\n') {
        endLine();
        return false;
    }
    // Python's versions disagree on what such a line's indentation is.
    if (peek() == u'\\')
        refuse(ListingError::tr("A line that begins with a backslash is not "
                                "known to the lessons."));
    changeIndentation(width, tabWidth1);
    return true;
}

void ListingTokenizer::changeIndentation(int width, int tabWidth1)
{
    const auto mixed = [this] {
        return ListingError {ListingError::Kind::Syntax, QStringLiteral("TabError"),
                             QStringLiteral("inconsistent use of tabs and spaces in indentation"), m_line,
                             columnOf(m_at)};
    };
    if (width > m_indents.back().width) {
        if (m_indents.size() >= maxIndents)
            throw ListingError::indentation(m_line, columnOf(m_at),
                                            QStringLiteral("too many levels of indentation"));
        if (tabWidth1 <= m_indents.back().tabWidth1)
            throw mixed();
        m_indents.push_back({width, tabWidth1});
        add(Token::Kind::Indent, 0);
        return;
    }
    int dedents = 0;
    for (; width < m_indents.back().width; ++dedents)
        m_indents.pop_back();
    if (width != m_indents.back().width)
        throw ListingError::indentation(
            m_line, columnOf(m_at), QStringLiteral("unindent does not match any outer indentation level"));
    if (tabWidth1 != m_indents.back().tabWidth1)
        throw mixed();
    for (; dedents > 0; --dedents)
        add(Token::Kind::Dedent, 0);
}

void ListingTokenizer::readWord()
{
    const QChar c = peek();
    if (c.unicode() < 32 || c.unicode() == 127)
        fail(PythonWords::invalidCharacter(c.unicode()));
    if (const qsizetype prefixSize = stringPrefixSize(); prefixSize >= 0)
        readString(prefixSize);
    else if (mayBeginName(c))
        readName();
    else if (isAsciiDigit(c) || (c == u'.' && isAsciiDigit(peek(1))))
        readNumber();
    else
        readOperator();
}

/// How many letters stand before a string's quote here; -1 where no string begins.
qsizetype ListingTokenizer::stringPrefixSize()
{
    constexpr std::array<QStringView, 6> prefixes {u"", u"b", u"r", u"u", u"br", u"rb"};
    constexpr std::array<QStringView, 6> formatted {u"f", u"t", u"fr", u"rf", u"tr", u"rt"};
    const auto has = [](const auto &list, QStringView prefix) {
        return std::any_of(list.begin(), list.end(), [prefix](QStringView known) {
            return prefix.compare(known, Qt::CaseInsensitive) == 0;
        });
    };
    for (qsizetype size = 0; size <= 2; ++size) {
        if (peek(size) != u'\'' && peek(size) != u'"')
            continue;
        const QStringView prefix = QStringView(m_source).sliced(m_at, size);
        if (has(formatted, prefix))
            refuse(ListingError::tr("f-strings are not known to the lessons."));
        return has(prefixes, prefix) ? size : -1;
    }
    return -1;
}

void ListingTokenizer::readName()
{
    qsizetype end = m_at;
    while (end < m_source.size() && (mayBeginName(m_source[end]) || isAsciiDigit(m_source[end])))
        ++end;
    const QString name = m_source.mid(m_at, end - m_at);
    const QList<uint> characters = name.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i)
        if (!PythonWords::isNameCharacter(characters[i], i == 0))
            fail(PythonWords::invalidCharacter(characters[i]));
    add(PythonWords::isKeyword(name) ? Token::Kind::Keyword : Token::Kind::Name, end - m_at);
    m_tokens.back().text = name.normalized(QString::NormalizationForm_KC);
}

void ListingTokenizer::readNumber()
{
    const auto number = NumberLiteral::atStartOf(QStringView(m_source).sliced(m_at));
    if (!number.mistake.isEmpty())
        fail(number.mistake);
    add(Token::Kind::Number, number.size);
}

void ListingTokenizer::readString(qsizetype prefixSize)
{
    const qsizetype start = m_at;
    const int line = m_line;
    const int column = columnOf(start);
    const QChar quote = peek(prefixSize);
    const bool isTriple = peek(prefixSize + 1) == quote && peek(prefixSize + 2) == quote;
    const qsizetype quotes = isTriple ? 3 : 1;
    m_at += prefixSize + quotes;

    for (qsizetype closing = 0; closing < quotes;) {
        const QChar c = peek();
        if (m_at >= m_source.size() || (c == u'\n' && !isTriple)) {
            const QString text = isTriple
                ? QStringLiteral("unterminated triple-quoted string literal (detected at line %1)")
                : QStringLiteral("unterminated string literal (detected at line %1)");
            const int lastLine = m_at >= m_source.size() ? m_line - 1 : m_line;
            fail(text.arg(lastLine), line, column);
        }
        closing = c == quote ? closing + 1 : 0;
        const bool isEscape = c == u'\\';
        if (isEscape)
            ++m_at;
        if (peek() == u'\n')
            endLine();
        else
            ++m_at;
    }
    m_tokens.push_back({Token::Kind::String, m_source.mid(start, m_at - start), line, column});
}

void ListingTokenizer::readOperator()
{
    for (const QStringView candidate : longOperators)
        if (QStringView(m_source).mid(m_at).startsWith(candidate))
            return add(Token::Kind::Operator, candidate.size());
    openOrCloseBracket(peek());
    add(Token::Kind::Operator, 1);
}

void ListingTokenizer::openOrCloseBracket(QChar bracket)
{
    if (bracket == u'(' || bracket == u'[' || bracket == u'{') {
        if (m_brackets.size() >= maxBrackets)
            fail(QStringLiteral("too many nested parentheses"));
        m_brackets.push_back({bracket, m_line, columnOf(m_at)});
        return;
    }
    const QChar opening = bracket == u')' ? u'(' : bracket == u']' ? u'[' : bracket == u'}' ? u'{' : u'\0';
    if (opening.isNull())
        return;
    if (m_brackets.empty())
        fail(QStringLiteral("unmatched '%1'").arg(bracket));
    const TokenizedListing::Bracket open = m_brackets.back();
    if (open.bracket != opening && open.line != m_line)
        fail(QStringLiteral("closing parenthesis '%1' does not match opening parenthesis '%2' on line %3")
                 .arg(bracket)
                 .arg(open.bracket)
                 .arg(open.line));
    if (open.bracket != opening)
        fail(QStringLiteral("closing parenthesis '%1' does not match opening parenthesis '%2'")
                 .arg(bracket)
                 .arg(open.bracket));
    m_brackets.pop_back();
}

void ListingTokenizer::joinLines()
{
    ++m_at;
    if (peek() != u'\n')
        throw ListingError::syntax(m_line, columnOf(m_at),
                                   QStringLiteral("unexpected character after line continuation character"));
    if (m_at + 1 == m_source.size())
        refuse(ListingError::tr("A listing that ends with a backslash is not known to the lessons."));
    endLine();
}

/// Steps over a line's end.
void ListingTokenizer::endLine()
{
    ++m_at;
    ++m_line;
    m_lineStart = m_at;
}

void ListingTokenizer::add(Token::Kind kind, qsizetype size)
{
    m_tokens.push_back({kind, m_source.mid(m_at, size), m_line, columnOf(m_at)});
    m_at += size;
}

} // namespace

TokenizedListing tokenizeListing(const QString &source)
{
    return ListingTokenizer(source).run();
}
