import socket

from .words import greeting


class GreetingServer:
    def __init__(self, host='127.0.0.1', port=0):
        self.sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        self.sock.bind((host, port))
        self.sock.listen()
        self.count = 0

    @property
    def address(self):
        return self.sock.getsockname()

    def serve_one(self):
        conn, _ = self.sock.accept()
        with conn:
            name = conn.recv(100).decode()
            conn.sendall(greeting(name).encode())
        self.count += 1

    def close(self):
        self.sock.close()
