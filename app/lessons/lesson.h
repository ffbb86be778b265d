// SPDX-License-Identifier: MIT
#pragma once

#include "eventpattern.h"

#include <vector>

/// A listing that a step puts into a panel.
struct LessonListing
{
    enum class Language { Python, Cpp };

    QString actor; ///< "server" or "client": the panel
    Language language = Language::Python;
    QString fileName; ///< what "Save as…" offers
    QString source;
    int documentLine = 0; ///< where it begins in the lesson's document
};

/// A button of a panel, as a lesson names it whatever the language: by its English accessible name.
struct PanelButton
{
    enum class Kind { Step, Run, Start, Send, Close };

    QString name; ///< "Step server", "Listen"
    QString actor; ///< "server" or "client": the panel
    Kind kind = Kind::Step;

    static const QList<PanelButton> &all();
};

/// What must happen for a step to pass.
struct StepCheck
{
    QString say; ///< a sentence: "Passes when connect() has returned."
    EventPattern pattern;
    int count = 1; ///< so many events must match
    QList<PanelButton> press; ///< what to press for it, in order; empty: the lesson names no button
    int documentLine = 0;
};

/// One answer to a prediction, with the event that makes it come true.
struct PredictionAnswer
{
    QString text;
    QString because; ///< why, told once this is what happened
    EventPattern pattern;
    int documentLine = 0;
};

/// A question before a decisive moment. The first event that fits an answer decides, whatever the answers.
struct Prediction
{
    QString ask;
    std::vector<PredictionAnswer> answers;
};

struct LessonStep
{
    QString title;
    QString prose; ///< Markdown
    std::vector<LessonListing> listings; ///< at most one a panel, loaded as the step begins
    std::vector<Prediction> predictions;
    std::vector<StepCheck> checks; ///< all must be met, in any order; none: a step to read
};

/// A part of the course, read from a document (resources/lessons/FORMAT.md).
struct Lesson
{
    QString file;
    QString title;
    int order = 0;
    QString introduction; ///< Markdown, before the first step
    std::vector<LessonStep> steps;

    /// The listing a panel shows in a step: the step's own, or the last before it. Null if there is none.
    const LessonListing *listing(size_t step, QStringView actor) const;
};

/// Why a document is no lesson.
struct LessonMistake
{
    Q_DECLARE_TR_FUNCTIONS(LessonMistake)
public:
    QString file;
    int line = 0; ///< from 1
    QString expected;

    QString describe() const
    {
        return tr("%1, line %2: expected %3.").arg(file, QString::number(line), expected);
    }
};
