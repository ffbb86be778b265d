// SPDX-License-Identifier: MIT
#pragma once

#include "freeport.h"
#include "lessondesk.h"
#include "lessonways.h"
#include "listingprogram.h"
#include "ownsettings.h"
#include "qtprogram.h"
#include "workbench.h"

#include <QTest>

using Verdict = StepWatch::Verdict;

namespace {

EventPattern pattern(const QString &actor, const QString &conditions)
{
    EventPattern made;
    made.set(u"actor"_s, actor);
    for (const QString &condition : conditions.split(u';'))
        if (const auto expected = made.set(condition.section(u'=', 0, 0), condition.section(u'=', 1)))
            qFatal("%s", qPrintable(condition + u": "_s + *expected));
    return made;
}

} // namespace

/// Goes through the lessons as a learner would, with the programs that come with them, on real sockets.
///
/// An action is "server until kind=return;call=bind", "client run", "client stop", "client edit a -> b", or a
/// button of a program on Qt; "server tells kind=exit" waits for what is told.
class LessonWalker
{
protected:
    /// With nothing left of the test before.
    void begin();
    void end() { m_desk.reset(), m_workbench.reset(); }

    Workbench &workbench() { return *m_workbench; }
    LessonDesk &desk() { return *m_desk; }
    LessonRun &run() { return m_desk->run(); }
    Program &program(const QString &actor);
    quint16 port() const { return m_port; }

    /// Opens the part where it was left.
    void open(int order);
    /// As if the program had been opened again where the learner was.
    void openAt(int order, int step);
    /// Both programs go on with another port: that of a server that has ended may rest in TIME_WAIT.
    void useOtherPort();
    void act(const QString &action);
    void act(const QStringList &actions);
    /// Answers the questions, does what is asked, and checks that the step passes and the answers come true.
    void walk(const Walked &walked);
    /// The same, with the steps one after the other.
    void walk(const QList<Walked> &way);
    void stepUntil(const QString &actor, const QString &conditions);
    /// So many events of the timeline meet the conditions.
    int told(const QString &actor, const QString &conditions);

private:
    void edit(const QString &actor, const QString &before, const QString &after);

    OwnSettings m_settings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<LessonDesk> m_desk;
    quint16 m_port = 0;
};

inline void LessonWalker::begin()
{
    QSettings().clear();
    m_workbench = std::make_unique<Workbench>();
    m_workbench->setPace({0});
    m_desk = std::make_unique<LessonDesk>(*m_workbench);
    m_port = freePort();
    m_desk->usePort(50017, m_port);
}

inline void LessonWalker::useOtherPort()
{
    const quint16 before = std::exchange(m_port, freePort());
    m_desk->usePort(before, m_port);
}

inline void LessonWalker::act(const QStringList &actions)
{
    for (const QString &action : actions) {
        act(action);
        if (QTest::currentTestFailed())
            return;
    }
}

inline void LessonWalker::walk(const QList<Walked> &way)
{
    for (const Walked &walked : way) {
        walk(walked);
        if (QTest::currentTestFailed())
            return;
        run().goOn();
    }
}

inline Program &LessonWalker::program(const QString &actor)
{
    return actor == "server"_L1 ? m_workbench->server() : m_workbench->client();
}

inline void LessonWalker::open(int order)
{
    m_desk->openPart(order - 1);
    QCOMPARE(run().lesson().order, order);
    for (const QString &actor : {u"server"_s, u"client"_s})
        if (auto *qt = qobject_cast<QtProgram *>(&program(actor)))
            qt->setAddress(u"127.0.0.1"_s, m_port);
}

inline void LessonWalker::openAt(int order, int step)
{
    open(order);
    QSettings settings;
    LessonProgress progress;
    progress.passed = step;
    progress.write(settings, run().lesson());
    open(order);
    QCOMPARE(run().step(), size_t(step));
}

