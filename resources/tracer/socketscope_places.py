# SPDX-License-Identifier: MIT
"""Which lines are the script's own, and keeping the tracer's frames out of sight."""
import os
import sys

_TRACER = os.path.dirname(os.path.realpath(__file__)) + os.sep
_LIBRARY = os.path.dirname(os.path.abspath(os.__file__)) + os.sep


def caller():
    """The frame that called the caller; the caller's own where it was called from C (by atexit, by a new thread)."""
    try:
        return sys._getframe(2)
    except ValueError:
        return sys._getframe(1)


class OwnFiles(dict):
    """A code object's file name -> its absolute path, or "" if it is not the script's own.

    Own is what lies in the script's folder or below, but not an installed package.
    """

    def __init__(self, script):
        super().__init__()
        self._script = os.path.abspath(script)
        self._folder = os.path.dirname(self._script) + os.sep

    def __missing__(self, name):
        path = os.path.abspath(name)
        is_own = path == self._script or (
            path.startswith(self._folder) and not path.startswith((_TRACER, _LIBRARY))
            and "site-packages" not in path and "dist-packages" not in path and os.path.isfile(path))
        self[name] = path if is_own else ""
        return self[name]

    def place(self, frame):
        """(file, line) of the nearest of the script's own frames; None if there is none."""
        while frame is not None:
            file = self[frame.f_code.co_filename]
            if file:
                return file, frame.f_lineno
            frame = frame.f_back
        return None

    def place_of_error(self, error):
        """Where the exception came from: the innermost of the script's own lines it went through."""
        if isinstance(error, SyntaxError) and error.filename and self[error.filename]:
            return self[error.filename], error.lineno or 0
        place = None
        trace = error.__traceback__
        while trace is not None:
            file = self[trace.tb_frame.f_code.co_filename]
            if file:
                place = file, trace.tb_lineno
            trace = trace.tb_next
        return place


class _TracerFiles(dict):
    def __missing__(self, name):
        self[name] = os.path.realpath(name).startswith(_TRACER)
        return self[name]


_tracer_files = _TracerFiles()


def is_tracers(frame):
    return _tracer_files[frame.f_code.co_filename]


def _clean(trace):
    while trace is not None and is_tracers(trace.tb_frame):
        trace = trace.tb_next
    kept = trace
    while trace is not None:
        following = trace.tb_next
        while following is not None and is_tracers(following.tb_frame):
            following = following.tb_next
        if following is not trace.tb_next:
            trace.tb_next = following
        trace = following
    return kept


def clean_exception(error):
    """Takes the tracer's frames out of the exception's traceback and of those it came from."""
    seen = set()
    todo = [error]
    while todo:
        error = todo.pop()
        if error is None or id(error) in seen:
            continue
        seen.add(id(error))
        error.__traceback__ = _clean(error.__traceback__)
        todo += [error.__cause__, error.__context__]
        todo += getattr(error, "exceptions", ())


def clean_tracebacks():
    """Hides the tracer's frames also where the script prints a traceback or a stack itself."""
    import traceback

    def without_tracer(walk):
        def walking(start):
            if start is None:
                return walk(start)
            return ((frame, where) for frame, where in walk(start) if not is_tracers(frame))
        return walking

    for name in ("walk_tb", "_walk_tb_with_full_positions", "walk_stack"):
        if hasattr(traceback, name):
            setattr(traceback, name, without_tracer(getattr(traceback, name)))


def remove_tracer():
    """Removes the tracer's own files, from the folder that was made for them."""
    if not os.path.basename(_TRACER.rstrip(os.sep)).startswith("Socketscope-"):
        return
    try:
        for name in os.listdir(_TRACER):
            os.remove(os.path.join(_TRACER, name))
        os.rmdir(_TRACER)
    except OSError:  # another script is about it, too
        pass
