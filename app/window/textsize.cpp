// SPDX-License-Identifier: MIT
#include "textsize.h"

#include "pictureparts.h"

#include <QApplication>
#include <QSettings>

namespace TextSize {

namespace {

QString key()
{
    return QStringLiteral("textPercent");
}

/// The desktop's font, kept beside the application since its own is the one that was scaled.
QFont desktopFont()
{
    constexpr auto name = "socketscope-desktop-font";
    if (!qApp->property(name).isValid())
        qApp->setProperty(name, QApplication::font());
    return qApp->property(name).value<QFont>();
}

} // namespace

int percent()
{
    return qBound(least, QSettings().value(key(), least).toInt(), most);
}

void setPercent(int percent)
{
    QSettings().setValue(key(), qBound(least, percent, most));
    apply();
}

void apply()
{
    const QFont font =
        percent() == least ? desktopFont() : PictureParts::scaled(desktopFont(), percent() / 100.0);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace TextSize
