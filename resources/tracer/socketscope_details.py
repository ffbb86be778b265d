# SPDX-License-Identifier: MIT
"""What an event tells of a call's arguments and of its result, call by call."""
import errno
import socket

from socketscope_variables import short

KEPT_BYTES = 4096
KEPT_TEXT = 500
PROTOCOLS = {socket.SOCK_STREAM: "tcp", socket.SOCK_DGRAM: "udp"}
FAMILIES = (socket.AF_INET, socket.AF_INET6)
# Those in use: many more names of the socket module have the same values.
_LEVELS = ("SOL_SOCKET", "IPPROTO_TCP", "IPPROTO_IP", "IPPROTO_IPV6", "IPPROTO_UDP")
_OPTIONS = {
    "SOL_SOCKET": ("SO_REUSEADDR", "SO_REUSEPORT", "SO_KEEPALIVE", "SO_BROADCAST", "SO_LINGER", "SO_RCVBUF",
                   "SO_SNDBUF", "SO_RCVTIMEO", "SO_SNDTIMEO", "SO_OOBINLINE", "SO_DONTROUTE"),
    "IPPROTO_TCP": ("TCP_NODELAY", "TCP_CORK", "TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "TCP_MAXSEG"),
    "IPPROTO_IP": ("IP_TTL", "IP_TOS", "IP_MULTICAST_TTL", "IP_MULTICAST_LOOP", "IP_MULTICAST_IF",
                   "IP_ADD_MEMBERSHIP", "IP_DROP_MEMBERSHIP"),
    "IPPROTO_IPV6": ("IPV6_V6ONLY", "IPV6_JOIN_GROUP", "IPV6_MULTICAST_HOPS", "IPV6_MULTICAST_LOOP"),
}


def endpoint(address):
    """"127.0.0.1:50017" of ('127.0.0.1', 50017), "'':50017" of ('', 50017); "" of anything that is no address."""
    if not isinstance(address, tuple) or len(address) < 2 or not isinstance(address[0], str):
        return ""
    host, port = address[:2]
    if type(port) is not int or not 0 <= port < 65536:
        return ""
    return ("[%s]:%d" if ":" in host else "%s:%d") % (host.split("%")[0] or "''", port)


def described(error):
    """An exception as an event's keys."""
    fields = {"error": type(error).__name__}
    try:
        text = str(error)
    except Exception:  # as the traceback module says it
        text = "<exception str() failed>"
    if text:
        fields["text"] = text[:KEPT_TEXT]
    number = getattr(error, "errno", None)
    if isinstance(error, (socket.gaierror, socket.herror)):
        fields["errno"] = _constant("EAI_", number).split(".")[-1]
    elif isinstance(error, OSError) and number in errno.errorcode:
        fields["errno"] = _symbol(number)
    return fields


def _symbol(number):
    """"ECONNREFUSED"; on Windows, too, where Python says WSAECONNREFUSED."""
    return errno.errorcode.get(number, str(number)).replace("WSAE", "E")


def _constant(names, value):
    """Which of these names of the socket module the value has; names may be a common beginning."""
    if isinstance(names, str):
        names = [name for name in dir(socket) if name.startswith(names)]
    if isinstance(value, int) and not isinstance(value, bool):
        for name in names:
            if getattr(socket, name, None) == value:
                return "socket." + name
    return short(value)


def _shown(args):
    return {"text": ", ".join(map(short, args))} if args else {}


def _sent(data):
    try:
        view = memoryview(data)
        kept = view[:KEPT_BYTES].tobytes()[:KEPT_BYTES]
    except (TypeError, NotImplementedError):  # a str, say: the call will raise
        return {}
    return {"size": view.nbytes, "data": kept} if kept else {"size": 0}


def _received(data, size):
    return {"size": size, "data": data[:KEPT_BYTES]} if size else {"size": 0}


def _with_peer(fields, address):
    peer = endpoint(address)
    if peer:
        fields["peer"] = peer
    return fields


# Of the arguments, when the call begins.

def _local_address(args):
    local = endpoint(args[0]) if args else ""
    return {"local": local} if local else _shown(args)


def _peer_address(args):
    peer = endpoint(args[0]) if args else ""
    return {"peer": peer} if peer else _shown(args)


def _backlog(args):
    return {"backlog": args[0]} if args and isinstance(args[0], int) else {}


def _data(args):
    return _sent(args[0]) if args else {}


def _data_and_peer(args):
    return _with_peer(_data(args), args[-1]) if args else {}


def _size(args):
    return {"size": args[0]} if args and isinstance(args[0], int) else {}


def _buffer(args):
    if len(args) > 1 and isinstance(args[1], int) and args[1] > 0:
        return {"size": args[1]}
    return {"size": _sent(args[0]).get("size", 0)} if args else {}


def _how(args):
    return {"text": _constant("SHUT_", args[0])} if args else {}


def _option(args):
    if len(args) < 3:
        return _shown(args)
    level = _constant(_LEVELS, args[0])
    option = _constant(_OPTIONS.get(level.split(".")[-1], ()), args[1])
    return {"text": ", ".join((level, option, short(args[2])))}


def _sendfile(args):
    return {"text": "sendfile"}


def kind_of_socket(args, kwargs):
    """family and type of socket.socket(...)'s arguments."""
    family = args[0] if args else kwargs.get("family", -1)
    kind = args[1] if len(args) > 1 else kwargs.get("type", -1)
    return (socket.AF_INET if family == -1 else family), (socket.SOCK_STREAM if kind == -1 else kind)


def kind_shown(family, kind):
    return {"text": "%s, %s" % (_constant("AF_", family), _constant("SOCK_", kind))}


# Of the result, when the call has ended well; info's names are kept up on the way.

def names(sock, info):
    info.local = _name(socket.SocketType.getsockname, sock)
    if info.protocol == "tcp":
        info.peer = _name(socket.SocketType.getpeername, sock) or info.peer


def _name(function, sock):
    try:
        address = function(sock)
    except OSError:
        return ""
    return endpoint(address) if address[1] != 0 else ""  # port 0: it has no name yet


def _nothing(sock, info, args, result):
    return {}


def _names(sock, info, args, result):
    names(sock, info)
    return {}


def _connected(sock, info, args, result):
    names(sock, info)
    return {"errno": _symbol(result)} if result else {}


def _count(sock, info, args, result):
    return {"size": result}


def _all(sock, info, args, result):
    return {"size": memoryview(args[0]).nbytes}


def _count_and_peer(sock, info, args, result):
    if not info.local:
        names(sock, info)
    return _with_peer({"size": result}, args[-1])


def _bytes(sock, info, args, result):
    return _received(result, len(result))


def _into(sock, info, args, result):
    return _received(memoryview(args[0]).cast("B")[:min(result, KEPT_BYTES)].tobytes(), result)


def _datagram(sock, info, args, result):
    return _with_peer(_bytes(sock, info, args, result[0]), result[1])


def _accepted(sock, info, args, result):
    made = result[0]._socketscope
    names(result[0], made)
    made.peer = made.peer or endpoint(result[1])  # a client that has gone already has no name any more
    return {"result": made.number, "fd": made.fd, "local": made.local, "peer": made.peer}


# method -> the call it is told as, what to tell before, what to tell after
CALLS = {
    "bind": ("bind", _local_address, _names),
    "listen": ("listen", _backlog, _nothing),
    "accept": ("accept", None, _accepted),
    "connect": ("connect", _peer_address, _connected),
    "connect_ex": ("connect_ex", _peer_address, _connected),
    "send": ("send", _data, _count),
    "sendall": ("sendall", _data, _all),
    "sendfile": ("sendall", _sendfile, _count),
    "recv": ("recv", _size, _bytes),
    "recv_into": ("recv_into", _buffer, _into),
    "sendto": ("sendto", _data_and_peer, _count_and_peer),
    "recvfrom": ("recvfrom", _size, _datagram),
    "shutdown": ("shutdown", _how, _nothing),
    "close": ("close", None, _nothing),
    "setsockopt": ("setsockopt", _option, _nothing),
    "settimeout": ("settimeout", _shown, _nothing),
    "setblocking": ("setblocking", _shown, _nothing),
}

# The names of those arguments that may be given by name.
_BY_NAME = {"recv_into": ("buffer", "nbytes", "flags"), "sendfile": ("file", "offset", "count")}


def in_order(method, args, kwargs):
    """The arguments as if all had been given by their places."""
    names = _BY_NAME.get(method, ())[len(args):]
    return args + tuple(kwargs[name] for name in names if name in kwargs)


# method -> how many bytes it moved, for calls that come in floods
MOVED = {
    "send": lambda args, result: result,
    "sendall": lambda args, result: memoryview(args[0]).nbytes,
    "recv": lambda args, result: len(result),
    "recv_into": lambda args, result: result,
}
