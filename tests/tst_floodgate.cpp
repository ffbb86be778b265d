// SPDX-License-Identifier: MIT
#include "eventlog.h"
#include "fakeclock.h"
#include "floodgate.h"

#include <QTest>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

/// A program that makes thousands of calls a second, as the pictures get to hear of it.
class TestFloodGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_gate = std::make_unique<FloodGate>(*m_clock);
        m_log = std::make_unique<EventLog>();
        m_log->keep(m_gate.get());
        m_id = 0;
    }

    void modestNumbersGoThrough()
    {
        for (int i = 0; i < 200; ++i) {
            receive(7, 5);
            m_clock->advance(10);
        }
        QCOMPARE(m_log->events.size(), 400);
        for (const SocketEvent &event : std::as_const(m_log->events))
            QCOMPARE(event.count, 1);
    }

    void aFloodIsGathered()
    {
        flood();
        const qsizetype told = m_log->events.size();
        for (int i = 0; i < 5000; ++i)
            receive(7, 2);
        for (int i = 0; i < 10; ++i)
            receive(7, 0);
        QCOMPARE(m_log->events.size(), told);
        m_clock->advance(FloodGate::flushMs);
        QCOMPARE(m_log->events.size(), told + 4);
        const SocketEvent end = m_log->events.at(told + 1);
        QCOMPARE(end.count, 5000);
        QCOMPARE(end.size, 10'000);
        QCOMPARE(end.timeUs, m_clock->nowUs());
        QCOMPARE(m_log->events.at(told).count, 5000);
        QCOMPARE(m_log->events.at(told).id, end.id);
        QCOMPARE(m_log->events.last().count, 10);
        QCOMPARE(m_log->events.last().size, 0);
        QCOMPARE(counted(), FloodGate::allowance + 5010);
    }

    void whatIsNotGatheredComesAfterwards()
    {
        flood();
        receive(7, 3);
        receive(7, 3);
        print("b'abc'\n");
        print("b'abc'\n");
        pair(Call::Close, 9, -1);
        QVERIFY(m_log->story().endsWith(u"recv( recv) close( close)"));
        QCOMPARE(printed(), QByteArray("b'abc'\nb'abc'\n"));
        QCOMPARE(m_log->last(Kind::Return, Call::Recv).count, 2);
    }

    void outputIsWholeAndInPieces()
    {
        flood();
        receive(7, 1);
        QByteArray all;
        for (int i = 0; i < 3000; ++i) {
            const QByteArray text = QByteArray::number(i) + '\n';
            print(text);
            all += text;
        }
        m_clock->advance(FloodGate::flushMs);
        QCOMPARE(printed(), all);
        QVERIFY(m_log->events.size() < 2 * FloodGate::allowance + 10);
    }

    void aWaitIsSeen()
    {
        flood();
        m_gate->take(event(Kind::Call, Call::Recv, 7, 4096));
        for (int i = 0; i < 3; ++i)
            m_clock->advance(FloodGate::flushMs);
        QCOMPARE(m_log->events.last().kind, Kind::Call);
        QCOMPARE(m_log->events.last().id, m_id);
        m_gate->take(event(Kind::Return, Call::Recv, 7, 1));
        QCOMPARE(m_log->events.last().kind, Kind::Return);
        QCOMPARE(m_log->events.last().id, m_id);
        QCOMPARE(m_clock->pending(), 0);
    }

    void anErrorIsToldAtOnce()
    {
        flood();
        m_gate->take(event(Kind::Call, Call::Recv, 7, 4096));
        m_gate->take(event(Kind::Raise, Call::Recv, 7, -1));
        QVERIFY(m_log->story().endsWith(u"recv( recv!"));
    }

    void calmEndsTheFlood()
    {
        flood();
        receive(7, 1);
        m_clock->advance(FloodGate::flushMs);
        QCOMPARE(m_clock->pending(), 0);
        const qsizetype told = m_log->events.size();
        receive(7, 1);
        QCOMPARE(m_log->events.size(), told + 2);
    }

    void resetBeginsAnew()
    {
        flood();
        receive(7, 1);
        m_gate->reset();
        QCOMPARE(counted(), FloodGate::allowance + 1);
        receive(7, 1);
        QCOMPARE(counted(), FloodGate::allowance + 2);
    }

private:
    SocketEvent event(Kind kind, Call call, int line, qint64 size)
    {
        SocketEvent event;
        event.kind = kind;
        event.call = call;
        event.line = line;
        event.size = size;
        event.socket = 2;
        event.timeUs = m_clock->nowUs();
        event.id = kind == Kind::Call ? ++m_id : m_id;
        return event;
    }
    void pair(Call call, int line, qint64 size)
    {
        m_gate->take(event(Kind::Call, call, line, size));
        m_gate->take(event(Kind::Return, call, line, size));
    }
    void receive(int line, qint64 size) { pair(Call::Recv, line, size); }
    void print(const QByteArray &text)
    {
        SocketEvent output = event(Kind::Output, Call::None, 8, text.size());
        output.data = text;
        m_gate->take(output);
    }
    /// As many calls at once as are told one by one: the next one begins a flood.
    void flood()
    {
        for (int i = 0; i < FloodGate::allowance; ++i)
            receive(7, 1);
        QCOMPARE(m_log->events.size(), 2 * FloodGate::allowance);
    }
    int counted() const
    {
        int calls = 0;
        for (const SocketEvent &event : m_log->events)
            if (event.kind == Kind::Return)
                calls += event.count;
        return calls;
    }
    QByteArray printed() const
    {
        QByteArray bytes;
        for (const SocketEvent &event : m_log->events)
            bytes += event.data;
        return bytes;
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FloodGate> m_gate;
    std::unique_ptr<EventLog> m_log;
    quint64 m_id = 0;
};

QTEST_GUILESS_MAIN(TestFloodGate)
#include "tst_floodgate.moc"
