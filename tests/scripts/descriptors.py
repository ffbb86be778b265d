import os
import socket

first = socket.socket()
second = socket.socket()
low = [d for d in range(100) if d not in (first.fileno(), second.fileno())]


def is_open(descriptor):
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


print(first.fileno(), second.fileno(), [d for d in low if is_open(d)])
