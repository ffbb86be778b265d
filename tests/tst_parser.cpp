// SPDX-License-Identifier: MIT
#include "listingtables.h"
#include "parser.h"
#include "pythonjudge.h"
#include "pythonwords.h"

#include <QRandomGenerator>

/// The parser, with the real python3 as its judge: what it accepts has Python's tree, what it calls a
/// mistake is Python's mistake, and everything else it only does not know.
class TestParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsWhatPythonReads_data();
    void readsWhatPythonReads();
    void failsAsPythonFails_data();
    void failsAsPythonFails();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void agreesOnSpoiledListings();
    void knowsPythonsWords();
    void describesItsErrors();

private:
    QHash<QString, PythonJudgement> m_judgements; ///< of the listings in the tables
};

namespace {

QString dump(const Expression &expression);

QString dumpAll(const std::vector<Expression> &expressions)
{
    QStringList parts;
    for (const Expression &expression : expressions)
        parts += dump(expression);
    return parts.join(QLatin1String(", "));
}

struct ConstantDump
{
    QString operator()(std::monostate) const { return QStringLiteral("None"); }
    QString operator()(bool value) const { return value ? QStringLiteral("True") : QStringLiteral("False"); }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(const QByteArray &value) const { return u'b' + QLatin1String(value.toHex()); }
    QString operator()(const QString &value) const
    {
        QString text = QStringLiteral("s");
        for (const QChar c : value)
            text += QString::number(c.unicode(), 16).rightJustified(4, u'0');
        return text;
    }
};

QString dump(const Expression &expression)
{
    QString text = QStringLiteral("%1:%2 ").arg(expression.line).arg(expression.column);
    const QString children = dumpAll(expression.children);
    switch (expression.kind) {
    case Expression::Kind::Constant:
        return text + std::visit(ConstantDump(), expression.constant);
    case Expression::Kind::Name:
        return text + expression.name;
    case Expression::Kind::Tuple:
        return text + u'(' + children + u')';
    case Expression::Kind::Attribute:
        return text + u'[' + children + QLatin1String("].") + expression.name;
    case Expression::Kind::Call:
        return text + QStringLiteral("call@%1[").arg(expression.callLine) + children + u']';
    case Expression::Kind::Not:
        return text + QLatin1String("not[") + children + u']';
    case Expression::Kind::Equal:
        return text + QLatin1String("==[") + children + u']';
    case Expression::Kind::NotEqual:
        return text + QLatin1String("!=[") + children + u']';
    }
    return text;
}

QString dump(const std::vector<Statement> &statements);

QString dump(const Statement &statement)
{
    const QString names = QStringList(statement.names.begin(), statement.names.end()).join(u',');
    const auto block = [&statement](const QString &head) {
        return head + u' ' + dump(statement.value) + QLatin1String(" {") + dump(statement.body) + u'}';
    };
    switch (statement.kind) {
    case Statement::Kind::Import:
        return QLatin1String("import ") + names;
    case Statement::Kind::FromImport:
        return QLatin1String("from ") + names;
    case Statement::Kind::Assign:
        return QLatin1String("assign ") + QLatin1String(statement.unpacks ? "unpack " : "") + names
            + QLatin1String(" = ") + dump(statement.value);
    case Statement::Kind::Expression:
        return dump(statement.value);
    case Statement::Kind::While:
        return block(QStringLiteral("while"));
    case Statement::Kind::If:
        return block(QStringLiteral("if"));
    case Statement::Kind::With:
        return block(statement.names.empty() ? QStringLiteral("with") : QLatin1String("with ") + names);
    case Statement::Kind::Break:
        return QStringLiteral("break");
    case Statement::Kind::Continue:
        return QStringLiteral("continue");
    case Statement::Kind::Pass:
        return QStringLiteral("pass");
    }
    return {};
}

QString dump(const std::vector<Statement> &statements)
{
    QString text;
    for (const Statement &statement : statements)
        text += QStringLiteral("<%1:%2 ").arg(statement.line).arg(statement.column) + dump(statement) + u'>';
    return text;
}

void addRows(const ListingRow *begin, const ListingRow *end)
{
    QTest::addColumn<QString>("source");
    for (const ListingRow *row = begin; row != end; ++row)
        QTest::newRow(row->name) << QString::fromUtf8(row->source);
}

} // namespace

void TestParser::initTestCase()
{
    QStringList listings;
    for (const ListingRow &row : accepted)
        listings += QString::fromUtf8(row.source);
    for (const ListingRow &row : mistaken)
        listings += QString::fromUtf8(row.source);
    const auto judgements = askPython(listings);
    QCOMPARE(judgements.size(), listings.size());
    for (qsizetype i = 0; i < listings.size(); ++i)
        m_judgements.insert(listings[i], judgements[i]);
}

void TestParser::readsWhatPythonReads_data()
{
    addRows(std::begin(accepted), std::end(accepted));
}

void TestParser::readsWhatPythonReads()
{
    QFETCH(QString, source);
    const PythonJudgement python = m_judgements.value(source);
    QVERIFY2(python.accepts, qPrintable(python.text));
    const ParsedListing listing = parseListing(source);
    QVERIFY2(!listing.error, listing.error ? qPrintable(listing.error->describe()) : "");
    QCOMPARE(dump(listing.tree.statements), python.tree);
}

void TestParser::failsAsPythonFails_data()
{
    addRows(std::begin(mistaken), std::end(mistaken));
}