inline void LessonWalker::edit(const QString &actor, const QString &before, const QString &after)
{
    auto *listing = qobject_cast<ListingProgram *>(&program(actor));
    QVERIFY(listing);
    QString source = run().source(actor);
    QVERIFY2(source.contains(before), qPrintable(source));
    listing->setSource(source.replace(before, after), listing->fileName());
    QCOMPARE(run().source(actor), source);
}

inline void LessonWalker::stepUntil(const QString &actor, const QString &conditions)
{
    const EventPattern wanted = pattern(actor, conditions);
    Program &shown = program(actor);
    EventContext context;
    bool isThere = false;
    const QObject listener;
    QObject::connect(&shown, &Program::happened, &listener, [&](const SocketEvent &event) {
        context.take(event);
        isThere = isThere || wanted.matches(event, context);
    });
    for (int i = 0; i < 40 && !isThere; ++i) {
        QTRY_VERIFY2(isThere || !shown.isInCall(), qPrintable(actor + u" until "_s + conditions));
        if (!isThere)
            shown.step();
    }
    QVERIFY2(isThere, qPrintable(actor + u" until "_s + conditions));
}

inline int LessonWalker::told(const QString &actor, const QString &conditions)
{
    const EventPattern wanted = pattern(actor, conditions);
    Timeline &timeline = m_workbench->timeline();
    int found = 0;
    for (qint64 number = timeline.first(); number <= timeline.last(); ++number)
        found += wanted.matches(timeline.event(number));
    return found;
}

inline void LessonWalker::act(const QString &action)
{
    const QString actor = action.section(u' ', 0, 0);
    const QString what = action.section(u' ', 1, 1);
    const QString rest = action.section(u' ', 2);
    if (what == "until"_L1)
        stepUntil(actor, rest);
    else if (what == "edit"_L1)
        edit(actor, rest.section(u" -> "_s, 0, 0).replace("\\n"_L1, "\n"_L1),
             rest.section(u" -> "_s, 1).replace("\\n"_L1, "\n"_L1));
    else if (what == "tells"_L1)
        QTRY_VERIFY2(told(actor, rest) > 0, qPrintable(action));
    else if (what == "stop"_L1)
        program(actor).stop();
    else if (what == "ends"_L1)
        QTRY_VERIFY2(!program(actor).isUnderWay(), qPrintable(action));
    else if (what == "reply"_L1 || what == "send"_L1)
        qobject_cast<QtProgram *>(&program(actor))->send(what == "send"_L1 ? "hello" : "welcome");
    else if (what == "close"_L1) {
        auto *qt = qobject_cast<QtProgram *>(&program(actor));
        QTRY_VERIFY2(qt->canClose(), qPrintable(action));
        qt->close();
    } else {
        program(actor).run();
        // A server is ready for a client when it waits in accept(), or is over.
        if (what == "run"_L1)
            QTRY_VERIFY2(!program(actor).isUnderWay() || (actor == "server"_L1 && program(actor).isInCall()),
                         qPrintable(action));
    }
}

inline void LessonWalker::walk(const Walked &walked)
{
    LessonRun &run = m_desk->run();
    const QString title = run.shownStep().title;
    QCOMPARE(run.shownStep().predictions.size(), size_t(walked.happened.size()));
    for (qsizetype i = 0; i < walked.happened.size(); ++i) {
        QVERIFY2(run.prediction(size_t(i)).verdict() == Verdict::Open, qPrintable(title));
        run.choose(size_t(i), walked.happened[i]);
    }
    QVERIFY2(run.isPassed() == run.shownStep().checks.empty(), qPrintable(title));
    act(walked.actions);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY2(run.isPassed(), qPrintable(title));
    for (size_t i = 0; i < size_t(walked.happened.size()); ++i) {
        QTRY_VERIFY2(run.prediction(i).happened >= 0, qPrintable(title));
        QVERIFY2(run.prediction(i).verdict() == Verdict::Right,
                 qPrintable(u"%1: %2"_s.arg(title).arg(run.prediction(i).happened)));
    }
}
