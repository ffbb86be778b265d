// SPDX-License-Identifier: MIT
#pragma once

#include "picture.h"

#include <QObject>

class QWidget;

/// Takes a diagram out of the window: to the clipboard, or into a file.
class PictureExport : public QObject
{
    Q_OBJECT
public:
    explicit PictureExport(QWidget *window);

    /// As a bitmap and as SVG: whoever pastes takes what it understands.
    static void copy(const Picture &picture);
    static void copyMermaid(const Picture &picture);
    /// Asks where to, beginning in the folder that was used last. The file's ending decides the format.
    void save(const Picture &picture);

Q_SIGNALS:
    /// What came of it, a sentence.
    void said(const QString &sentence);

private:
    QWidget *m_window;
};
