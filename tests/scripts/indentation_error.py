import socket
if True:
print('not indented')
