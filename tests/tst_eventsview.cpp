// SPDX-License-Identifier: MIT
#include "eventdetail.h"
#include "eventjson.h"
#include "eventsview.h"
#include "madeevents.h"
#include "pictureparts.h"
#include "pythonbytes.h"
#include "theme.h"
#include "timeline.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;
using Made::secondUs;

namespace {

const QString server = QStringLiteral("server");

SocketEvent bindCall()
{
    SocketEvent bind = Made::call(server, secondUs, 900'001, Call::Bind, 4);
    bind.local = Endpoint::fromString(u"127.0.0.1:50017");
    return bind;
}

SocketEvent acceptCall()
{
    return Made::call(server, 2 * secondUs, 900'002, Call::Accept, 6);
}

QList<SocketEvent> recvs(int count, const QByteArray &data = "x")
{
    static quint64 id = 0;
    QList<SocketEvent> events;
    for (int i = 0; i < count; ++i) {
        const SocketEvent recv = Made::call(server, secondUs, ++id, Call::Recv, 7, 2);
        events << recv << Made::returned(recv, secondUs + 5, data);
    }
    return events;
}

struct Log
{
    explicit Log(Timeline::Limits limits = {})
        : timeline(limits)
        , view(timeline, clock)
        , table(view.findChild<QTableView *>())
        , filter(view.findChild<QLineEdit *>())
        , detail(view.findChild<EventDetail *>())
    {
        view.resize(500, 500);
        view.show();
    }

    void append(const QList<SocketEvent> &events)
    {
        timeline.append(events);
        view.refresh();
        QCoreApplication::processEvents();
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : view.findChildren<QLabel *>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }
    QString newestInSight() const
    {
        const int row = table->rowAt(table->viewport()->height() - 2);
        return table->model()->index(row, 0).data().toString();
    }
    QString oldestInSight() const { return table->model()->index(table->rowAt(2), 0).data().toString(); }

    Made::ManualClock clock;
    Timeline timeline;
    EventsView view;
    QTableView *table;
    QLineEdit *filter;
    EventDetail *detail;
};

} // namespace

class TestEventsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasFixedNames();
    void followsTheNewestRow();
    void staysWhereOneReads();
    void numbersHaveRoom_data();
    void numbersHaveRoom();
    void namesHaveRoom();
    void saysHowManyRows();
    void showsTheSelectedRowInFull();
    void showsBytesAsTextOrHex();
    void neverRendersMarkup();
    void selectedRowStaysInSight();
    void copiesRows();
    void showsTheRowOfAnEvent();
    void secondsTickWhileAWaitIsInSight();
    void drawsWhoInTheirColour();
};

void TestEventsView::hasFixedNames()
{
    Log log;
    QCOMPARE(log.table->accessibleName(), QStringLiteral("Events"));
    QCOMPARE(QAccessible::queryAccessibleInterface(log.table)->role(), QAccessible::Table);
    QCOMPARE(log.filter->accessibleName(), QStringLiteral("Filter"));
    log.append({bindCall(), Made::addressInUse(bindCall(), 2 * secondUs)});
    auto *cell = QAccessible::queryAccessibleInterface(log.table)->tableInterface()->cellAt(0, 5);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("EADDRINUSE"));
}

void TestEventsView::followsTheNewestRow()
{
    Log log;
    for (int i = 0; i < 5; ++i) {
        log.append(recvs(100));
        QCOMPARE(log.newestInSight(), QString::number(log.timeline.last() - 1));
    }
    log.timeline.setCursor(301);
    log.view.refresh();
    QCOMPARE(log.newestInSight(), QStringLiteral("301"));
    log.timeline.goLive();
    log.view.refresh();
    QCOMPARE(log.newestInSight(), QStringLiteral("999"));
}

void TestEventsView::staysWhereOneReads()
{
    Log log({8192, 1 << 20});
    log.append(recvs(3000));
    QScrollBar *bar = log.table->verticalScrollBar();
    bar->setValue(2800);
    const QString read = log.oldestInSight();
    log.append(recvs(100));
    QCOMPARE(log.oldestInSight(), read);
    // Rows that are dropped at the old end do not move it either.
    const qint64 first = log.timeline.first();
    log.append(recvs(1500));
    QVERIFY(log.timeline.first() > first);
    QCOMPARE(log.oldestInSight(), read);

    bar->setValue(bar->maximum());
    log.append(recvs(100));
    QCOMPARE(log.newestInSight(), QString::number(log.timeline.last() - 1));
}

void TestEventsView::numbersHaveRoom_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {100, 150, 200})
        QTest::addRow("%d %%", percent) << percent;
}

