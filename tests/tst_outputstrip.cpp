// SPDX-License-Identifier: MIT
#include "madeevents.h"
#include "outputstrip.h"
#include "theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using Kind = SocketEvent::Kind;
using Stream = SocketEvent::Stream;

/// What a program prints: read from the timeline, and shown as a terminal would.
class TestOutputStrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isReadAsPlainText_data();
    void isReadAsPlainText();
    void piecesOfACharacterAreJoined();
    void othersOutputIsNotRead();
    void goesBackWithTheCursor();
    void beginsAnewWithTheProgram();
    void endOfAThreadIsNoEnd();
    void oldestIsLeftOutOfAFlood();
    void saysThatNothingIsPrinted();
    void opensWithTheFirstOutput();
    void staysFoldedByHand();
    void markupIsTextToo();
    void errorsHaveTheirColour();
    void newColoursLoseNothing();
    void clearedTimelineClearsIt();
    void followsTheEndUnlessScrolled();
    void beginsAtTheTopOnceItHasRoom_data();
    void beginsAtTheTopOnceItHasRoom();

private:
    void print(const QByteArray &bytes, Stream stream = Stream::Stdout, const QString &actor = u"server"_s);
    void tell(Kind kind, const QString &thread = {});
    QString readAll();
    static QToolButton &fold(OutputStrip &strip) { return *strip.findChild<QToolButton *>(); }
    static QPlainTextEdit &view(OutputStrip &strip) { return *strip.findChild<QPlainTextEdit *>(); }

    std::unique_ptr<Timeline> m_timeline;
};

void TestOutputStrip::init()
{
    m_timeline = std::make_unique<Timeline>();
}

void TestOutputStrip::print(const QByteArray &bytes, Stream stream, const QString &actor)
{
    SocketEvent event = Made::event(Kind::Output, actor, m_timeline->last() + 1);
    event.stream = stream;
    event.data = bytes;
    event.size = bytes.size();
    m_timeline->append({event});
}

void TestOutputStrip::tell(Kind kind, const QString &thread)
{
    SocketEvent event = Made::event(kind, u"server"_s, m_timeline->last() + 1);
    event.thread = thread;
    m_timeline->append({event});
}

QString TestOutputStrip::readAll()
{
    Printed printed(*m_timeline);
    QString text;
    for (const Printed::Piece &piece : printed.read(u"server"_s).pieces)
        text += piece.text;
    return text;
}

void TestOutputStrip::isReadAsPlainText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("a line") << "A Client Connected\n"_ba << u"A Client Connected\n"_s;
    QTest::newRow("UTF-8") << "h\xc3\xa9\n"_ba << u"hé\n"_s;
    QTest::newRow("no UTF-8") << "\xff!"_ba << u"\ufffd!"_s;
    QTest::newRow("a tab stays") << "a\tb"_ba << u"a\tb"_s;
    QTest::newRow("an escape is a picture") << "\x1b[31m"_ba << u"\u241b[31m"_s;
    QTest::newRow("a null is a picture") << QByteArray("a\0b", 3) << u"a\u2400b"_s;
    QTest::newRow("Windows' line end") << "a\r\nb"_ba << u"a\nb"_s;
}

void TestOutputStrip::isReadAsPlainText()
{
    QFETCH(QByteArray, bytes);
    print(bytes);
    QTEST(readAll(), "text");
}

void TestOutputStrip::piecesOfACharacterAreJoined()
{
    print("\xc3");
    print("!", Stream::Stderr);
    print("\xa9");
    QCOMPARE(readAll(), u"!é"_s);
}

void TestOutputStrip::othersOutputIsNotRead()
{
    print("mine");
    print("theirs", Stream::Stdout, u"client"_s);
    QCOMPARE(readAll(), u"mine"_s);
}

