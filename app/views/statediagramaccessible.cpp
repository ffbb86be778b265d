// SPDX-License-Identifier: MIT
#include "statediagramaccessible.h"

namespace {

class StageAccessible : public AccessiblePart<StateDiagram>, public QAccessibleActionInterface
{
public:
    using AccessiblePart::AccessiblePart;

    QAccessible::Role role() const override { return QAccessible::Button; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const ActorState actor = widget()->actor(stage().role);
        if (kind == QAccessible::Name)
            return StateDiagram::tr("%1 %2", "an actor and a stage: server accept")
                .arg(actor.name, stage().item.name);
        if (kind != QAccessible::Description)
            return {};
        const Explain::StageText text = Explain::stage(stage().item.stage, stage().role);
        return StateDiagram::tr("%1. %2 %3", "a stage's state, its purpose and what it waits for")
            .arg(Explain::stageState(actor, stage().item.stage, widget()->nowUs()), text.purpose,
                 widget()->waitAt(stage()));
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inDiagram = stage().outline.toAlignedRect();
        return {widget()->mapToGlobal(inDiagram.topLeft()), inDiagram.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = isValid();
        state.invalid = !isValid();
        state.focused = isValid() && widget()->hasFocus() && widget()->currentStage() == place();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            widget()->explain(place());
        else if (name == setFocusAction()) {
            widget()->setFocus(Qt::ShortcutFocusReason);
            widget()->setCurrentStage(place());
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const StateDiagramGeometry::StageBox &stage() const { return widget()->picture().stages.at(place()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *diagram = qobject_cast<StateDiagram *>(object);
    return diagram ? new StateDiagramAccessible(diagram) : nullptr;
}

} // namespace

StateDiagramAccessible::StateDiagramAccessible(StateDiagram *diagram)
    : QAccessibleWidget(diagram, QAccessible::Grouping)
{
}

void StateDiagramAccessible::install()
{
    static const bool once = (QAccessible::installFactory(make), true);
    Q_UNUSED(once)
}

int StateDiagramAccessible::childCount() const
{
    return stageCount() + QAccessibleWidget::childCount();
}

QAccessibleInterface *StateDiagramAccessible::child(int index) const
{
    const int stages = stageCount();
    if (index < 0 || index >= stages)
        return index < 0 ? nullptr : QAccessibleWidget::child(index - stages);
    return m_stages.at<StageAccessible>(index, diagram());
}

int StateDiagramAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *stage = dynamic_cast<const StageAccessible *>(child))
        return stage->place();
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? index : index + stageCount();
}

QAccessibleInterface *StateDiagramAccessible::childAt(int x, int y) const
{
    // From the back: a card lies above the stages.
    for (int i = childCount() - 1; i >= 0; --i)
        if (QAccessibleInterface *part = child(i); !part->state().invisible && part->rect().contains(x, y))
            return part;
    return nullptr;
}

QAccessibleInterface *StateDiagramAccessible::focusChild() const
{
    return diagram()->hasFocus() ? child(diagram()->currentStage()) : QAccessibleWidget::focusChild();
}

QString StateDiagramAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Description ? Explain::whereabouts(diagram()->scene(), diagram()->nowUs())
                                            : QAccessibleWidget::text(kind);
}
