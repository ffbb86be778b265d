"""A chat room with select(): what one says, the others hear."""
import select
import socket

room = socket.create_server(('127.0.0.1', 0))
room.setblocking(False)
people = [socket.create_connection(room.getsockname()) for _ in range(3)]
members = []
while len(members) < 3:
    readable, _, _ = select.select([room], [], [])
    member, _ = room.accept()
    member.setblocking(False)
    members.append(member)

people[0].sendall(b'hello all')
heard = 0
while heard < 1:
    readable, _, _ = select.select(members, [], [])
    for member in readable:
        text = member.recv(1024)
        heard += 1
        for other in members:
            if other is not member:
                other.sendall(text)
for person in people[1:]:
    print(person.recv(1024))
try:
    members[0].recv(1)
except BlockingIOError as error:
    print(error)
for s in people + members + [room]:
    s.close()
