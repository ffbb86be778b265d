// SPDX-License-Identifier: MIT
#include "addresstext.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestAddressText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portsStay_data();
    void portsStay();
};

void TestAddressText::portsStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("characters");
    QTest::addColumn<QString>("expected");
    const QString pair = u"127.0.0.1:50017 → 127.0.0.1:41822"_s;
    QTest::newRow("fits") << pair << 33 << pair;
    QTest::newRow("pair") << pair << 32 << u":50017 → :41822"_s;
    QTest::newRow("narrow pair") << pair << 14 << u":50017→:41822"_s;
    QTest::newRow("too narrow") << pair << 10 << u":50017→:4…"_s;
    QTest::newRow("one") << u"192.168.100.200:50017"_s << 20 << u":50017"_s;
    QTest::newRow("IPv6") << u"[fe80::1%eth0]:50017 → [::1]:41822"_s << 20 << u":50017 → :41822"_s;
    QTest::newRow("name") << u"my-host.example:80"_s << 10 << u":80"_s;
    QTest::newRow("sentence") << u"from 127.0.0.1:41822"_s << 12 << u"from :41822"_s;
    QTest::newRow("no address") << u"from a port the system picks"_s << 12 << u"from a port…"_s;
}

void TestAddressText::portsStay()
{
    QFETCH(const QString, text);
    QFETCH(const int, characters);
    QFETCH(const QString, expected);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(20);
    const QFontMetricsF metrics(font);
    QCOMPARE(AddressText::fitted(text, metrics, metrics.horizontalAdvance(QString(characters, u'0')) + 1),
             expected);
}

QTEST_MAIN(TestAddressText)
#include "tst_addresstext.moc"
