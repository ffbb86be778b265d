// SPDX-License-Identifier: MIT
#include "diagramscenes.h"
#include "fakeclock.h"
#include "stageexplanation.h"
#include "statediagram.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using Look = StateDiagramContent::Look;
using Offer = Explain::Lesson::Offer;
using Role = ActorState::Role;

namespace {

int indexOf(StateDiagram &diagram, Role role, Stage stage)
{
    return int(diagram.picture().stage(role, stage) - diagram.picture().stages.constData());
}

} // namespace

class TestStateDiagram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void clickExplains();
    void keyboardReachesEveryStage();
    void theRingIsForTheKeys();
    void tabLeavesAtTheEnds();
    void enterExplainsAndEscapeCloses();
    void tellsWhereEachActorIs();
    void stagesAreAccessible();
    void aFailedStageExplainsItsFailure_data();
    void aFailedStageExplainsItsFailure();
    void whatTheCardHasNoRoomForIsOneClickAway();
    void theSecondsOfTimeWaitGoByAndEnd();
    void aWaitIsExplainedAsItIs();
    void theBacklogHasAToolTip();
    void anyClientCanBeChosen();
    void offersAPort();
    void offersAStep();
    void showsTheSelectedClient();
    void asksForItsLeastSize();

private:
    void show(const char *moment, quint16 offeredPort = 0);
    StageExplanation *explanation() { return m_diagram->findChild<StageExplanation *>(); }

    FakeClock m_clock;
    std::unique_ptr<StateDiagram> m_diagram;
};

void TestStateDiagram::init()
{
    m_diagram = std::make_unique<StateDiagram>(nullptr, m_clock);
    m_diagram->resize(700, 400);
    m_diagram->setMotion(false);
    m_diagram->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_diagram.get()));
}

void TestStateDiagram::cleanup()
{
    m_diagram.reset();
    m_clock.advance(10'000);
    QCOMPARE(m_clock.pending(), 0);
}

void TestStateDiagram::show(const char *name, quint16 offeredPort)
{
    const DiagramMoment moment = DiagramScenes::one(name);
    m_diagram->setLive(false);
    m_diagram->setOfferedPort(offeredPort);
    m_diagram->setScene(moment.scene, moment.nowUs);
    m_diagram->content();
}

void TestStateDiagram::clickExplains()
{
    show("accept waits");
    QSignalSpy clicked(m_diagram.get(), &StateDiagram::stageClicked);
    const QPointF accept = m_diagram->picture().stage(Role::Server, Stage::Accept)->box.center();
    QTest::mouseClick(m_diagram.get(), Qt::LeftButton, {}, accept.toPoint());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<Stage>(), Stage::Accept);
    QCOMPARE(clicked[0][1].value<Role>(), Role::Server);
    QVERIFY(explanation()->isVisible());
    QVERIFY(m_diagram->rect().contains(explanation()->geometry()));
    QVERIFY(!explanation()->geometry().contains(accept.toPoint()));
    QStringList texts;
    for (const QLabel *label : explanation()->findChildren<QLabel *>())
        texts << label->text();
    const Explain::StageText expected = Explain::stage(Stage::Accept, Role::Server);
    QVERIFY(texts.contains(expected.signature));
    QVERIFY(texts.contains(expected.purpose));
    QVERIFY(texts.contains(QStringLiteral("Waiting for a client. A connect() will wake it.")));
    QVERIFY(texts.contains(expected.errors));

    // Anywhere else closes it.
    QTest::mouseClick(m_diagram.get(), Qt::LeftButton, {}, QPoint(2, 2));
    QVERIFY(!explanation()->isVisible());
    QCOMPARE(clicked.size(), 1);
}

void TestStateDiagram::keyboardReachesEveryStage()
{
    m_diagram->setFocus();
    m_diagram->setCurrentStage(0);
    for (int i = 1; i < m_diagram->picture().stages.size(); ++i) {
        QTest::keyClick(m_diagram.get(), Qt::Key_Right);
        QCOMPARE(m_diagram->currentStage(), i);
    }
    QTest::keyClick(m_diagram.get(), Qt::Key_Home);
    QCOMPARE(m_diagram->currentStage(), 0);
    QTest::keyClick(m_diagram.get(), Qt::Key_Down);
    QCOMPARE(m_diagram->currentStage(), indexOf(*m_diagram, Role::Client, Stage::Socket));
    QTest::keyClick(m_diagram.get(), Qt::Key_End);
    QTest::keyClick(m_diagram.get(), Qt::Key_Up);
    QCOMPARE(m_diagram->currentStage(), indexOf(*m_diagram, Role::Server, Stage::Close));

    m_diagram->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(m_diagram.get(), Qt::Key_Right);
    QCOMPARE(m_diagram->currentStage(), indexOf(*m_diagram, Role::Server, Stage::Transfer));
}

