// SPDX-License-Identifier: MIT
#pragma once

#include "conversations.h"
#include "sequencerows.h"

#include <QTest>

/// A row in words: "server accept(" is an entry, "server )accept" an end, "server bind()" both in one row;
/// then the arrows that start here, with the rows they end in, and the handshake boxes that stand above.
inline QString inWords(const SequenceRows &rows)
{
    const auto name = [&](int lifeline) {
        return lifeline < 0 ? QStringLiteral("?") : rows.lifelines.at(lifeline).name;
    };
    QStringList words;
    for (int i = 0; i < rows.rows.size(); ++i) {
        QStringList parts;
        for (const auto &handshake : rows.handshakes)
            if (handshake.row == i)
                parts << QStringLiteral("[%1-%2%3%4]")
                             .arg(name(handshake.server), name(handshake.client),
                                  handshake.isOutside ? QStringLiteral(" outside") : QString(),
                                  handshake.isInBacklog ? QStringLiteral(" backlog") : QString());
        for (const auto &call : rows.calls) {
            const QString which = callName(call.call ? call.call->call : call.end->call);
            const QString mark = call.hasFailed() ? QStringLiteral("!") : QString();
            if (call.beginRow == i && call.endRow == i)
                parts << QStringLiteral("%1 %2()%3").arg(name(call.lifeline), which, mark);
            else if (call.beginRow == i)
                parts << QStringLiteral("%1 %2(").arg(name(call.lifeline), which);
            else if (call.endRow == i)
                parts << QStringLiteral("%1 )%2%3").arg(name(call.lifeline), which, mark);
        }
        for (const auto &point : rows.points)
            if (point.row == i)
                parts << QStringLiteral("%1 *").arg(name(point.lifeline));
        for (const auto &arrow : rows.arrows) {
            if (arrow.fromRow != i)
                continue;
            static const QStringList kinds {QStringLiteral("data"), QStringLiteral("close"),
                                            QStringLiteral("half"), QStringLiteral("reset")};
            QStringList ends;
            for (const int row : arrow.toRows)
                ends << QString::number(row);
            if (arrow.isUnderWay)
                ends << QStringLiteral("…");
            parts << QStringLiteral("%1%2>%3 %4 @%5")
                         .arg(name(arrow.from), arrow.fromIsSeen ? QString() : QStringLiteral("~"),
                              name(arrow.to), kinds.at(int(arrow.kind)), ends.join(u','));
        }
        words << parts.join(QStringLiteral(", "));
    }
    return words.join(QStringLiteral("; "));
}

using Telling = void (*)(Conversation &);
Q_DECLARE_METATYPE(Telling)

/// The rows that a conversation leads to, in words.
inline QString rowsOf(Telling tell)
{
    Conversation conversation;
    tell(conversation);
    Timeline timeline;
    timeline.append(conversation.events);
    return inWords(SequenceRows::read(timeline));
}

/// A row of a test's table: what happens, and what the diagram's rows are then.
inline void addTelling(const char *name, Telling tell, const QString &expected)
{
    QTest::newRow(name) << tell << expected;
}
