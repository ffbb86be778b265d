# Calls that no line of Python makes: those of atexit, of a thread that begins in one, and by keyword.
import _thread
import atexit
import select
import socket
import threading
import time

listener = socket.create_server(('127.0.0.1', 0))
client = socket.create_connection(listener.getsockname())
conn, addr = listener.accept()
_thread.start_new_thread(client.sendall, (b'hello',))
buffer = bytearray(8)
while not conn.recv_into(nbytes=5, buffer=buffer):
    pass
print(bytes(buffer))
print(isinstance(select.epoll(), select.epoll) if hasattr(select, 'epoll') else True)
try:
    threading.Lock().acquire(False, 5)
except ValueError as error:
    print(error)


class Odd(Exception):
    def __str__(self):
        raise ValueError('no text')


def fail():
    raise Odd


threading.excepthook = lambda args: print('hooked', args.exc_type.__name__)
thread = threading.Thread(target=fail)
thread.start()
thread.join()
for made in (conn, client, listener):
    atexit.register(made.close)