void TestStateDiagram::theRingIsForTheKeys()
{
    show("sent");
    m_diagram->clearFocus();
    const QImage without = m_diagram->grab().toImage();
    m_diagram->setFocus(Qt::OtherFocusReason);
    QVERIFY(m_diagram->hasFocus());
    QCOMPARE(m_diagram->grab().toImage(), without);
    QTest::keyClick(m_diagram.get(), Qt::Key_Right);
    const QImage with = m_diagram->grab().toImage();
    QVERIFY(with != without);
    QTest::keyClick(m_diagram.get(), Qt::Key_Return);
    QTest::keyClick(explanation(), Qt::Key_Escape);
    QVERIFY(!explanation()->isVisible());
    QVERIFY(m_diagram->hasFocus());
    QCOMPARE(m_diagram->grab().toImage(), with);

    m_diagram->clearFocus();
    QTest::mouseClick(m_diagram.get(), Qt::LeftButton, {}, QPoint(2, 2));
    m_diagram->setFocus(Qt::MouseFocusReason);
    QCOMPARE(m_diagram->grab().toImage(), without);
}

void TestStateDiagram::tabLeavesAtTheEnds()
{
    m_diagram->setFocus();
    const int last = int(m_diagram->picture().stages.size()) - 1;
    m_diagram->setCurrentStage(last - 1);
    QTest::keyClick(m_diagram.get(), Qt::Key_Tab);
    QCOMPARE(m_diagram->currentStage(), last);
    QTest::keyClick(m_diagram.get(), Qt::Key_Backtab);
    QCOMPARE(m_diagram->currentStage(), last - 1);

    // The lesson's button comes after the last stage.
    show("port in use", 50018);
    m_diagram->setCurrentStage(last);
    QTest::keyClick(m_diagram.get(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_diagram->findChild<QPushButton *>());
}

void TestStateDiagram::enterExplainsAndEscapeCloses()
{
    m_diagram->setFocus();
    m_diagram->setCurrentStage(indexOf(*m_diagram, Role::Client, Stage::Connect));
    QSignalSpy clicked(m_diagram.get(), &StateDiagram::stageClicked);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        QTest::keyClick(m_diagram.get(), key);
        QVERIFY(explanation()->isVisible());
        QVERIFY(explanation()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!explanation()->isVisible());
        QVERIFY(m_diagram->hasFocus());
    }
    QCOMPARE(clicked.size(), 2);
    QCOMPARE(clicked[1][0].value<Stage>(), Stage::Connect);
}

void TestStateDiagram::tellsWhereEachActorIs()
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_diagram.get());
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("State diagram"));
    show("accept waits");
    QCOMPARE(accessible->text(QAccessible::Description),
             QStringLiteral("server: waiting in accept for a client; client: not started"));
    show("received");
    QCOMPARE(accessible->text(QAccessible::Description),
             Explain::whereabouts(m_diagram->scene(), m_diagram->nowUs()));
}

void TestStateDiagram::stagesAreAccessible()
{
    show("accept waits");
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_diagram.get());
    QStringList names;
    for (int i = 0; i < m_diagram->picture().stages.size(); ++i) {
        QAccessibleInterface *stage = accessible->child(i);
        names << stage->text(QAccessible::Name);
        QCOMPARE(stage->parent(), accessible);
        QCOMPARE(accessible->indexOfChild(stage), i);
        QCOMPARE(accessible->childAt(stage->rect().center().x(), stage->rect().center().y()), stage);
    }
    QCOMPARE(
        names.join(QStringLiteral(", ")),
        QStringLiteral("server socket, server bind, server listen, server accept, server recv, server close, "
                       "client socket, client connect, client send/recv, client close"));
    QAccessibleInterface *accept = accessible->child(3);
    QVERIFY(accept->text(QAccessible::Description).startsWith(QStringLiteral("active, waiting for 12 s")));
    QVERIFY(
        accept->text(QAccessible::Description).contains(Explain::stage(Stage::Accept, Role::Server).purpose));
    QVERIFY(accessible->child(4)->text(QAccessible::Description).startsWith(QStringLiteral("not yet")));

    accept->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(explanation()->isVisible());
    QCOMPARE(m_diagram->currentStage(), 3);
}

void TestStateDiagram::aFailedStageExplainsItsFailure_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("port in use") << Role::Server << Stage::Bind;
    QTest::newRow("port in TIME_WAIT") << Role::Server << Stage::Bind;
    QTest::newRow("refused") << Role::Client << Stage::Connect;
    QTest::newRow("reset") << Role::Server << Stage::Transfer;
}

