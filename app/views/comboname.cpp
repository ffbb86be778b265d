// SPDX-License-Identifier: MIT
#include "comboname.h"

#include <algorithm>
#include <QComboBox>
#include <QLabel>

void nameComboBox(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    const auto labels = box.parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    const auto own = std::find_if(labels.cbegin(), labels.cend(),
                                  [&](const QLabel *label) { return label->buddy() == &box; });
    QLabel *label = own == labels.cend() ? new QLabel(box.parentWidget()) : *own;
    label->setBuddy(&box);
    label->setText(name);
    label->hide();
}