void TestOutputStrip::goesBackWithTheCursor()
{
    print("one\n");
    print("two\n");
    OutputStrip strip(*m_timeline);
    strip.refresh(u"server"_s);
    QCOMPARE(strip.text(), u"one\ntwo\n"_s);
    m_timeline->setCursor(1);
    strip.refresh(u"server"_s);
    QCOMPARE(strip.text(), u"one\n"_s);
    m_timeline->goLive();
    strip.refresh(u"server"_s);
    QCOMPARE(strip.text(), u"one\ntwo\n"_s);
}

void TestOutputStrip::beginsAnewWithTheProgram()
{
    OutputStrip strip(*m_timeline);
    print("first run\n");
    tell(Kind::Exit);
    tell(Kind::Kernel);
    strip.refresh(u"server"_s);
    QCOMPARE(strip.text(), u"first run\n"_s);
    tell(Kind::Line);
    strip.refresh(u"server"_s);
    QVERIFY(strip.text().isEmpty());
    print("second run\n");
    strip.refresh(u"server"_s);
    QCOMPARE(strip.text(), u"second run\n"_s);
}

void TestOutputStrip::endOfAThreadIsNoEnd()
{
    print("before\n");
    tell(Kind::Exit, u"Thread-1"_s);
    print("after\n");
    QCOMPARE(readAll(), u"before\nafter\n"_s);
}

void TestOutputStrip::oldestIsLeftOutOfAFlood()
{
    const QByteArray line = QByteArray(4000, 'x') + '\n';
    for (int i = 0; i < 100; ++i)
        print(line);
    print("the end");
    const QString text = readAll();
    QVERIFY(text.size() <= Printed::keptCharacters);
    QVERIFY(text.size() > Printed::keptCharacters / 2);
    QVERIFY(text.endsWith(u"the end"_s));
}

void TestOutputStrip::saysThatNothingIsPrinted()
{
    OutputStrip strip(*m_timeline);
    strip.resize(500, 30);
    strip.show();
    strip.refresh(u"server"_s);
    QVERIFY(view(strip).isHidden());
    QCOMPARE(strip.findChild<QLabel *>()->text(), u"nothing printed yet"_s);
    QVERIFY(!fold(strip).isEnabled());
}

void TestOutputStrip::opensWithTheFirstOutput()
{
    OutputStrip strip(*m_timeline);
    strip.show();
    strip.refresh(u"server"_s);
    const int folded = strip.maximumHeight();
    print("hello\n");
    strip.refresh(u"server"_s);
    QVERIFY(view(strip).isVisible());
    QVERIFY(strip.minimumSizeHint().height() > folded);
    QCOMPARE(strip.text(), u"hello\n"_s);
}

void TestOutputStrip::staysFoldedByHand()
{
    OutputStrip strip(*m_timeline);
    strip.resize(500, 100);
    strip.show();
    print("hello\n");
    strip.refresh(u"server"_s);
    QTest::mouseClick(&fold(strip), Qt::LeftButton);
    QVERIFY(view(strip).isHidden());
    print("again\n");
    strip.refresh(u"server"_s);
    QVERIFY(view(strip).isHidden());
    QCOMPARE(strip.findChild<QLabel *>()->text(), u"again"_s);
    QTest::mouseClick(&fold(strip), Qt::LeftButton);
    QVERIFY(view(strip).isVisible());
}

void TestOutputStrip::markupIsTextToo()
{
    OutputStrip strip(*m_timeline);
    print("<b>bold</b> &amp;\n");
    strip.refresh(u"server"_s);
    QCOMPARE(strip.text(), u"<b>bold</b> &amp;\n"_s);
}

void TestOutputStrip::errorsHaveTheirColour()
{
    OutputStrip strip(*m_timeline);
    print("out ");
    print("err", Stream::Stderr);
    strip.refresh(u"server"_s);
    QTextCursor cursor(view(strip).document());
    cursor.setPosition(2);
    QVERIFY(!cursor.charFormat().hasProperty(QTextFormat::ForegroundBrush));
    cursor.setPosition(6);
    QCOMPARE(cursor.charFormat().foreground().color(), Theme::of(&strip).color(Theme::Role::Failed));
}

