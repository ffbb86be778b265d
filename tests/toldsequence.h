// SPDX-License-Identifier: MIT
#pragma once

#include "conversations.h"
#include "fakeclock.h"
#include "sequencediagram.h"

#include <QTest>

/// A sequence diagram on screen, a clock that stands still, and what has been told to it: what the tests of
/// the widget have in common.
class ToldSequence
{
protected:
    void begin()
    {
        m_told = {};
        m_clock = {};
        m_heard = 0;
        m_timeline = new Timeline;
        m_diagram = new SequenceDiagram(*m_timeline, m_clock);
        m_diagram->setMotion(false);
        QObject::connect(m_timeline, &Timeline::appended, m_diagram, &SequenceDiagram::refresh);
        QObject::connect(m_timeline, &Timeline::cursorMoved, m_diagram, &SequenceDiagram::refresh);
    }

    void end()
    {
        delete m_diagram;
        delete m_timeline;
    }

    /// Puts what has been told meanwhile into the timeline, at the clock's time.
    void tell()
    {
        m_clock.advanceUs(qMax<qint64>(0, m_told.nowUs - m_clock.nowUs()));
        m_timeline->append(m_told.events.mid(m_heard));
        m_heard = m_told.events.size();
    }

    void show(QSize size = {438, 300})
    {
        m_told.nowUs = m_clock.nowUs();
        m_diagram->resize(size);
        m_diagram->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_diagram));
    }

    Conversation m_told;
    FakeClock m_clock;
    Timeline *m_timeline = nullptr;
    SequenceDiagram *m_diagram = nullptr;

private:
    qsizetype m_heard = 0;
};
