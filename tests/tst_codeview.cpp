// SPDX-License-Identifier: MIT
#include "codeview.h"
#include "madeevents.h"
#include "theme.h"
#include "timeline.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using Mark = CodeMarks::Mark;
using Made::secondUs;

namespace {

const QString server = QStringLiteral("server");

const QString listing = QStringLiteral("import socket\n"
                                       "\n"
                                       "with socket.socket() as s:\n"
                                       "    s.bind(('127.0.0.1', 50017))\n"
                                       "    s.listen(1)\n"
                                       "    conn, addr = s.accept()\n"
                                       "    message = conn.recv(4096)\n"
                                       "    conn.sendall(message)\n");

SocketEvent bindCall()
{
    return Made::call(server, secondUs, 1, Call::Bind, 4);
}

SocketEvent acceptCall()
{
    return Made::call(server, 3 * secondUs, 2, Call::Accept, 6);
}

SocketEvent recvCall()
{
    return Made::call(server, 5 * secondUs, 3, Call::Recv, 7, 2);
}

SocketEvent sendCall()
{
    return Made::call(server, 6 * secondUs, 4, Call::SendAll, 8, 2);
}

Scene sceneAfter(const QList<SocketEvent> &events)
{
    Timeline timeline;
    timeline.append(events);
    return timeline.scene();
}

int topOf(const CodeView &view, int line)
{
    return view.cursorRect(QTextCursor(view.document()->findBlockByNumber(line - 1))).top();
}

bool isBold(const QTextBlock &block, qsizetype position)
{
    for (const auto &range : block.layout()->formats())
        if (position >= range.start && position < range.start + range.length)
            return range.format.fontWeight() == QFont::Bold;
    return false;
}

} // namespace

class TestCodeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWhereTheProgramIs_data();
    void marksWhereTheProgramIs();
    void remarksInWords();
    void everyThreadHasItsLine();
    void geometryFollowsTheFont();
    void longRemarksAreBroken();
    void variablesHaveOneRow();
    void boldsKeywordsOnly_data();
    void boldsKeywordsOnly();
    void rowsBelowARemarkMoveDown();
    void currentLineIsTinted();
    void secondsTickWhileOnScreen();
    void nothingTicksInThePast();
    void keepsTheCurrentLineInSight();
    void hasRoomForAWait_data();
    void hasRoomForAWait();
    void tellsScreenReaders();
};

