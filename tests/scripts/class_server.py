"""A class-based server in a package of its own, with relative imports."""
import socket
import threading

from parts.server import GreetingServer

server = GreetingServer()
t = threading.Thread(target=server.serve_one)
t.start()
c = socket.create_connection(server.address)
c.sendall('Zoë'.encode())
print(c.recv(100).decode())
c.close()
t.join()
server.close()
print(vars(server)['count'])
