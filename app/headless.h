// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

/// Runs the command line's scripts without a window, with the event loop of the QCoreApplication. Returns the
/// exit status: HeadlessRun::ExitStatus, or 128 and the number of the signal that ended it (130, 143), which
/// is SIGPIPE's (141) when nobody reads standard output any more.
int runHeadless(const CommandLine &commandLine);
