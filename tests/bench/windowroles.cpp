// SPDX-License-Identifier: MIT
#include "windowroles.h"

#include "appearance.h"
#include "busyport.h"
#include "child.h"
#include "heartbeat.h"
#include "language.h"
#include "lessondesk.h"
#include "madetraffic.h"
#include "mainwindow.h"
#include "measure.h"
#include "picturetabs.h"
#include "programpanel.h"
#include "scriptdesk.h"

#include <QElapsedTimer>
#include <QSocketNotifier>
#include <unistd.h>

namespace {

using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

/// What a window still has to do after its first frame belongs to no measurement.
constexpr int settleMs = 700;

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void listen(Workbench &workbench)
{
    workbench.setPace({0});
    workbench.buttonServer()->setSettings(
        {QStringLiteral("127.0.0.1"), QStringLiteral("0"), QStringLiteral("128"), false});
    workbench.server().run();
}

/// Follows the server's connections as the timeline has them.
class Served : public QObject
{
    Q_OBJECT
public:
    explicit Served(Timeline &timeline)
        : m_timeline(timeline)
    {
        connect(&timeline, &Timeline::appended, this, &Served::look);
    }

    qint64 bytes() const { return m_bytes; }
    int connections() const { return m_connections; }

Q_SIGNALS:
    void listening(quint16 port);
    void accepted();
    /// A connection's recv returned b''.
    void ended();

private:
    void look(qint64 first, qint64 last)
    {
        for (qint64 number = first; number <= last; ++number) {
            const SocketEvent &event = m_timeline.event(number);
            if (event.actor != QLatin1String("server") || event.kind != Kind::Return)
                continue;
            if (event.call == Call::Listen)
                Q_EMIT listening(m_timeline.scene().listener(u"server")->local.port);
            if (event.call == Call::Accept)
                Q_EMIT accepted();
            if (event.call == Call::Recv) {
                m_bytes += event.size;
                m_connections += event.size == 0;
            }
            if (event.call == Call::Recv && event.size == 0)
                Q_EMIT ended();
        }
    }

    Timeline &m_timeline;
    qint64 m_bytes = 0;
    int m_connections = 0;
};

/// Follows each event from its append to the end of the painting that showed it.
///
/// The window brings all its pictures up to date at once: what the timeline has then is what the paintings
/// that follow show, until it does so again. The last of those paintings counts.
class FrameTimes : public QObject
{
    Q_OBJECT
public:
    FrameTimes(Timeline &timeline, MainWindow &window)
        : m_timeline(timeline)
        , m_first(timeline.last() + 1)
        , m_shown(timeline.last())
    {
        connect(&timeline, &Timeline::appended, this,
                [this] { m_appendedUs.resize(m_timeline.last() - m_first + 1, double(Measure::nowUs())); });
        connect(&window, &MainWindow::refreshed, this, &FrameTimes::refreshed);
        connect(static_cast<PaintWatcher *>(qApp), &PaintWatcher::painted, this, &FrameTimes::painted);
    }

    /// One wait an event, in microseconds, of those that were shown.
    QList<double> waitsUs() const
    {
        QList<double> waits;
        for (qsizetype i = 0; i < m_paintedUs.size(); ++i)
            waits += m_paintedUs[i] - m_appendedUs[i];
        return waits;
    }
    int frames() const { return m_frames; }

private:
    void refreshed()
    {
        if (std::exchange(m_isPainted, false))
            m_beforeFrame = m_shown;
        m_shown = m_timeline.last();
    }
    void painted()
    {
        m_frames += !std::exchange(m_isPainted, true);
        m_paintedUs.resize(qMax<qint64>(0, m_beforeFrame - m_first + 1));
        m_paintedUs.resize(m_shown - m_first + 1, double(Measure::nowUs()));
    }

