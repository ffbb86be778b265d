// SPDX-License-Identifier: MIT
#include "headlessprogram.h"
#include "judgedlistings.h"
#include "lessonlibrary.h"

#include <memory>
#include <QTest>
#include <vector>

/// CPython is the judge: what the lessons' interpreter does with a listing must be what the real python3 does
/// with it, each time asked anew. Where they differ, the interpreter is wrong.
class TestJudge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sameAsPython_data();
    void sameAsPython();

private:
    struct Case
    {
        QString name;
        QStringList sources;
        bool isEndless;
        std::unique_ptr<HeadlessProgram> ours;
        std::unique_ptr<HeadlessProgram> pythons;

        void start();
        bool hasEnded() const { return ours && ours->hasEnded() && pythons->hasEnded(); }
    };

    void add(const QString &name, const QStringList &sources);
    void addLessons();

    std::vector<Case> m_cases;
};

namespace {

/// So many cases, of several processes each, run at once.
constexpr int atOnce = 8;
/// CPython differs from itself now and then: whether two messages are read together is up to the kernel. A
/// mistake of ours stays.
constexpr int attempts = 4;

} // namespace

void TestJudge::Case::start()
{
    ours = std::make_unique<HeadlessProgram>(QStringLiteral("builtin"), sources, isEndless);
    pythons = std::make_unique<HeadlessProgram>(QStringLiteral("python"), sources, isEndless);
}

void TestJudge::add(const QString &name, const QStringList &sources)
{
    for (const Case &known : m_cases)
        if (known.sources == sources)
            return;
    const bool isEndless = sources.first().contains(QLatin1String("while True:"))
        && !sources.first().contains(QLatin1String("break"));
    m_cases.push_back({name, sources, isEndless, {}, {}});
}

/// Every listing of every part, the two panels' together, as they stand at each step.
void TestJudge::addLessons()
{
    for (const QString &file : LessonLibrary::files()) {
        const ReadLesson read = LessonLibrary::load(file);
        QVERIFY2(!read.mistake, qPrintable(file));
        for (size_t step = 0; step < read.lesson.steps.size(); ++step) {
            QStringList sources;
            for (const QString &actor : {QStringLiteral("server"), QStringLiteral("client")}) {
                const LessonListing *listing = read.lesson.listing(step, actor);
                if (listing && listing->language == LessonListing::Language::Python)
                    sources += listing->source;
            }
            if (!sources.isEmpty())
                add(QStringLiteral("%1, step %2").arg(read.lesson.title, read.lesson.steps[step].title),
                    sources);
        }
    }
    QVERIFY(m_cases.size() >= 10);
}

void TestJudge::initTestCase()
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"), QStringLiteral("import sys; sys.exit(sys.version_info < (3, 10))")});
    QVERIFY2(python.waitForFinished() && python.exitStatus() == QProcess::NormalExit
                 && python.exitCode() == 0,
             "the judge, a python3 of 3.10 or newer, is not on this computer");

    addLessons();
    for (const JudgedListings &row : variations) {
        QStringList sources {QString::fromUtf8(row.server)};
        if (row.client)
            sources += QString::fromUtf8(row.client);
        add(QString::fromLatin1(row.name), sources);
    }

    // More than the kernel has room for: send() is over once the server has read a part of it.
    add(QStringLiteral("a long send"),
        {QStringLiteral("import socket\ns = socket.socket()\ns.bind(('127.0.0.1', 50017))\ns.listen(1)\n"
                        "conn, addr = s.accept()\nwhile True:\n    message = conn.recv(1000000)\n"
                        "    if not message:\n        break\nprint('all')\n"),
         QStringLiteral("import socket\ns = socket.socket()\ns.connect(('127.0.0.1', 50017))\n"
                        "print(s.send(b'%1'))\ns.close()\n")
             .arg(QString(7'000'000, u'x'))});

    size_t started = 0;
    const auto haveAllEnded = [&] {
        int running = 0;
        for (size_t i = 0; i < started; ++i)
            running += !m_cases[i].hasEnded();
        for (; running < atOnce && started < m_cases.size(); ++running)
            m_cases[started++].start();
        return running == 0;
    };
    QVERIFY(QTest::qWaitFor(haveAllEnded, 240'000));
}

void TestJudge::sameAsPython_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases[i].name)) << int(i);
}

void TestJudge::sameAsPython()
{
    QFETCH(const int, index);
    Case &judged = m_cases[size_t(index)];
    QStringList differences;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        if (attempt > 1) {
            judged.start();
            QVERIFY(QTest::qWaitFor([&] { return judged.hasEnded(); }, 40'000));
        }
        QVERIFY2(!judged.pythons->run().events.isEmpty(), judged.pythons->errors().constData());
        QVERIFY2(!judged.ours->run().events.isEmpty(), judged.ours->errors().constData());
        differences = Comparator::differences(judged.ours->run(), judged.pythons->run());
        if (judged.ours->exitCode() != judged.pythons->exitCode())
            differences += QStringLiteral("exit status: ours %1 | Python's %2")
                               .arg(judged.ours->exitCode())
                               .arg(judged.pythons->exitCode());
        if (differences.isEmpty())
            return;
        qInfo("attempt %d: %s", attempt, qPrintable(differences.join(QLatin1String("\n    "))));
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_judge.moc"
