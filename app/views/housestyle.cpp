// SPDX-License-Identifier: MIT
#include "housestyle.h"

#include "icons.h"
#include "pictureparts.h"
#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionSlider>

namespace {

/// A triangle in the middle of box, towards one of its edges.
QPolygonF arrow(const QRectF &box, Qt::Edge towards)
{
    constexpr double half = 3.5;
    constexpr double length = 4;
    const bool isUpright = towards == Qt::TopEdge || towards == Qt::BottomEdge;
    const double sign = towards == Qt::TopEdge || towards == Qt::LeftEdge ? -1 : 1;
    const auto at = [&](double along, double across) {
        return box.center() + (isUpright ? QPointF(across, sign * along) : QPointF(sign * along, across));
    };
    return {{at(length / 2, 0), at(-length / 2, half), at(-length / 2, -half)}};
}

} // namespace

void HouseStyle::install()
{
    const QString fusion = QStringLiteral("fusion");
    if (QApplication::style()->name() == fusion && !qobject_cast<HouseStyle *>(QApplication::style()))
        QApplication::setStyle(new HouseStyle(fusion));
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element != CE_ToolBar) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->fillRect(option->rect, option->palette.window());
    const Theme theme = Theme::fromPalette(option->palette);
    painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)),
                      theme.color(Theme::Role::Hairline));
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const auto boxOf = [&](SubControl part) {
        return QRectF(proxy()->subControlRect(CC_ScrollBar, bar, part, widget));
    };
    const Theme theme = Theme::fromPalette(bar->palette);
    painter->save();
    painter->fillRect(bar->rect, theme.color(Theme::Role::Raised));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (bar->state.testFlag(State_Enabled)) {
        const bool isUpright = bar->orientation == Qt::Vertical;
        const bool isMirrored = bar->direction == Qt::RightToLeft;
        painter->setBrush(theme.color(Theme::Role::MutedText));
        painter->drawPolygon(arrow(boxOf(SC_ScrollBarSubLine),
                                   isUpright        ? Qt::TopEdge
                                       : isMirrored ? Qt::RightEdge
                                                    : Qt::LeftEdge));
        painter->drawPolygon(arrow(boxOf(SC_ScrollBarAddLine),
                                   isUpright        ? Qt::BottomEdge
                                       : isMirrored ? Qt::LeftEdge
                                                    : Qt::RightEdge));
        const bool isHeld =
            bar->activeSubControls.testFlag(SC_ScrollBarSlider) && bar->state.testFlag(State_Sunken);
        const QRectF slider = boxOf(SC_ScrollBarSlider).adjusted(3, 3, -3, -3);
        const double radius = qMin(slider.width(), slider.height()) / 2;
        painter->setBrush(theme.color(isHeld ? Theme::Role::Text : Theme::Role::Outline));
        painter->drawRoundedRect(slider, radius, radius);
    }
    painter->restore();
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    const auto besideText = [usual](double length) {
        return qMax(usual, qRound(length * PictureParts::scaleOf(QApplication::font())));
    };
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return besideText(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return besideText(14);
    default:
        return usual;
    }
}

QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // Of a menu bar or tool bar too narrow for all; the style's own are black pictures, read from files.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return Icons::icon(Icons::Name::More);
    return QProxyStyle::standardIcon(which, option, widget);
}