    Timeline &m_timeline;
    QList<double> m_appendedUs;
    QList<double> m_paintedUs;
    qint64 m_first;
    qint64 m_shown;
    qint64 m_beforeFrame = m_shown;
    int m_frames = 0;
    bool m_isPainted = true;
};

/// From a command to the end of the painting that showed what came of it, in microseconds.
double untilPainted(MainWindow &window, const std::function<void()> &command,
                    const std::function<bool()> &isThere)
{
    QEventLoop loop;
    bool isShown = false;
    QObject::connect(&window, &MainWindow::refreshed, &loop, [&] { isShown = isShown || isThere(); });
    QObject::connect(static_cast<PaintWatcher *>(qApp), &PaintWatcher::painted, &loop, [&] {
        if (isShown)
            loop.quit();
    });
    const qint64 startUs = Measure::nowUs();
    command();
    loop.exec();
    return double(Measure::nowUs() - startUs);
}

/// From a command to the end of the last painting that followed it, in microseconds.
double untilLastPainted(const std::function<void()> &command)
{
    constexpr int quietMs = 400;
    QObject context;
    qint64 lastUs = 0;
    QObject::connect(static_cast<PaintWatcher *>(qApp), &PaintWatcher::painted, &context,
                     [&lastUs] { lastUs = Measure::nowUs(); });
    const qint64 startUs = Measure::nowUs();
    command();
    wait(quietMs);
    return double(lastUs - startUs);
}

void tellPort(quint16 port)
{
    Child::tell({{QStringLiteral("port"), port}});
}

/// In the size that it has on a usual screen, which is larger than the offscreen platform's.
void show(MainWindow &window)
{
    window.setWindowState(Qt::WindowNoState);
    window.resize(1366, 768);
    window.show();
}

} // namespace

bool PaintWatcher::notify(QObject *receiver, QEvent *event)
{
    const bool isPaint = event->type() == QEvent::UpdateRequest;
    const bool result = QApplication::notify(receiver, event);
    if (isPaint)
        Q_EMIT painted();
    return result;
}

int WindowRoles::receive(int connections)
{
    MainWindow window;
    show(window);
    wait(settleMs);
    Timeline &timeline = window.workbench().timeline();
    Served served(timeline);
    Heartbeat heartbeat;
    qint64 startUs = 0;
    qint64 startCpuUs = 0;
    qint64 startEvent = 0;
    QObject::connect(&served, &Served::listening, &window, tellPort);
    QObject::connect(&served, &Served::accepted, &window, [&] {
        if (startUs != 0)
            return;
        startUs = Measure::nowUs();
        startCpuUs = Measure::cpuUs();
        startEvent = timeline.last();
    });
    QJsonObject result;
    QObject::connect(&served, &Served::ended, &window, [&] {
        if (served.connections() < connections)
            return;
        result = {{QStringLiteral("bytes"), served.bytes()},
                  {QStringLiteral("connections"), served.connections()},
                  {QStringLiteral("events"), timeline.last() - startEvent},
                  {QStringLiteral("us"), Measure::nowUs() - startUs},
                  {QStringLiteral("cpu_us"), Measure::cpuUs() - startCpuUs}};
        QTimer::singleShot(500, &window, &QCoreApplication::quit);
    });
    listen(window.workbench());
    heartbeat.start();
    const qint64 bytesBefore = Measure::residentBytes();
    QCoreApplication::exec();
    result[u"worst_gap_us"] = heartbeat.worstGapUs();
    result[u"memory_growth"] = Measure::mostResidentBytes() - bytesBefore;
    Child::tell(result);
    return 0;
}

int WindowRoles::fallQuiet()
{
    MainWindow window;
    show(window);
    Served served(window.workbench().timeline());
    QObject::connect(&served, &Served::listening, &window, tellPort);
    QObject::connect(
        &served, &Served::ended, &window,
        [&] {
            window.workbench().server().stop();
            Child::tell({{QStringLiteral("closed"), true}});
        },
        Qt::QueuedConnection);
    listen(window.workbench());
    return QCoreApplication::exec();
}

