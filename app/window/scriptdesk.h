// SPDX-License-Identifier: MIT
#pragma once

#include "scriptprogram.h"

#include <QObject>
#include <QTemporaryDir>

class ProgramPanel;
class Workbench;

/// Brings Python scripts into the panels: from the menu, the command line, dropped files, or a lesson's
/// listing that is to run with Python. All go the same way.
class ScriptDesk : public QObject
{
    Q_OBJECT
public:
    ScriptDesk(ProgramPanel &server, ProgramPanel &client, QObject *parent = nullptr);

    /// Puts the script into the panel's place; a busy panel asks first. What cannot be read is said there.
    void open(ProgramPanel &panel, const QString &file);
    /// A further client, with a place of its own.
    void openFurtherClient(const QString &file);
    /// The server's script, then the clients'.
    void openAll(const QStringList &files);
    /// Files that were dropped somewhere on the window: one that listens or binds goes to the server.
    void openDropped(const QStringList &files);
    /// Lets the person choose a file for the panel.
    void choose(ProgramPanel &panel);
    void chooseFurtherClient();
    /// Runs a text of a lesson as a script of this name.
    void openText(ProgramPanel &panel, const QString &source, const QString &fileName);

    /// Puts a lesson's listing back into its place as a script that Python runs; says so where there is none.
    void openListing(ProgramPanel &panel);

    /// Which Python runs scripts; empty: the first python3 on the PATH. Kept in the settings.
    static QString python();
    static void setPython(const QString &program);

Q_SIGNALS:
    /// A script of the person's own has taken its place in the panel.
    void opened(ProgramPanel &panel, const QString &file);

private:
    bool isReadable(ProgramPanel &panel, const QString &file);
    void put(ProgramPanel &panel, const QString &actor, const QString &file);
    QString askForFile(const QString &title);
    Workbench &workbench() const;

    ProgramPanel &m_server;
    ProgramPanel &m_client;
    QTemporaryDir m_texts; ///< of the lessons' listings
};
