// SPDX-License-Identifier: MIT
#include "eventjson.h"
#include "eventsmodel.h"
#include "madeevents.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using Call = SocketEvent::Call;
using Column = EventsModel::Column;
using Kind = SocketEvent::Kind;
using Look = EventsModel::Look;
using Made::secondUs;
using Shape = EventsModel::Shape;

namespace {

const QString server = QStringLiteral("server");
const QString client = QStringLiteral("client");

SocketEvent bindCall()
{
    SocketEvent bind = Made::call(server, secondUs, 1, Call::Bind, 4);
    bind.local = Endpoint::fromString(u"127.0.0.1:50017");
    return bind;
}

SocketEvent acceptCall()
{
    return Made::call(server, 2 * secondUs, 2, Call::Accept, 6);
}

SocketEvent recvCall(quint64 id = 3)
{
    return Made::call(server, 5 * secondUs, id, Call::Recv, 7, 2);
}

SocketEvent measured(const QString &actor)
{
    SocketEvent event = Made::event(Kind::Kernel, actor, 6 * secondUs);
    event.socket = 1;
    event.local = Endpoint::fromString(u"127.0.0.1:41822");
    event.peer = Endpoint::fromString(u"127.0.0.1:50017");
    event.state = SocketEvent::State::Established;
    event.unread = 5;
    return event;
}

/// A call and its return, that many times.
QList<SocketEvent> recvs(int count)
{
    QList<SocketEvent> events;
    for (int i = 0; i < count; ++i) {
        const SocketEvent recv = recvCall(quint64(i + 1));
        events << recv << Made::returned(recv, recv.timeUs + 5, "x");
    }
    return events;
}

/// A list of texts in UTF-8.
QStringList texts(std::initializer_list<const char *> utf8)
{
    QStringList list;
    for (const char *text : utf8)
        list << QString::fromUtf8(text);
    return list;
}

QString textAt(const EventsModel &model, int row, Column column)
{
    return model.index(row, int(column)).data().toString();
}

QStringList column(const EventsModel &model, Column column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << textAt(model, row, column);
    return cells;
}

/// A model under test, checked at every step for what every model has to keep to.
struct Log
{
    explicit Log(Timeline::Limits limits = {})
        : timeline(limits)
        , model(timeline, clock)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    Made::ManualClock clock;
    Timeline timeline;
    EventsModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestEventsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsTellWhatHappened_data();
    void rowsTellWhatHappened();
    void insertsOncePerBatch();
    void outcomeFillsInLater();
    void waitingCountsSeconds();
    void callsThatCannotReturnSaySo();
    void showsRowsUpToTheCursor();
    void takesRowsAwayAtTheFront();
    void startsWithWhatIsThere();
    void clearsWithTheTimeline();
    void filters_data();
    void filters();
    void outcomeCanBringARowIn();
    void filterKeepsToTheCursor();
    void findsTheRowOfAnEvent();
    void copiesAsJson();
};

void TestEventsModel::rowsTellWhatHappened_data()
{
    QTest::addColumn<QList<SocketEvent>>("events");
    QTest::addColumn<QStringList>("cells"); ///< of the last row, by column
    QTest::addColumn<Look>("look");
    QTest::addColumn<Shape>("shape");
    using Events = QList<SocketEvent>;

    const SocketEvent bind = bindCall();
    const SocketEvent first = Made::call(server, 0, 9, Call::Socket, 3);
    SocketEvent made = Made::returned(first, 30);
    made.fd = 18;
    QTest::newRow("returned") << Events {first, made}
                              << texts({"1", "0.000", "server", "3", "socket()", "fd 18"}) << Look::Plain
                              << Shape::Square;
    QTest::newRow("raised") << Events {first, made, bind, Made::addressInUse(bind, secondUs + 32)}
                            << texts(
                                   {"3", "1.000", "server", "4", "bind(('127.0.0.1', 50017))", "EADDRINUSE"})
                            << Look::Failed << Shape::Square;
    QTest::newRow("just called") << Events {first} << texts({"1", "0.000", "server", "3", "socket()", ""})
                                 << Look::Plain << Shape::Square;

    const SocketEvent send = Made::call(client, 1500, 1, Call::Close, 5);
    QTest::newRow("a client's") << Events {first, send, Made::returned(send, 1501)}
                                << texts({"2", "0.002", "client", "5", "close()", "None"}) << Look::Plain
                                << Shape::Disc;
    QTest::newRow("of a program outside")
        << Events {measured(QStringLiteral("client 2"))}
        << texts(
               {"1", "0.000", "client 2", "", "127.0.0.1:41822 → 127.0.0.1:50017", "ESTABLISHED, 5 B unread"})
        << Look::Plain << Shape::Ring;
    QTest::newRow("of our own socket")
        << Events {first, measured(server)}
        << texts({"2", "6.000", "server", "", "127.0.0.1:41822 → 127.0.0.1:50017", "ESTABLISHED, 5 B unread"})
        << Look::Measured << Shape::Square;

    SocketEvent cause = Made::event(Kind::Kernel, server, secondUs + 40);
    cause.id = bind.id;
    cause.local = bind.local;
    cause.state = SocketEvent::State::Listen;
    cause.text = QStringLiteral("pid 4711 python3");
    QTest::newRow("of the program that holds the port")
        << Events {bind, Made::addressInUse(bind, secondUs + 32), cause}
        << texts({"3", "0.000", "python3", "", "127.0.0.1:50017", "LISTEN"}) << Look::Plain << Shape::Ring;
    cause.text.clear();
    cause.state = SocketEvent::State::TimeWait;
    cause.secondsLeft = 41;
    QTest::newRow("of a port that rests")
        << Events {bind, Made::addressInUse(bind, secondUs + 32), cause}
        << texts({"3", "0.000", "kernel", "", "127.0.0.1:50017", "TIME_WAIT, 41 s left"}) << Look::Plain
        << Shape::Ring;

    SocketEvent queue = Made::event(Kind::Kernel, server, 0);
    queue.waiting = 2;
    queue.backlog = 1;
    QTest::newRow("a listener's queue")
        << Events {first, queue} << texts({"2", "0.000", "server", "", "no address yet", "2 of 1 wait"})
        << Look::Measured << Shape::Square;

    SocketEvent output = Made::event(Kind::Output, server, 0);
    output.data = "b'hello'\n";
    output.line = 8;
    QTest::newRow("output") << Events {output} << texts({"1", "0.000", "server", "8", "stdout", "b'hello'"})
                            << Look::Plain << Shape::Square;
    SocketEvent signal = Made::event(Kind::Signal, client, 0);
    signal.text = QStringLiteral("connected()");
    QTest::newRow("signal") << Events {signal} << texts({"1", "0.000", "client", "", "connected()", ""})
                            << Look::Plain << Shape::Disc;
    QTest::newRow("drop") << Events {Made::event(Kind::Drop, server, 0)}
                          << texts({"1", "0.000", "server", "", "last name lost", "socket closed"})
                          << Look::Plain << Shape::Square;
    SocketEvent exit = Made::event(Kind::Exit, client, 0);
    exit.status = QStringLiteral("ended well");
    QTest::newRow("exit") << Events {exit}
                          << texts({"1", "0.000", "client", "", "program's end", "ended well"}) << Look::Plain
                          << Shape::Disc;
    QTest::newRow("a line is no row")
        << Events {first, Made::line(server, 1, 4)} << texts({"1", "0.000", "server", "3", "socket()", ""})
        << Look::Plain << Shape::Square;
}

void TestEventsModel::rowsTellWhatHappened()
{
    QFETCH(const QList<SocketEvent>, events);
    Log log;
    log.timeline.append(events);
    const int row = log.model.rowCount() - 1;
    QStringList cells;
    for (int i = 0; i < EventsModel::columns; ++i)
        cells << textAt(log.model, row, Column(i));
    QTEST(cells, "cells");
    QTEST(log.model.index(row, 0).data(EventsModel::LookRole).value<Look>(), "look");
    QTEST(log.model.index(row, 0).data(EventsModel::ShapeRole).value<Shape>(), "shape");
}

void TestEventsModel::insertsOncePerBatch()
{
    Log log;
    const QSignalSpy inserted(&log.model, &EventsModel::rowsInserted);
    log.timeline.append(recvs(1000));
    QCOMPARE(log.model.rowCount(), 1000);
    QCOMPARE(inserted.size(), 1);
    log.timeline.append({Made::line(server, 1, 4)});
    QCOMPARE(inserted.size(), 1);
}

void TestEventsModel::outcomeFillsInLater()
{
    Log log;
    log.timeline.append({acceptCall()});
    log.timeline.append({Made::event(Kind::Output, client, 3 * secondUs)});
    QCOMPARE(textAt(log.model, 0, Column::Outcome), QString());
    const QSignalSpy changed(&log.model, &EventsModel::dataChanged);
    const QSignalSpy inserted(&log.model, &EventsModel::rowsInserted);
    SocketEvent accepted = Made::returned(acceptCall(), 14 * secondUs);
    accepted.peer = Endpoint::fromString(u"127.0.0.1:41822");
    log.timeline.append({accepted});
    QCOMPARE(textAt(log.model, 0, Column::Outcome), QStringLiteral("conn from 127.0.0.1:41822"));
    QCOMPARE(log.model.rowCount(), 2);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 0);
}

