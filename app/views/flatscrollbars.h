// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

/// Draws scroll bars flat, in the theme's colours, and everything else as the style below does. For Qt's
/// Fusion, which fills them with gradients: Qt shares such fills out among threads, and waking those costs a
/// flood's pictures, and the first one, more time than drawing.
class FlatScrollBars : public QProxyStyle
{
    Q_OBJECT
public:
    /// Puts it above the application's style where that is Fusion; other platforms' styles stay.
    static void install();

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;

private:
    using QProxyStyle::QProxyStyle;
};
