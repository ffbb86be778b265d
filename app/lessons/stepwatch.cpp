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

StepWatch::StepWatch(const LessonStep &step, const EventContext &context)
    : m_step(step)
    , m_context(context)
    , m_matched(step.checks.size())
    , m_predictions(step.predictions.size())
{
}

void StepWatch::take(const SocketEvent &event)
{
    m_context.take(event);
    const bool wasPassed = isPassed();
    for (size_t i = 0; i < m_matched.size(); ++i)
        if (m_step.checks[i].pattern.matches(event, m_context))
            m_matched[i] += event.count;
    if (!wasPassed && isPassed())
        m_passedAt = event.number;

    for (size_t i = 0; i < m_predictions.size(); ++i) {
        if (m_predictions[i].happened >= 0)
            continue;
        const auto &answers = m_step.predictions[i].answers;
        const auto happened =
            std::find_if(answers.begin(), answers.end(), [this, &event](const PredictionAnswer &answer) {
                return answer.pattern.matches(event, m_context);
            });
        if (happened == answers.end())
            continue;
        m_predictions[i].happened = int(happened - answers.begin());
        m_predictions[i].eventNumber = event.number;
    }
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
