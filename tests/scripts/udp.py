import socket

a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
a.bind(('127.0.0.1', 0))
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as b:
    b.sendto(b'ping', a.getsockname())
    data, sender = a.recvfrom(1500)
    a.sendto(data + b' pong', sender)
    print(b.recvfrom(1500)[0])
    b.connect(a.getsockname())
    b.send(b'connected')
    print(a.recv(4))
a.close()
