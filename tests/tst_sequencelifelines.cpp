// SPDX-License-Identifier: MIT
#include "sequenceplaces.h"

#include <QTest>

using State = SocketEvent::State;

/// Several lifelines: what goes over between which of them, and what of them is to be seen.
class TestSequenceLifelines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void packetsReachBothPrograms();
    void whoIsNotDrawnIsNotReached();
    void severalEndsHaveOneWord();
    void namesAreWhole();
    void whatFailedIsWhole();
    void namesAreReadAtTheEdges();
    void newestRowsPlace();
};

/// Also across the lifeline of a program in between.
void TestSequenceLifelines::packetsReachBothPrograms()
{
    Conversation told;
    twoClients(told);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const SequenceGeometry geometry = geometryOf(told, fontsOf(13), 438, direction);
        QCOMPARE(geometry.handshakes.size(), 2);
        for (const auto &handshake : geometry.handshakes) {
            const double server = geometry.lifelines.first().x;
            const double client = geometry.lifelines.at(handshake.lifeline).x;
            for (const auto &packet : handshake.packets) {
                const bool isAnswer = packet.name == QLatin1String("SYN, ACK");
                QVERIFY(qAbs(packet.line.first().x() - (isAnswer ? server : client)) < 20);
                QVERIFY(qAbs(packet.line.last().x() - (isAnswer ? client : server)) < 20);
            }
        }
    }
}

/// A thousand short visits: those that came first have no lifeline any more.
void TestSequenceLifelines::whoIsNotDrawnIsNotReached()
{
    Conversation told;
    told.serverListens();
    for (int visit = 2; visit < 60; ++visit) {
        const QString actor = QStringLiteral("client %1").arg(visit);
        SocketEvent event;
        event.local = told.at(quint16(41000 + visit));
        event.peer = told.at(50017);
        told.kernel(actor, 1, State::Established, event);
        told.accepted(told.server, told.accept(told.server, 1), visit, 50017, event.local.port);
        told.received(told.server, visit, "hello");
        told.kernel(actor, 1, State::Closed, event);
        told.received(told.server, visit, "");
        told.closed(told.server, visit);
    }
    const SequenceFonts fonts = fontsOf(13);
    const SequenceGeometry geometry = geometryOf(told, fonts, 438);
    const auto isStub = [](const auto &arrow) { return arrow.to < 0; };
    QVERIFY(std::any_of(geometry.arrows.cbegin(), geometry.arrows.cend(), isStub));
    const QRectF page(QPointF(0, 0), geometry.size);
    for (const auto &arrow : geometry.arrows) {
        QVERIFY(page.contains(strokeOf(arrow.shaft)));
        QVERIFY(arrow.to >= 0 || (arrow.hasHead && arrow.lane.isEmpty()));
    }
    const QString word = misplaced(geometry, fonts);
    QVERIFY2(word.isEmpty(), qPrintable(word));
}

void TestSequenceLifelines::severalEndsHaveOneWord()
{
    Conversation told;
    told.serverListens();
    QList<quint64> waits;
    for (const QString &actor : {told.client, told.client2}) {
        told.connected(actor, 1, quint16(41822 + waits.size()), 50017);
        waits << told.receiving(actor, 1);
    }
    told.closed(told.server, 1);
    told.wasReset(told.client2, waits.at(1));
    told.wasReset(told.client, waits.at(0));
    const SequenceFonts fonts = fontsOf(13);
    const SequenceGeometry geometry = geometryOf(told, fonts, 438);
    QCOMPARE(geometry.arrows.size(), 2);
    const auto isReset = [](const auto &label) { return label.text == QLatin1String("reset"); };
    QCOMPARE(std::count_if(geometry.labels.cbegin(), geometry.labels.cend(), isReset), 1);
    const QString word = misplaced(geometry, fonts);
    QVERIFY2(word.isEmpty(), qPrintable(word));
}

