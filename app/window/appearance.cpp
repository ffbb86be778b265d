// SPDX-License-Identifier: MIT
#include "appearance.h"

#include "desktopscheme.h"
#include "theme.h"

#include <QApplication>
#include <QStyle>

namespace {

using Preference = DesktopScheme::Preference;

/// Styles outline what can be ticked, and fields, in a darker shade of the window's colour, which on a dark
/// window cannot be seen: there they are filled.
void fillWhatHasNoOutline()
{
    const QPalette palette = QApplication::palette();
    const Theme theme = Theme::fromPalette(palette);
    QPalette boxes = palette;
    QPalette fields = palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        if (theme.scheme() == Theme::Scheme::HighContrast) {
            fields.setColor(group, QPalette::Base, palette.color(group, QPalette::Button));
            boxes.setColor(group, QPalette::Base, palette.color(group, QPalette::Button));
        } else if (theme.scheme() == Theme::Scheme::Dark) {
            boxes.setColor(group, QPalette::Base, theme.color(Theme::Role::Outline));
            boxes.setColor(group, QPalette::Text, theme.color(Theme::Role::Panel));
        }
    }
    QApplication::setPalette(fields, "QLineEdit");
    for (const char *kind : {"QCheckBox", "QRadioButton"})
        QApplication::setPalette(boxes, kind);
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
    fillWhatHasNoOutline();
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
    fillWhatHasNoOutline();
}