void TestStateDiagram::aFailedStageExplainsItsFailure()
{
    QFETCH(const Role, role);
    QFETCH(const Stage, stage);
    const auto said = [this] {
        QStringList texts;
        for (const QLabel *label : explanation()->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    };
    show(QTest::currentDataTag());
    m_diagram->resize(m_diagram->minimumSizeHint());
    m_diagram->explain(indexOf(*m_diagram, role, stage));
    const auto lesson = Explain::failure(m_diagram->scene(), m_diagram->actor(role), m_diagram->nowUs());
    for (const QString &part : {lesson->title, lesson->python, lesson->cause, lesson->advice})
        QVERIFY2(said().contains(part), qPrintable(part + u'\n' + said()));
    QVERIFY(said().contains(Explain::stage(stage, role).signature));
    QVERIFY(m_diagram->rect().contains(explanation()->geometry()));
    // Nothing of it is cut off.
    QVERIFY(explanation()->height() >= explanation()->layout()->totalHeightForWidth(explanation()->width()));

    // A stage that is not to blame tells what it is, also after the failure has been told.
    m_diagram->explain(indexOf(*m_diagram, role, Stage::Close));
    QVERIFY(!said().contains(lesson->cause));
    QVERIFY(said().contains(Explain::stage(Stage::Close, role).errors));
    // And a failure that is over is told no more, although its stage is still explained.
    m_diagram->explain(indexOf(*m_diagram, role, stage));
    show("accept waits");
    QVERIFY(!said().contains(lesson->cause));
}

void TestStateDiagram::whatTheCardHasNoRoomForIsOneClickAway()
{
    show("port in use", 50018);
    const auto more = [this]() -> QPushButton * {
        for (auto *button : m_diagram->findChildren<QPushButton *>())
            if (button->text() == QLatin1String("More") && button->isVisible())
                return button;
        return nullptr;
    };
    m_diagram->resize(1200, 900);
    QVERIFY(!more());
    m_diagram->resize(640, 320);
    QVERIFY(more());
    QVERIFY(m_diagram->picture().card.contains(QRectF(more()->geometry())));
    const auto lesson =
        Explain::failure(m_diagram->scene(), m_diagram->actor(Role::Server), m_diagram->nowUs());
    const auto isAdviceShown = [&] {
        const auto labels = explanation()->findChildren<QLabel *>();
        return explanation()->isVisible()
            && std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->text().contains(lesson->advice); });
    };
    QTest::mouseClick(more(), Qt::LeftButton);
    QVERIFY(isAdviceShown());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!isAdviceShown());
    // The card itself is as good.
    const QRectF card = m_diagram->picture().card;
    QTest::mouseClick(m_diagram.get(), Qt::LeftButton, {}, card.topRight().toPoint() + QPoint(-6, 6));
    QVERIFY(isAdviceShown());
}

