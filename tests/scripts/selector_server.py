import selectors
import socket
import threading

selector = selectors.DefaultSelector()
server = socket.create_server(('127.0.0.1', 0))
server.setblocking(False)
selector.register(server, selectors.EVENT_READ, data=None)


def talk():
    with socket.create_connection(server.getsockname()) as c:
        for word in (b'one', b'two'):
            c.sendall(word)
            print(c.recv(100))


t = threading.Thread(target=talk, daemon=True)
t.start()
open_connections = 1
while open_connections:
    for key, _ in selector.select():
        if key.fileobj is server:
            conn, _ = server.accept()
            selector.register(conn, selectors.EVENT_READ, data='client')
            continue
        data = key.fileobj.recv(100)
        if data:
            key.fileobj.sendall(data[::-1])
        else:
            selector.unregister(key.fileobj)
            key.fileobj.close()
            open_connections -= 1
t.join()
selector.close()
server.close()
