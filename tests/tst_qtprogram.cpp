// SPDX-License-Identifier: MIT
#include "eventlog.h"
#include "plainsocket.h"
#include "qtprogram.h"
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = SocketEvent::Kind;
using State = Program::State;

/// The lesson's programs on Qt: their signals as they fire, on the lines that run, and no call that nobody
/// saw.
class TestQtProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_client.reset(), m_server.reset(), m_log.reset(); }

    void conversationIsToldBySignals();
    void linesAreThoseOfTheSlots();
    void kernelKnowsItsSockets();
    void noCallIsClaimed();
    void stagesAreThoseOfTheSignals();
    void replyGoesBack();
    void busyPortIsAnError();
    void refusedIsAnError();
    void clientFromOutsideIsMet();
    void serverOutlivesItsListener();
    void stopEndsAll();
    void canBeStartedAgain();

private:
    quint16 listen();
    void connectBoth();
    QStringList signalsOf(const QString &actor) const;
    SocketEvent lastSignal(const QString &actor) const;
    QString stagesOf(const QString &actor) const;
    QString lineOf(const QString &actor, const QString &signal) const;

    std::unique_ptr<ActorNames> m_names;
    std::unique_ptr<KernelWatch> m_watch;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<QtServerProgram> m_server;
    std::unique_ptr<QtClientProgram> m_client;
};

namespace {

const QString server = u"server"_s;
const QString client = u"client"_s;

/// The port that the socket has been made to listen on.
quint16 listening(PlainSocket &socket)
{
    return socket.bind() == 0 && socket.listen(1) == 0 ? socket.local().port : 0;
}

} // namespace

void TestQtProgram::init()
{
    m_names = std::make_unique<ActorNames>();
    m_watch = std::make_unique<KernelWatch>(*m_names);
    m_server = std::make_unique<QtServerProgram>(*m_watch);
    m_client = std::make_unique<QtClientProgram>(client, *m_watch);
    m_log = std::make_unique<EventLog>();
    m_log->keep<Program>(m_server.get());
    m_log->keep<Program>(m_client.get());
    m_log->keep(m_watch.get());
}

quint16 TestQtProgram::listen()
{
    m_server->setAddress(u"127.0.0.1"_s, 0);
    m_server->run();
    for (const SocketEvent &event : m_log->events)
        if (event.kind == Kind::Kernel && event.state == SocketEvent::State::Listen)
            return event.local.port;
    return 0;
}

void TestQtProgram::connectBoth()
{
    const quint16 port = listen();
    QVERIFY(port != 0);
    m_client->setAddress(u"127.0.0.1"_s, port);
    m_client->run();
    QTRY_VERIFY(m_client->canSend());
    QTRY_VERIFY(m_server->canSend());
}

QStringList TestQtProgram::signalsOf(const QString &actor) const
{
    QStringList names;
    for (const SocketEvent &event : m_log->events)
        if (event.kind == Kind::Signal && event.actor == actor)
            names += event.text;
    return names;
}

SocketEvent TestQtProgram::lastSignal(const QString &actor) const
{
    for (auto event = m_log->events.crbegin(); event != m_log->events.crend(); ++event)
        if (event->kind == Kind::Signal && event->actor == actor)
            return *event;
    return {};
}

/// The stages that have been reached by all that was told, the one where the program is in brackets.
QString TestQtProgram::stagesOf(const QString &actor) const
{
    Scene scene;
    for (const SocketEvent &event : m_log->events)
        scene.apply(event);
    const ActorState *state = scene.actor(actor);
    QStringList stages;
    const QStringList names {u"socket"_s,  u"bind"_s,     u"listen"_s, u"accept"_s,
                             u"connect"_s, u"transfer"_s, u"close"_s};
    for (int i = 0; state && i < Stages::count; ++i)
        if (state->visited[size_t(i)])
            stages += state->current == Stage(i) ? u'[' + names[i] + u']' : names[i];
    stages.removeOne(actor == server ? u"connect"_s : QString()); // no stage of a server's
    return stages.join(u' ');
}

