# SPDX-License-Identifier: MIT
"""What the script does, as events: who, where, when, and not too many of them.

A call is told when it begins and when it ends, one by one, as long as the script makes a modest number
of calls. A script that makes thousands a second (the endless recv b'') is in a flood: then the calls made
on one line of one thread, on one socket, with one outcome (b'' is another than bytes), are gathered and
told together, some twenty times a second, and a call that has not ended for a while is told by itself, so
that a wait is always seen.
"""
import itertools
import sys
import threading
import time
from _thread import _local, get_ident
from contextlib import contextmanager
from functools import partial

from socketscope_records import Call, Several, SocketInfo, ThreadState

ALLOWANCE = 1000  # calls told one by one before a flood begins
ALLOWANCE_PER_SECOND = 150  # by which it grows again
FLUSH_SECONDS = 0.05
PAIRS_PER_FLUSH = 8
CALM = 5  # calls in a flush interval or less: the flood is over
MOST_SPOTS = 1000
LONGEST_BACKLOG = 2000  # events not sent yet, beyond which all is a flood


def _steady_clock():
    """The one behind std::chrono::steady_clock, so that the events of several programs can be put into order."""
    if sys.platform == "darwin":  # where time.monotonic stands still while the computer sleeps
        return partial(time.clock_gettime_ns, time.CLOCK_MONOTONIC_RAW)
    return time.perf_counter_ns if sys.platform == "win32" else time.monotonic_ns


_steady_ns = _steady_clock()


def now_us():
    return _steady_ns() // 1000


