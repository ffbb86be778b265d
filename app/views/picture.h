// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QImage>
#include <QSizeF>
#include <QString>

class QPainter;

/// A diagram as it goes into a report: on white, in the light theme, whatever the window looks like.
struct Picture
{
    QString name; ///< of a file, without its ending: "state-diagram"
    QString title;
    QString description; ///< what it shows, in words
    QSizeF size;
    std::function<void(QPainter &)> draw;
    QString mermaid; ///< the same as Mermaid text; empty where there is none

    /// An SVG document with its title and description.
    QByteArray svg() const;
    /// Sharp enough for print: so many pixels a pixel of the window.
    QImage image(double scale = 2) const;
    /// Writes the picture in the format that the file's ending names: svg, png or mmd. An empty string, or
    /// why it could not be written.
    QString save(const QString &path) const;
};
