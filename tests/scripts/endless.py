# The forgotten break: b'' for ever, on standard output too if asked.
import socket
import sys

with socket.socket() as s:
    s.bind(('127.0.0.1', int(sys.argv[1])))
    s.listen(1)
    conn, addr = s.accept()
    while True:
        message = conn.recv(4096)
        if len(sys.argv) > 2:
            print(message)
