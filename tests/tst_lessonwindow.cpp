// SPDX-License-Identifier: MIT
#include "buttonmark.h"
#include "lessondesk.h"
#include "noticebar.h"
#include "ownsettings.h"
#include "paces.h"
#include "panelpair.h"
#include "programpanel.h"
#include "sidedrawer.h"
#include "testfolder.h"
#include "windowparts.h"

#include <QComboBox>
#include <QMenuBar>
#include <QRadioButton>
#include <QTcpServer>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;

/// The lesson in the window: how it is reached, and that a part can be gone through without a mouse.
class TestLessonWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void beginsWithACover();
    void partIsDoneByKeyboardAlone();
    void partsAreInMenuAndToolBar();
    void teachersFileIsOpened();
    void fileWithAMistakeIsRefusedInPlace();
    void goesOnWhereItWasLeft();
    void partOnQtHasItsButtons();
    void panelsHaveRoomBesideIt();
    void askedButtonIsMarked();
    void aProgramThatWaitsPassesTheMarkOn();
    void goesOnWhileAProgramIsEndless();

private:
    LessonRun &run() { return m_window->lessons().run(); }
    void press(const QKeySequence &keys);
    void stepUntilPassed(int key);
    QString noticeText() const;
    QString marked() const;
    QComboBox *choiceOfLessons() const;

    OwnSettings m_settings;
    TestFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestLessonWindow::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    // The screen that a test has may be smaller than the usual window.
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->findChild<SideDrawer *>()->setOpen(true);
    find<QSlider>(*m_window, u"Pace"_s)->setValue(Paces::count - 1);
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_window->lessons().usePort(50017, free.serverPort());
}

void TestLessonWindow::press(const QKeySequence &keys)
{
    QTest::keySequence(m_window->windowHandle(), keys);
}

void TestLessonWindow::stepUntilPassed(int key)
{
    for (int i = 0; i < 20 && !run().isPassed(); ++i) {
        const qint64 before = m_window->workbench().timeline().last();
        press(QKeySequence(key));
        QTRY_VERIFY(m_window->workbench().timeline().last() > before);
        // What the step did is known once the events of a moment have been put in order.
        QTest::qWait(2 * EventMerger::tickMs + EventMerger::settleMs);
    }
    QVERIFY2(run().isPassed(), qPrintable(run().shownStep().title));
}

/// By its own name: Qt tells a screen reader the chosen item as a combo box's name.
QComboBox *TestLessonWindow::choiceOfLessons() const
{
    for (auto *choice : m_window->findChildren<QComboBox *>())
        if (choice->accessibleName() == "Lesson"_L1)
            return choice;
    return nullptr;
}

QString TestLessonWindow::noticeText() const
{
    for (const auto *notice : m_window->findChildren<NoticeBar *>())
        if (notice->isVisible())
            return notice->text();
    return {};
}

/// The accessible name of the button that is outlined; its description says so too.
QString TestLessonWindow::marked() const
{
    QStringList names;
    for (const auto *button : m_window->findChildren<QAbstractButton *>())
        if (button->accessibleDescription() == "The lesson asks for this button."_L1)
            names += button->accessibleName();
    const auto marks = m_window->findChildren<ButtonMark *>();
    const bool isDrawn = std::any_of(marks.cbegin(), marks.cend(), [&names](const ButtonMark *mark) {
        return mark->isVisible() && names.contains(mark->button()->accessibleName())
            && mark->geometry() == mark->button()->rect();
    });
    return isDrawn || names.isEmpty() ? names.join(u", "_s) : u"said, and not drawn"_s;
}

void TestLessonWindow::beginsWithACover()
{
    QVERIFY(!run().isOpen());
    QTRY_VERIFY(button(*m_window, u"Begin"_s).isVisible());
    // The buttons work without any lesson.
    QVERIFY(m_window->workbench().buttonServer());
    QVERIFY(button(*m_window, u"Listen"_s).isVisible());
    click(*m_window, u"Begin"_s);
    QVERIFY(run().isOpen());
    QVERIFY(!m_window->workbench().buttonServer());
    QVERIFY(m_window->workbench().server().source().startsWith("import socket\n\ns = socket.socket("_L1));
}

