// SPDX-License-Identifier: MIT
#include "noticebar.h"
#include "paces.h"
#include "statediagram.h"
#include "windowparts.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTcpServer>
#include <QTcpSocket>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;

/// The window as a person has it: clicks, keys and what is read from it. Real sockets on loopback.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hasItsParts_data();
    void hasItsParts();
    void threeClicksShowAConversation();
    void everyCallIsMadeAtThePace();
    void stepMakesTheNextCallOnly();
    void runKeepsItsName();
    void portTheSystemChoseIsShown();
    void longPasteIsNotCutInSilence();
    void nothingMovesWhilePaused();
    void messageIsSentWithPythonsEscapes();
    void badEscapeIsToldInPlace();
    void badPortIsALesson_data();
    void badPortIsALesson();
    void portInUseOffersAnother();
    void refusedNamesTheDoor();
    void listeningOutsideAsksFirst();
    void secondConnectAddsAClient();
    void thePanelGoesOnToWhoIsServed();
    void outsideClientIsWelcome();
    void outsideClientCanBeShown();
    void editingLeavesTheLineOfAnErrorAlone();
    void stepBackLeavesTheSocketsAlone();
    void replayPlaysTheLastConversation();
    void resetClosesTheClientFirst();
    void commandGoesLiveFirst();

private:
    Timeline &timeline() { return m_window->workbench().timeline(); }
    const Scene &scene() { return timeline().scene(); }
    void setPace(int index);
    quint16 listen();
    void connectTo(quint16 port);
    qint64 countOf(SocketEvent::Kind kind, SocketEvent::Call call, const QString &actor);
    QString noticeText();

    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    setPace(Paces::count - 1);
    type(*m_window, u"Port"_s, u"0"_s);
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::setPace(int index)
{
    auto *slider = find<QSlider>(*m_window, u"Pace"_s);
    QVERIFY(slider);
    slider->setValue(index);
}

quint16 TestMainWindow::listen()
{
    click(*m_window, u"Listen"_s);
    const bool waits =
        QTest::qWaitFor([this] { return whereabouts(*m_window).startsWith(u"server: waiting in accept"_s); });
    const SocketState *listener = scene().listener(u"server");
    return waits && listener ? listener->local.port : 0;
}

void TestMainWindow::connectTo(quint16 port)
{
    type(*m_window, u"Remote port"_s, QString::number(port));
    click(*m_window, u"Connect"_s);
}

qint64 TestMainWindow::countOf(SocketEvent::Kind kind, SocketEvent::Call call, const QString &actor)
{
    qint64 count = 0;
    for (qint64 n = timeline().first(); n <= timeline().last(); ++n) {
        const SocketEvent &event = timeline().event(n);
        count += event.kind == kind && event.call == call && event.actor == actor;
    }
    return count;
}

QString TestMainWindow::noticeText()
{
    QStringList texts;
    for (const auto *notice : m_window->findChildren<NoticeBar *>())
        if (notice->isVisible())
            texts << notice->text();
    return texts.join(u'\n');
}

void TestMainWindow::hasItsParts_data()
{
    QTest::addColumn<int>("role");
    for (const char *name :
         {"Listen", "Connect", "Send", "Reply", "Close server", "Close client", "Step server", "Step client",
          "Run server", "Run client", "Pause", "Reset", "Step back", "Replay", "Live"})
        QTest::newRow(name) << int(QAccessible::Button);
    for (const char *name : {"Address", "Port", "Backlog", "Host", "Remote port", "Message", "Reply message"})
        QTest::newRow(name) << int(QAccessible::EditableText);
    for (const char *name : {"Events", "Sockets"})
        QTest::newRow(name) << int(QAccessible::Table);
}

void TestMainWindow::hasItsParts()
{
    QFETCH(int, role);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto widgets = m_window->findChildren<QWidget *>();
    QVERIFY(std::any_of(widgets.begin(), widgets.end(), [&](QWidget *widget) {
        QAccessibleInterface *part = QAccessible::queryAccessibleInterface(widget);
        return part && int(part->role()) == role && part->text(QAccessible::Name) == name;
    }));
}

