// SPDX-License-Identifier: MIT
#include "language.h"
#include "lessonlibrary.h"
#include "pseudolanguage.h"
#include "windowparts.h"

#include <QAction>
#include <QMenuBar>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;

/// Another language applies at once, to all that is on screen, and is remembered.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void speaksEachLanguage_data();
    void speaksEachLanguage();
    void choiceIsRemembered();
    void brokenSettingsAreTheSystems_data();
    void brokenSettingsAreTheSystems();
    void followsTheSystem_data();
    void followsTheSystem();
    void everyTextChangesAtOnce();

private:
    QTemporaryDir m_settings;
};

void TestLanguage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Socketscope"_s);
    QCoreApplication::setApplicationName(u"Socketscope"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestLanguage::cleanup()
{
    QSettings().clear();
    Language::speak(u"en"_s);
}

void TestLanguage::speaksEachLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("timeline");
    QTest::addRow("en") << u"en"_s << u"&File"_s << u"Timeline"_s;
    QTest::addRow("de") << u"de"_s << u"&Datei"_s << u"Zeitleiste"_s;
    QTest::addRow("sv") << u"sv"_s << u"&Arkiv"_s << u"Tidslinje"_s;
    QTest::addRow("zh_CN") << u"zh_CN"_s << u"文件(&F)"_s << u"时间线"_s;
}

void TestLanguage::speaksEachLanguage()
{
    QFETCH(const QString, code);
    QFETCH(const QString, file);
    QFETCH(const QString, timeline);
    MainWindow window;
    window.show();
    Language::speak(code);
    QCOMPARE(Language::current(), code);
    QTRY_COMPARE(window.menuBar()->actions().constFirst()->text(), file);
    QVERIFY(find<QWidget>(window, timeline));
}

void TestLanguage::choiceIsRemembered()
{
    QCOMPARE(Language::chosen(), QString());
    Language::choose(u"sv"_s);
    QCOMPARE(Language::current(), u"sv"_s);
    QCOMPARE(Language::chosen(), u"sv"_s);
    Language::speak(u"en"_s);
    Language::apply();
    QCOMPARE(Language::current(), u"sv"_s);
}

void TestLanguage::brokenSettingsAreTheSystems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("no language of ours") << QByteArray("[General]\nlanguage=tlh\n");
    QTest::addRow("a path") << QByteArray("[General]\nlanguage=../../../etc/passwd\n");
    QTest::addRow("rubbish") << QByteArray("\xff\xfe[[[=\x00\n%%%=@Variant(\x01\x02)", 20);
    QTest::addRow("a list") << QByteArray("[General]\nlanguage=de, sv\n");
}

void TestLanguage::brokenSettingsAreTheSystems()
{
    QFETCH(const QByteArray, text);
    const QString path = QSettings().fileName();
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QCOMPARE(Language::chosen(), QString());
    Language::apply();
    QVERIFY(Language::codes().contains(Language::current()));
}

void TestLanguage::followsTheSystem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("description");
    const QString english = u"Drive and watch real TCP sockets"_s;
    QTest::addRow("none") << u"C.UTF-8"_s << english;
    QTest::addRow("a language without texts") << u"fr_FR.UTF-8"_s << english;
    QTest::addRow("Swedish") << u"sv_SE.UTF-8"_s << u"Kör och följ riktiga TCP-socketar"_s;
    QTest::addRow("German of Austria") << u"de_AT.UTF-8"_s << u"Steuere und beobachte echte TCP-Sockets"_s;
    QTest::addRow("Chinese") << u"zh_CN.UTF-8"_s << u"操作并观察真正的"_s;
    QTest::addRow("Chinese of Taiwan") << u"zh_TW.UTF-8"_s << english;
}

void TestLanguage::followsTheSystem()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, description);
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LANGUAGE"_s, u"LC_MESSAGES"_s, u"LANG"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_settings.path());
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(SOCKETSCOPE_PROGRAM), {u"--help"_s});
    QSignalSpy finished(&program, &QProcess::finished);
    QVERIFY(finished.count() > 0 || finished.wait(20'000));
    QCOMPARE(program.exitCode(), 0);
    const QString told = QString::fromUtf8(program.readAllStandardOutput());
    QVERIFY2(told.contains(description), qPrintable(told));
}

void TestLanguage::everyTextChangesAtOnce()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    type(window, u"Port"_s, u"0"_s);
    click(window, u"Listen"_s);
    QTRY_VERIFY(whereabouts(window).contains(u"accept"_s));

    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::sendPostedEvents();
    QSignalSpy refreshed(&window, &MainWindow::refreshed);
    window.workbench().pauseAll();
    Q_EMIT window.workbench().programsChanged();
    QVERIFY(refreshed.wait());
    // A lesson's title comes with its document, which is in the language that was chosen.
    QStringList left = PseudoLanguage::untranslated(window);
    for (const QString &file : LessonLibrary::files({u"en"_s}))
        left.removeIf([title = LessonLibrary::load(file).lesson.title](const QString &text) {
            return text.contains(title);
        });
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
