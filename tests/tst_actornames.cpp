// SPDX-License-Identifier: MIT
#include "actornames.h"

#include <QTest>

class TestActorNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreNotUsedAgainUntilReset()
    {
        ActorNames names;
        QCOMPARE(names.nextClient(), QStringLiteral("client 2"));
        QCOMPARE(names.nextClient(), QStringLiteral("client 3"));
        QCOMPARE(names.nextServer(), QStringLiteral("server 2"));
        names.reset();
        QCOMPARE(names.nextClient(), QStringLiteral("client 2"));
        QCOMPARE(names.nextServer(), QStringLiteral("server 2"));
    }

    void anEndHasAnOwnerUntilItIsGivenUp()
    {
        ActorNames names;
        const Endpoint end {QStringLiteral("127.0.0.1"), 40000};
        const Endpoint other {QStringLiteral("127.0.0.2"), 40000};
        QVERIFY(names.ownerOf(end).isEmpty());
        names.own(end, ActorNames::panelClient());
        QCOMPARE(names.ownerOf(end), QStringLiteral("client"));
        QVERIFY(names.ownerOf(other).isEmpty());
        names.disown(end);
        QVERIFY(names.ownerOf(end).isEmpty());
        names.own(end, ActorNames::panelClient());
        names.reset();
        QVERIFY(names.ownerOf(end).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestActorNames)
#include "tst_actornames.moc"