void TestMainWindow::threeClicksShowAConversation()
{
    const quint16 port = listen();
    QVERIFY(port != 0);
    connectTo(port);
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Accept, u"server"_s), 1);
    QTRY_VERIFY(button(*m_window, u"Send"_s).isEnabled());
    click(*m_window, u"Send"_s);
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Recv, u"server"_s), 1);
    for (qint64 n = timeline().first(); n <= timeline().last(); ++n)
        if (const SocketEvent &event = timeline().event(n);
            event.kind == SocketEvent::Kind::Return && event.call == SocketEvent::Call::Recv)
            QCOMPARE(event.data, "hello"_ba);
    QTRY_VERIFY(whereabouts(*m_window).startsWith(u"server: waiting in recv for data"_s));
    auto *events = find<QAbstractItemView>(*m_window, u"Events"_s);
    QVERIFY(events && events->model()->rowCount() > 5);
}

void TestMainWindow::everyCallIsMadeAtThePace()
{
    setPace(0);
    click(*m_window, u"Listen"_s);
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Socket, u"server"_s), 1);
    QVERIFY(!scene().listener(u"server"));
    QCOMPARE(countOf(SocketEvent::Kind::Call, SocketEvent::Call::Listen, u"server"_s), 0);
    setPace(Paces::count - 1);
    QTRY_COMPARE(countOf(SocketEvent::Kind::Call, SocketEvent::Call::Accept, u"server"_s), 1);
}

void TestMainWindow::stepMakesTheNextCallOnly()
{
    using Call = SocketEvent::Call;
    for (const Call call : {Call::Socket, Call::Bind, Call::Listen}) {
        click(*m_window, u"Step server"_s);
        QTRY_COMPARE(countOf(SocketEvent::Kind::Return, call, u"server"_s), 1);
    }
    QCOMPARE(countOf(SocketEvent::Kind::Call, Call::Accept, u"server"_s), 0);
    click(*m_window, u"Step server"_s);
    QTRY_COMPARE(countOf(SocketEvent::Kind::Call, Call::Accept, u"server"_s), 1);
    click(*m_window, u"Step server"_s);
    QTRY_COMPARE(noticeText(), u"Waiting for a client. A connect() will wake it."_s);
    QCOMPARE(countOf(SocketEvent::Kind::Call, Call::Accept, u"server"_s), 1);
    // And once the wait is over, nothing is said of it.
    connectTo(scene().listener(u"server")->local.port);
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, Call::Accept, u"server"_s), 1);
    QTRY_COMPARE(noticeText(), QString());
}

void TestMainWindow::runKeepsItsName()
{
    const QAbstractButton &run = button(*m_window, u"Run server"_s);
    QCOMPARE(run.text(), u"Run"_s);
    QVERIFY(listen() != 0);
    QTRY_COMPARE(run.text(), u"Pause"_s);
    QCOMPARE(run.accessibleName(), u"Run server"_s);
    QVERIFY(!run.accessibleDescription().isEmpty());
}

void TestMainWindow::portTheSystemChoseIsShown()
{
    const quint16 port = listen();
    QVERIFY(port != 0);
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text() == u"is %1"_s.arg(port);
    }));
}

void TestMainWindow::longPasteIsNotCutInSilence()
{
    QLineEdit &message = field(*m_window, u"Message"_s);
    message.clear();
    message.insert(QString(message.maxLength() + 1, u'x'));
    QCOMPARE(message.text().size(), message.maxLength());
    QVERIFY(noticeText().contains(u"32,767 characters"_s));
}

