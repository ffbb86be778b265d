// SPDX-License-Identifier: MIT
#include "pythonjudge.h"
#include "tokenizer.h"

class TestTokenizer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPythonReads_data();
    void readsWhatPythonReads();
    void failsWherePythonFails_data();
    void failsWherePythonFails();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void keepsOpenBracket();
};

namespace {

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

void TestTokenizer::readsWhatPythonReads_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("empty") << "";
    QTest::newRow("only a comment") << "# nothing\n";
    QTest::newRow("no last newline") << "s.listen(1)";
    QTest::newRow("blank lines and comments do not indent")
        << "while x:\n    y\n\n# out\n      # in\n    z\nw\n";
    QTest::newRow("nested blocks") << "while a:\n  if b:\n     c\n  d\ne\n";
    QTest::newRow("two blocks end at once") << "while a:\n  if b:\n     c\nd\n";
    QTest::newRow("block ends with the listing") << "while a:\n    b";
    QTest::newRow("tabs alone") << "while a:\n\tb\n\tif c:\n\t\td\n";
    QTest::newRow("tab after spaces, the same each time") << "while a:\n  \tb\n  \tc\n";
    QTest::newRow("form feed begins the count anew") << "if a:\n    b\n  \f    c\n";
    QTest::newRow("windows line ends") << "while a:\r\n    b\r\nc\r\n";
    QTest::newRow("lines joined in brackets") << "s.bind((\n'127.0.0.1',   # here\n\n  50017\n))\nx = 1\n";
    QTest::newRow("lines joined by a backslash") << "x = \\\n   1\ny = 2\n";
    QTest::newRow("strings") << "a = 'x' \"y\" b'z' Rb'\\n' U'u' '' '\\''\n";
    QTest::newRow("long strings") << "a = '''x\n'y' ''' + \"\"\"\"q\"\"\"\nb\n";
    QTest::newRow("string over a joined line") << "a = 'x\\\ny'\nb\n";
    QTest::newRow("numbers") << "0 00 1_000 0xFf 0o17 0b1_1 1. .5 1e5 1.5e-3 1j 0_0 09.5\n";
    QTest::newRow("number before a word") << "x = 1if y else 2\n";
    QTest::newRow("operators") << "a **= b // c << d != e -> f := g ... h <= i @ j . k; l, m: n\n";
    QTest::newRow("keywords and names") << "while whiles while_ _x x1\n";
    QTest::newRow("names beyond ascii") << QStringLiteral("meddelande_från = größe\n");
    QTest::newRow("string beyond the basic plane") << QStringLiteral("a = '😀'; b = 1\n");
}

void TestTokenizer::readsWhatPythonReads()
{
    QFETCH(QString, source);
    // Python's tokenizer reads more than its parser accepts, so it is asked without compile().
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-I"), QStringLiteral("-X"), QStringLiteral("utf8"), QStringLiteral("-W"),
                  QStringLiteral("ignore"), QStringLiteral("-c"),
                  QString::fromLatin1(pythonJudgeScript).section(QLatin1String("print(json"), 0, 0)
                      + QLatin1String("print(json.dumps(words(json.load(sys.stdin)[0])))")});
    python.write(QJsonDocument(QJsonArray {source}).toJson());
    python.closeWriteChannel();
    QVERIFY2(python.waitForFinished(), qPrintable(python.errorString()));
    QStringList expected;
    const QJsonArray words = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    for (const auto &word : words)
        expected += word.toString();
    QVERIFY2(!expected.isEmpty(), python.readAllStandardError().constData());

    const TokenizedListing listing = tokenizeListing(source);
    QVERIFY2(!listing.error, listing.error ? qPrintable(listing.error->text) : "");
    QCOMPARE(dump(listing), expected);
}

void TestTokenizer::failsWherePythonFails_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("open string") << "print('hello)\n";
    QTest::newRow("open string at the end") << "\nprint('hello";
    QTest::newRow("open long string") << "a\nb = '''x\ny\n";
    QTest::newRow("open long string, no newline") << "b = '''x\ny";
    QTest::newRow("dedent to nowhere") << "while a:\n    b\n  c\n";
    QTest::newRow("tabs and spaces mixed") << "while a:\n        b\n\tc\n";
    QTest::newRow("tab deeper in one count only") << "while a:\n    b\n    if c:\n\td\n";
    QTest::newRow("bracket closed by another") << "a = (1]\n";
    QTest::newRow("bracket closed by another below") << "a = (1,\n2}\n";
    QTest::newRow("bracket never opened") << "print('a'))\n";
    QTest::newRow("number runs into a name") << "s.listen(1abc)\n";
    QTest::newRow("number with an underscore at its end") << "s.listen(1_)\n";
    QTest::newRow("leading zeros") << "s.listen(007)\n";
    QTest::newRow("hexadecimal without digits") << "a = 0x\n";
    QTest::newRow("octal with an eight") << "a = 0o18\n";
    QTest::newRow("binary with a two") << "a = 0b2\n";
    QTest::newRow("character after a backslash") << "a = 1 \\ 2\n";
    QTest::newRow("typographic quote") << QStringLiteral("print(‘a’)\n");
    QTest::newRow("hidden space") << QStringLiteral("a =\u00a01\n");
    QTest::newRow("control character") << "a = \x01\n";
    QTest::newRow("too many brackets") << QString(250, u'(');
    QString deep;
    for (int i = 0; i < 110; ++i)
        deep += QString(i, u' ') + QLatin1String("if a:\n");
    QTest::newRow("too many blocks") << deep;
}

void TestTokenizer::failsWherePythonFails()
{
    QFETCH(QString, source);
    const auto judgements = askPython({source});
    QCOMPARE(judgements.size(), 1);
    const TokenizedListing listing = tokenizeListing(source);
    QVERIFY(listing.error);
    QCOMPARE(listing.error->kind, ListingError::Kind::Syntax);
    QCOMPARE(listing.error->error, judgements[0].error);
    QCOMPARE(listing.error->text, judgements[0].text);
    QCOMPARE(listing.error->line, judgements[0].line);
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
