"""What goes wrong on the first day: the exceptions and their texts."""
import socket


def attempt(name, function, *arguments):
    try:
        function(*arguments)
    except Exception as error:
        print(name, type(error).__name__, error)


s = socket.socket()
attempt('two arguments', s.bind, '127.0.0.1', 50017)
attempt('a text', s.bind, '127.0.0.1:50017')
attempt('a port too large', s.bind, ('127.0.0.1', 70000))
attempt('accept too early', s.accept)
attempt('recv without a peer', s.recv, 10)
attempt('str for bytes', s.sendall, 'hello')
attempt('too many', s.accept, 1)
attempt('too few', s.recv)
attempt('a wrong type', s.listen, 'one')
attempt('half of nothing', s.shutdown, socket.SHUT_WR)
attempt('misspelt', lambda: s.recieve(10))
attempt('no such attribute', setattr, s, 'name', 'server')
attempt('a family', socket.socket, 99)
with socket.create_server(('127.0.0.1', 0)) as taken:
    attempt('in use', s.bind, taken.getsockname())
s.close()
attempt('after close', s.send, b'x')
s.close()
print(s, repr(socket.socket))
