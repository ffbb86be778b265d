// SPDX-License-Identifier: MIT
#include "codeview.h"
#include "listingprogram.h"
#include "noticebar.h"
#include "outputstrip.h"
#include "paces.h"
#include "programpanel.h"
#include "windowparts.h"

#include <QFileDialog>
#include <QLabel>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTextBlock>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;
using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

namespace {

const QString server = u"server"_s;
const QString client = u"client"_s;

const QString echo = u"import socket\n"
                     "\n"
                     "s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)\n"
                     "s.bind(('127.0.0.1', 0))\n"
                     "s.listen(1)\n"
                     "conn, addr = s.accept()\n"
                     "while True:\n"
                     "    message = conn.recv(4096)\n"
                     "    if not message:\n"
                     "        break\n"
                     "    print(message)\n"
                     "s.close()\n"_s;

const QString endless = u"import socket\n"
                        "s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)\n"
                        "s.bind(('127.0.0.1', 0))\n"
                        "s.listen(1)\n"
                        "conn, addr = s.accept()\n"
                        "while True:\n"
                        "    message = conn.recv(4096)\n"
                        "    print(message)\n"_s;

} // namespace

/// A listing in a panel of the window, as a person has it: stepped, run, edited, put back and saved.
class TestListingPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void titleNamesTheListing();
    void stepRunsALine();
    void runPrintsInTheStrip();
    void stopEndsAWaitingCall();
    void backToTheButtons();
    void typedFieldsSurviveAListing();
    void anotherProgramAsksFirst();
    void newListingHasNoOldMarks();
    void editedListingRuns();
    void keysAloneEditAndRun();
    void escapeLeavesTheEditor();
    void noEditWhileUnderWay();
    void editHidesOldMarks();
    void putBackIsTheOriginal();
    void mistakeIsToldInPlace();
    void exceptionIsMarkedAndPrinted();
    void saveAsWritesTheFile();
    void saveAsTellsWhatFails();
    void endlessLoopCanBeStopped();
    void menuActsOnAListing();
    void programsOfMovedClientsAreReset();

private:
    Workbench &workbench() { return m_window->workbench(); }
    Timeline &timeline() { return workbench().timeline(); }
    ProgramPanel &panel() { return m_window->serverPanel(); }
    CodeView &code() { return panel().code(); }
    ListingProgram &put(const QString &source, const QString &fileName = u"simple-server.py"_s);
    ListingProgram *listing() { return qobject_cast<ListingProgram *>(&workbench().server()); }
    void stepUntil(Kind kind, Call call);
    qint64 countOf(Kind kind, Call call, const QString &actor = server);
    QString output() { return panel().findChild<OutputStrip *>()->text(); }
    QString noticeText() { return panel().notice().isVisible() ? panel().notice().text() : QString(); }
    quint16 portOf(const QString &actor);
    void settle();

    std::unique_ptr<MainWindow> m_window;
    QTemporaryDir m_folder;
};

void TestListingPanel::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestListingPanel::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    find<QSlider>(*m_window, u"Pace"_s)->setValue(Paces::count - 1);
}

void TestListingPanel::cleanup()
{
    m_window.reset();
}

ListingProgram &TestListingPanel::put(const QString &source, const QString &fileName)
{
    auto program = std::make_unique<ListingProgram>(server, workbench().kernelWatch(), workbench().clock());
    ListingProgram &placed = *program;
    program->setSource(source, fileName);
    workbench().replaceServer(std::move(program));
    settle();
    return placed;
}

/// Until the window shows what there is.
void TestListingPanel::settle()
{
    QTRY_COMPARE(code().toPlainText() + u'\n', workbench().server().source());
}

void TestListingPanel::stepUntil(Kind kind, Call call)
{
    for (int steps = 0; steps < 20 && countOf(kind, call) == 0; ++steps) {
        const qint64 before = timeline().last();
        click(*m_window, u"Step server"_s);
        QTRY_VERIFY(timeline().last() > before);
    }
    QCOMPARE(countOf(kind, call), 1);
}

qint64 TestListingPanel::countOf(Kind kind, Call call, const QString &actor)
{
    qint64 count = 0;
    for (qint64 n = timeline().first(); n <= timeline().last(); ++n) {
        const SocketEvent &event = timeline().event(n);
        count += event.kind == kind && event.call == call && event.actor == actor;
    }
    return count;
}

