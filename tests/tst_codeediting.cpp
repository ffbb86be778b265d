// SPDX-License-Identifier: MIT
#include "codeview.h"
#include "madeevents.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The text with its cursor: "ab|c". A second bar is where the selection began.
QString told(const CodeView &view)
{
    QString text = view.toPlainText();
    const QTextCursor cursor = view.textCursor();
    text.insert(qMax(cursor.position(), cursor.anchor()), u'|');
    if (cursor.hasSelection())
        text.insert(qMin(cursor.position(), cursor.anchor()), u'|');
    return text;
}

} // namespace

/// A listing under the keyboard of someone who changes it.
class TestCodeEditing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keysEdit_data();
    void keysEdit();
    void everyKeyIsOneStepToUndo();
    void tellsWhatWasTyped();
    void keysDoNothingUnlessEditable();
    void tabLeavesUnlessEditable();
    void escapeAsksToLeave();
    void newSourceIsNoEdit();
    void mistakeStandsBelowItsLine();
    void numbersFollowTheLines();

private:
    void setTold(QString text);

    Made::ManualClock m_clock;
    std::unique_ptr<CodeView> m_view;
};

void TestCodeEditing::init()
{
    m_view = std::make_unique<CodeView>(m_clock);
    m_view->setEditable(true);
    m_view->resize(500, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

void TestCodeEditing::setTold(QString text)
{
    const auto anchor = text.indexOf(u'|');
    text.remove(anchor, 1);
    const auto second = text.indexOf(u'|');
    if (second >= 0)
        text.remove(second, 1);
    m_view->setSource(text);
    QTextCursor cursor = m_view->textCursor();
    cursor.setPosition(int(anchor));
    if (second >= 0)
        cursor.setPosition(int(second), QTextCursor::KeepAnchor);
    m_view->setTextCursor(cursor);
}

void TestCodeEditing::keysEdit_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("after");
    const int shift = int(Qt::ShiftModifier);
    QTest::newRow("tab indents") << u"|x"_s << int(Qt::Key_Tab) << u"    |x"_s;
    QTest::newRow("tab fills a level") << u"ab|"_s << int(Qt::Key_Tab) << u"ab  |"_s;
    QTest::newRow("tab moves lines") << u"|a\n\n    b|"_s << int(Qt::Key_Tab) << u"    |a\n\n        b|"_s;
    QTest::newRow("tab over a word takes its place") << u"|ab|c"_s << int(Qt::Key_Tab) << u"    |c"_s;
    QTest::newRow("backtab moves back") << u"        x|"_s << (shift | Qt::Key_Backtab) << u"    x|"_s;
    QTest::newRow("backtab takes what there is") << u"  x|"_s << (shift | Qt::Key_Backtab) << u"x|"_s;
    QTest::newRow("backtab takes a tab") << u"\tx|"_s << (shift | Qt::Key_Backtab) << u"x|"_s;
    QTest::newRow("backtab of nothing") << u"x|"_s << (shift | Qt::Key_Backtab) << u"x|"_s;
    QTest::newRow("backtab moves lines") << u"|    a\n    b|"_s << (shift | Qt::Key_Backtab) << u"|a\nb|"_s;
    QTest::newRow("return keeps the depth") << u"    a|"_s << int(Qt::Key_Return) << u"    a\n    |"_s;
    QTest::newRow("return in a line") << u"    a|b"_s << int(Qt::Key_Return) << u"    a\n    |b"_s;
    QTest::newRow("return before a line") << u"|    a"_s << int(Qt::Key_Return) << u"\n|    a"_s;
    QTest::newRow("return goes in after a colon")
        << u"while True:|"_s << int(Qt::Key_Return) << u"while True:\n    |"_s;
    QTest::newRow("return, colon and remark")
        << u"while True:  # loop|"_s << int(Qt::Key_Return) << u"while True:  # loop\n    |"_s;
    QTest::newRow("return goes out after break")
        << u"        break|"_s << int(Qt::Key_Return) << u"        break\n    |"_s;
    QTest::newRow("enter as return") << u"  a|"_s << int(Qt::Key_Enter) << u"  a\n  |"_s;
    QTest::newRow("backspace takes a level") << u"        |x"_s << int(Qt::Key_Backspace) << u"    |x"_s;
    QTest::newRow("backspace takes what is over") << u"      |x"_s << int(Qt::Key_Backspace) << u"    |x"_s;
    QTest::newRow("backspace in code") << u"    ab|"_s << int(Qt::Key_Backspace) << u"    a|"_s;
    QTest::newRow("backspace joins lines") << u"a\n|b"_s << int(Qt::Key_Backspace) << u"a|b"_s;
}

void TestCodeEditing::keysEdit()
{
    QFETCH(QString, before);
    QFETCH(int, key);
    setTold(before);
    QTest::keyClick(m_view.get(), Qt::Key(key & ~Qt::ShiftModifier),
                    Qt::KeyboardModifiers(key & Qt::ShiftModifier));
    QTEST(told(*m_view), "after");
}

void TestCodeEditing::everyKeyIsOneStepToUndo()
{
    setTold(u"|a\nb|"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(m_view->toPlainText(), u"    a\n    b"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_view->toPlainText(), u"a\nb"_s);
}

void TestCodeEditing::tellsWhatWasTyped()
{
    setTold(u"s.listen(|)"_s);
    QSignalSpy edited(m_view.get(), &CodeView::edited);
    QTest::keyClicks(m_view.get(), u"5"_s);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.takeFirst().first().toString(), u"s.listen(5)\n"_s);
    // What was told comes back as the program's source and changes nothing.
    m_view->setSource(u"s.listen(5)\n"_s);
    QCOMPARE(told(*m_view), u"s.listen(5|)"_s);
    QVERIFY(edited.isEmpty());
}

void TestCodeEditing::keysDoNothingUnlessEditable()
{
    setTold(u"|a"_s);
    m_view->setEditable(false);
    QSignalSpy edited(m_view.get(), &CodeView::edited);
    QTest::keyClicks(m_view.get(), u"x"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::keyClick(m_view.get(), Qt::Key_Backspace);
    QCOMPARE(m_view->toPlainText(), u"a"_s);
    QVERIFY(edited.isEmpty());
}

void TestCodeEditing::tabLeavesUnlessEditable()
{
    QWidget window;
    auto *code = new CodeView(m_clock, &window);
    auto *next = new QWidget(&window);
    next->setFocusPolicy(Qt::StrongFocus);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    code->setFocus();
    QTest::keyClick(code, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), next);
    code->setEditable(true);
    code->setFocus();
    QTest::keyClick(code, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), code);
}

