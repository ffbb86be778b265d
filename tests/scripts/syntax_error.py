import socket

s = socket.socket()
while True
    conn, addr = s.accept()
