// SPDX-License-Identifier: MIT
#pragma once

#include "lessonprogress.h"

#include <map>
#include <QObject>

/// A learner's way through a lesson: which step, what has been shown of it, and the listings to work with.
///
/// A step is passed by events alone. Whoever goes faster than the steps ask for loses nothing: once a step
/// is passed, what follows counts for the next ones as well, as long as they go on with the same listings. An
/// event counts once, for the first step that waits for it.
class LessonRun : public QObject
{
    Q_OBJECT
public:
    /// Settings keep the progress; without them it is lost with the object.
    explicit LessonRun(QSettings *settings = nullptr, QObject *parent = nullptr);

    /// Begins a lesson, at the first step that has not been passed yet.
    void open(const Lesson &lesson);
    /// Begins this lesson at its first step again. Nothing is kept of what was passed, answered or edited.
    void startAnew();
    const Lesson &lesson() const { return m_lesson; }
    bool isOpen() const { return !m_lesson.steps.empty(); }

    /// The next event of the timeline.
    void take(const SocketEvent &event);
    /// Chooses an answer of the step shown; nothing is done once an event has decided.
    void choose(size_t prediction, int answer);

    size_t step() const { return m_step; } ///< the step shown, from 0
    const LessonStep &shownStep() const { return m_lesson.steps[m_step]; }
    size_t passedCount() const { return m_passed; } ///< the steps passed, counted from the first
    bool isPassed() const { return m_step < m_passed; }
    bool isMet(size_t check) const { return isPassed() || watch().isMet(check); }
    const StepWatch::PredictionState &prediction(size_t i) const { return watch().prediction(i); }
    /// The buttons that the step shown asks for now, in order: for its first check that is not met. None
    /// while a question waits for an answer.
    QList<PanelButton> askedButtons() const;
    bool canGoOn() const { return isPassed() && m_step + 1 < m_lesson.steps.size(); }
    bool canGoBack() const { return m_step > 0; }
    void goOn();
    void goBack();

    /// The listing this actor's panel is to have in the step shown, or will have first; null if none.
    const LessonListing *listing(QStringView actor) const;
    /// Its text: as it was edited, or as it came with the port in use.
    QString source(const QString &actor) const;
    /// The text of the listing as the lesson has it, with the port in use: what “Put back” brings.
    QString original(const QString &actor) const;
    /// The learner has edited the listing shown; it is found again as long as the lesson is open.
    void keepEdit(const QString &actor, const QString &source);
    /// From now on the listings have this port where they had that one, also those of later steps.
    void usePort(quint16 busy, quint16 instead);

Q_SIGNALS:
    /// Another step is shown, or another lesson.
    void stepChanged();
    /// A check was met, a prediction answered or decided.
    void progressed();
    /// These panels are to be given another listing, see source(). Their programs begin anew.
    void listingsChanged(const QStringList &actors);

private:
    const StepWatch &watch() const { return m_watches[m_step]; }
    void show(size_t step);
    void loadListings();
    void countPassed();
    void save() const;
    QString withPorts(const LessonListing &listing) const;

    QSettings *m_settings;
    Lesson m_lesson;
    EventContext m_context;
    std::vector<StepWatch> m_watches; ///< of the steps from the first to the furthest, see take()
    size_t m_step = 0;
    size_t m_furthest = 0; ///< the last step that has been shown
    size_t m_passed = 0;
    bool m_isLoading = false; ///< the listings of a step are coming into their panels
    std::map<QString, const LessonListing *> m_loaded;
    std::map<const LessonListing *, QString> m_edits;
    QHash<quint16, quint16> m_ports; ///< what stands in place of a busy one
};
