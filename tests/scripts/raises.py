"""An exception the script shows itself, one inside another, and one it does not catch."""
import socket
import traceback


def connect():
    s = socket.socket()
    s.bind(('127.0.0.1', 0))
    s.connect(('127.0.0.1', s.getsockname()[1] and 70000))


try:
    connect()
except OverflowError:
    traceback.print_exc()


def again():
    try:
        connect()
    except OverflowError as error:
        raise ValueError('no such port') from error


traceback.print_stack()
again()
