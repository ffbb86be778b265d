// SPDX-License-Identifier: MIT
#include "endpoint.h"

QString Endpoint::toString() const
{
    if (isNull())
        return {};
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

QString Endpoint::toPython() const
{
    return QStringLiteral("('%1', %2)").arg(host).arg(port);
}

Endpoint Endpoint::fromString(QStringView text)
{
    const auto colon = text.lastIndexOf(u':');
    if (colon < 0)
        return {};
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    if (!isNumber || port > 65535)
        return {};
    QStringView host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        return {};
    return {host.toString(), quint16(port)};
}
