// SPDX-License-Identifier: MIT
#pragma once

#include "lesson.h"

/// A line `key: value` of a lesson's document.
struct KeyValue
{
    QString key;
    QString value;
    int line = 0;
};

/// A block of a lesson's document, without its fence.
struct LessonBlock
{
    QString file;
    int line = 0; ///< of the fence, from 1; the text begins a line below
    QStringList text;

    /// Its `key: value` lines; empty ones are left out. Throws a LessonMistake for any other line.
    std::vector<KeyValue> keyValues() const;
    [[noreturn]] void fail(int atLine, const QString &expected) const
    {
        throw LessonMistake {file, atLine, expected};
    }
};

/// What a ```check block says. Throws a LessonMistake.
StepCheck readCheck(const LessonBlock &block);
/// What a ```predict block says. Throws a LessonMistake.
Prediction readPrediction(const LessonBlock &block);
