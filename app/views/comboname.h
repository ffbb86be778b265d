// SPDX-License-Identifier: MIT
#pragma once

class QComboBox;
class QString;

/// Names a combo box for screen readers. To them its accessible name alone is lost on Unix, where Qt gives
/// them the chosen item in its place and the name through a label (QAccessibleComboBox): this makes one,
/// which is not seen. Call it again in another language; the box stays with its parent.
void nameComboBox(QComboBox &box, const QString &name);
