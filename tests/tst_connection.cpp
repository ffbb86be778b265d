// SPDX-License-Identifier: MIT
#include "connection.h"
#include "eventlog.h"
#include "eventloop.h"
#include "plainsocket.h"

#include <csignal>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using Call = EventLog::Call;
using Kind = EventLog::Kind;

class TestConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<EventLog>();
        m_reporter = std::make_unique<Reporter>(QStringLiteral("server"));
        m_log->keep(m_reporter.get());
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.listen(1), 0);
        m_peer = PlainSocket();
        QCOMPARE(m_peer.connect(listener.port()), 0);
        PlainSocket accepted = listener.accept();
        const int fd = ::dup(accepted.fd());
        Platform::makeNonBlocking(fd);
        m_connection = std::make_unique<Connection>(*m_reporter, fd, 7, nullptr);
    }
    void cleanup() { m_connection.reset(); }

    void recvWaitsForBytes()
    {
        m_connection->recv(4096);
        letTheEventLoopRun();
        QVERIFY(m_connection->isReceiving());
        QCOMPARE(m_log->story(), QStringLiteral("recv("));
        QCOMPARE(m_log->events[0].size, 4096);
        QCOMPARE(m_log->events[0].socket, 7);
        m_peer.send("hello\n");
        QTRY_VERIFY(m_log->returned(Call::Recv));
        const SocketEvent end = m_log->last(Kind::Return, Call::Recv);
        QCOMPARE(end.data, QByteArray("hello\n"));
        QCOMPARE(end.size, 6);
        QCOMPARE(end.count, 1);
        QVERIFY(!m_connection->isInCall());
    }

    void recvTakesNoMoreThanWasAskedFor()
    {
        m_peer.send("helloworld");
        m_connection->recv(5);
        QCOMPARE(m_log->last(Kind::Return, Call::Recv).data, QByteArray("hello"));
        QCOMPARE(Platform::look(m_connection->descriptor()).unread, 5);
        m_connection->recv(4096);
        QCOMPARE(m_log->last(Kind::Return, Call::Recv).data, QByteArray("world"));
    }

    void whatWasNotAskedForStaysInTheKernel()
    {
        m_peer.send("hello");
        letTheEventLoopRun();
        QCOMPARE(m_log->events.size(), 0);
        QCOMPARE(Platform::look(m_connection->descriptor()).unread, 5);
    }

    void theEndCanBeReadAgain()
    {
        m_peer.send("bye");
        m_peer.close();
        m_connection->recv();
        QCOMPARE(m_log->last(Kind::Return, Call::Recv).size, 3);
        for (int times = 2; times < 5; ++times) {
            m_connection->recv();
            QTRY_COMPARE(m_log->count(Kind::Return, Call::Recv), times);
            QCOMPARE(m_log->last(Kind::Return, Call::Recv).size, 0);
        }
        QCOMPARE(Platform::look(m_connection->descriptor()).state, SocketEvent::State::CloseWait);
        letTheEventLoopRun();
        QVERIFY(m_connection->isOpen());
        QCOMPARE(m_log->count(Kind::Call, Call::Recv), 4);
    }

    void theEndWakesAWaitingRecv()
    {
        m_connection->recv();
        m_peer.close();
        QTRY_VERIFY(m_log->returned(Call::Recv));
        QCOMPARE(m_log->last(Kind::Return, Call::Recv).size, 0);
    }

    void aHalfCloseLeavesTheOtherHalf()
    {
        m_peer.shutdownWriting();
        m_connection->recv();
        QTRY_COMPARE(m_log->last(Kind::Return, Call::Recv).size, 0);
        m_connection->sendAll("still here");
        QVERIFY(m_log->returned(Call::SendAll));
        QCOMPARE(m_peer.recv(), QByteArray("still here"));
    }

    void shutdownEndsTheSendingHalf()
    {
        m_connection->shutdown(Platform::Half::Write);
        QCOMPARE(m_log->events[0].text, QStringLiteral("socket.SHUT_WR"));
        QCOMPARE(m_peer.recv(), QByteArray());
        m_peer.send("answer");
        m_connection->recv();
        QTRY_COMPARE(m_log->last(Kind::Return, Call::Recv).data, QByteArray("answer"));
        m_connection->sendAll("no");
        QCOMPARE(m_log->last(Kind::Raise, Call::SendAll).error, QStringLiteral("BrokenPipeError"));
        QCOMPARE(m_log->last(Kind::Raise, Call::SendAll).text, QStringLiteral("[Errno 32] Broken pipe"));
    }

    void aResetIsAnErrorAndThenTheEnd_data()
    {
        QTest::addColumn<bool>("waits");
        QTest::newRow("recv waits") << true;
        QTest::newRow("recv comes later") << false;
    }
    void aResetIsAnErrorAndThenTheEnd()
    {
        QFETCH(bool, waits);
        if (waits)
            m_connection->recv();
        m_peer.reset();
        if (!waits)
            m_connection->recv();
        QTRY_VERIFY(m_log->raised(Call::Recv));
        const SocketEvent raise = m_log->last(Kind::Raise, Call::Recv);
        QCOMPARE(raise.error, QStringLiteral("ConnectionResetError"));
        QCOMPARE(raise.errnoName, QStringLiteral("ECONNRESET"));
        QCOMPARE(raise.text, QStringLiteral("[Errno 104] Connection reset by peer"));
        m_connection->recv();
        QTRY_VERIFY(m_log->returned(Call::Recv));
        QCOMPARE(m_log->last(Kind::Return, Call::Recv).size, 0);
    }

    void closingWithBytesUnreadResetsThePeer()
    {
        m_peer.send("unread");
        QTRY_COMPARE(Platform::look(m_connection->descriptor()).unread, 6);
        m_connection->close();
        QByteArray byte(1, '\0');
        QCOMPARE(::recv(m_peer.fd(), byte.data(), 1, 0), -1);
        QCOMPARE(errno, ECONNRESET);
    }

    void closeEndsAWaitingRecvWithoutAnEnd()
    {
        QSignalSpy closed(m_connection.get(), &StagedSocket::closed);
        m_connection->recv();
        m_connection->close();
        QCOMPARE(closed.size(), 1);
        QVERIFY(!m_connection->isInCall());
        QCOMPARE(m_log->story(), QStringLiteral("recv( close( close)"));
        QCOMPARE(m_peer.recv(), QByteArray());
    }

    void rubbishBytesComeThroughAsTheyAre()
    {
        QByteArray rubbish;
        for (int i = 0; i < 1024; ++i)
            rubbish += char(i * 7);
        m_peer.send(rubbish);
        m_connection->recv();
        QCOMPARE(m_log->last(Kind::Return, Call::Recv).data, rubbish);
        m_connection->sendAll(rubbish);
        QCOMPARE(m_peer.recv(), rubbish);
    }

    void callsThatNeedNoSystem()
    {
        m_connection->recv(-1);
        QCOMPARE(m_log->last(Kind::Raise, Call::Recv).error, QStringLiteral("ValueError"));
        QCOMPARE(m_log->last(Kind::Raise, Call::Recv).text, QStringLiteral("negative buffersize in recv"));
        m_connection->recv(0);
        QCOMPARE(m_log->last(Kind::Return, Call::Recv).size, 0);
        m_connection->sendAll({});
        QCOMPARE(m_log->last(Kind::Return, Call::SendAll).size, 0);
    }

    /// As one that blocks: it is over once the kernel has all.
    void sendWaitsUntilAllIsTaken()
    {
        const qint64 size = 20'000'000;
        m_connection->send(QByteArray(size, 'x'));
        letTheEventLoopRun();
        QVERIFY(m_connection->isSending());
        QCOMPARE(m_log->count(Kind::Return, Call::Send), 0);
        for (qint64 received = 0; received < size;) {
            received += m_peer.recv(1'000'000).size();
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(m_log->returned(Call::Send));
        const SocketEvent end = m_log->last(Kind::Return, Call::Send);
        QCOMPARE(end.size, size);
        QCOMPARE(end.count, 1);
    }

    void aResetEndsASendWithWhatItSent()
    {
        m_connection->send(QByteArray(50'000'000, 'x'));
        QVERIFY(m_connection->isSending());
        m_peer.reset();
        QTRY_VERIFY(m_log->returned(Call::Send));
        const SocketEvent end = m_log->last(Kind::Return, Call::Send);
        QVERIFY(end.size > 0 && end.size < 50'000'000);
        QCOMPARE(end.count, 1);
    }

    void aSlowReaderPushesBack()
    {
        const QByteArray bytes(50'000'000, 'x');
        m_connection->sendAll(bytes);
        letTheEventLoopRun();
        QVERIFY(m_connection->isSending());
        QCOMPARE(m_log->count(Kind::Return, Call::SendAll), 0);
        QVERIFY(Platform::look(m_connection->descriptor()).unsent > 0);
        m_connection->recv(); // both at once
        qint64 received = 0;
        while (received < bytes.size()) {
            received += m_peer.recv(1'000'000).size();
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(m_log->returned(Call::SendAll));
        QCOMPARE(m_log->count(Kind::Call, Call::SendAll), 1);
        QCOMPARE(m_log->count(Kind::Return, Call::SendAll), 1);
        const SocketEvent end = m_log->last(Kind::Return, Call::SendAll);
        QCOMPARE(end.size, bytes.size());
        QVERIFY(end.count > 1);
        QCOMPARE(m_log->last(Kind::Call, Call::SendAll).size, bytes.size());
        QCOMPARE(m_log->last(Kind::Call, Call::SendAll).data.size(), SocketEvent::keptBytes);
        QVERIFY(m_connection->isReceiving());
    }

    void aResetEndsAWaitingSend()
    {
        m_connection->sendAll(QByteArray(50'000'000, 'x'));
        QVERIFY(m_connection->isSending());
        m_peer.reset();
        QTRY_VERIFY(m_log->raised(Call::SendAll));
        QCOMPARE(m_log->last(Kind::Raise, Call::SendAll).errnoName, QStringLiteral("ECONNRESET"));
    }

    /// The peer is a program that is stopped: nothing may move but what the kernel moved before.
    void aStoppedPeerMovesNothing()
    {
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.listen(1), 0);
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import socket, sys\n"
                                     "s = socket.create_connection(('127.0.0.1', %1))\n"
                                     "while (message := s.recv(4096)): s.sendall(message)\n")
                          .arg(listener.port())});
        QVERIFY2(python.waitForStarted(), "python3 is needed");
        PlainSocket accepted = listener.accept();
        const int fd = ::dup(accepted.fd());
        Platform::makeNonBlocking(fd);
        Connection connection(*m_reporter, fd, 8, nullptr);
        connection.sendAll("one");
        connection.recv();
        QTRY_COMPARE(m_log->last(Kind::Return, Call::Recv).data, QByteArray("one"));

        QCOMPARE(::kill(pid_t(python.processId()), SIGSTOP), 0);
        connection.sendAll("two");
        connection.recv();
        const qsizetype events = m_log->events.size();
        QTest::qWait(300);
        QCOMPARE(m_log->events.size(), events);
        QVERIFY(connection.isReceiving());

        QCOMPARE(::kill(pid_t(python.processId()), SIGCONT), 0);
        QTRY_COMPARE(m_log->last(Kind::Return, Call::Recv).data, QByteArray("two"));
        connection.close();
        accepted.close();
        QVERIFY(python.waitForFinished());
    }

    void freeRunningReportsManyCallsAsOnePair()
    {
        const QByteArray bytes = QByteArray(4096, 'a') + QByteArray(3 * 4096 + 100, 'b');
        m_peer.send(bytes);
        QTRY_COMPARE(Platform::look(m_connection->descriptor()).unread, bytes.size());
        m_connection->setFreeRunning(true);
        m_connection->recv(4096);
        QCOMPARE(m_log->story(), QStringLiteral("recv( recv)"));
        SocketEvent end = m_log->last(Kind::Return, Call::Recv);
        QCOMPARE(end.count, 5);
        QCOMPARE(end.size, bytes.size());
        QCOMPARE(end.data, bytes.left(4096));
        m_connection->recv(4096);
        QVERIFY(m_connection->isReceiving());
        m_peer.close();
        QTRY_COMPARE(m_log->count(Kind::Return, Call::Recv), 2);
        end = m_log->last(Kind::Return, Call::Recv);
        QCOMPARE(end.count, 1);
        QCOMPARE(end.size, 0);
    }

    void freeRunningNeverReadsTheEndUnasked()
    {
        m_peer.send(QByteArray(2 * 4096, 'a'));
        m_peer.close();
        m_connection->setFreeRunning(true);
        m_connection->recv(4096);
        QCOMPARE(m_log->last(Kind::Return, Call::Recv).count, 2);
        m_connection->recv(4096);
        QCOMPARE(m_log->last(Kind::Return, Call::Recv).size, 0);
    }

private:
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<Reporter> m_reporter;
    std::unique_ptr<Connection> m_connection;
    PlainSocket m_peer;
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
