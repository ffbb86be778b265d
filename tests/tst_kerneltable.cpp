// SPDX-License-Identifier: MIT
#include "busyport.h"
#include "kerneltable.h"
#include "plainsocket.h"
#include "platform.h"
#include "procnettcp.h"

#include <QCoreApplication>
#include <QTest>
#include <sys/stat.h>

using State = SocketEvent::State;

static const QByteArray header =
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";

class TestKernelTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("peer");
        QTest::addColumn<State>("state");
        QTest::addColumn<QList<qint64>>("numbers"); // unread, unsent, waiting, seconds left, inode
        const auto row = [](const char *tag, const char *text, const char *local, const char *peer,
                            State state, const QList<qint64> &numbers) {
            QTest::newRow(tag) << QByteArray(text) << local << peer << state << numbers;
        };
        row("a listener with two waiting",
            "   0: 0100007F:C361 00000000:0000 0A 00000000:00000002 00:00000000 00000000  1000        0 4711 "
            "1 "
            "0000000000000000 100 0 0 10 0\n",
            "127.0.0.1:50017", "", State::Listen, {-1, -1, 2, -1, 4711});
        row("a connection with bytes both ways",
            "  12: 0100007F:C361 0100007F:8F2E 01 0000000A:00000200 01:00000014 00000000     0        0 99 2 "
            "x\n",
            "127.0.0.1:50017", "127.0.0.1:36654", State::Established, {512, 10, -1, -1, 99});
        row("not accepted",
            "   3: 0100007F:C361 0100007F:8F2E 01 00000000:00000005 00:00000000 00000000     0        0 0 1 "
            "x\n",
            "127.0.0.1:50017", "127.0.0.1:36654", State::Established, {5, 0, -1, -1, 0});
        row("TIME_WAIT, 59.95 s left",
            "   4: 0100007F:C361 0100007F:8F2E 06 00000000:00000000 03:0000176B 00000000     0        0 0 3 "
            "x\n",
            "127.0.0.1:50017", "127.0.0.1:36654", State::TimeWait, {0, 0, -1, 60, 0});
        row("FIN_WAIT2 of a closed socket",
            "   4: 0100007F:C361 0100007F:8F2E 05 00000000:00000000 03:00000064 00000000     0        0 0 3 "
            "x\n",
            "127.0.0.1:50017", "127.0.0.1:36654", State::FinWait2, {0, 0, -1, 1, 0});
        row("a handshake half done",
            "   4: 0100007F:C361 0100007F:8F2E 0C 00000000:00000000 01:00000064 00000000     0        0 0 3 "
            "x\n",
            "127.0.0.1:50017", "127.0.0.1:36654", State::SynReceived, {0, 0, -1, -1, 0});
        row("a SYN that nobody has answered",
            "   4: 0100007F:8F2E 0100007F:C361 02 00000001:00000000 01:00000064 00000002     0        0 9 2 "
            "x\n",
            "127.0.0.1:36654", "127.0.0.1:50017", State::SynSent, {0, 0, -1, -1, 9});
        row("five bytes and a FIN that nobody has read",
            "   4: 0100007F:C361 0100007F:8F2E 08 00000000:00000006 00:00000000 00000000     0        0 0 1 "
            "x\n",
            "127.0.0.1:50017", "127.0.0.1:36654", State::CloseWait, {5, 0, -1, -1, 0});
        row("ten bytes and a FIN that nobody has acknowledged",
            "   4: 0100007F:C361 0100007F:8F2E 04 0000000B:00000000 01:00000014 00000000     0        0 0 1 "
            "x\n",
            "127.0.0.1:50017", "127.0.0.1:36654", State::FinWait1, {0, 10, -1, -1, 0});
        row("every IPv4 address",
            "   0: 00000000:0016 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 7 1 "
            "x\n",
            "0.0.0.0:22", "", State::Listen, {-1, -1, 0, -1, 7});
        row("the IPv6 loopback address",
            "   0: 00000000000000000000000001000000:1F90 00000000000000000000000001000000:A2B4 08 "
            "00000000:00000000 00:00000000 00000000     0        0 8 1 x\n",
            "[::1]:8080", "[::1]:41652", State::CloseWait, {0, 0, -1, -1, 8});
        row("every IPv6 address",
            "   0: 00000000000000000000000000000000:1F90 00000000000000000000000000000000:0000 0A "
            "00000000:00000000 00:00000000 00000000     0        0 8 1 x\n",
            "[::]:8080", "", State::Listen, {-1, -1, 0, -1, 8});
        row("an IPv4 client of an IPv6 socket",
            "   0: 0000000000000000FFFF00000100007F:1F90 0000000000000000FFFF00000100007F:A2B4 01 "
            "00000000:00000000 00:00000000 00000000     0        0 8 1 x\n",
            "127.0.0.1:8080", "127.0.0.1:41652", State::Established, {0, 0, -1, -1, 8});
        row("the last line without an end",
            "   0: 0100007F:C361 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 5",
            "127.0.0.1:50017", "", State::Listen, {-1, -1, 0, -1, 5});
    }
    void rows()
    {
        QFETCH(QByteArray, text);
        ProcNetTcp table;
        table.parse(header + text);
        QCOMPARE(table.rows().size(), 1);
        const KernelTable::Row &row = table.rows().first();
        QTEST(row.local.toString(), "local");
        QTEST(row.peer.toString(), "peer");
        QTEST(row.state, "state");
        const QList<qint64> numbers {row.unread, row.unsent, row.waiting, row.secondsLeft, qint64(row.inode)};
        QTEST(numbers, "numbers");
        QVERIFY(table.find(row.local, row.peer));
        QVERIFY(!table.find(row.peer, row.local));
    }

    void noiseIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("noise");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("the header") << header;
        QTest::newRow("empty lines") << QByteArray("\n\n\n");
        QTest::newRow("spaces") << QByteArray("          \n");
        QTest::newRow("words") << QByteArray("socket bind listen accept\n");
        QTest::newRow("an address too short")
            << QByteArray("0: 0100007:C361 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 5\n");
        QTest::newRow("an address too long")
            << QByteArray("0: 0100007F0100007F:C361 00000000:0000 0A 0:0 00:00000000 00000000 0 0 5\n");
        QTest::newRow("no hexadecimal digits")
            << QByteArray("0: 0100007G:C361 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 5\n");
        QTest::newRow("an unknown state")
            << QByteArray("0: 0100007F:C361 00000000:0000 FF 00000000:00000000 00:00000000 00000000 0 0 5\n");
        QTest::newRow("cut off") << QByteArray("0: 0100007F:C361 00000000:0000 0A 00000000:0000");
        QTest::newRow("only colons") << QByteArray(4096, ':');
        QTest::newRow("bytes of all kinds") << [] {
            QByteArray bytes;
            for (int i = 0; i < 65536; ++i)
                bytes += char((i * 2654435761U) >> 13);
            return bytes;
        }();
    }
    void noiseIsPassedOver()
    {
        QFETCH(QByteArray, noise);
        ProcNetTcp table;
        table.parse(noise);
        QCOMPARE(table.rows().size(), 0);
        table.parse("0: 0100007F:C361 00000000:0000 0A 0:0 00:00000000 00000000 0 0 5\n");
        QCOMPARE(table.rows().size(), 1);
    }

    void theKernelsOwnTable()
    {
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QVERIFY(!KernelTable().find(listener.local(), {}));
        QCOMPARE(listener.listen(5), 0);
        PlainSocket client;
        QCOMPARE(client.connect(listener.port()), 0);
        QCOMPARE(client.send("hello"), 0);

        const KernelTable table;
        const auto listening = table.find(listener.local(), {});
        QVERIFY(listening);
        QCOMPARE(listening->state, State::Listen);
        QCOMPARE(listening->waiting, 1);
        const auto queued = table.find(listener.local(), client.local());
        QVERIFY(queued);
        QCOMPARE(queued->inode, 0U);
        QCOMPARE(queued->unread, 5);
        // There is no such connection, but a listener that it would go to.
        QVERIFY(!table.find(listener.local(), {listener.local().host, 9}));
        QVERIFY(!table.find({listener.local().host, 9}, {}));
        const auto own = table.find(client.local(), listener.local());
        QVERIFY(own);
        QCOMPARE(own->state, State::Established);
        struct stat about
        {
        };
        QCOMPARE(::fstat(client.fd(), &about), 0);
        QCOMPARE(own->inode, quint64(about.st_ino));

        const auto owners = KernelTable::owners({own->inode});
        QCOMPARE(owners.value(own->inode).pid, QCoreApplication::applicationPid());
        QCOMPARE(owners.value(own->inode).toString(),
                 QStringLiteral("pid %1 tst_kerneltable").arg(QCoreApplication::applicationPid()));
        QVERIFY(KernelTable::Process().toString().isEmpty());
    }

    void bothEndsOfAPort()
    {
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.listen(5), 0);
        PlainSocket clients[3];
        for (PlainSocket &client : clients)
            QCOMPARE(client.connect(listener.port()), 0);
        QStringList told;
        for (const KernelTable::Row &row : KernelTable().withPort(listener.port()))
            told += row.local.toString() + u' ' + row.peer.toString();
        QStringList expected {listener.local().toString() + u' '};
        for (PlainSocket &client : clients)
            expected += {listener.local().toString() + u' ' + client.local().toString(),
                         client.local().toString() + u' ' + listener.local().toString()};
        told.sort();
        expected.sort();
        QCOMPARE(told, expected);
    }

    void anIPv4ClientOfAnIPv6Listener()
    {
        const int listener = int(Platform::openSocket(Platform::Family::IPv6).value);
        QVERIFY(Platform::bindTo(listener, {QStringLiteral("::"), 0}).isOk());
        QVERIFY(Platform::listenOn(listener, 5).isOk());
        const PlainSocket owner(listener);
        const Endpoint at = Platform::localEnd(listener);
        PlainSocket client;
        QCOMPARE(client.connect(at.port), 0);
        const KernelTable table;
        QVERIFY(table.find(at, {}));
        const Endpoint reached {QStringLiteral("127.0.0.1"), at.port};
        QVERIFY(table.find(reached, client.local()));
        QVERIFY(table.find(client.local(), reached));
    }

    void whoClosesFirstRestsInTimeWait()
    {
        PlainSocket listener;
        QCOMPARE(listener.bind(), 0);
        QCOMPARE(listener.listen(5), 0);
        PlainSocket client;
        QCOMPARE(client.connect(listener.port()), 0);
        PlainSocket accepted = listener.accept();
        const Endpoint at = listener.local();
        const Endpoint from = client.local();
        accepted.close();
        QTRY_COMPARE(KernelTable().find(at, from)->state, State::FinWait2);
        client.close();
        listener.close();
        const auto rest = KernelTable().find(at, from);
        QVERIFY(rest);
        QCOMPARE(rest->state, State::TimeWait);
        QVERIFY(rest->secondsLeft >= 58 && rest->secondsLeft <= 60);

        PlainSocket again;
        QCOMPARE(again.bind(at.port), EADDRINUSE);
        const BusyPort busy = BusyPort::find(at, KernelTable().withPort(at.port));
        QCOMPARE(busy.row.state, State::TimeWait);
        QVERIFY(busy.row.secondsLeft > 0);
        QCOMPARE(busy.process.pid, 0);
    }

    void whatHoldsAPort_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("secondsLeft");
        const QByteArray listener = "0: 00000000:C361 00000000:0000 0A 0:0 00:00000000 00000000 0 0 0\n";
        const QByteArray connection = "0: 0100007F:C361 0100007F:8F2E 08 0:0 00:00000000 00000000 0 0 0\n";
        const QByteArray rests = "0: 0100007F:C361 0100007F:8F2F 06 0:0 03:00000BB8 00000000 0 0 0\n";
        const QByteArray restsLonger = "0: 0100007F:C361 0100007F:8F30 06 0:0 03:00001388 00000000 0 0 0\n";
        const QByteArray otherPort = "0: 0100007F:C362 00000000:0000 0A 0:0 00:00000000 00000000 0 0 0\n";
        const QByteArray otherHost = "0: 0200007F:C361 00000000:0000 0A 0:0 00:00000000 00000000 0 0 0\n";
        QTest::newRow("nothing that is listed") << otherPort + otherHost << State::Unknown << -1;
        QTest::newRow("a listener at every address") << rests + connection + listener << State::Listen << -1;
        QTest::newRow("a connection") << rests + connection + otherPort << State::CloseWait << -1;
        QTest::newRow("the longest rest") << rests + restsLonger + rests << State::TimeWait << 50;
    }
    void whatHoldsAPort()
    {
        QFETCH(QByteArray, text);
        ProcNetTcp table;
        table.parse(text);
        const BusyPort busy = BusyPort::find({QStringLiteral("127.0.0.1"), 50017}, table.rows());
        QTEST(busy.row.state, "state");
        QTEST(busy.row.secondsLeft, "secondsLeft");
    }

    void theNextFreePortIsReallyFree()
    {
        PlainSocket taken;
        QCOMPARE(taken.bind(), 0);
        PlainSocket neighbour;
        const bool isNeighbourTaken = neighbour.bind(quint16(taken.port() + 1)) == 0;
        const quint16 offered = freePortAfter(taken.local());
        QVERIFY(offered > taken.port() + int(isNeighbourTaken));
        PlainSocket user;
        QCOMPARE(user.bind(offered), 0);
    }

    void whichPortIsOffered_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<int>("least");
        QTest::newRow("for a port of the system's") << "127.0.0.1" << 80 << 1024;
        QTest::newRow("for what was no port") << "127.0.0.1" << 0 << 50017;
        QTest::newRow("without an address") << "" << 0 << 50017;
        QTest::newRow("after the last") << "127.0.0.1" << 65535 << 0;
        QTest::newRow("at an address that is not ours") << "192.0.2.1" << 50017 << 0;
        QTest::newRow("at no address") << "nowhere" << 50017 << 50018;
    }
    void whichPortIsOffered()
    {
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(int, least);
        const quint16 offered = freePortAfter({host, quint16(port)});
        QVERIFY(offered >= least);
        QCOMPARE(offered == 0, least == 0);
    }
};

QTEST_GUILESS_MAIN(TestKernelTable)
#include "tst_kerneltable.moc"