void TestParser::failsAsPythonFails()
{
    QFETCH(QString, source);
    const PythonJudgement python = m_judgements.value(source);
    const ParsedListing listing = parseListing(source);
    QVERIFY(listing.error);
    QCOMPARE(listing.error->error, python.error);
    QCOMPARE(listing.error->text, python.text);
    QCOMPARE(listing.error->line, python.line);
    QVERIFY(listing.error->column >= 1);
}

void TestParser::refusesWhatItDoesNotKnow_data()
{
    addRows(std::begin(unknown), std::end(unknown));
}

void TestParser::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, source);
    const ParsedListing listing = parseListing(source);
    QVERIFY(listing.error);
    QCOMPARE(listing.error->kind, ListingError::Kind::NotKnown);
    QVERIFY(listing.error->error.isEmpty());
    QVERIFY(!listing.error->text.isEmpty());
    QVERIFY(listing.error->line >= 1);
    QVERIFY(listing.error->column >= 1);
}

/// Listings with a few words changed, the way learners and slips of the hand change them.
void TestParser::agreesOnSpoiledListings()
{
    const QStringList pieces =
        QStringLiteral("( ) [ ] , . : ; = == != ' \" # \\ - + 1 0 x s b'' 'a' True None not if while with "
                       "as in for break pass import socket print .close() () (1) = = 0x 1a ''' @ ! $")
            .split(u' ')
        + QStringList {QStringLiteral(" "),    QStringLiteral("\n"),     QStringLiteral("\t"),
                       QStringLiteral("    "), QStringLiteral("\n    "), QStringLiteral("\n\t"),
                       QStringLiteral("å"),    QStringLiteral("\u00a0")};
    QRandomGenerator random(50017);
    QStringList spoiled;
    for (int i = 0; i < 3000; ++i) {
        QString source = QString::fromUtf8(accepted[random.bounded(int(std::size(accepted)))].source);
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const int at = random.bounded(int(source.size()) + 1);
            const QString piece = pieces[random.bounded(int(pieces.size()))];
            switch (random.bounded(4)) {
            case 0:
                source.remove(at, random.bounded(1, 6));
                break;
            case 1:
                source.insert(at, piece);
                break;
            case 2:
                source.replace(at, random.bounded(1, 4), piece);
                break;
            case 3:
                source.insert(random.bounded(int(source.size()) + 1), source.mid(at, random.bounded(1, 12)));
                break;
            }
        }
        if (source.isValidUtf16())
            spoiled += source;
    }
    const auto judgements = askPython(spoiled);
    QCOMPARE(judgements.size(), spoiled.size());
    int accepts = 0;
    int mistakes = 0;
    int sameWords = 0;
    for (qsizetype i = 0; i < spoiled.size(); ++i) {
        const ParsedListing listing = parseListing(spoiled[i]);
        if (!listing.error) {
            ++accepts;
            QVERIFY2(judgements[i].accepts, qPrintable(spoiled[i] + judgements[i].text));
            QVERIFY2(dump(listing.tree.statements) == judgements[i].tree, qPrintable(spoiled[i]));
        } else if (listing.error->kind == ListingError::Kind::Syntax) {
            ++mistakes;
            sameWords +=
                listing.error->text == judgements[i].text && listing.error->line == judgements[i].line;
            QVERIFY2(listing.error->error == judgements[i].error,
                     qPrintable(spoiled[i] + u'\n' + listing.error->describe() + u'\n' + judgements[i].text));
        }
    }
    QVERIFY(accepts > 250);
    QVERIFY(mistakes > 250);
    QVERIFY(sameWords > mistakes * 9 / 10);
}

void TestParser::knowsPythonsWords()
{
    QProcess python;
    python.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import builtins, keyword, socket\nprint(*keyword.kwlist)\nprint(*dir(builtins))\n"
                        "print(*dir(socket.socket), *dir(socket))")});
    QVERIFY2(python.waitForFinished(), qPrintable(python.errorString()));
    QCOMPARE(python.exitCode(), 0);
    const auto words = [&python] { return QString::fromUtf8(python.readLine()).simplified().split(u' '); };
    const QStringList keywords = words();
    QVERIFY(keywords.size() >= 35);
    for (const QString &word : keywords)
        QVERIFY2(PythonWords::isKeyword(word), qPrintable(word));
    const QStringList builtins = words();
    QVERIFY(builtins.size() > 100);
    for (const QString &name : builtins)
        QVERIFY2(PythonWords::isBuiltin(name) != (name == u"print" || keywords.contains(name)),
                 qPrintable(name));
    const QStringList known = words();
    QVERIFY(known.contains(QStringLiteral("accept")));
    int methodsAndConstants = 0;
    for (const QString &name : QSet<QString>(known.begin(), known.end()))
        methodsAndConstants += PythonWords::isMethod(name) || PythonWords::isConstant(name);
    QCOMPARE(methodsAndConstants, 10 + 7);
}

void TestParser::describesItsErrors()
{
    QCOMPARE(parseListing(QStringLiteral("while True\n")).error->describe(),
             QStringLiteral("Line 1, column 11: SyntaxError: expected ':'"));
    QCOMPARE(parseListing(QStringLiteral("s = 1\nfor x in y:\n")).error->describe(),
             QStringLiteral("Line 2, column 1: “for” is not known to the lessons here. "
                            "Run it with Python instead."));
}

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
