// SPDX-License-Identifier: MIT
#include "eventjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestEventJson : public QObject
{
    Q_OBJECT
private:
    static SocketEvent fullEvent()
    {
        SocketEvent event;
        event.number = 41;
        event.timeUs = 9'007'199'254'740'993; // a number that a double cannot hold
        event.id = 7;
        event.actor = u"client 2"_s;
        event.thread = u"Thread-1"_s;
        event.file = u"/home/å/simple-server.py"_s;
        event.text = u"två\nrader \"x\" \u0001"_s;
        event.error = u"ConnectionRefusedError"_s;
        event.errnoName = u"ECONNREFUSED"_s;
        event.status = u"exit status 1"_s;
        event.local = {u"127.0.0.1"_s, 50017};
        event.peer = {u"::1"_s, 41822};
        event.data = QByteArray("hello\n\0\xff", 8);
        event.size = 5'000'000'000;
        event.unread = 5;
        event.unsent = 6;
        event.line = 12;
        event.socket = 3;
        event.result = 4;
        event.fd = 8;
        event.waiting = 0;
        event.backlog = 0;
        event.count = 5000;
        event.secondsLeft = 0;
        event.kind = SocketEvent::Kind::Output;
        event.call = SocketEvent::Call::Accept;
        event.state = SocketEvent::State::CloseWait;
        event.protocol = SocketEvent::Protocol::Udp;
        event.stream = SocketEvent::Stream::Stderr;
        event.late = true;
        return event;
    }

    static QJsonObject objectOf(const SocketEvent &event)
    {
        return QJsonDocument::fromJson(EventJson::toLine(event)).object();
    }

    template<typename Enum, typename Member>
    static void allValues(Member SocketEvent::*member, SocketEvent event)
    {
        const auto values = QMetaEnum::fromType<Enum>();
        for (int i = 0; i < values.keyCount(); ++i) {
            event.*member = Enum(values.value(i));
            const auto read = EventJson::fromLine(EventJson::toLine(event));
            QVERIFY2(read && *read == event, values.key(i));
        }
    }

private Q_SLOTS:
    void everyFieldComesBack()
    {
        const SocketEvent event = fullEvent();
        const auto read = EventJson::fromLine(EventJson::toLine(event));
        QVERIFY(read);
        QVERIFY(*read == event);
    }

    void keysAreTheDocumentedOnes()
    {
        QStringList keys = objectOf(fullEvent()).keys();
        keys.sort();
        QStringList documented =
            u"n t_us actor thread kind call id file line socket fd proto local peer size data stream text "
            u"result error "
            "errno state unread unsent waiting backlog count seconds_left late status"_s.split(u' ');
        documented.sort();
        QCOMPARE(keys, documented);
    }

    void nothingIsWrittenThatDoesNotApply()
    {
        QCOMPARE(EventJson::toLine({}), QByteArray("{\"kind\":\"line\",\"t_us\":0}\n"));
        QVERIFY(EventJson::fromLine("{\"kind\":\"line\"}") == SocketEvent());
    }

    void valuesAreReadable()
    {
        const QJsonObject object = objectOf(fullEvent());
        QCOMPARE(object.value("kind"_L1).toString(), u"output"_s);
        QCOMPARE(object.value("call"_L1).toString(), u"accept"_s);
        QCOMPARE(object.value("local"_L1).toString(), u"127.0.0.1:50017"_s);
        QCOMPARE(object.value("peer"_L1).toString(), u"[::1]:41822"_s);
        QCOMPARE(object.value("state"_L1).toString(), u"CLOSE_WAIT"_s);
        QCOMPARE(object.value("proto"_L1).toString(), u"udp"_s);
        QCOMPARE(object.value("stream"_L1).toString(), u"stderr"_s);
        QCOMPARE(object.value("data"_L1).toString(), u"aGVsbG8KAP8="_s);
        QCOMPARE(object.value("t_us"_L1).toInteger(), 9'007'199'254'740'993);
    }

    void everyEnumValueComesBack()
    {
        SocketEvent event;
        event.socket = 1;
        allValues<SocketEvent::Kind>(&SocketEvent::kind, event);
        allValues<SocketEvent::Call>(&SocketEvent::call, event);
        allValues<SocketEvent::State>(&SocketEvent::state, event);
        allValues<SocketEvent::Protocol>(&SocketEvent::protocol, event);
        event.kind = SocketEvent::Kind::Output;
        allValues<SocketEvent::Stream>(&SocketEvent::stream, event);
    }

    void oneEventIsOneLine()
    {
        const QByteArray line = EventJson::toLine(fullEvent());
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
    }

    void dataIsCut()
    {
        SocketEvent event;
        event.data = QByteArray(SocketEvent::keptBytes + 1, 'x');
        event.size = event.data.size();
        const auto read = EventJson::fromLine(EventJson::toLine(event));
        QVERIFY(read);
        QCOMPARE(read->data.size(), SocketEvent::keptBytes);
        QCOMPARE(read->size, SocketEvent::keptBytes + 1);
    }

    void noEvent_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("newline") << QByteArray("\n");
        QTest::newRow("word") << QByteArray("hello");
        QTest::newRow("number") << QByteArray("5");
        QTest::newRow("array") << QByteArray("[{\"kind\":\"line\"}]");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("no kind") << QByteArray("{\"t_us\":5}");
        QTest::newRow("unknown kind") << QByteArray("{\"kind\":\"dance\"}");
        QTest::newRow("capital kind") << QByteArray("{\"kind\":\"Line\"}");
        QTest::newRow("kind is a number") << QByteArray("{\"kind\":0}");
        QTest::newRow("cut short") << EventJson::toLine(fullEvent()).chopped(3);
        QTest::newRow("two on a line") << QByteArray("{\"kind\":\"line\"}{\"kind\":\"line\"}");
        QTest::newRow("bad UTF-8") << QByteArray("{\"kind\":\"line\",\"text\":\"\xff\"}");
        QTest::newRow("nested too deep") << QByteArray(100'000, '[');
    }

    void noEvent()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!EventJson::fromLine(line));
    }

    void wrongTypeCountsAsAbsent()
    {
        const QJsonObject full = objectOf(fullEvent());
        for (const QString &key : full.keys()) {
            if (key == "kind"_L1)
                continue;
            QJsonObject without = full;
            without.remove(key);
            const auto expected = EventJson::fromLine(QJsonDocument(without).toJson());
            const bool isText = full.value(key).isString();
            const QList<QJsonValue> wrongValues {isText ? QJsonValue(5) : QJsonValue(u"text"_s), QJsonValue(),
                                                 QJsonObject(), QJsonArray(), QJsonValue(1.5)};
            for (const QJsonValue &wrong : wrongValues) {
                QJsonObject object = full;
                object.insert(key, wrong);
                const auto read = EventJson::fromLine(QJsonDocument(object).toJson());
                QVERIFY2(read && *read == *expected, qPrintable(key));
            }
        }
    }

    void unknownKeysAndNamesAreNoMistake()
    {
        QVERIFY(EventJson::fromLine("{\"kind\":\"line\",\"colour\":\"red\"}") == SocketEvent());
        QVERIFY(EventJson::fromLine(
                    "{\"kind\":\"line\",\"call\":\"dance\",\"state\":\"TIRED\",\"local\":\"here\"}")
                == SocketEvent());
    }

    void numbersOutOfRangeCountAsAbsent()
    {
        QVERIFY(EventJson::fromLine("{\"kind\":\"line\",\"fd\":1e30,\"size\":1e30,\"line\":99999999999}")
                == SocketEvent());
        const auto event = EventJson::fromLine("{\"kind\":\"line\",\"count\":-3}");
        QVERIFY(event);
        QCOMPARE(event->count, 1);
    }

    void noiseNeverBecomesAnUnstableEvent()
    {
        QRandomGenerator random(20);
        int events = 0;
        for (int round = 0; round < 5000; ++round) {
            QByteArray line = EventJson::toLine(fullEvent());
            for (int i = random.bounded(1, 4); i > 0; --i)
                line[random.bounded(line.size())] = char(random.bounded(256));
            if (const auto event = EventJson::fromLine(line)) {
                ++events;
                const auto again = EventJson::fromLine(EventJson::toLine(*event));
                QVERIFY2(again, line.constData());
                QCOMPARE(EventJson::toLine(*again), EventJson::toLine(*event));
            }
        }
        QVERIFY(events > 500);
    }
};

QTEST_APPLESS_MAIN(TestEventJson)
#include "tst_eventjson.moc"
