// SPDX-License-Identifier: MIT
#include "statediagramaccessible.h"

#include <QPointer>

namespace {

/// One stage, by its place in the picture: the stages stay the same, their states change.
class StageAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    StageAccessible(StateDiagram *diagram, int index)
        : m_diagram(diagram)
        , m_index(index)
    {
    }

    int index() const { return m_index; }
    bool isValid() const override { return m_diagram; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_diagram); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::Button; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const ActorState actor = m_diagram->actor(stage().role);
        if (kind == QAccessible::Name)
            return StateDiagram::tr("%1 %2", "an actor and a stage: server accept")
                .arg(actor.name, stage().item.name);
        if (kind != QAccessible::Description)
            return {};
        const Explain::StageText text = Explain::stage(stage().item.stage, stage().role);
        return StateDiagram::tr("%1. %2 %3", "a stage's state, its purpose and what it waits for")
            .arg(Explain::stageState(actor, stage().item.stage, m_diagram->nowUs()), text.purpose,
                 text.waitsFor);
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inDiagram = stage().outline.toAlignedRect();
        return {m_diagram->mapToGlobal(inDiagram.topLeft()), inDiagram.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = isValid();
        state.invalid = !isValid();
        state.focused = isValid() && m_diagram->hasFocus() && m_diagram->currentStage() == m_index;
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
            m_diagram->explain(m_index);
        else if (name == setFocusAction()) {
            m_diagram->setFocus(Qt::ShortcutFocusReason);
            m_diagram->setCurrentStage(m_index);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const StateDiagramGeometry::StageBox &stage() const { return m_diagram->picture().stages.at(m_index); }

    QPointer<StateDiagram> m_diagram;
    int m_index;
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

StateDiagramAccessible::~StateDiagramAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_stages))
        QAccessible::deleteAccessibleInterface(id);
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
    while (m_stages.size() <= index)
        m_stages.append(
            QAccessible::registerAccessibleInterface(new StageAccessible(diagram(), int(m_stages.size()))));
    return QAccessible::accessibleInterface(m_stages.at(index));
}

int StateDiagramAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *stage = dynamic_cast<const StageAccessible *>(child))
        return stage->index();
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
