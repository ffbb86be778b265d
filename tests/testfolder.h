// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QTemporaryDir>

/// A folder for the files that a test writes; it is gone with the test.
class TestFolder
{
public:
    QString path() const { return m_folder.path(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// The path of the file, which has this text now.
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};
