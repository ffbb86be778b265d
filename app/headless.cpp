// SPDX-License-Identifier: MIT
#include "headless.h"

#include "headlessrun.h"
#include "kernelwatch.h"
#include "listingprogram.h"
#include "scriptprogram.h"
#include "standardoutput.h"
#include "terminationsignals.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace {

void complain(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
}

std::unique_ptr<Program> makeScript(const QString &actor, const QString &file, const CommandLine &commandLine,
                                    HeadlessRun &run, KernelWatch &watch)
{
    auto program = std::make_unique<ScriptProgram>(actor);
    program->setScript({file, {}, {}, commandLine.python});
    QObject::connect(program.get(), &ScriptProgram::refused, &run, [&run](const QString &sentence) {
        complain(sentence);
        run.end(HeadlessRun::BadUsage);
    });
    QObject::connect(program.get(), &ScriptProgram::introduced, &watch,
                     [&watch, actor](qint64 process) { watch.addScript(process, actor); });
    QObject::connect(program.get(), &Program::happened, &watch, &KernelWatch::see);
    // Standard input is empty.
    QObject::connect(program.get(), &Program::stateChanged, program.get(),
                     [script = program.get()] { script->closeInput(); });
    return program;
}

/// Not by opening it, which would take the bytes of a pipe away.
bool canBeRead(const QString &path)
{
    if (const QFileInfo info(path); info.isReadable() && !info.isDir())
        return true;
    QFile file(path);
    const bool isThere = file.open(QFile::ReadOnly);
    if (!isThere)
        complain(CommandLine::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return isThere;
}

std::unique_ptr<Program> makeListing(const QString &actor, const QString &path, KernelWatch &watch)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly)) {
        complain(CommandLine::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
        return {};
    }
    auto program = std::make_unique<ListingProgram>(actor, watch);
    program->setSource(QString::fromUtf8(file.readAll()), QFileInfo(path).absoluteFilePath());
    return program;
}

} // namespace

int runHeadless(const CommandLine &commandLine)
{
    ActorNames names;
    KernelWatch watch(names);
    HeadlessRun run;
    QObject::connect(&watch, &KernelWatch::happened, &run, &HeadlessRun::observe);
    TerminationSignals termination;
    StandardOutput output(termination.descriptor());
    constexpr int killed = 128;
    constexpr int brokenPipe = 13; // SIGPIPE, which not every system has
    QObject::connect(&termination, &TerminationSignals::came, &run,
                     [&run](int number) { run.end(killed + number); });
    QObject::connect(&output, &StandardOutput::closed, &run, [&run] { run.end(killed + brokenPipe); });
    QObject::connect(&run, &HeadlessRun::told, &output, &StandardOutput::write);
    QObject::connect(&run, &HeadlessRun::finished, QCoreApplication::instance(), &QCoreApplication::exit);

    if (!std::all_of(commandLine.scripts.cbegin(), commandLine.scripts.cend(), canBeRead))
        return HeadlessRun::BadUsage;
    for (int i = 0; i < commandLine.scripts.size(); ++i) {
        const QString actor = HeadlessRun::actorName(i);
        if (i > 1)
            names.nextClient();
        auto program = commandLine.engine == CommandLine::Engine::Builtin
            ? makeListing(actor, commandLine.scripts[i], watch)
            : makeScript(actor, commandLine.scripts[i], commandLine, run, watch);
        if (!program)
            return HeadlessRun::BadUsage;
        run.add(std::move(program));
    }
    QMetaObject::invokeMethod(
        &run, [&run, &commandLine] { run.start(commandLine.timeoutMs); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
