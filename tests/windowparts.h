// SPDX-License-Identifier: MIT
#pragma once

#include "mainwindow.h"
#include "panelpair.h"
#include "programpanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QSlider>
#include <QTest>

/// Finds the parts of the window as a screen reader does: by their accessible names, what is on screen first.
namespace WindowParts {

template<typename Widget> Widget *find(QWidget &window, const QString &name)
{
    Widget *hidden = nullptr;
    for (auto *widget : window.findChildren<Widget *>()) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name) != name)
            continue;
        if (widget->isVisible())
            return widget;
        hidden = widget;
    }
    return hidden;
}

/// Waits for the button: Run becomes Pause, and Pause Run, with the next picture.
inline QAbstractButton &button(QWidget &window, const QString &name)
{
    QAbstractButton *found = nullptr;
    if (!QTest::qWaitFor([&] { return bool(found = find<QAbstractButton>(window, name)); }))
        qFatal("no button %s", qPrintable(name));
    return *found;
}

inline QLineEdit &field(QWidget &window, const QString &name)
{
    auto *found = find<QLineEdit>(window, name);
    if (!found)
        qFatal("no field %s", qPrintable(name));
    return *found;
}

inline void click(QWidget &window, const QString &name)
{
    QAbstractButton &clicked = button(window, name);
    // A panel that stands behind the other one's tab comes to the front first.
    const QWidget *panel = nullptr;
    for (QWidget *in = &clicked; in; in = in->parentWidget()) {
        if (qobject_cast<ProgramPanel *>(in))
            panel = in;
        else if (auto *panels = qobject_cast<PanelPair *>(in))
            panels->bringToFront(panel);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QTest::mouseClick(&clicked, Qt::LeftButton);
}

inline void type(QWidget &window, const QString &name, const QString &text)
{
    QLineEdit &edit = field(window, name);
    edit.selectAll();
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Delete);
    QTest::keyClicks(&edit, text);
}

inline QString whereabouts(QWidget &window)
{
    for (auto *widget : window.findChildren<QWidget *>())
        if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget))
            if (interface->text(QAccessible::Name) == QLatin1String("State diagram"))
                return interface->text(QAccessible::Description);
    return {};
}

} // namespace WindowParts
