# SPDX-License-Identifier: MIT
"""The lesson's server with the outer accept loop, measured: python_server.py quiet|print CONNECTIONS

Tells {"port"}, serves that many connections, and tells {"connections", "us", "cpu_us"}, counted from the
first accept, as JSON lines on standard error.
"""
import json
import resource
import socket
import sys
import time


def tell(**report):
    print(json.dumps(report), file=sys.stderr, flush=True)


def cpu_us():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return int((used.ru_utime + used.ru_stime) * 1_000_000)


def serve(s, connections, prints):
    start_us = start_cpu_us = None
    for _ in range(connections):
        conn, addr = s.accept()
        if start_us is None:
            start_us, start_cpu_us = time.monotonic_ns() // 1000, cpu_us()
        if prints:
            while True:
                message = conn.recv(4096)
                if not message:
                    break
                print(message)
        else:
            while True:
                message = conn.recv(4096)
                if not message:
                    break
    tell(connections=connections, us=time.monotonic_ns() // 1000 - start_us, cpu_us=cpu_us() - start_cpu_us)


with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
    s.bind(('127.0.0.1', 0))
    s.listen(128)
    tell(port=s.getsockname()[1])
    serve(s, int(sys.argv[2]), sys.argv[1] == 'print')
