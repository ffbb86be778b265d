// SPDX-License-Identifier: MIT
#pragma once

/// Programs that the interpreter and CPython are to run alike. 50017 stands for a port that is free.
struct JudgedListings
{
    const char *name;
    const char *server;
    const char *client = nullptr;
};

#define BOUND                                                                                                \
    "import socket\n"                                                                                        \
    "s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)\n"                                                \
    "s.bind(('127.0.0.1', 50017))\n"
#define LISTENING BOUND "s.listen(1)\n"
#define SERVING LISTENING "conn, addr = s.accept()\n"
#define CONNECTED                                                                                            \
    "import socket\n"                                                                                        \
    "s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)\n"                                                \
    "s.connect(('127.0.0.1', 50017))\n"

inline const JudgedListings variations[] = {
    // Calls in a wrong order, or missing.
    {"accept before listen", BOUND "conn, addr = s.accept()\nprint('never')\n"},
    {"accept before bind", "import socket\ns = socket.socket()\ns.accept()\n"},
    {"listen before bind", "import socket\ns = socket.socket()\ns.listen(1)\nprint('listens')\ns.close()\n"},
    {"bind twice", BOUND "s.bind(('127.0.0.1', 50017))\n"},
    {"bind after listen", LISTENING "s.bind(('127.0.0.1', 0))\n"},
    {"listen twice", LISTENING "s.listen(5)\ns.listen()\nprint('fine')\n"},
    {"recv on a listener", LISTENING "s.recv(10)\n"},
    {"send on a listener", LISTENING "s.sendall(b'x')\n"},
    {"connect on a listener", LISTENING "s.connect(('127.0.0.1', 50017))\n"},
    {"shutdown on a listener", LISTENING "s.shutdown(socket.SHUT_RDWR)\ns.accept()\n"},
    {"recv before connect", "import socket\ns = socket.socket()\ns.recv(10)\n"},
    {"send before connect", "import socket\ns = socket.socket()\ns.send(b'x')\n"},
    {"shutdown before connect", "import socket\ns = socket.socket()\ns.shutdown(socket.SHUT_WR)\n"},
    {"connect twice", SERVING "print(conn.recv(5))\n", CONNECTED "s.connect(('127.0.0.1', 50017))\n"},
    {"listen on a connection", SERVING "conn.listen(1)\n", CONNECTED "s.recv(1)\n"},
    {"accept on a connection", SERVING "conn.accept()\n", CONNECTED "s.recv(1)\n"},
    {"bind of a connection", SERVING "conn.bind(('127.0.0.1', 0))\n", CONNECTED "s.recv(1)\n"},
    {"connect of a connection", SERVING "conn.connect(('127.0.0.1', 50017))\n", CONNECTED "s.recv(1)\n"},
    {"missing listen", BOUND "print('bound')\n", CONNECTED "s.close()\n"},
    {"missing connect", LISTENING "s.close()\n", "import socket\ns = socket.socket()\ns.sendall(b'hello')\n"},
    {"missing import", "s = socket.socket()\n"},

    // Addresses.
    {"port in use", LISTENING "t = socket.socket()\nt.bind(('127.0.0.1', 50017))\n"},
    {"port in use, with the option",
     LISTENING "t = socket.socket()\nt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)\n"
               "t.bind(('127.0.0.1', 50017))\n"},
    {"port shared before listening",
     "import socket\na = socket.socket()\na.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, True)\n"
     "a.bind(('127.0.0.1', 50017))\nb = socket.socket()\n"
     "b.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)\nb.bind(('127.0.0.1', 50017))\n"
     "a.listen(1)\nb.listen(1)\n"},
    {"refused", "import socket\n", CONNECTED "s.sendall(b'never')\n"},
    {"refused by name", "import socket\n",
     "import socket\ns = socket.socket()\ns.connect(('localhost', 50017))\n"},
    {"empty host", "import socket\ns = socket.socket()\ns.bind(('', 50017))\nprint(s)\n"},
    {"unknown host", "import socket\ns = socket.socket()\ns.bind(('no.such.host.invalid', 50017))\n"},
    {"an address of another computer", "import socket\ns = socket.socket()\ns.bind(('192.0.2.1', 50017))\n"},
    {"the other family", "import socket\ns = socket.socket()\ns.bind(('::1', 50017))\n"},
    {"host and port without a tuple", "import socket\ns = socket.socket()\ns.bind('127.0.0.1', 50017)\n"},
    {"port alone", "import socket\ns = socket.socket()\ns.bind(50017)\n"},
    {"host alone", "import socket\ns = socket.socket()\ns.connect(('127.0.0.1',))\n"},
    {"port as text", "import socket\ns = socket.socket()\ns.bind(('127.0.0.1', '50017'))\n"},
    {"port as none", "import socket\ns = socket.socket()\ns.connect(('127.0.0.1', None))\n"},
    {"host as a number", "import socket\ns = socket.socket()\ns.bind((127, 50017))\n"},
    {"port too large", "import socket\ns = socket.socket()\ns.bind(('127.0.0.1', 70000))\n"},
    {"port too large for a connect", "import socket\ns = socket.socket()\ns.connect(('127.0.0.1', 65536))\n"},
    {"port below zero", "import socket\ns = socket.socket()\ns.bind(('127.0.0.1', -1))\n"},
    {"unknown host and port too large",
     "import socket\ns = socket.socket()\ns.bind(('no.such.host.invalid', 70000))\n"},

    // Arguments.
    {"str instead of bytes", SERVING "print(conn.recv(10))\n", CONNECTED "s.sendall('hello')\n"},
    {"str instead of bytes to send", SERVING "print(conn.recv(10))\n", CONNECTED "s.send('hello')\n"},
    {"number instead of bytes", SERVING "conn.recv(1)\n", CONNECTED "s.sendall(5)\n"},
    {"none instead of bytes", SERVING "conn.recv(1)\n", CONNECTED "s.sendall(None)\n"},
    {"nothing to send", SERVING "print(conn.recv(1))\n", CONNECTED "s.sendall()\n"},
    {"sending nothing", SERVING "print(conn.recv(1))\n", CONNECTED "s.sendall(b'')\nprint(s.send(b''))\n"},
    {"recv without a size", SERVING "conn.recv()\n", CONNECTED "s.recv(1)\n"},
    {"recv of a text", SERVING "conn.recv('4096')\n", CONNECTED "s.recv(1)\n"},
    {"recv of less than nothing", SERVING "conn.recv(-1)\n", CONNECTED "s.recv(1)\n"},
    {"recv of nothing", SERVING "print(conn.recv(0))\n", CONNECTED "s.sendall(b'x')\n"},
    {"recv of three arguments", SERVING "conn.recv(1, 2, 3)\n", CONNECTED "s.recv(1)\n"},
    {"backlog as text", BOUND "s.listen('1')\n"},
    {"backlog below zero", BOUND "s.listen(-1)\nprint('fine')\n"},
    {"backlog too large", BOUND "s.listen(99999999999)\n"},
    {"two backlogs", BOUND "s.listen(1, 2)\n"},
    {"accept with an argument", LISTENING "s.accept(1)\n"},
    {"close with an argument", LISTENING "s.close(1)\n"},
    {"shutdown of nothing", SERVING "conn.shutdown()\n", CONNECTED "s.recv(1)\n"},
    {"shutdown of something else", SERVING "conn.shutdown(7)\n", CONNECTED "s.recv(1)\n"},
    {"shutdown of a text", SERVING "conn.shutdown('SHUT_WR')\n", CONNECTED "s.recv(1)\n"},
    {"an option too few",
     "import socket\ns = socket.socket()\ns.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR)\n"},
    {"an option as text",
     "import socket\ns = socket.socket()\ns.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, '1')\n"},
    {"an unknown option", "import socket\ns = socket.socket()\ns.setsockopt(socket.SOL_SOCKET, 999, 1)\n"},
    {"a socket of a text", "import socket\ns = socket.socket('AF_INET')\n"},

    // Closed sockets.
    {"accept on a closed socket", LISTENING "s.close()\ns.accept()\n"},
    {"bind of a closed socket",
     "import socket\ns = socket.socket()\ns.close()\ns.bind(('127.0.0.1', 50017))\n"},
    {"listen on a closed socket", BOUND "s.close()\ns.listen(1)\n"},
    {"connect of a closed socket",
     "import socket\ns = socket.socket()\ns.close()\ns.connect(('127.0.0.1', 50017))\n"},
    {"recv on a closed socket", SERVING "conn.close()\nprint(conn)\nconn.recv(1)\n", CONNECTED "s.recv(1)\n"},
    {"send on a closed socket", SERVING "conn.close()\nconn.sendall(b'x')\n", CONNECTED "s.recv(1)\n"},
    {"shutdown of a closed socket", SERVING "conn.close()\nconn.shutdown(socket.SHUT_WR)\n",
     CONNECTED "s.recv(1)\n"},
    {"option of a closed socket",
     BOUND "s.close()\ns.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)\n"},
    {"closed twice", LISTENING "s.close()\ns.close()\nprint('fine')\n"},
    {"used after with",
     "import socket\nwith socket.socket() as s:\n    s.bind(('127.0.0.1', 50017))\ns.listen(1)\n"},

    // Talking.
    {"two messages at once",
     SERVING
     "while True:\n    message = conn.recv(4096)\n    if not message:\n        break\n    print(message)\n",
     CONNECTED "s.sendall(b'hello')\ns.sendall(b'world')\ns.close()\n"},
    {"a message in pieces",
     SERVING "while True:\n    message = conn.recv(3)\n    if not message:\n        break\n    "
             "print(message)\nprint('over')\n",
     CONNECTED "s.sendall(b'hello world')\ns.close()\n"},
    {"a question and an answer",
     SERVING
     "print(conn.recv(4096))\nconn.sendall(b'welcome')\nprint(conn.recv(4096))\nconn.close()\ns.close()\n",
     CONNECTED "s.sendall(b'hello')\nprint(s.recv(4096))\ns.close()\n"},
    {"half close",
     SERVING
     "while True:\n    message = conn.recv(4096)\n    if message == b'':\n        break\n    print(message)\n"
     "conn.sendall(b'all read')\nconn.close()\n",
     CONNECTED
     "s.sendall(b'hello')\ns.shutdown(socket.SHUT_WR)\nprint(s.recv(100))\nprint(s.recv(100))\ns.close()\n"},
    {"send after a half close", SERVING "print(conn.recv(1))\n",
     CONNECTED "s.shutdown(socket.SHUT_WR)\ns.sendall(b'x')\n"},
    {"recv after shutting down", SERVING "print(conn.recv(1))\n",
     CONNECTED "s.shutdown(socket.SHUT_RD)\nprint(s.recv(1))\ns.shutdown(socket.SHUT_RDWR)\ns.close()\n"},
    {"both ways shut", SERVING "print(conn.recv(5))\n",
     CONNECTED "s.shutdown(2)\nprint(s.recv(5))\ns.send(b'x')\n"},
    {"bytes of every kind", SERVING "print(conn.recv(4096))\n",
     CONNECTED "s.sendall(b'\\x00\\xff\\n\\t\\r\\\\\"\\'')\ns.close()\n"},
    {"what was received goes back", SERVING "conn.sendall(conn.recv(4096))\nconn.close()\n",
     CONNECTED "print(s.send(b'echo'))\nprint(s.recv(4096))\nprint(s.recv(4096))\n"},
    {"a second client waits",
     LISTENING
     "while True:\n    conn, addr = s.accept()\n    while True:\n        message = conn.recv(4096)\n"
     "        if not message:\n            break\n        print(message)\n",
     "import socket\na = socket.socket()\na.connect(('127.0.0.1', 50017))\nb = socket.socket()\n"
     "b.connect(('127.0.0.1', 50017))\nb.sendall(b'second')\na.sendall(b'first')\na.close()\nb.close()\n"},

    // Names, values and blocks.
    {"names and constants",
     "import socket\n\nHOST, PORT = 'localhost', 50017\nADDRESS = (HOST, PORT)\nNONE = None\nprint(ADDRESS, "
     "NONE, True, -5)\n"
     "s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)\ns.bind(ADDRESS)\nprint(PORT == 50017, HOST != "
     "'localhost')\n"},
    {"from import",
     "from socket import socket, AF_INET, SOCK_STREAM, SHUT_WR\ns = socket(AF_INET, "
     "SOCK_STREAM)\ns.bind(('127.0.0.1', 50017))\n"
     "print(SHUT_WR, (AF_INET, SOCK_STREAM), AF_INET == 2)\nwith s:\n    s.listen(1)\n"},
    {"printing",
     "print()\nprint('a', b'b', 1, None, True, (1,), (), ('a', (b'c', \"it's\")))\nprint('å\\n\\x01 "
     "\"')\nprint(('å\\n\\x01\\u200b \"', 'a\\'\"'))\n"},
    {"printing a socket", SERVING "print(s)\nprint((conn, addr))\nconn.close()\nprint(conn)\n",
     CONNECTED "print(s.recv(1))\n"},
    {"printing constants",
     "import socket\nprint(socket.AF_INET, socket.SOL_SOCKET == 1, (socket.SOCK_STREAM, "
     "socket.SHUT_RDWR))\n"},
    {"an unknown name", LISTENING "print('A Client Connected', adress)\ns.close()\n"},
    {"an unknown name in a call", LISTENING "s.close(print('before', adress))\n"},
    {"a call of no function", "x = 5\nx()\n"},
    {"a call of the module", "import socket\ns = (1, 2)\ns()\n"},
    {"a call of none", "import socket\ns = socket.socket()\nx = s.close()\nx.recv(5)\n"},
    {"accept without a second name", LISTENING "conn = s.accept()\nconn.recv(5)\n", CONNECTED "s.recv(1)\n"},
    {"accept with a third name", LISTENING "conn, host, port = s.accept()\n", CONNECTED "s.recv(1)\n"},
    {"one of two", "a, b = 1, 2, 3\n"},
    {"unpacking none", "a, b = None\n"},
    {"unpacking bytes and text", "a, b = b'xy'\nc, d = 'å😀'\nprint(a, b, c, d)\ne, = ((1, 2),)\nprint(e)\n"},
    {"module attribute", "import socket\nsocket.bind(('127.0.0.1', 50017))\n"},
    {"class attribute", "from socket import socket\ns = socket.socket(socket.AF_INET, socket.SOCK_STREAM)\n"},
    {"socket attribute", "import socket\ns = socket.socket()\ns.AF_INET\n"},
    {"with of a number",
     "import socket\nwith socket.socket() as s:\n    with s:\n        s.close()\n    print(s)\n"},
    {"nested with and while",
     "import socket\nwith socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:\n    s.bind(('127.0.0.1', "
     "50017))\n"
     "    s.listen(1)\n    while True:\n        conn, addr = s.accept()\n        with conn:\n            "
     "while True:\n"
     "                message = conn.recv(4096)\n                if not message:\n                    break\n"
     "                print(message)\n                if message == b'quit':\n                    break\n"
     "            if message == b'quit':\n                break\n    print('bye')\n",
     "import socket\nwith socket.socket() as a:\n    a.connect(('127.0.0.1', 50017))\n    a.sendall(b'one')\n"
     "with socket.socket() as b:\n    b.connect(('127.0.0.1', 50017))\n    b.sendall(b'quit')\n    "
     "print(b.recv(1))\n"},
    {"with and an exception",
     "import socket\nwith socket.socket() as a:\n    with socket.socket() as b:\n        c = "
     "socket.socket()\n        print(oops)\n"},
    {"with and continue",
     "import socket\nx = True\nwhile x:\n    with socket.socket() as s:\n        x = not x\n        "
     "continue\n        print('never')\nprint('over')\n"},
    {"while with a condition",
     "a = 1\nwhile not a == 3:\n    if a == 1:\n        a = 2\n        continue\n    a = 3\nprint(a)\n"},
    {"a rebound conn",
     LISTENING
     "conn, addr = s.accept()\nprint(conn.recv(10))\nconn, addr = s.accept()\nprint(conn.recv(10))\n",
     "import socket\na = socket.socket()\na.connect(('127.0.0.1', 50017))\na.sendall(b'a')\n"
     "b = socket.socket()\nb.connect(('127.0.0.1', "
     "50017))\nprint(a.recv(1))\nb.sendall(b'b')\nprint(b.recv(1))\n"},
    {"a rebound listener", LISTENING "t = s\ns = None\nprint('still open')\nt = s\nprint('closed')\n"},
    {"sockets without names",
     "import socket\nsocket.socket()\nsocket.socket().close()\nprint(socket.socket() == 1)\nx = "
     "(socket.socket(), 1)\nx = 2\n"},
    {"a lost connection", LISTENING "s.accept()\nprint('lost')\n", CONNECTED "print(s.recv(1))\n"},
    {"a name for both", LISTENING "s, addr = s.accept()\nprint(s.recv(5))\n",
     CONNECTED "s.sendall(b'hello')\n"},
    {"left open", LISTENING "t = socket.socket()\nu = socket.socket()\nprint('the end')\n"},
    {"calls over lines",
     "import socket\ns = socket.socket(\n    socket.AF_INET,\n    socket.SOCK_STREAM)\ns.bind(\n    "
     "('127.0.0.1',\n     50017)\n)\n(s\n .listen\n (1))\ns.close()\n"},
    {"several on a line",
     "import socket; s = socket.socket(); s.bind(('127.0.0.1', 50017)); s.close()\nif not None: "
     "print('yes'); print('again')\n"},

    // No program at all.
    {"empty", ""},
    {"a mistake of syntax", "import socket\nwhile True\n    pass\n"},
    {"a mistake of indentation", "import socket\nwhile True:\npass\n", "import socket\n  s = 1\n"},
    {"a bracket not closed", "import socket\nprint('a'\ns = 1\n"},
};

#undef BOUND
#undef LISTENING
#undef SERVING
#undef CONNECTED
