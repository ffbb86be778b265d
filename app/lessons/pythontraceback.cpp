// SPDX-License-Identifier: MIT
#include "pythontraceback.h"

#include <QFileInfo>

namespace {

QString lineOf(const QString &source, int line)
{
    return source.section(u'\n', line - 1, line - 1);
}

} // namespace

namespace PythonTraceback {

QString of(const PythonError &error, int line, const QString &source, const QString &file)
{
    return QStringLiteral(
               "Traceback (most recent call last):\n  File \"%1\", line %2, in <module>\n    %3\n%4\n")
        .arg(file, QString::number(line), lineOf(source, line).trimmed(), error.describe());
}

QString of(const ListingError &error, const QString &source, const QString &file)
{
    const QString line = lineOf(source, error.line);
    const QString shown = line.trimmed();
    const qsizetype indent = line.indexOf(shown);
    const qsizetype column = qBound<qsizetype>(0, error.column - 1 - indent, shown.size());
    return QStringLiteral("  File \"%1\", line %2\n    %3\n    %4^\n%5: %6\n")
        .arg(file, QString::number(error.line), shown, QString(column, u' '), error.error, error.text);
}

QString text(const ListingError &error, const QString &file)
{
    return QStringLiteral("%1 (%2, line %3)")
        .arg(error.text, QFileInfo(file).fileName(), QString::number(error.line));
}

} // namespace PythonTraceback