void TestCodeView::marksWhereTheProgramIs_data()
{
    QTest::addColumn<QList<SocketEvent>>("events");
    QTest::addColumn<qint64>("nowUs");
    QTest::addColumn<QList<CodeMarks::Line>>("lines");
    QTest::addColumn<int>("current");
    QTest::addColumn<QList<int>>("remarked");
    using Events = QList<SocketEvent>;
    using Lines = QList<CodeMarks::Line>;

    const SocketEvent bind = bindCall();
    const SocketEvent accept = acceptCall();
    const SocketEvent recv = recvCall();
    const SocketEvent send = sendCall();
    const SocketEvent bound = Made::returned(bind, secondUs + 20);
    const SocketEvent exit = Made::event(Kind::Exit, server, 9 * secondUs);

    QTest::newRow("about to make a call") << Events {Made::line(server, 0, 4, Call::Bind)} << qint64(0)
                                          << Lines {{4, Mark::Next}} << 4 << QList<int> {4};
    QTest::newRow("about to run a line without a call")
        << Events {Made::line(server, 0, 1)} << qint64(0) << Lines {{1, Mark::Next}} << 1 << QList<int> {1};
    QTest::newRow("in a call, not yet waiting")
        << Events {bind} << secondUs + 99'999 << Lines {{4, Mark::Running}} << 4 << QList<int> {4};
    QTest::newRow("waiting") << Events {accept} << 4 * secondUs << Lines {{6, Mark::Waiting}} << 6
                             << QList<int> {6};
    QTest::newRow("returned") << Events {bind, bound} << 2 * secondUs << Lines {{4, Mark::Returned}} << 4
                              << QList<int> {4};
    QTest::newRow("failed") << Events {bind, Made::addressInUse(bind, secondUs + 20)} << 2 * secondUs
                            << Lines {{4, Mark::Failed}} << 4 << QList<int> {4};
    QTest::newRow("the next line, and what came of the one before")
        << Events {bind, bound, Made::line(server, secondUs + 30, 5, Call::Listen)} << 2 * secondUs
        << Lines {{5, Mark::Next}, {4, Mark::Returned}} << 5 << QList<int> {5, 4};
    QTest::newRow("waiting, with the last return still marked")
        << Events {bind, bound, accept} << 9 * secondUs << Lines {{6, Mark::Waiting}, {4, Mark::Returned}}
        << 6 << QList<int> {6};
    QTest::newRow("recv waits while a sendall returned")
        << Events {recv, send, Made::returned(send, 6 * secondUs + 20)} << 7 * secondUs
        << Lines {{7, Mark::Waiting}, {8, Mark::Returned}} << 7 << QList<int> {7, 8};
    QTest::newRow("two calls wait") << Events {recv, send} << 7 * secondUs
                                    << Lines {{8, Mark::Waiting}, {7, Mark::Waiting}} << 8
                                    << QList<int> {8, 7};
    QTest::newRow("an older failure stays marked")
        << Events {bind, Made::addressInUse(bind, secondUs + 20), accept} << 7 * secondUs
        << Lines {{6, Mark::Waiting}, {4, Mark::Failed}} << 6 << QList<int> {6};
    QTest::newRow("a new attempt") << Events {bind, Made::addressInUse(bind, secondUs + 20), bind} << secondUs
                                   << Lines {{4, Mark::Running}} << 4 << QList<int> {4};
    QTest::newRow("ended in a call") << Events {bind, bound, accept, exit} << 9 * secondUs
                                     << Lines {{4, Mark::Returned}} << 4 << QList<int> {4};
    SocketEvent crash = Made::line(server, 8 * secondUs, 7);
    crash.error = QStringLiteral("NameError");
    crash.text = QStringLiteral("name 'x' is not defined");
    QTest::newRow("nothing caught its exception: it stops once more")
        << Events {bind, bound, crash} << 9 * secondUs << Lines {{7, Mark::Failed}, {4, Mark::Returned}} << 7
        << QList<int> {7, 4};
    SocketEvent crashed = exit;
    crashed.line = 7;
    crashed.error = crash.error;
    QTest::newRow("ended by an exception")
        << Events {bind, bound, crashed} << 9 * secondUs << Lines {{7, Mark::Failed}, {4, Mark::Returned}}
        << 7 << QList<int> {7, 4};
    QTest::newRow("started again after an exception")
        << Events {crashed, Made::line(server, 10 * secondUs, 1)} << 10 * secondUs << Lines {{1, Mark::Next}}
        << 1 << QList<int> {1};
    QTest::newRow("a call without a line")
        << Events {Made::call(server, 0, 1, Call::Accept, 0)} << secondUs << Lines {} << 0 << QList<int> {};
}

void TestCodeView::marksWhereTheProgramIs()
{
    QFETCH(const QList<SocketEvent>, events);
    QFETCH(const qint64, nowUs);
    const Scene scene = sceneAfter(events);
    const CodeMarks marks = CodeMarks::of(scene, *scene.actor(server), nowUs);
    QTEST(marks.lines, "lines");
    QTEST(marks.current, "current");
    QList<int> remarked;
    for (const CodeMarks::Remark &remark : marks.remarks) {
        QCOMPARE(remark.isLoud, remark.line == marks.current);
        QVERIFY(!remark.text.isEmpty());
        QCOMPARE(remark.seconds.isEmpty(), remark.mark != Mark::Waiting);
        remarked << remark.line;
    }
    QTEST(remarked, "remarked");
}

void TestCodeView::remarksInWords()
{
    const auto remark = [](const QList<SocketEvent> &events) {
        const Scene scene = sceneAfter(events);
        return CodeMarks::of(scene, *scene.actor(server), 15 * secondUs).remarks.first();
    };
    QCOMPARE(remark({Made::line(server, 0, 4)}).text, QStringLiteral("Next to run."));
    SocketEvent paused = Made::line(server, 0, 4);
    paused.text = QStringLiteral("conn = <socket fd=5>\naddr = ('127.0.0.1', 41822)");
    QCOMPARE(remark({paused}).text,
             QStringLiteral("Next to run, with conn = <socket fd=5>, addr = ('127.0.0.1', 41822)"));
    QCOMPARE(remark({acceptCall()}).text, QStringLiteral("Waiting for a client. A connect() will wake it."));
    QCOMPARE(remark({acceptCall()}).seconds, QStringLiteral("12 s"));
    QCOMPARE(remark({bindCall(), Made::addressInUse(bindCall(), secondUs)}).text,
             QStringLiteral("OSError: [Errno 98] Address already in use"));
    QVERIFY(remark({recvCall(), Made::returned(recvCall(), 6 * secondUs, "hello")})
                .text.contains(QStringLiteral("b'hello'")));
}

