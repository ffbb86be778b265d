// SPDX-License-Identifier: MIT
#include "lessondesk.h"

#include "language.h"
#include "lessonlibrary.h"
#include "listingprogram.h"
#include "qtprogram.h"
#include "workbench.h"

#include <QFileInfo>

namespace {

QString currentKey()
{
    return QStringLiteral("lessons/current");
}

} // namespace

LessonDesk::LessonDesk(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_run(&m_settings)
{
    const Timeline &timeline = workbench.timeline();
    connect(&timeline, &Timeline::appended, this, [this, &timeline](qint64 first, qint64 last) {
        for (qint64 number = first; number <= last; ++number)
            m_run.take(timeline.event(number));
    });
    connect(&m_run, &LessonRun::listingsChanged, this, &LessonDesk::loadListings);
    connect(&m_run, &LessonRun::stepChanged, this, &LessonDesk::putBackPrograms);
    retranslate();
}

bool LessonDesk::hasNextPart() const
{
    return m_current + 1 < m_parts.size() && !m_parts[m_current + 1].isTeachers;
}

bool LessonDesk::hasBegun() const
{
    return LessonProgress::hasBegun(m_settings, m_parts[m_current].head);
}

void LessonDesk::retranslate()
{
    const QStringList files = LessonLibrary::files({Language::current()});
    const bool isFirst = m_parts.isEmpty();
    if (!isFirst && m_parts.first().path == files.first()) {
        Q_EMIT partsChanged(); // the same documents: nothing to read again
        return;
    }
    QList<Part> parts;
    for (const QString &path : files)
        parts.append({path, LessonLibrary::loadHead(path).lesson});
    for (const Part &part : std::as_const(m_parts))
        if (part.isTeachers)
            parts.append(part);
    m_parts = parts;
    if (isFirst)
        recall(m_settings.value(currentKey()).toString());
    if (m_run.isOpen() && !m_parts[m_current].isTeachers)
        openPart(m_current);
    else
        Q_EMIT partsChanged();
}

/// The part that was open last: one of ours by its name, whatever the language, or a teacher's by its path.
void LessonDesk::recall(const QString &last)
{
    for (int i = 0; i < m_parts.size(); ++i)
        if (QFileInfo(m_parts[i].path).fileName() == last)
            m_current = i;
    const ReadLesson own = QFileInfo(last).isAbsolute() ? LessonLibrary::load(last) : ReadLesson();
    if (own.lesson.steps.empty() || own.mistake)
        return;
    m_current = int(m_parts.size());
    m_parts.append({last, own.lesson, true});
}

void LessonDesk::openPart(int index)
{
    open(m_parts[index].path);
}

void LessonDesk::openFile(const QString &path)
{
    open(QFileInfo(path).absoluteFilePath());
}

void LessonDesk::open(const QString &path)
{
    const ReadLesson read = LessonLibrary::load(path);
    if (read.mistake) {
        Q_EMIT mistake(read.mistake->describe());
        return;
    }
    if (indexOf(path) < 0)
        m_parts.append({path, read.lesson, true});
    m_current = indexOf(path);
    const bool isTeachers = m_parts[m_current].isTeachers;
    m_settings.setValue(currentKey(), isTeachers ? path : QFileInfo(path).fileName());
    m_workbench.reset();
    m_run.open(read.lesson);
    Q_EMIT partsChanged();
    if (isTeachers)
        Q_EMIT fileOpened(path);
}

int LessonDesk::indexOf(const QString &path) const
{
    for (int i = 0; i < m_parts.size(); ++i)
        if (m_parts[i].path == path)
            return i;
    return -1;
}

void LessonDesk::startAnew()
{
    if (!m_run.isOpen())
        return;
    m_workbench.reset();
    m_run.startAnew();
}

void LessonDesk::usePort(quint16 busy, quint16 instead)
{
    m_run.usePort(busy, instead);
    for (Program *program : {&m_workbench.server(), &m_workbench.client()}) {
        auto *listing = qobject_cast<ListingProgram *>(program);
        if (!listing || !m_run.listing(program->actor()))
            continue;
        const QString source = m_run.source(program->actor());
        // A run with the busy port is over: the listing is to be seen as it will run.
        if (listing->isUnderWay() && listing->source() != source)
            listing->stop();
        listing->setSource(m_run.original(program->actor()), listing->fileName());
        listing->edit(source);
    }
}

/// A new listing begins a new conversation. The clients end first: who closes first keeps the port busy.
void LessonDesk::loadListings(const QStringList &actors)
{
    m_workbench.goLive();
    if (actors.contains(ActorNames::panelServer()))
        m_workbench.stopAll();
    for (const QString &actor : actors)
        load(actor);
    m_workbench.settle();
}

/// Whoever has taken the buttons, or a script, in the middle of a lesson finds its listing again in the next
/// step.
void LessonDesk::putBackPrograms()
{
    for (const Program *program : {&m_workbench.server(), &m_workbench.client()})
        if (m_run.listing(program->actor()) && !owns(*program))
            load(program->actor());
}

void LessonDesk::load(const QString &actor)
{
    const LessonListing &listing = *m_run.listing(actor);
    KernelWatch &watch = m_workbench.kernelWatch();
    Clock &clock = m_workbench.clock();
    const bool isServer = actor == ActorNames::panelServer();
    std::unique_ptr<Program> program;
    if (listing.language == LessonListing::Language::Python) {
        auto python = std::make_unique<ListingProgram>(actor, watch, clock);
        python->setSource(m_run.original(actor), listing.fileName);
        python->edit(m_run.source(actor));
        connect(python.get(), &Program::sourceChanged, this, [this, actor] { keepEdit(actor); });
        program = std::move(python);
    } else if (isServer) {
        program = std::make_unique<QtServerProgram>(watch, clock);
    } else {
        program = std::make_unique<QtClientProgram>(actor, watch, clock);
    }
    m_placed.insert(actor, program.get());
    if (isServer)
        m_workbench.replaceServer(std::move(program));
    else
        m_workbench.replaceClient(std::move(program));
}

void LessonDesk::keepEdit(const QString &actor)
{
    const Program &program = actor == ActorNames::panelServer() ? m_workbench.server() : m_workbench.client();
    m_run.keepEdit(actor, program.source());
}
