// SPDX-License-Identifier: MIT
#include "icons.h"

#include <QFile>
#include <QIconEngine>
#include <QMetaEnum>
#include <QPainter>
#include <QSvgRenderer>

#include <optional>

namespace {

/// ":/icons/stepback.svg" for Name::StepBack.
QString pathOf(Icons::Name name)
{
    const char *key = QMetaEnum::fromType<Icons::Name>().valueToKey(int(name));
    return QStringLiteral(":/icons/%1.svg").arg(QString::fromLatin1(key).toLower());
}

void render(QPainter &painter, const QRectF &box, const QString &path, const QColor &color)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", color.name().toLatin1());
    const double side = qMin(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    QSvgRenderer(drawing).render(&painter, square);
}

/// Draws anew in every size asked for, so that an icon is crisp at every scale of the screen.
class SvgIconEngine : public QIconEngine
{
public:
    explicit SvgIconEngine(const QString &path, const std::optional<QPalette> &palette = {})
        : m_path(path)
        , m_palette(palette)
    {
    }

    void paint(QPainter *painter, const QRect &box, QIcon::Mode mode, QIcon::State) override
    {
        render(*painter, box, m_path, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = m_palette.value_or(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_path;
    std::optional<QPalette> m_palette; ///< none: the application's of now
};

} // namespace

QIcon Icons::icon(Name name)
{
    return QIcon(new SvgIconEngine(pathOf(name)));
}

QIcon Icons::icon(Name name, const QPalette &palette)
{
    return QIcon(new SvgIconEngine(pathOf(name), palette));
}

QIcon Icons::program()
{
    return QIcon(new SvgIconEngine(QStringLiteral(":/icons/socketscope.svg")));
}
