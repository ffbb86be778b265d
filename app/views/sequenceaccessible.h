// SPDX-License-Identifier: MIT
#pragma once

#include "accessibleparts.h"
#include "sequencediagram.h"

#include <QAccessibleWidget>

/// What assistive technology sees of a sequence diagram: a list, each row an item that says what
/// happened, and at its end the way back to the newest row while that is shown.
class SequenceAccessible : public QAccessibleWidget
{
public:
    explicit SequenceAccessible(SequenceDiagram *diagram);

    /// Makes Qt use this class for sequence diagrams.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;

private:
    int rowCount() const;
    SequenceDiagram *diagram() const { return static_cast<SequenceDiagram *>(object()); }

    mutable AccessibleParts m_rows;
};
