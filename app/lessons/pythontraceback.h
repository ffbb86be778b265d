// SPDX-License-Identifier: MIT
#pragma once

#include "listingerror.h"
#include "pythonerror.h"

/// What Python writes to the terminal of a program that fails.
namespace PythonTraceback {

/// Of an exception that nothing caught, in that line of the source.
QString of(const PythonError &error, int line, const QString &source, const QString &file);
/// Of a source that is none of Python.
QString of(const ListingError &error, const QString &source, const QString &file);

/// str() of the mistake, as an event has it: "expected ':' (server.py, line 3)".
QString text(const ListingError &error, const QString &file);

} // namespace PythonTraceback
