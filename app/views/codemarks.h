// SPDX-License-Identifier: MIT
#pragma once

#include "scene.h"

#include <QCoreApplication>

/// What a listing shows of the program that runs it: a mark a line, and what is remarked below a line.
/// The newest thing is loud; a wait that goes on beside it, or the outcome of the call before it, is quiet.
struct CodeMarks
{
    Q_DECLARE_TR_FUNCTIONS(CodeMarks)
    Q_GADGET
public:
    enum class Mark : quint8 {
        Next, ///< the line is about to run
        Running, ///< its call is open, for less time than counts as waiting
        Waiting,
        Returned,
        Failed,
    };
    Q_ENUM(Mark)

    struct Line
    {
        int line = 0;
        Mark mark = Mark::Next;
        bool operator==(const Line &) const = default;
    };
    struct Remark
    {
        int line = 0;
        Mark mark = Mark::Next;
        bool isLoud = false;
        QString text;
        QString seconds; ///< of a wait
        bool operator==(const Remark &) const = default;
    };

    QList<Line> lines; ///< at most one a line number, the newest
    QList<Remark> remarks; ///< at most one a line number
    int current = 0; ///< the loud line; 0: none
    Mark currentMark = Mark::Next;
    std::optional<qint64> waitsSinceUs; ///< the newest open call; else the line that is busy

    /// file: whose lines are shown; what happens in another one is left out. Empty: there is one file only.
    static CodeMarks of(const Scene &scene, const ActorState &actor, qint64 nowUs, const QString &file = {});
    /// Of a listing that does not run: why, below the line where that is.
    static CodeMarks ofMistake(int line, const QString &why);

    const Line *line(int number) const;
    const Remark *remark(int number) const;
    bool operator==(const CodeMarks &) const = default;

private:
    bool addLine(int line, Mark mark);
    void add(const Remark &remark);
};
