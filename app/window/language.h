// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// The language of every text: the system's, unless another one was chosen. Changing it sends each window a
/// QEvent::LanguageChange, and what is on screen changes at once. Needs a QCoreApplication.
namespace Language {

/// The languages there are texts in, English first: "en", "de", "sv", "zh_CN".
QStringList codes();
/// What a language calls itself: "Deutsch".
QString ownName(const QString &code);
/// The language that was chosen; empty for the system's.
QString chosen();
/// Remembers a language, empty for the system's, and speaks it from now on.
void choose(const QString &code);
/// Speaks the chosen language: once, at the start.
void apply();
/// Speaks a language, empty for the system's, without remembering it.
void speak(const QString &code);
/// The language spoken now.
QString current();

} // namespace Language
