// SPDX-License-Identifier: MIT
#include "stepwatch.h"

#include <algorithm>

StepWatch::Verdict StepWatch::PredictionState::verdict() const
{
    if (happened < 0)
        return Verdict::Open;
    if (chosen < 0)
        return Verdict::Missed;
    return chosen == happened ? Verdict::Right : Verdict::Wrong;
}

StepWatch::StepWatch(const LessonStep &step)
    : m_step(step)
    , m_matched(step.checks.size())
    , m_predictions(step.predictions.size())
{
}

bool StepWatch::count(const SocketEvent &event, const EventContext &context)
{
    bool hasCounted = false;
    const bool wasPassed = isPassed();
    for (size_t i = 0; i < m_matched.size(); ++i) {
        if (isMet(i) || !m_step.checks[i].pattern.matches(event, context))
            continue;
        const int run = context.runOf(event.actor);
        if (m_matched[i].run != run)
            m_matched[i] = {0, run};
        m_matched[i].count += event.count;
        hasCounted = true;
    }
    if (!wasPassed && isPassed())
        m_passedAt = event.number;
    return hasCounted;
}

bool StepWatch::decide(const SocketEvent &event, const EventContext &context)
{
    bool hasDecided = false;
    for (size_t i = 0; i < m_predictions.size(); ++i) {
        if (m_predictions[i].happened >= 0)
            continue;
        const auto &answers = m_step.predictions[i].answers;
        const auto happened =
            std::find_if(answers.begin(), answers.end(), [&](const PredictionAnswer &answer) {
                return answer.pattern.matches(event, context);
            });
        if (happened == answers.end())
            continue;
        m_predictions[i].happened = int(happened - answers.begin());
        m_predictions[i].eventNumber = event.number;
        hasDecided = true;
    }
    return hasDecided;
}

bool StepWatch::choose(size_t prediction, int answer)
{
    PredictionState &state = m_predictions[prediction];
    if (state.verdict() != Verdict::Open)
        return false;
    state.chosen = answer;
    return true;
}

bool StepWatch::isPassed() const
{
    for (size_t i = 0; i < m_matched.size(); ++i)
        if (!isMet(i))
            return false;
    return true;
}
