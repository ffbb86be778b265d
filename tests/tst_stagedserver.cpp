// SPDX-License-Identifier: MIT
#include "eventlog.h"
#include "eventloop.h"
#include "plainsocket.h"
#include "stagedserver.h"

#include <QSignalSpy>
#include <QTest>
#include <sys/resource.h>
#include <unistd.h>

using Call = EventLog::Call;
using Kind = EventLog::Kind;

class TestStagedServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<EventLog>();
        m_reporter = std::make_unique<Reporter>(QStringLiteral("server"));
        m_log->keep(m_reporter.get());
        m_server = std::make_unique<StagedServer>(*m_reporter);
    }
    void cleanup() { m_server.reset(); }

    void everyStageIsACallOfItsOwn()
    {
        m_server->create(Platform::Family::IPv4);
        QCOMPARE(Platform::look(m_server->descriptor()).state, SocketEvent::State::Close);
        QCOMPARE(m_server->local().port, 0);
        m_server->bind(QStringLiteral("127.0.0.1"), QStringLiteral("0"));
        QVERIFY(m_server->local().port != 0);
        QCOMPARE(Platform::look(m_server->descriptor()).state, SocketEvent::State::Close);
        m_server->listen(QStringLiteral("5"));
        QCOMPARE(Platform::look(m_server->descriptor()).state, SocketEvent::State::Listen);
        QCOMPARE(Platform::look(m_server->descriptor()).backlog, 5);

        QCOMPARE(m_log->story(), QStringLiteral("socket( socket) bind( bind) listen( listen)"));
        QCOMPARE(m_log->events[1].fd, m_server->descriptor());
        const Endpoint typed {QStringLiteral("127.0.0.1"), 0};
        QCOMPARE(m_log->events[2].local, typed);
        QCOMPARE(m_log->events[3].local, m_server->local());
        QCOMPARE(m_log->events[4].backlog, 5);
        for (const SocketEvent &event : m_log->events)
            QCOMPARE(event.socket, 1);
    }

    void aConnectBetweenBindAndListenIsRefused()
    {
        bind();
        PlainSocket early;
        QCOMPARE(early.connect(port()), ECONNREFUSED);
        m_server->listen(QStringLiteral("1"));
        PlainSocket later;
        QCOMPARE(later.connect(port()), 0);
    }

    void aConnectBeforeAcceptSucceedsAndWaits()
    {
        bindAndListen();
        PlainSocket client;
        QCOMPARE(client.connect(port()), 0);
        QCOMPARE(client.send("hello"), 0);
        QCOMPARE(Platform::look(m_server->descriptor()).waiting, 1);
        letTheEventLoopRun();
        QCOMPARE(Platform::look(m_server->descriptor()).waiting, 1);
        QVERIFY(!m_log->returned(Call::Accept));
    }

    void oneAcceptTakesExactlyOne()
    {
        bindAndListen();
        PlainSocket clients[3];
        for (PlainSocket &client : clients)
            QCOMPARE(client.connect(port()), 0);
        QSignalSpy accepted(m_server.get(), &StagedServer::accepted);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(Platform::look(m_server->descriptor()).waiting, 3 - i);
            m_server->accept();
            QVERIFY(m_server->isInCall());
            QTRY_COMPARE(accepted.size(), i + 1);
            letTheEventLoopRun();
            QCOMPARE(accepted.size(), i + 1);
            const SocketEvent end = m_log->last(Kind::Return, Call::Accept);
            const auto *connection = accepted[i][0].value<Connection *>();
            QCOMPARE(end.socket, 1);
            QCOMPARE(end.result, i + 2);
            QCOMPARE(end.result, connection->number());
            QCOMPARE(end.fd, connection->descriptor());
            QCOMPARE(end.local, m_server->local());
            QCOMPARE(end.peer, clients[i].local());
        }
    }

    void acceptWaitsForAClient()
    {
        bindAndListen();
        m_server->accept();
        letTheEventLoopRun();
        QVERIFY(m_server->isInCall());
        PlainSocket client;
        QCOMPARE(client.connect(port()), 0);
        QTRY_VERIFY(m_log->returned(Call::Accept));
        QVERIFY(!m_server->isInCall());
    }

    void whatIsAcceptedNeverBlocks()
    {
        bindAndListen();
        QSignalSpy accepted(m_server.get(), &StagedServer::accepted);
        PlainSocket client;
        QCOMPARE(client.connect(port()), 0);
        m_server->accept();
        QTRY_COMPARE(accepted.size(), 1);
        const int fd = accepted[0][0].value<Connection *>()->descriptor();
        QVERIFY(::fcntl(fd, F_GETFL) & O_NONBLOCK);
        QVERIFY(::fcntl(fd, F_GETFD) & FD_CLOEXEC);
    }

    /// Linux admits one more than the backlog says; the next one stays in SYN_SENT.
    void theBacklogIsReal()
    {
        bindAndListen(QStringLiteral("1"));
        PlainSocket clients[3];
        QCOMPARE(clients[0].connect(port()), 0);
        QCOMPARE(clients[1].connect(port()), 0);
        QCOMPARE(clients[2].startConnect(port()), EINPROGRESS);
        QCOMPARE(Platform::look(clients[2].fd()).state, SocketEvent::State::SynSent);
        QCOMPARE(Platform::look(m_server->descriptor()).waiting, 2);
    }

    void closeEndsAWaitingAcceptWithoutAnEnd()
    {
        bindAndListen();
        m_server->accept();
        const quint16 wasPort = port();
        m_server->close();
        QVERIFY(!m_server->isInCall());
        QVERIFY(!m_server->isOpen());
        letTheEventLoopRun();
        QCOMPARE(m_log->story(),
                 QStringLiteral("socket( socket) bind( bind) listen( listen) accept( close( close)"));
        PlainSocket client;
        QCOMPARE(client.connect(wasPort), ECONNREFUSED);
    }

    void calledOutOfOrder_data()
    {
        QTest::addColumn<QString>("calls");
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("errnoName");
        const auto row = [](const char *tag, const char *calls, const char *story, const char *errnoName) {
            QTest::newRow(tag) << calls << story << errnoName;
        };
        row("accept without listen", "create bind accept", "socket( socket) bind( bind) accept( accept!",
            "EINVAL");
        row("bind twice", "create bind bind", "socket( socket) bind( bind) bind( bind!", "EINVAL");
        row("bind after close", "create close bind", "socket( socket) close( close) bind( bind!", "EBADF");
        row("accept after close", "create close accept", "socket( socket) close( close) accept( accept!",
            "EBADF");
        row("recv on a listener", "create bind listen recv",
            "socket( socket) bind( bind) listen( listen) recv( recv!", "ENOTCONN");
        row("close twice", "create close close", "socket( socket) close( close) close( close)", "");
        row("listen twice", "create bind listen listen",
            "socket( socket) bind( bind) listen( listen) listen( listen)", "");
    }
    void calledOutOfOrder()
    {
        QFETCH(QString, calls);
        for (const QString &call : calls.split(u' ')) {
            if (call == u"create")
                m_server->create(Platform::Family::IPv4);
            else if (call == u"bind")
                m_server->bind(QStringLiteral("127.0.0.1"), QStringLiteral("0"));
            else if (call == u"listen")
                m_server->listen(QStringLiteral("1"));
            else if (call == u"accept")
                m_server->accept();
            else if (call == u"recv")
                m_server->recv();
            else
                m_server->close();
        }
        QTEST(m_log->story(), "story");
        QTEST(m_log->events.last().errnoName, "errnoName");
    }

    void whatWasTypedIsJudgedAsPythonDoes_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("errnoName");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *tag, const char *host, const char *port, const char *error,
                            const char *errnoName, const char *sentence) {
            QTest::newRow(tag) << host << port << error << errnoName << sentence;
        };
        row("too large", "127.0.0.1", "70000", "OverflowError", "", "bind(): port must be 0-65535.");
        row("negative", "127.0.0.1", "-1", "OverflowError", "", "bind(): port must be 0-65535.");
        row("far too large", "127.0.0.1", "99999999999999999999", "OverflowError", "",
            "bind(): port must be 0-65535.");
        row("a word", "127.0.0.1", "abc", "TypeError", "",
            "'str' object cannot be interpreted as an integer");
        row("nothing", "127.0.0.1", "", "TypeError", "", "'str' object cannot be interpreted as an integer");
        row("not ours", "192.0.2.1", "0", "OSError", "EADDRNOTAVAIL",
            "[Errno 99] Cannot assign requested address");
        row("the other family", "::1", "0", "gaierror", "EAI_ADDRFAMILY",
            "[Errno -9] Address family for hostname not supported");
    }
    void whatWasTypedIsJudgedAsPythonDoes()
    {
        QFETCH(QString, host);
        QFETCH(QString, port);
        m_server->create(Platform::Family::IPv4);
        m_server->bind(host, port);
        QTRY_VERIFY(m_log->raised(Call::Bind));
        const SocketEvent raise = m_log->last(Kind::Raise, Call::Bind);
        QTEST(raise.error, "error");
        QTEST(raise.errnoName, "errnoName");
        QTEST(raise.text, "sentence");
        QVERIFY(m_server->isOpen());
    }

    void aBacklogThatIsNoNumber_data()
    {
        QTest::addColumn<QString>("backlog");
        QTest::addColumn<QString>("error");
        QTest::newRow("a word") << "abc"
                                << "TypeError";
        QTest::newRow("nothing") << ""
                                 << "TypeError";
        QTest::newRow("too large") << "1000000000000"
                                   << "OverflowError";
    }
    void aBacklogThatIsNoNumber()
    {
        QFETCH(QString, backlog);
        bind();
        m_server->listen(backlog);
        QTEST(m_log->events.last().error, "error");
    }

    /// As CPython: the system itself would take it for the largest it allows.
    void aNegativeBacklogIsNone()
    {
        bindAndListen(QStringLiteral("-5"));
        QCOMPARE(Platform::look(m_server->descriptor()).backlog, 0);
    }

    void aPortInUse()
    {
        PlainSocket other;
        QCOMPARE(other.bind(), 0);
        m_server->create(Platform::Family::IPv4);
        m_server->bind(QStringLiteral("127.0.0.1"), QString::number(other.port()));
        const SocketEvent raise = m_log->last(Kind::Raise, Call::Bind);
        QCOMPARE(raise.error, QStringLiteral("OSError"));
        QCOMPARE(raise.errnoName, QStringLiteral("EADDRINUSE"));
        QCOMPARE(raise.text, QStringLiteral("[Errno 98] Address already in use"));
        QCOMPARE(raise.local, other.local());
    }

    void noPermission()
    {
        QFile lowest(QStringLiteral("/proc/sys/net/ipv4/ip_unprivileged_port_start"));
        if (lowest.open(QIODevice::ReadOnly) && lowest.readAll().trimmed().toInt() <= 80)
            QSKIP("this system lets everybody bind port 80");
        // The right to bind low ports goes with the user, and comes back.
        const bool wasRoot = ::geteuid() == 0;
        if (wasRoot)
            QCOMPARE(::seteuid(65534), 0);
        m_server->create(Platform::Family::IPv4);
        m_server->bind(QStringLiteral("127.0.0.1"), QStringLiteral("80"));
        if (wasRoot)
            QCOMPARE(::seteuid(0), 0);
        const SocketEvent raise = m_log->last(Kind::Raise, Call::Bind);
        QCOMPARE(raise.error, QStringLiteral("PermissionError"));
        QCOMPARE(raise.errnoName, QStringLiteral("EACCES"));
        QCOMPARE(raise.text, QStringLiteral("[Errno 13] Permission denied"));
    }

    void localhostIsTheIPv4Address()
    {
        m_server->create(Platform::Family::IPv4);
        m_server->bind(QStringLiteral("localhost"), QStringLiteral("0"));
        QTRY_VERIFY(m_log->returned(Call::Bind));
        QCOMPARE(m_log->last(Kind::Return, Call::Bind).local.host, QStringLiteral("127.0.0.1"));
    }

    void noAddressMeansEveryAddress()
    {
        m_server->create(Platform::Family::IPv4);
        m_server->bind({}, QStringLiteral("0"));
        QCOMPARE(m_server->local().host, QStringLiteral("0.0.0.0"));
    }

    void anIPv6Address()
    {
        QCOMPARE(familyOf(QStringLiteral("::1")), Platform::Family::IPv6);
        QCOMPARE(familyOf(QStringLiteral("127.0.0.1")), Platform::Family::IPv4);
        QCOMPARE(familyOf(QStringLiteral("localhost")), Platform::Family::IPv4);
        m_server->create(Platform::Family::IPv6);
        m_server->bind(QStringLiteral("::1"), QStringLiteral("0"));
        if (m_log->last(Kind::Raise, Call::Bind).errnoName == u"EADDRNOTAVAIL")
            QSKIP("this system has no IPv6 loopback address");
        m_server->listen(QStringLiteral("1"));
        QCOMPARE(m_server->local().host, QStringLiteral("::1"));
    }

    void acceptWithoutDescriptorsLeft()
    {
        bindAndListen();
        PlainSocket client;
        QCOMPARE(client.connect(port()), 0);
        rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const int highest = ::dup(client.fd());
        rlimit none {rlim_t(highest), before.rlim_max};
        ::close(highest);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
        m_server->accept();
        for (int turn = 0; turn < 50 && m_server->isInCall(); ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QCOMPARE(m_log->last(Kind::Raise, Call::Accept).errnoName, QStringLiteral("EMFILE"));
        QCOMPARE(m_log->last(Kind::Raise, Call::Accept).text,
                 QStringLiteral("[Errno 24] Too many open files"));
        m_server->accept();
        QTRY_VERIFY(m_log->returned(Call::Accept));
    }

    void aSocketWithoutANameIsDropped()
    {
        bindAndListen();
        QSignalSpy closed(m_server.get(), &StagedSocket::closed);
        m_server->drop();
        m_server->drop();
        QCOMPARE(closed.size(), 1);
        QVERIFY(m_log->story().endsWith(u"listen) drop"));
        QCOMPARE(m_log->events.last().socket, 1);
    }

private:
    void bind()
    {
        m_server->create(Platform::Family::IPv4);
        m_server->bind(QStringLiteral("127.0.0.1"), QStringLiteral("0"));
    }
    void bindAndListen(const QString &backlog = QStringLiteral("5"))
    {
        bind();
        m_server->listen(backlog);
    }
    quint16 port() const { return m_server->local().port; }

    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<Reporter> m_reporter;
    std::unique_ptr<StagedServer> m_server;
};

QTEST_GUILESS_MAIN(TestStagedServer)
#include "tst_stagedserver.moc"
