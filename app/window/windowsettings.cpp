// SPDX-License-Identifier: MIT
#include "mainwindow.h"
#include "picturetabs.h"

#include <QAction>
#include <QActionGroup>
#include <QSettings>
#include <QSlider>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

// What MainWindow remembers from one start to the next. Whatever cannot be read is as at the first start.

namespace {

QString keyOf(const QSplitter *splitter)
{
    return u"window/"_s + splitter->objectName();
}

/// The action of a group that stands for a value; null for a value that none stands for.
QAction *actionFor(const QActionGroup *group, const QVariant &value)
{
    for (QAction *action : group->actions())
        if (value.isValid() && action->data().toString() == value.toString())
            return action;
    return nullptr;
}

} // namespace

void MainWindow::restoreSettings()
{
    m_keepsSettings = true;
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    for (auto *splitter : findChildren<QSplitter *>())
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(settings.value(keyOf(splitter)).toByteArray());
    if (QAction *colours = actionFor(m_colours, settings.value(u"colours"_s)))
        colours->trigger();
    m_motion->setChecked(settings.value(u"motion"_s, m_motion->isChecked()).toBool());
    bool isNumber = false;
    if (const int pace = settings.value(u"pace"_s).toInt(&isNumber); isNumber)
        m_pace->setValue(pace);
    m_tabs->restore(settings.value(u"window/pictures"_s).toStringList());
}

void MainWindow::saveSettings() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    for (const auto *splitter : findChildren<QSplitter *>())
        if (!splitter->objectName().isEmpty())
            settings.setValue(keyOf(splitter), splitter->saveState());
    settings.setValue(u"colours"_s, m_colours->checkedAction()->data().toString());
    settings.setValue(u"motion"_s, m_motion->isChecked());
    settings.setValue(u"pace"_s, m_pace->value());
    settings.setValue(u"window/pictures"_s, m_tabs->state());
}
