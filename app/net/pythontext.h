// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Values as they stand in a Python program.
namespace PythonText {

/// repr() of a str: 'abc', "it's", 'a\n'
QString string(const QString &text);
/// Digits, perhaps behind a minus sign.
bool isInteger(const QString &typed);
/// An integer that was typed stays one, anything else is a string: 50017, 'abc', ''.
QString number(const QString &typed);

} // namespace PythonText
