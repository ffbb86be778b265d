// SPDX-License-Identifier: MIT
#include "sequencemermaid.h"
#include "sequencetold.h"

#include <QRegularExpression>

/// The Mermaid text is what the diagram's rows are, and such that Mermaid's own parser takes it.
class TestSequenceMermaid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConversation();
    void isWellFormed_data();
    void isWellFormed();
    void bytesCannotBreakOut();
    void tellsOfWaits();

private:
    static QString textOf(Telling tell)
    {
        Conversation conversation;
        tell(conversation);
        Timeline timeline;
        timeline.append(conversation.events);
        return SequenceMermaid::text(timeline, conversation.nowUs);
    }
};

void TestSequenceMermaid::aConversation()
{
    const QString text = textOf([](Conversation &c) {
        c.conversation();
        c.sent(c.client, 1, "hello");
        c.received(c.server, 2, "hello");
        c.closed(c.client, 1);
    });
    const QStringList expected {
        QStringLiteral("sequenceDiagram"),
        QStringLiteral("    accTitle: Sequence of socket calls"),
        QStringLiteral("    participant p1 as server"),
        QStringLiteral("    participant p2 as client"),
        QStringLiteral("    Note left of p1: socket()"),
        QStringLiteral("    Note left of p1: bind(('127.0.0.1', 50017))"),
        QStringLiteral("    Note left of p1: listen(1)"),
        QStringLiteral("    Note right of p2: socket()"),
        QStringLiteral("    Note right of p2: connect(('127.0.0.1', 50017))"),
        QStringLiteral("    activate p2"),
        QStringLiteral("    Note over p1,p2: kernels' handshake, not measured"),
        QStringLiteral("    deactivate p2"),
        QStringLiteral("    Note right of p2: None"),
        QStringLiteral("    Note left of p1: accept()"),
        QStringLiteral("    Note left of p1: conn, addr"),
        QStringLiteral("    Note right of p2: sendall(b'hello')"),
        QStringLiteral("    p2->>p1: b'hello'"),
        QStringLiteral("    Note left of p1: recv(4096)"),
        QStringLiteral("    Note left of p1: b'hello'"),
        QStringLiteral("    Note right of p2: close()"),
        QStringLiteral("    p2-)p1: close"),
    };
    QCOMPARE(text.trimmed().split(u'\n'), expected);
}

void TestSequenceMermaid::isWellFormed_data()
{
    QTest::addColumn<Telling>("tell");
    QTest::newRow("nothing") << Telling([](Conversation &) {});
    QTest::newRow("everything") << Telling(everything);
    QTest::newRow("two clients") << Telling(twoClients);
    QTest::newRow("more than is drawn") << Telling([](Conversation &c) {
        c.conversation();
        c.receiving(c.client, 1);
        for (int i = 0; i < SequenceRows::maxEvents; ++i)
            c.sent(c.server, 2, "on and on");
    });
}

void TestSequenceMermaid::isWellFormed()
{
    QFETCH(const Telling, tell);
    // sequenceDiagram of mermaid.js.org, as far as it is used here.
    static const QRegularExpression statement(QStringLiteral(
        "^    (?:accTitle: (?<t1>.+)|participant p\\d+ as (?<t2>.+)|(?<act>(?:de)?activate) (?<who>p\\d+)"
        "|Note (?:left of|right of) p\\d+: (?<t3>.+)|Note over p\\d+(?:,p\\d+)?: (?<t4>.+)"
        "|p\\d+(?:->>|-->>|-\\)|--\\)|-x|--x)p\\d+: (?<t5>.+))$"));
    static const QRegularExpression entity(QStringLiteral("#\\d+;"));
    QStringList lines = textOf(tell).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.takeFirst(), QStringLiteral("sequenceDiagram"));
    QHash<QString, int> active;
    for (const QString &line : std::as_const(lines)) {
        const auto match = statement.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QString words = match.captured(u"t1") + match.captured(u"t2") + match.captured(u"t3")
            + match.captured(u"t4") + match.captured(u"t5");
        words.remove(entity);
        QVERIFY2(!words.contains(u'#') && !words.contains(u';') && !words.contains(u'<'), qPrintable(line));
        if (match.captured(u"act").isEmpty())
            continue;
        int &depth = active[match.captured(u"who")];
        depth += match.captured(u"act") == QLatin1String("activate") ? 1 : -1;
        QVERIFY2(depth >= 0, qPrintable(line));
    }
    for (const int depth : std::as_const(active))
        QCOMPARE(depth, 0);
}

void TestSequenceMermaid::bytesCannotBreakOut()
{
    const QString text = textOf([](Conversation &c) {
        c.conversation();
        c.sent(c.client, 1, "a;b#c<script>&%%{init}");
    });
    QVERIFY2(text.contains(QStringLiteral("p2->>p1: b'a#59;b#35;c#60;script#62;#38;#37;#37;{init}'")),
             qPrintable(text));
}

void TestSequenceMermaid::tellsOfWaits()
{
    const QString text = textOf([](Conversation &c) {
        c.serverListens();
        c.accept(c.server, 1);
        c.wait(12);
    });
    QVERIFY2(text.contains(QStringLiteral("Note left of p1: waiting in accept(), 12 s")), qPrintable(text));
}

QTEST_MAIN(TestSequenceMermaid)
#include "tst_sequencemermaid.moc"
