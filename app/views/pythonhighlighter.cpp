// SPDX-License-Identifier: MIT
#include "pythonhighlighter.h"

#include <QRegularExpression>
#include <QTextDocument>

namespace {

/// What a line ends in: nothing special, or a string in three quotes that goes on.
enum LineEnd { Plain = -1, InSingleQuotes, InDoubleQuotes };

/// Comments and strings are matched so that words in them are passed over.
const QRegularExpression &words()
{
    static const QRegularExpression expression(QStringLiteral(
        R"re((?<open>'''|""")|#.*|'(?:[^'\\]|\\.)*'?|"(?:[^"\\]|\\.)*"?|\b(?<keyword>False|None|True|and|as|)re"
        R"re(assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|)re"
        R"re(import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)\b)re"));
    return expression;
}

} // namespace

void PythonHighlighter::setCurrentLine(int line)
{
    if (m_currentLine == line)
        return;
    const int old = std::exchange(m_currentLine, line);
    rehighlightLine(old);
    rehighlightLine(line);
}

void PythonHighlighter::rehighlightLine(int line)
{
    if (line > 0)
        rehighlightBlock(document()->findBlockByNumber(line - 1));
}

void PythonHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);

    int state = previousBlockState();
    qsizetype from = 0;
    while (from < text.size()) {
        if (state != Plain) {
            const qsizetype close = text.indexOf(
                state == InSingleQuotes ? QStringLiteral("'''") : QStringLiteral("\"\"\""), from);
            if (close < 0)
                break;
            from = close + 3;
            state = Plain;
            continue;
        }
        const auto match = words().match(text, from);
        if (!match.hasMatch())
            break;
        from = match.capturedEnd();
        if (match.hasCaptured(u"open"))
            state = match.captured() == QLatin1String("'''") ? InSingleQuotes : InDoubleQuotes;
        else if (match.hasCaptured(u"keyword"))
            setFormat(int(match.capturedStart()), int(match.capturedLength()), bold);
    }
    setCurrentBlockState(state);
    if (currentBlock().blockNumber() + 1 == m_currentLine)
        setFormat(0, int(text.size()), bold);
}
