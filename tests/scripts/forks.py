import os
import socket

server = socket.create_server(('127.0.0.1', 0))
client = socket.create_connection(server.getsockname())
conn, _ = server.accept()
child = os.fork()
if child == 0:
    client.close()
    conn.sendall(b'from the child')
    os._exit(7)
conn.close()
print(client.recv(100), os.waitpid(child, 0)[1] >> 8)
