<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ButtonClient</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ButtonClientControls</name>
    <message>
        <source>Connects one more client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a port the system picks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ButtonServer</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ButtonServerControls</name>
    <message>
        <source>%1 means every address of this computer: every computer that can reach one of them, in this room or beyond, could then connect to port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a loopback address: every computer that can reach it, in this room or beyond, could then connect to port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets bind() take an address that rests in TIME_WAIT, if the server before had it on as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Done. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeMarks</name>
    <message>
        <source>Running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to run, with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click beside a line, or press F9 in it, to stop before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakpoint in line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>With run: no window; print what happens as JSON lines on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --headless: python, or builtin for the interpreter of the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --headless: end all programs after so many seconds; 0 for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With run: the Python that runs the scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this part of the lessons, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive and watch real TCP sockets, one call at a time.</source>
        <translation type="unfinished">操作并观察真实的 TCP 套接字，一次一个调用。</translation>
    </message>
    <message>
        <source>Run Python scripts: a server and its clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only command is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run needs at least one script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--engine is python or builtin, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout is a number of seconds, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lesson is the number of a part, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as hex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %L1 in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It became known after later events had been numbered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 bytes, of which the first %L2 were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still without an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fd %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPattern</name>
    <message>
        <source>“server”, “client” or “client 2” to “client 9”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the calls %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the states %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of a line, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the keys %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the kinds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number, or a range such as 1..5, 1.. or ..5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program and a call, such as “client connect”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes as Python writes them, such as b&apos;hello\n&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” or “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 B unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 B unsent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Rows that have all of these words. &quot;Two words&quot; in quotes belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 hidden by the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 older events dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>%1() returned %2 %3 times: the peer closed its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1() returned %2: the peer closed its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1() returned %2 times, %3 bytes in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1() returned %2: %3 of at most %4 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1() returned %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fd %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conn from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B in %2 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket() made a socket: descriptor %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bind() gave the socket the address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen() opened the door: clients can connect now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept() returned a new socket and the address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect() returned None: the handshake is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendall() returned None: the kernel took all %1 B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1() returned %2: so many bytes the kernel took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shutdown() closed one direction; the socket itself stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close() gave the descriptor back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1() returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a client. A connect() will wake it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer from %1. A handshake, a refusal or a time-out will end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for data. Bytes, a close or a reset will end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for data from %1. Bytes, a close or a reset will end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for room: the peer does not read. A recv() on the other side will wake it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting in %1(). It is no socket call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1() to return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for a client; a connect() wakes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for an answer to the handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for data; bytes or a close end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for room; the peer&apos;s recv() makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting in %1()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for %1()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a socket: a descriptor the program can call with. It has no address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMFILE: the program has too many descriptors open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the socket its local address. Nobody can connect yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EADDRINUSE: the port is taken. EACCES: a port below 1024. EADDRNOTAVAIL: not an address of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the door. From now on the kernel answers handshakes by itself and keeps the connections in a queue, the backlog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EADDRINUSE: another socket listens on the same port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one connection out of the backlog and returns a new socket for it, on the same port, and the client&apos;s address. The listening socket stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits while the backlog is empty. A client&apos;s connect() ends the wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the server&apos;s kernel for a connection: the three-way handshake. It returns None, whether the server has called accept() or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the other kernel&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECONNREFUSED: nobody listens there. ETIMEDOUT: nobody answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes bytes that have arrived out of the kernel&apos;s buffer, at most as many as asked for. b&apos;&apos; means that the peer closed its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits while the buffer is empty. Bytes, a close or a reset end the wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECONNRESET: the peer broke the connection off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendall() hands bytes to the kernel, which carries them over. recv() takes bytes that have arrived. Either side may do either at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sendall() waits while the kernel&apos;s buffers are full, recv() while they are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECONNRESET: the peer broke the connection off. EPIPE: the peer no longer reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the descriptor back. The peer&apos;s recv() then returns b&apos;&apos;. The side that closes first keeps the pair of addresses in TIME_WAIT for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing with bytes unread makes the kernel send a reset: the peer gets ECONNRESET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active, waiting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active, called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active, returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone; its calls were not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected; its calls are not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected, not served; its calls are not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting in accept for a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting in %1 for data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting in %1 for data (connected, not served)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed in %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens there: the kernel answered with a reset. bind() alone does not open the door, listen() does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server come to listen(), then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer ended the connection without a farewell: it closed with bytes unread, crashed, or asked for a reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is gone. Close the socket and connect anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peer no longer reads: an earlier send was answered with a reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This socket is not connected, and only a connected one carries bytes. A listening socket never is: accept() returns another one for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it on the socket that accept() returned, or connect() first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This socket is connected or listens already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new socket for another connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This socket was closed before: it has no descriptor any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the call before close(), and inside the with block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This socket does not listen, so it has no queue that accept() could take from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call listen() before accept().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This socket has an address already: bind() works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new socket for another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call does not fit the state this socket is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the order: socket, bind, listen, accept; or socket, connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports below 1024 belong to the system&apos;s own services: an ordinary user may not bind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a port from 1024 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow it, perhaps by a firewall&apos;s rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another address or port, or ask who looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address belongs to no network card of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take 127.0.0.1 for programs on this computer, or an address that the computer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered: the computer is off, or something on the way throws the packets away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way from this computer to that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call would have had to wait, and this socket was told not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or let it wait: setblocking(True).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handshake has begun, and this socket was told not to wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it can be written to, or let it wait: setblocking(True).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has as many descriptors open as it may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the sockets that are no longer used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This socket is connectionless, and nobody was named to send to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the receiver: sendto(data, address).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of socket has no such call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen() and accept() need a socket made with SOCK_STREAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server could be asked about this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, or type the address in numbers: 127.0.0.1 is this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer is known by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or type the address in numbers: 127.0.0.1 is this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number of 16 bits: 0 to 65535. Python did not even ask the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sockets carry bytes, not text. Python did not even ask the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bytes as b&apos;hello&apos;, or make them from text: text.encode().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is one pair, a host and a port, and the port has to be a whole number. Python did not even ask the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a pair and a number from 1024 to 65535: (&apos;127.0.0.1&apos;, 50017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was given the wrong kind of thing. Python did not even ask the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what the call is given with what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was given a value it cannot use. Python did not even ask the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket&apos;s own time limit ran out: settimeout() set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it more time, or catch the exception and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the error up in the call&apos;s manual page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program listens there any more. A connection that this side closed first rests in TIME_WAIT, %1 s more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program listens there any more. A connection that this side closed first rests in TIME_WAIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, or take another port. SO_REUSEADDR helps only if the old server had it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program listens there any more. A connection that this side closed first rests in FIN_WAIT2, since its peer has not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another port, or close the peer (%1) and wait about a minute: TIME_WAIT follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket of this computer listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket of this computer listens there (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End that program, or take another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another socket of this computer holds this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the program that holds it, or take another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server listens at %1 now: connect there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fired. Its slot took %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1. Press Listen: the server waits for a client.   2. Press Connect: the client reaches it, and accept() returns.   3. Type a message and press Send: watch recv() return it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc). Help → First steps shows this again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source># Socketscope %1

It teaches TCP sockets by letting you drive real ones. What lights up was a real system call.

Made with Qt %2, running on %3.

Free software under the MIT licence, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KernelTable</name>
    <message>
        <source>pid %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left at the end, and closed by the system: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thread %1 of line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection with %1 of line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket at %1 of line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket of line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonMistake</name>
    <message>
        <source>%1, line %2: expected %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the keys %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lines “actor:” and “kind:” (or “prints:” or “signal:”) for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sentence after “%1:”, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “key: value”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “say:” in the check, with a sentence for the learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “ask:” in the prediction, with the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two lines “answer:” or more in the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “because:” for this answer, told if it comes true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another event for this answer than for the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that can be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the step&apos;s title after “##”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “## Title”, which begins a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “---”, and below it “title:” and “order:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “---” after “title:” and “order:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “title:” with the lesson&apos;s title above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “order:” with the lesson&apos;s number above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line %1 that closes the block of line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“server” or “client” after “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and a name after “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the pieces: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the block, since the piece fills it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one listing for the %1 in a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a “line:” that the %1&apos;s listing has; it has %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line “## Title” before the first block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingControls</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingError</name>
    <message>
        <source>The call “%1” is named here, but without () it is not called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number %1 is not known to the lessons, which have whole numbers of at most 64 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments by name, as %1=, are not known to the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested too deep for the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 Run it with Python instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of Python&apos;s modules only socket is known to the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\N in a string is not known to the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known to the lessons here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that begins with a backslash is not known to the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f-strings are not known to the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A listing that ends with a backslash is not known to the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is called here on the class socket. It belongs to a socket, as socket.socket() makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sockets of socket.AF_INET and socket.SOCK_STREAM, in this order, are known to the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags are not known to the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option of bytes is not known to the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python&apos;s own “%1” is not known to the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tuple this large is not known to the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stop replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run or pause server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ose server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tep client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;un or pause client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close clie&amp;nt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>时序</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open s&amp;erver&apos;s script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;client&apos;s script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;further client&apos;s script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;tion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;all in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s listing with P&amp;ython</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client&apos;s listing with Pyt&amp;hon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brea&amp;kpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State &amp;diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start all in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wo&amp;rds of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of &amp;events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a &amp;lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s program. Its buttons make the calls, and the code shows the line of Python that each call stands for. The marked line runs now, or comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s program. Connect makes a connection to the server, Send sends the message beside it. Once connected, Connect adds another client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state diagram: the calls a server and a client make, in their order. A filled stage was called last; one with a clock waits. Between the two are the queue and the buffer that the kernel keeps. Click a stage for what its call does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence diagram: time runs downwards. A bar is a call under way, an arrow is bytes, a close or a reset on its way from one program to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sockets: a card each, with its descriptor, its addresses, its state in the kernel, and the bytes that have arrived and were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events: everything that has happened, a row a call. Choose a row to see it in full, with its bytes as text or in hexadecimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pictures of the same events. The button in the corner opens the one in front in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline: drag its handle into the past, and every picture shows that moment. The sockets go on meanwhile. Live returns to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What acts on all programs: pause them, begin anew, step back in time, play the last conversation again; and the pace, which is the time between two steps of a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson: what to do, why, and what should happen. A step passes when the sockets did what it asks for, and not before. A question is decided by what really happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first steps: what to click to see a whole conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the part anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputStrip</name>
    <message>
        <source>nothing printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program prints; shows or hides it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input for the program, ended by Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input for the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What input() and sys.stdin read. Ctrl+D in an empty line ends the input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paces</name>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mermaid text (*.mmd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureTabs</name>
    <message>
        <source>Open in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionCard</name>
    <message>
        <source>Predict, then step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This is what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This did not happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened before you chose. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came otherwise. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has waited %3</source>
        <comment>an actor, a call, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an actor and a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an actor and what came of its call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the program that acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramControls</name>
    <message>
        <source>The escape at character %1 of the message is not complete: \x takes two hexadecimal digits, and a backslash itself is \\.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramPanel</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program is under way here. It is stopped, and its sockets are closed, before another takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client that is shown here and that sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this program away and puts the buttons back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the server&apos;s buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the client&apos;s buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtControls</name>
    <message>
        <source>A port is a whole number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Another socket has that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptControls</name>
    <message>
        <source>Python that runs scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>python3 of the PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python %1: %2 (too old)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the working directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs this script. Choose another one, or the working directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments of the server&apos;s script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments of the client&apos;s script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python for the server&apos;s script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python for the client&apos;s script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptDesk</name>
    <message>
        <source>Open a server&apos;s script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a client&apos;s script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a further client&apos;s script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no listing of a lesson here that Python could run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python scripts (*.py);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptProcess</name>
    <message>
        <source>%1 is a folder, not a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working directory %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no python3 on this computer&apos;s PATH. Install Python 3.8 or newer, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no program that can be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary folder for the tracer cannot be made in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no free port for the tracer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pipe left for the script&apos;s output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not run the script (%2). %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SequenceArrows</name>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed its side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1, %2 B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SequenceDiagram</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SequenceHandshake</name>
    <message>
        <source>kernels’ handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handshake, not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at or before %1; in the backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at or before %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SequenceLayout</name>
    <message>
        <source>its calls were not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its calls are not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not drawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more program(s) are not drawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SequenceMermaid</name>
    <message>
        <source>Sequence of socket calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not drawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its calls are not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernels&apos; handshake, not measured; in the backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernels&apos; handshake, not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting in %1, %2</source>
        <comment>a call and how long</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SequencePainter</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message>
        <source>lost its last name for a socket, which closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (heard late)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called %1, which never returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, waiting %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n byte(s): %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n byte(s) to %2: %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from %1 have arrived and are not read yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closed its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected to %1, at or before this time. Its calls are not visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its connection is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SocketCard</name>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fd %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unsent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept() puts the next conn here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SocketsModel</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer or queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsent bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SocketsView</name>
    <message>
        <source>Sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sockets yet. Listen and Connect make the first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageExplanation</name>
    <message>
        <source>Close explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>a stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an address and an error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to try: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateDiagram</name>
    <message>
        <source>State diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an actor and a stage: server accept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>a stage&apos;s state, its purpose and what it waits for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <comment>an error</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which client the diagram shows (Page Up, Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a client and its process</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for all of it: why it happened and what to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: click to show it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateDiagramContent</name>
    <message>
        <source>%L1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1() returned %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone; its calls were not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, gone: its calls were not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its calls are not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its calls are not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started: Listen or Step begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started: Connect or Step begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in both panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not visible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen() makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside, from :%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed by the peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected, not served; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected, not served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a cause and an advice, two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended; Qt made its calls, unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fired; Qt makes the calls, unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a wait and how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP is connectionless: see Sockets and Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connectionless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a client among several</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <comment>about an error</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what happens now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event %L1 of %L2; the sockets go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>no events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
