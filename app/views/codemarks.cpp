// SPDX-License-Identifier: MIT
#include "codemarks.h"

#include "explain.h"

#include <algorithm>

namespace {

using Mark = CodeMarks::Mark;
using Remark = CodeMarks::Remark;

/// Of a program with threads it says which one is there.
QString ofThread(const SocketEvent &event, const QString &text)
{
    return event.thread.isEmpty() ? text : CodeMarks::tr("%1: %2").arg(event.thread, text);
}

Remark remarkOf(const Scene &scene, const SocketEvent &open, qint64 nowUs)
{
    if (!Scene::isWaiting(open, nowUs))
        return {open.line, Mark::Running, false, ofThread(open, CodeMarks::tr("Running.")), {}};
    const qint64 waited = nowUs - open.timeUs;
    return {open.line, Mark::Waiting, false, ofThread(open, Explain::waiting(scene, open)),
            waited < 1'000'000 ? QString() : Explain::duration(waited)};
}

Remark remarkOf(const SocketEvent &end)
{
    if (end.kind == SocketEvent::Kind::Raise)
        return {end.line, Mark::Failed, false, ofThread(end, Explain::pythonSentence(end)), {}};
    return {end.line, Mark::Returned, false, ofThread(end, Explain::outcome(end)), {}};
}

/// True where the program has come to a line whose call, if it makes one, is still to come.
bool isBeforeLine(const ActorState &actor)
{
    if (actor.hasEnded || actor.uncaught || actor.line == 0)
        return false;
    const auto isHere = [&](const SocketEvent &event) { return event.line == actor.line; };
    const bool isInCall = std::any_of(actor.openCalls.cbegin(), actor.openCalls.cend(), isHere);
    return actor.nextCall != SocketEvent::Call::None
        || (!isInCall && !(actor.lastEnd && isHere(*actor.lastEnd)));
}

QString nextToRun(QString variables)
{
    if (variables.isEmpty())
        return CodeMarks::tr("Next to run.");
    variables.replace(u'\n', QLatin1String(", "));
    return CodeMarks::tr("Next to run, with %1").arg(variables);
}

QString running(const SocketEvent &line, qint64 nowUs)
{
    const qint64 ranUs = nowUs - line.timeUs;
    return ranUs < 1'000'000 ? CodeMarks::tr("Running.")
                             : CodeMarks::tr("Running for %1.").arg(Explain::duration(ranUs));
}

/// Where a thread stands. Several at one line share its remark.
Remark remarkOf(const ActorState &actor, const SocketEvent &line, qint64 nowUs)
{
    const bool isBusy = line.status == QLatin1String("running");
    const QString text = isBusy ? running(line, nowUs) : nextToRun(line.text);
    const Mark mark = isBusy ? Mark::Running : Mark::Next;
    QStringList threads;
    for (const SocketEvent &other : actor.lines)
        if (other.line == line.line && other.status == line.status)
            threads.append(other.thread.isEmpty() ? CodeMarks::tr("main thread") : other.thread);
    if (actor.lines.size() == 1)
        return {line.line, mark, false, ofThread(line, text), {}};
    return {line.line, mark, false, CodeMarks::tr("%1: %2").arg(threads.join(QLatin1String(", ")), text), {}};
}

/// What there is of the actor in that file.
ActorState within(const QString &file, ActorState actor)
{
    const auto isElsewhere = [&](const SocketEvent &event) { return event.file != file; };
    if (actor.file != file)
        actor.line = 0;
    actor.openCalls.removeIf(isElsewhere);
    actor.lines.removeIf(isElsewhere);
    for (std::optional<SocketEvent> *event : {&actor.lastEnd, &actor.failure, &actor.uncaught})
        if (*event && isElsewhere(**event))
            event->reset();
    return actor;
}

template<typename List> auto find(const List &list, int line) -> decltype(&list.first())
{
    const auto found =
        std::find_if(list.cbegin(), list.cend(), [line](const auto &entry) { return entry.line == line; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

CodeMarks CodeMarks::of(const Scene &scene, const ActorState &ofAllFiles, qint64 nowUs, const QString &file)
{
    const ActorState actor = file.isEmpty() ? ofAllFiles : within(file, ofAllFiles);
    CodeMarks marks;
    const SocketEvent *open = actor.openCall();
    const bool isNext = isBeforeLine(actor);
    const bool isOpenNewest = open && (!actor.lastEnd || open->number > actor.lastEnd->number);
    // A button sends while recv() waits; once that has returned, the program is in recv() as before.
    const bool isBackInOpen = open && actor.lastEnd && !isOpenNewest && open->thread == actor.lastEnd->thread;

    // From the newest to the oldest: the first one to name a line has it.
    if (actor.uncaught)
        marks.add({actor.uncaught->line, Mark::Failed, true, Explain::pythonSentence(*actor.uncaught), {}});
    if (isNext && actor.lines.isEmpty())
        marks.add({actor.line, Mark::Next, true, nextToRun(actor.variables), {}});
    const qint64 newest = qMax(open ? open->number : 0, actor.lastEnd ? actor.lastEnd->number : 0);
    const auto addLines = [&](bool isNewest) {
        for (auto line = actor.lines.crbegin(); line != actor.lines.crend(); ++line)
            if ((line->number > newest) == isNewest && (isNext || !line->status.isEmpty()))
                marks.add(remarkOf(actor, *line, nowUs));
    };
    addLines(true);
    if (actor.lastEnd && !isOpenNewest && !isBackInOpen)
        marks.add(remarkOf(*actor.lastEnd));
    for (auto call = actor.openCalls.crbegin(); call != actor.openCalls.crend(); ++call)
        marks.add(remarkOf(scene, *call, nowUs));
    if (isBackInOpen)
        marks.add(remarkOf(*actor.lastEnd));
    addLines(false);
    if (actor.lastEnd && isOpenNewest)
        marks.addLine(actor.lastEnd->line, remarkOf(*actor.lastEnd).mark);
    if (actor.failure)
        marks.addLine(actor.failure->line, Mark::Failed);

    if (!marks.remarks.isEmpty()) {
        marks.remarks.first().isLoud = true;
        marks.current = marks.remarks.first().line;
        marks.currentMark = marks.remarks.first().mark;
    }
    if (const SocketEvent *busy = open ? open : actor.busyLine())
        marks.waitsSinceUs = busy->timeUs;
    return marks;
}

CodeMarks CodeMarks::ofMistake(int line, const QString &why)
{
    CodeMarks marks;
    marks.add({line, Mark::Failed, true, why, {}});
    marks.current = line;
    marks.currentMark = Mark::Failed;
    return marks;
}

bool CodeMarks::addLine(int line, Mark mark)
{
    if (line == 0 || find(lines, line))
        return false;
    lines.append({line, mark});
    return true;
}

void CodeMarks::add(const Remark &remark)
{
    if (addLine(remark.line, remark.mark))
        remarks.append(remark);
}

const CodeMarks::Line *CodeMarks::line(int number) const
{
    return find(lines, number);
}

const CodeMarks::Remark *CodeMarks::remark(int number) const
{
    return find(remarks, number);
}