void TestOutputStrip::newColoursLoseNothing()
{
    OutputStrip strip(*m_timeline);
    print("err", Stream::Stderr);
    strip.refresh(u"server"_s);
    strip.setPalette(Theme(Theme::Scheme::Dark).palette());
    QCOMPARE(strip.text(), u"err"_s);
    QTextCursor cursor(view(strip).document());
    cursor.setPosition(2);
    QCOMPARE(cursor.charFormat().foreground().color(), Theme(Theme::Scheme::Dark).color(Theme::Role::Failed));
}

void TestOutputStrip::clearedTimelineClearsIt()
{
    OutputStrip strip(*m_timeline);
    print("before");
    strip.refresh(u"server"_s);
    m_timeline->clear();
    print("after");
    strip.refresh(u"server"_s);
    QCOMPARE(strip.text(), u"after"_s);
}

void TestOutputStrip::followsTheEndUnlessScrolled()
{
    OutputStrip strip(*m_timeline);
    strip.resize(400, 120);
    strip.show();
    const auto printLines = [&] {
        for (int i = 0; i < 40; ++i)
            print("a line\n");
        strip.refresh(u"server"_s);
    };
    printLines();
    QScrollBar *bar = view(strip).verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    printLines();
    QCOMPARE(bar->value(), bar->maximum());
    bar->setValue(0);
    printLines();
    QCOMPARE(bar->value(), 0);
}

void TestOutputStrip::beginsAtTheTopOnceItHasRoom_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("later"); ///< printed once it is open
    QTest::addColumn<bool>("isFolded"); ///< by hand, before anything else is printed, and opened after it
    QTest::newRow("two at once") << 2 << 0 << false;
    QTest::newRow("one and another") << 1 << 1 << false;
    QTest::newRow("while it is folded") << 1 << 1 << true;
    QTest::newRow("more than there is room for") << 40 << 0 << false;
    QTest::newRow("more with time") << 1 << 40 << false;
    QTest::newRow("more while it is folded") << 1 << 40 << true;
}

void TestOutputStrip::beginsAtTheTopOnceItHasRoom()
{
    QFETCH(const int, lines);
    QFETCH(const int, later);
    QFETCH(const bool, isFolded);
    QSplitter panel(Qt::Vertical); // as a program's panel has it
    panel.addWidget(new QPlainTextEdit);
    auto *strip = new OutputStrip(*m_timeline);
    panel.addWidget(strip);
    panel.setStretchFactor(0, 1);
    panel.resize(400, 300);
    panel.show();
    strip->refresh(u"server"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto printLines = [&](int count) {
        for (int i = 0; i < count; ++i)
            print("a line\n");
        strip->refresh(u"server"_s);
    };
    printLines(lines);
    QTRY_VERIFY(view(*strip).height() >= view(*strip).minimumHeight());
    if (isFolded)
        fold(*strip).click();
    printLines(later);
    if (isFolded)
        fold(*strip).click();
    QScrollBar *bar = view(*strip).verticalScrollBar();
    const auto isLaidOut = [&] { return (bar->maximum() > 0) == (lines + later > 3); };
    QTRY_VERIFY(isLaidOut());
    QTRY_COMPARE(bar->value(), bar->maximum());
    const int linesSeen = lines + later + 1 - bar->value(); // with the empty one after the last
    QVERIFY2(linesSeen >= qMin(3, lines + later + 1), qPrintable(QString::number(linesSeen)));
    // The bar may say one thing and the text show another.
    const int firstSeen = view(*strip).cursorForPosition(QPoint(4, 6)).blockNumber();
    QCOMPARE(firstSeen, bar->value());
    panel.resize(400, 1200);
    panel.setSizes({200, 1000});
    QTRY_COMPARE(bar->maximum(), 0);
    QCOMPARE(bar->value(), 0);
    panel.setSizes({1000, 200});
    QTRY_COMPARE(bar->value(), bar->maximum());
}

QTEST_MAIN(TestOutputStrip)
#include "tst_outputstrip.moc"
