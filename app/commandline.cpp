// SPDX-License-Identifier: MIT
#include "commandline.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Parser : QCommandLineParser
{
    QCommandLineOption help = addHelpOption();
    QCommandLineOption version = addVersionOption();
    QCommandLineOption headless {
        u"headless"_s,
        CommandLine::tr("With run: no window; print what happens as JSON lines on standard output.")};
    QCommandLineOption engine {
        u"engine"_s,
        CommandLine::tr("With --headless: python, or builtin for the interpreter of the lessons."),
        u"python|builtin"_s, u"python"_s};
    QCommandLineOption timeout {
        u"timeout"_s,
        CommandLine::tr("With --headless: end all programs after so many seconds; 0 for never."),
        u"seconds"_s, u"30"_s};
    QCommandLineOption python {u"python"_s, CommandLine::tr("With run: the Python that runs the scripts."),
                               u"program"_s};

    QCommandLineOption lesson {u"lesson"_s, CommandLine::tr("Open this part of the lessons, from 1."),
                               u"number"_s, u"0"_s};

    Parser()
    {
        setApplicationDescription(CommandLine::tr("Drive and watch real TCP sockets, one call at a time."));
        addOptions({lesson, headless, engine, timeout, python});
        addPositionalArgument(u"run"_s, CommandLine::tr("Run Python scripts: a server and its clients."),
                              u"[run server.py [client.py ...]]"_s);
    }
};

CommandLine failure(const QString &what)
{
    CommandLine line;
    line.wish = CommandLine::Wish::Fault;
    line.fault = what;
    return line;
}

} // namespace

CommandLine CommandLine::read(const QStringList &arguments)
{
    Parser parser;
    if (!parser.parse(arguments))
        return failure(parser.errorText());
    CommandLine line;
    line.wish = parser.isSet(parser.help) ? Wish::Help
        : parser.isSet(parser.version)    ? Wish::Version
        : parser.isSet(parser.headless)   ? Wish::Headless
                                          : Wish::Window;
    if (line.wish == Wish::Help || line.wish == Wish::Version)
        return line;
    line.scripts = parser.positionalArguments();
    if (!line.scripts.isEmpty() && line.scripts.takeFirst() != "run"_L1)
        return failure(CommandLine::tr("The only command is run."));
    const bool isRun = !parser.positionalArguments().isEmpty();
    if ((isRun || line.wish == Wish::Headless) && line.scripts.isEmpty())
        return failure(CommandLine::tr("run needs at least one script."));
    const QString engine = parser.value(parser.engine);
    if (engine != "python"_L1 && engine != "builtin"_L1)
        return failure(CommandLine::tr("--engine is python or builtin, not %1.").arg(engine));
    line.engine = engine == "builtin"_L1 ? Engine::Builtin : Engine::Python;
    bool isNumber = false;
    const double seconds = parser.value(parser.timeout).toDouble(&isNumber);
    if (!isNumber || seconds < 0 || seconds > 1e6)
        return failure(
            CommandLine::tr("--timeout is a number of seconds, not %1.").arg(parser.value(parser.timeout)));
    line.timeoutMs = int(seconds * 1000);
    bool isPart = false;
    line.lesson = parser.value(parser.lesson).toInt(&isPart);
    if (!isPart || line.lesson < 0)
        return failure(noSuchLesson(parser.value(parser.lesson)));
    line.python = parser.value(parser.python);
    return line;
}

QString CommandLine::help()
{
    return Parser().helpText();
}

QString CommandLine::noSuchLesson(const QString &lesson)
{
    return tr("--lesson is the number of a part, not %1.").arg(lesson);
}