quint16 TestListingPanel::portOf(const QString &actor)
{
    const SocketState *listener = timeline().scene().listener(actor);
    return listener ? listener->local.port : 0;
}

void TestListingPanel::titleNamesTheListing()
{
    const auto titles = [this] {
        QStringList texts;
        for (const auto *label : panel().findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    };
    QVERIFY(titles().contains(u"Server"_s));
    put(echo);
    QVERIFY(titles().contains(u"Server · simple-server.py"_s));
    QVERIFY(!find<QLineEdit>(*m_window, u"Address"_s)->isVisible());
    QVERIFY(button(*m_window, u"Step server"_s).isVisible());
    put(echo, u"a-very-long-name-for-a-small-program.py"_s);
    QVERIFY(titles().contains(u"Server · a-very-long-…-program.py"_s));
}

void TestListingPanel::stepRunsALine()
{
    put(echo);
    click(*m_window, u"Step server"_s);
    QTRY_COMPARE(code().marks().current, 3);
    QCOMPARE(countOf(Kind::Call, Call::Socket), 0);
    click(*m_window, u"Step server"_s);
    QTRY_COMPARE(countOf(Kind::Return, Call::Socket), 1);
    QCOMPARE(countOf(Kind::Call, Call::Bind), 0);
    QTRY_COMPARE(code().marks().current, 4);
    stepUntil(Kind::Call, Call::Accept);
    click(*m_window, u"Step server"_s);
    QTRY_COMPARE(noticeText(), u"Waiting for a client. A connect() will wake it."_s);
}

void TestListingPanel::runPrintsInTheStrip()
{
    put(echo);
    QVERIFY(output().isEmpty());
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(countOf(Kind::Call, Call::Accept), 1);
    QTcpSocket peer;
    peer.connectToHost(QHostAddress::LocalHost, portOf(server));
    peer.write("<b>hello</b>");
    QTRY_COMPARE(output(), u"b'<b>hello</b>'\n"_s);
    peer.disconnectFromHost();
    QTRY_COMPARE(listing()->state(), Program::State::Ended);
    QCOMPARE(output(), u"b'<b>hello</b>'\n"_s);
}

void TestListingPanel::stopEndsAWaitingCall()
{
    put(echo);
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(countOf(Kind::Call, Call::Accept), 1);
    QTRY_VERIFY(button(*m_window, u"Stop server"_s).isEnabled());
    const quint16 port = portOf(server);
    click(*m_window, u"Stop server"_s);
    QTRY_COMPARE(listing()->state(), Program::State::Ended);
    QTRY_VERIFY(!button(*m_window, u"Stop server"_s).isEnabled());
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost, port));
}

void TestListingPanel::backToTheButtons()
{
    QVERIFY(!button(*m_window, u"Back to the server's buttons"_s).isVisible());
    put(echo);
    QVERIFY(button(*m_window, u"Back to the server's buttons"_s).isVisible());
    click(*m_window, u"Back to the server's buttons"_s);
    QVERIFY(workbench().buttonServer());
    QVERIFY(button(*m_window, u"Listen"_s).isVisible());
    QVERIFY(!button(*m_window, u"Back to the server's buttons"_s).isVisible());
    settle();
    QVERIFY(!code().isEditable());
}

void TestListingPanel::typedFieldsSurviveAListing()
{
    type(*m_window, u"Port"_s, u"0"_s);
    type(*m_window, u"Backlog"_s, u"7"_s);
    put(echo);
    click(*m_window, u"Back to the server's buttons"_s);
    QCOMPARE(field(*m_window, u"Backlog"_s).text(), u"7"_s);
    QVERIFY(workbench().server().source().contains(u"listen(7)"_s));
    click(*m_window, u"Listen"_s);
    QTRY_COMPARE(countOf(Kind::Call, Call::Accept), 1);
}

void TestListingPanel::anotherProgramAsksFirst()
{
    put(echo);
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(countOf(Kind::Call, Call::Accept), 1);
    click(*m_window, u"Back to the server's buttons"_s);
    QVERIFY(noticeText().contains(u"under way"_s));
    QVERIFY(listing() && listing()->isUnderWay());
    click(*m_window, u"Leave it"_s);
    QVERIFY(listing() && listing()->isUnderWay());
    QVERIFY(noticeText().isEmpty());
    click(*m_window, u"Back to the server's buttons"_s);
    click(*m_window, u"Stop it"_s);
    QVERIFY(workbench().buttonServer());
    QTRY_VERIFY(timeline().scene().actor(server)->hasEnded);
}

