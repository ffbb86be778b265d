# Sockets made and lost as fast as can be, and a few kept.
import socket

server = socket.create_server(('127.0.0.1', 0), backlog=128)
kept = []
for n in range(3000):
    s = socket.socket()
    if n % 1000 == 0:
        kept.append(s)
    elif n % 2:
        s.close()
for n in range(500):
    c = socket.create_connection(server.getsockname())
    conn, _ = server.accept()
    conn.close()
    c.close()
print(len(kept))
