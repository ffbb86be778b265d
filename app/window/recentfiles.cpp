// SPDX-License-Identifier: MIT
#include "recentfiles.h"

#include <QDir>
#include <QMenu>
#include <QMetaEnum>
#include <QSettings>

namespace {

QString key()
{
    return QStringLiteral("recentFiles");
}

} // namespace

RecentFiles::RecentFiles(QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
{
    m_menu.setToolTipsVisible(true);
    retranslate();
}

void RecentFiles::add(Kind kind, const QString &path)
{
    const File file {kind, QFileInfo(path).absoluteFilePath()};
    QList<File> files = read();
    files.removeAll(file);
    files.prepend(file);
    keep(files.mid(0, most));
}

void RecentFiles::clear()
{
    keep({});
}

void RecentFiles::retranslate()
{
    m_menu.clear();
    const QList<File> files = read();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const File &file = files[i];
        auto *action = m_menu.addAction(QStringLiteral("&%1  %2").arg(
            QString::number(i + 1), describe(file).replace(u'&', QStringLiteral("&&"))));
        action->setToolTip(QDir::toNativeSeparators(file.path));
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT chosen(file.kind, file.path); });
    }
    m_menu.addSeparator();
    // Later: the action that asks for it goes with the list.
    connect(m_menu.addAction(tr("&Clear the list")), &QAction::triggered, this, &RecentFiles::clear,
            Qt::QueuedConnection);
    m_menu.setEnabled(!files.isEmpty());
}

QString RecentFiles::describe(const File &file)
{
    const QString name = QFileInfo(file.path).fileName();
    switch (file.kind) {
    case Kind::Lesson:
        return tr("%1 (lesson)").arg(name);
    case Kind::ServerScript:
        return tr("%1 (server's script)").arg(name);
    case Kind::ClientScript:
        return tr("%1 (client's script)").arg(name);
    }
    return name;
}

/// An entry is "Lesson /home/me/greeting.md". What is none is left out.
QList<RecentFiles::File> RecentFiles::read()
{
    QList<File> files;
    const auto kinds = QMetaEnum::fromType<Kind>();
    for (const QString &entry : QSettings().value(key()).toStringList()) {
        bool isKind = false;
        const int kind = kinds.keyToValue(qPrintable(entry.section(u' ', 0, 0)), &isKind);
        if (isKind && files.size() < most)
            files.append({Kind(kind), entry.section(u' ', 1)});
    }
    return files;
}

void RecentFiles::keep(const QList<File> &files)
{
    QStringList entries;
    for (const File &file : files)
        entries += QLatin1String(QMetaEnum::fromType<Kind>().valueToKey(int(file.kind))) + u' ' + file.path;
    QSettings().setValue(key(), entries);
    retranslate();
}
