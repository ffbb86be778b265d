// SPDX-License-Identifier: MIT
#include "appearance.h"

#include "theme.h"

#include <QApplication>
#include <QStyle>

void Appearance::apply(Choice choice)
{
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
    case Choice::Desktop: {
        // A palette of nothing asks for the platform's; the theme then follows how light that is.
        QApplication::setPalette(QPalette());
        const bool platformHasNoPalette = qApp->style()->standardPalette() == QApplication::palette();
        if (platformHasNoPalette)
            QApplication::setPalette(Theme::fromPalette(QApplication::palette()).palette());
        break;
    }
    }
}
