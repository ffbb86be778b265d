// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// Bytes as Python writes and reads them (The Python Language Reference, 2.4.1).
namespace PythonBytes {

/// repr() of a bytes object: b'hello\n', b"it's". Shows at most limit bytes, then "…".
QString repr(const QByteArray &bytes, qsizetype limit = -1);

/// Sixteen bytes a row: offset, hexadecimal, and what is printable.
QString hexDump(const QByteArray &bytes);

struct Typed
{
    QByteArray bytes;
    qsizetype badAt = -1; ///< where an escape is wrong; -1: the text is fine
    bool isValid() const { return badAt < 0; }
};

/// What a person typed, as UTF-8 bytes with Python's escapes read: \n \r \t \a \b \f \v \\ \' \" \0
/// (up to three octal digits) and \xhh. As in Python an unknown escape stays as typed; \x without two
/// hexadecimal digits, or a lone backslash at the end, is a mistake.
Typed fromTyped(const QString &text);

} // namespace PythonBytes
