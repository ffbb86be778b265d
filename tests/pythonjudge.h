// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTest>

/// What the real python3 says of a listing.
struct PythonJudgement
{
    bool accepts = false;
    QString error; ///< the class of the mistake
    QString text;
    int line = 0;
    QString tree; ///< the statements, as the script below writes them
    QStringList tokens; ///< the words, as the script below writes them
};

inline const char pythonJudgeScript[] = R"py(
import ast, io, json, sys, tokenize

def column(lines, line, byte):
    before = lines[line - 1].encode()[:byte].decode()
    return len(before.encode('utf-16-le')) // 2 + 1

def constant(value):
    if isinstance(value, str):
        return 's' + value.encode('utf-16-be', 'surrogatepass').hex()
    if isinstance(value, bytes):
        return 'b' + value.hex()
    return repr(value)

class Dump:
    def __init__(self, source):
        self.lines = source.replace('\r\n', '\n').replace('\r', '\n').split('\n')

    def at(self, node):
        return '%d:%d' % (node.lineno, column(self.lines, node.lineno, node.col_offset))

    def expression(self, node):
        return self.at(node) + ' ' + self.value(node)

    def value(self, node):
        if isinstance(node, ast.Constant):
            return constant(node.value)
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return constant(-node.operand.value)
        if isinstance(node, ast.Name):
            return node.id
        if isinstance(node, ast.Tuple):
            return '(' + ', '.join(map(self.expression, node.elts)) + ')'
        if isinstance(node, ast.Attribute):
            return '[' + self.expression(node.value) + '].' + node.attr
        if isinstance(node, ast.Call):
            line = node.func.end_lineno
            parts = [node.func] + node.args
            return 'call@%d[' % line + ', '.join(map(self.expression, parts)) + ']'
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            return 'not[' + self.expression(node.operand) + ']'
        if isinstance(node, ast.Compare):
            word = '==' if isinstance(node.ops[0], ast.Eq) else '!='
            return word + '[' + self.expression(node.left) + ', ' + self.expression(node.comparators[0]) + ']'
        return ast.dump(node)

    def block(self, kind, node, names, value):
        inner = ''.join(map(self.statement, node.body))
        return '%s %s {%s}' % (kind + names, self.expression(value), inner)

    def body(self, node):
        if isinstance(node, ast.Import):
            return 'import ' + ','.join(alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            return 'from ' + ','.join(alias.name for alias in node.names)
        if isinstance(node, ast.Assign):
            target = node.targets[0]
            if isinstance(target, ast.Name):
                names = target.id
            else:
                names = 'unpack ' + ','.join(name.id for name in target.elts)
            return 'assign ' + names + ' = ' + self.expression(node.value)
        if isinstance(node, ast.Expr):
            return self.expression(node.value)
        if isinstance(node, ast.While):
            return self.block('while', node, '', node.test)
        if isinstance(node, ast.If):
            return self.block('if', node, '', node.test)
        if isinstance(node, ast.With):
            item = node.items[0]
            name = ' ' + item.optional_vars.id if item.optional_vars else ''
            return self.block('with', node, name, item.context_expr)
        return type(node).__name__.lower()

    def statement(self, node):
        return '<' + self.at(node) + ' ' + self.body(node) + '>'

def words(source):
    result = []
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in (tokenize.COMMENT, tokenize.NL):
            continue
        kind = tokenize.tok_name[token.type]
        if kind in ('NEWLINE', 'INDENT', 'DEDENT', 'ENDMARKER'):
            result.append(kind)
        else:
            line, start = token.start
            start = len(token.line.split('\n')[0][:start].encode('utf-16-le')) // 2 + 1
            result.append('%s %d:%d %s' % (kind, line, start, token.string))
    return result

def judge(source):
    result = {}
    try:
        result['tokens'] = words(source)
    except Exception as error:
        result['tokens'] = [repr(error)]
    try:
        compile(source, 'listing', 'exec')
    except SyntaxError as error:
        return result | {'error': type(error).__name__, 'text': error.msg, 'line': error.lineno or 0}
    except Exception as error:
        return result | {'error': type(error).__name__, 'text': str(error)}
    result['accepts'] = True
    try:
        result['tree'] = ''.join(map(Dump(source).statement, ast.parse(source).body))
    except Exception as error:
        result['tree'] = 'beyond the lessons: ' + repr(error)
    return result

print(json.dumps([judge(source) for source in json.load(sys.stdin)]))
)py";

/// Asks python3, one process for all listings. Empty, and the test fails, where that does not run.
inline QList<PythonJudgement> askPython(const QStringList &listings)
{
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-I"), QStringLiteral("-X"), QStringLiteral("utf8"), QStringLiteral("-W"),
                  QStringLiteral("ignore"), QStringLiteral("-c"), QString::fromLatin1(pythonJudgeScript)});
    python.write(QJsonDocument(QJsonArray::fromStringList(listings)).toJson(QJsonDocument::Compact));
    python.closeWriteChannel();
    const bool isFinished = python.waitForFinished(60'000);
    const QJsonArray answers = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    if (!isFinished || answers.size() != listings.size()) {
        QTest::qFail(
            qPrintable(QStringLiteral("python3 does not answer: %1 %2")
                           .arg(python.errorString(), QString::fromUtf8(python.readAllStandardError()))),
            __FILE__, __LINE__);
        return {};
    }
    QList<PythonJudgement> judgements;
    for (const auto &answer : answers) {
        const QJsonObject object = answer.toObject();
        PythonJudgement judgement;
        judgement.accepts = object.value(QLatin1String("accepts")).toBool();
        judgement.error = object.value(QLatin1String("error")).toString();
        judgement.text = object.value(QLatin1String("text")).toString();
        judgement.line = object.value(QLatin1String("line")).toInt();
        judgement.tree = object.value(QLatin1String("tree")).toString();
        for (const auto &token : object.value(QLatin1String("tokens")).toArray())
            judgement.tokens += token.toString();
        judgements += judgement;
    }
    return judgements;
}
