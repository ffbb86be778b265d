// SPDX-License-Identifier: MIT
#include "machine.h"

#include "listingerror.h"
#include "pythonwords.h"

#include <algorithm>

namespace {

using Does = Instruction::Does;

/// A tuple of more values than this is no lesson: `a = (a, a)` in a loop would soon be larger than memory.
constexpr qint64 heaviestTuple = 10'000;

} // namespace

Machine::Machine(Instructions instructions, ListingCalls &calls)
    : m_instructions(std::move(instructions))
    , m_calls(calls)
    , m_variables(m_instructions.names.size())
{
}

Machine::Stop Machine::run()
{
    for (;;) {
        try {
            if (std::exchange(m_isWaiting, false))
                m_stack.push_back(m_calls.takeResult());
            if (std::exchange(m_isInterrupted, false))
                throw PythonError {QStringLiteral("KeyboardInterrupt"), {}, {}};
            while (m_at < m_instructions.list.size()) {
                const Instruction &next = m_instructions.list[m_at];
                if (isBeforeLine(next))
                    return Stop::BeforeLine;
                ++m_at;
                if (!execute(next))
                    return Stop::Waiting;
            }
            return Stop::Ended;
        } catch (const PythonError &error) {
            if (!handle(error))
                return Stop::Failed;
        } catch (const BeyondTheLessons &beyond) {
            m_refusal = beyond.text;
            return Stop::Refused;
        }
    }
}

void Machine::interrupt()
{
    if (m_isWaiting)
        m_calls.interrupt();
    else
        m_isInterrupted = true;
}

std::vector<std::pair<QString, Value>> Machine::variables() const
{
    std::vector<std::pair<QString, Value>> pairs;
    for (size_t i = 0; i < m_variables.size(); ++i)
        if (m_variables[i])
            pairs.emplace_back(m_instructions.names[i], *m_variables[i]);
    return pairs;
}

/// As sys.settrace tells lines: where another one begins, and where the program has jumped back.
bool Machine::isBeforeLine(const Instruction &next)
{
    if (next.line == 0 || (next.line == m_line && !m_hasJumpedBack))
        return false;
    m_hasJumpedBack = false;
    m_line = next.line;
    m_calls.setLine(m_line);
    return true;
}

bool Machine::execute(const Instruction &instruction)
{
    const int operand = instruction.operand;
    switch (instruction.does) {
    case Does::Nothing:
        break;
    case Does::Push:
        m_stack.push_back(m_instructions.constants[size_t(operand)]);
        break;
    case Does::Load:
        load(operand);
        break;
    case Does::Store: {
        // What the name had before is lost only when it has the new value, as in CPython.
        std::optional<Value> before = pop();
        std::swap(m_variables[size_t(operand)], before);
        break;
    }
    case Does::Attribute:
        m_stack.back() = ListingCalls::attribute(m_stack.back(), m_instructions.names[size_t(operand)]);
        break;
    case Does::Call:
        return call(operand);
    case Does::Tuple:
        makeTuple(operand);
        break;
    case Does::Unpack:
        unpack(operand);
        break;
    case Does::Not:
        m_stack.back() = {!m_stack.back().isTrue()};
        break;
    case Does::Equal:
        compare(true);
        break;
    case Does::NotEqual:
        compare(false);
        break;
    case Does::Pop:
        pop();
        break;
    case Does::Jump:
        jump(operand);
        break;
    case Does::JumpIfFalse:
        if (!pop().isTrue())
            jump(operand);
        break;
    case Does::EnterWith:
        enterWith(operand);
        break;
    case Does::LeaveWith:
        m_withs.pop_back();
        break;
    case Does::Close: {
        const SocketValue socket = *pop().as<SocketValue>();
        if (!socket->isOpen()) { // as in Lib/socket.py, socket.__exit__()
            m_stack.push_back(Value::none());
            break;
        }
        return take(m_calls.call({Value::Method {socket, SocketEvent::Call::Close}}, {}));
    }
    case Does::RaiseAgain:
        throw m_error;
    }
    return true;
}

