// SPDX-License-Identifier: MIT
#pragma once

#include "report.h"

/// The measurements. Each starts the processes it needs, one after the other and in turns, so that a busy
/// moment of the machine falls on all alike, and prints what it found beside what it is compared with.
namespace Benchmarks {

// What sockets are involved in: trafficbenchmarks.cpp.
void receive(Report &report, int rounds);
void visits(Report &report, int rounds);
void flood(Report &report, int rounds);

// The loop server, by the interpreter and by Python under the tracer: listingbenchmark.cpp.
void listing(Report &report, int rounds);

// What the window does with events: windowbenchmarks.cpp.
void rows(Report &report, int rounds);
void paint(Report &report, int rounds);
void lesson(Report &report, int rounds);
void looks(Report &report, int rounds);
void memory(Report &report, int rounds);

// A learner's script: scriptbenchmarks.cpp.
void scripts(Report &report, int rounds);

// The program as it is installed: processbenchmarks.cpp.
void start(Report &report, int rounds);
void installed(Report &report, int rounds);
void idle(Report &report, int rounds);

} // namespace Benchmarks
