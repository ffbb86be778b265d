// SPDX-License-Identifier: MIT
#include "appearance.h"
#include "theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Choice = Appearance::Choice;
using Scheme = Theme::Scheme;

/// The desktop's portal, as far as it tells its colours.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;

    void change(uint to)
    {
        scheme = to;
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(to));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// The colours that were chosen, or the desktop's, which may change at any time. On a session bus of its own.
class TestDesktopScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chosenColours_data();
    void chosenColours();
    void followsTheDesktop();
    void whatWasChosenStays();
    void unknownNumbersAreNoPreference();

private:
    static Scheme scheme() { return Theme::fromPalette(QApplication::palette()).scheme(); }
    Portal m_portal;
};

void TestDesktopScheme::initTestCase()
{
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    QVERIFY2(bus.isConnected(), "this test needs a session bus: dbus-run-session");
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestDesktopScheme::chosenColours_data()
{
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<Scheme>("expected");
    QTest::addRow("light") << Choice::Light << Scheme::Light;
    QTest::addRow("dark") << Choice::Dark << Scheme::Dark;
    QTest::addRow("high contrast") << Choice::HighContrast << Scheme::HighContrast;
}

void TestDesktopScheme::chosenColours()
{
    QFETCH(const Choice, choice);
    QFETCH(const Scheme, expected);
    Appearance::apply(choice);
    QCOMPARE(scheme(), expected);
}

void TestDesktopScheme::followsTheDesktop()
{
    m_portal.scheme = 1;
    Appearance::apply(Choice::Desktop);
    QTRY_COMPARE(scheme(), Scheme::Dark);
    m_portal.change(2);
    QTRY_COMPARE(scheme(), Scheme::Light);
    m_portal.change(1);
    QTRY_COMPARE(scheme(), Scheme::Dark);
}

void TestDesktopScheme::whatWasChosenStays()
{
    m_portal.scheme = 1;
    Appearance::apply(Choice::Desktop);
    QTRY_COMPARE(scheme(), Scheme::Dark);
    Appearance::apply(Choice::Light);
    m_portal.change(2);
    m_portal.change(1);
    // A further question to the bus is answered after what was told before.
    const auto ping = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                     u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
    QDBusConnection::sessionBus().call(ping, QDBus::BlockWithGui);
    QCOMPARE(scheme(), Scheme::Light);
}

void TestDesktopScheme::unknownNumbersAreNoPreference()
{
    m_portal.scheme = 1;
    Appearance::apply(Choice::Desktop);
    QTRY_COMPARE(scheme(), Scheme::Dark);
    m_portal.change(77);
    QTRY_COMPARE(scheme(), Scheme::Light); // the platform's own
}

QTEST_MAIN(TestDesktopScheme)
#include "tst_desktopscheme.moc"