void TestMainWindow::nothingMovesWhilePaused()
{
    for (int calls = 0; calls < 4; ++calls)
        click(*m_window, u"Step server"_s);
    QTRY_VERIFY(scene().listener(u"server"));
    QTRY_COMPARE(countOf(SocketEvent::Kind::Call, SocketEvent::Call::Accept, u"server"_s), 1);
    QTcpSocket peer;
    peer.connectToHost(QHostAddress::LocalHost, scene().listener(u"server")->local.port);
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Accept, u"server"_s), 1);
    peer.write("x");
    QTRY_VERIFY(std::any_of(scene().sockets.begin(), scene().sockets.end(), [](const SocketState &socket) {
        return socket.acceptedBy && socket.unread == 1;
    }));
    QCOMPARE(countOf(SocketEvent::Kind::Call, SocketEvent::Call::Recv, u"server"_s), 0);
    click(*m_window, u"Step server"_s);
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Recv, u"server"_s), 1);
}

void TestMainWindow::messageIsSentWithPythonsEscapes()
{
    connectTo(listen());
    QTRY_VERIFY(button(*m_window, u"Send"_s).isEnabled());
    type(*m_window, u"Message"_s, u"h"_s);
    field(*m_window, u"Message"_s).insert(u"é\\n\\x00"_s); // QTest types ASCII only
    click(*m_window, u"Send"_s);
    const auto received = [this] {
        for (const SocketState &socket : scene().sockets)
            if (socket.acceptedBy)
                return socket.tailIn;
        return QByteArray();
    };
    QTRY_COMPARE(received(), QByteArray("h\xc3\xa9\n\0", 5));
}

void TestMainWindow::badEscapeIsToldInPlace()
{
    connectTo(listen());
    QTRY_VERIFY(button(*m_window, u"Send"_s).isEnabled());
    type(*m_window, u"Message"_s, u"ab\\x1"_s);
    click(*m_window, u"Send"_s);
    QVERIFY(noticeText().contains(u"character 3"_s));
    QCOMPARE(field(*m_window, u"Message"_s).text(), u"ab\\x1"_s);
    QCOMPARE(countOf(SocketEvent::Kind::Call, SocketEvent::Call::SendAll, u"client"_s), 0);
}

void TestMainWindow::badPortIsALesson_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("error");
    QTest::newRow("too large") << u"70000"_s << u"OverflowError"_s;
    QTest::newRow("negative") << u"-1"_s << u"OverflowError"_s;
    QTest::newRow("a word") << u"http"_s << u"TypeError"_s;
    QTest::newRow("nothing") << QString() << u"TypeError"_s;
}

void TestMainWindow::badPortIsALesson()
{
    QFETCH(QString, port);
    QFETCH(QString, error);
    type(*m_window, u"Port"_s, port);
    click(*m_window, u"Listen"_s);
    QTRY_VERIFY(whereabouts(*m_window).startsWith(u"server: failed in bind"_s));
    QCOMPARE(scene().actor(u"server")->failure->error, error);
    const auto lesson = Explain::failure(scene(), *scene().actor(u"server"), scene().timeUs);
    QVERIFY2(lesson->arguments.contains(u"127.0.0.1"_s) && lesson->arguments.contains(port),
             qPrintable(lesson->arguments));
    QCOMPARE(field(*m_window, u"Port"_s).text(), port);
    QTRY_VERIFY(button(*m_window, u"Listen"_s).isEnabled());
}

void TestMainWindow::portInUseOffersAnother()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    type(*m_window, u"Port"_s, QString::number(other.serverPort()));
    click(*m_window, u"Listen"_s);
    QTRY_VERIFY(whereabouts(*m_window).contains(u"failed in bind with EADDRINUSE"_s));
    const auto offer = [this]() -> QAbstractButton * {
        for (auto *found : m_window->findChildren<QAbstractButton *>())
            if (found->isVisible() && found->text().startsWith(u"Use port"_s))
                return found;
        return nullptr;
    };
    QTRY_VERIFY(offer());
    QTest::mouseClick(offer(), Qt::LeftButton);
    const QString port = field(*m_window, u"Port"_s).text();
    QVERIFY(port != QString::number(other.serverPort()));
    QCOMPARE(field(*m_window, u"Remote port"_s).text(), port);
    QTRY_VERIFY(!offer()); // it has been taken
    QVERIFY(whereabouts(*m_window).contains(u"failed in bind with EADDRINUSE"_s));
    click(*m_window, u"Listen"_s);
    QTRY_VERIFY(whereabouts(*m_window).startsWith(u"server: waiting in accept"_s));
}

