# Many small messages and their end, read faster than calls are told one by one.
import socket

listener = socket.create_server(('127.0.0.1', 0))
client = socket.create_connection(listener.getsockname())
conn, addr = listener.accept()
client.sendall(b'x' * 20000)
client.close()
while conn.recv(1):
    pass
