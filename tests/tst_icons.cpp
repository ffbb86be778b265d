// SPDX-License-Identifier: MIT
#include "icons.h"
#include "theme.h"

#include <QMetaEnum>
#include <QTest>

namespace {

/// How many pixels are painted at all, and how many of them fully in this colour.
struct Ink
{
    int painted = 0;
    int inColor = 0;
};

Ink inkOf(const QPixmap &pixmap, const QColor &color)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    Ink ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            ink.painted += pixel.alpha() > 0;
            ink.inColor += pixel == color;
        }
    return ink;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsInTheTextColour_data();
    void drawsInTheTextColour();
    void isMutedWhereDisabled();
    void isCrispOnDenseScreens();
    void programHasItsOwnColours();
};

void TestIcons::drawsInTheTextColour_data()
{
    QTest::addColumn<Icons::Name>("name");
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<int>("side");

    const auto names = QMetaEnum::fromType<Icons::Name>();
    for (int i = 0; i < names.keyCount(); ++i)
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark})
            for (const int side : {16, 24, 32})
                QTest::addRow("%s, %s, %d px", names.key(i), scheme == Theme::Scheme::Dark ? "dark" : "light",
                              side)
                    << Icons::Name(names.value(i)) << scheme << side;
}

void TestIcons::drawsInTheTextColour()
{
    QFETCH(const Icons::Name, name);
    QFETCH(const Theme::Scheme, scheme);
    QFETCH(const int, side);
    const QPalette palette = Theme(scheme).palette();
    const QPixmap pixmap = Icons::icon(name, palette).pixmap(QSize(side, side), 1.0);
    QCOMPARE(pixmap.size(), QSize(side, side));
    const Ink ink = inkOf(pixmap, palette.color(QPalette::ButtonText));
    QCOMPARE_GE(ink.painted, side * side / 16);
    QVERIFY(ink.painted < side * side * 3 / 4);
    QCOMPARE_GE(ink.inColor, 2);
}

void TestIcons::isMutedWhereDisabled()
{
    const QPalette palette = Theme(Theme::Scheme::Light).palette();
    const QPixmap pixmap = Icons::icon(Icons::Name::Run, palette).pixmap(QSize(32, 32), 1.0, QIcon::Disabled);
    QCOMPARE(inkOf(pixmap, palette.color(QPalette::Active, QPalette::ButtonText)).inColor, 0);
    QCOMPARE_GE(inkOf(pixmap, palette.color(QPalette::Disabled, QPalette::ButtonText)).inColor, 50);
}

void TestIcons::isCrispOnDenseScreens()
{
    const QPalette palette = Theme(Theme::Scheme::Light).palette();
    const QIcon icon = Icons::icon(Icons::Name::Run, palette);
    const QPixmap dense = icon.pixmap(QSize(16, 16), 2.0);
    QCOMPARE(dense.devicePixelRatio(), 2.0);
    QCOMPARE(dense.toImage(), [&] {
        QImage drawn = icon.pixmap(QSize(32, 32), 1.0).toImage();
        drawn.setDevicePixelRatio(2.0);
        return drawn;
    }());
}

void TestIcons::programHasItsOwnColours()
{
    const QPixmap pixmap = Icons::program().pixmap(QSize(64, 64), 1.0);
    const Theme light(Theme::Scheme::Light);
    QCOMPARE_GE(inkOf(pixmap, light.color(Theme::Role::Server)).inColor, 300);
    QCOMPARE_GE(inkOf(pixmap, light.color(Theme::Role::Client)).inColor, 300);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