void TestCodeView::everyThreadHasItsLine()
{
    const auto at = [](int line, const QString &thread, const QString &status, qint64 timeUs) {
        SocketEvent made = Made::line(server, timeUs, line);
        made.thread = thread;
        made.status = status;
        return made;
    };
    const QString paused = QStringLiteral("paused");
    const QString worker = QStringLiteral("worker");
    const auto told = [](const QList<SocketEvent> &events) {
        const Scene scene = sceneAfter(events);
        QStringList remarks;
        for (const CodeMarks::Remark &remark :
             CodeMarks::of(scene, *scene.actor(server), 15 * secondUs).remarks)
            remarks << QStringLiteral("%1 %2").arg(remark.line).arg(remark.text);
        return remarks;
    };
    const SocketEvent main = at(4, {}, paused, 0);
    QCOMPARE(told({main, at(7, worker, paused, 1)}),
             (QStringList {QStringLiteral("7 worker: Next to run."),
                           QStringLiteral("4 main thread: Next to run.")}));
    QCOMPARE(told({main, at(4, worker, paused, 1)}),
             QStringList(QStringLiteral("4 main thread, worker: Next to run.")));
    // A thread in a call, or at its end, stands before no line.
    SocketEvent call = acceptCall();
    call.thread = worker;
    QCOMPARE(told({main, at(6, worker, paused, 1), call}).last(), QStringLiteral("4 Next to run."));
    SocketEvent exit = Made::event(Kind::Exit, server, 2);
    exit.thread = worker;
    QCOMPARE(told({main, at(6, worker, paused, 1), exit}), QStringList(QStringLiteral("4 Next to run.")));

    // Busy, and found in the same line again and again: since the first time.
    const QString running = QStringLiteral("running");
    QCOMPARE(told({at(8, {}, running, 12 * secondUs), at(8, {}, running, 14 * secondUs)}),
             QStringList(QStringLiteral("8 Running for 3 s.")));
    QCOMPARE(told({at(7, {}, running, 12 * secondUs), at(8, {}, running, 15 * secondUs)}),
             QStringList(QStringLiteral("8 Running.")));
}

