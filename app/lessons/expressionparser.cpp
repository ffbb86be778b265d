// SPDX-License-Identifier: MIT
#include "expressionparser.h"

#include "pythonwords.h"
#include "stringliteral.h"

#include <QScopedValueRollback>

namespace {

// Deep enough for any listing, and safe for the recursion here and in those who walk the tree.
constexpr int maxDepth = 50;

Expression startingAt(const Token &token, Expression::Kind kind)
{
    Expression expression;
    expression.kind = kind;
    expression.line = token.line;
    expression.column = token.column;
    return expression;
}

/// An expression around another one that begins with the word, perhaps a bracket, start.
Expression around(const Token &start, Expression::Kind kind, Expression first)
{
    Expression expression = startingAt(start, kind);
    expression.children.push_back(std::move(first));
    return expression;
}

} // namespace

Expression ExpressionParser::expressionList()
{
    const Token start = m_cursor.peek();
    Expression first = expression();
    if (!m_cursor.isAtOperator(u","))
        return first;
    Expression tuple = around(start, Expression::Kind::Tuple, std::move(first));
    while (m_cursor.acceptOperator(u",")) {
        if (m_cursor.isAt(Token::Kind::Newline) || TokenCursor::isAnyOf(m_cursor.peek(), u"= ; :"))
            break;
        tuple.children.push_back(expression());
    }
    return tuple;
}

Expression ExpressionParser::expression()
{
    const QScopedValueRollback<int> depth(m_depth, m_depth + 1);
    checkDepth(m_depth);
    const Token start = m_cursor.peek();
    if (m_cursor.acceptKeyword(u"not")) {
        Expression negation = startingAt(start, Expression::Kind::Not);
        negation.children.push_back(expression());
        return negation;
    }
    return comparison();
}

Expression ExpressionParser::comparison()
{
    const Token start = m_cursor.peek();
    Expression left = operand();
    const bool isEqual = m_cursor.isAtOperator(u"==");
    if (isEqual || m_cursor.isAtOperator(u"!=")) {
        m_cursor.next();
        left = around(start, isEqual ? Expression::Kind::Equal : Expression::Kind::NotEqual, std::move(left));
        left.children.push_back(operand());
    }
    if (TokenCursor::isAnyOf(m_cursor.peek(),
                             u"+ - * / // % @ ** << >> & | ^ < > <= >= == != [ := "
                             u"if and or in is not for async"))
        m_cursor.refuseWord(m_cursor.peek());
    return left;
}

Expression ExpressionParser::operand()
{
    if (m_cursor.isAtOperator(u"-") && m_cursor.peek(1).kind == Token::Kind::Number) {
        const Token minus = m_cursor.next();
        Expression negative = number(true);
        negative.column = minus.column;
        negative.line = minus.line;
        if (TokenCursor::isAnyOf(m_cursor.peek(), u". ("))
            m_cursor.refuseWord(m_cursor.peek());
        return negative;
    }
    const Token start = m_cursor.peek();
    Expression value = atom();
    int length = 0;
    for (;;) {
        if (m_cursor.isAtOperator(u"."))
            value = attribute(start, std::move(value));
        else if (m_cursor.isAtOperator(u"("))
            value = call(start, std::move(value));
        else
            return value;
        checkDepth(++length);
    }
}

Expression ExpressionParser::atom()
{
    const Token token = m_cursor.peek();
    if (token.kind == Token::Kind::Name)
        return name();
    if (token.kind == Token::Kind::Number)
        return number(false);
    if (token.kind == Token::Kind::String)
        return string();
    if (m_cursor.isAtOperator(u"("))
        return brackets();
    if (TokenCursor::isOperand(token)) {
        Expression constant = startingAt(m_cursor.next(), Expression::Kind::Constant);
        if (token.text != u"None")
            constant.constant = token.text == u"True";
        return constant;
    }
    if (TokenCursor::isAnyOf(token, u"[ { - + ~ * ** ... lambda await yield"))
        m_cursor.refuseWord(token);
    m_cursor.failInvalid(token);
}

Expression ExpressionParser::name()
{
    const Token token = m_cursor.next();
    const bool isCalled = m_cursor.isAtOperator(u"(");
    if (token.text == u"print" && !isCalled) {
        if (TokenCursor::isOperand(m_cursor.peek()))
            m_cursor.fail(token,
                          QStringLiteral("Missing parentheses in call to 'print'. "
                                         "Did you mean print(...)?"));
        m_cursor.refuse(token,
                        ListingError::tr("The call “%1” is named here, but without () it is not called.")
                            .arg(token.text));
    }
    if (PythonWords::isBuiltin(token.text) && !m_bound.contains(token.text))
        m_cursor.refuseWord(token);
    Expression name = startingAt(token, Expression::Kind::Name);
    name.name = token.text;
    return name;
}

