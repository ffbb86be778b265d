// SPDX-License-Identifier: MIT
#pragma once

#include "socketevent.h"

/// Why a call failed, as Python would raise it.
struct SocketFailure
{
    QString errorClass; ///< "ConnectionRefusedError", "gaierror"
    QString errnoName; ///< "ECONNREFUSED", "EAI_NONAME"; empty where only Python refused
    QString sentence; ///< "[Errno 111] Connection refused"

    /// A system call's failure. PEP 3151 says which errno is which class.
    static SocketFailure fromErrno(int error);
    /// What name resolution says of a host, see getaddrinfo(3). Their names are EAI_…, as the tracer tells
    /// them; numbers and sentences are those of Linux, on any system.
    enum class Lookup { UnknownName, TryAgain, NoAddress, WrongFamily };
    static SocketFailure fromLookup(Lookup lookup);
    /// A port or a backlog that is no number at all.
    static SocketFailure notANumber();
    /// A port outside 0 to 65535; call is the one that was asked for it.
    static SocketFailure portOutOfRange(SocketEvent::Call call);
    /// A backlog that no C int can hold.
    static SocketFailure numberTooLarge();
    /// recv() asked for less than nothing.
    static SocketFailure negativeSize();

    /// Writes itself into the raise event.
    void writeTo(SocketEvent &event) const;
};
