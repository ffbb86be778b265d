// SPDX-License-Identifier: MIT
#include "codeview.h"
#include "listingprogram.h"
#include "outputstrip.h"
#include "scriptwindow.h"

#include <QDropEvent>
#include <QMimeData>

/// Which script takes which place in the window, and what becomes of the one that had it.
class ScriptDeskTest : public QObject, ScriptWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void whatCannotBeReadIsToldInPlace();
    void noPythonIsToldInPlace();
    void busyPanelAsksFirst();
    void listingRunsWithPython();
    void droppedFilesFindTheirPanels();
    void resetEndsTheScripts();
    void resetAwaitsScriptsThatLoseTheirPlace();
    void resetIsOverForWhatTakesThePlace();
    void buttonsComeBack();
};

void ScriptDeskTest::whatCannotBeReadIsToldInPlace()
{
    m_window->scripts().open(m_window->clientPanel(), u"/nowhere/client.py"_s);
    QVERIFY(notice(m_window->clientPanel()).contains(u"client.py cannot be read"_s));
    QVERIFY(m_window->workbench().buttonClient());
}

void ScriptDeskTest::noPythonIsToldInPlace()
{
    ScriptDesk::setPython(u"/nowhere/python3"_s);
    m_window->scripts().open(m_window->serverPanel(), m_folder.filePath(u"server.py"_s));
    click(*m_window, u"Run server"_s);
    ScriptDesk::setPython({});
    QTRY_VERIFY(notice(m_window->serverPanel()).contains(u"no program that can be run"_s));
    QCOMPARE(server().state(), Program::State::NotStarted);
}

void ScriptDeskTest::busyPanelAsksFirst()
{
    m_window->scripts().open(m_window->serverPanel(), m_folder.filePath(u"server.py"_s));
    click(*m_window, u"Run server"_s);
    QTRY_VERIFY(isWaiting(u"server", Call::Accept));
    Program *before = &server();
    m_window->scripts().open(m_window->serverPanel(), write(u"hello.py"_s, "print('hello')\n"));
    QCOMPARE(&server(), before);
    click(*m_window, u"Stop it"_s);
    QTRY_VERIFY(m_window->serverPanel().code().toPlainText().startsWith(u"print"_s));
    QTRY_COMPARE(scene().actor(u"server")->status, u"stopped"_s);
}

void ScriptDeskTest::listingRunsWithPython()
{
    auto listing = std::make_unique<ListingProgram>(u"client"_s, m_window->workbench().kernelWatch());
    listing->setSource(u"print('from a lesson')\n"_s, u"simple-client.py"_s);
    m_window->workbench().replaceClient(std::move(listing));
    click(*m_window, u"Run the client's listing with Python"_s);
    QVERIFY(qobject_cast<ScriptProgram *>(&client()));
    QVERIFY(find<QWidget>(*m_window, u"Client · simple-client.py"_s));
    click(*m_window, u"Run client"_s);
    QTRY_COMPARE(m_window->clientPanel().output().text(), u"from a lesson\n"_s);
}

void ScriptDeskTest::droppedFilesFindTheirPanels()
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(m_folder.filePath(u"client.py"_s)),
                   QUrl::fromLocalFile(m_folder.filePath(u"server.py"_s))});
    QDropEvent onTheWindow(QPointF(500, 600), Qt::CopyAction, &files, Qt::LeftButton, {});
    static_cast<QObject *>(m_window.get())->event(&onTheWindow); // as a drag brings it
    QVERIFY(!m_window->workbench().buttonServer());
    QVERIFY(server().source().contains(u"listen"_s));
    QVERIFY(client().source().contains(u"create_connection"_s));

    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(m_folder.filePath(u"client.py"_s))});
    const QPoint place = m_window->serverPanel().mapTo(m_window.get(), QPoint(50, 50));
    QDropEvent onAPanel(place, Qt::CopyAction, &file, Qt::LeftButton, {});
    static_cast<QObject *>(m_window.get())->event(&onAPanel);
    QVERIFY(server().source().contains(u"create_connection"_s));
}

void ScriptDeskTest::resetEndsTheScripts()
{
    m_window->scripts().openAll({m_folder.filePath(u"server.py"_s)});
    click(*m_window, u"Run server"_s);
    QTRY_VERIFY(isWaiting(u"server", Call::Accept));
    QTRY_VERIFY(button(*m_window, u"Reset"_s).isEnabled());
    click(*m_window, u"Reset"_s);
    QTRY_COMPARE(server().state(), Program::State::Ended);
    QTRY_VERIFY(m_window->workbench().timeline().isEmpty());
    click(*m_window, u"Run server"_s);
    QTRY_VERIFY(isWaiting(u"server", Call::Accept));
}

void ScriptDeskTest::resetAwaitsScriptsThatLoseTheirPlace()
{
    Workbench &workbench = m_window->workbench();
    workbench.addClient();
    m_window->scripts().open(m_window->clientPanel(), m_folder.filePath(u"server.py"_s));
    QCOMPARE(client().actor(), u"client 2"_s);
    const QPointer<Program> script = &client();
    client().run();
    QTRY_VERIFY(isWaiting(u"client 2", Call::Accept));
    workbench.reset();
    QCOMPARE(workbench.clientNames(), QStringList {u"client"_s});
    QTRY_VERIFY(!script);
    workbench.settle();
    QVERIFY(workbench.timeline().isEmpty());
}

void ScriptDeskTest::resetIsOverForWhatTakesThePlace()
{
    Workbench &workbench = m_window->workbench();
    m_window->scripts().open(m_window->serverPanel(), m_folder.filePath(u"server.py"_s));
    const QPointer<Program> script = &server();
    server().run();
    QTRY_VERIFY(isWaiting(u"server", Call::Accept));
    workbench.reset();
    workbench.useButtonServer();
    QTRY_VERIFY(!script);
    workbench.settle();
    QVERIFY(workbench.timeline().isEmpty());
    type(*m_window, u"Port"_s, u"0"_s);
    click(*m_window, u"Listen"_s);
    QTRY_VERIFY(isWaiting(u"server", Call::Accept));
    server().stop();
    workbench.settle();
    QVERIFY(!workbench.timeline().isEmpty());
}

void ScriptDeskTest::buttonsComeBack()
{
    m_window->scripts().openAll({m_folder.filePath(u"server.py"_s)});
    click(*m_window, u"Back to the server's buttons"_s);
    QVERIFY(m_window->workbench().buttonServer());
    CodeView &code = m_window->serverPanel().code();
    code.setFocus();
    QTest::keyClick(&code, Qt::Key_F9);
    QVERIFY(!code.accessibleDescription().contains(u"Breakpoint"_s));
}

QTEST_MAIN(ScriptDeskTest)
#include "tst_scriptdesk.moc"
