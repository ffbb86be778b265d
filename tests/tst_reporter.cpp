// SPDX-License-Identifier: MIT
#include "reporter.h"

#include "fakeclock.h"

#include <memory>
#include <QTest>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

class TestReporter : public QObject
{
    Q_OBJECT
private:
    FakeClock m_clock;
    std::unique_ptr<Reporter> m_reporter;
    QList<SocketEvent> m_events;

    static SocketEvent event(Call call, int socket)
    {
        SocketEvent event;
        event.call = call;
        event.socket = socket;
        return event;
    }

private Q_SLOTS:
    void init()
    {
        m_events.clear();
        m_reporter = std::make_unique<Reporter>(QStringLiteral("client 2"), m_clock);
        connect(m_reporter.get(), &Reporter::happened, this, [this](const SocketEvent &e) { m_events += e; });
    }

    void aCallAndItsReturn()
    {
        m_reporter->setPlace(QStringLiteral("client.py"), 5);
        const qint64 called = m_clock.nowUs();
        const quint64 id = m_reporter->call(event(Call::Recv, 3));
        m_clock.advance(20);
        m_reporter->setPlace(QStringLiteral("other.py"), 9); // another call began meanwhile
        SocketEvent end;
        end.data = "hello";
        end.size = 5;
        m_reporter->returned(id, end);

        QCOMPARE(m_events.size(), 2);
        const SocketEvent &call = m_events[0];
        const SocketEvent &returned = m_events[1];
        QCOMPARE(call.kind, Kind::Call);
        QCOMPARE(returned.kind, Kind::Return);
        for (const SocketEvent &each : std::as_const(m_events)) {
            QCOMPARE(each.actor, QStringLiteral("client 2"));
            QCOMPARE(each.id, id);
            QCOMPARE(each.call, Call::Recv);
            QCOMPARE(each.socket, 3);
            QCOMPARE(each.file, QStringLiteral("client.py"));
            QCOMPARE(each.line, 5);
        }
        QCOMPARE(call.timeUs, called);
        QCOMPARE(returned.timeUs, called + 20'000);
        QCOMPARE(returned.data, QByteArray("hello"));
    }

    void callsMayEndInAnyOrder()
    {
        const quint64 recv = m_reporter->call(event(Call::Recv, 1));
        const quint64 send = m_reporter->call(event(Call::SendAll, 1));
        QVERIFY(recv != 0 && send != 0 && recv != send);
        m_reporter->returned(send);
        SocketEvent error;
        error.error = QStringLiteral("ConnectionResetError");
        m_reporter->raised(recv, error);
        QCOMPARE(m_events[2].call, Call::SendAll);
        QCOMPARE(m_events[3].call, Call::Recv);
        QCOMPARE(m_events[3].kind, Kind::Raise);
        QCOMPARE(m_events[3].error, QStringLiteral("ConnectionResetError"));
    }

    void theSocketMadeIsNamedAtTheEnd()
    {
        const quint64 id = m_reporter->call(event(Call::Socket, 0));
        m_reporter->returned(id, event(Call::None, m_reporter->newSocket()));
        QCOMPARE(m_events[0].socket, 0);
        QCOMPARE(m_events[1].socket, 1);
        QCOMPARE(m_reporter->newSocket(), 2);
    }

    void aNoteStandsWhereTheProgramIs_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("ownLine");
        QTest::addColumn<int>("line");
        QTest::newRow("output") << Kind::Output << 0 << 7;
        QTest::newRow("a line names itself") << Kind::Line << 8 << 8;
        QTest::newRow("the kernel has no line") << Kind::Kernel << 0 << 0;
    }

    void aNoteStandsWhereTheProgramIs()
    {
        QFETCH(Kind, kind);
        QFETCH(int, ownLine);
        QFETCH(int, line);
        m_reporter->setPlace(QStringLiteral("client.py"), 7);
        SocketEvent note;
        note.kind = kind;
        note.line = ownLine;
        m_reporter->note(note);
        QCOMPARE(m_events.size(), 1);
        QCOMPARE(m_events[0].kind, kind);
        QCOMPARE(m_events[0].line, line);
        QCOMPARE(m_events[0].timeUs, m_clock.nowUs());
        QCOMPARE(m_events[0].id, 0);
    }

    void dataIsCutAndTheSizeStays()
    {
        SocketEvent call = event(Call::SendAll, 1);
        call.data = QByteArray(100'000, 'x');
        call.size = call.data.size();
        m_reporter->call(call);
        QCOMPARE(m_events[0].data.size(), SocketEvent::keptBytes);
        QCOMPARE(m_events[0].size, 100'000);
    }

    void anAbandonedCallTellsNothing()
    {
        const quint64 id = m_reporter->call(event(Call::Accept, 1));
        m_reporter->abandon(id);
        QCOMPARE(m_events.size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestReporter)
#include "tst_reporter.moc"
