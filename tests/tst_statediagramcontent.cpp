// SPDX-License-Identifier: MIT
#include "diagramscenes.h"
#include "statediagramgeometry.h"

#include <QTest>

using Content = StateDiagramContent;
using Role = Content::Role;

namespace {

Content contentOf(const DiagramMoment &moment, quint16 offeredPort = 0)
{
    return Content::of(moment.scene, moment.selected, moment.nowUs, offeredPort);
}

Content contentOf(const char *moment)
{
    return contentOf(DiagramScenes::one(moment));
}

/// A lane's states, a letter a stage.
QString looks(const Content::Lane &lane)
{
    QString letters;
    for (const Content::StageItem &item : lane.stages)
        letters += QLatin1Char(".nvAWF"[size_t(item.look)]);
    return letters;
}

} // namespace

class TestStateDiagramContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void callouts_data();
    void callouts();
    void queues_data();
    void queues();
    void cards_data();
    void cards();
    void bufferTurnsBackAfterASend();
    void linksAreOfThePresentRun_data();
    void linksAreOfThePresentRun();
    void theServedClientFollowsOneThatEnded();
    void theLastOfThoseThatCameAndWent();
    void whoIsChosenStays();
    void onItsWay();
    void clientsStandInTheirOrder();
    void onlyABusyPortIsAskedFor_data();
    void onlyABusyPortIsAskedFor();
    void theBacklogTellsOfItself();
    void busyIsNotBlocked();
    void connectedIsNotServed();
    void aBacklogOutside();
    void aBacklogWithoutALimit();
    void chips();
    void datagramsHaveNoStages();
    void waitsThatAreNoSocketCall();
    void severalThreadsWait();
    void secondsAlone();
    void equalWithoutAChange();
};

void TestStateDiagramContent::states_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("client");

    // . not yet, n next, v visited, A active, W waiting, F failed
    const auto row = [](const char *moment, const char *server, const char *client) {
        QTest::newRow(moment) << QString::fromLatin1(server) << QString::fromLatin1(client);
    };
    row("nothing", "......", "....");
    row("next socket", "n.....", "....");
    row("listening", "vvA...", "....");
    row("accept called", "vvvA..", "....");
    row("accept waits", "vvvW..", "....");
    row("next connect", "vvvW..", "An..");
    row("connected", "vvvA..", "vA..");
    row("accepted", "vvvA..", "vv..");
    row("recv waits", "vvvvW.", "vv..");
    row("sent", "vvvvA.", "vvA.");
    row("received", "vvvvA.", "vvv.");
    row("outsider shown", "vvvvA.", ".v..");
    row("reset", "vvvvF.", "vvv.");
    row("reset, accept waits", "vvvWF.", "vvv.");
    row("client waits", "vvvvv.", "vvW.");
    row("client received", "vvvvv.", "vvA.");
    row("client closed", "vvvvv.", "vvvA");
    row("end seen", "vvvvA.", "vvvv");
    row("conn closed", "vvvvvA", "vvvv");
    row("accept again", "vvvWv.", "vvvv");
    row("port in use", "vF....", "....");
    row("connect waits", "vvvW..", "vW..");
    row("refused", "vvvW..", "vF..");
    row("broken pipe", "vvvv..", "vvF.");
}

void TestStateDiagramContent::states()
{
    QFETCH(const QString, server);
    QFETCH(const QString, client);
    const Content content = contentOf(QTest::currentDataTag());
    QCOMPARE(looks(content.server), server);
    QCOMPARE(looks(content.client), client);
}

