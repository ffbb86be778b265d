import socket
import threading


def fail():
    socket.socket().accept()


t = threading.Thread(target=fail, name='failing')
t.start()
t.join()
print('the program goes on')
