# A signal comes while accept() waits; its handler closes the listener and ends the program.
import os
import signal
import socket
import sys
import threading
import time

listener = socket.create_server(('127.0.0.1', 0))


def handle(number, frame):
    listener.close()
    sys.exit(0)


def interrupt():
    time.sleep(0.3)
    os.kill(os.getpid(), signal.SIGALRM)


signal.signal(signal.SIGALRM, handle)
threading.Thread(target=interrupt).start()
listener.accept()
