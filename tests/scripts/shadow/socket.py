# The file's name hides the library's module: a favourite of first days.
import socket

s = socket.socket()
