// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// The Python files of the tracer, where Python can read them.
namespace TracerFiles {

/// The path of socketscope_trace.py. The files are written to a private temporary folder once, and removed
/// when this process ends; empty if that folder cannot be made.
QString script();

} // namespace TracerFiles
