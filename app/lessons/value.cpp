// SPDX-License-Identifier: MIT
#include "value.h"

#include "pythonbytes.h"
#include "pythontext.h"

namespace {

template<typename... Visitors> struct Visit : Visitors...
{
    using Visitors::operator()...;
};
template<typename... Visitors> Visit(Visitors...) -> Visit<Visitors...>;

/// Lib/socket.py, socket.__repr__
QString socketRepr(const StagedServer &socket)
{
    QString text = QStringLiteral("<socket.socket%1 fd=%2, family=2, type=1, proto=0")
                       .arg(socket.isOpen() ? QString() : QStringLiteral(" [closed]"))
                       .arg(socket.descriptor());
    if (const Endpoint local = socket.local(); !local.isNull())
        text += QStringLiteral(", laddr=") + local.toPython();
    if (const Endpoint peer = socket.peer(); !peer.isNull())
        text += QStringLiteral(", raddr=") + peer.toPython();
    return text + u'>';
}

QString tupleRepr(const std::vector<Value> &items)
{
    QStringList parts;
    for (const Value &item : items)
        parts += item.repr();
    return u'(' + parts.join(QLatin1String(", "))
        + (items.size() == 1 ? QLatin1String(",)") : QLatin1String(")"));
}

} // namespace

Value Value::tuple(std::vector<Value> items)
{
    qint64 weight = 1;
    for (const Value &item : items)
        weight += item.weight();
    return {std::make_shared<const Items>(Items {std::move(items), weight})};
}

Value Value::constant(const Constant &constant)
{
    return std::visit(
        Visit {[](std::monostate) { return none(); }, [](const auto &value) { return Value {value}; }},
        constant);
}

std::optional<Value> Value::socketConstant(const QString &name)
{
    const auto number = Platform::constant(name);
    if (!number)
        return {};
    if (name == QLatin1String("AF_INET"))
        return Value {NamedNumber {*number, "<AddressFamily.AF_INET: %1>"}};
    if (name == QLatin1String("SOCK_STREAM"))
        return Value {NamedNumber {*number, "<SocketKind.SOCK_STREAM: %1>"}};
    return Value {qint64(*number)};
}

std::optional<qint64> Value::number() const
{
    if (const auto *number = as<qint64>())
        return *number;
    if (const auto *named = as<NamedNumber>())
        return named->number;
    if (const auto *truth = as<bool>())
        return qint64(*truth);
    return {};
}

qint64 Value::weight() const
{
    const auto *tuple = as<Tuple>();
    return tuple ? (*tuple)->weight : 1;
}

bool Value::isTrue() const
{
    if (const auto truth = number())
        return *truth != 0;
    return std::visit(Visit {[](None) { return false; }, [](const QString &text) { return !text.isEmpty(); },
                             [](const QByteArray &bytes) { return !bytes.isEmpty(); },
                             [](const Tuple &tuple) { return !tuple->list.empty(); },
                             [](const auto &) { return true; }},
                      is);
}

QString Value::typeName() const
{
    return std::visit(
        Visit {[](None) { return QStringLiteral("NoneType"); }, [](bool) { return QStringLiteral("bool"); },
               [](qint64) { return QStringLiteral("int"); },
               [](const NamedNumber &named) {
                   return QString::fromLatin1(named.repr).section(u'.', 0, 0).mid(1);
               },
               [](const QString &) { return QStringLiteral("str"); },
               [](const QByteArray &) { return QStringLiteral("bytes"); },
               [](const Tuple &) { return QStringLiteral("tuple"); },
               [](Builtin builtin) {
                   return builtin == Builtin::SocketModule ? QStringLiteral("module")
                       : builtin == Builtin::SocketClass   ? QStringLiteral("type")
                                                           : QStringLiteral("builtin_function_or_method");
               },
               [](const SocketValue &) { return QStringLiteral("socket"); },
               [](const Method &) { return QStringLiteral("method"); }},
        is);
}

QString Value::repr() const
{
    return std::visit(
        Visit {[](None) { return QStringLiteral("None"); },
               [](bool truth) { return truth ? QStringLiteral("True") : QStringLiteral("False"); },
               [](qint64 number) { return QString::number(number); },
               [](const NamedNumber &named) { return QString::fromLatin1(named.repr).arg(named.number); },
               [](const QString &text) { return PythonText::string(text); },
               [](const QByteArray &bytes) { return PythonBytes::repr(bytes); },
               [](const Tuple &tuple) { return tupleRepr(tuple->list); },
               [](Builtin builtin) {
                   return builtin == Builtin::SocketModule ? QStringLiteral("<module 'socket'>")
                       : builtin == Builtin::SocketClass   ? QStringLiteral("<class 'socket.socket'>")
                                                           : QStringLiteral("<built-in function print>");
               },
               [](const SocketValue &socket) { return socketRepr(*socket); },
               [](const Method &) { return QStringLiteral("<bound method>"); }},
        is);
}

QString Value::str() const
{
    if (const auto *text = as<QString>())
        return *text;
    if (const auto *named = as<NamedNumber>())
        return QString::number(named->number);
    return repr();
}

bool operator==(const Value &a, const Value &b)
{
    if (const auto number = a.number())
        return number == b.number();
    if (a.is.index() != b.is.index())
        return false;
    return std::visit(
        Visit {[&](const Value::Tuple &tuple) { return tuple->list == (*b.as<Value::Tuple>())->list; },
               [&](const Value::Method &) { return false; },
               [&](const Value::NamedNumber &) { return false; },
               [&](const auto &value) { return value == *b.as<std::decay_t<decltype(value)>>(); }},
        a.is);
}
