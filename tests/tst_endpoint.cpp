// SPDX-License-Identifier: MIT
#include "endpoint.h"

#include <QTest>

class TestEndpoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<Endpoint>("end");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("python");
        const auto row = [](const char *tag, const char *host, quint16 port, const char *text,
                            const char *python) {
            QTest::newRow(tag) << Endpoint {QString::fromUtf8(host), port} << QString::fromUtf8(text)
                               << QString::fromUtf8(python);
        };
        row("IPv4", "127.0.0.1", 50017, "127.0.0.1:50017", "('127.0.0.1', 50017)");
        row("IPv6", "::1", 80, "[::1]:80", "('::1', 80)");
        row("port 0", "127.0.0.1", 0, "127.0.0.1:0", "('127.0.0.1', 0)");
        row("highest port", "0.0.0.0", 65535, "0.0.0.0:65535", "('0.0.0.0', 65535)");
        row("name", "localhost", 50017, "localhost:50017", "('localhost', 50017)");
        row("no host", "", 50017, ":50017", "('', 50017)");
        row("scope that looks like a placeholder", "fe80::1%2", 7, "[fe80::1%2]:7", "('fe80::1%2', 7)");
    }

    void roundTrip()
    {
        QFETCH(Endpoint, end);
        QFETCH(QString, text);
        QFETCH(QString, python);
        QVERIFY(!end.isNull());
        QCOMPARE(end.toString(), text);
        QCOMPARE(end.toPython(), python);
        QVERIFY(Endpoint::fromString(text) == end);
    }

    void rejects_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", ":", "127.0.0.1", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:-1", "127.0.0.1:+5",
              "127.0.0.1: 5", "127.0.0.1:5 ", "127.0.0.1:65536", "127.0.0.1:4294967297", "::1:80", "[::1]",
              "[::1:80", "::1]:80", "[127.0.0.1]:80", "127.0.0.1:0x50"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }

    void rejects()
    {
        QFETCH(QString, text);
        QVERIFY2(Endpoint::fromString(text).isNull(), qPrintable(Endpoint::fromString(text).toString()));
    }

    void nothingWritesNothing()
    {
        QVERIFY(Endpoint().isNull());
        QCOMPARE(Endpoint().toString(), QString());
    }

    void equalEndsHashAlike()
    {
        QHash<Endpoint, int> ends;
        ends.insert({QStringLiteral("127.0.0.1"), 1}, 1);
        ends.insert({QStringLiteral("127.0.0.1"), 2}, 2);
        ends.insert({QStringLiteral("127.0.0.1"), 1}, 3);
        QCOMPARE(ends.size(), 2);
        QCOMPARE(ends.value({QStringLiteral("127.0.0.1"), 1}), 3);
    }
};

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
