// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QStringList>

/// What must be the same in a document and its translation: the blocks between fences, but for the sentences
/// that lines of a lesson's check or prediction say, and the headings, paragraphs and table rows, counted.
namespace DocumentPairs {

/// The parts that a translation leaves as they are, in their order.
inline QStringList unchanging(const QString &document)
{
    static const QRegularExpression sentence(QStringLiteral("^\\s*(say|ask|answer|because): *\\S"));
    static const QRegularExpression fence(QStringLiteral("^`{3,}"));
    QStringList parts;
    QString openFence;
    bool hasSentences = false; // a check or a prediction
    bool isExample = false; // a whole lesson, shown: its blocks must be the same, its prose need not
    const QStringList lines = document.split(u'\n');
    for (const QString &line : lines) {
        const auto match = fence.match(line);
        const bool opens = openFence.isEmpty() && match.hasMatch();
        const bool closes = !openFence.isEmpty() && line.trimmed() == openFence;
        if (opens) {
            openFence = match.captured();
            hasSentences = line.contains(QLatin1String("check")) || line.contains(QLatin1String("predict"));
            isExample = line.contains(QLatin1String("markdown"));
            parts << line;
        } else if (closes) {
            openFence.clear();
            parts << line;
        } else if (isExample && !openFence.isEmpty()) {
            if (fence.match(line).hasMatch())
                parts << line;
        } else if (!openFence.isEmpty()) {
            const auto said = hasSentences ? sentence.match(line) : QRegularExpressionMatch();
            parts << (said.hasMatch() ? said.captured(1) + QStringLiteral(": …") : line);
        } else if (line.startsWith(u'#')) {
            parts << line.section(u' ', 0, 0);
        } else if (line.startsWith(u'|')) {
            parts << QStringLiteral("row of %1").arg(line.count(u'|'));
        } else if (line.startsWith(QLatin1String("order:"))) {
            parts << line;
        }
    }
    return parts;
}

/// Where the two differ in what should not; nothing if they do not.
inline QString difference(const QString &english, const QString &translated)
{
    const QStringList expected = unchanging(english);
    const QStringList found = unchanging(translated);
    for (qsizetype i = 0; i < qMax(expected.size(), found.size()); ++i)
        if (expected.value(i) != found.value(i))
            return QStringLiteral("part %1 is \"%2\" and should be \"%3\"")
                .arg(QString::number(i + 1), found.value(i), expected.value(i));
    return {};
}

} // namespace DocumentPairs
