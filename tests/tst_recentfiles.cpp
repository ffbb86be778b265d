// SPDX-License-Identifier: MIT
#include "lessondesk.h"
#include "noticebar.h"
#include "ownsettings.h"
#include "programpanel.h"
#include "recentfiles.h"
#include "scriptdesk.h"
#include "testfolder.h"
#include "windowparts.h"

#include <QMenu>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;

using Kind = RecentFiles::Kind;

/// File → Open recent: what it lists, that it is found again at the next start, and what it opens.
class TestRecentFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void newestIsFirst();
    void listIsBounded();
    void listIsCleared();
    void namesAreShownAsTheyAre();
    void brokenSettingsDoNoHarm();
    void scriptsAreOpenedAgain();
    void lessonIsOpenedAgain();
    void missingFileIsToldInPlace();
    void listingOfALessonIsNoFile();
    void teachersLessonIsRememberedAsTheLastPart();

private:
    static QStringList texts(const QMenu &menu);
    static QMenu &menuOf(MainWindow &window);
    QString writeLesson();

    OwnSettings m_settings;
    TestFolder m_folder;
};

/// The files of the menu, without their numbers.
QStringList TestRecentFiles::texts(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions())
        if (!action->toolTip().isEmpty() && action->text().contains(u"  "_s))
            texts += action->text().section(u"  "_s, 1);
    return texts;
}

QMenu &TestRecentFiles::menuOf(MainWindow &window)
{
    for (auto *menu : window.findChildren<QMenu *>())
        if (menu->title() == u"Open &recent"_s)
            return *menu;
    qFatal("no menu");
}

QString TestRecentFiles::writeLesson()
{
    return m_folder.write(u"greeting.md"_s,
                          "---\ntitle: A greeting\norder: 1\n---\n\n## Listen\n\n"
                          "```python server file=greeting-server.py\nprint('hello')\n```\n");
}

void TestRecentFiles::newestIsFirst()
{
    QMenu menu;
    RecentFiles recent(menu);
    QVERIFY(!menu.isEnabled());
    recent.add(Kind::ServerScript, u"/tmp/one.py"_s);
    recent.add(Kind::ClientScript, u"/tmp/two.py"_s);
    recent.add(Kind::Lesson, u"/tmp/three.md"_s);
    recent.add(Kind::ServerScript, u"/tmp/one.py"_s);
    recent.add(Kind::ClientScript, u"/tmp/one.py"_s);
    const QStringList expected {u"one.py (client's script)"_s, u"one.py (server's script)"_s,
                                u"three.md (lesson)"_s, u"two.py (client's script)"_s};
    QCOMPARE(texts(menu), expected);
    QVERIFY(menu.isEnabled());
    QMenu another;
    const RecentFiles nextStart(another);
    QCOMPARE(texts(another), expected);
}

void TestRecentFiles::listIsBounded()
{
    QMenu menu;
    RecentFiles recent(menu);
    for (int i = 0; i < 2 * RecentFiles::most; ++i)
        recent.add(Kind::Lesson, u"/tmp/%1.md"_s.arg(i));
    QCOMPARE(texts(menu).size(), RecentFiles::most);
    QCOMPARE(texts(menu).first(), u"%1.md (lesson)"_s.arg(2 * RecentFiles::most - 1));
}

void TestRecentFiles::listIsCleared()
{
    QMenu menu;
    RecentFiles recent(menu);
    recent.add(Kind::Lesson, u"/tmp/one.md"_s);
    menu.actions().last()->trigger();
    QTRY_VERIFY(!menu.isEnabled());
    QVERIFY(texts(menu).isEmpty());
}

void TestRecentFiles::namesAreShownAsTheyAre()
{
    QMenu menu;
    RecentFiles recent(menu);
    recent.add(Kind::Lesson, u"/tmp/you & %1 me.md"_s);
    QCOMPARE(texts(menu).first(), u"you && %1 me.md (lesson)"_s);
}

void TestRecentFiles::brokenSettingsDoNoHarm()
{
    QSettings().setValue(u"recentFiles"_s, QStringList {u"Nothing /tmp/a"_s, u""_s, u"Lesson /tmp/b.md"_s});
    QMenu menu;
    const RecentFiles recent(menu);
    QCOMPARE(texts(menu), QStringList {u"b.md (lesson)"_s});
}

void TestRecentFiles::scriptsAreOpenedAgain()
{
    const QString server = m_folder.write(u"server.py"_s, "print('the server')\n");
    const QString client = m_folder.write(u"client.py"_s, "print('the client')\n");
    {
        MainWindow window;
        window.scripts().openAll({server, client});
    }
    MainWindow window;
    const QMenu &menu = menuOf(window);
    QCOMPARE(texts(menu), (QStringList {u"client.py (client's script)"_s, u"server.py (server's script)"_s}));
    QVERIFY(window.workbench().buttonServer());
    menu.actions().at(1)->trigger();
    QVERIFY(window.workbench().server().source().contains(u"the server"_s));
    QCOMPARE(texts(menu).first(), u"server.py (server's script)"_s);
    menu.actions().at(1)->trigger();
    QVERIFY(window.workbench().client().source().contains(u"the client"_s));
}

void TestRecentFiles::lessonIsOpenedAgain()
{
    const QString file = writeLesson();
    {
        MainWindow window;
        window.lessons().openFile(file);
        window.openLesson(2); // one of ours is in the menu of lessons anyway
    }
    MainWindow window;
    QCOMPARE(texts(menuOf(window)), QStringList {u"greeting.md (lesson)"_s});
    menuOf(window).actions().first()->trigger();
    QCOMPARE(window.lessons().run().lesson().title, u"A greeting"_s);
}

void TestRecentFiles::missingFileIsToldInPlace()
{
    const QString script = m_folder.write(u"gone.py"_s, "print('gone')\n");
    const QString lesson = writeLesson();
    MainWindow window;
    window.show();
    window.scripts().open(window.clientPanel(), script);
    window.lessons().openFile(lesson);
    QVERIFY(QFile::remove(script) && QFile::remove(lesson));
    const Program *before = &window.workbench().client();
    menuOf(window).actions().at(1)->trigger();
    QVERIFY2(window.clientPanel().notice().text().contains(u"gone.py cannot be read"_s),
             qPrintable(window.clientPanel().notice().text()));
    QCOMPARE(&window.workbench().client(), before);
    menuOf(window).actions().at(0)->trigger();
    QStringList said;
    for (const auto *notice : window.findChildren<NoticeBar *>())
        said += notice->text();
    QVERIFY2(said.join(u'|').contains(u"greeting.md, line 1: expected a file that can be read"_s),
             qPrintable(said.join(u'|')));
    QCOMPARE(texts(menuOf(window)).size(), 2); // the disk it is on may be back tomorrow
}

void TestRecentFiles::listingOfALessonIsNoFile()
{
    MainWindow window;
    window.openLesson(1);
    window.scripts().openListing(window.serverPanel());
    QVERIFY(!window.lessons().owns(window.workbench().server()));
    QVERIFY(texts(menuOf(window)).isEmpty());
}

void TestRecentFiles::teachersLessonIsRememberedAsTheLastPart()
{
    const QString file = writeLesson();
    MainWindow().lessons().openFile(file);
    {
        MainWindow window;
        QCOMPARE(window.lessons().parts()[window.lessons().current()].head.title, u"A greeting"_s);
    }
    QVERIFY(QFile::remove(file));
    MainWindow window;
    QCOMPARE(window.lessons().current(), 0);
}

QTEST_MAIN(TestRecentFiles)
#include "tst_recentfiles.moc"