void TestCodeView::geometryFollowsTheFont()
{
    QFont font;
    font.setPixelSize(13);
    const CodeViewGeometry plain(font, 8);
    QCOMPARE(plain.scale, 1.0);
    QCOMPARE(plain.gutter, 40.0);
    QCOMPARE(plain.bar, 4.0);
    QCOMPARE_GE(plain.lineHeight, 13 * 1.35);
    QVERIFY(plain.mark(0).left() >= plain.bar);
    QVERIFY(plain.mark(0).bottom() <= plain.lineHeight);

    QVERIFY(CodeViewGeometry(font, 100'000).gutter > plain.gutter);
    font.setPixelSize(26);
    const CodeViewGeometry doubled(font, 8);
    QCOMPARE(doubled.scale, 2.0);
    QCOMPARE(doubled.gutter, 80.0);
    QCOMPARE_GE(doubled.lineHeight, 26 * 1.35);
}

void TestCodeView::longRemarksAreBroken()
{
    QFont font;
    font.setPixelSize(13);
    const CodeViewGeometry geometry(font, 8);
    const QString words = QStringLiteral("Bytes, a close or a reset will end it.");
    QTextLayout wide(words, geometry.remarkFont);
    QTextLayout narrow(words, geometry.remarkFont);
    const auto row = geometry.remark(wide, {}, 40, 600);
    const auto rows = geometry.remark(narrow, QStringLiteral("12 s"), 40, 280);
    QCOMPARE(wide.lineCount(), 1);
    QVERIFY(row.pill.isEmpty());
    QCOMPARE(row.text.x(), 40.0);
    QCOMPARE_GE(narrow.lineCount(), 2);
    QCOMPARE(rows.pill.left(), 40.0);
    QVERIFY(rows.text.x() > rows.pill.right());
    QCOMPARE(rows.height - row.height, (narrow.lineCount() - 1) * geometry.remarkLine);
}

void TestCodeView::variablesHaveOneRow()
{
    Made::ManualClock clock;
    CodeView view(clock);
    view.resize(300, 400);
    view.setSource(listing);
    view.show();
    const int pitch = topOf(view, 5) - topOf(view, 4);
    SocketEvent next = Made::line(server, 0, 4);
    next.text = QStringLiteral("s = <socket fd=4>\nconn = <socket fd=5>\naddr = ('127.0.0.1', 41822)");
    view.setState(sceneAfter({next}), server);
    const CodeViewGeometry geometry(QApplication::font(), 8);
    QCOMPARE(topOf(view, 5) - topOf(view, 4), int(pitch + geometry.remarkLine + geometry.remarkPadding));
    QVERIFY(view.accessibleDescription().endsWith(QStringLiteral("addr = ('127.0.0.1', 41822)")));
    const QPoint at(60, topOf(view, 4) + pitch + pitch / 2);
    QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view.viewport(), &help);
    QVERIFY2(QToolTip::text().contains(QStringLiteral("41822")), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestCodeView::boldsKeywordsOnly_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("bold"); ///< of the last line, the characters that are bold

    QTest::newRow("import") << QStringLiteral("import socket") << QStringLiteral("import");
    QTest::newRow("with") << QStringLiteral("with a as b:") << QStringLiteral("withas");
    QTest::newRow("part of a name") << QStringLiteral("format = isnot") << QString();
    QTest::newRow("comment") << QStringLiteral("pass  # for now") << QStringLiteral("pass");
    QTest::newRow("string") << QStringLiteral("x = 'if' or \"not\\\" in\"") << QStringLiteral("or");
    QTest::newRow("bytes") << QStringLiteral("if b'for' in data:") << QStringLiteral("ifin");
    QTest::newRow("hash in a string") << QStringLiteral("print('#') if x else y") << QStringLiteral("ifelse");
    QTest::newRow("a string of several lines") << QStringLiteral("'''if\nfor''' if") << QStringLiteral("if");
    QTest::newRow("within a string of several lines") << QStringLiteral("\"\"\"if\n'''\nfor") << QString();
    QTest::newRow("after a string of several lines")
        << QStringLiteral("'''\n'''\nfor x in y") << QStringLiteral("forin");
}

void TestCodeView::boldsKeywordsOnly()
{
    QFETCH(const QString, source);
    Made::ManualClock clock;
    CodeView view(clock);
    view.setSource(source);
    view.grab(); // the highlighter works from the event loop, or when something is painted
    QCoreApplication::processEvents();
    const QTextBlock last = view.document()->lastBlock();
    QString bold;
    for (qsizetype i = 0; i < last.text().size(); ++i)
        if (isBold(last, i))
            bold += last.text().at(i);
    QTEST(bold, "bold");
}

void TestCodeView::rowsBelowARemarkMoveDown()
{
    Made::ManualClock clock;
    CodeView view(clock);
    view.resize(500, 400);
    view.setSource(listing);
    view.show();
    QCOMPARE(view.blockCount(), 8);
    const int pitch = topOf(view, 5) - topOf(view, 4);
    QFont font = QApplication::font();
    const CodeViewGeometry geometry(font, 8);
    QCOMPARE(pitch, int(geometry.lineHeight));
    QCOMPARE(topOf(view, 7) - topOf(view, 6), pitch);

    view.setState(sceneAfter({acceptCall()}), server);
    QCOMPARE(topOf(view, 6) - topOf(view, 5), pitch);
    QCOMPARE(topOf(view, 7) - topOf(view, 6), int(pitch + geometry.remarkLine + geometry.remarkPadding));
    QCOMPARE(topOf(view, 8) - topOf(view, 7), pitch);
    QVERIFY(isBold(view.document()->findBlockByNumber(5), 8));

    view.setState(Scene(), server);
    QCOMPARE(topOf(view, 7) - topOf(view, 6), pitch);
    QVERIFY(!isBold(view.document()->findBlockByNumber(5), 8));
}

void TestCodeView::currentLineIsTinted()
{
    const Theme light(Theme::Scheme::Light);
    Made::ManualClock clock;
    CodeView view(clock);
    view.setPalette(light.palette());
    view.resize(500, 400);
    view.setSource(listing);
    const auto pixels = [&](int line) {
        const QImage image = view.grab().toImage();
        const int y = topOf(view, line) + 2;
        return std::pair(image.pixelColor(1, y), image.pixelColor(view.width() - 40, y));
    };
    view.setState(sceneAfter({acceptCall()}), server);
    QCOMPARE(pixels(6), std::pair(light.color(Theme::Role::Server), light.color(Theme::Role::ServerTint)));
    QCOMPARE(pixels(5), std::pair(light.color(Theme::Role::Raised), light.color(Theme::Role::Panel)));
    view.setState(sceneAfter({bindCall(), Made::addressInUse(bindCall(), secondUs)}), server);
    QCOMPARE(pixels(4), std::pair(light.color(Theme::Role::Failed), light.color(Theme::Role::FailedTint)));
}

void TestCodeView::secondsTickWhileOnScreen()
{
    Made::ManualClock clock;
    CodeView view(clock);
    view.setSource(listing);
    const Scene scene = sceneAfter({acceptCall()});
    clock.advanceMs(3'000);
    view.setState(scene, server);
    QCOMPARE(clock.pending(), 0); // not on screen

    view.show();
    QCOMPARE(view.marks().currentMark, Mark::Running);
    clock.advanceMs(100);
    QCOMPARE(view.marks().currentMark, Mark::Waiting);
    QCOMPARE(view.marks().remarks.first().seconds, QString()); // none under 1 s
    clock.advanceMs(899);
    QCOMPARE(view.marks().remarks.first().seconds, QString());
    clock.advanceMs(1);
    QCOMPARE(view.marks().remarks.first().seconds, QStringLiteral("1 s"));
    clock.advanceMs(11'000);
    QCOMPARE(view.marks().remarks.first().seconds, QStringLiteral("12 s"));
    QCOMPARE(clock.pending(), 1);

    view.setState(sceneAfter({acceptCall(), Made::returned(acceptCall(), 16 * secondUs)}), server);
    clock.advanceMs(2'000);
    QCOMPARE(clock.pending(), 0);
    QCOMPARE(view.marks().currentMark, Mark::Returned);
}

void TestCodeView::nothingTicksInThePast()
{
    Made::ManualClock clock;
    CodeView view(clock);
    view.setSource(listing);
    view.show();
    clock.advanceMs(60'000);
    const auto events = QList {acceptCall(), Made::line(QStringLiteral("client"), 7 * secondUs, 4)};
    view.setState(sceneAfter(events), server, false);
    QCOMPARE(view.marks().remarks.first().seconds, QStringLiteral("4 s"));
    QCOMPARE(clock.pending(), 0);
}

void TestCodeView::keepsTheCurrentLineInSight()
{
    Made::ManualClock clock;
    CodeView view(clock);
    view.resize(400, 120);
    view.setSource(QStringLiteral("pass\n").repeated(100));
    view.show();
    for (const int line : {80, 100, 3, 50, 1}) {
        view.setState(sceneAfter({Made::call(server, 0, 1, Call::Accept, line)}), server);
        const int top = topOf(view, line);
        QVERIFY2(top >= 0, qPrintable(QString::number(line)));
        QVERIFY2(top + 40 <= view.viewport()->height(), qPrintable(QString::number(line)));
    }
}

void TestCodeView::hasRoomForAWait_data()
{
    QTest::addColumn<int>("pixels");
    for (const int pixels : {13, 17, 26})
        QTest::newRow(qPrintable(QString::number(pixels))) << pixels;
}

/// The least height shows the line that waits and two rows that say for what.
void TestCodeView::hasRoomForAWait()
{
    QFETCH(int, pixels);
    Made::ManualClock clock;
    CodeView view(clock);
    QFont font = view.font();
    font.setPixelSize(pixels);
    view.setFont(font);
    view.setSource(QStringLiteral("while True:\n    message = conn.recv(4096)\n").repeated(10));
    view.resize(40 * pixels, view.minimumSizeHint().height());
    view.show();
    SocketEvent recv = Made::call(server, 0, 1, Call::Recv, 10, 2);
    recv.peer = Endpoint::fromString(u"127.0.0.1:41822");
    clock.advanceMs(5'000);
    view.setState(sceneAfter({recv}), server);
    const int bottom = topOf(view, 11);
    const CodeViewGeometry geometry(font, 20);
    QVERIFY2(topOf(view, 10) >= 0, qPrintable(QString::number(topOf(view, 10))));
    QCOMPARE_GE(bottom - topOf(view, 10), geometry.lineHeight + 2 * geometry.remarkLine);
    QCOMPARE_LE(bottom, view.viewport()->height() + geometry.lineHeight / 2);
}

void TestCodeView::tellsScreenReaders()
{
    Made::ManualClock clock;
    CodeView view(clock);
    view.setSource(listing);
    view.setState(sceneAfter({acceptCall()}), server);
    QCOMPARE(view.accessibleDescription(), QStringLiteral("Line 6, conn, addr = s.accept(): Running."));
    clock.advanceMs(15'000);
    view.setState(sceneAfter({acceptCall()}), server);
    QCOMPARE(
        view.accessibleDescription(),
        QStringLiteral("Line 6, conn, addr = s.accept(): Waiting for a client. A connect() will wake it."));

    auto *accessible = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(accessible && accessible->textInterface());
    QCOMPARE(accessible->textInterface()->text(0, 13), QStringLiteral("import socket"));
    QVERIFY(accessible->state().readOnly);
}

QTEST_MAIN(TestCodeView)
#include "tst_codeview.moc"
