import socket
import threading
import time

s = socket.create_server(('127.0.0.1', 0))
c = socket.create_connection(s.getsockname())
conn, addr = s.accept()
t = threading.Thread(target=time.sleep, args=(1000,), daemon=True, name='sleeper')
t.start()
closed = socket.socket()
closed.close()
