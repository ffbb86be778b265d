// SPDX-License-Identifier: MIT
#pragma once

#include "syntaxtree.h"

#include "stagedserver.h"

#include <memory>
#include <optional>

struct Value;

/// A socket as long as a name, or anything else of the program, holds it. When the last one is gone it closes
/// as CPython's does, without a call of close().
using SocketValue = std::shared_ptr<StagedServer>;

/// What a program that runs holds: the few types of Python that the lessons know.
struct Value
{
    enum class None : quint8 { None };
    /// What is known without a value of its own.
    enum class Builtin : quint8 { Print, SocketModule, SocketClass };
    /// A number with a name: socket.AF_INET.
    struct NamedNumber
    {
        qint64 number;
        const char *repr;
    };
    struct Method
    {
        SocketValue socket;
        SocketEvent::Call call;
    };
    struct Items;
    using Tuple = std::shared_ptr<const Items>;

    std::variant<None, bool, qint64, NamedNumber, QString, QByteArray, Tuple, Builtin, SocketValue, Method>
        is;

    static Value none() { return {None::None}; }
    static Value tuple(std::vector<Value> items);
    static Value constant(const Constant &constant);
    /// A name of Python's module socket: AF_INET.
    static std::optional<Value> socketConstant(const QString &name);

    template<typename Type> const Type *as() const { return std::get_if<Type>(&is); }
    /// The number this is: bool and socket.AF_INET are numbers as well.
    std::optional<qint64> number() const;

    /// How many values this is made of, with all that is in it. A tuple may hold another one many times.
    qint64 weight() const;
    bool isTrue() const;
    /// "str", "NoneType": the type's name as Python's messages have it.
    QString typeName() const;
    QString repr() const;
    /// As print() shows it.
    QString str() const;

    friend bool operator==(const Value &a, const Value &b);
};

struct Value::Items
{
    std::vector<Value> list;
    qint64 weight = 1;
};
