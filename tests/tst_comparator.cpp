// SPDX-License-Identifier: MIT
#include "comparator.h"

#include <functional>
#include <QTest>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

namespace {

constexpr quint16 port = 50017;
using Events = QList<SocketEvent>;

/// A conversation as it may be told.
class Made
{
public:
    explicit Made(quint16 clientPort, int firstDescriptor, qint64 startUs)
        : m_clientPort(clientPort)
        , m_fd(firstDescriptor)
        , m_timeUs(startUs)
    {
    }

    SocketEvent &add(const QString &actor, Kind kind, Call call, int line, int socket = 1)
    {
        SocketEvent event;
        event.actor = actor;
        event.kind = kind;
        event.call = call;
        event.line = line;
        event.socket = socket;
        event.fd = m_fd + socket;
        event.timeUs = m_timeUs += 7;
        event.id = kind == Kind::Call ? ++m_id : m_id;
        events += event;
        return events.last();
    }
    SocketEvent &call(const QString &actor, Call call, int line, int socket = 1)
    {
        add(actor, Kind::Call, call, line, socket);
        return add(actor, Kind::Return, call, line, socket);
    }
    void print(const QString &actor, const QByteArray &text,
               SocketEvent::Stream stream = SocketEvent::Stream::Stdout)
    {
        SocketEvent &event = add(actor, Kind::Output, Call::None, 0, 0);
        event.stream = stream;
        event.data = text;
    }

    Events conversation()
    {
        const QString server = QStringLiteral("server");
        const QString client = QStringLiteral("client");
        const Endpoint here {QStringLiteral("127.0.0.1"), port};
        const Endpoint there {QStringLiteral("127.0.0.1"), m_clientPort};
        call(server, Call::Socket, 3);
        call(server, Call::Bind, 4);
        events[events.size() - 2].local = here;
        call(server, Call::Listen, 5);
        call(client, Call::Socket, 3);
        call(client, Call::Connect, 4);
        events[events.size() - 2].peer = here;
        SocketEvent &accepted = call(server, Call::Accept, 6);
        accepted.result = 2;
        accepted.local = here;
        accepted.peer = there;
        print(server, "('127.0.0.1', " + QByteArray::number(m_clientPort) + ")\n");
        receive("hello");
        SocketEvent &sent = call(client, Call::SendAll, 5);
        sent.size = 5;
        events[events.size() - 2].data = "hello";
        events[events.size() - 2].size = 5;
        add(client, Kind::Call, Call::Recv, 6);
        SocketEvent &failed = add(client, Kind::Raise, Call::Recv, 6);
        failed.error = QStringLiteral("ConnectionResetError");
        failed.errnoName = QStringLiteral("ECONNRESET");
        failed.text = QStringLiteral("[Errno 104] Connection reset by peer");
        end(client, QStringLiteral("exception"));
        receive({});
        call(server, Call::Close, 9, 2);
        add(server, Kind::Drop, Call::None, 3).text = QStringLiteral("open at exit");
        end(server, QStringLiteral("ended"));
        return events;
    }
    void receive(const QByteArray &bytes)
    {
        SocketEvent &received = call(QStringLiteral("server"), Call::Recv, 7, 2);
        received.data = bytes;
        received.size = bytes.size();
        print(QStringLiteral("server"), "b'" + bytes + "'\n");
    }
    void end(const QString &actor, const QString &status)
    {
        add(actor, Kind::Exit, Call::None, 6, 0).status = status;
    }

