// SPDX-License-Identifier: MIT
#include "lessonlibrary.h"

#include "sourcepieces.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QStringDecoder>

namespace {

/// The text of bytes in UTF-8; nothing if they are not.
std::optional<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// The line of the first byte that is no UTF-8, from 1.
int firstBadLine(const QByteArray &bytes)
{
    const QList<QByteArray> lines = bytes.split('\n');
    const auto bad =
        std::find_if(lines.cbegin(), lines.cend(), [](const QByteArray &line) { return !decoded(line); });
    return int(bad - lines.cbegin()) + 1;
}

template<typename Reader> ReadLesson read(const QString &path, Reader reader)
{
    QFile file(path);
    const QString name = path.startsWith(u':') ? QFileInfo(path).fileName() : QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{},
                LessonMistake {name, 1,
                               LessonMistake::tr("a file that can be read: %1").arg(file.errorString())}};
    const QByteArray bytes = file.readAll();
    if (const auto text = decoded(bytes))
        return reader(*text, name);
    return {{},
            LessonMistake {name, firstBadLine(bytes),
                           LessonMistake::tr("text in UTF-8; save the file in that encoding")}};
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