void TestEventsModel::waitingCountsSeconds()
{
    Log log;
    log.timeline.append({acceptCall()});
    const auto look = [&] { return log.model.index(0, 0).data(EventsModel::LookRole).value<Look>(); };
    log.clock.advanceMs(2'099);
    QCOMPARE(look(), Look::Plain);
    log.clock.advanceMs(1);
    QCOMPARE(look(), Look::Waiting);
    QCOMPARE(textAt(log.model, 0, Column::Outcome), QStringLiteral("waiting"));
    log.clock.advanceMs(12'000);
    QCOMPARE(textAt(log.model, 0, Column::Outcome), QStringLiteral("waiting 12 s"));
    // In the past time stands still at the cursor.
    log.timeline.append({Made::event(Kind::Output, client, 5 * secondUs)});
    log.timeline.setCursor(2);
    QCOMPARE(textAt(log.model, 0, Column::Outcome), QStringLiteral("waiting 3 s"));
}

void TestEventsModel::callsThatCannotReturnSaySo()
{
    Log log;
    log.timeline.append({acceptCall(), Made::event(Kind::Exit, server, 3 * secondUs)});
    log.clock.advanceMs(60'000);
    QCOMPARE(textAt(log.model, 0, Column::Outcome), QStringLiteral("never returned"));
    QCOMPARE(log.model.index(0, 0).data(EventsModel::LookRole).value<Look>(), Look::Plain);
}

void TestEventsModel::showsRowsUpToTheCursor()
{
    Log log;
    log.timeline.append(recvs(10));
    log.timeline.setCursor(5); // the third call, without its return
    QCOMPARE(log.model.rowCount(), 3);
    QCOMPARE(textAt(log.model, 1, Column::Outcome), QStringLiteral("b'x'"));
    QVERIFY(textAt(log.model, 2, Column::Outcome) != QStringLiteral("b'x'"));
    const QSignalSpy changed(&log.model, &EventsModel::dataChanged);
    log.timeline.setCursor(6);
    QCOMPARE(log.model.rowCount(), 3);
    QCOMPARE(textAt(log.model, 2, Column::Outcome), QStringLiteral("b'x'"));
    QCOMPARE(changed.size(), 1);
    log.timeline.append(recvs(5));
    QCOMPARE(log.model.rowCount(), 3);
    log.timeline.setCursor(0);
    QCOMPARE(log.model.rowCount(), 0);
    log.timeline.goLive();
    QCOMPARE(log.model.rowCount(), 15);
    QCOMPARE(textAt(log.model, 14, Column::Outcome), QStringLiteral("b'x'"));
}

void TestEventsModel::takesRowsAwayAtTheFront()
{
    Log log({4096, 1 << 20});
    QStringList oldest;
    for (int i = 0; i < 4; ++i) {
        log.timeline.append(recvs(1500));
        QCOMPARE(log.model.numberAt(log.model.rowCount() - 1), log.timeline.last() - 1);
        QCOMPARE_GE(log.model.numberAt(0), log.timeline.first());
        QVERIFY(log.model.numberAt(0) <= log.timeline.first() + 1);
        oldest << textAt(log.model, 0, Column::Number);
    }
    QVERIFY(log.timeline.first() > 1);
    QVERIFY(oldest.last() != oldest.first());
    // Also while the cursor is in what goes.
    log.timeline.setCursor(log.timeline.first() + 10);
    log.timeline.append(recvs(4000));
    QCOMPARE(log.model.rowCount(), 0);
    log.timeline.goLive();
    QVERIFY(log.model.rowCount() > 0);
}

void TestEventsModel::startsWithWhatIsThere()
{
    Made::ManualClock clock;
    Timeline timeline;
    timeline.append(recvs(10));
    timeline.setCursor(4);
    EventsModel model(timeline, clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    timeline.goLive();
    QCOMPARE(model.rowCount(), 10);
}

void TestEventsModel::clearsWithTheTimeline()
{
    Log log;
    log.timeline.append({bindCall()});
    log.timeline.clear();
    QCOMPARE(log.model.rowCount(), 0);
    QCOMPARE(log.model.hidden(), 0);
    log.timeline.append({acceptCall()});
    QCOMPARE(textAt(log.model, 0, Column::Number), QStringLiteral("1"));
}

void TestEventsModel::filters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("numbers");

    QTest::newRow("nothing typed") << QString() << texts({"1", "3", "5", "7", "8"});
    QTest::newRow("spaces only") << QStringLiteral("  ") << texts({"1", "3", "5", "7", "8"});
    QTest::newRow("actor") << QStringLiteral("client") << texts({"5", "7"});
    QTest::newRow("any letters") << QStringLiteral("CLIENT") << texts({"5", "7"});
    QTest::newRow("call") << QStringLiteral("bind") << texts({"1", "3"});
    QTest::newRow("errno of the outcome") << QStringLiteral("EADDRINUSE") << texts({"1"});
    QTest::newRow("Python's sentence") << QStringLiteral("already") << texts({"1"});
    QTest::newRow("all words") << QStringLiteral("client sendall") << texts({"5"});
    QTest::newRow("words of no one row") << QStringLiteral("client bind") << QStringList {};
    QTest::newRow("words that belong together") << QStringLiteral("\"client 2\"") << texts({"7"});
    QTest::newRow("open quotes") << QStringLiteral("\"client 2") << texts({"7"});
    QTest::newRow("port") << QStringLiteral("50017") << texts({"1", "7"});
    QTest::newRow("bytes") << QStringLiteral("hello") << texts({"5", "8"});
    QTest::newRow("bytes with an escape") << QStringLiteral("hello\\n") << texts({"5"});
    QTest::newRow("bytes outside of ASCII") << QStringLiteral("grüße") << texts({"5"});
    QTest::newRow("a broken escape") << QStringLiteral("\\x") << QStringList {};
    QTest::newRow("state") << QStringLiteral("established") << texts({"7"});
}

void TestEventsModel::filters()
{
    QFETCH(const QString, typed);
    Log log;
    SocketEvent again = bindCall();
    again.id = 7;
    again.local = Endpoint::fromString(u"127.0.0.1:50018");
    SocketEvent send = Made::call(client, 4 * secondUs, 1, Call::SendAll, 5);
    send.data = "hello\ngr\xc3\xbc\xc3\x9f"
                "e";
    SocketEvent output = Made::event(Kind::Output, server, 9 * secondUs);
    output.data = "hello";
    log.timeline.append({bindCall(), Made::addressInUse(bindCall(), secondUs + 9), again,
                         Made::returned(again, secondUs + 20), send, Made::returned(send, 5 * secondUs),
                         measured(QStringLiteral("client 2")), output});
    log.model.setFilter(typed);
    QTEST(column(log.model, Column::Number), "numbers");
    QCOMPARE(log.model.rowCount() + log.model.hidden(), 5);

    // What comes later is filtered in the same way.
    const QStringList before = column(log.model, Column::Number);
    log.timeline.append({output});
    QCOMPARE(column(log.model, Column::Number).contains(QStringLiteral("9")),
             before.contains(QStringLiteral("8")));
}

void TestEventsModel::outcomeCanBringARowIn()
{
    Log log;
    log.model.setFilter(QStringLiteral("EADDRINUSE"));
    SocketEvent bind = bindCall();
    log.timeline.append({bind});
    bind.id = 50;
    log.timeline.append({bind, Made::addressInUse(bind, 2 * secondUs)});
    QCOMPARE(column(log.model, Column::Number), texts({"2"}));
    QCOMPARE(log.model.hidden(), 1);
    log.timeline.append({Made::addressInUse(bindCall(), 3 * secondUs)});
    QCOMPARE(column(log.model, Column::Number), (texts({"1", "2"})));
    QCOMPARE(log.model.hidden(), 0);
}

void TestEventsModel::filterKeepsToTheCursor()
{
    Log log;
    log.timeline.append(recvs(10));
    log.timeline.setCursor(6);
    log.model.setFilter(QStringLiteral("recv"));
    QCOMPARE(log.model.rowCount(), 3);
    QCOMPARE(log.model.hidden(), 0);
    log.model.setFilter(QStringLiteral("accept"));
    QCOMPARE(log.model.rowCount(), 0);
    QCOMPARE(log.model.hidden(), 3);
    log.timeline.append(recvs(10));
    QCOMPARE(log.model.hidden(), 3);
}

void TestEventsModel::findsTheRowOfAnEvent()
{
    Log log;
    log.timeline.append({bindCall(), acceptCall(), Made::returned(bindCall(), 3 * secondUs),
                         Made::line(server, 4 * secondUs, 7)});
    QCOMPARE(log.model.rowOf(1), 0);
    QCOMPARE(log.model.rowOf(2), 1);
    QCOMPARE(log.model.rowOf(3), 0); // the end of the first call
    QCOMPARE(log.model.rowOf(4), -1);
    QCOMPARE(log.model.rowOf(0), -1);
    QCOMPARE(log.model.rowOf(99), -1);
    log.timeline.setCursor(1);
    QCOMPARE(log.model.rowOf(2), -1);
}

void TestEventsModel::copiesAsJson()
{
    Log log;
    const SocketEvent bind = bindCall();
    log.timeline.append({bind, Made::addressInUse(bind, 2 * secondUs), acceptCall()});
    const QList<QByteArray> lines = log.model.json(0).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(EventJson::fromLine(lines.first())->call, Call::Bind);
    QCOMPARE(EventJson::fromLine(lines.last())->errnoName, QStringLiteral("EADDRINUSE"));
    QCOMPARE(log.model.json(1).count('\n'), 1);
    log.timeline.setCursor(1);
    QCOMPARE(log.model.json(0).count('\n'), 1);
}

QTEST_MAIN(TestEventsModel)
#include "tst_eventsmodel.moc"
