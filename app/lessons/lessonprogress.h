// SPDX-License-Identifier: MIT
#pragma once

#include "stepwatch.h"

class QSettings;

/// How far a learner has come in a lesson, kept from one start of the program to the next.
struct LessonProgress
{
    /// What was decided of one prediction.
    struct Decided
    {
        int step = 0;
        int prediction = 0;
        StepWatch::PredictionState state;
    };

    int passed = 0; ///< the steps passed, counted from the first
    QList<Decided> predictions;

    /// What is kept of this lesson, as far as it still fits it: a teacher may have changed the document.
    static LessonProgress read(const QSettings &settings, const Lesson &lesson);
    /// There is progress kept of this lesson, of which the head is enough.
    static bool hasBegun(const QSettings &settings, const Lesson &lesson);
    void write(QSettings &settings, const Lesson &lesson) const;
};
