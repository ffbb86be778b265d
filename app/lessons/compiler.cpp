// SPDX-License-Identifier: MIT
#include "instructions.h"

#include <algorithm>

namespace {

using Does = Instruction::Does;

class Compiler
{
public:
    Instructions compile(const SyntaxTree &tree)
    {
        block(tree.statements);
        return std::move(m_code);
    }

private:
    struct Loop
    {
        int start;
        size_t withs; ///< how many with blocks are around it
        std::vector<int> breaks;
    };

    void block(const std::vector<Statement> &statements);
    void statement(const Statement &statement);
    void import(const Statement &statement);
    void loop(const Statement &statement);
    void with(const Statement &statement);
    void jump(const Statement &statement);
    void closeWith(int line);
    void store(const Statement &statement);
    void expression(const Expression &expression);
    void children(const Expression &expression);

    int add(Does does, int line, int operand = 0);
    void push(const Value &value, int line);
    int name(const QString &name);
    int here() const { return int(m_code.list.size()); }
    void landHere(int jump) { m_code.list[size_t(jump)].operand = here(); }

    Instructions m_code;
    std::vector<Loop> m_loops;
    std::vector<int> m_withs; ///< the lines of the with blocks around
};

bool isConstant(const Expression &expression)
{
    return expression.kind == Expression::Kind::Constant
        || (expression.kind == Expression::Kind::Tuple
            && std::all_of(expression.children.cbegin(), expression.children.cend(), isConstant));
}

Value constantOf(const Expression &expression)
{
    if (expression.kind == Expression::Kind::Constant)
        return Value::constant(expression.constant);
    std::vector<Value> items;
    for (const Expression &child : expression.children)
        items.push_back(constantOf(child));
    return Value::tuple(std::move(items));
}

void Compiler::block(const std::vector<Statement> &statements)
{
    for (const Statement &each : statements)
        statement(each);
}

void Compiler::statement(const Statement &statement)
{
    using Kind = Statement::Kind;
    switch (statement.kind) {
    case Kind::Import:
    case Kind::FromImport:
        import(statement);
        break;
    case Kind::Assign:
        expression(statement.value);
        store(statement);
        break;
    case Kind::Expression:
        if (isConstant(statement.value)) {
            add(Does::Nothing, statement.line);
        } else {
            expression(statement.value);
            add(Does::Pop, 0);
        }
        break;
    case Kind::While:
        loop(statement);
        break;
    case Kind::If: {
        expression(statement.value);
        const int past = add(Does::JumpIfFalse, statement.value.line);
        block(statement.body);
        landHere(past);
        break;
    }
    case Kind::With:
        with(statement);
        break;
    case Kind::Break:
    case Kind::Continue:
        jump(statement);
        break;
    case Kind::Pass:
        add(Does::Nothing, statement.line);
        break;
    }
}

void Compiler::import(const Statement &statement)
{
    for (const QString &imported : statement.names) {
        if (statement.kind == Statement::Kind::Import)
            push({Value::Builtin::SocketModule}, statement.line);
        else if (const auto constant = Value::socketConstant(imported))
            push(*constant, statement.line);
        else
            push({Value::Builtin::SocketClass}, statement.line);
        add(Does::Store, statement.line, name(imported));
    }
}

void Compiler::loop(const Statement &statement)
{
    m_loops.push_back({here(), m_withs.size(), {}});
    expression(statement.value);
    const int end = add(Does::JumpIfFalse, statement.value.line);
    block(statement.body);
    add(Does::Jump, 0, m_loops.back().start);
    landHere(end);
    for (const int jump : m_loops.back().breaks)
        landHere(jump);
    m_loops.pop_back();
}

void Compiler::with(const Statement &statement)
{
    expression(statement.value);
    const int enter = add(Does::EnterWith, statement.line);
    store(statement);
    m_withs.push_back(statement.line);
    block(statement.body);
    m_withs.pop_back();
    closeWith(statement.line);
    const int past = add(Does::Jump, 0);
    landHere(enter);
    add(Does::Close, statement.line);
    add(Does::RaiseAgain, 0);
    landHere(past);
}

/// The way out of a loop, or to its next turn, leaves the with blocks in it.
void Compiler::jump(const Statement &statement)
{
    Loop &loop = m_loops.back();
    add(Does::Nothing, statement.line);
    for (size_t i = m_withs.size(); i > loop.withs; --i)
        closeWith(m_withs[i - 1]);
    if (m_withs.size() > loop.withs)
        add(Does::Nothing, statement.line);
    const int jump = add(Does::Jump, 0, loop.start);
    if (statement.kind == Statement::Kind::Break)
        loop.breaks.push_back(jump);
}

void Compiler::closeWith(int line)
{
    add(Does::LeaveWith, line);
    add(Does::Close, line);
    add(Does::Pop, 0);
}

void Compiler::store(const Statement &statement)
{
    if (statement.unpacks)
        add(Does::Unpack, 0, int(statement.names.size()));
    for (const QString &target : statement.names)
        add(Does::Store, 0, name(target));
    if (statement.names.empty())
        add(Does::Pop, 0);
}

void Compiler::expression(const Expression &expression)
{
    using Kind = Expression::Kind;
    const int line = expression.callLine ? expression.callLine : expression.line;
    if (isConstant(expression)) {
        push(constantOf(expression), line);
        return;
    }
    if (expression.kind == Kind::Name) {
        add(Does::Load, line, name(expression.name));
        return;
    }
    children(expression);
    const int count = int(expression.children.size());
    switch (expression.kind) {
    case Kind::Tuple:
        add(Does::Tuple, line, count);
        break;
    case Kind::Attribute:
        add(Does::Attribute, line, name(expression.name));
        break;
    case Kind::Call:
        add(Does::Call, line, count - 1);
        break;
    case Kind::Not:
        add(Does::Not, line);
        break;
    case Kind::Equal:
        add(Does::Equal, line);
        break;
    case Kind::NotEqual:
        add(Does::NotEqual, line);
        break;
    case Kind::Constant:
    case Kind::Name:
        break;
    }
}

void Compiler::children(const Expression &expression)
{
    for (const Expression &child : expression.children)
        this->expression(child);
}

int Compiler::add(Does does, int line, int operand)
{
    m_code.list.push_back({does, operand, line});
    return here() - 1;
}

void Compiler::push(const Value &value, int line)
{
    m_code.constants.push_back(value);
    add(Does::Push, line, int(m_code.constants.size()) - 1);
}

int Compiler::name(const QString &name)
{
    const auto known = std::find(m_code.names.cbegin(), m_code.names.cend(), name);
    const int index = int(known - m_code.names.cbegin());
    if (known == m_code.names.cend())
        m_code.names.push_back(name);
    return index;
}

} // namespace

Instructions compileListing(const SyntaxTree &tree)
{
    return Compiler().compile(tree);
}
