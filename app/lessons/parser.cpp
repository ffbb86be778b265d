// SPDX-License-Identifier: MIT
#include "parser.h"

#include "expressionparser.h"
#include "pythonwords.h"

#include <QScopedValueRollback>

namespace {

// CPython allows 20 loops and with blocks in one another.
constexpr int maxBlocks = 20;

class ListingParser
{
public:
    explicit ListingParser(const QString &source)
        : m_cursor(tokenizeListing(source))
        , m_expressions(m_cursor)
    {
    }

    SyntaxTree parse();

private:
    void statement(std::vector<Statement> &statements);
    void simpleLine(std::vector<Statement> &statements);
    Statement simpleStatement();
    Statement import();
    Statement fromImport();
    Statement jump();
    Statement loop();
    Statement condition();
    Statement with();
    Statement assignmentOrExpression();
    std::vector<QString> assignmentTargets() const;
    void refuseAssignment(const Expression &target) const;
    void block(Statement &owner);
    Statement startingHere(Statement::Kind kind) const;
    void addName(Statement &statement, const QString &name);

    TokenCursor m_cursor;
    ExpressionParser m_expressions;
    std::optional<ListingError> m_misplaced; ///< found by CPython only after the whole listing was read
    int m_loops = 0;
    int m_blocks = 0;
};

SyntaxTree ListingParser::parse()
{
    SyntaxTree tree;
    while (!m_cursor.isAt(Token::Kind::End))
        statement(tree.statements);
    m_cursor.checkAllRead();
    if (m_misplaced)
        throw *m_misplaced;
    return tree;
}

void ListingParser::statement(std::vector<Statement> &statements)
{
    if (m_cursor.isAtKeyword(u"while"))
        statements.push_back(loop());
    else if (m_cursor.isAtKeyword(u"if"))
        statements.push_back(condition());
    else if (m_cursor.isAtKeyword(u"with"))
        statements.push_back(with());
    else
        simpleLine(statements);
}

void ListingParser::simpleLine(std::vector<Statement> &statements)
{
    do {
        statements.push_back(simpleStatement());
    } while (m_cursor.acceptOperator(u";") && !m_cursor.isAt(Token::Kind::Newline));

    const Token &token = m_cursor.peek();
    const bool isAnnotation = m_cursor.isAtOperator(u":") && m_cursor.peek(1).kind != Token::Kind::Newline;
    if (isAnnotation || TokenCursor::isAnyOf(token, u"+= -= *= /= //= %= @= &= |= ^= >>= <<= **="))
        m_cursor.refuseWord(token);
    if (!m_cursor.isAt(Token::Kind::Newline))
        m_cursor.failInvalid(token);
    m_cursor.next();
}

Statement ListingParser::simpleStatement()
{
    const Token &token = m_cursor.peek();
    if (m_cursor.isAtKeyword(u"import"))
        return import();
    if (m_cursor.isAtKeyword(u"from"))
        return fromImport();
    if (TokenCursor::isAnyOf(token, u"break continue pass"))
        return jump();
    if (TokenCursor::isAnyOf(token,
                             u"@ assert async class def del elif else except finally for global nonlocal "
                             u"raise return try"))
        m_cursor.refuseWord(token);
    const bool isSoftKeyword = token.kind == Token::Kind::Name
        && (token.text == u"match" || token.text == u"case" || token.text == u"type");
    if (isSoftKeyword && !TokenCursor::isAnyOf(m_cursor.peek(1), u"= ,"))
        m_cursor.refuseWord(token);
    return assignmentOrExpression();
}

Statement ListingParser::import()
{
    Statement statement = startingHere(Statement::Kind::Import);
    m_cursor.next();
    const Token module = m_cursor.peek();
    if (module.kind != Token::Kind::Name)
        m_cursor.failInvalid(module);
    if (module.text != u"socket")
        m_cursor.refuse(module, ListingError::tr("Of Python's modules only socket is known to the lessons."));
    m_cursor.next();
    if (TokenCursor::isAnyOf(m_cursor.peek(), u"as , ."))
        m_cursor.refuseWord(m_cursor.peek());
    addName(statement, module.text);
    return statement;
}

Statement ListingParser::fromImport()
{
    Statement statement = startingHere(Statement::Kind::FromImport);
    m_cursor.next();
    const Token module = m_cursor.peek();
    if (module.kind != Token::Kind::Name && !TokenCursor::isAnyOf(module, u". ..."))
        m_cursor.failInvalid(module);
    if (module.text != u"socket")
        m_cursor.refuse(module, ListingError::tr("Of Python's modules only socket is known to the lessons."));
    m_cursor.next();
    if (m_cursor.isAtOperator(u"."))
        m_cursor.refuseWord(m_cursor.peek());
    if (!m_cursor.acceptKeyword(u"import"))
        m_cursor.failInvalid(m_cursor.peek());
    do {
        const Token name = m_cursor.peek();
        if (TokenCursor::isAnyOf(name, u"( *"))
            m_cursor.refuseWord(name);
        if (name.kind != Token::Kind::Name)
            m_cursor.failInvalid(name);
        if (name.text != u"socket" && !PythonWords::isConstant(name.text))
            m_cursor.refuseWord(name);
        m_cursor.next();
        if (m_cursor.isAtKeyword(u"as"))
            m_cursor.refuseWord(m_cursor.peek());
        addName(statement, name.text);
    } while (m_cursor.acceptOperator(u","));
    return statement;
}

Statement ListingParser::jump()
{
    const Token word = m_cursor.peek();
    Statement statement = startingHere(Statement::Kind::Pass);
    m_cursor.next();
    if (word.text == u"break")
        statement.kind = Statement::Kind::Break;
    if (word.text == u"continue")
        statement.kind = Statement::Kind::Continue;
    if (statement.kind != Statement::Kind::Pass && m_loops == 0 && !m_misplaced)
        m_misplaced = ListingError::syntax(word.line, word.column,
                                           statement.kind == Statement::Kind::Break
                                               ? QStringLiteral("'break' outside loop")
                                               : QStringLiteral("'continue' not properly in loop"));
    return statement;
}

Statement ListingParser::loop()
{
    Statement statement = startingHere(Statement::Kind::While);
    m_cursor.next();
    statement.value = m_expressions.expression();
    const QScopedValueRollback<int> inLoop(m_loops, m_loops + 1);
    block(statement);
    return statement;
}

Statement ListingParser::condition()
{
    Statement statement = startingHere(Statement::Kind::If);
    m_cursor.next();
    statement.value = m_expressions.expression();
    block(statement);
    return statement;
}

Statement ListingParser::with()
{
    Statement statement = startingHere(Statement::Kind::With);
    m_cursor.next();
    statement.value = m_expressions.expression();
    if (m_cursor.acceptKeyword(u"as")) {
        const Token name = m_cursor.peek();
        if (name.kind != Token::Kind::Name)
            m_cursor.refuseWord(name);
        m_cursor.next();
        addName(statement, name.text);
    }
    if (TokenCursor::isAnyOf(m_cursor.peek(), u", . [ ("))
        m_cursor.refuseWord(m_cursor.peek());
    block(statement);
    return statement;
}

Statement ListingParser::assignmentOrExpression()
{
    const std::vector<QString> targets = assignmentTargets();
    Statement statement =
        startingHere(targets.empty() ? Statement::Kind::Expression : Statement::Kind::Assign);
    if (!targets.empty()) {
        statement.unpacks = !TokenCursor::isOperator(m_cursor.peek(1), u"=");
        while (!m_cursor.acceptOperator(u"="))
            m_cursor.next();
    }
    statement.value = m_expressions.expressionList();
    for (const QString &target : targets)
        addName(statement, target);
    if (m_cursor.isAtOperator(u"="))
        refuseAssignment(statement.value);
    return statement;
}

/// The names before a `=`; none if no assignment to plain names stands here.
std::vector<QString> ListingParser::assignmentTargets() const
{
    std::vector<QString> names;
    size_t i = 0;
    const bool isBracketed = m_cursor.isAtOperator(u"(");
    if (isBracketed)
        ++i;
    while (m_cursor.peek(i).kind == Token::Kind::Name) {
        names.push_back(m_cursor.peek(i++).text);
        if (!TokenCursor::isOperator(m_cursor.peek(i), u","))
            break;
        ++i;
    }
    if (isBracketed && (names.size() < 2 || !TokenCursor::isOperator(m_cursor.peek(i++), u")")))
        return {};
    if (!TokenCursor::isOperator(m_cursor.peek(i), u"="))
        return {};
    return names;
}

void ListingParser::refuseAssignment(const Expression &target) const
{
    const Token &equals = m_cursor.peek();
    Token start = equals;
    start.line = target.line;
    start.column = target.column;
    const QString hint = QStringLiteral("cannot assign to %1 here. Maybe you meant '==' instead of '='?");
    if (target.kind == Expression::Kind::Call)
        m_cursor.fail(start, hint.arg(QLatin1String("function call")));
    if (target.kind == Expression::Kind::Constant && target.constant.index() >= 2)
        m_cursor.fail(start, hint.arg(QLatin1String("literal")));
    m_cursor.refuseWord(equals);
}

/// The colon and the block of a statement.
void ListingParser::block(Statement &owner)
{
    const QString keyword = owner.kind == Statement::Kind::While ? QStringLiteral("while")
        : owner.kind == Statement::Kind::If                      ? QStringLiteral("if")
                                                                 : QStringLiteral("with");
    const QScopedValueRollback<int> depth(m_blocks, m_blocks + 1);
    const Token colon = m_cursor.peek();
    if (m_blocks > maxBlocks)
        m_cursor.refuse(colon, ListingError::tr("This is nested too deep for the lessons."));
    if (colon.kind == Token::Kind::Newline)
        m_cursor.fail(colon, QStringLiteral("expected ':'"));
    if (TokenCursor::isOperator(colon, u"=") && owner.kind != Statement::Kind::With
        && owner.value.kind == Expression::Kind::Name)
        m_cursor.fail(colon, QStringLiteral("invalid syntax. Maybe you meant '==' or ':=' instead of '='?"));
    if (!m_cursor.acceptOperator(u":"))
        m_cursor.failInvalid(colon);

    if (m_cursor.isAt(Token::Kind::Newline)) {
        m_cursor.next();
        if (!m_cursor.isAt(Token::Kind::Indent))
            m_cursor.failIndentation(
                m_cursor.peek(),
                QStringLiteral("expected an indented block after '%1' statement on line %2")
                    .arg(keyword)
                    .arg(owner.line));
        m_cursor.next();
        while (!m_cursor.isAt(Token::Kind::Dedent) && !m_cursor.isAt(Token::Kind::End))
            statement(owner.body);
        m_cursor.next();
    } else if (TokenCursor::isAnyOf(m_cursor.peek(), u"while if with")) {
        m_cursor.failInvalid(m_cursor.peek());
    } else {
        simpleLine(owner.body);
    }
    if (TokenCursor::isAnyOf(m_cursor.peek(), u"else elif"))
        m_cursor.refuseWord(m_cursor.peek());
}

Statement ListingParser::startingHere(Statement::Kind kind) const
{
    Statement statement;
    statement.kind = kind;
    statement.line = m_cursor.peek().line;
    statement.column = m_cursor.peek().column;
    return statement;
}

void ListingParser::addName(Statement &statement, const QString &name)
{
    statement.names.push_back(name);
    m_expressions.bind(name);
}

} // namespace

ParsedListing parseListing(const QString &source)
{
    try {
        return {ListingParser(source).parse(), {}};
    } catch (const ListingError &error) {
        return {{}, error};
    }
}