void TestSequenceLifelines::namesAreWhole()
{
    Conversation told;
    told.serverListens();
    for (const QString &actor : {QStringLiteral("client 9999"), QStringLiteral("client 10000")})
        for (const quint16 port : {quint16(41001), quint16(41002)}) {
            SocketEvent event;
            event.local = told.at(port);
            event.peer = told.at(50017);
            told.kernel(actor, 1, State::Established, event);
        }
    told.connected(QStringLiteral("client 10001"), 1, 41003, 50017);
    for (const int width : {320, 438, 1000}) {
        const SequenceGeometry geometry = geometryOf(told, fontsOf(13), width);
        QCOMPARE(geometry.lifelines.size(), 5);
        for (qsizetype i = 0; i < geometry.lifelines.size(); ++i) {
            const auto &lifeline = geometry.lifelines.at(i);
            QCOMPARE(lifeline.name, lifeline.actor);
            QVERIFY(QRectF(QPointF(0, 0), geometry.size).contains(lifeline.head.translated(0, -8)));
            QVERIFY(i == 0 || lifeline.head.left() > geometry.lifelines.at(i - 1).head.right());
        }
    }
}

void TestSequenceLifelines::whatFailedIsWhole()
{
    Conversation told;
    told.serverListens();
    for (const QString &actor : {told.client, told.client2, QStringLiteral("client 3")}) {
        told.socket(actor, 1);
        const auto connect = told.connecting(actor, 1);
        told.accept(told.server, 1);
        told.wait(1);
        told.raised(actor, connect, QStringLiteral("ConnectionRefusedError"), QStringLiteral("ECONNREFUSED"));
    }
    const auto isErrno = [](const auto &label) { return label.text == QLatin1String("ECONNREFUSED"); };
    for (const int width : {320, 438, 1000}) {
        const auto labels = geometryOf(told, fontsOf(13), width).labels;
        QCOMPARE(std::count_if(labels.cbegin(), labels.cend(), isErrno), 3);
    }
}

void TestSequenceLifelines::namesAreReadAtTheEdges()
{
    Conversation told;
    twoClients(told);
    const SequenceGeometry geometry = geometryOf(told, fontsOf(13), 438);
    for (int i = 0; i < geometry.lifelines.size(); ++i) {
        const auto &lifeline = geometry.lifelines.at(i);
        QCOMPARE(geometry.headInSight(i, 0, geometry.size.width()), lifeline.head);
        QCOMPARE(geometry.headInSight(i, lifeline.x - 2, lifeline.x + 200).left(), lifeline.x - 2);
        QCOMPARE(geometry.headInSight(i, lifeline.x - 200, lifeline.x + 2).right(), lifeline.x + 2);
        // Who is out of sight stays there.
        QCOMPARE(geometry.headInSight(i, lifeline.x + 1, lifeline.x + 200), lifeline.head);
    }
}

void TestSequenceLifelines::newestRowsPlace()
{
    const SequenceFonts fonts = fontsOf(13);
    QVERIFY(geometryOf({}, fonts, 438).newest.isEmpty());
    Conversation told;
    twoClients(told);
    told.sent(told.client2, 1, "again");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const SequenceGeometry geometry = geometryOf(told, fonts, 438, direction);
        const auto &parts = geometry.newest;
        for (qsizetype i = 1; i < parts.size(); ++i)
            QVERIFY(parts.at(i - 1).left() <= parts.at(i).left()
                    && parts.at(i - 1).right() >= parts.at(i).right());
        const double server = geometry.lifelines.at(0).x;
        const double client2 = geometry.lifelines.at(2).x;
        const auto holds = [](const QRectF &part, double x) { return part.left() < x && x < part.right(); };
        QVERIFY(holds(parts.first(), server) && holds(parts.first(), client2));
        QVERIFY(!holds(parts.last(), server) && holds(parts.last(), client2));
        const auto &word =
            *std::find_if(geometry.labels.crbegin(), geometry.labels.crend(),
                          [](const auto &label) { return label.text == QLatin1String("sendall()"); });
        QVERIFY(parts.last().left() <= inkOf(word, fonts).left()
                && inkOf(word, fonts).right() <= parts.last().right());
    }
}

QTEST_MAIN(TestSequenceLifelines)
#include "tst_sequencelifelines.moc"
