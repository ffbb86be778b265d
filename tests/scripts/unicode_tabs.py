# Tabs, and more than ASCII.
import socket


def grüße(größe):
	parts = []
	for i in range(größe):
		parts.append("✓ " + str(i))
	return parts


with socket.create_server(("127.0.0.1", 0)) as dörr:
	klient = socket.create_connection(dörr.getsockname())
	klient.sendall("smörgås 🧦".encode())
	verbindung, _ = dörr.accept()
	print(verbindung.recv(100).decode(), grüße(2))
	verbindung.close()
	klient.close()
