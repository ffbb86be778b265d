// SPDX-License-Identifier: MIT
#pragma once

#include "socketfailure.h"
#include "value.h"

/// The arguments of a call, read as CPython's socket module reads them (3.11). What it would raise for them
/// is thrown as a SocketFailure.
class PythonArguments
{
public:
    PythonArguments(SocketEvent::Call call, const std::vector<Value> &values)
        : m_call(call)
        , m_values(values)
    {
    }

    size_t count() const { return m_values.size(); }
    const Value &operator[](size_t i) const { return m_values[i]; }

    /// Throws unless there are so many, in the words of a function that takes exactly that many.
    void requireOne() const;
    void requireNone() const;
    void require(size_t least, size_t most) const;
    /// The number there.
    qint64 number(size_t i) const;
    /// A number that is a C int.
    int integer(size_t i) const;
    bool isInteger(size_t i) const;
    QByteArray bytes(size_t i) const;
    /// A host and a port, as StagedSocket takes them.
    std::pair<QString, QString> address() const;

    static SocketFailure typeError(const QString &text) { return {QStringLiteral("TypeError"), {}, text}; }

private:
    SocketEvent::Call m_call;
    const std::vector<Value> &m_values;
};
