# SPDX-License-Identifier: MIT
"""The connection to the window: events go out, commands come in, each by a thread of its own.

Only the writing thread sends, so that a signal, which Python handles in the main thread, never cuts a
line in two. Both threads are unknown to the threading module: the script's own view of its threads stays.
"""
import _socket
import _thread
import binascii
import errno
import json
import queue
import signal

FIRST_DESCRIPTOR = 200

_json = json.JSONEncoder(separators=(",", ":")).encode


def _moved_up(sock):
    """The same connection on a high descriptor, so that the script's first socket is 3."""
    try:
        import fcntl
        descriptor = fcntl.fcntl(sock.fileno(), fcntl.F_DUPFD_CLOEXEC, FIRST_DESCRIPTOR)
    except (ImportError, OSError):  # Windows has no small descriptors; a low limit leaves no room
        return sock
    sock.close()
    return _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM, 0, descriptor)


def _encoded(event):
    if "data" in event:
        event["data"] = binascii.b2a_base64(event["data"], newline=False).decode("ascii")
    return _json(event).encode("ascii") + b"\n"


def _leave_signals_to_the_script():
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())


class Channel:
    def __init__(self, address, hello):
        host, port = address.rsplit(":", 1)
        sock = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
        sock.connect((host, int(port)))
        sock.setsockopt(_socket.IPPROTO_TCP, _socket.TCP_NODELAY, 1)
        self._socket = _moved_up(sock)
        self._queue = queue.SimpleQueue()
        self._ended = False
        self._is_finished = False
        self.threads = set()
        self.put(hello)

    def start(self, on_command, on_lost, on_tick):
        """on_tick is called by the writing thread; it returns the seconds to its next call, or None."""
        self.threads.add(_thread.start_new_thread(self._read, (on_command, on_lost)))
        self.threads.add(_thread.start_new_thread(self._write, (on_tick,)))

    def put(self, event):
        """Sends the event, in order, soon. May be called anywhere, also while memory is collected."""
        if not self._ended:
            self._queue.put(event)

    def wake(self):
        """Has on_tick called soon."""
        self._queue.put(None)

    def backlog(self):
        return self._queue.qsize()

    def drain(self, seconds):
        """Waits until all that was put has been sent."""
        sent = _thread.allocate_lock()
        sent.acquire()
        self.put(sent)
        if not self._ended:
            sent.acquire(True, seconds)

    def close(self):
        """For a forked child: it has none of the threads, and must not keep the connection open."""
        self._ended = True
        self._socket.close()

    def finish(self):
        self._is_finished = True  # that the window closes its end now is no loss
        try:
            self._socket.shutdown(_socket.SHUT_WR)
        except OSError:
            pass

    def _write(self, on_tick):
        _leave_signals_to_the_script()
        while not self._ended:
            try:
                items = [self._queue.get(True, on_tick())]
            except queue.Empty:
                continue
            while len(items) < 64 and not self._queue.empty():
                items.append(self._queue.get())
            try:
                self._socket.sendall(b"".join(_encoded(item) for item in items if isinstance(item, dict)))
            except OSError:
                self._ended = True
            for item in items:
                if item is not None and not isinstance(item, dict):
                    item.release()

    def _read(self, on_command, on_lost):
        _leave_signals_to_the_script()
        rest = b""
        while True:
            try:
                data = self._socket.recv(65536)
            except OSError as error:
                if error.errno == errno.EBADF:  # the script closed all descriptors: it goes on unseen
                    self._ended = True
                    return
                data = b""
            if not data:
                if not self._is_finished:
                    on_lost()
                return
            *lines, rest = (rest + data).split(b"\n")
            for line in lines:
                try:
                    command = json.loads(line)
                except ValueError:
                    continue
                if isinstance(command, dict):
                    on_command(command)
