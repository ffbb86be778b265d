// SPDX-License-Identifier: MIT
#include "listingtables.h"
#include "pythonjudge.h"
#include "tokenizer.h"

class TestTokenizer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsWhatPythonReads_data();
    void readsWhatPythonReads();
    void failsWherePythonFails_data();
    void failsWherePythonFails();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void keepsOpenBracket();

private:
    QHash<QString, PythonJudgement> m_judgements; ///< of the listings in the tables
};

namespace {

/// What Python can cut into words.
const ListingRow readable[] = {
    {"empty", ""},
    {"only a comment", "# nothing\n"},
    {"no last newline", "s.listen(1)"},
    {"blank lines and comments do not indent", "while x:\n    y\n\n# out\n      # in\n    z\nw\n"},
    {"nested blocks", "while a:\n  if b:\n     c\n  d\ne\n"},
    {"two blocks end at once", "while a:\n  if b:\n     c\nd\n"},
    {"block ends with the listing", "while a:\n    b"},
    {"tabs alone", "while a:\n\tb\n\tif c:\n\t\td\n"},
    {"tab after spaces, the same each time", "while a:\n  \tb\n  \tc\n"},
    {"form feed begins the count anew", "if a:\n    b\n  \f    c\n"},
    {"windows line ends", "while a:\r\n    b\r\nc\r\n"},
    {"lines joined in brackets", "s.bind((\n'127.0.0.1',   # here\n\n  50017\n))\nx = 1\n"},
    {"lines joined by a backslash", "x = \\\n   1\ny = 2\n"},
    {"strings", "a = 'x' \"y\" b'z' Rb'\\n' U'u' '' '\\''\n"},
    {"long strings", "a = '''x\n'y' ''' + \"\"\"\"q\"\"\"\nb\n"},
    {"string over a joined line", "a = 'x\\\ny'\nb\n"},
    {"numbers", "0 00 1_000 0xFf 0o17 0b1_1 1. .5 1e5 1.5e-3 1j 0_0 09.5\n"},
    {"number before a word", "x = 1if y else 2\n"},
    {"operators", "a **= b // c << d != e -> f := g ... h <= i @ j . k; l, m: n\n"},
    {"keywords and names", "while whiles while_ _x x1\n"},
    {"names beyond ascii", "meddelande_från = größe\n"},
    {"string beyond the basic plane", "a = '😀'; b = 1\n"},
};

/// What it cannot.
const ListingRow unreadable[] = {
    {"open string", "print('hello)\n"},
    {"open string at the end", "\nprint('hello"},
    {"open long string", "a\nb = '''x\ny\n"},
    {"open long string, no newline", "b = '''x\ny"},
    {"dedent to nowhere", "while a:\n    b\n  c\n"},
    {"tabs and spaces mixed", "while a:\n        b\n\tc\n"},
    {"tab deeper in one count only", "while a:\n    b\n    if c:\n\td\n"},
    {"bracket closed by another", "a = (1]\n"},
    {"bracket closed by another below", "a = (1,\n2}\n"},
    {"bracket never opened", "print('a'))\n"},
    {"number runs into a name", "s.listen(1abc)\n"},
    {"number with an underscore at its end", "s.listen(1_)\n"},
    {"leading zeros", "s.listen(007)\n"},
    {"hexadecimal without digits", "a = 0x\n"},
    {"octal with an eight", "a = 0o18\n"},
    {"binary with a two", "a = 0b2\n"},
    {"character after a backslash", "a = 1 \\ 2\n"},
    {"typographic quote", "print(‘a’)\n"},
    {"hidden space", "a =\u00a01\n"},
    {"control character", "a = \x01\n"},
};

const QString tooManyBrackets(250, u'(');

QString tooManyBlocks()
{
    QString deep;
    for (int i = 0; i < 110; ++i)
        deep += QString(i, u' ') + QLatin1String("if a:\n");
    return deep;
}

/// As the judge writes Python's tokens.
QStringList dump(const TokenizedListing &listing)
{
    QStringList words;
    for (const Token &token : listing.tokens) {
        switch (token.kind) {
        case Token::Kind::Newline:
            words += QStringLiteral("NEWLINE");
            break;
        case Token::Kind::Indent:
            words += QStringLiteral("INDENT");
            break;
        case Token::Kind::Dedent:
            words += QStringLiteral("DEDENT");
            break;
        case Token::Kind::End:
            words += QStringLiteral("ENDMARKER");
            break;
        case Token::Kind::Name:
        case Token::Kind::Keyword:
        case Token::Kind::Number:
        case Token::Kind::String:
        case Token::Kind::Operator:
            const QString kind = token.kind == Token::Kind::Number ? QStringLiteral("NUMBER")
                : token.kind == Token::Kind::String                ? QStringLiteral("STRING")
                : token.kind == Token::Kind::Operator              ? QStringLiteral("OP")
                                                                   : QStringLiteral("NAME");
            words += QStringLiteral("%1 %2:%3 ").arg(kind).arg(token.line).arg(token.column) + token.text;
            break;
        }
    }
    return words;
}

} // namespace

