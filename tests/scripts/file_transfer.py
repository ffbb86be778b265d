"""Sends poem.txt, which lies beside this script, in pieces and at once; makefile() on the other side."""
import os
import socket
import threading

here = os.path.dirname(os.path.abspath(__file__))


def send(address):
    with socket.create_connection(address) as s, open(os.path.join(here, 'poem.txt'), 'rb') as f:
        while True:
            piece = f.read(32)
            if not piece:
                break
            s.send(piece)
        f.seek(0)
        s.sendfile(f)
        s.shutdown(socket.SHUT_WR)


with socket.create_server(('127.0.0.1', 0)) as server:
    t = threading.Thread(target=send, args=(server.getsockname(),))
    t.start()
    conn, _ = server.accept()
    with conn, conn.makefile('r', encoding='utf-8') as f:
        for line in f:
            print(line.rstrip())
    t.join()
