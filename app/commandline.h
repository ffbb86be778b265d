// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QStringList>

/// What was asked for on the command line.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    enum class Wish {
        Window,
        Headless,
        Help,
        Version,
        Fault, ///< fault says what is wrong
    };
    enum class Engine {
        Python,
        Builtin, ///< the lessons' own interpreter
    };

    Wish wish = Wish::Window;
    Engine engine = Engine::Python;
    QStringList scripts; ///< the server's, then the clients'
    QString python; ///< empty: PythonFinder::standard()
    int lesson = 0; ///< the part to open, from 1; 0: none
    int timeoutMs = 30'000; ///< of a headless run; 0: none
    QString fault;

    /// Reads the arguments, the program's own name first.
    static CommandLine read(const QStringList &arguments);
    static QString help();
    /// The fault of a lesson that is none, as it was written.
    static QString noSuchLesson(const QString &lesson);
};