int WindowRoles::scriptFlood()
{
    constexpr int seconds = 10;
    MainWindow window;
    show(window);
    window.workbench().setPace({0});
    window.scripts().openText(window.serverPanel(),
                              QStringLiteral("import socket\n"
                                             "s = socket.create_server(('127.0.0.1', 0))\n"
                                             "c = socket.create_connection(s.getsockname())\n"
                                             "conn, addr = s.accept()\n"
                                             "c.close()\n"
                                             "while True:\n"
                                             "    conn.recv(10)\n"),
                              QStringLiteral("endless.py"));
    window.workbench().server().run();
    wait(2000); // the tracer has found by then that it is a flood
    qint64 calls = 0;
    QObject::connect(&window.workbench().server(), &Program::happened, &window,
                     [&calls](const SocketEvent &event) {
                         if (event.kind == Kind::Return)
                             calls += event.count;
                     });
    const qint64 before = Measure::residentBytes();
    Heartbeat heartbeat;
    heartbeat.start();
    wait(seconds * 1000);
    Child::tell({{QStringLiteral("worst_gap_us"), heartbeat.worstGapUs()},
                 {QStringLiteral("calls_a_second"), double(calls) / seconds},
                 {QStringLiteral("memory_growth"), Measure::residentBytes() - before}});
    return 0;
}

int WindowRoles::rows()
{
    constexpr qsizetype rowsAtOnce = 300'000 * EventMerger::tickMs / 1000;
    constexpr int seconds = 3;
    MainWindow window;
    auto *tabs = window.findChild<PictureTabs *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    show(window);
    wait(settleMs);

    // Made before, so that only what the log does with them is measured.
    MadeTraffic traffic;
    QList<QList<SocketEvent>> made;
    for (int i = 0; i < 100; ++i)
        made += traffic.take(rowsAtOnce);
    qint64 frames = 0;
    QObject::connect(static_cast<PaintWatcher *>(qApp), &PaintWatcher::painted, &window, [&] { ++frames; });
    Timeline &timeline = window.workbench().timeline();
    QTimer pour;
    QElapsedTimer elapsed;
    qsizetype next = 0;
    QObject::connect(&pour, &QTimer::timeout, &window, [&] {
        if (elapsed.elapsed() < seconds * 1000)
            timeline.append(made[next++ % made.size()]);
        else
            QCoreApplication::quit();
    });
    const qint64 startCpuUs = Measure::cpuUs();
    elapsed.start();
    pour.start();
    QCoreApplication::exec();
    // The last of them are on screen a frame later.
    wait(50);
    Child::tell({{QStringLiteral("rows"), timeline.last()},
                 {QStringLiteral("us"), elapsed.nsecsElapsed() / 1000},
                 {QStringLiteral("cpu_us"), Measure::cpuUs() - startCpuUs},
                 {QStringLiteral("frames"), frames}});
    return 0;
}

int WindowRoles::paint()
{
    constexpr qint64 eventsPerMs = 10;
    constexpr int seconds = 5;
    MainWindow window;
    show(window);
    auto *tabs = window.findChild<PictureTabs *>();
    while (tabs->count() > 0)
        tabs->tearOff(0);
    Timeline &timeline = window.workbench().timeline();
    // A full timeline: what comes in pushes something out.
    MadeTraffic traffic;
    while (timeline.droppedSoFar().events == 0)
        timeline.append(traffic.take(1000));
    wait(settleMs);

    FrameTimes times(timeline, window);
    QTimer pour;
    pour.setTimerType(Qt::PreciseTimer);
    QElapsedTimer elapsed;
    const qint64 before = timeline.last();
    QObject::connect(&pour, &QTimer::timeout, &window, [&] {
        const qint64 due = elapsed.elapsed() * eventsPerMs - (timeline.last() - before);
        if (elapsed.elapsed() >= seconds * 1000)
            QCoreApplication::quit();
        else if (due > 0)
            timeline.append(traffic.take(due));
    });
    const qint64 startCpuUs = Measure::cpuUs();
    elapsed.start();
    pour.start(EventMerger::tickMs);
    QCoreApplication::exec();
    const qint64 cpuUs = Measure::cpuUs() - startCpuUs;
    const QList<double> waits = times.waitsUs();
    Child::tell({{QStringLiteral("median_us"), Measure::median(waits)},
                 {QStringLiteral("most_us"), Measure::percentile(waits, 0.95)},
                 {QStringLiteral("worst_us"), Measure::percentile(waits, 1)},
                 {QStringLiteral("events"), waits.size()},
                 {QStringLiteral("frames_a_second"), double(times.frames()) / seconds},
                 {QStringLiteral("cpu_us_a_frame"), cpuUs / qMax(1, times.frames())}});
    return 0;
}

