// SPDX-License-Identifier: MIT
#include "codeediting.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QTextBlock>

namespace {

QString leadingSpace(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && line.at(end).isSpace())
        ++end;
    return line.left(end);
}

QString beforeCursor(const QTextCursor &cursor)
{
    return cursor.block().text().left(cursor.positionInBlock());
}

/// How many characters at the start of the line make up one level of depth, or what there is of it.
int lastLevel(const QString &line)
{
    if (line.startsWith(u'\t'))
        return 1;
    int spaces = 0;
    while (spaces < CodeEditing::indent && spaces < line.size() && line.at(spaces) == u' ')
        ++spaces;
    return spaces;
}

void shiftLines(QTextCursor &cursor, bool deeper)
{
    QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const QTextBlock last = cursor.document()->findBlock(
        cursor.hasSelection() ? qMax(cursor.selectionStart(), cursor.selectionEnd() - 1) : cursor.position());
    for (;; block = block.next()) {
        QTextCursor start(block);
        if (!deeper) {
            start.setPosition(block.position() + lastLevel(block.text()), QTextCursor::KeepAnchor);
            start.removeSelectedText();
        } else if (!block.text().isEmpty()) {
            start.insertText(QString(CodeEditing::indent, u' '));
        }
        if (block == last)
            return;
    }
}

void insertIndent(QTextCursor &cursor)
{
    cursor.removeSelectedText();
    cursor.insertText(QString(CodeEditing::indent - cursor.positionInBlock() % CodeEditing::indent, u' '));
}

void breakLine(QTextCursor &cursor)
{
    cursor.removeSelectedText();
    const QString before = beforeCursor(cursor);
    QString space = leadingSpace(before);
    static const QRegularExpression opensBlock(QStringLiteral(":\\s*(#.*)?$"));
    static const QRegularExpression endsBlock(QStringLiteral("^\\s*(break|pass)\\s*(#.*)?$"));
    if (opensBlock.match(before).hasMatch())
        space += QString(CodeEditing::indent, u' ');
    else if (endsBlock.match(before).hasMatch())
        space.remove(0, lastLevel(space));
    cursor.insertText(u'\n' + space);
}

bool takeLevelAway(QTextCursor &cursor)
{
    const QString before = beforeCursor(cursor);
    if (cursor.hasSelection() || before.isEmpty() || before.count(u' ') != before.size())
        return false;
    const auto surplus = (before.size() - 1) % CodeEditing::indent + 1;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(surplus));
    cursor.removeSelectedText();
    return true;
}

} // namespace

bool CodeEditing::handleKey(QTextCursor &cursor, const QKeyEvent &key)
{
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    bool isHandled = true;
    cursor.beginEditBlock();
    if (key.key() == Qt::Key_Backtab)
        shiftLines(cursor, false);
    else if (isPlain && key.key() == Qt::Key_Tab && cursor.selectedText().contains(QChar::ParagraphSeparator))
        shiftLines(cursor, true);
    else if (isPlain && key.key() == Qt::Key_Tab)
        insertIndent(cursor);
    else if (isPlain && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter))
        breakLine(cursor);
    else
        isHandled = isPlain && key.key() == Qt::Key_Backspace && takeLevelAway(cursor);
    cursor.endEditBlock();
    return isHandled;
}
