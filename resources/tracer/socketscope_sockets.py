# SPDX-License-Identifier: MIT
"""Puts a subclass in the place of socket.socket that tells each call before and after it is made.

What a call does is left to the real class: the arguments it takes, its results and exception texts are
the same. TCP and UDP sockets are told about, others are not.
"""
import socket
import sys
from functools import partial
from sys import _getframe, gettrace, settrace

from socketscope_details import (
    CALLS, FAMILIES, MOVED, PROTOCOLS, described, in_order, kind_of_socket, kind_shown, names)
from socketscope_places import caller

_Base = socket.socket
_TRACE_IS_CHEAP_TO_SWITCH = sys.version_info < (3, 12)  # from there on it is off at full speed, see Steps
_TOLD_OF_A_FAILURE_TOO = ("local", "peer", "backlog")
_ON_A_CONNECTION = ("send", "sendall", "recv", "recv_into")


def install(report):
    class Socket(_Base):
        __slots__ = ("_socketscope",)  # as in the real class, a misspelt attribute is an AttributeError

        def __init__(self, *args, **kwargs):
            family, kind = kind_of_socket(args, kwargs)
            thread = report.here()
            frame = caller()
            exists = kwargs.get("fileno", args[3] if len(args) > 3 else None) is not None
            if exists or report.is_librarys(thread, frame) or not _is_told_about(family, kind):
                _Base.__init__(self, *args, **kwargs)
                if _is_told_about(self.family, self.type):
                    _adopt(self, thread, frame)
                return
            outer = thread.open
            try:
                info = report.new_socket(-1, PROTOCOLS[kind & 0xF], report.place(frame, thread))
                call = report.begin(thread, "socket", info, partial(kind_shown, family, kind), frame)
                try:
                    _Base.__init__(self, *args, **kwargs)
                except BaseException as error:
                    report.gone(info)
                    report.end(call, "raise", described(error))
                    raise
                self._socketscope = info
                info.fd = call.fd = self.fileno()
                report.end(call, "return", {}, info)
            finally:
                thread.open = outer

        def detach(self):
            info = getattr(self, "_socketscope", None)
            if info is not None:
                report.gone(info)
            return _Base.detach(self)

        def __del__(self):
            info = getattr(self, "_socketscope", None)
            if info is not None and not info.is_gone and report.is_on:
                report.dropped(info, _getframe())
            _Base.__del__(self)

    def _is_told_about(family, kind):
        return report.is_on and family in FAMILIES and isinstance(kind, int) and kind & 0xF in PROTOCOLS

    def _adopt(sock, thread, frame):
        """Begins to know a socket that exists: accept() made it, or it comes from a descriptor."""
        sock._socketscope = info = report.new_socket(
            sock.fileno(), PROTOCOLS[sock.type & 0xF], report.place(frame, thread))
        if thread.open is None:
            names(sock, info)

    for method in CALLS:
        setattr(Socket, method, _telling(report, method))
    Socket.__name__ = Socket.__qualname__ = Socket.__module__ = "socket"
    Socket.__doc__ = _Base.__doc__
    socket.socket = Socket


def _telling(report, method_name):
    name, before, after = CALLS[method_name]
    moved = MOVED.get(method_name)
    method = getattr(_Base, method_name)

    def telling(self, *args, **kwargs):
        info = getattr(self, "_socketscope", None)
        if info is None or not report.is_on:
            return method(self, *args, **kwargs)
        thread = report.here()
        outer = thread.open
        try:
            frame = _getframe(1)
        except ValueError:  # see caller(), which would take its time here
            frame = _getframe()
        if outer is not None and report.is_librarys(thread, frame):
            return method(self, *args, **kwargs)
        trace = gettrace() if _TRACE_IS_CHEAP_TO_SWITCH else None
        if trace is not None:
            settrace(None)
        try:
            if thread.several and moved is not None:
                several = thread.several.get((id(frame.f_code), frame.f_lasti, info, name))
                if several is not None:
                    return again(self, args, kwargs, info, thread, several)
            return first(self, args, kwargs, info, thread, frame)
        finally:
            thread.open = outer
            if trace is not None:
                settrace(trace)

    def first(self, args, kwargs, info, thread, frame):
        told = in_order(method_name, args, kwargs) if kwargs else args
        begun = partial(before, told) if before is not None else None
        call = report.begin(thread, name, info, begun, frame)
        call.code = frame.f_code
        call.at = (id(call.code), frame.f_lasti, info, name)
        try:
            result = method(self, *args, **kwargs)
        except BaseException as error:
            failed(call, told, error)
            raise
        if name == "close" and self.fileno() < 0:
            report.gone(info)
        elif name in _ON_A_CONNECTION and not info.peer:  # of a connect that did not wait
            names(self, info)
        report.end(call, "return", after(self, info, told, result),
                   result[0]._socketscope if name == "accept" else None)
        return result

    def failed(call, args, error):
        again = before(args) if before is not None else {}
        fields = {key: again[key] for key in _TOLD_OF_A_FAILURE_TOO if key in again}
        report.end(call, "raise", dict(fields, **described(error)))

    def again(self, args, kwargs, info, thread, several):
        """As first(), for one of very many: quick rather than clear."""
        told = in_order(method_name, args, kwargs) if kwargs else args
        call = several.call
        call.is_seen = False
        thread.open = call
        try:
            result = method(self, *args, **kwargs)
        except BaseException as error:
            failed(call, told, error)
            raise
        size = moved(told, result)
        if (size > 0) != several.has_bytes:
            report.end(call, "return", after(self, info, told, result))
            return result
        with report.lock:
            thread.open = None
            if call.id or not several.count:
                report.again(several, after(self, info, told, result))
            else:
                several.count += 1
                several.size += size
        return result

    telling.__name__ = method_name
    telling.__qualname__ = "socket." + method_name
    telling.__doc__ = method.__doc__
    return telling