int WindowRoles::lesson()
{
    constexpr int rounds = 30;
    constexpr int calls = 4; // import and socket, bind, listen, and up to accept
    MainWindow window;
    show(window);
    wait(settleMs);

    double slowestUs = 0;
    for (const LessonDesk::Part &part : window.lessons().parts()) {
        QList<double> opens;
        for (int i = 0; i < 5; ++i)
            opens += untilPainted(
                window, [&] { window.openLesson(part.head.order); }, [] { return true; });
        slowestUs = qMax(slowestUs, Measure::median(opens));
    }

    window.openLesson(1);
    window.lessons().usePort(50017, freePortAfter({QStringLiteral("127.0.0.1"), 50017}));
    Timeline &timeline = window.workbench().timeline();
    QList<double> steps;
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < calls; ++i) {
            const qint64 before = timeline.last();
            steps += untilPainted(
                window, [&] { window.serverPanel().step(); }, [&] { return timeline.last() > before; });
        }
        untilPainted(
            window, [&] { window.workbench().reset(); }, [&] { return timeline.isEmpty(); });
    }
    Child::tell({{QStringLiteral("open_us"), slowestUs},
                 {QStringLiteral("median_us"), Measure::median(steps)},
                 {QStringLiteral("most_us"), Measure::percentile(steps, 0.95)},
                 {QStringLiteral("worst_us"), Measure::percentile(steps, 1)}});
    return 0;
}

int WindowRoles::looks()
{
    constexpr int rounds = 5;
    using Choice = Appearance::Choice;
    QApplication::setCursorFlashTime(0); // a cursor that blinks is painted all the time
    MainWindow window;
    show(window);
    window.openLesson(1);
    window.serverPanel().step();
    wait(settleMs);
    window.serverPanel().step(); // something is on screen in every picture
    wait(settleMs);

    QMap<QString, QList<double>> languages;
    QMap<Choice, QList<double>> colours;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &code : Language::codes())
            languages[code] += untilLastPainted([&] { Language::speak(code); });
        for (const Choice choice : {Choice::Dark, Choice::HighContrast, Choice::Light})
            colours[choice] += untilLastPainted([&] { Appearance::apply(choice); });
    }
    const auto slowest = [](const auto &times) {
        double most = 0;
        for (const QList<double> &each : times)
            most = qMax(most, Measure::median(each));
        return most;
    };
    Child::tell({{QStringLiteral("language_us"), slowest(languages)},
                 {QStringLiteral("colours_us"), slowest(colours)}});
    return 0;
}

int WindowRoles::memory(bool inWindow)
{
    constexpr qint64 events = 95'000; // fewer than a timeline keeps
    MainWindow window;
    show(window);
    wait(settleMs);
    Timeline alone;
    Timeline &timeline = inWindow ? window.workbench().timeline() : alone;
    MadeTraffic traffic;
    const qint64 before = Measure::residentBytes();
    while (timeline.last() < events)
        timeline.append(traffic.take(1000));
    wait(settleMs);
    Child::tell(
        {{QStringLiteral("bytes"), double(Measure::residentBytes() - before) / double(timeline.last())}});
    return 0;
}

int WindowRoles::bareWindow()
{
    QWidget window;
    window.resize(1366, 768);
    window.show();
    wait(settleMs);
    Heartbeat heartbeat;
    heartbeat.start();
    QSocketNotifier ended(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&ended, &QSocketNotifier::activated, &window, &QCoreApplication::quit);
    Child::tell({{QStringLiteral("beats"), true}});
    QCoreApplication::exec();
    Child::tell({{QStringLiteral("worst_gap_us"), heartbeat.worstGapUs()}});
    return 0;
}

#include "windowroles.moc"