class Report:
    def __init__(self, channel, actor, own_files):
        self.is_on = True
        self._is_over = False
        self.own_files = own_files
        self.sockets = {}  # number -> SocketInfo of those not closed
        self.threads = {}  # ident -> ThreadState
        self._channel = channel
        self._actor = actor
        self._local = _local()
        self.lock = threading.RLock()  # memory may be collected, and a socket with it, in the middle
        self._ids = itertools.count(1)
        self._numbers = itertools.count(1)
        self._allowance = ALLOWANCE
        self._allowance_at = time.monotonic()
        self._is_flood = False
        self._gathered = {}
        self._newborn = {}  # SocketInfo -> how it was made, while no event has named it
        self._gathered_since_flush = 0
        self._next_flush = 0
        self.main = self.here()

    def here(self):
        """The running thread."""
        try:
            return self._local.state
        except AttributeError:
            pass
        if get_ident() in self._channel.threads:  # memory is collected in a thread of our own
            return self.main
        return self.new_thread(threading._active.get(get_ident()))

    def new_thread(self, thread):
        """Begins to know the running thread; thread is its object, None if it has none."""
        label = name = thread.name if thread is not None else "thread %d" % get_ident()
        if thread is threading.main_thread():
            label = ""
        taken = {state.label for state in list(self.threads.values())}
        for n in itertools.count(2):
            if label not in taken:
                break
            label = "%s (%d)" % (name, n)
        state = ThreadState(get_ident(), label, getattr(thread, "_socketscope_origin", None))
        self.threads[state.ident] = self._local.state = state
        return state

    def is_librarys(self, thread, frame):
        """True of a call inside another that no line of the script makes: accept() makes a socket.

        The script itself makes one in the handler of a signal, which runs inside the call that it interrupts.
        """
        return thread.open is not None and not self.own_files[frame.f_code.co_filename]

    def place(self, frame, thread):
        """The script's line that runs; in a thread that runs none of its lines, the line that started it."""
        return self.own_files.place(frame) or thread.origin

    # Calls

    def begin(self, thread, name, info, before, frame):
        call = Call(name, thread, self.place(frame, thread), info, before)
        if thread.held is not None:
            self.tell_held(thread)
        if self._is_flood:
            thread.open = call
            return call
        with self.lock:
            thread.open = call
            if self._may_tell():
                self._tell_call(call)
        return call

    def end(self, call, kind, fields, born=None):
        """born: the SocketInfo of a socket the call made."""
        with self.lock:
            call.thread.open = None
            if call.id:
                if born is not None:
                    born.is_told = True
                self._tell(kind, call, fields)
                call.id = 0
            elif born is not None:
                self._newborn[born] = (kind, call, fields)
            else:
                self._gather(kind, call, fields)

    def hold(self, call):
        """The wait ended with nothing, in a loop of the library's that will most likely go on with it."""
        if not call.id:
            self.end(call, "return", {})
            return
        call.is_seen = False
        call.thread.open = None
        call.thread.held = call
        self.wake()

    def resume(self, thread, before, frame):
        """The call held, if it is this one that goes on."""
        with self.lock:
            held = thread.held
            if held is None or held.place != self.place(frame, thread) or held.before() != before():
                return None
            thread.held = None
            thread.open = held
        return held

    def tell_held(self, thread):
        with self.lock:
            held, thread.held = thread.held, None
            if held is not None:
                self._tell("return", held, {})

    @contextmanager
    def quiet(self, thread):
        """What the thread calls in here is not told."""
        outer = thread.open
        if outer is None:
            thread.open = Call("", thread, None, None, None)
            thread.open.id = -1
        try:
            yield
        finally:
            thread.open = outer

    # Sockets

    def new_socket(self, fd, protocol, place):
        """fd -1: it is about to be made."""
        info = SocketInfo(next(self._numbers), fd, protocol, place)
        self.sockets[info.number] = info
        return info

    def gone(self, info):
        info.is_gone = True
        info.fd = -1
        self.sockets.pop(info.number, None)

    def dropped(self, info, frame):
        """The script lost its last name for an open socket."""
        thread = self.here()
        call = Call("", thread, self.place(frame, thread), info, None)
        self.gone(info)
        with self.lock:
            if self._is_flood or not self._may_tell():
                self._gather("drop", call, {})
            else:
                self._tell("drop", call, {})

    # Other events

    def line(self, thread, place, **fields):
        with self.lock:
            self.tell_held(thread)
            self._put("line", thread, place, {key: value for key, value in fields.items() if value})

    def exit(self, thread, place, **fields):
        with self.lock:
            self.tell_held(thread)
            self._put("exit", thread, place, fields)

    def left_open(self, info):
        call = Call("", self.main, info.place, info, None)
        self._tell("drop", call, {"text": "open at exit"})

    def finish(self):
        """Tells what is gathered still; only ends are told from now on, with the calls that go on left open."""
        self.is_on = False
        with self.lock:
            self._flush(sys.maxsize)

    def last(self, place, **fields):
        """The program's end."""
        self.exit(self.main, place, **fields)
        self._is_over = True

    def wake(self):
        """Has the writing thread look soon whether anything is due."""
        self._channel.wake()

    def tick(self, now):
        """Called by the writing thread now and then; the seconds to the next time, None if nothing is due."""
        if not self._is_flood and not self._gathered and not any(map(_is_untold, list(self.threads.values()))):
            return None
        if now >= self._next_flush:
            self._next_flush = now + FLUSH_SECONDS
            with self.lock:
                self._flush(PAIRS_PER_FLUSH)
        return self._next_flush - now

    # Telling and gathering, all with the lock

    def _may_tell(self):
        now = time.monotonic()
        grown = self._allowance + (now - self._allowance_at) * ALLOWANCE_PER_SECOND
        self._allowance = min(ALLOWANCE, grown) - 1
        self._allowance_at = now
        if self._allowance < 0 or self._channel.backlog() > LONGEST_BACKLOG:
            self._is_flood = True
            self._next_flush = now + FLUSH_SECONDS
            self.wake()
        return not self._is_flood

    def _tell_call(self, call, **fields):
        call.id = next(self._ids)
        if call.before is not None:
            fields.update(call.before())
        self._tell("call", call, fields)

    def _tell(self, kind, call, fields):
        event = {}
        if call.name:
            event["call"] = call.name
            event["id"] = call.id
        info = call.info
        if info is not None:
            info.is_told = True
            event["socket"] = info.number
            event["proto"] = info.protocol
            if call.fd >= 0:
                event["fd"] = call.fd
            if info.local:
                event["local"] = info.local
            if info.peer:
                event["peer"] = info.peer
        event.update(fields)
        self._put(kind, call.thread, call.place, event)

    def _put(self, kind, thread, place, fields):
        if self._is_over:
            return
        event = {"t_us": now_us(), "actor": self._actor, "kind": kind}
        if thread.label:
            event["thread"] = thread.label
        if place:
            event["file"], event["line"] = place
            thread.last_place = place
        event.update(fields)
        self._channel.put(event)

    def _gather(self, kind, call, fields):
        self._gathered_since_flush += 1
        info = call.info
        if info is not None and not info.is_told:
            call.info = None
            birth = self._newborn.pop(info, None) if info.is_gone else None
            if birth is not None:
                self._gather(*birth)
        has_bytes = fields.get("size", 0) > 0
        key = (kind, call.name, call.place, call.thread.label, call.info, fields.get("errno"), has_bytes)
        several = self._gathered.get(key)
        if several is None:
            fields.pop("result", None)
            if call.before is not None:  # lets the arguments go: a buffer that is held cannot be resized
                call.before = partial(dict, call.before())
            several = self._gathered[key] = Several(key, kind, call)
            several.fields = fields
            several.has_bytes = has_bytes
            if kind == "return" and info is not None and info is call.info:
                if len(call.thread.several) > MOST_SPOTS:
                    call.thread.several.clear()
                call.thread.several[call.at] = several
        several.count += 1
        several.size += fields.get("size", 0)

    def again(self, several, fields):
        """One more, as end() does it. The first one since they were told, or one told as a wait. With the lock."""
        call = several.call
        if call.id:
            self._tell("return", call, fields)
            call.id = 0
            return
        self._gathered_since_flush += 1
        self._gathered[several.key] = several
        several.fields = fields
        several.count += 1
        several.size += fields.get("size", 0)

    def _flush(self, most):
        for key in list(itertools.islice(self._gathered, most)):
            several = self._gathered.pop(key)
            count, call = several.count, several.call
            self._gathered_since_flush += count
            if count > 1:
                several.fields["count"] = count
                if "size" in several.fields:
                    several.fields["size"] = several.size
            told_as, call.id = call.id, 0
            if call.name:
                self._tell_call(call, **({"count": count} if count > 1 else {}))
            self._tell(several.kind, call, several.fields)
            call.id = told_as
            several.count = several.size = 0
            most -= 1
        for info in list(itertools.islice(self._newborn, most)):
            kind, call, fields = self._newborn.pop(info)
            self._tell_call(call)
            info.is_told = True
            self._tell(kind, call, fields)
        for thread in list(self.threads.values()):
            self._show_wait(thread)
        if self._is_flood and self._gathered_since_flush <= CALM and not self._gathered and not self._newborn:
            self._is_flood = False
            for thread in list(self.threads.values()):
                thread.several = {}
            self._allowance = ALLOWANCE // 5
            self._allowance_at = time.monotonic()
        self._gathered_since_flush = 0

    def _show_wait(self, thread):
        call, held = thread.open, thread.held
        if call is not None and not call.id:
            if call.is_seen:
                self._tell_call(call)
            call.is_seen = True
        if held is not None:
            if held.is_seen:
                self.tell_held(thread)
            held.is_seen = True


def _is_untold(thread):
    """True if there is something of the thread's that the next flush may have to tell."""
    return thread.held is not None or (thread.open is not None and not thread.open.id)
