// SPDX-License-Identifier: MIT
#pragma once

#include "instructions.h"
#include "listingcalls.h"
#include "pythonerror.h"

/// Runs a listing's instructions, up to the next line or to a call that waits; then it stands still until it
/// is asked to go on.
class Machine
{
public:
    enum class Stop {
        BeforeLine, ///< line() is about to run
        Waiting, ///< for ListingCalls::ended()
        Ended,
        Failed, ///< with error(), at errorLine()
        Refused, ///< because of refusal(), in line()
    };

    Machine(Instructions instructions, ListingCalls &calls);

    /// Goes on from where it stands.
    Stop run();
    /// An exception comes up where it stands: KeyboardInterrupt.
    void interrupt();

    int line() const { return m_line; }
    const PythonError &error() const { return m_error; }
    int errorLine() const { return m_errorLine; }
    QString refusal() const { return m_refusal; }
    /// The variables and their values, in the order of their first mention.
    std::vector<std::pair<QString, Value>> variables() const;

private:
    struct With
    {
        size_t depth; ///< of the stack, with the value that is kept
        int handler;
    };

    bool isBeforeLine(const Instruction &next);
    /// False: a call waits.
    bool execute(const Instruction &instruction);
    bool call(int count);
    bool take(std::optional<Value> result);
    void load(int name);
    void makeTuple(int count);
    void unpack(int count);
    void enterWith(int handler);
    void compare(bool isWanted);
    void jump(int to);
    bool handle(const PythonError &error);
    Value pop();

    Instructions m_instructions;
    ListingCalls &m_calls;
    std::vector<std::optional<Value>> m_variables;
    std::vector<Value> m_stack;
    std::vector<With> m_withs;
    size_t m_at = 0;
    int m_line = 0;
    bool m_hasJumpedBack = false;
    bool m_isWaiting = false;
    bool m_isInterrupted = false;
    bool m_isFailing = false;
    PythonError m_error;
    int m_errorLine = 0;
    QString m_refusal;
};
