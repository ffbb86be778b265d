// SPDX-License-Identifier: MIT
#include "checklist.h"
#include "lessonpanel.h"
#include "lessonreader.h"
#include "lessonrun.h"
#include "lessontext.h"
#include "madeevents.h"
#include "noticebar.h"
#include "predictioncard.h"
#include "stepsegments.h"
#include "theme.h"
#include "windowparts.h"

#include <QAccessible>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;
using Call = SocketEvent::Call;

/// The lesson's panel: what it shows of a step, and how a step is gone through by mouse and by keyboard.
class TestLessonPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(), m_run.reset(); }

    void coverLeadsIn();
    void showsAStep();
    void nextOpensWithTheEvidence();
    void verdictIsShownByMarkAndWords_data();
    void verdictIsShownByMarkAndWords();
    void answersAreChosenByKeyboard();
    void answerIsChosenByItsWords();
    void lastStepLeadsToTheNextPart();
    void mistakeIsToldInPlace();
    void proseIsTypeset();
    void longLinesOfCodeAreSeenToTheirEnd();
    void nothingIsLoadedFromElsewhere();
    void segmentsFillTheWidth();

private:
    QStringList labels() const;

    std::unique_ptr<LessonRun> m_run;
    std::unique_ptr<LessonPanel> m_panel;
};

namespace {

const QString document = uR"(---
title: A part
order: 1
---

What it is about.

## Bind

### Do

Step to `s.bind(…)`.

```check
say: Passes when bind() has returned.
actor: server
kind: return
call: bind
```

## Predict

```predict
ask: What will accept() do?
actor: server
call: accept
answer: It returns.
  because: Someone waited.
  kind: return
answer: It raises.
  because: It was closed.
  kind: raise
```

```check
say: Passes when accept() has ended.
actor: server
kind: end
call: accept
```
)"_s;

Lesson lesson()
{
    const ReadLesson read = readLesson(document, u"a.md"_s);
    if (read.mistake)
        qFatal("%s", qPrintable(read.mistake->describe()));
    return read.lesson;
}

SocketEvent returned(Call call)
{
    return Made::returned(Made::call(u"server"_s, 0, 1, call, 1), 5);
}

} // namespace

void TestLessonPanel::init()
{
    m_run = std::make_unique<LessonRun>();
    m_panel = std::make_unique<LessonPanel>(*m_run);
    m_panel->resize(272, 640);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

/// The words on screen, apart from the prose.
QStringList TestLessonPanel::labels() const
{
    QStringList texts;
    for (const auto *label : m_panel->findChildren<QLabel *>())
        if (label->isVisible() && !label->text().isEmpty())
            texts += label->text();
    return texts;
}

void TestLessonPanel::coverLeadsIn()
{
    m_panel->showCover(lesson(), false);
    QVERIFY(labels().contains(u"A part"_s));
    QCOMPARE(m_panel->findChild<LessonText *>()->toPlainText(), u"What it is about."_s);
    QSignalSpy begin(m_panel.get(), &LessonPanel::beginWanted);
    QCOMPARE(button(*m_panel, u"Begin"_s).text(), u"Begin"_s);
    click(*m_panel, u"Begin"_s);
    QCOMPARE(begin.size(), 1);
    m_panel->showCover(lesson(), true);
    QCOMPARE(button(*m_panel, u"Go on"_s).text(), u"Go on"_s);
    QVERIFY(!button(*m_panel, u"Previous step"_s).isEnabled());
}

void TestLessonPanel::showsAStep()
{
    m_run->open(lesson());
    for (const QString &text :
         {u"A part"_s, u"Bind"_s, u"Step 1 of 2"_s, u"Passes when bind() has returned."_s})
        QTRY_VERIFY2(labels().contains(text), qPrintable(text));
    const QString prose = m_panel->findChild<LessonText *>()->toPlainText();
    QVERIFY(prose.contains("What it is about."_L1));
    QVERIFY2(prose.contains(u"Step to s.bind(…)."_s), qPrintable(prose));
}

void TestLessonPanel::nextOpensWithTheEvidence()
{
    m_run->open(lesson());
    QAbstractButton &next = button(*m_panel, u"Next step"_s);
    QVERIFY(!next.isEnabled());
    m_run->take(returned(Call::Bind));
    QVERIFY(next.isEnabled());
    const auto *check = find<QLabel>(*m_panel, u"Done. Passes when bind() has returned."_s);
    QVERIFY(check && check->font().bold());
    click(*m_panel, u"Next step"_s);
    QVERIFY(labels().contains(u"Step 2 of 2"_s));
    QVERIFY(!next.isEnabled());
    click(*m_panel, u"Previous step"_s);
    QVERIFY(labels().contains(u"Step 1 of 2"_s));
    QVERIFY(next.isEnabled());
}

void TestLessonPanel::verdictIsShownByMarkAndWords_data()
{
    QTest::addColumn<int>("chosen");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("marks");
    QTest::newRow("right") << 0 << u"Right. Someone waited."_s << 1;
    QTest::newRow("wrong") << 1 << u"It came otherwise. Someone waited."_s << 2;
    QTest::newRow("missed") << -1 << u"It happened before you chose. Someone waited."_s << 1;
}

void TestLessonPanel::verdictIsShownByMarkAndWords()
{
    QFETCH(int, chosen);
    QFETCH(QString, words);
    QFETCH(int, marks);
    m_run->open(lesson());
    m_run->take(returned(Call::Bind));
    m_run->goOn();
    if (chosen >= 0)
        m_run->choose(0, chosen);
    m_run->take(returned(Call::Accept));
    QTRY_VERIFY2(labels().contains(words), qPrintable(labels().join(u'\n')));
    int shown = 0;
    for (const auto *label : m_panel->findChild<PredictionCard *>()->findChildren<QLabel *>())
        shown += !label->pixmap(Qt::ReturnByValue).isNull();
    QCOMPARE(shown, marks);
    QVERIFY(find<QRadioButton>(*m_panel, u"It returns. This is what happened."_s));
    QCOMPARE(find<QRadioButton>(*m_panel, u"It raises. This did not happen."_s) != nullptr, chosen == 1);
}

void TestLessonPanel::answersAreChosenByKeyboard()
{
    m_run->open(lesson());
    m_run->take(returned(Call::Bind));
    m_run->goOn();
    QTRY_VERIFY(m_panel->findChild<PredictionCard *>()->isVisible());
    m_panel->focusStep();
    auto *first = find<QRadioButton>(*m_panel, u"It returns."_s);
    auto *second = find<QRadioButton>(*m_panel, u"It raises."_s);
    QCOMPARE(QApplication::focusWidget(), first);
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(m_run->prediction(0).chosen, 0);
    QTest::keyClick(first, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), second);
    QCOMPARE(m_run->prediction(0).chosen, 1);
    m_run->take(returned(Call::Accept));
    QVERIFY(!first->isEnabled());
    QCOMPARE(m_run->prediction(0).verdict(), StepWatch::Verdict::Wrong);
    m_panel->setHasNextPart(true);
    m_panel->focusStep();
    QCOMPARE(QApplication::focusWidget(), &button(*m_panel, u"Next step"_s));
}

