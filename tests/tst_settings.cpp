// SPDX-License-Identifier: MIT
#include "ownsettings.h"
#include "picturetabs.h"
#include "theme.h"
#include "windowparts.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;

/// What the window remembers from one start to the next, and what a broken memory does: nothing.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void looksAreRemembered();
    void placeIsRemembered();
    void picturesAreRemembered();
    void nothingIsKeptUnasked();
    void brokenSettingsDoNoHarm_data();
    void brokenSettingsDoNoHarm();

private:
    static QAction *action(MainWindow &window, const QString &text);
    OwnSettings m_settings;
    QFont m_font;
};

void TestSettings::initTestCase()
{
    QCoreApplication::setApplicationName(u"Socketscope"_s);
    m_font = QApplication::font();
}

void TestSettings::init()
{
    QSettings().clear();
    QApplication::setFont(m_font);
    Appearance::apply(Appearance::Choice::Light);
}

QAction *TestSettings::action(MainWindow &window, const QString &text)
{
    for (auto *action : window.findChildren<QAction *>())
        if (action->text().remove(u'&') == text)
            return action;
    qFatal("no action %s", qPrintable(text));
}

void TestSettings::looksAreRemembered()
{
    {
        MainWindow window;
        window.restoreSettings();
        action(window, u"Dark"_s)->trigger();
        action(window, u"Motion"_s)->trigger();
        find<QSlider>(window, u"Pace"_s)->setValue(5);
        window.close();
    }
    QApplication::setFont(m_font);
    Appearance::apply(Appearance::Choice::Light);
    MainWindow window;
    window.restoreSettings();
    QCOMPARE(Theme::fromPalette(QApplication::palette()).scheme(), Theme::Scheme::Dark);
    QVERIFY(action(window, u"Dark"_s)->isChecked());
    QVERIFY(!action(window, u"Motion"_s)->isChecked());
    QCOMPARE(find<QSlider>(window, u"Pace"_s)->value(), 5);
}

void TestSettings::placeIsRemembered()
{
    QList<int> sizes;
    {
        MainWindow window;
        window.restoreSettings();
        window.resize(1200, 700);
        window.show();
        auto *rows = window.findChild<QSplitter *>(u"rows"_s);
        const QList<int> before = rows->sizes();
        rows->setSizes({before.at(0) + 40, before.at(1) - 40});
        sizes = rows->sizes();
        QVERIFY(sizes != before);
        window.close();
    }
    MainWindow window;
    window.restoreSettings();
    window.show();
    QCOMPARE(window.size(), QSize(1200, 700));
    QTRY_COMPARE(window.findChild<QSplitter *>(u"rows"_s)->sizes(), sizes);
}

void TestSettings::picturesAreRemembered()
{
    {
        MainWindow window;
        window.restoreSettings();
        window.show();
        auto *tabs = window.findChild<PictureTabs *>();
        tabs->setCurrentWidget(window.findChild<QWidget *>(u"events"_s));
        tabs->tearOff(tabs->indexOf(window.findChild<QWidget *>(u"sequence"_s)));
        window.close();
    }
    MainWindow window;
    window.restoreSettings();
    // However small the screen: in a narrow window the diagram is a tab as well, and the one in front.
    window.setWindowState(Qt::WindowNoState);
    window.resize(1366, 768);
    window.show();
    auto *tabs = window.findChild<PictureTabs *>();
    QCOMPARE(tabs->currentWidget()->objectName(), u"events"_s);
    QCOMPARE(tabs->state(), (QStringList {u"events"_s, u"sequence"_s}));
}

void TestSettings::nothingIsKeptUnasked()
{
    {
        MainWindow window;
        window.show();
        window.close();
    }
    QVERIFY(QSettings().allKeys().isEmpty());
}

void TestSettings::brokenSettingsDoNoHarm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("rubbish") << QByteArray("\xff\xfe[[[=\x00\n%%%=@Variant(\x01\x02)", 24);
    QTest::addRow("words for numbers")
        << QByteArray("[General]\ncolours=pink\nmotion=perhaps\npace=fast\ntext%20size=huge\n");
    QTest::addRow("numbers out of range")
        << QByteArray("[General]\ncolours=77\npace=-4\ntext%20size=100000\n");
    QTest::addRow("rubbish for places") << QByteArray(
        "[window]\ngeometry=@ByteArray(\\x1\\xd9\\xd0\\xcb\\0\\xff)\npanels=abc\nrows=@Invalid()\n"
        "pictures=nothing, of, ours\n");
    QTest::addRow("a type of nobody's")
        << QByteArray("[window]\ngeometry=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x4Abc)\n");
}

void TestSettings::brokenSettingsDoNoHarm()
{
    QFETCH(const QByteArray, text);
    const QString path = QSettings().fileName();
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();

    MainWindow window;
    const QSize size = window.size();
    const int pace = find<QSlider>(window, u"Pace"_s)->value();
    window.restoreSettings();
    window.show();
    QCOMPARE(window.size(), size);
    const int now = find<QSlider>(window, u"Pace"_s)->value();
    QVERIFY(now == pace || now == 0);
    QCOMPARE(QApplication::font().pointSizeF(), m_font.pointSizeF());
    QCOMPARE(window.findChild<PictureTabs *>()->state().size(), 1); // none is torn off
    window.close();
    QVERIFY(QSettings().allKeys().contains(u"pace"_s)); // and the next start finds whole ones
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