void TestCodeEditing::escapeAsksToLeave()
{
    QSignalSpy leave(m_view.get(), &CodeView::leaveAsked);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(leave.count(), 1);
    m_view->setEditable(false);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(leave.count(), 1);
}

void TestCodeEditing::newSourceIsNoEdit()
{
    QSignalSpy edited(m_view.get(), &CodeView::edited);
    m_view->setSource(u"a\n"_s);
    m_view->setSource(u"b"_s);
    QVERIFY(edited.isEmpty());
}

void TestCodeEditing::mistakeStandsBelowItsLine()
{
    m_view->setSource(u"a\nb\nc\n"_s);
    const auto top = [this](int line) {
        return m_view->cursorRect(QTextCursor(m_view->document()->findBlockByNumber(line - 1))).top();
    };
    const int rowBefore = top(3) - top(2);
    m_view->setMistake(2, u"SyntaxError: invalid syntax"_s);
    QCOMPARE(m_view->marks().current, 2);
    QCOMPARE(m_view->marks().remark(2)->text, u"SyntaxError: invalid syntax"_s);
    QVERIFY(top(3) - top(2) > rowBefore);
    QVERIFY(m_view->accessibleDescription().contains(u"SyntaxError"_s));
    m_view->setMistake(0, {});
    QCOMPARE(top(3) - top(2), rowBefore);
    QVERIFY(m_view->accessibleDescription().isEmpty());
}

void TestCodeEditing::numbersFollowTheLines()
{
    setTold(QString(999, u'\n') + u'|');
    const int left = m_view->viewport()->x();
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(m_view->viewport()->x() > left);
}

QTEST_MAIN(TestCodeEditing)
#include "tst_codeediting.moc"