    Events events;

private:
    quint16 m_clientPort;
    int m_fd;
    qint64 m_timeUs;
    quint64 m_id = 0;
};

/// The first event that fits.
SocketEvent &find(Events &events, Kind kind, Call call, const QString &actor = QStringLiteral("server"))
{
    for (SocketEvent &event : events)
        if (event.kind == kind && event.call == call && event.actor == actor)
            return event;
    qFatal("no such event");
}

void remove(Events &events, Call call)
{
    events.removeIf([call](const SocketEvent &event) { return event.call == call; });
}

using Change = std::function<void(Events &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

/// Of two runs that are the same it says nothing, and whatever is planted in one it finds.
class TestComparator : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatDiffers_data();
    void findsWhatDiffers();
    void passesWhatMayDiffer_data();
    void passesWhatMayDiffer();
};

void TestComparator::findsWhatDiffers_data()
{
    QTest::addColumn<Change>("plant");
    const auto row = [](const char *name, const Change &plant) { QTest::newRow(name) << plant; };
    const QString client = QStringLiteral("client");
    row("a call is missing", [](Events &e) { remove(e, Call::Listen); });
    row("a call too many", [](Events &e) {
        e.append(find(e, Kind::Call, Call::Listen));
        e.append(find(e, Kind::Return, Call::Listen));
    });
    row("another order", [](Events &e) { e.swapItemsAt(0, 2), e.swapItemsAt(1, 3); });
    row("another call", [](Events &e) {
        find(e, Kind::Call, Call::Close).call = Call::Shutdown;
        find(e, Kind::Return, Call::Close).call = Call::Shutdown;
    });
    row("another line", [](Events &e) { find(e, Kind::Return, Call::Accept).line = 7; });
    row("another socket", [](Events &e) { find(e, Kind::Return, Call::Close).socket = 1; });
    row("another address",
        [](Events &e) { find(e, Kind::Call, Call::Bind).local.host = QStringLiteral("0.0.0.0"); });
    row("another port than the programs'", [](Events &e) { find(e, Kind::Call, Call::Bind).local.port = 5; });
    row("other bytes to send", [=](Events &e) { find(e, Kind::Call, Call::SendAll, client).data = "hallo"; });
    row("other bytes received", [](Events &e) { find(e, Kind::Return, Call::Recv).data = "hallo"; });
    row("fewer bytes received", [](Events &e) { find(e, Kind::Return, Call::Recv).size = 4; });
    row("another size asked for", [](Events &e) { find(e, Kind::Call, Call::Recv).size = 10; });
    row("raised, not returned", [](Events &e) { find(e, Kind::Return, Call::Listen).kind = Kind::Raise; });
    row("another exception",
        [=](Events &e) { find(e, Kind::Raise, Call::Recv, client).error = QStringLiteral("OSError"); });
    row("another errno",
        [=](Events &e) { find(e, Kind::Raise, Call::Recv, client).errnoName = QStringLiteral("EPIPE"); });
    row("another text of an exception",
        [=](Events &e) { find(e, Kind::Raise, Call::Recv, client).text += QStringLiteral("."); });
    row("no end of a call", [](Events &e) {
        e.removeIf(
            [](const SocketEvent &event) { return event.kind == Kind::Return && event.call == Call::Close; });
    });
    row("a socket not dropped",
        [](Events &e) { e.removeIf([](const SocketEvent &event) { return event.kind == Kind::Drop; }); });
    row("another reason to drop", [](Events &e) { find(e, Kind::Drop, Call::None).text.clear(); });
    row("another end", [](Events &e) { find(e, Kind::Exit, Call::None).status = QStringLiteral("stopped"); });
    row("no end", [](Events &e) { e.removeLast(); });
    row("an exception at the end", [](Events &e) { e.last().error = QStringLiteral("NameError"); });
    row("other output", [](Events &e) { find(e, Kind::Output, Call::None).data += "!"; });
    row("another program's output", [=](Events &e) { find(e, Kind::Output, Call::None).actor = client; });
    row("another actor", [](Events &e) {
        for (SocketEvent &event : e)
            event.actor.replace(QLatin1String("client"), QLatin1String("client 2"));
    });
}

void TestComparator::findsWhatDiffers()
{
    QFETCH(const Change, plant);
    const Events one = Made(41000, 3, 1000).conversation();
    Events other = Made(41001, 4, 2000).conversation();
    QCOMPARE(Comparator::differences({one, port}, {other, port}), QStringList());
    plant(other);
    const QStringList found = Comparator::differences({one, port}, {other, port});
    QVERIFY(!found.isEmpty());
    QCOMPARE(Comparator::differences({other, port}, {one, port}).size(), found.size());
}

void TestComparator::passesWhatMayDiffer_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("nothing", [](Events &) {});
    row("lines, kernel events and standard error", [](Events &e) {
        Made more(1, 1, 1);
        more.add(QStringLiteral("server"), Kind::Line, Call::None, 5);
        more.add(QStringLiteral("server"), Kind::Kernel, Call::None, 0);
        more.print(QStringLiteral("client"), "Traceback", SocketEvent::Stream::Stderr);
        e = more.events + e;
    });
    row("received in two pieces", [](Events &e) {
        for (qsizetype i = 0; i < e.size(); ++i) {
            if (e[i].kind != Kind::Return || e[i].call != Call::Recv)
                continue;
            SocketEvent call = e[i - 1];
            SocketEvent rest = e[i];
            call.id = rest.id = 1000;
            rest.data = "lo";
            rest.size = 2;
            e[i].data = "hel";
            e[i].size = 3;
            e[i + 1].data = "b'hel'\nb'lo'\n";
            e.insert(i + 1, rest);
            e.insert(i + 1, call);
            return;
        }
    });
    row("output in pieces", [](Events &e) {
        for (qsizetype i = 0; i < e.size(); ++i) {
            if (e[i].kind != Kind::Output)
                continue;
            SocketEvent rest = e[i];
            rest.data = e[i].data.mid(3);
            e[i].data.truncate(3);
            e.insert(i + 1, rest);
            return;
        }
    });
}

void TestComparator::passesWhatMayDiffer()
{
    QFETCH(const Change, change);
    const Events one = Made(41000, 3, 1000).conversation();
    Events other = Made(41001, 4, 2000).conversation();
    change(other);
    QCOMPARE(Comparator::differences({one, port}, {other, port}), QStringList());
}

QTEST_GUILESS_MAIN(TestComparator)
#include "tst_comparator.moc"
