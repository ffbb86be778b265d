// SPDX-License-Identifier: MIT
#pragma once

#include "lessonrun.h"
#include "program.h"

#include <QSettings>

class Workbench;

/// Brings lessons and programs together: which parts there are and which one is open, its listings into the
/// programs' places, and what happened into its steps.
class LessonDesk : public QObject
{
    Q_OBJECT
public:
    /// A lesson there is to open: one that comes with the program, or a file that was opened.
    struct Part
    {
        QString path;
        Lesson head; ///< what stands before its first step
        bool isTeachers = false; ///< none of ours: a file that somebody opened
    };

    explicit LessonDesk(Workbench &workbench, QObject *parent = nullptr);

    LessonRun &run() { return m_run; }
    const QList<Part> &parts() const { return m_parts; }
    /// The part that is open, or was when the program was left; its place in parts().
    int current() const { return m_current; }
    bool hasNextPart() const;
    /// There is progress kept in the current part.
    bool hasBegun() const;
    /// Finds the parts in the language of now; the one that is open is opened in it.
    void retranslate();

    /// Opens a part where it was left, and gives its listings their places.
    void openPart(int index);
    /// Begins the part that is open at its first step again, with nothing left of what happened.
    void startAnew();
    /// Opens a lesson from a file. Says mistake() instead if it is none, and leaves all as it is.
    void openFile(const QString &path);
    /// True for a program that the lesson has put into its place.
    bool owns(const Program &program) const { return m_placed.value(program.actor()) == &program; }
    /// Takes another port in place of a busy one, in the listings of now and of the steps to come.
    void usePort(quint16 busy, quint16 instead);

Q_SIGNALS:
    /// Another part was opened, or there is one more.
    void partsChanged();
    void mistake(const QString &sentence);
    /// A lesson of a teacher's was opened from this file.
    void fileOpened(const QString &path);

private:
    void open(const QString &path);
    int indexOf(const QString &path) const;
    void recall(const QString &last);
    void loadListings(const QStringList &actors);
    void putBackPrograms();
    void load(const QString &actor);
    void keepEdit(const QString &actor);

    Workbench &m_workbench;
    QSettings m_settings;
    LessonRun m_run;
    QList<Part> m_parts;
    QHash<QString, const Program *> m_placed; ///< the program that an actor was given, by the lesson
    int m_current = 0;
};
