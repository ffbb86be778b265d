// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

/// Qt's Fusion, with scroll bars and tool bars drawn flat and every icon in the theme's colours and as large
/// as the text. Fusion fills those bars with gradients: Qt shares such fills out among threads, and waking
/// those costs a flood's pictures, and the first one, more time than drawing.
class HouseStyle : public QProxyStyle
{
    Q_OBJECT
public:
    /// Takes it where the application's style is Fusion; other platforms' styles stay.
    static void install();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

private:
    using QProxyStyle::QProxyStyle;
};