void TestStateDiagramContent::callouts_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("seconds");

    const auto row = [](const char *moment, Role role, const char *text, const char *seconds = "") {
        QTest::newRow(moment) << role << QString::fromLatin1(text) << QString::fromLatin1(seconds);
    };
    row("nothing", Role::Server, "");
    row("accept called", Role::Server, "");
    row("accept waits", Role::Server, "waiting for a client; a connect() wakes it", "12 s");
    row("recv waits", Role::Server, "waiting for data; bytes or a close end it", "3 s");
    row("received", Role::Server, "recv() returned b'hello'.");
    row("sent", Role::Server, "");
    row("connected", Role::Client, "connect() returned None: the handshake is done.");
    row("received", Role::Client, "");
    row("client waits", Role::Client, "waiting for data; bytes or a close end it", "1 min 5 s");
    row("port in use", Role::Server, "");
    row("connect waits", Role::Client, "waiting for an answer to the handshake", "4 s");
    row("backlog full", Role::Client, "the backlog is full; accept() makes room", "4 s");
}

void TestStateDiagramContent::callouts()
{
    QFETCH(const Role, role);
    QFETCH(const QString, text);
    QFETCH(const QString, seconds);
    const auto callout = contentOf(QTest::currentDataTag()).lane(role).callout;
    QCOMPARE(callout ? callout->text : QString(), text);
    QCOMPARE(callout ? callout->seconds : QString(), seconds);
}

void TestStateDiagramContent::queues_data()
{
    QTest::addColumn<QString>("backlog");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("buffer");
    QTest::addColumn<QString>("slot");
    QTest::addColumn<bool>("clientReads");

    const auto row = [](const char *moment, const char *backlog, const char *taken, const char *buffer,
                        const char *slot, bool clientReads = false) {
        QTest::newRow(moment) << QString::fromLatin1(backlog) << QString::fromLatin1(taken)
                              << QString::fromLatin1(buffer) << QString::fromLatin1(slot) << clientReads;
    };
    row("nothing", "none yet", "", "none yet", "no connection");
    row("listening", "0 of 1", "", "none yet", "no connection");
    row("connected", "1 of 1", "", "not measured", "not accepted yet");
    row("queued", "1 of 1", "", "empty", "not accepted yet");
    row("sent, queued", "1 of 1", "", "5 B unread", "from client");
    row("listener closed", "none", "", "none", "closed");
    row("backlog full", "2 of 1", "", "none yet", "no connection");
    row("sent outside", "not measured", "", "5 B unread", "from client");
    row("read outside", "not measured", "", "0 B unread", "had 5 B");
    row("recv waits", "0 of 1", "client", "empty", "nothing came yet");
    row("sent", "0 of 1", "client", "5 B unread", "from client");
    row("received", "1 of 1", "client", "0 B unread", "had 5 B");
    row("outsider shown", "1 of 1", "", "not measured", "not accepted yet");
    row("replied", "5 of 1", "client", "22 B unread", "from server", true);
    row("client received", "5 of 1", "client", "0 B unread", "had 22 B", true);
    row("conn closed", "5 of 1", "client", "none", "closed");
}

void TestStateDiagramContent::queues()
{
    QFETCH(const QString, backlog);
    QFETCH(const QString, taken);
    QFETCH(const QString, buffer);
    QFETCH(const QString, slot);
    QFETCH(const bool, clientReads);
    const Content content = contentOf(QTest::currentDataTag());
    QCOMPARE(content.backlog.count, backlog);
    QCOMPARE(content.backlog.takenLabel, taken);
    QCOMPARE(content.buffer.count, buffer);
    QCOMPARE(content.buffer.chips.isEmpty() ? content.buffer.hint : content.buffer.chips.first().text, slot);
    QCOMPARE(content.clientReads, clientReads);
}

