// SPDX-License-Identifier: MIT
#include "listingwindow.h"

#include <QLabel>
#include <QTcpServer>
#include <QTcpSocket>

namespace {

const QString client = u"client"_s;

const QString endless = u"import socket\n"
                        "s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)\n"
                        "s.bind(('127.0.0.1', 0))\n"
                        "s.listen(1)\n"
                        "conn, addr = s.accept()\n"
                        "while True:\n"
                        "    message = conn.recv(4096)\n"
                        "    print(message)\n"_s;

} // namespace

/// A listing in a panel of the window, as a person has it: stepped, run, stopped and left.
class TestListingPanel : public QObject, private ListingWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }
    void titleNamesTheListing();
    void stepRunsALine();
    void runPrintsInTheStrip();
    void stopEndsAWaitingCall();
    void backToTheButtons();
    void typedFieldsSurviveAListing();
    void anotherProgramAsksFirst();
    void newListingHasNoOldMarks();
    void exceptionIsMarkedAndPrinted();
    void endlessLoopCanBeStopped();
    void menuActsOnAListing();
    void programsOfMovedClientsAreReset();

private:
    void stepUntil(Kind kind, Call call);
    quint16 port();
};

void TestListingPanel::stepUntil(Kind kind, Call call)
{
    for (int steps = 0; steps < 20 && countOf(kind, call) == 0; ++steps) {
        const qint64 before = timeline().last();
        click(*m_window, u"Step server"_s);
        QTRY_VERIFY(timeline().last() > before);
    }
    QCOMPARE(countOf(kind, call), 1);
}

quint16 TestListingPanel::port()
{
    const SocketState *listener = timeline().scene().listener(server);
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
    peer.connectToHost(QHostAddress::LocalHost, port());
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
    const quint16 port = this->port();
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

void TestListingPanel::endlessLoopCanBeStopped()
{
    put(endless);
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(countOf(Kind::Call, Call::Accept), 1);
    QTcpSocket peer;
    peer.connectToHost(QHostAddress::LocalHost, port());
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