/// The text of the line that the last signal of that name was told with.
QString TestQtProgram::lineOf(const QString &actor, const QString &signal) const
{
    const QString source = actor == server ? m_server->source() : m_client->source();
    for (auto event = m_log->events.crbegin(); event != m_log->events.crend(); ++event)
        if (event->kind == Kind::Signal && event->actor == actor && event->text == signal)
            return source.split(u'\n').value(event->line - 1).trimmed();
    return {};
}

void TestQtProgram::conversationIsToldBySignals()
{
    connectBoth();
    m_client->send("hello");
    QTRY_COMPARE(signalsOf(server).last(), u"readyRead"_s);
    QCOMPARE(lastSignal(server).data, QByteArray("hello"));
    QCOMPARE(lastSignal(server).size, 5);
    m_client->close();
    QTRY_COMPARE(signalsOf(server),
                 (QStringList {u"clicked"_s, u"newConnection"_s, u"readyRead"_s, u"disconnected"_s}));
    QTRY_COMPARE(signalsOf(client),
                 (QStringList {u"clicked"_s, u"connected"_s, u"clicked"_s, u"bytesWritten"_s, u"clicked"_s,
                               u"disconnected"_s}));
    QCOMPARE(m_client->state(), State::Ended);
    QCOMPARE(m_server->state(), State::Running);
}

void TestQtProgram::linesAreThoseOfTheSlots()
{
    connectBoth();
    QCOMPARE(lineOf(server, u"clicked"_s), u"m_server.listen(m_address, m_port);"_s);
    QCOMPARE(lineOf(server, u"newConnection"_s), u"QTcpSocket *conn = m_server.nextPendingConnection();"_s);
    QCOMPARE(lineOf(client, u"clicked"_s), u"m_socket.connectToHost(m_host, m_port);"_s);
    QCOMPARE(lineOf(client, u"connected"_s), u"Q_EMIT ready(true);"_s);
    m_client->send("hello");
    QCOMPARE(lineOf(client, u"clicked"_s), u"m_socket.write(message);"_s);
    QTRY_COMPARE(lineOf(server, u"readyRead"_s), u"Q_EMIT received(conn->readAll());"_s);
    m_client->close();
    QCOMPARE(lineOf(client, u"clicked"_s), u"m_socket.disconnectFromHost();"_s);
    QTRY_COMPARE(lineOf(server, u"disconnected"_s), u"conn->deleteLater();"_s);
    QTRY_COMPARE(lineOf(client, u"disconnected"_s), u"Q_EMIT ready(false);"_s);
    m_server->close();
    QCOMPARE(lineOf(server, u"clicked"_s), u"m_server.close();"_s);
}

void TestQtProgram::kernelKnowsItsSockets()
{
    connectBoth();
    const auto measured = [this](const QString &actor, SocketEvent::State state) {
        return std::any_of(m_log->events.cbegin(), m_log->events.cend(), [&](const SocketEvent &event) {
            return event.kind == Kind::Kernel && event.actor == actor && event.state == state;
        });
    };
    QVERIFY(measured(server, SocketEvent::State::Established));
    QVERIFY(measured(client, SocketEvent::State::Established));
    m_client->close();
    QTRY_VERIFY(measured(client, SocketEvent::State::TimeWait)
                || measured(client, SocketEvent::State::Closed));
    m_server->stop();
    QTRY_VERIFY(!m_watch->isActive());
}

void TestQtProgram::noCallIsClaimed()
{
    connectBoth();
    m_client->send("hello");
    QTRY_COMPARE(signalsOf(server).last(), u"readyRead"_s);
    m_client->close();
    QTRY_COMPARE(signalsOf(server).last(), u"disconnected"_s);
    m_server->stop();
    for (const SocketEvent &event : m_log->events) {
        QVERIFY(event.kind == Kind::Signal || event.kind == Kind::Kernel);
        QVERIFY(event.actor == server || event.actor == client);
    }
}