void TestStateDiagramContent::cards_data()
{
    QTest::addColumn<bool>("hasCard");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("branch");
    QTest::addColumn<QString>("offer");

    const auto row = [](const char *moment, Role role, const char *title, const char *branch,
                        const char *offer) {
        QTest::newRow(moment) << (*title != 0) << role << QString::fromLatin1(title)
                              << QString::fromLatin1(branch) << QString::fromLatin1(offer);
    };
    row("received", Role::Server, "", "OSError", "");
    row("connect waits", Role::Client, "", "ConnectionRefusedError", "");
    row("port in use", Role::Server, "EADDRINUSE", "OSError", "Use port 50018");
    row("port in TIME_WAIT", Role::Server, "EADDRINUSE", "OSError", "Use port 50018");
    row("refused", Role::Client, "ECONNREFUSED", "ConnectionRefusedError", "");
    row("refused by a bound port", Role::Client, "ECONNREFUSED", "ConnectionRefusedError", "Step the server");
    row("unknown host", Role::Client, "EAI_NONAME", "gaierror", "");
    row("reset", Role::Server, "ECONNRESET", "ConnectionResetError", "");
    row("reset, accept waits", Role::Server, "ECONNRESET", "ConnectionResetError", "");
    row("broken pipe", Role::Client, "EPIPE", "BrokenPipeError", "");
    row("reset in the backlog", Role::Client, "ECONNRESET", "ConnectionResetError", "");
}

void TestStateDiagramContent::cards()
{
    QFETCH(const bool, hasCard);
    QFETCH(const Role, role);
    QFETCH(const QString, title);
    QFETCH(const QString, branch);
    QFETCH(const QString, offer);
    const Content content = contentOf(DiagramScenes::one(QTest::currentDataTag()), 50018);
    QCOMPARE(content.card.has_value(), hasCard);
    QCOMPARE(content.lane(role).branch.name, branch);
    QCOMPARE(content.lane(role).branch.isTaken, hasCard);
    QCOMPARE(content.lane(role).isFolded, false);
    QCOMPARE(content.lane(role == Role::Server ? Role::Client : Role::Server).isFolded, hasCard);
    if (!hasCard)
        return;
    QCOMPARE(content.card->role, role);
    QCOMPARE(content.card->title, title);
    QCOMPARE(content.card->offerText, offer);
    QVERIFY(!content.card->cause.isEmpty());
    // Without a port to offer there is no button.
    const bool offersPort = content.card->offer == Explain::Lesson::Offer::UsePort;
    QCOMPARE(contentOf(QTest::currentDataTag()).card->offerText, offersPort ? QString() : offer);
}

void TestStateDiagramContent::bufferTurnsBackAfterASend()
{
    Story story;
    story.listening(Story::server, 1, DiagramScenes::port);
    const quint64 accept = story.accept(Story::server, 1);
    story.connected(Story::client, 1, 41822, DiagramScenes::port);
    story.accepted(Story::server, accept, 2, DiagramScenes::port, 41822);
    // A client may wait for the answer before it has sent the question.
    story.call(Story::client, Story::Call::Recv, 1);
    QVERIFY(Content::of(story.scene, {}, story.nowUs, 0).clientReads);
    story.sent(Story::client, 1, "hello");
    const Content content = Content::of(story.scene, {}, story.nowUs, 0);
    QVERIFY(!content.clientReads);
    QCOMPARE(content.buffer.putLabel, QStringLiteral("b'hello'"));
}

void TestStateDiagramContent::linksAreOfThePresentRun_data()
{
    QTest::addColumn<int>("next"); // the number of the first socket that a new run makes
    QTest::newRow("numbers count on") << 10;
    QTest::newRow("numbers begin again") << 1;
}

