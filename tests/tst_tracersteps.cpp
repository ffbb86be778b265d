// SPDX-License-Identifier: MIT
#include "testfolder.h"
#include "tracedscript.h"

#include <QJsonArray>

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

/// What a traced script does when it is told to step, run or pause.
class TracerStepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void steps_data() { addPythonRows(); }
    void steps();
    void stepsOneThread_data() { addPythonRows(); }
    void stepsOneThread();
    void pausesAnywhere_data() { addPythonRows(); }
    void pausesAnywhere();
    void breakpoints_data() { addPythonRows(); }
    void breakpoints();
    void pace();
    void busyLineIsTold();

private:
    QString write(const QByteArray &source) { return m_folder.write(QStringLiteral("script.py"), source); }

    TestFolder m_folder;
    QString m_python;
};

namespace {

QJsonObject breakAt(const QString &file, const QJsonArray &lines)
{
    return {{QStringLiteral("file"), file}, {QStringLiteral("lines"), lines}};
}

} // namespace

void TracerStepsTest::initTestCase()
{
    m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    QVERIFY2(!m_python.isEmpty(), "no python3 on this computer");
}

void TracerStepsTest::steps()
{
    QFETCH(const QString, python);
    SKIP_IF_NOT_INSTALLED(python);
    const QString file = write(R"(import time
def add(a, b):
    total = a + b
    return total
x = 1
name = 'Zoë' * 100
y = add(x, 2)
class Server:
    def __init__(self):
        self.clients = {'anna': [1, 2]}
server = Server()
)");
    TracedScript traced(python, file);
    QList<int> lines;
    QMap<int, QString> variables;
    while (const auto event = traced.next([](const SocketEvent &event) {
        return event.kind == Kind::Line || event.kind == Kind::Exit;
    })) {
        if (event->kind == Kind::Exit)
            break;
        QCOMPARE(event->status, QStringLiteral("paused"));
        lines += event->line;
        variables[event->line] = event->text;
        traced.send(QStringLiteral("step"));
    }
    lines.removeAll(8);
    lines.removeAll(9);
    QCOMPARE(lines, QList<int>({1, 2, 5, 6, 7, 3, 4, 11, 10}));
    QCOMPARE(variables.value(4), QStringLiteral("a = 1\nb = 2\ntotal = 3"));
    QCOMPARE(variables.value(6), QStringLiteral("x = 1"));
    QVERIFY(variables.value(7).startsWith(QStringLiteral("x = 1\nname = 'ZoëZoë")));
    QVERIFY(variables.value(7).size() < 120);
    QCOMPARE(variables.value(10), QStringLiteral("self = <Server>"));
    QVERIFY(traced.waitForEnd());
}

void TracerStepsTest::stepsOneThread()
{
    QFETCH(const QString, python);
    SKIP_IF_NOT_INSTALLED(python);
    const QString file = write(R"(import threading
def work():
    a = 1
    b = 2
t = threading.Thread(target=work, name='worker')
t.start()
c = 3
t.join()
)");
    TracedScript traced(python, file);
    const auto stepTo = [&](const QString &thread, int line) {
        traced.send(QStringLiteral("step"), {{QStringLiteral("thread"), thread}});
        return traced.next([&](const SocketEvent &event) {
            return event.status == QLatin1String("paused") && event.thread == thread && event.line == line;
        });
    };
    QVERIFY(traced.nextPause());
    for (int line : {2, 5, 6})
        QVERIFY(stepTo(QString(), line));
    traced.send(QStringLiteral("step"));
    QVERIFY(traced.next([](const SocketEvent &event) { return event.thread == QLatin1String("worker"); }));
    QVERIFY(stepTo(QStringLiteral("worker"), 4));
    QTRY_VERIFY(traced.story().contains(QStringLiteral("line 7 paused")));
    QVERIFY(stepTo(QString(), 8));
    traced.send(QStringLiteral("step"), {{QStringLiteral("thread"), QString()}});
    QVERIFY(traced.nextCall(Call::Wait)); // the main thread joins the other, which stands still
    traced.run();
    QVERIFY(traced.waitForEnd());
    QCOMPARE(traced.story(QStringLiteral("worker")),
             QStringList({QStringLiteral("line 3 paused"), QStringLiteral("line 4 paused"),
                          QStringLiteral("exit ended")}));
}

