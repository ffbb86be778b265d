# SPDX-License-Identifier: MIT
"""Puts everything in place, runs the script as Python would, and tells how it ended."""
import _thread
import atexit
import os
import signal
import sys
import threading
import time
import types
from importlib.machinery import SourceFileLoader

import socketscope_children as children
import socketscope_sockets as sockets
import socketscope_waits as waits
from socketscope_channel import Channel
from socketscope_details import described
from socketscope_places import OwnFiles, clean_exception, clean_tracebacks, remove_tracer
from socketscope_report import Report
from socketscope_steps import Steps

SECONDS_TO_STOP = 0.2


class Run:
    def __init__(self, channel, actor, script):
        self._script = script
        if sys.version_info >= (3, 9):
            self._script = os.path.abspath(self._script)  # so does Python itself
        hello = {"token": os.environ.pop("SOCKETSCOPE_TOKEN", ""), "pid": os.getpid(),
                 "python": "%d.%d.%d" % sys.version_info[:3]}
        self._channel = Channel(channel, hello)
        self._own_files = OwnFiles(self._script)
        self._report = Report(self._channel, actor, self._own_files)
        self._steps = Steps(self._report)
        self._main_thread = _thread.get_ident()
        self._is_stopping = False
        self._is_script_over = False
        self._has_ended = _thread.allocate_lock()
        self._has_ended.acquire()
        self._finishing = threading.RLock()
        self._end = {"status": "ended"}
        self._end_place = None
        self._exit = os._exit
        self._parent = os.getppid()

    def prepare(self):
        children.lead_a_group()
        if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # a background job's, inherited
            signal.signal(signal.SIGINT, signal.default_int_handler)
        sockets.install(self._report)
        waits.install(self._report)
        clean_tracebacks()
        atexit.register(self._finish)  # the first registered is called last
        os._exit = self._script_exits
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self._forked)
            if sys.version_info >= (3, 12):
                import warnings  # fork() would warn of the two threads of ours
                warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)
        self._channel.start(self._obey, self._lost, self._tick)

    def run(self, arguments):
        """Runs the script; the exit status, or what sys.exit was given."""
        module = sys.modules["__main__"] = types.ModuleType("__main__")
        module.__file__ = self._script
        module.__loader__ = SourceFileLoader("__main__", self._script)
        module.__builtins__ = sys.modules["builtins"]
        module.__cached__ = None
        if sys.version_info < (3, 14):
            module.__annotations__ = {}
        sys.argv = arguments
        sys.path[0] = os.path.dirname(os.path.realpath(self._script))
        try:
            with open(self._script, "rb") as file:
                source = file.read()
        except OSError as error:
            text = "can't open file %r: [Errno %d] %s" % (self._script, error.errno, error.strerror)
            print("%s: %s" % (sys.executable, text), file=sys.stderr)
            self._end = dict(described(error), status="exit status 2", text=text)
            return 2
        try:
            code = compile(source, self._script, "exec", dont_inherit=True)
            del source
            self._steps.install()
            exec(code, module.__dict__)
            status = 0
        except SystemExit as exit:
            status = exit.code
            number = status & 0xFF if isinstance(status, int) else 0 if status is None else 1  # as exit(3) does
            self._end = {"status": "exit status %d" % number if number else "ended"}
        except BaseException as error:
            status = self._failed(error)
        sys.settrace(None)
        self._is_script_over = True
        if not self._is_stopping:
            self._wait_for_threads()
        return status

    def _failed(self, error):
        sys.settrace(None)
        if self._is_stopping and isinstance(error, KeyboardInterrupt):
            return 130
        clean_exception(error)
        self._end = dict(described(error), status="exception")
        self._end_place = self._own_files.place_of_error(error)
        sys.excepthook(type(error), error, error.__traceback__)
        return 130 if isinstance(error, KeyboardInterrupt) else 1

    def _wait_for_threads(self):
        """As Python does after the last line; here so that the wait can be told, and stopped."""
        report, here = self._report, self._report.here()
        others = [thread for thread in threading.enumerate() if thread is not threading.current_thread()]
        call = None
        if any(not thread.daemon for thread in others):
            call = report.begin(here, "wait", None, lambda: {"text": "Thread.join"}, None)
        with report.quiet(here):
            threading._shutdown()
        if call is not None:
            report.end(call, "return", {})

    # The end

    def _finish(self):
        """Tells what is left, and the end; once. Another thread that wants to end waits until all is told."""
        with self._finishing:
            if self._report.is_on:
                self._tell_end()

    def _tell_end(self):
        report = self._report
        if self._is_stopping:
            self._end, self._end_place = {"status": "stopped"}, None
        report.finish()
        for info in sorted(report.sockets.values(), key=lambda info: info.number):
            report.left_open(info)
        for thread in threading.enumerate():
            state = report.threads.get(thread.ident)
            if state is not None and state is not report.main:
                report.exit(state, state.origin, status="still running")
        report.last(self._end_place, **self._end)
        self._channel.drain(1.0)
        self._channel.finish()
        children.end_children()

    def _script_exits(self, status):
        with self._finishing:
            if self._report.is_on:
                number = status & 0xFF if isinstance(status, int) else 0
                self._end = {"status": "exit status %d" % number if number else "ended"}
                self._finish()
        self._exit(status)

    def _forked(self):
        """A forked child is a program of its own, whose calls are not told."""
        self._report.is_on = False
        self._finishing = threading.RLock()  # the parent's may be held by a thread that the child has not got
        sys.settrace(None)
        threading.settrace(None)
        self._channel.close()

    # From the window

    def _obey(self, command):
        do = command.get("do")
        if do == "step":
            self._steps.step(command.get("thread"))
        elif do == "run":
            self._steps.run()
        elif do == "pause":
            self._steps.pause()
        elif do == "pace":
            self._steps.set_pace(max(0, command.get("ms", 0)) / 1000)
        elif do == "breakpoints":
            self._steps.set_breakpoints(command.get("file", ""), command.get("lines", ()))
        elif do == "stop" and not self._is_stopping:
            self._stop()

    def _stop(self):
        self._is_stopping = True
        sys.setswitchinterval(0.0005)  # a script in an endless loop must not hold up its own end
        if self._is_script_over:  # only its threads run, or its atexit functions
            self._finish()
            self._exit(130)
        if hasattr(signal, "pthread_kill"):
            signal.pthread_kill(self._main_thread, signal.SIGINT)
        else:
            _thread.interrupt_main()
        if not self._has_ended.acquire(True, SECONDS_TO_STOP):
            self._finish()
            self._exit(130)

    def stopped(self):
        """The script's main thread has come to its end because of a stop: the rest is not waited for."""
        atexit._run_exitfuncs()
        self._has_ended.release()
        self._exit(130)

    @property
    def is_stopping(self):
        return self._is_stopping

    def _lost(self):
        self._report.is_on = False
        if os.getppid() != self._parent:  # nobody is left who would remove these files
            remove_tracer()
        children.end_all()

    def _tick(self):
        now = time.monotonic()
        due = [seconds for seconds in (self._report.tick(now), self._steps.tick(now)) if seconds is not None]
        return min(due) if due else None


def _forget_shadowed(plain_modules, folder):
    """A script's own socket.py hides the library's: forget those that only the tracer has imported."""
    for name in set(sys.modules) - plain_modules:
        path = os.path.join(folder, name)
        if os.path.isfile(path + ".py") or os.path.isfile(os.path.join(path, "__init__.py")):
            del sys.modules[name]


def main(arguments, plain_modules):
    channel, actor, script = arguments[:3]
    run = Run(channel, actor, script)
    try:
        run.prepare()
        _forget_shadowed(plain_modules, os.path.dirname(os.path.realpath(script)))
        status = run.run(arguments[2:])
    except KeyboardInterrupt:  # between two lines of ours
        status = 130
    if run.is_stopping:
        run.stopped()
    sys.exit(status)