void TestStateDiagramContent::linksAreOfThePresentRun()
{
    QFETCH(const int, next);
    const QString outsider = QStringLiteral("client 2");
    const auto linksOf = [](const Story &story) {
        const Content content = Content::of(story.scene, Story::client, story.nowUs, 0);
        const auto mark = [](bool isLit) { return QLatin1String(isLit ? "lit" : "off"); };
        return QStringList {content.client.actor,          mark(content.backlog.isFilled),
                            mark(content.backlog.isTaken), content.backlog.takenLabel,
                            mark(content.buffer.isFilled), content.buffer.hint};
    };
    const QStringList nothing = {Story::client, QStringLiteral("off"), QStringLiteral("off"),
                                 QString(),     QStringLiteral("off"), QStringLiteral("no connection")};

    Story ran;
    ran.listening(Story::server, 1, DiagramScenes::port);
    const quint64 accept = ran.accept(Story::server, 1);
    ran.connected(Story::client, 1, 41822, DiagramScenes::port);
    ran.accepted(Story::server, accept, 2, DiagramScenes::port, 41822);
    ran.sent(Story::client, 1, "hello");
    ran.received(Story::server, 2, "hello");

    // Only the client begins again; the server still has the other connection open.
    Story client = ran;
    client.tell(Story::client, Story::Kind::Exit);
    client.tell(Story::client, Story::Kind::Line);
    QCOMPARE(linksOf(client), nothing);
    client.socket(Story::client, next);
    QCOMPARE(linksOf(client), nothing);

    ran.tell(Story::client, Story::Kind::Exit);
    ran.tell(Story::server, Story::Kind::Exit);
    const QStringList before = linksOf(ran);
    QCOMPARE(before.mid(1, 3), (QStringList {QStringLiteral("lit"), QStringLiteral("lit"), Story::client}));

    ran.socket(Story::server, next);
    QCOMPARE(linksOf(ran), nothing);
    ran.bind(Story::server, next, DiagramScenes::port);
    ran.listen(Story::server, next);
    const quint64 again = ran.accept(Story::server, next);
    QCOMPARE(linksOf(ran), nothing);
    DiagramScenes::outsider(ran, 2);
    ran.accepted(Story::server, again, next + 1, DiagramScenes::port, 41830);
    DiagramScenes::unread(ran, Story::server, next + 1, 0);
    QCOMPARE(linksOf(ran),
             (QStringList {outsider, QStringLiteral("lit"), QStringLiteral("lit"), outsider,
                           QStringLiteral("off"), QStringLiteral("nothing came yet")}));
    // The lane of the client that is about to begin again has no part in that.
    SocketEvent line;
    line.call = Story::Call::Socket;
    ran.tell(Story::client, Story::Kind::Line, line);
    QCOMPARE(linksOf(ran), nothing);
}

void TestStateDiagramContent::theServedClientFollowsOneThatEnded()
{
    Story story;
    story.listening(Story::server, 1, DiagramScenes::port);
    const QString outsider = QStringLiteral("client 2");
    const auto shown = [&story] {
        return Content::of(story.scene, Story::client, story.nowUs, 0).client.actor;
    };
    const quint64 id = DiagramScenes::connecting(story, 50016);
    story.raised(Story::client, id, QStringLiteral("ConnectionRefusedError"), QStringLiteral("ECONNREFUSED"));
    story.tell(Story::client, Story::Kind::Exit);
    QCOMPARE(shown(), Story::client);
    DiagramScenes::outsider(story, 2);
    story.accepted(Story::server, story.accept(Story::server, 1), 2, DiagramScenes::port, 41830);
    QCOMPARE(shown(), outsider);
    DiagramScenes::unread(story, Story::server, 2, 5);
    QCOMPARE(Content::of(story.scene, Story::client, story.nowUs, 0).buffer.count,
             QStringLiteral("5 B unread"));
    // A new try of the selected one is what the person looks at.
    story.socket(Story::client, 2);
    QCOMPARE(shown(), Story::client);
}