void TestQtProgram::stagesAreThoseOfTheSignals()
{
    QCOMPARE(stagesOf(server), QString());
    m_client->setAddress(u"127.0.0.1"_s, listen());
    QCOMPARE(stagesOf(server), u"socket bind [listen]"_s);
    QCOMPARE(stagesOf(client), QString());
    m_client->run();
    QTRY_VERIFY(m_client->canSend());
    QTRY_COMPARE(stagesOf(server), u"socket bind listen [accept]"_s);
    QTRY_COMPARE(stagesOf(client), u"socket [connect]"_s);
    m_client->send("hello");
    QTRY_COMPARE(stagesOf(client), u"socket connect [transfer]"_s);
    QTRY_COMPARE(stagesOf(server), u"socket bind listen accept [transfer]"_s);
    m_client->close();
    QTRY_COMPARE(stagesOf(client), u"socket connect transfer [close]"_s);
    QTRY_COMPARE(stagesOf(server), u"socket bind listen accept transfer [close]"_s);
    m_client->run(); // a new run begins with nothing reached
    QTRY_COMPARE(stagesOf(client), u"socket [connect]"_s);
}

void TestQtProgram::replyGoesBack()
{
    connectBoth();
    m_server->send("welcome");
    QCOMPARE(lineOf(server, u"clicked"_s), u"m_conn->write(message);"_s);
    QTRY_COMPARE(signalsOf(client).last(), u"readyRead"_s);
    QCOMPARE(lastSignal(client).data, QByteArray("welcome"));
    QCOMPARE(lineOf(client, u"readyRead"_s), u"Q_EMIT received(m_socket.readAll());"_s);
}

void TestQtProgram::busyPortIsAnError()
{
    PlainSocket other;
    const quint16 port = listening(other);
    m_server->setAddress(u"127.0.0.1"_s, port);
    m_server->run();
    QCOMPARE(m_server->state(), State::Ended);
    QVERIFY(m_server->isAddressInUse());
    QVERIFY(!m_server->error().isEmpty());
    QVERIFY(listen() != 0);
    QVERIFY(m_server->error().isEmpty());
}

void TestQtProgram::refusedIsAnError()
{
    PlainSocket other;
    const quint16 port = listening(other);
    other.close();
    m_client->setAddress(u"127.0.0.1"_s, port);
    m_client->run();
    QTRY_COMPARE(m_client->state(), State::Ended);
    QVERIFY(!m_client->error().isEmpty());
    QCOMPARE(signalsOf(client), (QStringList {u"clicked"_s, u"errorOccurred"_s}));
}

void TestQtProgram::clientFromOutsideIsMet()
{
    const quint16 port = listen();
    PlainSocket outside;
    QCOMPARE(outside.connect(port), 0);
    QTRY_VERIFY(std::any_of(m_log->events.cbegin(), m_log->events.cend(),
                            [](const SocketEvent &event) { return event.actor == "client 2"_L1; }));
    QCOMPARE(signalsOf(server).last(), u"newConnection"_s);
}

void TestQtProgram::serverOutlivesItsListener()
{
    connectBoth();
    m_server->close();
    QVERIFY(!m_server->canClose());
    QCOMPARE(m_server->state(), State::Running);
    m_client->send("still here");
    QTRY_COMPARE(signalsOf(server).last(), u"readyRead"_s);
    m_client->close();
    QTRY_COMPARE(m_server->state(), State::Ended);
}

void TestQtProgram::stopEndsAll()
{
    connectBoth();
    m_client->stop();
    QCOMPARE(m_client->state(), State::Ended);
    m_server->stop();
    QCOMPARE(m_server->state(), State::Ended);
    QTRY_VERIFY(!m_watch->isActive());
}

void TestQtProgram::canBeStartedAgain()
{
    connectBoth();
    m_client->close();
    QTRY_COMPARE(m_client->state(), State::Ended);
    m_client->run();
    QTRY_VERIFY(m_client->canSend());
    m_server->stop();
    QTRY_COMPARE(m_client->state(), State::Ended);
    QVERIFY(m_server->step());
    QVERIFY(m_server->canClose());
    QVERIFY(!m_server->step());
}

QTEST_GUILESS_MAIN(TestQtProgram)
#include "tst_qtprogram.moc"
