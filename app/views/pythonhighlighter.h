// SPDX-License-Identifier: MIT
#pragma once

#include <QSyntaxHighlighter>

/// Makes Python's keywords bold, and the whole of the current line; there are no colours.
class PythonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// The line to make bold, from 1; 0 for none.
    void setCurrentLine(int line);

protected:
    void highlightBlock(const QString &text) override;

private:
    void rehighlightLine(int line);

    int m_currentLine = 0;
};
