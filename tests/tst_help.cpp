// SPDX-License-Identifier: MIT
#include "firststeps.h"
#include "helpwindow.h"
#include "listingprogram.h"
#include "ownsettings.h"
#include "windowparts.h"

#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;
using Page = HelpWindow::Page;

/// What helps a person along: the first steps, and the pages of the Help menu.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void firstStepsAreThereOnce();
    void escapeClosesTheFirstSteps();
    void firstStepsGoWithTheButtons();
    void pagesAreThere_data();
    void pagesAreThere();
    void everyShortcutIsListed();
    void noShortcutIsTakenTwice();
    void everyPartIsExplained();

private:
    OwnSettings m_settings;
};

void TestHelp::initTestCase()
{
    QCoreApplication::setApplicationName(u"Socketscope"_s);
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
}

void TestHelp::init()
{
    QSettings().clear();
}

void TestHelp::firstStepsAreThereOnce()
{
    {
        MainWindow window;
        window.show();
        auto *steps = window.findChild<FirstSteps *>();
        QVERIFY(steps->isVisible());
        click(window, u"Close the first steps"_s);
        QVERIFY(!steps->isVisible());
    }
    MainWindow again;
    again.show();
    auto *steps = again.findChild<FirstSteps *>();
    QVERIFY(!steps->isVisible());
    for (QAction *action : again.findChildren<QAction *>())
        if (action->text() == u"&First steps")
            action->trigger();
    QVERIFY(steps->isVisible());
}

void TestHelp::escapeClosesTheFirstSteps()
{
    MainWindow window;
    window.show();
    auto *steps = window.findChild<FirstSteps *>();
    QSignalSpy putAway(steps, &FirstSteps::putAway);
    QTest::keyClick(&button(window, u"Close the first steps"_s), Qt::Key_Escape);
    QCOMPARE(putAway.count(), 1);
    QVERIFY(!steps->isVisible());
}

void TestHelp::firstStepsGoWithTheButtons()
{
    MainWindow window;
    window.show();
    auto *steps = window.findChild<FirstSteps *>();
    QVERIFY(steps->isVisible());
    Workbench &workbench = window.workbench();
    workbench.replaceServer(std::make_unique<ListingProgram>(u"server"_s, workbench.kernelWatch()));
    QVERIFY(!steps->isVisible());
    workbench.useButtonServer();
    QVERIFY(steps->isVisible());
    workbench.replaceClient(std::make_unique<ListingProgram>(u"client"_s, workbench.kernelWatch()));
    QVERIFY(!steps->isVisible());
}

void TestHelp::pagesAreThere_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QStringList>("words");
    QTest::addRow("shortcuts") << Page::Shortcuts << QStringList {u"Keyboard shortcuts"_s, u"F6"_s};
    QTest::addRow("words") << Page::Words
                           << QStringList {u"bind"_s,       u"listen"_s,       u"Backlog"_s,    u"accept"_s,
                                           u"Peer"_s,       u"shutdown"_s,     u"Half close"_s, u"Reset"_s,
                                           u"Handshake"_s,  u"Blocking"_s,     u"Event"_s,      u"errno"_s,
                                           u"Stage"_s,      u"Step"_s,         u"Pace"_s,       u"Actor"_s,
                                           u"Connection"_s, u"Local address"_s};
    QTest::addRow("events") << Page::Events
                            << QStringList {u"t_us"_s, u"seconds_left"_s, u"kernel"_s, u"base64"_s};
    QTest::addRow("lessons") << Page::Lessons << QStringList {u"Writing a lesson"_s, u"predict"_s};
    QTest::addRow("about") << Page::About
                           << QStringList {u"1.2.3"_s, QString::fromLatin1(qVersion()), u"MIT"_s};
}

void TestHelp::pagesAreThere()
{
    QFETCH(const Page, page);
    QFETCH(const QStringList, words);
    MainWindow window;
    window.show();
    auto *help = window.findChild<HelpWindow *>();
    help->open(page);
    QVERIFY(help->isVisible());
    QVERIFY(!help->windowTitle().isEmpty());
    const QString told = help->findChild<QTextBrowser *>()->toPlainText();
    for (const QString &word : words)
        QVERIFY2(told.contains(word, Qt::CaseInsensitive), qPrintable(word));
    QTest::keyClick(help->findChild<QTextBrowser *>(), Qt::Key_Escape);
    QVERIFY(!help->isVisible());
}

void TestHelp::everyShortcutIsListed()
{
    MainWindow window;
    const QString told = window.findChild<HelpWindow *>()->text(Page::Shortcuts);
    int shortcuts = 0;
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>())
        for (const QAction *action : menu->actions())
            for (const QKeySequence &keys : action->shortcuts()) {
                ++shortcuts;
                QVERIFY2(told.contains(u"| %1 |"_s.arg(keys.toString(QKeySequence::NativeText))),
                         qPrintable(action->text()));
            }
    QVERIFY(shortcuts > 15);
}

void TestHelp::noShortcutIsTakenTwice()
{
    MainWindow window;
    QHash<QString, QString> taken;
    for (const QAction *action : window.findChildren<QAction *>())
        for (const QKeySequence &keys : action->shortcuts()) {
            if (action->shortcutContext() == Qt::WidgetShortcut)
                continue;
            const QString text = keys.toString();
            QVERIFY2(!taken.contains(text) || taken.value(text) == action->text(),
                     qPrintable(text + u": "_s + action->text() + u", "_s + taken.value(text)));
            taken.insert(text, action->text());
        }
}

void TestHelp::everyPartIsExplained()
{
    MainWindow window;
    window.show();
    int parts = 0;
    for (const auto *part : window.findChildren<QWidget *>()) {
        if (part->focusPolicy() == Qt::NoFocus || !part->isVisible() || part->window() != &window)
            continue;
        ++parts;
        const QWidget *explained = part;
        while (explained && explained->whatsThis().isEmpty())
            explained = explained->parentWidget();
        QVERIFY2(explained,
                 qPrintable(QString::fromLatin1(part->metaObject()->className()) + u": "_s
                            + part->accessibleName()));
    }
    QVERIFY(parts > 20);
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
