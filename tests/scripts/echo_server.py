import socket
import sys

with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    s.bind(('127.0.0.1', int(sys.argv[1])))
    s.listen(1)
    conn, addr = s.accept()
    with conn:
        while True:
            message = conn.recv(4096)
            if not message:
                break
            conn.sendall(message)
print('the client has gone')
