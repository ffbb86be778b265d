// SPDX-License-Identifier: MIT
#include "eventlog.h"
#include "listingprogram.h"
#include "plainsocket.h"

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

private:
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
