// SPDX-License-Identifier: MIT
#pragma once

#include "socketevent.h"

#include <QList>

/// What the filter field asks for: rows that have all of its words, in any letters, in the actor, the call,
/// the outcome, an address, a text or the bytes. Words in "double quotes" belong together, and \n stands for
/// a newline as in Python. Looks at the event itself and renders nothing, since it is asked for every event.
class EventFilter
{
public:
    EventFilter() = default;
    explicit EventFilter(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// end is the return or raise of a call, null while there is none.
    bool matches(const SocketEvent &event, const SocketEvent *end) const;

private:
    struct Word
    {
        QString text;
        QByteArray bytes;
        bool mayBeAddress = false; ///< only then an address is worth writing out
    };

    static bool has(const Word &word, const SocketEvent &event);

    QList<Word> m_words;
};