void TestEventsView::numbersHaveRoom()
{
    QFETCH(const int, percent);
    Log log;
    QFont font = log.view.font();
    font.setPixelSize(13 * percent / 100);
    log.view.setFont(font);
    log.append(recvs(1));
    const int few = log.table->columnWidth(0);
    QFont digits = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    digits.setPixelSize(qRound(font.pixelSize() * 0.92));
    const auto needed = [&] {
        return QFontMetrics(digits).horizontalAdvance(QString::number(log.timeline.last()));
    };
    for (const int more : {5'000, 50'000}) {
        log.append(recvs(more));
        QVERIFY(log.table->columnWidth(0) >= needed() + 10 * percent / 100);
    }
    QVERIFY(log.table->columnWidth(0) > few);
    log.timeline.clear();
    log.view.refresh();
    QCOMPARE(log.table->columnWidth(0), few);
}

void TestEventsView::namesHaveRoom()
{
    Log log;
    QFont font = log.view.font();
    font.setPixelSize(13);
    log.view.setFont(font);
    log.append(recvs(1));
    const int who = 2;
    const int few = log.table->columnWidth(who);
    log.append({Made::call(QStringLiteral("client 10000"), secondUs, 800'001, Call::Socket, 3)});
    const QFontMetrics bold(PictureParts::scaled(log.view.font(), 1, QFont::Bold));
    QVERIFY(log.table->columnWidth(who) > few);
    QVERIFY(log.table->columnWidth(who) >= bold.horizontalAdvance(QStringLiteral("client 10000")) + 24);
}

void TestEventsView::saysHowManyRows()
{
    Log log({8192, 1 << 20});
    log.append({acceptCall()});
    QVERIFY(log.says(QStringLiteral("1 row")));
    log.append(recvs(41));
    QVERIFY(log.says(QStringLiteral("42 rows")));
    QTest::keyClicks(log.filter, QStringLiteral("accept"));
    QVERIFY(log.says(QStringLiteral("1 row · 41 hidden by the filter")));
    log.append(recvs(1));
    QVERIFY(log.says(QStringLiteral("1 row · 42 hidden by the filter")));
    log.filter->clear();
    QVERIFY(log.says(QStringLiteral("43 rows")));
    log.append(recvs(5000));
    const qint64 dropped = log.timeline.droppedSoFar().events;
    QVERIFY(dropped > 0);
    QVERIFY(log.says(QStringLiteral("%L1 rows · %L2 older events dropped")
                         .arg(log.table->model()->rowCount())
                         .arg(dropped)));
}

void TestEventsView::showsTheSelectedRowInFull()
{
    Log log;
    log.append({Made::line(server, 0, 4), bindCall(), acceptCall()});
    QVERIFY(!log.detail->isVisible());
    log.table->selectRow(0);
    QVERIFY(log.detail->isVisible());
    QVERIFY(log.says(QStringLiteral("Row 2 in full")));
    QVERIFY(log.says(QStringLiteral("bind(('127.0.0.1', 50017))")));
    QVERIFY(log.says(QStringLiteral("1.000 s")));
    QVERIFY(!log.says(QStringLiteral("Raised")));

    // The row shown is filled in when the call ends.
    log.append({Made::addressInUse(bindCall(), secondUs + 32)});
    QVERIFY(log.says(QStringLiteral("Raised")));
    QVERIFY(log.says(QStringLiteral("OSError: [Errno 98] Address already in use")));
    QVERIFY(log.says(QStringLiteral("32 µs, from 1.000 s")));

    log.table->clearSelection();
    QVERIFY(!log.detail->isVisible());
    log.table->selectRow(1);
    log.timeline.clear();
    log.view.refresh();
    QVERIFY(!log.detail->isVisible());
}

void TestEventsView::showsBytesAsTextOrHex()
{
    Log log;
    QByteArray data("hello\n\x00\xff", 8);
    data += QByteArray(5000, 'x');
    log.append(recvs(1, data));
    log.table->selectRow(0);
    auto *bytes = log.view.findChild<QPlainTextEdit *>();
    auto *format = log.view.findChild<QComboBox *>();
    QVERIFY(bytes->isVisible());
    QVERIFY(bytes->toPlainText().startsWith(QStringLiteral("b'hello\\n\\x00\\xffxxx")));
    // The group separator is the locale's.
    QVERIFY(log.says(QStringLiteral("%L1 bytes, of which the first %L2 were kept").arg(5008).arg(4096)));
    QTest::keyClick(format, Qt::Key_Down);
    QCOMPARE(bytes->toPlainText(), PythonBytes::hexDump(data.left(SocketEvent::keptBytes)));
    log.append({acceptCall()});
    log.table->selectRow(1);
    QVERIFY(!bytes->isVisible());
}

void TestEventsView::neverRendersMarkup()
{
    Log log;
    SocketEvent raise = Made::addressInUse(bindCall(), 2 * secondUs);
    raise.text = QStringLiteral("<b>bold</b>");
    log.append({bindCall(), raise});
    log.table->selectRow(0);
    for (const QLabel *label : log.detail->findChildren<QLabel *>())
        if (label->text().contains(QStringLiteral("<b>")))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(log.says(QStringLiteral("OSError: <b>bold</b>")));
}

void TestEventsView::selectedRowStaysInSight()
{
    Log log;
    log.append(recvs(100));
    // The last row, over which the detail would open.
    log.table->selectRow(99);
    QCoreApplication::processEvents();
    const QRect row = log.table->visualRect(log.table->model()->index(99, 0));
    QVERIFY(log.table->viewport()->rect().contains(row.center()));
}

void TestEventsView::copiesRows()
{
    Log log;
    log.append({acceptCall(), bindCall(), Made::addressInUse(bindCall(), 2 * secondUs)});
    log.table->setFocus();
    log.table->selectAll();
    QTest::keyClick(log.table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("1\t0.000\tserver\t6\taccept()\t\n"
                            "2\t-1.000\tserver\t4\tbind(('127.0.0.1', 50017))\tEADDRINUSE"));
    log.table->selectionModel()->select(log.table->model()->index(1, 0),
                                        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(log.table, Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(EventJson::fromLine(lines.first().toUtf8())->number, 2);
    QCOMPARE(EventJson::fromLine(lines.last().toUtf8())->kind, Kind::Raise);
}

void TestEventsView::showsTheRowOfAnEvent()
{
    Log log;
    log.append(recvs(1000));
    log.filter->setText(QStringLiteral("accept"));
    QCOMPARE(log.table->model()->rowCount(), 0);
    log.view.showNumber(202); // the end of call 201
    QVERIFY(log.filter->text().isEmpty());
    QVERIFY(log.says(QStringLiteral("Row 201 in full")));
    QCOMPARE(log.table->currentIndex().row(), 100);
    QVERIFY(log.table->viewport()->rect().contains(log.table->visualRect(log.table->currentIndex())));
    // It stays there while more comes in.
    log.append(recvs(100));
    QVERIFY(log.table->viewport()->rect().contains(log.table->visualRect(log.table->currentIndex())));
}

void TestEventsView::secondsTickWhileAWaitIsInSight()
{
    Log log;
    log.append(recvs(5));
    QCOMPARE(log.clock.pending(), 0);
    log.append({acceptCall()});
    log.clock.advanceMs(14'000);
    QCOMPARE(log.clock.pending(), 1);
    const auto outcome = [&](int row) { return log.table->model()->index(row, 5).data().toString(); };
    QCOMPARE(outcome(5), QStringLiteral("waiting 12 s"));

    // Scrolled out of sight it wakes nothing up.
    log.append(recvs(200));
    log.clock.advanceMs(2'000);
    QCOMPARE(log.clock.pending(), 0);
    log.view.showNumber(11);
    QCOMPARE(log.clock.pending(), 1);
    log.view.hide();
    log.clock.advanceMs(2'000);
    QCOMPARE(log.clock.pending(), 0);
}

void TestEventsView::drawsWhoInTheirColour()
{
    Log log;
    const Theme light(Theme::Scheme::Light);
    log.view.setPalette(light.palette());
    log.append({bindCall(), Made::addressInUse(bindCall(), 2 * secondUs)});
    const QRect who = log.table->visualRect(log.table->model()->index(0, 2));
    const QRect outcome = log.table->visualRect(log.table->model()->index(0, 5));
    const QImage image = log.table->viewport()->grab().toImage();
    const auto has = [&](const QRect &cell, const QColor &color) {
        for (int y = cell.top(); y <= cell.bottom(); ++y)
            for (int x = cell.left(); x <= cell.right(); ++x)
                if (image.pixelColor(x, y) == color)
                    return true;
        return false;
    };
    QVERIFY(has(who, light.color(Theme::Role::Server)));
    QVERIFY(!has(outcome, light.color(Theme::Role::Server)));
    QVERIFY(has(outcome, light.color(Theme::Role::Failed)));
}

QTEST_MAIN(TestEventsView)
#include "tst_eventsview.moc"
