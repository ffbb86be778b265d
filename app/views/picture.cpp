// SPDX-License-Identifier: MIT
#include "picture.h"

#include "theme.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QSaveFile>
#include <QScreen>
#include <QSvgGenerator>

QByteArray Picture::svg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setDescription(description);
    generator.setSize(size.toSize());
    generator.setViewBox(QRect(QPoint(), size.toSize()));
    // Fonts in points have the size that they have on screen.
    generator.setResolution(qRound(QGuiApplication::primaryScreen()->logicalDotsPerInch()));
    QPainter painter(&generator);
    draw(painter);
    painter.end();
    return buffer.data();
}

QImage Picture::image(double scale) const
{
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Theme(Theme::Scheme::Light).color(Theme::Role::Panel));
    image.setText(QStringLiteral("Title"), title);
    image.setText(QStringLiteral("Description"), description);
    QPainter painter(&image);
    draw(painter);
    return image;
}

QString Picture::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        image().save(&file, "PNG");
    else
        file.write(path.endsWith(QLatin1String(".mmd"), Qt::CaseInsensitive) ? mermaid.toUtf8() : svg());
    return file.commit() ? QString() : file.errorString();
}
