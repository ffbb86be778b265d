// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The words of Python, and which of them the lessons' listings may use.
namespace PythonWords {

/// Reserved: `while`, `lambda`, `None` (The Python Language Reference, 2.3.1).
bool isKeyword(QStringView word);
/// Known to Python without an import, and not to the lessons: `input`, `len`, `__name__`.
bool isBuiltin(QStringView name);
/// A call of a socket that the lessons know: `bind`, `recv`.
bool isMethod(QStringView name);
/// A name of the module socket, not a call, that the lessons know: `AF_INET`.
bool isConstant(QStringView name);
/// True where a name may hold, or begin with, the character (The Python Language Reference, 2.3).
bool isNameCharacter(char32_t c, bool first);
/// What CPython says of a character that begins no word.
QString invalidCharacter(char32_t c);

} // namespace PythonWords
