// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMenu;

/// The scripts and lessons that were opened last, most recent first, as a menu to open them again. Kept in
/// the settings.
class RecentFiles : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Lesson, ServerScript, ClientScript };
    Q_ENUM(Kind)
    static constexpr int most = 9; ///< each has a digit as its key in the menu

    /// Fills the menu, and keeps it up to date.
    explicit RecentFiles(QMenu &menu, QObject *parent = nullptr);

    /// A file was opened: it comes first. A script that was both a server and a client is there as both.
    void add(RecentFiles::Kind kind, const QString &path);
    void clear();
    void retranslate();

Q_SIGNALS:
    /// The person wants this one again. It may be gone meanwhile: whoever opens it says so.
    void chosen(RecentFiles::Kind kind, const QString &path);

private:
    struct File
    {
        Kind kind = Kind::Lesson;
        QString path;
        bool operator==(const File &) const = default;
    };
    static QList<File> read();
    static QString describe(const File &file);
    void keep(const QList<File> &files);

    QMenu &m_menu;
};
