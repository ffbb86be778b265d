// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// An exception of the program that runs, as Python would raise it. Thrown where it arises.
struct PythonError
{
    QString error; ///< the class: "NameError"
    QString text;
    QString module; ///< where the class is not one of Python's builtins: "socket", of gaierror

    /// The last line of a traceback: "NameError: name 'x' is not defined".
    QString describe() const
    {
        const QString name = module.isEmpty() ? error : module + u'.' + error;
        return text.isEmpty() ? name : name + QLatin1String(": ") + text;
    }

    static PythonError typeError(const QString &text) { return {QStringLiteral("TypeError"), text, {}}; }
};

/// What the program came to and only Python knows. Thrown where it arises; the text is translated.
struct BeyondTheLessons
{
    QString text;
};
