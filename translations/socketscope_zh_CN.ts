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
    <name>ButtonServer</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientPanel</name>
    <message>
        <source>Client</source>
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
        <source>Selected client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client that is shown here and that sends</source>
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
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects one more client</source>
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
    <name>CodeMarks</name>
    <message>
        <source>Running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to run.</source>
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
</context>
<context>
    <name>KernelTable</name>
    <message>
        <source>pid %1 %2</source>
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
        <source>&amp;Motion</source>
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
        <source>Socketscope %1, with Qt %2. What lights up was a real system call.</source>
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
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Leave it</source>
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
    <name>PictureTabs</name>
    <message>
        <source>Open in a window of its own</source>
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
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The escape at character %1 of the message is not complete: \x takes two hexadecimal digits, and a backslash itself is \\.</source>
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
    <message>
        <source>%1.%2 s</source>
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
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>Server</source>
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
        <source>Reply message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>%1 of %2 shown</source>
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
<context>
    <name>main</name>
    <message>
        <source>Drive and watch real TCP sockets, one call at a time.</source>
        <translation>操作并观察真实的 TCP 套接字，一次一个调用。</translation>
    </message>
</context>
</TS>
