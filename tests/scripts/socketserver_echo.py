import socket
import socketserver
import threading


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


with Server(('127.0.0.1', 0), Handler) as server:
    thread = threading.Thread(target=server.serve_forever, name='serving')
    thread.start()
    with socket.create_connection(server.server_address) as c, c.makefile('rw', newline='\n') as f:
        for word in ('first', 'second'):
            f.write(word + '\n')
            f.flush()
            print(f.readline().strip())
    server.shutdown()
    thread.join()
