// SPDX-License-Identifier: MIT
#pragma once

#include "accessibleparts.h"
#include "statediagram.h"

#include <QAccessibleWidget>

/// What assistive technology sees of a state diagram: where each actor is, in words; its stages as buttons
/// that explain themselves; and its real children, a lesson's offer and the explanation.
class StateDiagramAccessible : public QAccessibleWidget
{
public:
    explicit StateDiagramAccessible(StateDiagram *diagram);

    /// Makes Qt use this class for state diagrams.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;

private:
    StateDiagram *diagram() const { return static_cast<StateDiagram *>(object()); }
    int stageCount() const { return int(diagram()->picture().stages.size()); }

    mutable AccessibleParts m_stages;
};
