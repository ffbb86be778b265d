// SPDX-License-Identifier: MIT
#include "diagramscenes.h"
#include "fakeclock.h"
#include "statediagram.h"

#include <QTest>

using Look = StateDiagramContent::Look;
using Role = ActorState::Role;

namespace {

class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint;
        return false;
    }
    int paints = 0;
};

} // namespace

/// When the state diagram moves, ticks and paints, and that it does no more than that.
class TestStateDiagramMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void ticksOnlyWhileWaiting();
    void doesNotTickInThePast();
    void doesNotTickWhileHidden();
    void staysStillWithoutAChange();
    void paintsManyScenesOnce();
    void fadesOnlyAStagesChange();
    void doesNotFadeInAFlood();

private:
    void show(const char *moment);

    FakeClock m_clock;
    std::unique_ptr<StateDiagram> m_diagram;
};

void TestStateDiagramMotion::init()
{
    m_diagram = std::make_unique<StateDiagram>(nullptr, m_clock);
    m_diagram->resize(700, 400);
    m_diagram->setMotion(false);
    m_diagram->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_diagram.get()));
}

void TestStateDiagramMotion::cleanup()
{
    m_diagram.reset();
    m_clock.advance(10'000);
    QCOMPARE(m_clock.pending(), 0);
}

void TestStateDiagramMotion::show(const char *name)
{
    const DiagramMoment moment = DiagramScenes::one(name);
    m_diagram->setLive(false);
    m_diagram->setScene(moment.scene, moment.nowUs);
    m_diagram->content();
}

void TestStateDiagramMotion::ticksOnlyWhileWaiting()
{
    Story story;
    story.nowUs = m_clock.nowUs();
    story.listening(Story::server, 1, 50017);
    m_clock.advanceUs(story.nowUs - m_clock.nowUs());
    m_diagram->setScene(story.scene, story.nowUs);
    m_diagram->content();
    QCOMPARE(m_clock.pending(), 0);

    const quint64 accept = story.accept(Story::server, 1);
    m_clock.advanceUs(story.nowUs - m_clock.nowUs());
    m_diagram->setScene(story.scene, story.nowUs);
    QVERIFY(!m_diagram->content().server.callout);
    QCOMPARE(m_clock.pending(), 1);
    m_clock.advance(100);
    QCOMPARE(m_diagram->picture().stage(Role::Server, Stage::Accept)->item.look, Look::Waiting);
    m_clock.advance(3000);
    QCOMPARE(m_diagram->content().server.callout->seconds, QStringLiteral("3 s"));
    QCOMPARE(m_clock.pending(), 1);

    story.accepted(Story::server, accept, 2, 50017, 41822);
    m_diagram->setScene(story.scene, m_clock.nowUs());
    m_diagram->content();
    m_clock.advance(5000);
    QCOMPARE(m_clock.pending(), 0);
}

void TestStateDiagramMotion::doesNotTickInThePast()
{
    show("accept waits");
    QCOMPARE(m_clock.pending(), 0);
    QCOMPARE(m_diagram->content().server.callout->seconds, QStringLiteral("12 s"));
}

void TestStateDiagramMotion::doesNotTickWhileHidden()
{
    Story story;
    story.nowUs = m_clock.nowUs();
    story.listening(Story::server, 1, 50017);
    story.accept(Story::server, 1);
    m_diagram->setScene(story.scene, story.nowUs);
    m_diagram->content();
    QCOMPARE(m_clock.pending(), 1);
    m_diagram->hide();
    m_clock.advance(2000);
    QCOMPARE(m_clock.pending(), 0);
    m_diagram->show();
    QCOMPARE(m_clock.pending(), 1);
    QCOMPARE(m_diagram->content().server.callout->seconds, QStringLiteral("1 s"));
}

void TestStateDiagramMotion::staysStillWithoutAChange()
{
    show("received");
    QCoreApplication::processEvents();
    PaintCounter counter(m_diagram.get());
    for (int i = 0; i < 10; ++i) {
        show("received");
        QCoreApplication::processEvents();
    }
    QCOMPARE(counter.paints, 0);
    QCOMPARE(m_clock.pending(), 0);
    show("accept waits");
    QCoreApplication::processEvents();
    QVERIFY(counter.paints > 0);
}

void TestStateDiagramMotion::paintsManyScenesOnce()
{
    QCoreApplication::processEvents();
    PaintCounter counter(m_diagram.get());
    m_diagram->setLive(false);
    for (const DiagramMoment &moment : DiagramScenes::all())
        m_diagram->setScene(moment.scene, moment.nowUs);
    QTRY_COMPARE(counter.paints, 1);
    QCoreApplication::processEvents();
    QCOMPARE(counter.paints, 1);
}

void TestStateDiagramMotion::fadesOnlyAStagesChange()
{
    show("accept waits");
    m_clock.advance(1000);
    m_diagram->setMotion(true);
    m_diagram->setScene(m_diagram->scene(), m_diagram->nowUs() + 3'000'000);
    m_diagram->content();
    QVERIFY(!m_diagram->isFading());
    m_clock.advance(1000);
    show("received");
    QVERIFY(m_diagram->isFading());
    QTRY_VERIFY(!m_diagram->isFading());
    m_clock.advance(1000);
    m_diagram->setMotion(false);
    show("accept waits");
    QVERIFY(!m_diagram->isFading());
}

void TestStateDiagramMotion::doesNotFadeInAFlood()
{
    m_diagram->setMotion(true);
    m_clock.advance(1000);
    show("accept waits");
    QVERIFY(m_diagram->isFading());
    m_clock.advance(20);
    show("received");
    QVERIFY(!m_diagram->isFading());
}

QTEST_MAIN(TestStateDiagramMotion)
#include "tst_statediagrammotion.moc"
