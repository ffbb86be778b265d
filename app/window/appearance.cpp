// SPDX-License-Identifier: MIT
#include "appearance.h"

#include "desktopscheme.h"
#include "theme.h"

#include <QApplication>
#include <QStyle>

namespace {

using Preference = DesktopScheme::Preference;

/// Styles outline what can be ticked, and fields, in a darker shade of the window's colour, which on a dark
/// window cannot be seen: there they think that the window is lighter.
void outlineOnDark()
{
    const QPalette palette = QApplication::palette();
    const Theme theme = Theme::fromPalette(palette);
    constexpr int styleDarkens = 140; // per cent, QFusionStyle
    QPalette outlined = palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        if (theme.scheme() != Theme::Scheme::Light)
            outlined.setColor(group, QPalette::Window,
                              theme.color(Theme::Role::Outline).lighter(styleDarkens));
    }
    for (const char *kind : {"QLineEdit", "QCheckBox", "QRadioButton"})
        QApplication::setPalette(outlined, kind);
}

void applyTheDesktops(Preference preference)
{
    // A palette of nothing asks for the platform's.
    QApplication::setPalette(QPalette());
    const bool isPlatforms = qApp->style()->standardPalette() != QApplication::palette();
    const bool isDark = Theme::fromPalette(QApplication::palette()).scheme() != Theme::Scheme::Light;
    const bool wantsDark = preference == Preference::None ? isDark : preference == Preference::Dark;
    if (!isPlatforms || isDark != wantsDark)
        QApplication::setPalette(Theme(wantsDark ? Theme::Scheme::Dark : Theme::Scheme::Light).palette());
    outlineOnDark();
}

} // namespace

void Appearance::apply(Choice choice)
{
    // It lives while the desktop is followed, and no longer.
    auto *desktop = qApp->findChild<DesktopScheme *>({}, Qt::FindDirectChildrenOnly);
    if (choice != Choice::Desktop)
        delete desktop;
    switch (choice) {
    case Choice::Light:
        QApplication::setPalette(Theme(Theme::Scheme::Light).palette());
        break;
    case Choice::Dark:
        QApplication::setPalette(Theme(Theme::Scheme::Dark).palette());
        break;
    case Choice::HighContrast:
        QApplication::setPalette(Theme(Theme::Scheme::HighContrast).palette());
        break;
    case Choice::Desktop:
        if (!desktop) {
            desktop = new DesktopScheme(qApp);
            QObject::connect(desktop, &DesktopScheme::changed, desktop,
                             [desktop] { applyTheDesktops(desktop->preference()); });
        }
        applyTheDesktops(desktop->preference());
        return;
    }
    outlineOnDark();
}