void TestListingPanel::newListingHasNoOldMarks()
{
    put(echo);
    stepUntil(Kind::Return, Call::Bind);
    QTRY_VERIFY(code().marks().current > 0);
    put(endless, u"other.py"_s);
    QTRY_COMPARE(code().marks().current, 0);
    click(*m_window, u"Step server"_s);
    QTRY_VERIFY(code().marks().current > 0);
}

void TestListingPanel::editedListingRuns()
{
    put(echo);
    click(*m_window, u"Edit the server's listing"_s);
    QVERIFY(code().isEditable());
    QTextCursor line(code().document()->findBlockByNumber(4)); // s.listen(1)
    line.select(QTextCursor::LineUnderCursor);
    code().setTextCursor(line);
    QTest::keyClick(&code(), Qt::Key_Delete);
    QVERIFY(!listing()->source().contains(u"listen"_s));
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(countOf(Kind::Raise, Call::Accept), 1); // EINVAL: nobody listens
    QTRY_COMPARE(listing()->state(), Program::State::Ended);
    QTRY_VERIFY(output().contains(u"Traceback"_s));
}

void TestListingPanel::keysAloneEditAndRun()
{
    put(u"print(b'a')\n"_s);
    QAbstractButton &edit = button(*m_window, u"Edit the server's listing"_s);
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Space);
    QVERIFY(code().hasFocus());
    QTest::keyClick(&code(), Qt::Key_End);
    QTest::keyClick(&code(), Qt::Key_Return);
    QTest::keyClicks(&code(), u"print(b'b')"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QTRY_COMPARE(output(), u"b'a'\nb'b'\n"_s);
    QVERIFY(!code().isEditable());
}

void TestListingPanel::escapeLeavesTheEditor()
{
    put(echo);
    click(*m_window, u"Edit the server's listing"_s);
    QTest::keyClick(&code(), Qt::Key_Escape);
    QVERIFY(!code().isEditable());
    QVERIFY(button(*m_window, u"Edit the server's listing"_s).hasFocus());
}

void TestListingPanel::noEditWhileUnderWay()
{
    put(echo);
    click(*m_window, u"Edit the server's listing"_s);
    click(*m_window, u"Step server"_s);
    QVERIFY(!code().isEditable());
    QTRY_VERIFY(!button(*m_window, u"Edit the server's listing"_s).isEnabled());
    click(*m_window, u"Stop server"_s);
    QTRY_VERIFY(button(*m_window, u"Edit the server's listing"_s).isEnabled());
}