void TestStateDiagram::theSecondsOfTimeWaitGoByAndEnd()
{
    Story story;
    story.nowUs = m_clock.nowUs() - 10'000;
    story.socket(Story::server, 1);
    const quint64 id = story.call(Story::server, Story::Call::Bind, 1);
    story.raised(Story::server, id, QStringLiteral("OSError"), QStringLiteral("EADDRINUSE"));
    SocketEvent cause;
    cause.id = id;
    cause.secondsLeft = 12;
    story.kernel(Story::server, 0, Story::State::TimeWait, cause);
    m_diagram->setScene(story.scene, story.nowUs);
    const auto cardSays = [this](const char *words) {
        return m_diagram->content().card->cause.contains(QLatin1String(words));
    };
    QVERIFY(cardSays("12 s more"));
    m_diagram->explain(indexOf(*m_diagram, Role::Server, Stage::Bind));
    const auto popupSays = [this](const char *words) {
        return explanation()->accessibleDescription().contains(QLatin1String(words));
    };
    QVERIFY(popupSays("12 s more"));
    m_clock.advance(10'000);
    QVERIFY(cardSays("2 s more"));
    QVERIFY(popupSays("2 s more"));
    // Nothing wakes up for what is not on screen.
    m_diagram->hide();
    m_clock.advance(1000);
    QCOMPARE(m_clock.pending(), 0);
    m_diagram->show();
    QVERIFY(cardSays("1 s more"));
    m_clock.advance(1000);
    QVERIFY(cardSays("that time is over"));
    m_clock.advance(1000);
    QCOMPARE(m_clock.pending(), 0);
}

void TestStateDiagram::aWaitIsExplainedAsItIs()
{
    show("backlog full");
    m_diagram->explain(indexOf(*m_diagram, Role::Client, Stage::Connect));
    QVERIFY(explanation()->accessibleDescription().contains(QLatin1String("The backlog is full: 2 wait")));
    show("connect waits");
    QVERIFY(!explanation()->accessibleDescription().contains(QLatin1String("full")));
    QVERIFY(explanation()->accessibleDescription().contains(QLatin1String("Waiting for an answer from")));
}

void TestStateDiagram::theBacklogHasAToolTip()
{
    show("backlog full");
    const QPoint at = m_diagram->picture().queues.first().box.topLeft().toPoint() + QPoint(10, 4);
    QHelpEvent help(QEvent::ToolTip, at, m_diagram->mapToGlobal(at));
    QApplication::sendEvent(m_diagram.get(), &help);
    QVERIFY(QToolTip::text().contains(QLatin1String("backlog is full")));
}

void TestStateDiagram::anyClientCanBeChosen()
{
    show("listening");
    auto *chooser = m_diagram->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(chooser && !chooser->isVisible());
    show("crowd");
    QVERIFY(chooser->isVisible());
    QCOMPARE(chooser->text(), QStringLiteral("1 of 6"));
    QSignalSpy chosen(m_diagram.get(), &StateDiagram::clientChosen);
    Q_EMIT chooser->menu()->aboutToShow();
    QCOMPARE(chooser->menu()->actions().size(), 6);
    QVERIFY(chooser->menu()->actions().first()->isChecked());
    chooser->menu()->actions().at(3)->trigger();
    QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("client 4"));

    const QPointF chip = m_diagram->picture().clients.at(1).box.center();
    QTest::mouseClick(m_diagram.get(), Qt::LeftButton, {}, chip.toPoint());
    QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("client 3"));
    m_diagram->setSelectedClient(QStringLiteral("client 3"));
    QCOMPARE(m_diagram->content().client.which, QStringLiteral("3 of 6"));
    QTest::keyClick(m_diagram.get(), Qt::Key_PageDown);
    QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("client 4"));
    QTest::keyClick(m_diagram.get(), Qt::Key_PageUp);
    QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("client 2"));
}

void TestStateDiagram::offersAPort()
{
    auto *button = m_diagram->findChild<QPushButton *>();
    show("received");
    QVERIFY(!button->isVisible());
    show("port in use", 50018);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Use port 50018"));
    QVERIFY(m_diagram->picture().card.contains(QRectF(button->geometry())));
    QSignalSpy accepted(m_diagram.get(), &StateDiagram::offerAccepted);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted[0][0].value<Offer>(), Offer::UsePort);
    m_diagram->setOfferedPort(0);
    m_diagram->content();
    QVERIFY(!button->isVisible());
}

void TestStateDiagram::offersAStep()
{
    show("refused by a bound port");
    auto *button = m_diagram->findChild<QPushButton *>();
    QCOMPARE(button->text(), QStringLiteral("Step the server"));
    QSignalSpy accepted(m_diagram.get(), &StateDiagram::offerAccepted);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted[0][0].value<Offer>(), Offer::StepServer);
}

void TestStateDiagram::showsTheSelectedClient()
{
    show("received");
    QCOMPARE(m_diagram->content().client.actor, Story::client);
    m_diagram->setSelectedClient(QStringLiteral("client 2"));
    QCOMPARE(m_diagram->content().client.actor, QStringLiteral("client 2"));
    QCOMPARE(QAccessible::queryAccessibleInterface(m_diagram.get())->child(7)->text(QAccessible::Name),
             QStringLiteral("client 2 connect"));
    m_diagram->setSelectedClient({});
    QCOMPARE(m_diagram->content().client.actor, Story::client);
}

void TestStateDiagram::asksForItsLeastSize()
{
    QFont font;
    font.setPixelSize(13);
    m_diagram->setFont(font);
    const QSize usual = m_diagram->minimumSizeHint();
    QCOMPARE(usual.height(), 320);
    QVERIFY(usual.width() >= 640 && usual.width() <= 656);
    font.setPixelSize(26);
    m_diagram->setFont(font);
    QVERIFY(m_diagram->minimumSizeHint().width() >= usual.width() * 1.9);
    QCOMPARE(m_diagram->minimumSizeHint().height(), 640);
    // A lesson's card may need more, and says so to the scroll area around it.
    show("refused");
    QVERIFY(m_diagram->minimumSizeHint().height() > 640);
}

QTEST_MAIN(TestStateDiagram)
#include "tst_statediagram.moc"
