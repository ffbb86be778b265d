// SPDX-License-Identifier: MIT
#include "sequenceaccessible.h"

#include <QPushButton>

namespace {

/// One row, by its place: rows come and go, places stay.
class RowAccessible : public QAccessibleInterface
{
public:
    RowAccessible(SequenceDiagram *diagram, int row)
        : m_diagram(diagram)
        , m_row(row)
    {
    }

    int row() const { return m_row; }
    bool isValid() const override { return m_diagram && m_row < m_diagram->geometryNow().rows.size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_diagram); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_diagram->rowText(m_row) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inViewport = m_diagram->rowRect(m_row);
        return {m_diagram->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = state.focusable = isValid();
        state.invalid = !isValid();
        state.offscreen = isValid() && m_diagram->rowRect(m_row).isEmpty();
        state.focused = state.selected =
            isValid() && m_diagram->hasFocus() && m_diagram->currentRow() == m_row;
        return state;
    }

private:
    QPointer<SequenceDiagram> m_diagram;
    int m_row;
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

SequenceAccessible::~SequenceAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
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
    if (index == rowCount())
        return QAccessible::queryAccessibleInterface(diagram()->wayBack());
    while (m_rows.size() <= index)
        m_rows.append(
            QAccessible::registerAccessibleInterface(new RowAccessible(diagram(), int(m_rows.size()))));
    return QAccessible::accessibleInterface(m_rows.at(index));
}

int SequenceAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (child && child->object() == diagram()->wayBack())
        return rowCount();
    const auto *row = dynamic_cast<const RowAccessible *>(child);
    return row ? row->row() : -1;
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
