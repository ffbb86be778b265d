// SPDX-License-Identifier: MIT
#include "sourcepieces.h"

#include <QRegularExpression>
#include <QStringList>

namespace {

/// The lines without the white space that all of them begin with.
QString movedLeft(const QStringList &lines)
{
    qsizetype indent = lines.join(u' ').size();
    for (const QString &line : lines) {
        const qsizetype spaces =
            std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; }) - line.begin();
        if (spaces < line.size())
            indent = std::min(indent, spaces);
    }
    QString text;
    for (const QString &line : lines)
        text += line.mid(indent) + u'\n';
    return text;
}

} // namespace

QHash<QString, QString> sourcePieces(const QString &source)
{
    static const QRegularExpression marker(QStringLiteral("^\\s*//! \\[([\\w-]+)\\]\\s*$"));
    QHash<QString, QString> pieces;
    QString name;
    QStringList lines;
    for (const QString &line : source.split(u'\n')) {
        const auto match = marker.match(line);
        if (!match.hasMatch()) {
            if (!name.isEmpty())
                lines += line;
        } else if (name.isEmpty()) {
            name = match.captured(1);
            lines.clear();
        } else if (name == match.captured(1)) {
            pieces.insert(name, movedLeft(lines));
            name.clear();
        }
    }
    return pieces;
}
