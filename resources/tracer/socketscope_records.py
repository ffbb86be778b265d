# SPDX-License-Identifier: MIT
"""What is known of a thread, a socket and a call of the script."""
from _thread import allocate_lock


class ThreadState:
    """One thread of the script."""

    __slots__ = ("ident", "label", "origin", "open", "held", "several", "gate", "may_go", "last_place")

    def __init__(self, ident, label, origin):
        self.ident = ident
        self.label = label  # "" for the main thread
        self.origin = origin  # the line that started it
        self.open = None  # the call it is in
        self.held = None  # a wait that ended, not told yet, since it may go on: see hold()
        self.several = {}  # in a flood, what its calls are gathered in: see Several
        self.gate = allocate_lock()  # where it waits when paused
        self.may_go = False  # set before the gate opens, if it is to run its line
        self.last_place = None  # the line told last


class SocketInfo:
    """One socket of the script, also after it is gone."""

    __slots__ = ("number", "fd", "protocol", "local", "peer", "place", "is_told", "is_gone")

    def __init__(self, number, fd, protocol, place):
        self.number = number
        self.fd = fd
        self.protocol = protocol
        self.local = self.peer = ""
        self.place = place  # the line that made it
        self.is_told = False  # an event has named it
        self.is_gone = False


class Call:
    """One call, from just before it to just after it."""

    __slots__ = ("id", "name", "thread", "place", "code", "at", "info", "fd", "before", "is_seen")

    def __init__(self, name, thread, place, info, before):
        self.id = 0  # 0: not told
        self.name = name
        self.thread = thread
        self.place = place
        self.code = None  # kept, as at has its id: its hash takes long
        self.at = None  # the very spot in the code, where it can be told from others on the line
        self.info = info
        self.fd = info.fd if info is not None else -1
        self.before = before  # a function giving what else to tell when it begins
        self.is_seen = False


class Several:
    """Calls gathered in a flood: alike in all but their bytes, told as if they were one."""

    __slots__ = ("key", "kind", "call", "fields", "has_bytes", "count", "size")

    def __init__(self, key, kind, call):
        self.key = key
        self.kind = kind
        self.call = call  # stands for them all
        self.fields = None  # the first one's
        self.has_bytes = False  # False: they moved none, as recv() at the end
        self.count = 0  # since they were told last
        self.size = 0
