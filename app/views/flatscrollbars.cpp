// SPDX-License-Identifier: MIT
#include "flatscrollbars.h"

#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionSlider>

void FlatScrollBars::install()
{
    const QString fusion = QStringLiteral("fusion");
    if (QApplication::style()->name() == fusion && !qobject_cast<FlatScrollBars *>(QApplication::style()))
        QApplication::setStyle(new FlatScrollBars(fusion));
}

void FlatScrollBars::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Theme theme = Theme::fromPalette(bar->palette);
    painter->fillRect(bar->rect, theme.color(Theme::Role::Raised));
    const auto arrow = [&](SubControl part, PrimitiveElement element) {
        QStyleOption arrowOption = *bar;
        arrowOption.rect = proxy()->subControlRect(CC_ScrollBar, bar, part, widget).adjusted(4, 4, -4, -4);
        proxy()->drawPrimitive(element, &arrowOption, painter, widget);
    };
    const bool isUpright = bar->orientation == Qt::Vertical;
    const bool isMirrored = bar->direction == Qt::RightToLeft;
    arrow(SC_ScrollBarSubLine,
          isUpright        ? PE_IndicatorArrowUp
              : isMirrored ? PE_IndicatorArrowRight
                           : PE_IndicatorArrowLeft);
    arrow(SC_ScrollBarAddLine,
          isUpright        ? PE_IndicatorArrowDown
              : isMirrored ? PE_IndicatorArrowLeft
                           : PE_IndicatorArrowRight);

    if (!bar->state.testFlag(State_Enabled))
        return;
    const bool isHeld =
        bar->activeSubControls.testFlag(SC_ScrollBarSlider) && bar->state.testFlag(State_Sunken);
    const QRectF slider =
        QRectF(proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget)).adjusted(3, 3, -3, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(isHeld ? Theme::Role::Text : Theme::Role::Outline));
    const double radius = qMin(slider.width(), slider.height()) / 2;
    painter->drawRoundedRect(slider, radius, radius);
    painter->restore();
}