void TestMainWindow::refusedNamesTheDoor()
{
    click(*m_window, u"Step server"_s);
    click(*m_window, u"Step server"_s);
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Bind, u"server"_s), 1);
    connectTo(scene().sockets.first().local.port);
    QTRY_VERIFY(whereabouts(*m_window).contains(u"client: failed in connect with ECONNREFUSED"_s));
}

void TestMainWindow::listeningOutsideAsksFirst()
{
    type(*m_window, u"Address"_s, u"0.0.0.0"_s);
    click(*m_window, u"Listen"_s);
    QVERIFY(noticeText().contains(u"every computer"_s));
    QVERIFY(timeline().isEmpty());
    click(*m_window, u"Leave it"_s);
    QVERIFY(noticeText().isEmpty());
    QVERIFY(timeline().isEmpty());
    click(*m_window, u"Step server"_s);
    QVERIFY(noticeText().contains(u"every computer"_s));
    QVERIFY(timeline().isEmpty());
    type(*m_window, u"Address"_s, u"192.0.2.1"_s);
    QVERIFY(noticeText().isEmpty());
}

void TestMainWindow::secondConnectAddsAClient()
{
    const quint16 port = listen();
    connectTo(port);
    QTRY_VERIFY(button(*m_window, u"Send"_s).isEnabled());
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Accept, u"server"_s), 1);
    click(*m_window, u"Connect"_s);
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Connect, u"client 2"_s), 1);
    QTRY_VERIFY(whereabouts(*m_window).contains(u"client 2: waiting in recv"_s));
    click(*m_window, u"Send"_s);
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::SendAll, u"client 2"_s), 1);
    QTRY_COMPARE(scene().listener(u"server")->waiting, 1);
    QCOMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Accept, u"server"_s), 1);
}

void TestMainWindow::thePanelGoesOnToWhoIsServed()
{
    const quint16 port = listen();
    connectTo(port);
    QTRY_VERIFY(button(*m_window, u"Send"_s).isEnabled());
    for (const auto &next : {u"client 2"_s, u"client 3"_s}) {
        click(*m_window, u"Connect"_s);
        QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Connect, next), 1);
    }
    auto *diagram = m_window->findChild<StateDiagram *>();
    Workbench &workbench = m_window->workbench();
    workbench.selectClient(u"client"_s);
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Accept, u"server"_s), 1);
    click(*m_window, u"Close client"_s);
    QTRY_COMPARE(workbench.client().actor(), u"client 2"_s);
    QTRY_COMPARE(diagram->content().client.actor, u"client 2"_s);
    // Who wants to look at the one that has ended may do so.
    workbench.selectClient(u"client"_s);
    QTRY_COMPARE(diagram->content().client.actor, u"client"_s);
    QCOMPARE(workbench.client().actor(), u"client"_s);
}

void TestMainWindow::outsideClientIsWelcome()
{
    const quint16 port = listen();
    QTcpSocket peer;
    peer.connectToHost(QHostAddress::LocalHost, port);
    QTRY_VERIFY(scene().actor(u"client 2"));
    QVERIFY(scene().actor(u"client 2")->isOutside);
    peer.write("from outside");
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Recv, u"server"_s), 1);
    peer.disconnectFromHost();
    QTRY_COMPARE(countOf(SocketEvent::Kind::Call, SocketEvent::Call::Accept, u"server"_s), 2);
}

