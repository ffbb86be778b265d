// SPDX-License-Identifier: MIT
#include "shownvariables.h"

#include "pythonbytes.h"
#include "pythontext.h"

namespace {

constexpr int most = 40;
constexpr qsizetype width = 80;
constexpr qsizetype innerWidth = 20;
constexpr int depth = 2;

QString shown(const Value &value, qsizetype width, int depth);

QString shownTuple(const std::vector<Value> &items, qsizetype width, int depth)
{
    QStringList parts;
    qsizetype room = width;
    for (const Value &item : items) {
        const QString part = depth > 0 ? shown(item, innerWidth, depth - 1) : QString();
        room -= part.size() + 2;
        if (part.isEmpty() || room < 0) {
            parts += QStringLiteral("…");
            break;
        }
        parts += part;
    }
    return u'(' + parts.join(QLatin1String(", "))
        + (items.size() == 1 ? QLatin1String(",)") : QLatin1String(")"));
}

QString shown(const Value &value, qsizetype width, int depth)
{
    const auto cut = [width](const auto &whole, const QString &repr) {
        return whole.size() > width ? repr + u'…' : repr;
    };
    if (const auto *text = value.as<QString>())
        return cut(*text, PythonText::string(text->left(width)));
    if (const auto *bytes = value.as<QByteArray>())
        return cut(*bytes, PythonBytes::repr(bytes->left(width)));
    if (const auto *tuple = value.as<Value::Tuple>())
        return shownTuple((*tuple)->list, width, depth);
    if (const auto *socket = value.as<SocketValue>()) {
        const StagedServer &staged = **socket;
        return staged.isOpen()
            ? QStringLiteral("<socket %1, fd %2>").arg(staged.number()).arg(staged.descriptor())
            : QStringLiteral("<socket %1, closed>").arg(staged.number());
    }
    if (value.as<Value::NamedNumber>())
        return u'<' + value.typeName() + u'>';
    return value.repr();
}

} // namespace

QString shownVariables(const std::vector<std::pair<QString, Value>> &variables)
{
    QStringList lines;
    for (const auto &[name, value] : variables)
        if (!value.as<Value::Builtin>() && lines.size() < most)
            lines += name + QLatin1String(" = ") + shown(value, width, depth);
    return lines.join(u'\n');
}
