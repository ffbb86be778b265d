// SPDX-License-Identifier: MIT
#include "sequenceaccessible.h"

#include <QPushButton>

namespace {

class RowAccessible : public AccessiblePart<SequenceDiagram>
{
public:
    using AccessiblePart::AccessiblePart;

    bool isValid() const override { return widget() && place() < widget()->geometryNow().rows.size(); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? widget()->rowText(place()) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inViewport = widget()->rowRect(place());
        return {widget()->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = isValid();
        state.invalid = !isValid();
        state.offscreen = isValid() && widget()->rowRect(place()).isEmpty();
        state.focused = state.selected =
            isValid() && widget()->hasFocus() && widget()->currentRow() == place();
        return state;
    }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *diagram = qobject_cast<SequenceDiagram *>(object);
    return diagram ? new SequenceAccessible(diagram) : nullptr;
}

} // namespace

SequenceAccessible::SequenceAccessible(SequenceDiagram *diagram)
    : QAccessibleWidget(diagram, QAccessible::List)
{
}

void SequenceAccessible::install()
{
    static const bool once = (QAccessible::installFactory(make), true);
    Q_UNUSED(once)
}

int SequenceAccessible::childCount() const
{
    return rowCount() + (diagram()->wayBack()->isVisible() ? 1 : 0);
}

int SequenceAccessible::rowCount() const
{
    return int(diagram()->geometryNow().rows.size());
}

QAccessibleInterface *SequenceAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return index == rowCount() ? QAccessible::queryAccessibleInterface(diagram()->wayBack())
                               : m_rows.at<RowAccessible>(index, diagram());
}

int SequenceAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (child && child->object() == diagram()->wayBack())
        return rowCount();
    const auto *row = dynamic_cast<const RowAccessible *>(child);
    return row ? row->place() : -1;
}

QAccessibleInterface *SequenceAccessible::childAt(int x, int y) const
{
    // The button lies upon the rows.
    for (int i = childCount() - 1; i >= 0; --i)
        if (QAccessibleInterface *part = child(i); part->rect().contains(x, y))
            return part;
    return nullptr;
}

QAccessibleInterface *SequenceAccessible::focusChild() const
{
    if (diagram()->wayBack()->hasFocus())
        return child(rowCount());
    return diagram()->hasFocus() ? child(diagram()->currentRow()) : nullptr;
}

QString SequenceAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Description)
        return QAccessibleWidget::text(kind);
    const int count = rowCount();
    return count == 0 ? SequenceDiagram::tr("Nothing has happened yet.") : diagram()->rowText(count - 1);
}