void TestListingPanel::editHidesOldMarks()
{
    put(u"x = 1\nprint(y)\n"_s);
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(code().marks().current, 2);
    click(*m_window, u"Edit the server's listing"_s);
    QTest::keyClicks(&code(), u" "_s);
    QTRY_COMPARE(code().marks().current, 0);
    QTest::keyClick(&code(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(code().marks().current, 2);
}

void TestListingPanel::putBackIsTheOriginal()
{
    put(echo);
    QTRY_VERIFY(!button(*m_window, u"Put the server's listing back"_s).isEnabled());
    click(*m_window, u"Edit the server's listing"_s);
    QTest::keyClicks(&code(), u"#"_s);
    QTRY_VERIFY(button(*m_window, u"Put the server's listing back"_s).isEnabled());
    click(*m_window, u"Put the server's listing back"_s);
    QCOMPARE(listing()->source(), echo);
    settle();
    QTRY_VERIFY(!button(*m_window, u"Put the server's listing back"_s).isEnabled());
}

void TestListingPanel::mistakeIsToldInPlace()
{
    put(u"import socket\ns = socket.socket(\n"_s);
    QTRY_COMPARE(code().marks().current, 2);
    QVERIFY(code().marks().remark(2)->text.contains(u"SyntaxError"_s));
    click(*m_window, u"Step server"_s);
    QTRY_COMPARE(listing()->state(), Program::State::Ended);
    QCOMPARE(countOf(Kind::Call, Call::Socket), 0);
    QTRY_VERIFY(output().contains(u"SyntaxError"_s));
    click(*m_window, u"Edit the server's listing"_s);
    QCOMPARE(code().textCursor().blockNumber(), 1);
    QTest::keyClick(&code(), Qt::Key_End);
    QTest::keyClicks(&code(), u")"_s);
    click(*m_window, u"Step server"_s);
    QTRY_COMPARE(code().marks().currentMark, CodeMarks::Mark::Next);
}

void TestListingPanel::exceptionIsMarkedAndPrinted()
{
    put(u"import socket\nprint(b'before')\nprint(nothing)\n"_s);
    for (int steps = 0; steps < 3; ++steps)
        click(*m_window, u"Step server"_s);
    QTRY_COMPARE(code().marks().currentMark, CodeMarks::Mark::Failed);
    QCOMPARE(code().marks().current, 3);
    QCOMPARE(code().marks().remark(3)->text, u"NameError: name 'nothing' is not defined"_s);
    QVERIFY(listing()->isUnderWay());
    QTRY_VERIFY(output().contains(u"Traceback (most recent call last):"_s));
    QVERIFY(output().contains(u"line 3"_s));
    click(*m_window, u"Step server"_s);
    QTRY_COMPARE(listing()->state(), Program::State::Ended);
    QCOMPARE(code().marks().current, 3);
}

void TestListingPanel::saveAsWritesTheFile()
{
    put(u"print('hé')\n"_s, u"hello.py"_s);
    QSettings().setValue(u"listings/folder"_s, m_folder.path());
    click(*m_window, u"Save the server's listing"_s);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->selectedFiles(), QStringList {m_folder.filePath(u"hello.py"_s)});
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY2(noticeText().startsWith(u"Saved"_s), qPrintable(noticeText()));
    QFile file(m_folder.filePath(u"hello.py"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), "print('h\xc3\xa9')\n"_ba);
    QVERIFY(noticeText().contains(u"hello.py"_s));
}

void TestListingPanel::saveAsTellsWhatFails()
{
    put(echo, u"hello.py"_s);
    click(*m_window, u"Save the server's listing"_s);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_folder.filePath(u"nowhere/hello.py"_s));
    dialog->reject();
    QVERIFY(noticeText().contains(u"could not be written"_s));
}

void TestListingPanel::endlessLoopCanBeStopped()
{
    put(endless);
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(countOf(Kind::Call, Call::Accept), 1);
    QTcpSocket peer;
    peer.connectToHost(QHostAddress::LocalHost, portOf(server));
    QTRY_COMPARE(peer.state(), QAbstractSocket::ConnectedState);
    peer.disconnectFromHost();
    QTRY_VERIFY(output().endsWith(u"b''\nb''\nb''\n"_s));
    QVERIFY(listing()->isUnderWay());
    click(*m_window, u"Stop server"_s);
    QTRY_COMPARE(listing()->state(), Program::State::Ended);
}

void TestListingPanel::menuActsOnAListing()
{
    put(echo);
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QTRY_COMPARE(code().marks().current, 3);
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier); // Listen: runs it
    QTRY_COMPARE(countOf(Kind::Call, Call::Accept), 1);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier); // Close: stops it
    QTRY_COMPARE(listing()->state(), Program::State::Ended);
}

void TestListingPanel::programsOfMovedClientsAreReset()
{
    put(echo);
    auto second = std::make_unique<ListingProgram>(u"client 2"_s, workbench().kernelWatch());
    second->setSource(u"print(b'two')\n"_s, u"two.py"_s);
    workbench().replaceClient(std::move(second));
    QCOMPARE(workbench().clientNames(), QStringList({client, u"client 2"_s}));
    QCOMPARE(workbench().client().actor(), u"client 2"_s);
    QVERIFY(!workbench().buttonClient());
    click(*m_window, u"Run client"_s);
    QTRY_COMPARE(m_window->clientPanel().findChild<OutputStrip *>()->text(), u"b'two'\n"_s);
    workbench().selectClient(client);
    QVERIFY(workbench().buttonClient());
    QVERIFY(button(*m_window, u"Connect"_s).isVisibleTo(&m_window->clientPanel()));
    workbench().selectClient(u"client 2"_s);
    click(*m_window, u"Reset"_s);
    QCOMPARE(workbench().clientNames(), QStringList {client});
    QVERIFY(listing());
    QVERIFY(timeline().isEmpty());
}

QTEST_MAIN(TestListingPanel)
#include "tst_listingpanel.moc"