Expression ExpressionParser::number(bool isNegative)
{
    const Token token = m_cursor.next();
    QString digits = token.text.toLower();
    digits.remove(u'_');
    const int base = digits.startsWith(u"0x") ? 16
        : digits.startsWith(u"0o")            ? 8
        : digits.startsWith(u"0b")            ? 2
                                              : 10;
    if (base != 10)
        digits.remove(0, 2);
    bool isInteger = false;
    const qint64 value = digits.toLongLong(&isInteger, base);
    if (!isInteger)
        m_cursor.refuse(
            token,
            ListingError::tr("The number %1 is not known to the lessons, which have whole numbers of "
                             "at most 64 bits.")
                .arg(token.text));
    Expression constant = startingAt(token, Expression::Kind::Constant);
    constant.constant = isNegative ? -value : value;
    return constant;
}

/// One string, or several side by side, which are one as well.
Expression ExpressionParser::string()
{
    const Token first = m_cursor.peek();
    Expression constant = startingAt(first, Expression::Kind::Constant);
    QString text;
    QByteArray bytes;
    bool hasText = false;
    bool hasBytes = false;
    while (m_cursor.isAt(Token::Kind::String)) {
        const Token token = m_cursor.next();
        const StringLiteral literal = StringLiteral::fromToken(token.text);
        if (literal.problem == StringLiteral::Problem::Syntax)
            m_cursor.fail(token, literal.text);
        if (literal.problem == StringLiteral::Problem::NotKnown)
            m_cursor.refuse(token, literal.text);
        if (const auto *part = std::get_if<QByteArray>(&literal.value)) {
            bytes += *part;
            hasBytes = true;
        } else {
            text += std::get<QString>(literal.value);
            hasText = true;
        }
    }
    if (hasText && hasBytes)
        m_cursor.fail(first, QStringLiteral("cannot mix bytes and nonbytes literals"));
    if (hasBytes)
        constant.constant = bytes;
    else
        constant.constant = text;
    return constant;
}

/// An expression in brackets, or a tuple.
Expression ExpressionParser::brackets()
{
    const Token open = m_cursor.next();
    Expression tuple = startingAt(open, Expression::Kind::Tuple);
    if (m_cursor.acceptOperator(u")"))
        return tuple;
    const Token first = m_cursor.peek();
    Expression value = expression();
    if (!m_cursor.isAtOperator(u",")) {
        closeBracket(first);
        return value;
    }
    tuple.children.push_back(std::move(value));
    Token item = first;
    while (continuesList(item)) {
        item = m_cursor.peek();
        tuple.children.push_back(expression());
    }
    return tuple;
}

Expression ExpressionParser::attribute(const Token &start, Expression object)
{
    m_cursor.next();
    const Token token = m_cursor.peek();
    if (token.kind != Token::Kind::Name)
        m_cursor.failInvalid(token);
    m_cursor.next();
    const bool isCall = PythonWords::isMethod(token.text) || token.text == u"socket";
    const bool isCalled = m_cursor.isAtOperator(u"(");
    if (isCall && !isCalled)
        m_cursor.refuse(token,
                        ListingError::tr("The call “%1” is named here, but without () it is not called.")
                            .arg(token.text));
    if (isCall ? !isCalled : isCalled || !PythonWords::isConstant(token.text))
        m_cursor.refuseWord(token);
    Expression attribute = around(start, Expression::Kind::Attribute, std::move(object));
    attribute.name = token.text;
    attribute.callLine = token.line;
    return attribute;
}

Expression ExpressionParser::call(const Token &start, Expression function)
{
    const Token open = m_cursor.next();
    if (function.kind != Expression::Kind::Name && function.kind != Expression::Kind::Attribute)
        m_cursor.refuseWord(open);
    const int callLine = function.kind == Expression::Kind::Name ? function.line : function.callLine;
    Expression call = around(start, Expression::Kind::Call, std::move(function));
    call.callLine = callLine;
    if (m_cursor.acceptOperator(u")"))
        return call;
    Token item;
    do {
        item = m_cursor.peek();
        if (item.kind == Token::Kind::Name && TokenCursor::isOperator(m_cursor.peek(1), u"="))
            m_cursor.refuse(
                item,
                ListingError::tr("Arguments by name, as %1=, are not known to the lessons.").arg(item.text));
        call.children.push_back(expression());
    } while (continuesList(item));
    return call;
}

/// After an item: true if another follows, false once the bracket is closed.
bool ExpressionParser::continuesList(const Token &itemStart)
{
    if (m_cursor.acceptOperator(u",") && !m_cursor.isAtOperator(u")"))
        return true;
    closeBracket(itemStart);
    return false;
}

void ExpressionParser::closeBracket(const Token &itemStart)
{
    if (m_cursor.acceptOperator(u")"))
        return;
    const Token token = m_cursor.peek();
    if (TokenCursor::isAnyOf(token, u"as ="))
        m_cursor.refuseWord(token);
    if (TokenCursor::isOperand(token))
        m_cursor.fail(itemStart, QStringLiteral("invalid syntax. Perhaps you forgot a comma?"));
    m_cursor.failInvalid(token);
}

void ExpressionParser::checkDepth(int depth) const
{
    if (depth > maxDepth)
        m_cursor.refuse(m_cursor.peek(), ListingError::tr("This is nested too deep for the lessons."));
}
