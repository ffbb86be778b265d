# Each client's conn is lost when the next one takes its name; nothing is closed by hand.
import socket

s = socket.create_server(('127.0.0.1', 0))
clients = []
for n in range(3):
    clients.append(socket.create_connection(s.getsockname()))
    conn, addr = s.accept()
    conn.sendall(b'number %d' % n)
for client in clients:
    print(client.recv(100))
