// SPDX-License-Identifier: MIT
#include "lessonlibrary.h"

#include "sourcepieces.h"

#include <QDir>
#include <QFile>

namespace {

template<typename Reader> ReadLesson read(const QString &path, Reader reader)
{
    QFile file(path);
    const QString name = path.startsWith(u':') ? QFileInfo(path).fileName() : QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{},
                LessonMistake {name, 1,
                               LessonMistake::tr("a file that can be read: %1").arg(file.errorString())}};
    return reader(QString::fromUtf8(file.readAll()), name);
}

} // namespace

QStringList LessonLibrary::files(const QStringList &languages)
{
    const QDir lessons(QStringLiteral(":/lessons"));
    QString found = QStringLiteral("en");
    for (QString language : languages) {
        language.replace(u'-', u'_');
        const QString shorter = language.section(u'_', 0, 0);
        if (!lessons.exists(language) && !lessons.exists(shorter))
            continue;
        found = lessons.exists(language) ? language : shorter;
        break;
    }
    QStringList paths;
    const QDir documents(lessons.filePath(found));
    for (const QString &name : documents.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        paths += documents.filePath(name);
    return paths;
}

QHash<QString, QString> LessonLibrary::ownPieces()
{
    QFile source(QStringLiteral(":/source/qtconversation.cpp"));
    return source.open(QIODevice::ReadOnly) ? sourcePieces(QString::fromUtf8(source.readAll()))
                                            : QHash<QString, QString>();
}

ReadLesson LessonLibrary::load(const QString &path)
{
    return read(path, [](const QString &text, const QString &name) {
        const bool showsSource = text.contains(QLatin1String("```cpp"));
        return readLesson(text, name, showsSource ? ownPieces() : QHash<QString, QString>());
    });
}

ReadLesson LessonLibrary::loadHead(const QString &path)
{
    return read(path, readLessonHead);
}