bool Machine::call(int count)
{
    const auto first = m_stack.end() - count;
    std::vector<Value> arguments(std::make_move_iterator(first), std::make_move_iterator(m_stack.end()));
    m_stack.erase(first, m_stack.end());
    const Value callee = pop();
    return take(m_calls.call(callee, arguments));
}

bool Machine::take(std::optional<Value> result)
{
    m_isWaiting = !result;
    if (result)
        m_stack.push_back(std::move(*result));
    return !m_isWaiting;
}

void Machine::load(int name)
{
    if (const auto &value = m_variables[size_t(name)]) {
        m_stack.push_back(*value);
        return;
    }
    const QString text = m_instructions.names[size_t(name)];
    if (text == QLatin1String("print"))
        m_stack.push_back({Value::Builtin::Print});
    else if (PythonWords::isBuiltin(text))
        throw BeyondTheLessons {ListingError::tr("Python's own “%1” is not known to the lessons.").arg(text)};
    else
        throw PythonError {
            QStringLiteral("NameError"), QStringLiteral("name '%1' is not defined").arg(text), {}};
}

void Machine::makeTuple(int count)
{
    const auto first = m_stack.end() - count;
    std::vector<Value> items(std::make_move_iterator(first), std::make_move_iterator(m_stack.end()));
    m_stack.erase(first, m_stack.end());
    m_stack.push_back(Value::tuple(std::move(items)));
    if (m_stack.back().weight() > heaviestTuple)
        throw BeyondTheLessons {ListingError::tr("A tuple this large is not known to the lessons.")};
}

void Machine::unpack(int count)
{
    const Value value = pop();
    std::vector<Value> items;
    if (const auto *tuple = value.as<Value::Tuple>()) {
        items = (*tuple)->list;
    } else if (const auto *bytes = value.as<QByteArray>()) {
        for (const char byte : *bytes)
            items.push_back({qint64(quint8(byte))});
    } else if (const auto *text = value.as<QString>()) {
        for (const char32_t c : text->toStdU32String())
            items.push_back({QString::fromUcs4(&c, 1)});
    } else {
        throw PythonError::typeError(
            QStringLiteral("cannot unpack non-iterable %1 object").arg(value.typeName()));
    }
    const int given = int(items.size());
    if (given > count)
        throw PythonError {QStringLiteral("ValueError"),
                           QStringLiteral("too many values to unpack (expected %1)").arg(count),
                           {}};
    if (given < count)
        throw PythonError {
            QStringLiteral("ValueError"),
            QStringLiteral("not enough values to unpack (expected %1, got %2)").arg(count).arg(given),
            {}};
    std::move(items.rbegin(), items.rend(), std::back_inserter(m_stack));
}

void Machine::enterWith(int handler)
{
    if (!m_stack.back().as<SocketValue>())
        throw PythonError::typeError(
            QStringLiteral("'%1' object does not support the context manager protocol")
                .arg(m_stack.back().typeName()));
    m_withs.push_back({m_stack.size(), handler});
    m_stack.push_back(m_stack.back());
}

void Machine::compare(bool isWanted)
{
    const Value right = pop();
    m_stack.back() = {(m_stack.back() == right) == isWanted};
}

void Machine::jump(int to)
{
    m_hasJumpedBack = m_hasJumpedBack || size_t(to) < m_at;
    m_at = size_t(to);
}

/// False: nothing in the program takes the exception, which thereby ends it.
bool Machine::handle(const PythonError &error)
{
    // Nothing in a listing catches an exception, so the first one is the one that ends the program.
    if (!std::exchange(m_isFailing, true)) {
        m_error = error;
        m_errorLine = m_line;
    }
    if (m_withs.empty()) {
        m_stack.clear();
        return false;
    }
    m_stack.erase(m_stack.begin() + qsizetype(m_withs.back().depth), m_stack.end());
    m_at = size_t(m_withs.back().handler);
    m_withs.pop_back();
    return true;
}

Value Machine::pop()
{
    Value value = std::move(m_stack.back());
    m_stack.pop_back();
    return value;
}
