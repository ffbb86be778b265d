// SPDX-License-Identifier: MIT
#include "pythonfinder.h"

#include <QDir>
#include <QOperatingSystemVersion>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTimer>

namespace {

constexpr int patienceMs = 5000;

bool isWindows()
{
    return QOperatingSystemVersion::currentType() == QOperatingSystemVersion::Windows;
}

/// What a Python may be called.
QStringList names()
{
    if (isWindows())
        return {QStringLiteral("python.exe")};
    return {QStringLiteral("python3"), QStringLiteral("python3.?"), QStringLiteral("python3.??")};
}

QStringList foldersOnThePath()
{
    return qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
}

/// What `pyenv` has installed (github.com/pyenv/pyenv, "Locating Pyenv-provided Python installations").
QStringList pyenvFolders()
{
    const QString root = qEnvironmentVariable("PYENV_ROOT", QDir::homePath() + QStringLiteral("/.pyenv"));
    const QDir versions(root + QStringLiteral("/versions"));
    QStringList folders;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders += versions.filePath(version) + QStringLiteral("/bin");
    return folders;
}

} // namespace

PythonFinder::PythonFinder(QObject *parent)
    : QObject(parent)
{
}

PythonFinder::~PythonFinder()
{
    if (m_process)
        m_process->disconnect(this);
}

QString PythonFinder::standard()
{
    return QStandardPaths::findExecutable(isWindows() ? QStringLiteral("python") : QStringLiteral("python3"));
}

QStringList PythonFinder::candidates()
{
    QStringList found;
    QSet<QString> seen;
    const auto add = [&](const QString &path) {
        const QFileInfo file(path);
        if (!file.isFile() || !file.isExecutable() || seen.contains(file.canonicalFilePath()))
            return;
        seen += file.canonicalFilePath();
        found += path;
    };
    add(standard());
    for (const QString &folder : foldersOnThePath() + pyenvFolders()) {
        if (folder.endsWith(QLatin1String("shims")))
            continue; // pyenv's stand-ins; the versions themselves are found below
        const QDir programs(folder);
        for (const QString &name : programs.entryList(names(), QDir::Files))
            add(programs.filePath(name));
    }
    return found;
}

void PythonFinder::ask(const QStringList &programs)
{
    m_left = programs;
    m_found.clear();
    askNext();
}

void PythonFinder::askNext()
{
    if (m_process)
        m_process.release()->deleteLater();
    if (m_left.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    const QString path = m_left.takeFirst();
    m_process = std::make_unique<QProcess>();
    QProcess *process = m_process.get();
    connect(process, &QProcess::finished, this, [this, process, path] {
        const auto version =
            QVersionNumber::fromString(QString::fromLatin1(process->readAllStandardOutput().trimmed()));
        if (!version.isNull())
            m_found += {path, version};
        askNext();
    });
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            askNext();
    });
    QTimer::singleShot(patienceMs, process, &QProcess::kill);
    process->start(
        path, {QStringLiteral("-c"), QStringLiteral("import sys; print('%d.%d.%d' % sys.version_info[:3])")});
}
