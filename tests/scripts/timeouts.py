import socket

s = socket.create_server(('127.0.0.1', 0))
s.settimeout(0.05)
try:
    s.accept()
except socket.timeout as error:
    print(error)
s.settimeout(None)
c = socket.socket()
print(c.connect_ex(s.getsockname()))
conn, _ = s.accept()
conn.setblocking(False)
try:
    conn.recv(10)
except BlockingIOError as error:
    print(error)
s.close()
with socket.socket() as refused:
    refused.bind(('127.0.0.1', 0))
    address = refused.getsockname()
d = socket.socket()
try:
    d.connect(address)
except ConnectionRefusedError as error:
    print(type(error).__name__, error)
print(d.connect_ex(address) != 0)
