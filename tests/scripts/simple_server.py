import socket
import sys

HOST = '127.0.0.1'
PORT = int(sys.argv[1])

s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
s.bind((HOST, PORT))
s.listen(1)
conn, addr = s.accept()
print('A Client Connected', addr[0])
s.close()
