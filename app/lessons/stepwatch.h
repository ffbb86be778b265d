// SPDX-License-Identifier: MIT
#pragma once

#include "lesson.h"

/// Judges one step by the events that follow: whether it passes, and which answers came true.
class StepWatch
{
    Q_GADGET
public:
    enum class Verdict {
        Open, ///< nothing has decided yet
        Right,
        Wrong,
        Missed, ///< decided before an answer was chosen
    };
    Q_ENUM(Verdict)

    struct PredictionState
    {
        int chosen = -1; ///< the learner's answer; -1: none
        int happened = -1; ///< the answer that came true; -1: not decided
        qint64 eventNumber = 0; ///< of the event that decided

        Verdict verdict() const;
    };

    explicit StepWatch(const LessonStep &step);

    /// Counts the next event for the checks that are not met; the context has taken it already. A check
    /// counts what one run of the program does. True: for one.
    bool count(const SocketEvent &event, const EventContext &context = {});
    /// Lets the next event decide the predictions that are open. True: one is decided now.
    bool decide(const SocketEvent &event, const EventContext &context = {});
    /// Chooses an answer, or another one. False, and nothing done, once an event has decided.
    bool choose(size_t prediction, int answer);
    /// Goes on with what is known of a prediction from another time.
    void recall(size_t prediction, const PredictionState &state) { m_predictions[prediction] = state; }

    /// All checks are met. A step without checks is passed from the start.
    bool isPassed() const;
    /// The event that passed the step; 0 before that, and where there was nothing to check.
    qint64 passedAt() const { return m_passedAt; }
    bool isMet(size_t check) const { return m_matched[check].count >= m_step.checks[check].count; }
    const PredictionState &prediction(size_t i) const { return m_predictions[i]; }
    const LessonStep &step() const { return m_step; }

private:
    struct Matched
    {
        qint64 count = 0;
        int run = 0; ///< the program's, see EventContext::runOf()
    };

    LessonStep m_step;
    std::vector<Matched> m_matched; ///< events that matched, a check each
    std::vector<PredictionState> m_predictions;
    qint64 m_passedAt = 0;
};
