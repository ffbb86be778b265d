// SPDX-License-Identifier: MIT
#pragma once

#include "lesson.h"

#include <QHash>

/// A document as a lesson, or its first mistake.
struct ReadLesson
{
    Lesson lesson;
    std::optional<LessonMistake> mistake;
};

/// Reads a lesson's document (resources/lessons/FORMAT.md). The file's name is told in mistakes; pieces are
/// the marked pieces of source that a `cpp` listing may name, see sourcepieces.h.
ReadLesson readLesson(const QString &text, const QString &file, const QHash<QString, QString> &pieces = {});

/// Reads no more of it than what stands before its first step.
ReadLesson readLessonHead(const QString &text, const QString &file);