void TracerStepsTest::pausesAnywhere()
{
    QFETCH(const QString, python);
    SKIP_IF_NOT_INSTALLED(python);
    // One line a round, so that a line more is a count more.
    const QString file = write(R"(def spin():
    n = 0
    while True: n += 1
spin()
)");
    TracedScript traced(python, file);
    QVERIFY(traced.nextPause());
    traced.run();
    const auto isInTheLoop = [](const SocketEvent &event) {
        return event.status == QLatin1String("running") && event.line == 3;
    };
    QVERIFY(traced.next(isInTheLoop));
    int counted = -1;
    for (int i = 0; i < 3; ++i) {
        traced.send(QStringLiteral("pause"));
        const auto paused = traced.nextPause();
        QVERIFY(paused);
        const int reached = paused->text.section(u' ', 2).toInt();
        QVERIFY(reached > counted);
        traced.send(QStringLiteral("pause")); // once more changes nothing
        for (int step = 0; step < 4; ++step) {
            traced.send(QStringLiteral("step"));
            QVERIFY(traced.nextPause());
        }
        counted = traced.events.last().text.section(u' ', 2).toInt();
        QCOMPARE(counted, reached + 4);
        traced.run();
    }
    traced.send(QStringLiteral("stop"));
    QVERIFY(traced.waitForEnd());
    QCOMPARE(traced.events.last().status, QStringLiteral("stopped"));
}

void TracerStepsTest::breakpoints()
{
    QFETCH(const QString, python);
    SKIP_IF_NOT_INSTALLED(python);
    const QString file = write(R"(def square(k):
    s = k * k
    return s
sum = 0
for i in range(5):
    sum += square(i)
print(sum)
)");
    TracedScript traced(python, file);
    const auto nextBreak = [&] {
        return traced.next(
            [](const SocketEvent &event) { return event.status == QLatin1String("breakpoint"); });
    };
    QVERIFY(traced.nextPause());
    traced.send(QStringLiteral("breakpoints"), breakAt(file, {3}));
    for (int i = 0; i < 3; ++i) {
        traced.run();
        const auto paused = nextBreak();
        QVERIFY(paused);
        QCOMPARE(paused->line, 3);
        QCOMPARE(paused->text, QStringLiteral("k = %1\ns = %2").arg(i).arg(i * i));
    }
    traced.send(QStringLiteral("breakpoints"), breakAt(file, {7}));
    traced.send(QStringLiteral("pace"),
                {{QStringLiteral("ms"), 1}}); // with every line told they hold as well
    traced.run();
    const auto paused = nextBreak();
    QVERIFY(paused);
    QCOMPARE(paused->line, 7);
    traced.send(QStringLiteral("breakpoints"), breakAt(file, {}));
    traced.run();
    QVERIFY(traced.waitForEnd());
    QCOMPARE(traced.process.readAllStandardOutput().trimmed(), QByteArray("30"));
}

void TracerStepsTest::pace()
{
    TracedScript traced(m_python, write("a = 1\nb = 2\nc = 3\nd = 4\n"));
    QVERIFY(traced.nextPause());
    traced.send(QStringLiteral("pace"), {{QStringLiteral("ms"), 50}});
    traced.run();
    QVERIFY(traced.waitForEnd());
    QCOMPARE(traced.story(),
             QStringList({QStringLiteral("line 1 paused"), QStringLiteral("line 2"), QStringLiteral("line 3"),
                          QStringLiteral("line 4"), QStringLiteral("exit ended")}));
    for (int i = 2; i < 5; ++i)
        QVERIFY(traced.events[i].timeUs - traced.events[i - 1].timeUs >= 50'000);
}

void TracerStepsTest::busyLineIsTold()
{
    TracedScript traced(m_python,
                        write("import time\nend = time.monotonic() + 0.5\n"
                              "while time.monotonic() < end:\n    pass\n"));
    traced.run();
    QVERIFY(traced.waitForEnd());
    QVERIFY(traced.story().contains(QStringLiteral("line 3 running"))
            || traced.story().contains(QStringLiteral("line 4 running")));
    QVERIFY(traced.events.size() < 20);
}

QTEST_GUILESS_MAIN(TracerStepsTest)
#include "tst_tracersteps.moc"
