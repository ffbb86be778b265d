// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

/// A constant of a listing; monostate is None.
using Constant = std::variant<std::monostate, bool, qint64, QString, QByteArray>;

/// Something with a value.
struct Expression
{
    enum class Kind {
        Constant,
        Name,
        Tuple, ///< of its children
        Attribute, ///< name, of children[0]
        Call, ///< of children[0], with the other children as arguments
        Not, ///< not children[0]
        Equal, ///< children[0] == children[1]
        NotEqual,
    };

    Kind kind = Kind::Constant;
    Constant constant;
    QString name;
    std::vector<Expression> children;
    int line = 0; ///< from 1, where it begins
    int column = 0; ///< from 1, in QString's units
    /// Where Python says the call happens: the line of the called name, which a long expression may
    /// have below its first.
    int callLine = 0;
};

/// One statement, with those in its block.
struct Statement
{
    enum class Kind {
        Import, ///< import socket
        FromImport, ///< from socket import names
        Assign, ///< the value to names[0], or unpacked to all of them
        Expression,
        While,
        If,
        With, ///< with value as names[0], if it has a name
        Break,
        Continue,
        Pass,
    };

    Kind kind = Kind::Pass;
    std::vector<QString> names;
    bool unpacks = false; ///< an assignment to a tuple of names
    Expression value;
    std::vector<Statement> body;
    int line = 0; ///< from 1
    int column = 0; ///< from 1
};

/// A whole listing. Blocks and brackets are at most so deep that walking it recursively is safe.
struct SyntaxTree
{
    std::vector<Statement> statements;
};
