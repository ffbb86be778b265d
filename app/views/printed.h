// SPDX-License-Identifier: MIT
#pragma once

#include "timeline.h"

#include <QStringDecoder>

/// Reads from the timeline what a program has printed since it started last, as far as the cursor sees.
class Printed
{
public:
    struct Piece
    {
        QString text; ///< plain; a control character is its picture (U+2400 and after)
        SocketEvent::Stream stream = SocketEvent::Stream::Stdout;
        friend bool operator==(const Piece &, const Piece &) = default;
    };
    struct News
    {
        bool isAnew = false; ///< what was read before does not count any more
        QList<Piece> pieces;
    };

    /// Of a program that prints without end the oldest is left out.
    static constexpr qsizetype keptCharacters = 64 * 1024;

    explicit Printed(const Timeline &timeline)
        : m_timeline(timeline)
    {
    }

    /// What has come since the last time, or all of it, where another program is asked for or the cursor
    /// has gone back.
    News read(const QString &actor);
    /// Makes the next read() one of everything.
    void forget() { m_readTo = -1; }

private:
    void restartDecoders();
    void take(const SocketEvent &event, News &news);

    const Timeline &m_timeline;
    QString m_actor;
    qint64 m_readTo = -1; ///< the newest event that was read; -1: to begin anew
    bool m_hasEnded = false;
    std::array<QStringDecoder, 2> m_decoders {
        QStringDecoder(QStringDecoder::Utf8),
        QStringDecoder(QStringDecoder::Utf8)}; ///< one a stream, since output comes in any pieces
};
