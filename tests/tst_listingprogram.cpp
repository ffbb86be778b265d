// SPDX-License-Identifier: MIT
#include "eventlog.h"
#include "fakeclock.h"
#include "listingprogram.h"
#include "plainsocket.h"

#include <QSignalSpy>
#include <QTest>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using State = Program::State;

/// A listing run by the interpreter, on real sockets.
class TestListingProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_names = std::make_unique<ActorNames>();
        m_watch = std::make_unique<KernelWatch>(*m_names);
        m_program = make(QStringLiteral("server"), m_log);
    }
    void cleanup()
    {
        m_program.reset();
        m_log = {};
    }

    void stepsALineAtATime()
    {
        set("import socket\n\ns = socket.socket(socket.AF_INET, socket.SOCK_STREAM)\n"
            "s.bind(('127.0.0.1', 0))\ns.listen(1)\ns.close()\n");
        QVERIFY(m_program->step());
        QCOMPARE(m_log->story(), QStringLiteral("> >"));
        QCOMPARE(m_log->events.last().line, 3);
        QCOMPARE(m_log->events.last().status, QStringLiteral("paused"));
        QVERIFY(m_program->step());
        QVERIFY(m_program->step());
        QVERIFY(m_program->step());
        QCOMPARE(m_program->state(), State::Paused);
        QVERIFY(m_program->step());
        QCOMPARE(m_program->state(), State::Ended);
        QCOMPARE(m_log->story(),
                 QStringLiteral("> > socket( socket) > bind( bind) > listen( listen) > close( close) exit"));
        QCOMPARE(m_log->events.last().status, QStringLiteral("ended"));
    }

    void waitsForASignal()
    {
        set("import socket\nwith socket.socket() as s:\n    s.bind(('127.0.0.1', 0))\n    s.listen(1)\n"
            "    conn, addr = s.accept()\n    print(conn.recv(10), addr == addr)\n    conn.sendall(b'x')\n");
        m_program->run();
        QTRY_COMPARE(m_log->count(Kind::Call, Call::Accept), 1);
        QVERIFY(m_program->isInCall());
        QVERIFY(!m_program->step());
        PlainSocket client;
        QCOMPARE(client.connect(m_log->last(Kind::Return, Call::Bind).local.port), 0);
        QTRY_COMPARE(m_log->count(Kind::Call, Call::Recv), 1);
        client.send("hello");
        QTRY_COMPARE(m_program->state(), State::Ended);
        QCOMPARE(printed(), QStringLiteral("b'hello' True\n"));
        QCOMPARE(m_log->last(Kind::Return, Call::Close).line, 2);
        QCOMPARE(m_log->last(Kind::Drop, Call::None).text, QStringLiteral("open at exit"));
        QCOMPARE(m_log->last(Kind::Drop, Call::None).line, 5);
    }

    void stopsOnceMoreAfterAnException()
    {
        set("import socket\ns = socket.socket()\nprint('here', adress)\ns.close()\n");
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_program->step());
        QCOMPARE(m_program->state(), State::Paused);
        QCOMPARE(m_log->events.last().error, QStringLiteral("NameError"));
        QCOMPARE(m_log->events.last().line, 3);
        QVERIFY(
            printed(SocketEvent::Stream::Stderr)
                .endsWith(u"line 3, in <module>\n    print('here', adress)\nNameError: name 'adress' is not "
                          u"defined\n"));
        QVERIFY(m_program->step());
        QCOMPARE(m_program->state(), State::Ended);
        QCOMPARE(m_log->story(), QStringLiteral("> > socket( socket) > > drop exit"));
        QCOMPARE(m_log->events.last().status, QStringLiteral("exception"));
    }

    void stopInterrupts()
    {
        set("import socket\nwith socket.socket() as s:\n    s.bind(('127.0.0.1', 0))\n    s.listen(1)\n"
            "    s.accept()\n");
        m_program->run();
        QTRY_VERIFY(m_program->isInCall());
        m_program->stop();
        QCOMPARE(m_program->state(), State::Ended);
        QCOMPARE(m_log->last(Kind::Raise, Call::Accept).error, QStringLiteral("KeyboardInterrupt"));
        QVERIFY(m_log->returned(Call::Close));
        QCOMPARE(m_log->events.last().status, QStringLiteral("stopped"));
        QVERIFY(printed(SocketEvent::Stream::Stderr).isEmpty());
    }

    void stopEndsWhatIsBusy()
    {
        set("while True:\n    pass\n");
        m_program->run();
        QTRY_VERIFY(m_log->count(Kind::Line, Call::None) > 1); // told now and then, not each time round
        m_program->stop();
        QCOMPARE(m_program->state(), State::Ended);
        QCOMPARE(m_log->events.last().status, QStringLiteral("stopped"));
    }

    void anEndlessLoopIsGatheredAndCanBeHeld()
    {
        set("import socket\ns = socket.socket()\ns.bind(('127.0.0.1', 0))\ns.listen(1)\nconn, addr = "
            "s.accept()\n"
            "while True:\n    message = conn.recv(4096)\n    print(message)\n");
        m_program->run();
        QTRY_VERIFY(m_program->isInCall());
        PlainSocket client;
        QCOMPARE(client.connect(m_log->last(Kind::Return, Call::Bind).local.port), 0);
        client.close();
        QTRY_VERIFY(received() > 20 * FloodGate::allowance);
        QVERIFY(m_log->count(Kind::Return, Call::Recv) < 2 * FloodGate::allowance);
        m_program->pause();
        QCOMPARE(m_program->state(), State::Paused);
        QCOMPARE(m_log->events.last().status, QStringLiteral("paused"));
        const qint64 before = received();
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_program->step());
        m_program->run();
        m_program->stop();
        QVERIFY(received() > before);
        QCOMPARE(m_log->events.last().status, QStringLiteral("stopped"));
        const qint64 unprinted = received() - printed().count(u'\n');
        QVERIFY(unprinted == 0 || unprinted == 1);
    }

    void aReboundSocketCloses()
    {
        set("import socket\ns = socket.socket()\ns.bind(('127.0.0.1', 0))\ns.listen(5)\n"
            "while True:\n    conn, addr = s.accept()\n");
        m_program->run();
        QTRY_VERIFY(m_program->isInCall());
        PlainSocket first, second;
        const quint16 port = m_log->last(Kind::Return, Call::Bind).local.port;
        QCOMPARE(first.connect(port), 0);
        QTRY_COMPARE(m_log->count(Kind::Return, Call::Accept), 1);
        QCOMPARE(second.connect(port), 0);
        QTRY_COMPARE(m_log->count(Kind::Drop, Call::None), 1);
        const SocketEvent drop = m_log->last(Kind::Drop, Call::None);
        QCOMPARE(drop.socket, 2);
        QCOMPARE(drop.line, 6);
        QVERIFY(drop.text.isEmpty());
        QVERIFY(m_log->story().contains(u"accept( accept) accept( accept) drop accept("));
    }

    void thePaceIsKept()
    {
        FakeClock clock;
        ListingProgram program(QStringLiteral("client"), *m_watch, clock);
        EventLog log;
        log.keep(&program);
        program.setPace({500});
        program.setSource(QStringLiteral("a = 1\nb = 2\nprint(a, b)\n"), QStringLiteral("client.py"));
        program.run();
        clock.advance(0);
        QCOMPARE(log.story(), QStringLiteral("> >"));
        QCOMPARE(log.events.last().status, QString());
        QCOMPARE(log.events.last().text, QStringLiteral("a = 1"));
        clock.advance(499);
        QCOMPARE(log.events.size(), 2);
        clock.advance(1);
        QCOMPARE(log.events.last().line, 3);
        program.pause();
        QCOMPARE(log.events.last().status, QStringLiteral("paused"));
        clock.advance(5000);
        QCOMPARE(log.events.size(), 4);
        program.run();
        clock.advance(0);
        QCOMPARE(program.state(), State::Ended);
    }

    void aPauseInACallStopsAfterIt()
    {
        set("import socket\ns = socket.socket()\ns.bind(('127.0.0.1', 0))\ns.listen(1)\nconn, addr = "
            "s.accept()\n"
            "conn.close()\n");
        m_program->run();
        QTRY_VERIFY(m_program->isInCall());
        m_program->pause();
        QCOMPARE(m_log->events.last().call, Call::Accept);
        PlainSocket client;
        QCOMPARE(client.connect(m_log->last(Kind::Return, Call::Bind).local.port), 0);
        QTRY_COMPARE(m_log->events.last().status, QStringLiteral("paused"));
        QCOMPARE(m_log->events.last().line, 6);
        QVERIFY(m_log->events.last().text.contains(u"conn = <socket "));
    }

    void aMistakeMakesNoCall_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("written");
        QTest::newRow("of syntax") << QStringLiteral("import socket\nwhile True\n    pass\n")
                                   << QStringLiteral("exception") << QStringLiteral("SyntaxError")
                                   << QStringLiteral(
                                          "    while True\n              ^\nSyntaxError: expected ':'\n");
        QTest::newRow("not known") << QStringLiteral("import socket\nfor x in y:\n    pass\n")
                                   << QStringLiteral("refused") << QString()
                                   << QStringLiteral("Run it with Python");
    }
    void aMistakeMakesNoCall()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, status);
        QFETCH(const QString, error);
        QFETCH(const QString, written);
        m_program->setSource(source, QStringLiteral("server.py"));
        QVERIFY(m_program->error());
        for (int i = 0; i < 2; ++i) {
            m_log->events.clear();
            m_program->step();
            QCOMPARE(m_program->state(), State::Ended);
            QCOMPARE(m_log->story(), QStringLiteral("exit"));
            QCOMPARE(m_log->events.last().status, status);
            QCOMPARE(m_log->events.last().error, error);
            QCOMPARE(m_log->events.last().line, 2);
            QVERIFY(printed(SocketEvent::Stream::Stderr).contains(written));
        }
        set("a = 1\n");
        QVERIFY(m_program->step());
        QCOMPARE(m_log->events.last().status, QStringLiteral("ended"));
    }

    void theListingIsTakenAtTheStart()
    {
        QSignalSpy changed(m_program.get(), &Program::sourceChanged);
        set("a = 1\nb = 2\n");
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_program->step());
        set("c = 3\n");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_program->source(), QStringLiteral("a = 1\nb = 2\n"));
        QVERIFY(m_program->step());
        QCOMPARE(m_program->state(), State::Ended);
        QVERIFY(m_program->step());
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_program->source(), QStringLiteral("c = 3\n"));
    }

    void whatOnlyPythonKnowsIsRefusedWhereItIsMet()
    {
        set("import socket\ns = socket.socket(socket.SOCK_STREAM, socket.AF_INET)\n");
        m_program->run();
        QTRY_COMPARE(m_program->state(), State::Ended);
        QCOMPARE(m_log->events.last().status, QStringLiteral("refused"));
        QCOMPARE(m_log->events.last().line, 2);
        QCOMPARE(m_log->count(Kind::Call, Call::Socket), 0);
    }

    void aProgramThatIsTakenAwaySaysNothing()
    {
        set("import socket\ns = socket.socket()\nx = 1\n");
        QVERIFY(m_program->step());
        QVERIFY(m_program->step());
        const qsizetype told = m_log->events.size();
        m_program.reset();
        QCOMPARE(m_log->events.size(), told);
    }

private:
    qint64 received() const
    {
        qint64 calls = 0;
        for (const SocketEvent &event : m_log->events)
            if (event.kind == Kind::Return && event.call == Call::Recv)
                calls += event.count;
        return calls;
    }
    std::unique_ptr<ListingProgram> make(const QString &actor, std::unique_ptr<EventLog> &log)
    {
        auto program = std::make_unique<ListingProgram>(actor, *m_watch);
        program->setPace({0});
        log = std::make_unique<EventLog>();
        log->keep(program.get());
        return program;
    }
    void set(const char *source)
    {
        m_program->setSource(QString::fromUtf8(source), QStringLiteral("server.py"));
        QVERIFY(!m_program->error());
    }
    QString printed(SocketEvent::Stream stream = SocketEvent::Stream::Stdout) const
    {
        QByteArray bytes;
        for (const SocketEvent &event : m_log->events)
            if (event.kind == Kind::Output && event.stream == stream)
                bytes += event.data;
        return QString::fromUtf8(bytes);
    }

    std::unique_ptr<ActorNames> m_names;
    std::unique_ptr<KernelWatch> m_watch;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<ListingProgram> m_program;
};

QTEST_GUILESS_MAIN(TestListingProgram)
#include "tst_listingprogram.moc"
