// SPDX-License-Identifier: MIT
#include "pythonarguments.h"

#include <limits>

namespace {

QString arguments(size_t count)
{
    return count == 1 ? QStringLiteral("1 argument") : QStringLiteral("%1 arguments").arg(count);
}

} // namespace

void PythonArguments::requireOne() const
{
    if (count() != 1)
        throw typeError(QStringLiteral("socket.%1() takes exactly one argument (%2 given)")
                            .arg(callName(m_call))
                            .arg(count()));
}

/// accept() and close() are written in Python, and count the socket itself.
void PythonArguments::requireNone() const
{
    if (count() > 0)
        throw typeError(QStringLiteral("socket.%1() takes 1 positional argument but %2 were given")
                            .arg(callName(m_call))
                            .arg(count() + 1));
}

void PythonArguments::require(size_t least, size_t most) const
{
    if (count() >= least && count() <= most)
        return;
    const bool isTooFew = count() < least;
    throw typeError(QStringLiteral("%1() takes %2 %3 (%4 given)")
                        .arg(callName(m_call),
                             least == most  ? QStringLiteral("exactly")
                                 : isTooFew ? QStringLiteral("at least")
                                            : QStringLiteral("at most"),
                             arguments(isTooFew ? least : most))
                        .arg(count()));
}

qint64 PythonArguments::number(size_t i) const
{
    if (const auto number = m_values[i].number())
        return *number;
    throw typeError(
        QStringLiteral("'%1' object cannot be interpreted as an integer").arg(m_values[i].typeName()));
}

int PythonArguments::integer(size_t i) const
{
    const qint64 value = number(i);
    if (value > std::numeric_limits<int>::max())
        throw SocketFailure::numberTooLarge();
    if (value < std::numeric_limits<int>::min())
        throw SocketFailure {
            QStringLiteral("OverflowError"), {}, QStringLiteral("signed integer is less than minimum")};
    return int(value);
}

bool PythonArguments::isInteger(size_t i) const
{
    const auto value = m_values[i].number();
    return value && *value == int(*value);
}

QByteArray PythonArguments::bytes(size_t i) const
{
    if (const auto *bytes = m_values[i].as<QByteArray>())
        return *bytes;
    throw typeError(QStringLiteral("a bytes-like object is required, not '%1'").arg(m_values[i].typeName()));
}

std::pair<QString, QString> PythonArguments::address() const
{
    requireOne();
    const auto *tuple = m_values[0].as<Value::Tuple>();
    if (!tuple)
        throw typeError(QStringLiteral("%1(): AF_INET address must be tuple, not %2")
                            .arg(callName(m_call), m_values[0].typeName()));
    const std::vector<Value> &items = (*tuple)->list;
    if (items.size() != 2)
        throw typeError(QStringLiteral("AF_INET address must be a pair (host, port)"));
    const auto *bytes = items[0].as<QByteArray>();
    const auto *text = items[0].as<QString>();
    if (!bytes && !text)
        throw typeError(QStringLiteral("str, bytes or bytearray expected, not %1").arg(items[0].typeName()));
    const QString host = text ? *text : QString::fromLatin1(*bytes);
    if (host.contains(QChar::Null))
        throw typeError(QStringLiteral("host name must not contain null character"));
    return {host, QString::number(PythonArguments(m_call, items).number(1))};
}
