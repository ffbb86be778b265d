// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QDBusMessage;

/// Whether the desktop prefers dark windows, now and whenever a person changes that: the setting color-scheme
/// of the group org.freedesktop.appearance, which the desktop portal tells on the session bus. Where there is
/// no such bus, or nobody answers, there is no preference.
class DesktopScheme : public QObject
{
    Q_OBJECT
public:
    enum class Preference { None, Dark, Light }; ///< the portal's numbers
    Q_ENUM(Preference)

    explicit DesktopScheme(QObject *parent = nullptr);

    Preference preference() const { return m_preference; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QDBusMessage &change);

private:
    void set(const QVariant &value);

    Preference m_preference = Preference::None;
};
