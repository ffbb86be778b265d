// SPDX-License-Identifier: MIT
#pragma once

#include <QTextCursor>

class QKeyEvent;

/// What the keys do that indent: Python's blocks are made of spaces, four a level.
namespace CodeEditing {

constexpr int indent = 4;

/// Edits at the cursor what the key asks for, as one step to undo. False, and nothing done, for a key that
/// needs nothing special: Tab and Shift+Tab indent, Return goes on at the block's depth, Backspace before
/// the code takes a level away.
bool handleKey(QTextCursor &cursor, const QKeyEvent &key);

} // namespace CodeEditing
