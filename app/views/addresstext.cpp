// SPDX-License-Identifier: MIT
#include "addresstext.h"

#include <QFontMetricsF>
#include <QRegularExpression>

QString AddressText::fitted(const QString &text, const QFontMetricsF &metrics, double width)
{
    const auto fits = [&](const QString &words) { return metrics.horizontalAdvance(words) <= width; };
    if (fits(text))
        return text;
    static const QRegularExpression host(QStringLiteral(R"re((\[[^\]\s]+\]|[\w.-]+)(?=:\d))re"));
    QString ports = QString(text).remove(host);
    if (!fits(ports))
        ports.replace(QStringLiteral(" → "), QStringLiteral("→"));
    return metrics.elidedText(ports, Qt::ElideRight, width);
}
