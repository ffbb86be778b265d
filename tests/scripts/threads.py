"""A server with a thread for each client, and its clients, in one program."""
import socket
import threading

lock = threading.Lock()
served = 0


def serve(conn):
    global served
    with conn:
        while True:
            data = conn.recv(1024)
            if not data:
                break
            conn.sendall(data.upper())
    with lock:
        served += 1


def client(name, address):
    with socket.create_connection(address) as c:
        c.sendall(name.encode())
        print(c.recv(1024).decode())


server = socket.create_server(('127.0.0.1', 0))
address = server.getsockname()
for name in ('anna', 'björn', 'cécile'):
    c = threading.Thread(target=client, args=(name, address), name=name)
    c.start()
    conn, _ = server.accept()
    t = threading.Thread(target=serve, args=(conn,), name='for ' + name)
    del conn
    t.start()
    c.join()
    t.join()
server.close()
print(served, 'served')
