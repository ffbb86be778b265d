# SPDX-License-Identifier: MIT
"""Line by line: pausing, stepping, the pace and breakpoints.

Lines are followed with sys.settrace. At full speed, without breakpoints, nobody wants to see them: from Python 3.12 on
the trace function is then taken out of all threads. Older versions cannot put it back into a thread that runs; there it
stays, but no frame has a trace function of its own, and it is off during the socket calls, the tracer's own work included.
"""
import sys
import threading
import time
from _thread import allocate_lock

from socketscope_variables import variables

BUSY_SECONDS = 0.1
BUSY_SECONDS_AT_MOST = 0.4
_NO_LINES_OF_THEIR_OWN = ("<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>")


class Steps:
    def __init__(self, report):
        self._report = report
        self._own_files = report.own_files
        self._is_paused = True
        self._pace = 0.0  # seconds
        self._breakpoints = {}  # file -> lines
        self._lock = allocate_lock()
        self._waiting = []  # threads before a line, the longest first
        self._next_look = 0.0
        self._look_seconds = BUSY_SECONDS

    def install(self):
        """Begins to follow the running thread, and those it will start."""
        threading.settrace(self._enter)
        sys.settrace(self._enter)
        self._follow_threads()  # run may have been commanded already

    def _follow_threads(self):
        """All of them if there is anything to see."""
        with self._lock:
            if hasattr(threading, "settrace_all_threads"):
                threading.settrace_all_threads(self._enter if self._is_anyone_looking() else None)
            self._follow_frames()

    def _is_anyone_looking(self):
        return self._is_paused or self._pace > 0 or bool(self._breakpoints)

    # Commands, in the reading thread

    def step(self, label):
        for thread in list(self._waiting):
            if not thread.may_go and (label is None or thread.label == label):
                thread.may_go = True
                _open(thread.gate)
                return

    def run(self):
        self._is_paused = False
        for thread in list(self._waiting):
            thread.may_go = True
            thread.last_place = None  # it does not stand before its line any more: it is worth a look
        self._look_seconds = BUSY_SECONDS
        self._next_look = time.monotonic() + BUSY_SECONDS
        self._follow_threads()
        self._look_again()
        self._report.wake()

    def pause(self):
        self._is_paused = True
        self._follow_threads()
        self._look_again()

    def set_pace(self, seconds):
        self._pace = seconds
        self._follow_threads()
        self._look_again()

    def set_breakpoints(self, file, lines):
        self._breakpoints.pop(file, None)
        if lines:
            self._breakpoints[file] = frozenset(lines)
        self._follow_threads()

    def _look_again(self):
        """Every thread that waits before a line sees for itself whether it still has to."""
        for thread in list(self._waiting):
            _open(thread.gate)

    def _follow_frames(self):
        """Frames that were entered when nobody looked have no trace function of their own yet."""
        if not self._is_anyone_looking():
            return
        for frame in sys._current_frames().values():
            while frame is not None:
                if self._own_files[frame.f_code.co_filename]:
                    frame.f_trace = self._follow
                frame = frame.f_back

    # In the script's threads

    def _enter(self, frame, event, argument):
        if not (self._is_paused or self._pace or self._breakpoints):
            return None
        if not self._own_files[frame.f_code.co_filename] or frame.f_code.co_name in _NO_LINES_OF_THEIR_OWN:
            return None
        return self._follow

    def _follow(self, frame, event, argument):
        if event != "line" or not frame.f_lineno:  # an empty file has a line 0
            return self._follow
        if not (self._is_paused or self._pace or self._breakpoints):
            frame.f_trace = None
            return None
        if not self._is_paused and self._is_breakpoint(frame):
            self.pause()
            self._at_line(frame, "breakpoint")
        elif self._is_paused or self._pace:
            self._at_line(frame, "paused")
        return self._follow

    def _is_breakpoint(self, frame):
        return frame.f_lineno in self._breakpoints.get(self._own_files[frame.f_code.co_filename], ())

    def _at_line(self, frame, status):
        report = self._report
        if not report.is_on:
            return
        thread = report.here()
        place = self._own_files[frame.f_code.co_filename], frame.f_lineno
        since = time.monotonic()
        told = None
        thread.may_go = False
        self._waiting.append(thread)
        try:
            while True:
                thread.gate.acquire(False)  # shut it, then look, then wait until it is opened
                paused = self._is_paused
                rest = since + self._pace - time.monotonic()
                if thread.may_go or (not paused and rest <= 0):
                    return
                if told != paused:
                    told = paused
                    report.line(thread, place, text=variables(frame), status=status if paused else "")
                    status = "paused"
                thread.gate.acquire(True, -1 if paused else rest)
        finally:
            self._waiting.remove(thread)

    # In the writing thread

    def tick(self, now):
        """Tells the lines of threads that are busy at full speed; the seconds to the next look, None if none is."""
        report = self._report
        if self._is_paused or self._pace:
            return None
        if not any(thread.open is None and thread.held is None for thread in list(report.threads.values())):
            return None
        if now >= self._next_look:
            moved = self._look(sys._current_frames())
            self._look_seconds = BUSY_SECONDS if moved else min(2 * self._look_seconds, BUSY_SECONDS_AT_MOST)
            self._next_look = now + self._look_seconds
        return self._next_look - now

    def _look(self, frames):
        report = self._report
        moved = False
        for ident, thread in list(report.threads.items()):
            if thread.open is not None or thread.held is not None:
                continue
            if ident not in frames:
                report.threads.pop(ident, None)
                continue
            place = self._own_files.place(frames[ident])
            if place and place != thread.last_place:
                moved = True
                report.line(thread, place, status="running")
        return moved


def _open(gate):
    try:
        gate.release()
    except RuntimeError:  # it is open
        pass
