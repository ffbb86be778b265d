// SPDX-License-Identifier: MIT
#include "eventtext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The numbers of an event's row, as each language writes them.
class TestEventText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void numbersFollowTheLanguage_data();
    void numbersFollowTheLanguage();
};

void TestEventText::numbersFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("milliseconds");
    QTest::addColumn<QString>("seconds");
    QTest::newRow("English") << u"en"_s << u"1234.567"_s << u"1.5 ms"_s << u"2.041 s"_s;
    QTest::newRow("German") << u"de"_s << u"1234,567"_s << u"1,5 ms"_s << u"2,041 s"_s;
    QTest::newRow("Swedish") << u"sv"_s << u"1234,567"_s << u"1,5 ms"_s << u"2,041 s"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"1234.567"_s << u"1.5 ms"_s << u"2.041 s"_s;
}

void TestEventText::numbersFollowTheLanguage()
{
    QFETCH(QString, language);
    QLocale::setDefault(QLocale(language));
    QTEST(EventText::time(1'234'567'000), "time");
    QTEST(EventText::span(1'500), "milliseconds");
    QTEST(EventText::span(2'041'000), "seconds");
    QCOMPARE(EventText::span(32), u"32 µs"_s);
}

QTEST_GUILESS_MAIN(TestEventText)
#include "tst_eventtext.moc"
