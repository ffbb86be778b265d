// SPDX-License-Identifier: MIT
#include "lessonrun.h"

#include "listingport.h"

#include <QScopedValueRollback>

LessonRun::LessonRun(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void LessonRun::open(const Lesson &lesson)
{
    m_loaded.clear();
    m_edits.clear();
    m_watches.clear();
    m_lesson = lesson;
    const LessonProgress kept = m_settings ? LessonProgress::read(*m_settings, lesson) : LessonProgress();
    m_passed = size_t(kept.passed);
    m_furthest = std::min(m_passed, lesson.steps.size() - 1);
    for (size_t i = 0; i <= m_furthest; ++i)
        m_watches.emplace_back(lesson.steps[i]);
    for (const LessonProgress::Decided &decided : kept.predictions)
        if (size_t(decided.step) <= m_furthest)
            m_watches[size_t(decided.step)].recall(size_t(decided.prediction), decided.state);
    show(m_furthest);
}

void LessonRun::startAnew()
{
    m_loaded.clear();
    m_edits.clear();
    m_watches.clear();
    m_watches.emplace_back(m_lesson.steps.front());
    m_furthest = 0;
    m_passed = 0;
    show(0);
}

void LessonRun::take(const SocketEvent &event)
{
    m_context.take(event);
    if (!isOpen() || m_isLoading)
        return;
    // Who looks back at an earlier step is not asked the furthest one's questions meanwhile.
    const size_t last = m_step == m_furthest ? m_watches.size() : m_step + 1;
    bool hasCounted = false;
    bool hasDecided = false;
    bool isAsked = true;
    for (size_t i = m_step; i < last; ++i) {
        StepWatch &watch = m_watches[i];
        const bool wasPassed = watch.isPassed();
        hasCounted = hasCounted || watch.count(event, m_context);
        // A question is decided by what follows the step before, however far the checks are ahead.
        hasDecided = (isAsked && watch.decide(event, m_context)) || hasDecided;
        isAsked = isAsked && wasPassed;
    }
    if (!hasCounted && !hasDecided)
        return;
    countPassed();
    Q_EMIT progressed();
}

void LessonRun::choose(size_t prediction, int answer)
{
    if (m_watches[m_step].choose(prediction, answer))
        Q_EMIT progressed();
}

QList<PanelButton> LessonRun::askedButtons() const
{
    if (!isOpen() || isPassed())
        return {};
    for (size_t i = 0; i < shownStep().predictions.size(); ++i)
        if (prediction(i).chosen < 0 && prediction(i).happened < 0)
            return {};
    for (size_t i = 0; i < shownStep().checks.size(); ++i)
        if (!isMet(i))
            return shownStep().checks[i].press;
    return {};
}

void LessonRun::goOn()
{
    if (canGoOn())
        show(m_step + 1);
}

void LessonRun::goBack()
{
    if (canGoBack())
        show(m_step - 1);
}

void LessonRun::show(size_t step)
{
    m_step = step;
    m_furthest = std::max(m_furthest, step);
    if (m_watches.size() <= step)
        m_watches.emplace_back(m_lesson.steps[step]);
    {
        // What the programs before still tell as they are stopped is not this step's.
        const QScopedValueRollback loading(m_isLoading, true);
        loadListings();
    }
    countPassed();
    Q_EMIT stepChanged();
}

/// A step that begins with listings of its own begins with what its programs do. All others up to there go on
/// with what has been done since the step shown was passed: a program that ran too far does it only once.
void LessonRun::countPassed()
{
    const auto &steps = m_lesson.steps;
    while (m_passed <= m_furthest && m_watches[m_passed].isPassed())
        ++m_passed;
    while (m_passed > m_furthest && m_watches.size() < steps.size()
           && steps[m_watches.size()].listings.empty())
        m_watches.emplace_back(steps[m_watches.size()]);
    save();
}

void LessonRun::save() const
{
    if (!m_settings)
        return;
    LessonProgress progress;
    progress.passed = int(m_passed);
    for (size_t step = 0; step <= m_furthest; ++step)
        for (size_t i = 0; i < m_lesson.steps[step].predictions.size(); ++i)
            if (const auto &state = m_watches[step].prediction(i); state.happened >= 0)
                progress.predictions.append({int(step), int(i), state});
    progress.write(*m_settings, m_lesson);
}

const LessonListing *LessonRun::listing(QStringView actor) const
{
    if (!isOpen())
        return nullptr;
    if (const LessonListing *now = m_lesson.listing(m_step, actor))
        return now;
    for (size_t i = m_step; i < m_lesson.steps.size(); ++i)
        if (const LessonListing *later = m_lesson.listing(i, actor))
            return later;
    return nullptr;
}

void LessonRun::loadListings()
{
    QStringList changed;
    for (const QString &actor : {QStringLiteral("server"), QStringLiteral("client")}) {
        const LessonListing *wanted = listing(actor);
        if (wanted && m_loaded[actor] != wanted)
            changed += actor;
        m_loaded[actor] = wanted;
    }
    if (!changed.isEmpty())
        Q_EMIT listingsChanged(changed);
}

QString LessonRun::source(const QString &actor) const
{
    const LessonListing *shown = listing(actor);
    const auto edit = m_edits.find(shown);
    return edit != m_edits.end() ? edit->second : original(actor);
}

QString LessonRun::original(const QString &actor) const
{
    const LessonListing *shown = listing(actor);
    return shown ? withPorts(*shown) : QString();
}

void LessonRun::keepEdit(const QString &actor, const QString &source)
{
    const LessonListing *shown = listing(actor);
    if (!shown)
        return;
    if (source == withPorts(*shown))
        m_edits.erase(shown);
    else
        m_edits[shown] = source;
}

void LessonRun::usePort(quint16 busy, quint16 instead)
{
    for (quint16 &other : m_ports)
        if (other == busy)
            other = instead;
    m_ports.insert(busy, instead);
    m_ports.remove(instead);
    for (auto edit = m_edits.begin(); edit != m_edits.end();) {
        edit->second = withPort(edit->second, busy, instead);
        edit = edit->second == withPorts(*edit->first) ? m_edits.erase(edit) : std::next(edit);
    }
}

QString LessonRun::withPorts(const LessonListing &listing) const
{
    QString source = listing.source;
    if (listing.language == LessonListing::Language::Python)
        for (auto port = m_ports.cbegin(); port != m_ports.cend(); ++port)
            source = withPort(source, port.key(), port.value());
    return source;
}