void TestLessonWindow::partIsDoneByKeyboardAlone()
{
    const QKeySequence next(u"Ctrl+PgDown"_s);
    press(next);
    QVERIFY(run().isOpen());
    for (const int key :
         {Qt::Key_F6, Qt::Key_F6, Qt::Key_F7, Qt::Key_F6, Qt::Key_F6, Qt::Key_F7, Qt::Key_F6}) {
        const size_t step = run().step();
        if (!run().shownStep().predictions.empty()) {
            press(QKeySequence(Qt::Key_F4));
            QTRY_VERIFY(qobject_cast<QRadioButton *>(QApplication::focusWidget()));
            press(QKeySequence(Qt::Key_Space));
            QTRY_COMPARE(run().prediction(0).chosen, 0);
        }
        stepUntilPassed(key);
        if (QTest::currentTestFailed())
            return;
        press(next);
        QCOMPARE(run().step(), step + 1);
    }
    // Hang up: the client first, then the server.
    const auto isOver = [this](const Program &program) { return !program.isUnderWay(); };
    for (int i = 0; i < 10 && !isOver(m_window->workbench().client()); ++i)
        press(QKeySequence(Qt::Key_F7));
    for (int i = 0; i < 10 && !isOver(m_window->workbench().server()); ++i)
        press(QKeySequence(Qt::Key_F6));
    QTRY_VERIFY(run().isPassed());
    press(QKeySequence(u"Ctrl+PgUp"_s));
    QCOMPARE(run().step(), size_t(6));
    press(QKeySequence(u"Ctrl+Shift+A"_s));
    QCOMPARE(run().step(), size_t(0));
    QCOMPARE(run().passedCount(), size_t(0));
}

void TestLessonWindow::partsAreInMenuAndToolBar()
{
    auto *choice = choiceOfLessons();
    QVERIFY(choice);
    QCOMPARE(choice->count(), 5);
    QVERIFY(choice->itemText(2).startsWith("3  "_L1));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QCOMPARE(choice->currentIndex(), 4);
    QTest::keyClick(choice, Qt::Key_Home);
    Q_EMIT choice->activated(2);
    QCOMPARE(run().lesson().order, 3);
    QCOMPARE(choice->currentIndex(), 2);
    QVERIFY(m_window->openLesson(4));
    QCOMPARE(run().lesson().order, 4);
    QCOMPARE(choice->currentIndex(), 3);
    int checked = 0;
    for (const QAction *action : m_window->findChildren<QAction *>())
        checked += action->isChecked() && action->text() == u'&' + choice->itemText(3);
    QCOMPARE(checked, 1);
    QVERIFY(!m_window->openLesson(99));
    QCOMPARE(run().lesson().order, 4);
}

void TestLessonWindow::teachersFileIsOpened()
{
    QFile format(QFINDTESTDATA("../resources/lessons/FORMAT.md"));
    QVERIFY(format.open(QIODevice::ReadOnly));
    const QString example =
        QString::fromUtf8(format.readAll()).section(u"````markdown\n"_s, 1).section(u"````"_s, 0, 0);
    const QString file = m_folder.write(u"greeting.md"_s, example.toUtf8());
    m_window->lessons().openFile(file);
    QCOMPARE(run().lesson().title, u"A greeting"_s);
    auto *choice = choiceOfLessons();
    QCOMPARE(choice->currentText(), u"A greeting"_s);
    m_window->lessons().openFile(file);
    QCOMPARE(choice->count(), 6);
}

void TestLessonWindow::fileWithAMistakeIsRefusedInPlace()
{
    press(QKeySequence(u"Ctrl+PgDown"_s));
    m_window->lessons().openFile(m_folder.write(
        u"bad.md"_s, "---\ntitle: Bad\norder: 1\n---\n\n## Step\n\n```check\nsay: S.\nactor: nobody\n```\n"));
    QTRY_VERIFY2(noticeText().contains(u"bad.md, line 10: expected “server”"_s), qPrintable(noticeText()));
    QCOMPARE(run().lesson().order, 1);
    m_window->lessons().openFile(m_folder.write(
        u"bad.md"_s, "---\ntitle: Latin 1\norder: 1\n---\n\n## Step\n\nCaf\xe9 or \xfc\n\n\xe9\n"));
    QTRY_VERIFY2(noticeText().contains(u"bad.md, line 8: expected text in UTF-8"_s),
                 qPrintable(noticeText()));
    m_window->lessons().openFile(m_folder.filePath(u"missing.md"_s));
    QTRY_VERIFY(noticeText().contains("missing.md, line 1: expected a file that can be read"_L1));
}

void TestLessonWindow::goesOnWhereItWasLeft()
{
    m_window->openLesson(2);
    QSettings settings;
    LessonProgress progress;
    progress.passed = 2;
    progress.write(settings, run().lesson());
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    m_window->findChild<SideDrawer *>()->setOpen(true);
    QCOMPARE(choiceOfLessons()->currentIndex(), 1);
    QTRY_VERIFY(button(*m_window, u"Go on"_s).isVisible());
    click(*m_window, u"Go on"_s);
    QCOMPARE(run().lesson().order, 2);
    QCOMPARE(run().step(), size_t(2));
}

