// SPDX-License-Identifier: MIT
#include "fakeclock.h"
#include "outsiders.h"

#include <QTest>

namespace {

const QString server = ActorNames::panelServer();
const QString client = ActorNames::panelClient();

/// No program has these: nobody binds port 1 or 2 of this address.
const Endpoint here {QStringLiteral("127.0.0.1"), 1};
const Endpoint there {QStringLiteral("127.0.0.1"), 2};
const Endpoint elsewhere {QStringLiteral("192.0.2.1"), 80};

/// Some process that has none of these ends.
constexpr qint64 someProcess = 1;

} // namespace

/// Whose end is whose, and who gets a name.
class TestOutsiders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_names.reset();
        m_outsiders = std::make_unique<Outsiders>(m_names, m_clock);
    }

    void whoHasPartedIsKnownForAMoment()
    {
        m_outsiders->part(client, here, there);
        QCOMPARE(m_outsiders->actorAt(here, there), client);
        QCOMPARE(m_outsiders->actorAt(here, elsewhere), QString());
        m_clock.advance(2'000);
        QCOMPARE(m_outsiders->actorAt(here, there), client);
        m_clock.advance(1);
        QCOMPARE(m_outsiders->actorAt(here, there), QString());
    }

    void theNewestToPartCounts()
    {
        m_outsiders->part(client, here, there);
        m_outsiders->part(server, here, there);
        QCOMPARE(m_outsiders->actorAt(here, there), server);
        for (quint16 port = 100; port < 400; ++port)
            m_outsiders->part(client, {here.host, port}, there);
        QCOMPARE(m_outsiders->actorAt({here.host, 399}, there), client);
        QCOMPARE(m_outsiders->actorAt(here, there), QString()); // so many are kept, and no more
    }

    void aClientIsMetOnce()
    {
        const auto met = m_outsiders->meetClient(there, here);
        QVERIFY(met);
        QCOMPARE(met->actor, QStringLiteral("client 2"));
        QCOMPARE(met->socket, 1);
        QCOMPARE(met->local, there);
        QVERIFY(met->isListed);
        QVERIFY(!m_outsiders->meetClient(there, here));
        QCOMPARE(m_outsiders->actorAt(there, here), QStringLiteral("client 2"));
    }

    void aServersConnectionsAreCounted()
    {
        const auto first = m_outsiders->meetServer(elsewhere, here);
        const auto second = m_outsiders->meetServer(elsewhere, there);
        QVERIFY(first && second);
        QCOMPARE(first->actor, QStringLiteral("server 2"));
        QCOMPARE(second->actor, first->actor);
        QCOMPARE(second->socket, 2);
        QVERIFY(!first->isListed); // in the table of another computer's kernel
        QVERIFY(m_outsiders->isServer(first->actor));
    }

    void oursAreNoOutsiders()
    {
        m_names.own(here, server);
        m_names.own(there, client);
        QVERIFY(!m_outsiders->meetServer(here, there));
        QVERIFY(!m_outsiders->meetClient(there, here));
        QVERIFY(!m_outsiders->isServer(server));
    }

    void aScriptMayTellALittleLater()
    {
        m_outsiders->addProcess(someProcess, client);
        QVERIFY(!m_outsiders->meetClient(there, here));
        QVERIFY(m_outsiders->meetUntold(true).isEmpty());
        m_clock.advance(2'000);
        QVERIFY(m_outsiders->meetUntold(true).isEmpty());
        m_clock.advance(1);
        const auto met = m_outsiders->meetUntold(true);
        QCOMPARE(met.size(), 1);
        QCOMPARE(met.first().actor, QStringLiteral("client 2"));
        QVERIFY(m_outsiders->meetUntold(true).isEmpty());
    }

    void noScriptIsWaitedForThatHasNoTime()
    {
        m_outsiders->addProcess(someProcess, client);
        QVERIFY(!m_outsiders->meetClient(there, here));
        QCOMPARE(m_outsiders->meetUntold(false).size(), 1);
        m_outsiders->removeProcess(client);
        QVERIFY(m_outsiders->meetClient(elsewhere, here));
    }

    void whatAScriptToldMeanwhileIsItsOwn()
    {
        m_outsiders->addProcess(someProcess, client);
        QVERIFY(!m_outsiders->meetClient(there, here));
        m_names.own(there, client);
        QVERIFY(m_outsiders->meetUntold(false).isEmpty());
    }

private:
    FakeClock m_clock;
    ActorNames m_names;
    std::unique_ptr<Outsiders> m_outsiders;
};

QTEST_GUILESS_MAIN(TestOutsiders)
#include "tst_outsiders.moc"