void TestLessonPanel::answerIsChosenByItsWords()
{
    m_run->open(lesson());
    m_run->take(returned(Call::Bind));
    m_run->goOn();
    for (auto *label : m_panel->findChild<PredictionCard *>()->findChildren<QLabel *>())
        if (label->text() == "It raises."_L1)
            QTest::mouseClick(label, Qt::LeftButton);
    QCOMPARE(m_run->prediction(0).chosen, 1);
}

void TestLessonPanel::lastStepLeadsToTheNextPart()
{
    m_run->open(lesson());
    m_run->take(returned(Call::Bind));
    m_run->goOn();
    m_run->take(returned(Call::Accept));
    QAbstractButton &next = button(*m_panel, u"Next step"_s);
    QVERIFY(!next.isEnabled());
    m_panel->setHasNextPart(true);
    QCOMPARE(next.text(), u"Next part"_s);
    QSignalSpy wanted(m_panel.get(), &LessonPanel::nextPartWanted);
    click(*m_panel, u"Next step"_s);
    QCOMPARE(wanted.size(), 1);
}

void TestLessonPanel::mistakeIsToldInPlace()
{
    m_run->open(lesson());
    m_panel->say(u"x.md, line 3: expected this."_s);
    QVERIFY(labels().contains(u"x.md, line 3: expected this."_s));
    m_run->startAnew();
    QVERIFY(!m_panel->findChild<NoticeBar *>()->isVisible());
}

void TestLessonPanel::proseIsTypeset()
{
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        const Theme theme(scheme);
        LessonText text;
        text.setPalette(theme.palette());
        text.setProse(u"### Do\n\nType `a` in *the field*:\n\n```bash\npython3 x.py\n```\n\n<b>no</b> tag"_s);
        const QTextDocument *prose = text.document();
        const QTextBlock heading = prose->firstBlock();
        QCOMPARE(heading.text(), u"Do"_s);
        const QTextCharFormat letters = heading.begin().fragment().charFormat();
        QCOMPARE(letters.foreground().color(), theme.color(Theme::Role::MutedText));
        QVERIFY(letters.fontWeight() >= QFont::Bold);
        QVERIFY(prose->find(u"python3"_s).charFormat().fontFamilies().toStringList().size() == 1);
        QVERIFY(prose->find(u"a"_s).blockFormat().headingLevel() == 0);
        QVERIFY(!prose->find(u"field"_s).charFormat().fontItalic());
        QVERIFY(text.toPlainText().contains("<b>no</b>"_L1));
    }
}

void TestLessonPanel::longLinesOfCodeAreSeenToTheirEnd()
{
    LessonText text;
    text.resize(240, 400);
    text.setProse(u"Type:\n\n```python\ns.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)\n```\n"_s);
    text.show();
    const QTextBlock code = text.document()->lastBlock();
    QVERIFY(code.text().startsWith("s.setsockopt"_L1));
    QTRY_VERIFY(code.layout()->lineCount() > 1);
    for (int i = 0; i < code.layout()->lineCount(); ++i)
        QVERIFY(code.layout()->lineAt(i).naturalTextWidth() <= text.viewport()->width());
}

void TestLessonPanel::nothingIsLoadedFromElsewhere()
{
    LessonText text;
    text.setProse(u"![x](file:///etc/passwd) [link](http://127.0.0.1:1/)"_s);
    QVERIFY(!text.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            QVERIFY(!part.fragment().charFormat().isAnchor());
}

void TestLessonPanel::segmentsFillTheWidth()
{
    StepSegments segments;
    segments.resize(240, 8);
    for (const int steps : {1, 7, 30}) {
        segments.setProgress(steps, 0, 0);
        QCOMPARE(segments.segment(0).left(), 0.0);
        QVERIFY(qAbs(segments.segment(steps - 1).right() - 240) < 0.01);
        for (int i = 1; i < steps; ++i)
            QVERIFY(segments.segment(i).left() > segments.segment(i - 1).right());
    }
    segments.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(qAbs(segments.segment(0).right() - 240) < 0.01);
}

QTEST_MAIN(TestLessonPanel)
#include "tst_lessonpanel.moc"
