// SPDX-License-Identifier: MIT
#pragma once

#include "sequencerows.h"

#include <QCoreApplication>

/// The sequence diagram as Mermaid text (mermaid.js.org, sequence diagrams), for reports that are written in
/// Markdown. A call is a note beside its lifeline, and an activation where it took more than a row.
class SequenceMermaid
{
    Q_DECLARE_TR_FUNCTIONS(SequenceMermaid)
public:
    /// What the timeline's cursor sees. A wait is counted up to nowUs.
    static QString text(const Timeline &timeline, qint64 nowUs);

private:
    SequenceMermaid(const SequenceRows &rows, qint64 nowUs);

    void writeParticipants();
    void writeRow(int row);
    void writeHandshake(const SequenceRows::Handshake &handshake);
    void writeArrow(const SequenceRows::Arrow &arrow);
    void writeEnd(const SequenceRows::Call &call);
    void writeWaits();
    void note(int lifeline, const QString &words);
    void add(const QString &line) { m_text += QStringLiteral("    ") + line + u'\n'; }

    const SequenceRows &m_rows;
    const qint64 m_nowUs;
    QString m_text;
};