void TestStateDiagramContent::theLastOfThoseThatCameAndWent()
{
    Story story;
    story.listening(Story::server, 1, DiagramScenes::port);
    const auto shown = [&story] {
        return Content::of(story.scene, Story::client, story.nowUs, 0).client.actor;
    };
    const auto goes = [&story](int number) {
        SocketEvent end;
        end.local = Story::at(quint16(41828 + number));
        story.kernel(QStringLiteral("client %1").arg(number), 1, Story::State::Closed, end);
    };
    for (int number = 2; number <= 4; ++number) {
        const QString name = QStringLiteral("client %1").arg(number);
        DiagramScenes::outsider(story, number);
        story.accepted(Story::server, story.accept(Story::server, 1), number, DiagramScenes::port,
                       quint16(41828 + number));
        QCOMPARE(shown(), name);
        goes(number);
        story.received(Story::server, number, {});
        story.closed(Story::server, number);
        QCOMPARE(shown(), name);
    }
    // One that is there comes before those that are not.
    DiagramScenes::outsider(story, 5);
    DiagramScenes::outsider(story, 6);
    QCOMPARE(shown(), QStringLiteral("client 5"));
}

/// A client of a panel's own is what the panel shows, whether it has ended or not.
void TestStateDiagramContent::whoIsChosenStays()
{
    Story story;
    story.listening(Story::server, 1, DiagramScenes::port);
    const QString second = QStringLiteral("client 2");
    story.connected(Story::client, 1, 41822, DiagramScenes::port);
    story.connected(second, 1, 41823, DiagramScenes::port);
    story.accepted(Story::server, story.accept(Story::server, 1), 2, DiagramScenes::port, 41822);
    story.closed(Story::client, 1);
    story.tell(Story::client, Story::Kind::Exit);
    story.received(Story::server, 2, {});
    story.closed(Story::server, 2);
    story.accepted(Story::server, story.accept(Story::server, 1), 3, DiagramScenes::port, 41823);
    QCOMPARE(Content::of(story.scene, Story::client, story.nowUs, 0).client.actor, Story::client);
    QCOMPARE(Content::of(story.scene, second, story.nowUs, 0).client.actor, second);
    QCOMPARE(Content::servedBy(story.scene, *story.scene.actor(Story::server))->name, second);
}

/// What was sent is somewhere, though the kernel has not been asked yet.
void TestStateDiagramContent::onItsWay()
{
    Story story;
    story.listening(Story::server, 1, DiagramScenes::port);
    story.connected(Story::client, 1, 41822, DiagramScenes::port);
    story.accepted(Story::server, story.accept(Story::server, 1), 2, DiagramScenes::port, 41822);
    DiagramScenes::unread(story, Story::server, 2, 0);
    story.sent(Story::client, 1, "hello");
    QCOMPARE(Content::of(story.scene, {}, story.nowUs, 0).buffer.hint, QStringLiteral("5 B on the way"));
}

void TestStateDiagramContent::clientsStandInTheirOrder()
{
    Story story;
    story.listening(Story::server, 1, DiagramScenes::port);
    for (const int number : {10, 2})
        DiagramScenes::outsider(story, number);
    story.connected(Story::client, 1, 41822, DiagramScenes::port);
    const Content content = Content::of(story.scene, Story::client, story.nowUs, 0);
    QCOMPARE(content.clients,
             (QStringList {Story::client, QStringLiteral("client 2"), QStringLiteral("client 10")}));
    QCOMPARE(content.client.which, QStringLiteral("1 of 3"));
}

void TestStateDiagramContent::onlyABusyPortIsAskedFor_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("errnoName");
    QTest::addColumn<bool>("isUsual");
    QTest::newRow("in use") << QStringLiteral("OSError") << QStringLiteral("EADDRINUSE") << true;
    QTest::newRow("not allowed") << QStringLiteral("PermissionError") << QStringLiteral("EACCES") << false;
    QTest::newRow("no such address") << QStringLiteral("OSError") << QStringLiteral("EADDRNOTAVAIL") << false;
    QTest::newRow("no such port") << QStringLiteral("OverflowError") << QString() << false;
    QTest::newRow("no number") << QStringLiteral("TypeError") << QString() << false;
}

