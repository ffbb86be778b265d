// SPDX-License-Identifier: MIT
#include "codeview.h"
#include "outputstrip.h"
#include "processes.h"
#include "programcontrols.h"
#include "scriptwindow.h"
#include "statediagram.h"

#include <QLabel>
#include <QProcess>
#include <QTextBlock>

/// A learner's scripts in the window: run, stepped, stopped, typed to.
class ScriptWindowTest : public QObject, ScriptWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void bothRunInOrder();
    void runsAgainWithoutADialog();
    void stepsAndStops();
    void breakpointIsSetInTheGutter();
    void inputIsTyped();
    void threadsAreNamed();
    void anotherFilesLinesAreNoneOfTheMainOnes();
    void aScriptConnectsToItself();
    void argumentsArePassed();
    void leftoversAreTold();
    void killedWindowLeavesNoScript();
};

namespace {

/// A window that runs the script until the window is killed.
int runWindow(const QString &script)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"Socketscope test"_s);
    MainWindow window;
    window.show();
    window.scripts().open(window.serverPanel(), script);
    click(window, u"Run server"_s);
    return QApplication::exec();
}

} // namespace

void ScriptWindowTest::bothRunInOrder()
{
    m_window->scripts().openAll({m_folder.filePath(u"server.py"_s), m_folder.filePath(u"client.py"_s)});
    QVERIFY(m_window->serverPanel().code().toPlainText().startsWith(u"import socket"_s));
    QTRY_VERIFY(button(*m_window, u"Start all in order"_s).isEnabled());
    click(*m_window, u"Start all in order"_s);
    QTRY_COMPARE_WITH_TIMEOUT(server().state(), Program::State::Ended, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(client().state(), Program::State::Ended, 20'000);
    QTRY_COMPARE(m_window->serverPanel().output().text(), u"got b'hello'\n"_s);
    QTRY_COMPARE(scene().actor(u"server")->status, u"ended"_s);
    QTRY_COMPARE(scene().actor(u"client")->status, u"ended"_s);
    QVERIFY(!scene().actor(u"server")->failure);
    for (const ActorState &each : scene().actors)
        QVERIFY2(each.name == u"server"_s || each.name == u"client"_s, qPrintable(each.name));
}

void ScriptWindowTest::runsAgainWithoutADialog()
{
    m_window->scripts().open(m_window->serverPanel(), write(u"hello.py"_s, "print('hello')\n"));
    for (const int runs : {1, 2}) {
        click(*m_window, u"Run server"_s);
        QTRY_COMPARE(server().state(), Program::State::Ended);
        const auto exits = [this] {
            int exits = 0;
            Timeline &timeline = m_window->workbench().timeline();
            for (qint64 i = timeline.first(); i <= timeline.last(); ++i)
                exits += timeline.event(i).kind == Kind::Exit ? 1 : 0;
            return exits;
        };
        QTRY_COMPARE(exits(), runs);
        QTRY_COMPARE(m_window->serverPanel().output().text(), u"hello\n"_s);
    }
}

void ScriptWindowTest::stepsAndStops()
{
    m_window->scripts().open(m_window->serverPanel(), m_folder.filePath(u"server.py"_s));
    for (const int line : {1, 2, 3, 4, 5, 6}) {
        click(*m_window, u"Step server"_s);
        QTRY_COMPARE(m_window->serverPanel().code().marks().current, line);
    }
    click(*m_window, u"Step server"_s);
    QTRY_VERIFY(isWaiting(u"server", Call::Accept));
    QTRY_VERIFY(server().isInCall());
    click(*m_window, u"Step server"_s); // it waits: the panel says what would wake it
    QTRY_VERIFY(notice(m_window->serverPanel()).contains(u"connect"_s));
    click(*m_window, u"Stop server"_s);
    QTRY_COMPARE(server().state(), Program::State::Ended);
    QTRY_COMPARE(scene().actor(u"server")->status, u"stopped"_s);
    QVERIFY(!button(*m_window, u"Stop server"_s).isEnabled());
}

void ScriptWindowTest::breakpointIsSetInTheGutter()
{
    m_window->scripts().open(m_window->serverPanel(), write(u"three.py"_s, "a = 1\nb = 2\nc = 3\n"));
    CodeView &code = m_window->serverPanel().code();
    const QRect second = code.cursorRect(QTextCursor(code.document()->findBlockByNumber(1)));
    const QPoint beside(4, second.center().y());
    QTest::mouseClick(code.childAt(beside), Qt::LeftButton, {}, code.childAt(beside)->mapFrom(&code, beside));
    QVERIFY(code.accessibleDescription().contains(u"Breakpoint in line 2"_s));
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(server().state(), Program::State::Paused);
    QTRY_COMPARE(code.marks().current, 2);
    QTRY_VERIFY(code.marks().remark(2)->text.contains(u"a = 1"_s));

    code.setFocus();
    code.setTextCursor(QTextCursor(code.document()->findBlockByNumber(1)));
    QTest::keyClick(&code, Qt::Key_F9);
    QVERIFY(!code.accessibleDescription().contains(u"Breakpoint"_s));
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(server().state(), Program::State::Ended);
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(server().state(), Program::State::Ended);
}

void ScriptWindowTest::inputIsTyped()
{
    m_window->scripts().open(m_window->clientPanel(),
                             write(u"asks.py"_s, "name = input('Who? ')\nprint('Hello', name)\n"));
    QVERIFY(!field(*m_window, u"Input for the program"_s).isVisible());
    click(*m_window, u"Run client"_s);
    QTRY_VERIFY(isWaiting(u"client", Call::Wait));
    QTRY_VERIFY(field(*m_window, u"Input for the program"_s).isVisible());
    QTRY_COMPARE(m_window->clientPanel().output().text(), u"Who? "_s);
    type(*m_window, u"Input for the program"_s, u"Zoe"_s);
    QTest::keyClick(&field(*m_window, u"Input for the program"_s), Qt::Key_Return);
    QTRY_COMPARE(client().state(), Program::State::Ended);
    QTRY_COMPARE(m_window->clientPanel().output().text(), u"Who? Zoe\nHello Zoe\n"_s);
}

void ScriptWindowTest::threadsAreNamed()
{
    m_window->scripts().open(m_window->serverPanel(),
                             write(u"threads.py"_s,
                                   "import socket, threading\n"
                                   "def serve(s):\n"
                                   "    s.accept()\n"
                                   "for name in ('one', 'two'):\n"
                                   "    s = socket.create_server(('127.0.0.1', 0))\n"
                                   "    t = threading.Thread(target=serve, args=(s,), name=name)\n"
                                   "    t.start()\n"
                                   "t.join()\n"));
    click(*m_window, u"Run server"_s);
    const auto text = [this] {
        const CodeMarks::Remark *remark = m_window->serverPanel().code().marks().remark(3);
        return remark ? remark->text : QString();
    };
    QTRY_VERIFY(text().startsWith(u"two: "_s) || text().startsWith(u"one: "_s));
    QTRY_COMPARE(scene().actor(u"server")->openCalls.size(), 3);
}

void ScriptWindowTest::anotherFilesLinesAreNoneOfTheMainOnes()
{
    write(u"words.py"_s,
          "import socket\ndef told(): return socket.create_server(('127.0.0.1', 0)).accept()\n");
    ProgramPanel &panel = m_window->serverPanel();
    m_window->scripts().open(panel, write(u"main.py"_s, "import words\n\nprint(words.told())\n"));
    m_window->show();
    QTRY_COMPARE(m_window->findChild<StateDiagram *>()->content().server.note,
                 u"not started: Step or Run begins"_s);
    const auto elsewhere = [&panel] {
        for (const QLabel *label : panel.controls().buttons()->findChildren<QLabel *>())
            if (!label->text().isEmpty())
                return label->text();
        return QString();
    };
    click(*m_window, u"Step server"_s);
    QTRY_COMPARE(panel.code().marks().current, 1);
    QCOMPARE(elsewhere(), QString());
    QCOMPARE(m_window->findChild<StateDiagram *>()->content().server.note, QString());
    click(*m_window, u"Run server"_s);
    QTRY_VERIFY(isWaiting(u"server", Call::Accept));
    QTRY_COMPARE(elsewhere(), u"in words.py, line 2"_s);
    QCOMPARE(panel.code().marks().current, 0);
    click(*m_window, u"Stop server"_s);
    QTRY_COMPARE(server().state(), Program::State::Ended);
}

void ScriptWindowTest::aScriptConnectsToItself()
{
    m_window->scripts().open(m_window->serverPanel(),
                             write(u"itself.py"_s,
                                   "import socket\n"
                                   "s = socket.create_server(('127.0.0.1', 0))\n"
                                   "c = socket.create_connection(s.getsockname())\n"
                                   "conn, addr = s.accept()\n"
                                   "conn.recv(10)\n"));
    click(*m_window, u"Run server"_s);
    QTRY_VERIFY(isWaiting(u"server", Call::Recv));
    QCOMPARE(m_window->findChild<StateDiagram *>()->content().client.role, ActorState::Role::Client);
}

void ScriptWindowTest::argumentsArePassed()
{
    m_window->scripts().open(m_window->serverPanel(),
                             write(u"args.py"_s, "import sys\nprint(sys.argv[1:])\n"));
    type(*m_window, u"Arguments of the server's script"_s, u"--port \"5 0\""_s);
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(server().state(), Program::State::Ended);
    QTRY_COMPARE(m_window->serverPanel().output().text(), u"['--port', '5 0']\n"_s);
}

void ScriptWindowTest::leftoversAreTold()
{
    m_window->scripts().open(m_window->serverPanel(),
                             write(u"left.py"_s,
                                   "import socket\n"
                                   "s = socket.create_server(('127.0.0.1', 0))\n"
                                   "c = socket.create_connection(s.getsockname())\n"));
    click(*m_window, u"Run server"_s);
    QTRY_VERIFY(notice(m_window->serverPanel()).contains(u"of line 2"_s));
    QVERIFY(notice(m_window->serverPanel()).contains(u"of line 3"_s));
}

void ScriptWindowTest::killedWindowLeavesNoScript()
{
    const QString pids = m_folder.filePath(u"pids"_s);
    const QString script = write(u"stubborn.py"_s,
                                 "import os, subprocess, time\n"
                                 "child = subprocess.Popen(['sleep', '1000'])\n"
                                 "with open('pids.new', 'w') as file:\n"
                                 "    file.write('%d %d' % (os.getpid(), child.pid))\n"
                                 "os.rename('pids.new', 'pids')\n"
                                 "while True:\n"
                                 "    try:\n"
                                 "        time.sleep(1000)\n"
                                 "    except BaseException:\n"
                                 "        pass\n");
    QProcess window;
    window.start(QCoreApplication::applicationFilePath(), {u"--window"_s, script});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pids), 20'000);
    QFile file(pids);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> processes = file.readAll().split(' ');
    QCOMPARE(processes.size(), 2);
    for (const QByteArray &process : processes)
        QVERIFY(isAlive(process.toLongLong()));
    window.kill();
    QVERIFY(window.waitForFinished());
    for (const QByteArray &process : processes)
        QTRY_VERIFY(!isAlive(process.toLongLong()));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--window"_s)
        return runWindow(arguments.value(2));
    ScriptWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scriptwindow.moc"