void TestMainWindow::outsideClientCanBeShown()
{
    const quint16 port = listen();
    connectTo(port);
    QTRY_VERIFY(button(*m_window, u"Send"_s).isEnabled());
    QTcpSocket peer;
    peer.connectToHost(QHostAddress::LocalHost, port);
    QTRY_VERIFY(scene().actor(u"client 2"));
    auto *diagram = m_window->findChild<StateDiagram *>();
    QTRY_COMPARE(diagram->content().client.which, u"1 of 2"_s);
    QTest::keyClick(diagram, Qt::Key_PageDown);
    QTRY_COMPARE(diagram->content().client.actor, u"client 2"_s);
    QVERIFY(diagram->content().client.isOutside);
    // The panel's own is one key away, and is shown again when the panel shows another one.
    QTest::keyClick(diagram, Qt::Key_PageUp);
    QTRY_COMPARE(diagram->content().client.actor, u"client"_s);
    QTest::keyClick(diagram, Qt::Key_PageDown);
    QTRY_COMPARE(diagram->content().client.actor, u"client 2"_s);
    click(*m_window, u"Connect"_s);
    QTRY_COMPARE(diagram->content().client.actor, u"client 3"_s);
}

void TestMainWindow::editingLeavesTheLineOfAnErrorAlone()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    type(*m_window, u"Port"_s, port);
    click(*m_window, u"Listen"_s);
    QTRY_VERIFY(whereabouts(*m_window).contains(u"failed in bind with EADDRINUSE"_s));
    auto *code = find<QPlainTextEdit>(*m_window, u"Code of the server"_s);
    type(*m_window, u"Port"_s, u"0"_s);
    QVERIFY(code->toPlainText().contains(port));
    click(*m_window, u"Listen"_s);
    QTRY_VERIFY(whereabouts(*m_window).startsWith(u"server: waiting in accept"_s));
    QVERIFY(!code->toPlainText().contains(port));
}

void TestMainWindow::stepBackLeavesTheSocketsAlone()
{
    QVERIFY(listen() != 0);
    const qint64 last = timeline().last();
    click(*m_window, u"Step back"_s);
    QVERIFY(!timeline().isLive());
    QVERIFY(timeline().cursor() < last);
    QTRY_VERIFY(!whereabouts(*m_window).startsWith(u"server: waiting in accept"_s));
    click(*m_window, u"Live"_s);
    QVERIFY(timeline().isLive());
    QTRY_VERIFY(whereabouts(*m_window).startsWith(u"server: waiting in accept"_s));
    QCOMPARE(countOf(SocketEvent::Kind::Call, SocketEvent::Call::Accept, u"server"_s), 1);
}

void TestMainWindow::replayPlaysTheLastConversation()
{
    QVERIFY(listen() != 0);
    setPace(0);
    click(*m_window, u"Replay"_s);
    QVERIFY(!timeline().isLive());
    QCOMPARE(timeline().cursor(), scene().conversationStart);
    setPace(Paces::count - 1);
    QTRY_VERIFY(timeline().isLive());
    QCOMPARE(countOf(SocketEvent::Kind::Call, SocketEvent::Call::Socket, u"server"_s), 1);
}

void TestMainWindow::resetClosesTheClientFirst()
{
    const quint16 port = listen();
    connectTo(port);
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Accept, u"server"_s), 1);
    QTRY_VERIFY(button(*m_window, u"Send"_s).isEnabled());
    click(*m_window, u"Reset"_s);
    QTRY_VERIFY(button(*m_window, u"Listen"_s).isEnabled());
    QVERIFY(timeline().isEmpty());
    // Had the server closed first, its port would rest in TIME_WAIT and this bind would fail.
    type(*m_window, u"Port"_s, QString::number(port));
    QVERIFY2(listen() == port, qPrintable(whereabouts(*m_window)));
}

void TestMainWindow::commandGoesLiveFirst()
{
    QVERIFY(listen() != 0);
    click(*m_window, u"Step back"_s);
    QVERIFY(!timeline().isLive());
    click(*m_window, u"Step client"_s);
    QVERIFY(timeline().isLive());
    QTRY_COMPARE(countOf(SocketEvent::Kind::Return, SocketEvent::Call::Socket, u"client"_s), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