void TestStateDiagramContent::onlyABusyPortIsAskedFor()
{
    QFETCH(const QString, error);
    QFETCH(const QString, errnoName);
    QFETCH(const bool, isUsual);
    Story story;
    story.socket(Story::server, 1);
    story.raised(Story::server, story.call(Story::server, Story::Call::Bind, 1), error, errnoName);
    const Content content = Content::of(story.scene, {}, story.nowUs, 0);
    QVERIFY(content.server.branch.isTaken);
    QCOMPARE(content.server.branch.isUsual(), isUsual);
    const auto geometry = StateDiagramGeometry::of(content, QFont(), QSizeF(900, 500), Qt::LeftToRight);
    QCOMPARE(geometry.choice.hasFailed, isUsual);
    QVERIFY(!geometry.choice.isReached);
}

void TestStateDiagramContent::theBacklogTellsOfItself()
{
    QVERIFY(contentOf("connected").backlog.about.startsWith(u"1 connection"));
    QVERIFY(!contentOf("connected").backlog.about.contains(u"is full"));
    const QString full = contentOf("backlog full").backlog.about;
    QVERIFY2(full.contains(u"is full") && full.contains(u"listen(1)"), qPrintable(full));
    QVERIFY(contentOf("nothing").backlog.about.isEmpty());
}

void TestStateDiagramContent::busyIsNotBlocked()
{
    Story story;
    story.listening(Story::server, 1, DiagramScenes::port);
    SocketEvent line;
    line.line = 12;
    line.status = QStringLiteral("running");
    story.tell(Story::server, Story::Kind::Line, line);
    const auto note = [&story](qint64 seconds) {
        return Content::of(story.scene, {}, story.nowUs + seconds * 1'000'000, 0).server.note;
    };
    QCOMPARE(note(0), QString());
    QCOMPARE(note(3), QStringLiteral("running line 12, 3 s"));
    QVERIFY(Explain::whereabouts(story.scene, story.nowUs).startsWith(u"server: running line 12"));
    story.accept(Story::server, 1);
    QCOMPARE(note(3), QString());
}

void TestStateDiagramContent::connectedIsNotServed()
{
    QCOMPARE(contentOf("connected").client.note, QStringLiteral("connected, not served"));
    QCOMPARE(contentOf("accepted").client.note, QString());
    QCOMPARE(contentOf("ended outside").server.title, QStringLiteral("Server 2"));
    QVERIFY(contentOf("ended outside").server.note.startsWith(u"has closed its side"));
    const DiagramMoment ended = DiagramScenes::one("ended outside");
    QVERIFY(Explain::whereabouts(ended.scene, ended.nowUs).contains(u"server 2: has closed its side"));
}

void TestStateDiagramContent::aBacklogOutside()
{
    Story story;
    story.connected(Story::client, 1, 41822, DiagramScenes::port);
    SocketEvent peer;
    peer.local = Story::at(DiagramScenes::port);
    peer.peer = Story::at(41822);
    story.kernel(QStringLiteral("server 2"), 1, Story::State::Established, peer);
    QCOMPARE(Content::of(story.scene, {}, story.nowUs, 0).backlog.count, QStringLiteral("not measured"));
}

/// Of listen() without a number the limit is not known where only the files of proc_net(5) tell of it.
void TestStateDiagramContent::aBacklogWithoutALimit()
{
    Story story;
    story.socket(Story::server, 1);
    story.did(Story::server, Story::Call::Listen, 1);
    SocketEvent measured;
    measured.waiting = 2;
    story.kernel(Story::server, 1, Story::State::Listen, measured);
    QCOMPARE(Content::of(story.scene, {}, story.nowUs, 0).backlog.count, QStringLiteral("2"));
}

