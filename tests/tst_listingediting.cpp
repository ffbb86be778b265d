// SPDX-License-Identifier: MIT
#include "listingwindow.h"

#include <QFileDialog>
#include <QTextBlock>

/// A listing in a panel of the window, as a person changes it: edited, run so, put back and saved.
class TestListingEditing : public QObject, private ListingWindow
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }
    void editedListingRuns();
    void keysAloneEditAndRun();
    void escapeLeavesTheEditor();
    void noEditWhileUnderWay();
    void editHidesOldMarks();
    void putBackIsTheOriginal();
    void mistakeIsToldInPlace();
    void saveAsWritesTheFile();
    void saveAsTellsWhatFails();
};

void TestListingEditing::editedListingRuns()
{
    put(echo);
    click(*m_window, u"Edit the server's listing"_s);
    QVERIFY(code().isEditable());
    QTextCursor line(code().document()->findBlockByNumber(4)); // s.listen(1)
    line.select(QTextCursor::LineUnderCursor);
    code().setTextCursor(line);
    QTest::keyClick(&code(), Qt::Key_Delete);
    QVERIFY(!listing()->source().contains(u"listen"_s));
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(countOf(Kind::Raise, Call::Accept), 1); // EINVAL: nobody listens
    QTRY_COMPARE(listing()->state(), Program::State::Ended);
    QTRY_VERIFY(output().contains(u"Traceback"_s));
}

void TestListingEditing::keysAloneEditAndRun()
{
    put(u"print(b'a')\n"_s);
    QAbstractButton &edit = button(*m_window, u"Edit the server's listing"_s);
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Space);
    QVERIFY(code().hasFocus());
    QTest::keyClick(&code(), Qt::Key_End);
    QTest::keyClick(&code(), Qt::Key_Return);
    QTest::keyClicks(&code(), u"print(b'b')"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QTRY_COMPARE(output(), u"b'a'\nb'b'\n"_s);
    QVERIFY(!code().isEditable());
}

void TestListingEditing::escapeLeavesTheEditor()
{
    put(echo);
    click(*m_window, u"Edit the server's listing"_s);
    QTest::keyClick(&code(), Qt::Key_Escape);
    QVERIFY(!code().isEditable());
    QVERIFY(button(*m_window, u"Edit the server's listing"_s).hasFocus());
}

void TestListingEditing::noEditWhileUnderWay()
{
    put(echo);
    click(*m_window, u"Edit the server's listing"_s);
    click(*m_window, u"Step server"_s);
    QVERIFY(!code().isEditable());
    QTRY_VERIFY(!button(*m_window, u"Edit the server's listing"_s).isEnabled());
    click(*m_window, u"Stop server"_s);
    QTRY_VERIFY(button(*m_window, u"Edit the server's listing"_s).isEnabled());
}

void TestListingEditing::editHidesOldMarks()
{
    put(u"x = 1\nprint(y)\n"_s);
    click(*m_window, u"Run server"_s);
    QTRY_COMPARE(code().marks().current, 2);
    click(*m_window, u"Edit the server's listing"_s);
    QTest::keyClicks(&code(), u" "_s);
    QTRY_COMPARE(code().marks().current, 0);
    QTest::keyClick(&code(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(code().marks().current, 2);
}

void TestListingEditing::putBackIsTheOriginal()
{
    put(echo);
    QTRY_VERIFY(!button(*m_window, u"Put the server's listing back"_s).isEnabled());
    click(*m_window, u"Edit the server's listing"_s);
    QTest::keyClicks(&code(), u"#"_s);
    QTRY_VERIFY(button(*m_window, u"Put the server's listing back"_s).isEnabled());
    click(*m_window, u"Put the server's listing back"_s);
    QCOMPARE(listing()->source(), echo);
    settle();
    QTRY_VERIFY(!button(*m_window, u"Put the server's listing back"_s).isEnabled());
}

void TestListingEditing::mistakeIsToldInPlace()
{
    put(u"import socket\ns = socket.socket(\n"_s);
    QTRY_COMPARE(code().marks().current, 2);
    QVERIFY(code().marks().remark(2)->text.contains(u"SyntaxError"_s));
    click(*m_window, u"Step server"_s);
    QTRY_COMPARE(listing()->state(), Program::State::Ended);
    QCOMPARE(countOf(Kind::Call, Call::Socket), 0);
    QTRY_VERIFY(output().contains(u"SyntaxError"_s));
    click(*m_window, u"Edit the server's listing"_s);
    QCOMPARE(code().textCursor().blockNumber(), 1);
    QTest::keyClick(&code(), Qt::Key_End);
    QTest::keyClicks(&code(), u")"_s);
    click(*m_window, u"Step server"_s);
    QTRY_COMPARE(code().marks().currentMark, CodeMarks::Mark::Next);
}

void TestListingEditing::saveAsWritesTheFile()
{
    put(u"print('hé')\n"_s, u"hello.py"_s);
    QSettings().setValue(u"listings/folder"_s, m_folder.path());
    click(*m_window, u"Save the server's listing"_s);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->selectedFiles(), QStringList {m_folder.filePath(u"hello.py"_s)});
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY2(noticeText().startsWith(u"Saved"_s), qPrintable(noticeText()));
    QFile file(m_folder.filePath(u"hello.py"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), "print('h\xc3\xa9')\n"_ba);
    QVERIFY(noticeText().contains(u"hello.py"_s));
}

void TestListingEditing::saveAsTellsWhatFails()
{
    put(echo, u"hello.py"_s);
    click(*m_window, u"Save the server's listing"_s);
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_folder.filePath(u"nowhere/hello.py"_s));
    dialog->reject();
    QVERIFY(noticeText().contains(u"could not be written"_s));
}

QTEST_MAIN(TestListingEditing)
#include "tst_listingediting.moc"
