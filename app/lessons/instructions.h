// SPDX-License-Identifier: MIT
#pragma once

#include "value.h"

/// One step of a listing that runs: small enough that between two of them the program can wait for a signal.
struct Instruction
{
    enum class Does : quint8 {
        Nothing, ///< on a line of its own, as pass is
        Push, ///< constants[operand]
        Load, ///< the value of names[operand]
        Store, ///< to names[operand]
        Attribute, ///< names[operand] of the topmost value, in its place
        Call, ///< what lies below the topmost `operand` values, with those as arguments
        Tuple, ///< of the topmost `operand` values
        Unpack, ///< the topmost value to `operand` values, the first one topmost
        Not,
        Equal,
        NotEqual,
        Pop,
        Jump, ///< to operand
        JumpIfFalse, ///< to operand, and takes the topmost value away
        EnterWith, ///< keeps the topmost value, pushes it once more; an exception goes to operand
        LeaveWith, ///< an exception goes elsewhere again
        Close, ///< calls close() of the socket kept by EnterWith
        RaiseAgain, ///< the exception that was on its way
    };

    Does does = Does::Nothing;
    int operand = 0;
    int line = 0; ///< 0: on no line of its own
};

/// A listing, ready to run.
struct Instructions
{
    std::vector<Instruction> list;
    std::vector<Value> constants;
    std::vector<QString> names;
};

/// Lays a tree out as instructions, on the lines where CPython 3.11 has them.
Instructions compileListing(const SyntaxTree &tree);
