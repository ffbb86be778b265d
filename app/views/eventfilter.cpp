// SPDX-License-Identifier: MIT
#include "eventfilter.h"

#include "pythonbytes.h"

#include <QRegularExpression>

EventFilter::EventFilter(const QString &typed)
{
    static const QRegularExpression words(QStringLiteral(R"re("([^"]*)"?|(\S+))re"));
    static const QRegularExpression address(QStringLiteral(R"re([\d.:\[\]])re"));
    for (const auto &match : words.globalMatch(typed)) {
        const QString text = match.hasCaptured(1) ? match.captured(1) : match.captured(2);
        const auto bytes = PythonBytes::fromTyped(text);
        if (!text.isEmpty())
            m_words.append({text, bytes.isValid() ? bytes.bytes : text.toUtf8(), text.contains(address)});
    }
}

bool EventFilter::matches(const SocketEvent &event, const SocketEvent *end) const
{
    for (const Word &word : m_words)
        if (!has(word, event) && !(end && has(word, *end)))
            return false;
    return true;
}

bool EventFilter::has(const Word &word, const SocketEvent &event)
{
    const auto isIn = [&](const QString &text) { return text.contains(word.text, Qt::CaseInsensitive); };
    if (isIn(event.actor) || isIn(callName(event.call)) || isIn(event.text) || isIn(event.errnoName)
        || isIn(event.error) || isIn(event.status) || isIn(stateName(event.state)))
        return true;
    if (word.mayBeAddress && (isIn(event.local.toString()) || isIn(event.peer.toString())))
        return true;
    return QLatin1String(event.data).contains(QLatin1String(word.bytes), Qt::CaseInsensitive);
}
