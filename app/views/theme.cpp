// SPDX-License-Identifier: MIT
#include "theme.h"

#include <cmath>
#include <QWidget>

namespace {

using Role = Theme::Role;

// Light, dark, high contrast. Hues after Okabe and Ito, moved in lightness until they pass.
constexpr std::array<std::array<QRgb, 3>, size_t(Role::Focus) + 1> colors {{
    {0xfff3f4f6, 0xff14171b, 0xff000000}, // Background
    {0xffffffff, 0xff1c2025, 0xff000000}, // Panel
    {0xfff8f9fb, 0xff23282e, 0xff000000}, // Raised
    {0xff1a1d21, 0xffeceef1, 0xffffffff}, // Text
    {0xff59616b, 0xffaeb6c0, 0xffffffff}, // MutedText
    {0xff7a828d, 0xff808a96, 0xffffffff}, // Outline
    {0xffd3d7dd, 0xff363d46, 0xffffffff}, // Hairline
    {0xff006bb0, 0xff4baaf2, 0xff4baaf2}, // Server
    {0xffdcecf8, 0xff17344b, 0xff000000}, // ServerTint
    {0xff8a2f66, 0xfff9b8da, 0xffffbfe0}, // Client
    {0xfff6e3ef, 0xff45283c, 0xff000000}, // ClientTint
    {0xff00574a, 0xff7febc6, 0xff8cf5d2}, // OutsideA
    {0xffdbf1ea, 0xff113c31, 0xff000000}, // OutsideATint
    {0xff4a5568, 0xffc3ccd8, 0xffffffff}, // OutsideB
    {0xfff3f4f6, 0xff14171b, 0xff000000}, // OutsideBTint
    {0xfff5b335, 0xffffbd45, 0xffffd400}, // Waiting
    {0xffb87400, 0xffffbd45, 0xffffd400}, // WaitingRing
    {0xff1a1d21, 0xff1a1d21, 0xff000000}, // WaitingInk
    {0xffa52a00, 0xffff8050, 0xffff8a5c}, // Failed
    {0xfffde8df, 0xff4a2212, 0xff000000}, // FailedTint
    {0xffffffff, 0xff10151a, 0xff000000}, // OnAccent
    {0xffffffff, 0xff10151a, 0xff000000}, // OnFailed
    {0xff1a1d21, 0xffffffff, 0xffffffff}, // Focus
}};

constexpr QColor contrastButton(0x5c, 0x5c, 0x5c); ///< 3 : 1 on black, and white on it 6 : 1
constexpr QColor contrastDisabled(0xa0, 0xa0, 0xa0);

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Theme::Theme(Scheme scheme)
    : m_scheme(scheme)
{
}

Theme Theme::of(const QWidget *widget)
{
    return fromPalette(widget->palette());
}

Theme Theme::fromPalette(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    if (window == QColor(Qt::black) && palette.color(QPalette::WindowText) == QColor(Qt::white))
        return Theme(Scheme::HighContrast);
    return Theme(window.lightness() < 128 ? Scheme::Dark : Scheme::Light);
}

QColor Theme::color(Role role) const
{
    return QColor::fromRgb(colors[size_t(role)][size_t(m_scheme)]);
}

Theme::Role Theme::accentRole(QStringView actorName)
{
    if (actorName.startsWith(u"server"))
        return Role::Server;
    if (!actorName.startsWith(u"client"))
        return Role::OutsideB;
    const int number = actorName.mid(actorName.lastIndexOf(u' ') + 1).toInt();
    if (number < 2)
        return Role::Client;
    return number % 2 == 0 ? Role::OutsideA : Role::OutsideB;
}

Theme::Role Theme::tintRole(QStringView actorName)
{
    return Role(int(accentRole(actorName)) + 1);
}

QColor Theme::accent(QStringView actorName) const
{
    return color(accentRole(actorName));
}

QColor Theme::tint(QStringView actorName) const
{
    return color(tintRole(actorName));
}

QColor Theme::accent(const ActorState &actor) const
{
    return accent(actor.name);
}

QColor Theme::tint(const ActorState &actor) const
{
    return tint(actor.name);
}

QPalette Theme::palette() const
{
    QPalette palette(color(Role::Text), color(Role::Raised), color(Role::Panel), color(Role::Hairline),
                     color(Role::Outline), color(Role::Text), color(Role::Text), color(Role::Panel),
                     color(Role::Raised));
    palette.setColor(QPalette::AlternateBase, color(Role::Background));
    palette.setColor(QPalette::PlaceholderText, color(Role::MutedText));
    palette.setColor(QPalette::ToolTipBase, color(Role::Panel));
    palette.setColor(QPalette::ToolTipText, color(Role::Text));
    palette.setColor(QPalette::Highlight, color(Role::Server));
    palette.setColor(QPalette::HighlightedText, color(Role::OnAccent));
    palette.setColor(QPalette::Link, color(Role::Server));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Role::Outline));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Role::Hairline));
    if (m_scheme == Scheme::HighContrast) {
        // Styles outline a button in a darker shade of the window's colour, and black has none: there a
        // button is filled, and one that cannot be pressed is not.
        palette.setColor(QPalette::Button, contrastButton);
        palette.setColor(QPalette::Disabled, QPalette::Button, color(Role::Panel));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            palette.setColor(QPalette::Disabled, role, contrastDisabled);
    }
    return palette;
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}
