// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QPointer>

/// A part that a widget paints: for assistive technology a child of the widget. It is known by its place,
/// since what is painted there comes and goes.
template<typename Widget> class AccessiblePart : public QAccessibleInterface
{
public:
    AccessiblePart(Widget *widget, int place)
        : m_widget(widget)
        , m_place(place)
    {
    }

    int place() const { return m_place; }
    bool isValid() const override { return m_widget; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override { }

protected:
    /// Null once it is gone.
    Widget *widget() const { return m_widget; }

private:
    QPointer<Widget> m_widget;
    int m_place;
};

/// The parts of a widget, each made when it is first asked for; they are gone with the widget's own
/// interface.
class AccessibleParts
{
public:
    AccessibleParts() = default;
    Q_DISABLE_COPY(AccessibleParts)
    ~AccessibleParts()
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    template<typename Part, typename Widget> QAccessibleInterface *at(int place, Widget *widget)
    {
        while (m_ids.size() <= place)
            m_ids.append(QAccessible::registerAccessibleInterface(new Part(widget, int(m_ids.size()))));
        return QAccessible::accessibleInterface(m_ids.at(place));
    }

private:
    QList<QAccessible::Id> m_ids;
};
