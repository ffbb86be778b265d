// SPDX-License-Identifier: MIT
#include "appearance.h"

#include "desktopscheme.h"
#include "theme.h"

#include <QApplication>
#include <QStyle>

namespace {

using Preference = DesktopScheme::Preference;

void applyTheDesktops(Preference preference)
{
    // A palette of nothing asks for the platform's.
    QApplication::setPalette(QPalette());
    const bool isPlatforms = qApp->style()->standardPalette() != QApplication::palette();
    const bool isDark = Theme::fromPalette(QApplication::palette()).scheme() != Theme::Scheme::Light;
    const bool wantsDark = preference == Preference::None ? isDark : preference == Preference::Dark;
    if (!isPlatforms || isDark != wantsDark)
        QApplication::setPalette(Theme(wantsDark ? Theme::Scheme::Dark : Theme::Scheme::Light).palette());
}

/// Fields and boxes to tick are filled as buttons are: a style's own outlines of them are black on black.
void applyHighContrast()
{
    const QPalette palette = Theme(Theme::Scheme::HighContrast).palette();
    QApplication::setPalette(palette);
    QPalette filled = palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        filled.setColor(group, QPalette::Base, palette.color(group, QPalette::Button));
    for (const char *kind : {"QLineEdit", "QCheckBox", "QRadioButton"})
        QApplication::setPalette(filled, kind);
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
        applyHighContrast();
        break;
    case Choice::Desktop:
        if (!desktop) {
            desktop = new DesktopScheme(qApp);
            QObject::connect(desktop, &DesktopScheme::changed, desktop,
                             [desktop] { applyTheDesktops(desktop->preference()); });
        }
        applyTheDesktops(desktop->preference());
        break;
    }
}
