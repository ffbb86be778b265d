// SPDX-License-Identifier: MIT
#include "endpoint.h"

#include <algorithm>

QString Endpoint::toString() const
{
    if (isNull())
        return {};
    // Both at once: a host may hold a % of its own, as in fe80::1%2.
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(host, QString::number(port));
}

QString Endpoint::toPython() const
{
    return QStringLiteral("('%1', %2)").arg(host, QString::number(port));
}

Endpoint Endpoint::fromString(QStringView text)
{
    const auto colon = text.lastIndexOf(u':');
    if (colon < 0)
        return {};
    const QStringView digits = text.mid(colon + 1);
    const bool isNumber = !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qulonglong port = digits.toULongLong();
    if (!isNumber || port > 65535 || digits.size() > 5)
        return {};
    QStringView host = text.left(colon);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (isBracketed)
        host = host.mid(1, host.size() - 2);
    if (isBracketed != host.contains(u':'))
        return {};
    return {host.toString(), quint16(port)};
}
