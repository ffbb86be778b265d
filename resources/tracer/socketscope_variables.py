# SPDX-License-Identifier: MIT
"""A paused script's variables in short form, without running any of the script's own code (no __repr__)."""
import itertools
import types

MOST_VARIABLES = 40
WIDTH = 80
_PLAIN = (bool, float, complex, type(None))
_NOT_SHOWN = (types.ModuleType, types.FunctionType, types.BuiltinFunctionType, type)


def short(value, width=WIDTH, depth=2):
    kind = type(value)
    if kind in _PLAIN:
        return repr(value)
    if kind is int:
        return repr(value) if value.bit_length() < 200 else "<int of %d bits>" % value.bit_length()
    if kind in (str, bytes, bytearray):
        return repr(value[:width]) + ("…" if len(value) > width else "")
    if kind in (list, tuple, set, frozenset, dict):
        return _container(value, kind, width, depth)
    info = _own(value, "_socketscope") if issubclass(kind, _socket_type()) else None
    if info is not None:
        return "<socket %d, fd %d>" % (info.number, info.fd) if info.fd >= 0 else "<socket %d, closed>" % info.number
    return "<%s>" % kind.__name__


def _own(value, name):
    """An attribute, without asking the value's class, which may have code for that (__getattr__); None: no such."""
    try:
        return object.__getattribute__(value, name)
    except AttributeError:
        return None


def _socket_type():
    import _socket
    return _socket.socket


def _container(value, kind, width, depth):
    if not value:
        return "set()" if kind is set else repr(value)
    if kind is dict:
        parts = ("%s: %s" % (short(k, 20, 0), short(v, 20, depth - 1)) for k, v in list(value.items()))
    else:
        parts = (short(item, 20, depth - 1) for item in list(value))
    shown, room = [], width
    for part in parts if depth > 0 else ():
        room -= len(part) + 2
        if room < 0:
            break
        shown.append(part)
    if len(shown) < len(value):
        shown.append("…")
    opening, closing = {list: "[]", dict: "{}", set: "{}", frozenset: ("frozenset({", "})")}.get(kind, "()")
    return opening + ", ".join(shown) + ("," if kind is tuple and len(value) == 1 else "") + closing


def variables(frame):
    """One "name = value" a line: of a function its locals, of a module what is no import, function or class."""
    names = frame.f_locals
    pairs = [(name, value) for name, value in list(names.items()) if _is_shown(name, value)]
    this = names.get("self")
    attributes = _own(this, "__dict__")
    if type(attributes) is dict:
        pairs += [("self." + name, value) for name, value in list(attributes.items()) if _is_shown(name, value)]
    lines = ["%s = %s" % (name, short(value)) for name, value in itertools.islice(pairs, MOST_VARIABLES)]
    return "\n".join(lines)


def _is_shown(name, value):
    return isinstance(name, str) and not name.startswith("__") and not issubclass(type(value), _NOT_SHOWN)