void TestTokenizer::initTestCase()
{
    QStringList listings {tooManyBrackets, tooManyBlocks()};
    for (const ListingRow &row : readable)
        listings += QString::fromUtf8(row.source);
    for (const ListingRow &row : unreadable)
        listings += QString::fromUtf8(row.source);
    const auto judgements = askPython(listings);
    QCOMPARE(judgements.size(), listings.size());
    for (qsizetype i = 0; i < listings.size(); ++i)
        m_judgements.insert(listings[i], judgements[i]);
}

void TestTokenizer::readsWhatPythonReads_data()
{
    QTest::addColumn<QString>("source");
    for (const ListingRow &row : readable)
        QTest::newRow(row.name) << QString::fromUtf8(row.source);
}

void TestTokenizer::readsWhatPythonReads()
{
    QFETCH(QString, source);
    const QStringList expected = m_judgements.value(source).tokens;
    QVERIFY(!expected.isEmpty());
    const TokenizedListing listing = tokenizeListing(source);
    QVERIFY2(!listing.error, listing.error ? qPrintable(listing.error->text) : "");
    QCOMPARE(dump(listing), expected);
}

void TestTokenizer::failsWherePythonFails_data()
{
    QTest::addColumn<QString>("source");
    for (const ListingRow &row : unreadable)
        QTest::newRow(row.name) << QString::fromUtf8(row.source);
    QTest::newRow("too many brackets") << tooManyBrackets;
    QTest::newRow("too many blocks") << tooManyBlocks();
}

void TestTokenizer::failsWherePythonFails()
{
    QFETCH(QString, source);
    const PythonJudgement python = m_judgements.value(source);
    const TokenizedListing listing = tokenizeListing(source);
    QVERIFY(listing.error);
    QCOMPARE(listing.error->kind, ListingError::Kind::Syntax);
    QCOMPARE(listing.error->error, python.error);
    QCOMPARE(listing.error->text, python.text);
    QCOMPARE(listing.error->line, python.line);
}

void TestTokenizer::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("column");
    QTest::newRow("f") << "print(f'{addr}')" << 7;
    QTest::newRow("F") << "F\"\"" << 1;
    QTest::newRow("raw") << "x = rf'{x['y']}'" << 5;
    QTest::newRow("template") << "t''" << 1;
    QTest::newRow("backslash at the end") << "a = 1 \\" << 8;
    QTest::newRow("backslash first") << "  \\\na\n" << 3;
}

void TestTokenizer::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, source);
    QFETCH(int, column);
    const TokenizedListing listing = tokenizeListing(source);
    QVERIFY(listing.error);
    QCOMPARE(listing.error->kind, ListingError::Kind::NotKnown);
    QCOMPARE(listing.error->line, 1);
    QCOMPARE(listing.error->column, column);
}

void TestTokenizer::keepsOpenBracket()
{
    const TokenizedListing listing = tokenizeListing(QStringLiteral("a = (1, [2\nb\n"));
    QVERIFY(!listing.error);
    QVERIFY(listing.unclosed);
    QCOMPARE(listing.unclosed->bracket, u'[');
    QCOMPARE(listing.unclosed->line, 1);
    QCOMPARE(listing.unclosed->column, 9);
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
