// SPDX-License-Identifier: MIT
#include "pythonbytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

/// Python is the judge: what it writes and reads is asked of it, in one run, and not stored here.
class TestPythonBytes : public QObject
{
    Q_OBJECT
private:
    QList<QByteArray> m_values;
    QStringList m_typed;
    QStringList m_reprs; ///< Python's repr() of each value
    QList<std::optional<QByteArray>> m_read; ///< what Python reads; nothing where it finds a mistake

    /// The typed text as it would stand in b'…': there a quote needs a backslash, which is added for Python
    /// alone.
    static QString forPython(const QString &typed)
    {
        QString text;
        for (qsizetype i = 0; i < typed.size(); ++i) {
            if (typed[i] == u'\\' && i + 1 < typed.size()) {
                text += typed.mid(i++, 2);
                continue;
            }
            if (typed[i] == u'\'')
                text += u'\\';
            text += typed[i];
        }
        return text;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int byte = 0; byte < 256; ++byte)
            m_values += QByteArray(1, char(byte));
        m_values +=
            {"",      "hello\n", "it's",   "say \"hi\"", "it's \"both\"", "\\",          "\\n",
             "%1 %2", "'",       "\"",     "''",         "\xc3\xa9",      "\x7f\x80",    "tab\there\r\n",
             "b'x'",  "a\\'b",   "\\\"q'", "{}",         "0123456789",    "\x01\x02\x03"};
        m_values += QByteArray("nul\0in", 6);
        for (const char *typed : {"",           "hello",   "hello\\n", "\\r\\t\\a\\b\\f\\v",
                                  "\\\\",       "\\'",     "\\\"",     "it's",
                                  "say \"hi\"", "\\0",     "\\00",     "\\000",
                                  "\\0000",     "\\7",     "\\78",     "\\377",
                                  "\\101BC",    "\\8",     "\\9",      "\\x41",
                                  "\\x00\\xff", "\\xfF",   "\\x4",     "\\x",
                                  "\\xg0",      "\\x0g",   "\\x 1",    "\\x1 ",
                                  "\\x+1",      "\\x-1",   "\\x0x",    "x\\",
                                  "\\",         "\\\\\\",  "\\q",      "\\N",
                                  "\\u1234",    "\\ ",     "\\%",      "a\\x41b\\x42c",
                                  "%1\\n%2",    "\\\\x41", "\\\\\\x41"})
            m_typed += QString::fromLatin1(typed);

        QJsonArray values;
        for (const QByteArray &value : std::as_const(m_values))
            values.append(QLatin1String(value.toHex()));
        QJsonArray literals;
        for (const QString &typed : std::as_const(m_typed))
            literals.append(forPython(typed));
        QProcess python;
        python.start(
            QStringLiteral("python3"),
            {QStringLiteral("-W"), QStringLiteral("ignore"), QStringLiteral("-c"), QStringLiteral(R"py(
import ast, json, sys
def read(typed):
    try:
        return ast.literal_eval("b'" + typed + "'").hex()
    except (SyntaxError, ValueError):
        return None
values, typed = json.load(sys.stdin)
print(json.dumps([[repr(bytes.fromhex(value)) for value in values], [read(text) for text in typed]]))
)py")});
        python.write(QJsonDocument(QJsonArray {values, literals}).toJson());
        python.closeWriteChannel();
        QVERIFY2(python.waitForFinished(), qPrintable(QStringLiteral("python3: ") + python.errorString()));
        const QJsonArray answers = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
        QVERIFY2(answers.size() == 2, python.readAllStandardError().constData());
        for (const auto &repr : answers[0].toArray())
            m_reprs += repr.toString();
        for (const auto &read : answers[1].toArray())
            m_read +=
                read.isNull() ? std::optional<QByteArray>() : QByteArray::fromHex(read.toString().toLatin1());
        QCOMPARE(m_reprs.size(), m_values.size());
        QCOMPARE(m_read.size(), m_typed.size());
    }

    void repr()
    {
        for (qsizetype i = 0; i < m_values.size(); ++i)
            QCOMPARE(PythonBytes::repr(m_values[i]), m_reprs[i]);
    }

    void typed()
    {
        for (qsizetype i = 0; i < m_typed.size(); ++i) {
            const auto ours = PythonBytes::fromTyped(m_typed[i]);
            QVERIFY2(ours.isValid() == m_read[i].has_value(), qPrintable(m_typed[i]));
            if (ours.isValid())
                QVERIFY2(ours.bytes == *m_read[i],
                         qPrintable(m_typed[i] + u' ' + PythonBytes::repr(ours.bytes) + u' '
                                    + PythonBytes::repr(*m_read[i])));
        }
    }

    void whatReprWritesIsReadBack()
    {
        for (const QByteArray &value : std::as_const(m_values)) {
            const QString literal = PythonBytes::repr(value);
            QCOMPARE(PythonBytes::fromTyped(literal.mid(2, literal.size() - 3)).bytes, value);
        }
    }

    void typedTextIsUtf8()
    {
        QCOMPARE(PythonBytes::fromTyped(QStringLiteral("å€😀\\n")).bytes, QByteArray("å€😀\n"));
        QCOMPARE(PythonBytes::fromTyped(QStringLiteral("\\å")).bytes, QByteArray("\\å"));
    }

    void mistakeIsPointedAt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("badAt");
        QTest::newRow("lone backslash") << QStringLiteral("ab\\") << qsizetype(2);
        QTest::newRow("short \\x") << QStringLiteral("\\n\\x4") << qsizetype(2);
        QTest::newRow("after other letters") << QStringLiteral("å😀\\xzz") << qsizetype(3);
    }

    void mistakeIsPointedAt()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, badAt);
        QCOMPARE(PythonBytes::fromTyped(text).badAt, badAt);
    }

    void longBytesAreCut()
    {
        QCOMPARE(PythonBytes::repr("hello", 5), QStringLiteral("b'hello'"));
        QCOMPARE(PythonBytes::repr("hello", 4), QStringLiteral("b'hell'…"));
        QCOMPARE(PythonBytes::repr("hello", 0), QStringLiteral("b''…"));
        QCOMPARE(PythonBytes::repr("", 0), QStringLiteral("b''"));
    }

    void hexDump()
    {
        QCOMPARE(PythonBytes::hexDump({}), QString());
        QCOMPARE(PythonBytes::hexDump("hello\n"),
                 QStringLiteral("0000  68 65 6c 6c 6f 0a                                hello.\n"));
        QCOMPARE(PythonBytes::hexDump("0123456789abcdef%3"),
                 QStringLiteral("0000  30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  0123456789abcdef\n"
                                "0010  25 33                                            %3\n"));
        QCOMPARE(PythonBytes::hexDump(QByteArray("\0\x7f\xff", 3)).right(4), QStringLiteral("...\n"));
    }
};

QTEST_GUILESS_MAIN(TestPythonBytes)
#include "tst_pythonbytes.moc"
