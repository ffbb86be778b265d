# SPDX-License-Identifier: MIT
"""Tells the waits that are no socket calls, and keeps account of the script's threads."""
import builtins
import select
import selectors
import sys
import threading
import time
from functools import partial

from socketscope_details import described
from socketscope_places import caller, clean_exception, is_tracers


def install(report):
    time.sleep = _telling(report, time.sleep, "time.sleep")
    builtins.input = _telling(report, builtins.input, "input")
    select.select = _telling(report, select.select, "select.select")
    if hasattr(select, "poll"):
        select.poll = partial(_Poll, report, select.poll, "select.poll")
    if hasattr(select, "epoll"):
        select.epoll = _epoll_type(report, select.epoll)
    for name, selector in vars(selectors).items():
        if name not in ("BaseSelector", "DefaultSelector") and "select" in getattr(selector, "__dict__", ()):
            selector.select = _telling(report, selector.select, None, may_go_on=True)
    threading.Condition.wait = _telling(report, threading.Condition.wait, None)
    threading.Thread.join = _telling(report, threading.Thread.join, None)
    threading.Lock = _lock_maker(report, threading.Lock, "Lock.acquire")
    threading.RLock = _lock_maker(report, threading.RLock, "RLock.acquire")
    _follow_threads(report)


def _telling(report, function, name, may_go_on=False):
    """The function, telling a wait. name: None for a method, then it is made of the object's class.

    may_go_on: a library's loop calls it again and again (a server that looks every half second whether it
    is to end). What ends with nothing and is called again from the same line is told as one wait.
    """

    def telling(*args, **kwargs):
        thread = report.here()
        frame = caller()
        if report.is_librarys(thread, frame) or not report.is_on or (name is None and _is_a_mere_look(args, kwargs)):
            return function(*args, **kwargs)
        outer = thread.open
        before = partial(dict, text=_name_of_wait(report, frame, name or "%s.%s" % (
            type(args[0]).__name__, function.__name__)))
        try:
            call = report.resume(thread, before, frame) or report.begin(thread, "wait", None, before, frame)
            try:
                result = function(*args, **kwargs)
            except BaseException as error:
                report.end(call, "raise", described(error))
                raise
            if may_go_on and not result and not report.own_files[frame.f_code.co_filename]:
                report.hold(call)
            else:
                report.end(call, "return", {})
            return result
        finally:
            thread.open = outer

    for attribute in ("__name__", "__qualname__", "__module__", "__doc__"):
        setattr(telling, attribute, getattr(function, attribute))
    return telling


def _name_of_wait(report, frame, name):
    """What the script called: name itself, or the library's function that came to wait in it (Queue.get)."""
    outer = None
    while frame is not None and not report.own_files[frame.f_code.co_filename] and not _starts_a_thread(frame):
        if not is_tracers(frame):
            outer = frame
        frame = frame.f_back
    if outer is None:
        return name
    function = outer.f_code.co_name
    if "self" in outer.f_locals:
        return "%s.%s" % (type(outer.f_locals["self"]).__name__, function)
    return "%s.%s" % (outer.f_globals.get("__name__", "").split(".")[0], function)


def _starts_a_thread(frame):
    return frame.f_code.co_name == "run" and frame.f_globals is vars(threading)


def _is_a_mere_look(args, kwargs):
    """True of a method called with no time to wait."""
    timeout = kwargs.get("timeout", args[1] if len(args) > 1 else None)
    return isinstance(timeout, (int, float)) and timeout <= 0


class _Poll:
    """select.poll() or select.epoll(), whose poll() is told."""

    def __init__(self, report, make, name, *args, **kwargs):
        self._poll = make(*args, **kwargs)
        self.poll = _telling(report, self._poll.poll, name + ".poll")

    def __getattr__(self, name):
        return getattr(self._poll, name)

    def __enter__(self):
        self._poll.__enter__()
        return self

    def __exit__(self, *args):
        return self._poll.__exit__(*args)


def _epoll_type(report, real):
    """In the place of the class select.epoll, which lets nobody derive from it."""

    class Type(type):
        def __call__(cls, *args, **kwargs):
            return _Poll(report, real, "select.epoll", *args, **kwargs)

        def __instancecheck__(cls, thing):
            return isinstance(thing, (_Poll, real))

        def __getattr__(cls, name):
            return getattr(real, name)

    return Type("epoll", (), {"__doc__": real.__doc__, "__module__": "select"})


class _Lock:
    """A lock of the script's own, whose acquire is told if it waits."""

    def __init__(self, report, lock, name):
        self._lock = lock
        self._wait = _telling(report, lock.acquire, name)
        self.release = lock.release

    def acquire(self, blocking=True, timeout=-1):
        if blocking and timeout == -1 and self._lock.acquire(False):
            return True
        return self._wait(blocking, timeout) if blocking else self._lock.acquire(blocking, timeout)

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_):
        self.release()

    def __getattr__(self, name):
        return getattr(self._lock, name)

    def __repr__(self):
        return repr(self._lock)


def _lock_maker(report, make, name):
    class Maker:  # a class, since annotations may say "threading.Lock | None"
        def __new__(cls, *args, **kwargs):
            lock = make(*args, **kwargs)
            is_scripts = report.is_on and report.own_files[caller().f_code.co_filename]
            return _Lock(report, lock, name) if is_scripts else lock

    return Maker


def _follow_threads(report):
    """Keeps the line that starts each thread, and tells its end."""
    start, bootstrap = threading.Thread.start, threading.Thread._bootstrap_inner
    excepthook = threading.excepthook

    def starting(self):
        thread = report.here()
        self._socketscope_origin = report.place(caller(), thread)
        with report.quiet(thread):  # it waits for the new thread to get going, which is no wait worth telling
            start(self)

    def bootstrapping(self):
        thread = report.new_thread(self)
        invoke = self._invoke_excepthook

        def invoking(failing):
            # Not left to threading.excepthook, in whose place the script may put its own.
            error = sys.exc_info()[1]
            if not isinstance(error, SystemExit):
                fields = dict(described(error), status="exception")
                self._socketscope_failure = report.own_files.place_of_error(error), fields
            invoke(failing)

        self._invoke_excepthook = invoking
        bootstrap(self)
        if report.is_on:
            place, fields = self.__dict__.pop("_socketscope_failure", (None, {"status": "ended"}))
            report.exit(thread, place, **fields)
        report.threads.pop(thread.ident, None)

    def hooked(args):
        error = args.exc_value
        clean_exception(error)
        trace = getattr(error, "__traceback__", None)
        excepthook(threading.ExceptHookArgs((args.exc_type, error, trace, args.thread)))

    threading.Thread.start = starting
    threading.Thread._bootstrap_inner = bootstrapping
    threading.excepthook = hooked