void TestStateDiagramContent::chips()
{
    QCOMPARE(contentOf("connected").backlog.chips,
             (QList<Content::Chip> {{Story::client, Story::client, false}}));
    const Content crowd = contentOf("crowd");
    QStringList texts;
    for (const Content::Chip &chip : crowd.backlog.chips)
        texts << chip.text;
    QCOMPARE(texts,
             (QStringList {QStringLiteral("client 2"), QStringLiteral("client 3"), QStringLiteral("client 4"),
                           QStringLiteral("+2")}));
    QVERIFY(crowd.backlog.chips.first().isOutside);
    QCOMPARE(crowd.outsider->text, QStringLiteral("outside, from :41830"));
    QCOMPARE(crowd.client.which, QStringLiteral("1 of 6"));
    QCOMPARE(contentOf("outsider shown").client.note,
             QStringLiteral("connected, not served; its calls are not visible"));
    QVERIFY(contentOf("outsider shown").client.isOutside);
}

void TestStateDiagramContent::datagramsHaveNoStages()
{
    Story story;
    SocketEvent udp;
    udp.protocol = SocketEvent::Protocol::Udp;
    story.did(Story::server, Story::Call::Socket, 1, udp);
    udp.local = Story::at(DiagramScenes::port);
    story.did(Story::server, Story::Call::Bind, 1, udp);
    story.call(Story::server, Story::Call::RecvFrom, 1, udp);
    const Content content = Content::of(story.scene, {}, story.nowUs + DiagramScenes::longUs, 0);
    QCOMPARE(looks(content.server), QStringLiteral("......"));
    QVERIFY(!content.server.callout);
    QVERIFY(content.server.note.contains(u"connectionless"));
}

void TestStateDiagramContent::waitsThatAreNoSocketCall()
{
    Story story;
    story.listening(Story::server, 1, DiagramScenes::port);
    SocketEvent sleep;
    sleep.text = QStringLiteral("time.sleep");
    const quint64 id = story.call(Story::server, Story::Call::Wait, 0, sleep);
    const auto note = [&](qint64 afterUs) {
        return Content::of(story.scene, {}, story.nowUs + afterUs, 0).server.note;
    };
    QCOMPARE(note(50'000), QString());
    QCOMPARE(note(3'000'000), QStringLiteral("waiting in time.sleep(), 3 s"));
    QCOMPARE(Content::waitOf(*story.scene.actor(Story::server))->id, id);
    // No stage waits for it.
    QVERIFY(!looks(Content::of(story.scene, {}, story.nowUs + 3'000'000, 0).server).contains(u'W'));
    story.returned(Story::server, id, sleep);
    QCOMPARE(note(3'000'000), QString());
}

void TestStateDiagramContent::severalThreadsWait()
{
    Story story;
    story.listening(Story::server, 1, DiagramScenes::port);
    story.connected(Story::client, 1, 41822, DiagramScenes::port);
    story.accepted(Story::server, story.accept(Story::server, 1), 2, DiagramScenes::port, 41822);
    SocketEvent serving;
    serving.thread = QStringLiteral("Thread-1");
    serving.size = 4096;
    story.call(Story::server, Story::Call::Recv, 2, serving);
    story.accept(Story::server, 1);
    const Content content = Content::of(story.scene, {}, story.nowUs + DiagramScenes::longUs, 0);
    QCOMPARE(looks(content.server), QStringLiteral("vvvWW."));
}

void TestStateDiagramContent::secondsAlone()
{
    DiagramMoment moment = DiagramScenes::one("accept called");
    QVERIFY(!contentOf(moment).server.callout);
    moment.nowUs += 100'000;
    QVERIFY(contentOf(moment).server.callout->isWaiting);
    QCOMPARE(contentOf(moment).server.callout->seconds, QString());
    moment.nowUs += 1'000'000;
    QCOMPARE(contentOf(moment).server.callout->seconds, QStringLiteral("1 s"));
}

void TestStateDiagramContent::equalWithoutAChange()
{
    DiagramMoment moment = DiagramScenes::one("accept waits");
    const Content before = contentOf(moment);
    moment.nowUs += 400'000;
    QVERIFY(contentOf(moment) == before);
    moment.nowUs += 200'000;
    QVERIFY(!(contentOf(moment) == before));
}

QTEST_MAIN(TestStateDiagramContent)
#include "tst_statediagramcontent.moc"
