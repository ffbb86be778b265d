// SPDX-License-Identifier: MIT
#include "scriptdesk.h"

#include "listingprogram.h"
#include "programpanel.h"
#include "workbench.h"

#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A server of Python's socket module, or of what is built on it.
bool looksLikeAServer(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    static const QRegularExpression serving(
        u"\\.(bind|listen|accept)\\(|create_server|start_server|TCPServer|UDPServer"_s);
    return QString::fromUtf8(file.readAll()).contains(serving);
}

} // namespace

ScriptDesk::ScriptDesk(ProgramPanel &server, ProgramPanel &client, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_client(client)
{
}

void ScriptDesk::open(ProgramPanel &panel, const QString &file)
{
    if (isReadable(panel, file))
        panel.makeRoom([this, &panel, file] {
            put(panel, panel.program().actor(), file);
            Q_EMIT opened(panel, file);
        });
}

void ScriptDesk::openFurtherClient(const QString &file)
{
    if (!isReadable(m_client, file))
        return;
    put(m_client, workbench().nextClientName(), file);
    Q_EMIT opened(m_client, file);
}

void ScriptDesk::openAll(const QStringList &files)
{
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (i > 1)
            openFurtherClient(files[i]);
        else
            open(i == 0 ? m_server : m_client, files[i]);
    }
    workbench().selectClient(workbench().clientNames().first());
}

void ScriptDesk::openDropped(const QStringList &files)
{
    bool hasServer = false;
    bool hasClient = false;
    for (const QString &file : files) {
        if (!hasServer && looksLikeAServer(file))
            open(m_server, file);
        else if (hasClient)
            openFurtherClient(file);
        else
            open(m_client, file);
        (looksLikeAServer(file) && !hasServer ? hasServer : hasClient) = true;
    }
}

void ScriptDesk::choose(ProgramPanel &panel)
{
    const QString file =
        askForFile(panel.isServer() ? tr("Open a server's script") : tr("Open a client's script"));
    if (!file.isEmpty())
        open(panel, file);
}

void ScriptDesk::chooseFurtherClient()
{
    const QString file = askForFile(tr("Open a further client's script"));
    if (!file.isEmpty())
        openFurtherClient(file);
}

void ScriptDesk::openText(ProgramPanel &panel, const QString &source, const QString &fileName)
{
    QFile file(m_texts.filePath(QFileInfo(fileName).fileName()));
    if (!file.open(QIODevice::WriteOnly) || file.write(source.toUtf8()) < 0) {
        panel.say(tr("%1 cannot be written: %2.")
                      .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
        return;
    }
    file.close();
    panel.makeRoom(
        [this, &panel, written = file.fileName()] { put(panel, panel.program().actor(), written); });
}

void ScriptDesk::openListing(ProgramPanel &panel)
{
    if (const auto *listing = qobject_cast<ListingProgram *>(&panel.program()))
        openText(panel, listing->source(), listing->fileName());
    else
        panel.say(tr("There is no listing of a lesson here that Python could run."));
}

QString ScriptDesk::python()
{
    return QSettings().value(u"python"_s).toString();
}

void ScriptDesk::setPython(const QString &program)
{
    QSettings().setValue(u"python"_s, program);
}

bool ScriptDesk::isReadable(ProgramPanel &panel, const QString &path)
{
    const QString fault = ScriptProcess::unreadable(path);
    if (!fault.isEmpty())
        panel.say(fault);
    return fault.isEmpty();
}

void ScriptDesk::put(ProgramPanel &panel, const QString &actor, const QString &file)
{
    auto program = std::make_unique<ScriptProgram>(actor, workbench().clock());
    program->setScript({QFileInfo(file).absoluteFilePath(), {}, {}, python()});
    connect(program.get(), &ScriptProgram::refused, &panel, &ProgramPanel::say);
    if (panel.isServer())
        workbench().replaceServer(std::move(program));
    else
        workbench().replaceClient(std::move(program));
}

QString ScriptDesk::askForFile(const QString &title)
{
    const QString key = u"scriptFolder"_s;
    const QString file =
        QFileDialog::getOpenFileName(m_server.window(), title, QSettings().value(key).toString(),
                                     tr("Python scripts (*.py);;All files (*)"));
    if (!file.isEmpty())
        QSettings().setValue(key, QFileInfo(file).absolutePath());
    return file;
}

Workbench &ScriptDesk::workbench() const
{
    return m_server.workbench();
}
