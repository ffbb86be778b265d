import socket
import struct
import threading

HEADER = struct.Struct('!HI')


def receive_exactly(sock, count):
    buffer = bytearray(count)
    view = memoryview(buffer)
    while count:
        got = sock.recv_into(view[len(buffer) - count:], count)
        if not got:
            raise EOFError('the peer closed in the middle')
        count -= got
    return bytes(buffer)


def send_message(sock, kind, payload):
    sock.sendall(HEADER.pack(kind, len(payload)) + payload)


def client(address):
    with socket.create_connection(address) as c:
        send_message(c, 1, b'temperature')
        send_message(c, 2, struct.pack('!d', 21.5))
        c.sendall(b'\x00')


with socket.create_server(('127.0.0.1', 0)) as server:
    t = threading.Thread(target=client, args=(server.getsockname(),))
    t.start()
    conn, _ = server.accept()
    with conn:
        try:
            while True:
                kind, size = HEADER.unpack(receive_exactly(conn, HEADER.size))
                print(kind, receive_exactly(conn, size))
        except EOFError as error:
            print('end:', error)
    t.join()
