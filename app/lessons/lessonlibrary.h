// SPDX-License-Identifier: MIT
#pragma once

#include "lessonreader.h"

/// The lessons that come with the program, and any that a teacher wrote.
namespace LessonLibrary {

/// The documents of the first of the languages that there are lessons in, else the English ones, in their
/// order. The languages are named as QLocale::uiLanguages() does.
QStringList files(const QStringList &languages = {});

/// The pieces of this program's own source that a lesson shows, by their names.
QHash<QString, QString> ownPieces();

/// Reads a lesson from a file, in UTF-8.
ReadLesson load(const QString &path);

/// Reads no more of it than what stands before its first step, quickly.
ReadLesson loadHead(const QString &path);

} // namespace LessonLibrary
