// SPDX-License-Identifier: MIT
#include "desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace {

QString service()
{
    return u"org.freedesktop.portal.Desktop"_s;
}

QString path()
{
    return u"/org/freedesktop/portal/desktop"_s;
}

QString interface()
{
    return u"org.freedesktop.portal.Settings"_s;
}

QString group()
{
    return u"org.freedesktop.appearance"_s;
}

QString key()
{
    return u"color-scheme"_s;
}

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
{
    // Without an address a bus would be started for this question alone.
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service(), path(), interface(), u"SettingChanged"_s, this, SLOT(take(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(service(), path(), interface(), u"Read"_s);
    question << group() << key();
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            set(reply.value().variant());
        answer->deleteLater();
    });
}

void DesktopScheme::take(const QDBusMessage &change)
{
    if (change.arguments().value(0) == group() && change.arguments().value(1) == key())
        set(change.arguments().value(2));
}

void DesktopScheme::set(const QVariant &value)
{
    // Read() wraps its answer twice, SettingChanged once.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint number = inner.toUInt();
    const auto preference = number <= uint(Preference::Light) ? Preference(number) : Preference::None;
    if (preference == m_preference)
        return;
    m_preference = preference;
    Q_EMIT changed();
}
