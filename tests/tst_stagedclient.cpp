// SPDX-License-Identifier: MIT
#include "eventlog.h"
#include "plainsocket.h"
#include "stagedclient.h"

#include <QTest>

using Call = EventLog::Call;
using Kind = EventLog::Kind;

class TestStagedClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<EventLog>();
        m_reporter = std::make_unique<Reporter>(QStringLiteral("client"));
        m_log->keep(m_reporter.get());
        m_client = std::make_unique<StagedClient>(*m_reporter);
        m_client->create(Platform::Family::IPv4);
    }
    void cleanup() { m_client.reset(); }

    void connectUsesTheSocketThatWasMade()
    {
        PlainSocket listener = listening();
        const int fd = m_client->descriptor();
        m_client->connectTo(QStringLiteral("127.0.0.1"), QString::number(listener.port()));
        QTRY_VERIFY(m_log->returned(Call::Connect));
        QCOMPARE(m_client->descriptor(), fd);
        const SocketEvent end = m_log->last(Kind::Return, Call::Connect);
        QCOMPARE(end.socket, 1);
        QCOMPARE(end.peer, listener.local());
        QCOMPARE(end.local, m_client->local());
        QCOMPARE(m_log->last(Kind::Call, Call::Connect).peer, listener.local());
        QCOMPARE(Platform::look(fd).state, SocketEvent::State::Established);
    }

    void nobodyNeedsToAccept()
    {
        PlainSocket listener = listening();
        m_client->connectTo(QStringLiteral("127.0.0.1"), QString::number(listener.port()));
        QTRY_VERIFY(m_log->returned(Call::Connect));
        m_client->sendAll("hello");
        QVERIFY(m_log->returned(Call::SendAll));
        PlainSocket accepted = listener.accept();
        QCOMPARE(accepted.recv(), QByteArray("hello"));
    }

    void whatFails_data()
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
        row("port 0", "127.0.0.1", "0", "ConnectionRefusedError", "ECONNREFUSED",
            "[Errno 111] Connection refused");
        row("too large", "127.0.0.1", "70000", "OverflowError", "", "connect(): port must be 0-65535.");
        row("a word", "127.0.0.1", "abc", "TypeError", "",
            "'str' object cannot be interpreted as an integer");
        row("a word, and a host to look up", "..", "abc", "TypeError", "",
            "'str' object cannot be interpreted as an integer");
        row("nothing", "127.0.0.1", "", "TypeError", "", "'str' object cannot be interpreted as an integer");
        row("no host of this name", "..", "50017", "gaierror", "EAI_NONAME",
            "[Errno -2] Name or service not known");
        row("no host of this name, and no port", "..", "70000", "gaierror", "EAI_NONAME",
            "[Errno -2] Name or service not known");
        row("the other family", "::1", "50017", "gaierror", "EAI_ADDRFAMILY",
            "[Errno -9] Address family for hostname not supported");
    }
    void whatFails()
    {
        QFETCH(QString, host);
        QFETCH(QString, port);
        m_client->connectTo(host, port);
        QTRY_VERIFY(m_log->raised(Call::Connect));
        const SocketEvent raise = m_log->last(Kind::Raise, Call::Connect);
        QTEST(raise.error, "error");
        QTEST(raise.errnoName, "errnoName");
        QTEST(raise.text, "sentence");
        QVERIFY(m_client->isOpen());
        QVERIFY(!m_client->isInCall());
    }

    void whatIsNoAddressIsToldAsItWasTyped()
    {
        m_client->connectTo(QStringLiteral("it's"), QStringLiteral("abc"));
        QCOMPARE(m_log->last(Kind::Call, Call::Connect).text, QStringLiteral("(\"it's\", 'abc')"));
        QVERIFY(m_log->last(Kind::Call, Call::Connect).peer.isNull());
    }

    void refusedWhereNobodyListens()
    {
        PlainSocket bound;
        QCOMPARE(bound.bind(), 0);
        m_client->connectTo(QStringLiteral("127.0.0.1"), QString::number(bound.port()));
        QTRY_VERIFY(m_log->raised(Call::Connect));
        QCOMPARE(m_log->last(Kind::Raise, Call::Connect).errnoName, QStringLiteral("ECONNREFUSED"));
        QCOMPARE(m_log->story(), QStringLiteral("socket( socket) connect( connect!"));
        QCOMPARE(Platform::look(m_client->descriptor()).unsent, 0);
    }

    void aRefusedSocketCanTryAgain()
    {
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        const QString port = QString::number(listener.port());
        for (int times = 1; times < 3; ++times) {
            m_client->connectTo(QStringLiteral("127.0.0.1"), port);
            QTRY_COMPARE(m_log->count(Kind::Raise, Call::Connect), times);
            QCOMPARE(m_log->last(Kind::Raise, Call::Connect).errnoName, QStringLiteral("ECONNREFUSED"));
        }
        QCOMPARE(listener.listen(1), 0);
        m_client->connectTo(QStringLiteral("127.0.0.1"), port);
        QTRY_VERIFY(m_log->returned(Call::Connect));
    }

    void localhostIsOneConnectToTheIPv4Address()
    {
        PlainSocket listener = listening();
        m_client->connectTo(QStringLiteral("localhost"), QString::number(listener.port()));
        const Endpoint typed {QStringLiteral("localhost"), listener.port()};
        QCOMPARE(m_log->last(Kind::Call, Call::Connect).peer, typed);
        QTRY_VERIFY(m_log->returned(Call::Connect));
        QCOMPARE(m_client->peer(), listener.local());
        QCOMPARE(Platform::look(listener.fd()).waiting, 1);
    }

    void connectWaitsWhileTheQueueIsFull()
    {
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.listen(0), 0);
        PlainSocket first;
        QCOMPARE(first.connect(listener.port()), 0);
        m_client->connectTo(QStringLiteral("127.0.0.1"), QString::number(listener.port()));
        for (int turn = 0; turn < 50; ++turn)
            QCoreApplication::processEvents();
        QVERIFY(m_client->isInCall());
        QCOMPARE(Platform::look(m_client->descriptor()).state, SocketEvent::State::SynSent);
        // Once there is room the kernel's next attempt gets in, a second later.
        PlainSocket accepted = listener.accept();
        QTRY_VERIFY(m_log->returned(Call::Connect));
    }

    void closeEndsAWaitingConnect()
    {
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.listen(0), 0);
        PlainSocket first;
        QCOMPARE(first.connect(listener.port()), 0);
        m_client->connectTo(QStringLiteral("127.0.0.1"), QString::number(listener.port()));
        m_client->close();
        QVERIFY(!m_client->isInCall());
        QCOMPARE(m_log->story(), QStringLiteral("socket( socket) connect( close( close)"));
    }

    void closeEndsALookup()
    {
        m_client->connectTo(QStringLiteral("localhost"), QStringLiteral("1"));
        m_client->close();
        m_client->create(Platform::Family::IPv4);
        m_client->connectTo(QStringLiteral("localhost"), QStringLiteral("abc"));
        QTRY_VERIFY(m_log->raised(Call::Connect));
        QCOMPARE(m_log->story(),
                 QStringLiteral("socket( socket) connect( close( close) socket( socket) connect( connect!"));
    }

    void connectTwice()
    {
        PlainSocket listener = listening();
        const QString port = QString::number(listener.port());
        m_client->connectTo(QStringLiteral("127.0.0.1"), port);
        QTRY_VERIFY(m_log->returned(Call::Connect));
        m_client->connectTo(QStringLiteral("127.0.0.1"), port);
        QTRY_VERIFY(m_log->raised(Call::Connect));
        QCOMPARE(m_log->last(Kind::Raise, Call::Connect).errnoName, QStringLiteral("EISCONN"));
    }

    void bytesThatCameBeforeConnectReturnedAreThere()
    {
        PlainSocket listener = listening();
        m_client->connectTo(QStringLiteral("127.0.0.1"), QString::number(listener.port()));
        PlainSocket accepted = listener.accept();
        QCOMPARE(accepted.send("early"), 0);
        accepted.shutdownWriting();
        QTRY_VERIFY(m_log->returned(Call::Connect));
        m_client->recv();
        QTRY_COMPARE(m_log->count(Kind::Return, Call::Recv), 1);
        QCOMPARE(m_log->last(Kind::Return, Call::Recv).data, QByteArray("early"));
        m_client->recv();
        QTRY_COMPARE(m_log->count(Kind::Return, Call::Recv), 2);
        QCOMPARE(m_log->last(Kind::Return, Call::Recv).size, 0);
    }

private:
    static PlainSocket listening()
    {
        PlainSocket listener;
        listener.bind();
        listener.listen(5);
        return listener;
    }

    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<Reporter> m_reporter;
    std::unique_ptr<StagedClient> m_client;
};

QTEST_GUILESS_MAIN(TestStagedClient)
#include "tst_stagedclient.moc"
