// SPDX-License-Identifier: MIT
#pragma once

/// One call of the system on an internet socket.
struct CountedCall
{
    const char *name; ///< "bind", "accept", …
    long result; ///< what it returned
    int error; ///< errno, where it failed
};

extern "C" {

/// The calls since the last time, oldest first, at most max of them; returns how many.
int countcalls_take(CountedCall *calls, int max);

/// Calls of this thread are not counted while this is off.
void countcalls_enable(bool on);
}