void TestLessonWindow::partOnQtHasItsButtons()
{
    m_window->openLesson(5);
    for (const QString &name : {u"Listen"_s, u"Reply"_s, u"Connect"_s, u"Send"_s})
        QTRY_VERIFY2(button(*m_window, name).isVisible(), qPrintable(name));
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const QString port = QString::number(free.serverPort());
    type(*m_window, u"Port"_s, port);
    type(*m_window, u"Remote port"_s, port);
    click(*m_window, u"Listen"_s);
    QTRY_VERIFY2(noticeText().contains(port), qPrintable(noticeText()));
    free.close();
    press(QKeySequence(u"Ctrl+Shift+L"_s));
    QTRY_VERIFY(run().isPassed());
    run().goOn();
    click(*m_window, u"Connect"_s);
    QTRY_VERIFY(run().isPassed());
    run().goOn();
    QTRY_VERIFY(button(*m_window, u"Send"_s).isEnabled());
    click(*m_window, u"Send"_s);
    QTRY_VERIFY(run().isPassed());
    run().goOn();
    click(*m_window, u"Reply"_s);
    QTRY_VERIFY(run().isPassed());
    run().goOn();
    click(*m_window, u"Close client"_s);
    QTRY_VERIFY(run().isPassed());
}

void TestLessonWindow::panelsHaveRoomBesideIt()
{
    const auto *panels = m_window->findChild<PanelPair *>();
    QTRY_COMPARE(m_window->width(), 1366);
    QTRY_VERIFY(!panels->isTabbed());
    const auto charactersIn = [this](const QString &name) {
        const QLineEdit &shown = field(*m_window, name);
        return shown.width() / shown.fontMetrics().averageCharWidth();
    };
    QTRY_VERIFY2(charactersIn(u"Message"_s) >= 10, qPrintable(QString::number(charactersIn(u"Message"_s))));
    QVERIFY(charactersIn(u"Reply message"_s) >= 10);

    // A second client has a list of them, and before it connects there is most to say.
    m_window->workbench().addClient();
    const auto choices = m_window->clientPanel().findChildren<QComboBox *>();
    QTRY_VERIFY(std::any_of(choices.begin(), choices.end(), [](const QComboBox *each) {
        return each->accessibleName() == "Selected client"_L1 && each->isVisible();
    }));
    QCoreApplication::processEvents();
    QVERIFY(!panels->isTabbed());
    QVERIFY(charactersIn(u"Message"_s) >= 10);
}

void TestLessonWindow::askedButtonIsMarked()
{
    QCOMPARE(marked(), QString());
    m_window->openLesson(1);
    QTRY_COMPARE(marked(), u"Step server"_s);
    stepUntilPassed(Qt::Key_F6);
    QTRY_COMPARE(marked(), QString()); // now it is Next that leads on
    run().goOn();
    QTRY_COMPARE(marked(), u"Step server"_s);
    stepUntilPassed(Qt::Key_F6);
    run().goOn();
    QCOMPARE(run().shownStep().title, u"Knock too early"_s);
    QTRY_COMPARE(marked(), QString()); // the question comes first
    run().choose(0, 0);
    QTRY_COMPARE(marked(), u"Step client"_s);

    m_window->openLesson(5);
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    for (const QString &port : {u"Port"_s, u"Remote port"_s})
        type(*m_window, port, QString::number(free.serverPort()));
    free.close();
    for (const QString &name : {u"Listen"_s, u"Connect"_s, u"Send"_s, u"Reply"_s, u"Close client"_s}) {
        if (!run().shownStep().predictions.empty())
            run().choose(0, 0);
        QTRY_COMPARE(marked(), name);
        click(*m_window, name);
        QTRY_VERIFY(run().isPassed());
        QTRY_COMPARE(marked(), QString());
        run().goOn();
    }
}

void TestLessonWindow::aProgramThatWaitsPassesTheMarkOn()
{
    m_window->openLesson(4);
    while (run().shownStep().title != "Leave the loop"_L1) {
        run().choose(0, 0);
        QTRY_COMPARE(marked(), u"Run server"_s);
        click(*m_window, marked());
        QTRY_COMPARE(marked(), u"Run client"_s); // the server waits in accept()
        click(*m_window, marked());
        QTRY_VERIFY(run().isPassed());
        run().goOn();
    }
    QTRY_COMPARE(marked(), u"Run server"_s);
    m_window->workbench().useButtonServer();
    QTRY_COMPARE(marked(), QString()); // what is there now is not the lesson's
}

/// The step after it has no question; what the program still tells as it is stopped is not about one.
void TestLessonWindow::goesOnWhileAProgramIsEndless()
{
    m_window->openLesson(4);
    run().choose(0, 1);
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(marked(), u"Run client"_s); // the server waits in accept()
    click(*m_window, u"Run client"_s);
    QTRY_VERIFY(run().isPassed());
    QVERIFY(m_window->workbench().server().isUnderWay());
    click(*m_window, u"Next step"_s);
    QCOMPARE(run().shownStep().title, u"Leave the loop"_s);
    QTRY_VERIFY(!m_window->workbench().server().isUnderWay());
    QTRY_COMPARE(marked(), u"Run server"_s);
    QVERIFY(!run().isPassed());
}

QTEST_MAIN(TestLessonWindow)
#include "tst_lessonwindow.moc"
