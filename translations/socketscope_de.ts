<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ButtonClient</name>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
</context>
<context>
    <name>ButtonClientControls</name>
    <message>
        <source>Connects one more client</source>
        <translation>Verbindet einen weiteren Client</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>from a port the system picks</source>
        <translation>von einem Port, den das System wählt</translation>
    </message>
</context>
<context>
    <name>ButtonServer</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>ButtonServerControls</name>
    <message>
        <source>%1 means every address of this computer: every computer that can reach one of them, in this room or beyond, could then connect to port %2.</source>
        <translation>%1 bedeutet jede Adresse dieses Computers: Jeder Computer, der eine davon erreichen kann, in diesem Raum oder außerhalb, könnte sich dann mit Port %2 verbinden.</translation>
    </message>
    <message>
        <source>%1 is not a loopback address: every computer that can reach it, in this room or beyond, could then connect to port %2.</source>
        <translation>%1 ist keine Loopback-Adresse: Jeder Computer, der sie erreichen kann, in diesem Raum oder außerhalb, könnte sich dann mit Port %2 verbinden.</translation>
    </message>
    <message>
        <source>Listen anyway</source>
        <translation>Trotzdem lauschen</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Lets bind() take an address that rests in TIME_WAIT, if the server before had it on as well.</source>
        <translation>Erlaubt bind(), eine Adresse zu nehmen, die in TIME_WAIT ruht, wenn der vorige Server es auch eingeschaltet hatte.</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>ist %1</translation>
    </message>
    <message>
        <source>The port that the system chose, since 0 leaves it the choice</source>
        <translation>Der Port, den das System gewählt hat, da 0 ihm die Wahl lässt</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Done. %1</source>
        <translation>Geschafft. %1</translation>
    </message>
    <message>
        <source>Not yet. %1</source>
        <translation>Noch nicht. %1</translation>
    </message>
</context>
<context>
    <name>CodeMarks</name>
    <message>
        <source>Running.</source>
        <translation>Läuft gerade.</translation>
    </message>
    <message>
        <source>Next to run.</source>
        <translation>Kommt als Nächstes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next to run, with %1</source>
        <translation>Kommt als Nächstes, mit %1</translation>
    </message>
    <message>
        <source>Running for %1.</source>
        <translation>Läuft seit %1.</translation>
    </message>
    <message>
        <source>main thread</source>
        <translation>Hauptthread</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Click beside a line, or press F9 in it, to stop before it</source>
        <translation>Klicke neben eine Zeile, oder drücke F9 in ihr, um vor ihr anzuhalten</translation>
    </message>
    <message>
        <source>Breakpoint in line %1</source>
        <translation>Haltepunkt in Zeile %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>With run: no window; print what happens as JSON lines on standard output.</source>
        <translation>Mit run: kein Fenster; gibt als JSON-Zeilen auf der Standardausgabe aus, was passiert.</translation>
    </message>
    <message>
        <source>With --headless: python, or builtin for the interpreter of the lessons.</source>
        <translation>Mit --headless: python, oder builtin für den Interpreter der Lektionen.</translation>
    </message>
    <message>
        <source>With --headless: end all programs after so many seconds; 0 for never.</source>
        <translation>Mit --headless: beendet alle Programme nach so vielen Sekunden; 0 für nie.</translation>
    </message>
    <message>
        <source>With run: the Python that runs the scripts.</source>
        <translation>Mit run: das Python, das die Skripte ausführt.</translation>
    </message>
    <message>
        <source>Open this part of the lessons, from 1.</source>
        <translation>Diesen Teil der Lektionen öffnen, ab 1.</translation>
    </message>
    <message>
        <source>Drive and watch real TCP sockets, one call at a time.</source>
        <translation>Steuere und beobachte echte TCP-Sockets, einen Aufruf nach dem anderen.</translation>
    </message>
    <message>
        <source>Run Python scripts: a server and its clients.</source>
        <translation>Python-Skripte ausführen: einen Server und seine Clients.</translation>
    </message>
    <message>
        <source>The only command is run.</source>
        <translation>Der einzige Befehl ist run.</translation>
    </message>
    <message>
        <source>run needs at least one script.</source>
        <translation>run braucht mindestens ein Skript.</translation>
    </message>
    <message>
        <source>--engine is python or builtin, not %1.</source>
        <translation>--engine ist python oder builtin, nicht %1.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds, not %1.</source>
        <translation>--timeout ist eine Zahl von Sekunden, nicht %1.</translation>
    </message>
    <message>
        <source>--lesson is the number of a part, not %1.</source>
        <translation>--lesson ist die Nummer eines Teils, nicht %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>ConversationControls</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Remote port</source>
        <translation>Entfernter Port</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close server</source>
        <translation>Server schließen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Close client</source>
        <translation>Client schließen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Reply message</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>als Text</translation>
    </message>
    <message>
        <source>as hex</source>
        <translation>als Hex</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Bytes zeigen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Row %L1 in full</source>
        <translation>Zeile %L1 vollständig</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, from %2 s</source>
        <translation>%1, ab %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>It became known after later events had been numbered.</source>
        <translation>Es wurde erst bekannt, als spätere Ereignisse schon nummeriert waren.</translation>
    </message>
    <message>
        <source>%L1 bytes, of which the first %L2 were kept</source>
        <translation>%L1 Bytes, davon wurden die ersten %L2 behalten</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 Bytes</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>still without an address</source>
        <translation>noch ohne Adresse</translation>
    </message>
    <message>
        <source>fd %1, %2</source>
        <translation>fd %1, %2</translation>
    </message>
</context>
<context>
    <name>EventPattern</name>
    <message>
        <source>“server”, “client” or “client 2” to “client 9”</source>
        <translation>„server“, „client“ oder „client 2“ bis „client 9“</translation>
    </message>
    <message>
        <source>one of the calls %1</source>
        <translation>einer der Aufrufe %1</translation>
    </message>
    <message>
        <source>one of the states %1</source>
        <translation>einer der Zustände %1</translation>
    </message>
    <message>
        <source>the number of a line, from 1</source>
        <translation>die Nummer einer Zeile, ab 1</translation>
    </message>
    <message>
        <source>one of the keys %1</source>
        <translation>einer der Schlüssel %1</translation>
    </message>
    <message>
        <source>one of the kinds %1</source>
        <translation>eine der Arten %1</translation>
    </message>
    <message>
        <source>a whole number, or a range such as 1..5, 1.. or ..5</source>
        <translation>eine ganze Zahl oder ein Bereich wie 1..5, 1.. oder ..5</translation>
    </message>
    <message>
        <source>some text</source>
        <translation>irgendein Text</translation>
    </message>
    <message>
        <source>a program and a call, such as “client connect”</source>
        <translation>ein Programm und ein Aufruf, etwa „client connect“</translation>
    </message>
    <message>
        <source>bytes as Python writes them, such as b&apos;hello\n&apos;</source>
        <translation>Bytes, wie Python sie schreibt, etwa b&apos;hello\n&apos;</translation>
    </message>
    <message>
        <source>“%1” or “%2”</source>
        <translation>„%1“ oder „%2“</translation>
    </message>
    <message>
        <source>a program and a call or signal of it, such as “client close” or “server accept 2”</source>
        <translation>ein Programm und ein Aufruf oder Signal davon, zum Beispiel „client close“ oder „server accept 2“</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>last name lost</source>
        <translation>kein Name mehr</translation>
    </message>
    <message>
        <source>program&apos;s end</source>
        <translation>Programmende</translation>
    </message>
    <message>
        <source>%1 of %2 wait</source>
        <translation>%1 von %2 wartend</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%L1 B unread</source>
        <translation>%L1 B ungelesen</translation>
    </message>
    <message>
        <source>%L1 B unsent</source>
        <translation>%L1 B ungesendet</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>socket closed</source>
        <translation>Socket geschlossen</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>thread&apos;s end</source>
        <translation>Thread-Ende</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>never returned</source>
        <translation>nie zurückgekehrt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartet %1</translation>
    </message>
</context>
<context>
    <name>EventsView</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Rows that have all of these words. &quot;Two words&quot; in quotes belong together.</source>
        <translation>Zeilen, die alle diese Wörter enthalten. &quot;Zwei Wörter&quot; in Anführungszeichen gehören zusammen.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON lines</source>
        <translation>Als JSON-Zeilen kopieren</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 Zeilen</translation>
    </message>
    <message>
        <source>%L1 hidden by the filter</source>
        <translation>%L1 vom Filter verborgen</translation>
    </message>
    <message>
        <source>%L1 older events dropped</source>
        <translation>%L1 ältere Ereignisse verworfen</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>%1() returned %2 %3 times: the peer closed its side.</source>
        <translation>%1() hat %3-mal %2 zurückgegeben: Die Gegenstelle hat ihre Seite geschlossen.</translation>
    </message>
    <message>
        <source>%1() returned %2: the peer closed its side.</source>
        <translation>%1() hat %2 zurückgegeben: Die Gegenstelle hat ihre Seite geschlossen.</translation>
    </message>
    <message>
        <source>%1() returned %2 times, %3 bytes in all.</source>
        <translation>%1() ist %2-mal zurückgekehrt, mit insgesamt %3 Bytes.</translation>
    </message>
    <message>
        <source>%1() returned %2: %3 of at most %4 bytes.</source>
        <translation>%1() hat %2 zurückgegeben: %3 von höchstens %4 Bytes.</translation>
    </message>
    <message>
        <source>%1() returned %2.</source>
        <translation>%1() hat %2 zurückgegeben.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>fd %1</source>
        <translation>fd %1</translation>
    </message>
    <message>
        <source>conn from %1</source>
        <translation>conn von %1</translation>
    </message>
    <message>
        <source>%1 B in %2 calls</source>
        <translation>%1 B in %2 Aufrufen</translation>
    </message>
    <message>
        <source>socket() made a socket: descriptor %1.</source>
        <translation>socket() hat einen Socket erzeugt: Deskriptor %1.</translation>
    </message>
    <message>
        <source>bind() gave the socket the address %1.</source>
        <translation>bind() hat dem Socket die Adresse %1 gegeben.</translation>
    </message>
    <message>
        <source>listen() opened the door: clients can connect now.</source>
        <translation>listen() hat die Tür geöffnet: Clients können sich jetzt verbinden.</translation>
    </message>
    <message>
        <source>accept() returned a new socket and the address %1.</source>
        <translation>accept() hat einen neuen Socket und die Adresse %1 zurückgegeben.</translation>
    </message>
    <message>
        <source>connect() returned None: the handshake is done.</source>
        <translation>connect() hat None zurückgegeben: Der Handshake ist erledigt.</translation>
    </message>
    <message>
        <source>sendall() returned None: the kernel took all %1 B.</source>
        <translation>sendall() hat None zurückgegeben: Der Kernel hat alle %1 B genommen.</translation>
    </message>
    <message>
        <source>%1() returned %2: so many bytes the kernel took.</source>
        <translation>%1() hat %2 zurückgegeben: So viele Bytes hat der Kernel genommen.</translation>
    </message>
    <message>
        <source>shutdown() closed one direction; the socket itself stays open.</source>
        <translation>shutdown() hat eine Richtung geschlossen; der Socket selbst bleibt offen.</translation>
    </message>
    <message>
        <source>close() gave the descriptor back.</source>
        <translation>close() hat den Deskriptor zurückgegeben.</translation>
    </message>
    <message>
        <source>%1() returned.</source>
        <translation>%1() ist zurückgekehrt.</translation>
    </message>
    <message>
        <source>Waiting for a client. A connect() will wake it.</source>
        <translation>Wartet auf einen Client. Ein connect() weckt es.</translation>
    </message>
    <message>
        <source>Waiting for an answer from %1. A handshake, a refusal or a time-out will end it.</source>
        <translation>Wartet auf eine Antwort von %1. Ein Handshake, eine Abweisung oder ein Zeitablauf beendet das Warten.</translation>
    </message>
    <message>
        <source>Waiting for data. Bytes, a close or a reset will end it.</source>
        <translation>Wartet auf Daten. Bytes, ein Schließen oder ein Reset beenden das Warten.</translation>
    </message>
    <message>
        <source>Waiting for data from %1. Bytes, a close or a reset will end it.</source>
        <translation>Wartet auf Daten von %1. Bytes, ein Schließen oder ein Reset beenden das Warten.</translation>
    </message>
    <message>
        <source>Waiting for room: the peer does not read. A recv() on the other side will wake it.</source>
        <translation>Wartet auf Platz: Die Gegenstelle liest nicht. Ein recv() auf der anderen Seite weckt es.</translation>
    </message>
    <message>
        <source>Waiting in %1(). It is no socket call.</source>
        <translation>Wartet in %1(). Das ist kein Socket-Aufruf.</translation>
    </message>
    <message>
        <source>Waiting for %1() to return.</source>
        <translation>Wartet darauf, dass %1() zurückkehrt.</translation>
    </message>
    <message>
        <source>waiting for a client; a connect() wakes it</source>
        <translation>wartet auf einen Client; ein connect() weckt es</translation>
    </message>
    <message>
        <source>waiting for an answer to the handshake</source>
        <translation>wartet auf eine Antwort auf den Handshake</translation>
    </message>
    <message>
        <source>waiting for data; bytes or a close end it</source>
        <translation>wartet auf Daten; Bytes oder ein Schließen beenden es</translation>
    </message>
    <message>
        <source>waiting for room; the peer&apos;s recv() makes it</source>
        <translation>wartet auf Platz; recv() der Gegenstelle schafft ihn</translation>
    </message>
    <message>
        <source>waiting in %1()</source>
        <translation>wartet in %1()</translation>
    </message>
    <message>
        <source>waiting for %1()</source>
        <translation>wartet auf %1()</translation>
    </message>
    <message>
        <source>Makes a socket: a descriptor the program can call with. It has no address yet.</source>
        <translation>Erzeugt einen Socket: einen Deskriptor, mit dem das Programm Aufrufe machen kann. Er hat noch keine Adresse.</translation>
    </message>
    <message>
        <source>It waits for nothing.</source>
        <translation>Es wartet auf nichts.</translation>
    </message>
    <message>
        <source>EMFILE: the program has too many descriptors open.</source>
        <translation>EMFILE: Das Programm hat zu viele Deskriptoren offen.</translation>
    </message>
    <message>
        <source>Gives the socket its local address. Nobody can connect yet.</source>
        <translation>Gibt dem Socket seine lokale Adresse. Noch kann sich niemand verbinden.</translation>
    </message>
    <message>
        <source>EADDRINUSE: the port is taken. EACCES: a port below 1024. EADDRNOTAVAIL: not an address of this computer.</source>
        <translation>EADDRINUSE: Der Port ist belegt. EACCES: ein Port unter 1024. EADDRNOTAVAIL: keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>EADDRINUSE: another socket listens on the same port.</source>
        <translation>EADDRINUSE: Ein anderer Socket lauscht auf demselben Port.</translation>
    </message>
    <message>
        <source>Takes one connection out of the backlog and returns a new socket for it, on the same port, and the client&apos;s address. The listening socket stays as it is.</source>
        <translation>Nimmt eine Verbindung aus dem Backlog und gibt einen neuen Socket für sie zurück, auf demselben Port, und die Adresse des Clients. Der lauschende Socket bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>It waits while the backlog is empty. A client&apos;s connect() ends the wait.</source>
        <translation>Es wartet, solange der Backlog leer ist. Das connect() eines Clients beendet das Warten.</translation>
    </message>
    <message>
        <source>Asks the server&apos;s kernel for a connection: the three-way handshake. It returns None, whether the server has called accept() or not.</source>
        <translation>Bittet den Kernel des Servers um eine Verbindung: der Drei-Wege-Handshake. Es gibt None zurück, ob der Server accept() aufgerufen hat oder nicht.</translation>
    </message>
    <message>
        <source>It waits for the other kernel&apos;s answer.</source>
        <translation>Es wartet auf die Antwort des anderen Kernels.</translation>
    </message>
    <message>
        <source>ECONNREFUSED: nobody listens there. ETIMEDOUT: nobody answers.</source>
        <translation>ECONNREFUSED: Dort lauscht niemand. ETIMEDOUT: Niemand antwortet.</translation>
    </message>
    <message>
        <source>Takes bytes that have arrived out of the kernel&apos;s buffer, at most as many as asked for. b&apos;&apos; means that the peer closed its side.</source>
        <translation>Nimmt angekommene Bytes aus dem Puffer des Kernels, höchstens so viele wie verlangt. b&apos;&apos; bedeutet, dass die Gegenstelle ihre Seite geschlossen hat.</translation>
    </message>
    <message>
        <source>It waits while the buffer is empty. Bytes, a close or a reset end the wait.</source>
        <translation>Es wartet, solange der Puffer leer ist. Bytes, ein Schließen oder ein Reset beenden das Warten.</translation>
    </message>
    <message>
        <source>ECONNRESET: the peer broke the connection off.</source>
        <translation>ECONNRESET: Die Gegenstelle hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>sendall() hands bytes to the kernel, which carries them over. recv() takes bytes that have arrived. Either side may do either at any time.</source>
        <translation>sendall() übergibt Bytes an den Kernel, der sie hinüberbringt. recv() nimmt Bytes, die angekommen sind. Jede Seite darf beides jederzeit tun.</translation>
    </message>
    <message>
        <source>sendall() waits while the kernel&apos;s buffers are full, recv() while they are empty.</source>
        <translation>sendall() wartet, solange die Puffer des Kernels voll sind, recv(), solange sie leer sind.</translation>
    </message>
    <message>
        <source>ECONNRESET: the peer broke the connection off. EPIPE: the peer no longer reads.</source>
        <translation>ECONNRESET: Die Gegenstelle hat die Verbindung abgebrochen. EPIPE: Die Gegenstelle liest nicht mehr.</translation>
    </message>
    <message>
        <source>Gives the descriptor back. The peer&apos;s recv() then returns b&apos;&apos;. The side that closes first keeps the pair of addresses in TIME_WAIT for a while.</source>
        <translation>Gibt den Deskriptor zurück. Das recv() der Gegenstelle gibt dann b&apos;&apos; zurück. Die Seite, die zuerst schließt, behält das Adresspaar eine Weile in TIME_WAIT.</translation>
    </message>
    <message>
        <source>Closing with bytes unread makes the kernel send a reset: the peer gets ECONNRESET.</source>
        <translation>Wer mit ungelesenen Bytes schließt, lässt den Kernel einen Reset senden: Die Gegenstelle bekommt ECONNRESET.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>besucht</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>active, waiting for %1</source>
        <translation>aktiv, wartet auf %1</translation>
    </message>
    <message>
        <source>active, called</source>
        <translation>aktiv, aufgerufen</translation>
    </message>
    <message>
        <source>active, returned</source>
        <translation>aktiv, zurückgekehrt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>gone; its calls were not visible</source>
        <translation>weg; seine Aufrufe waren nicht sichtbar</translation>
    </message>
    <message>
        <source>connected; its calls are not visible</source>
        <translation>verbunden; seine Aufrufe sind nicht sichtbar</translation>
    </message>
    <message>
        <source>connected, not served; its calls are not visible</source>
        <translation>verbunden, nicht bedient; seine Aufrufe sind nicht sichtbar</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>waiting in accept for a client</source>
        <translation>wartet in accept auf einen Client</translation>
    </message>
    <message>
        <source>waiting in %1 for data</source>
        <translation>wartet in %1 auf Daten</translation>
    </message>
    <message>
        <source>waiting in %1 for data (connected, not served)</source>
        <translation>wartet in %1 auf Daten (verbunden, nicht bedient)</translation>
    </message>
    <message>
        <source>waiting in %1</source>
        <translation>wartet in %1</translation>
    </message>
    <message>
        <source>failed in %1 with %2</source>
        <translation>in %1 gescheitert mit %2</translation>
    </message>
    <message>
        <source>failed in %1 with %2, and ended</source>
        <translation>in %1 gescheitert mit %2, und beendet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>beendet: %1</translation>
    </message>
    <message>
        <source>stopped before %1</source>
        <translation>angehalten vor %1</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 ist zurückgekehrt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Let the server come to listen(), then connect again.</source>
        <translation>Lass den Server bis listen() kommen, dann verbinde noch einmal.</translation>
    </message>
    <message>
        <source>This connection is gone. Close the socket and connect anew.</source>
        <translation>Diese Verbindung ist weg. Schließ den Socket und verbinde neu.</translation>
    </message>
    <message>
        <source>The peer no longer reads: an earlier send was answered with a reset.</source>
        <translation>Die Gegenstelle liest nicht mehr: Ein früheres Senden wurde mit einem Reset beantwortet.</translation>
    </message>
    <message>
        <source>This socket is not connected, and only a connected one carries bytes. A listening socket never is: accept() returns another one for that.</source>
        <translation>Dieser Socket ist nicht verbunden, und nur ein verbundener trägt Bytes. Ein lauschender Socket ist es nie: accept() gibt dafür einen anderen zurück.</translation>
    </message>
    <message>
        <source>Call it on the socket that accept() returned, or connect() first.</source>
        <translation>Ruf es an dem Socket auf, den accept() zurückgegeben hat, oder ruf zuerst connect() auf.</translation>
    </message>
    <message>
        <source>This socket is connected or listens already.</source>
        <translation>Dieser Socket ist schon verbunden oder lauscht schon.</translation>
    </message>
    <message>
        <source>Make a new socket for another connection.</source>
        <translation>Erzeuge einen neuen Socket für eine weitere Verbindung.</translation>
    </message>
    <message>
        <source>This socket was closed before: it has no descriptor any more.</source>
        <translation>Dieser Socket wurde schon geschlossen: Er hat keinen Deskriptor mehr.</translation>
    </message>
    <message>
        <source>Make the call before close(), and inside the with block.</source>
        <translation>Mach den Aufruf vor close() und innerhalb des with-Blocks.</translation>
    </message>
    <message>
        <source>This socket does not listen, so it has no queue that accept() could take from.</source>
        <translation>Dieser Socket lauscht nicht, also hat er keine Warteschlange, aus der accept() nehmen könnte.</translation>
    </message>
    <message>
        <source>Call listen() before accept().</source>
        <translation>Ruf listen() vor accept() auf.</translation>
    </message>
    <message>
        <source>This socket has an address already: bind() works once.</source>
        <translation>Dieser Socket hat schon eine Adresse: bind() geht nur einmal.</translation>
    </message>
    <message>
        <source>Make a new socket for another address.</source>
        <translation>Erzeuge einen neuen Socket für eine andere Adresse.</translation>
    </message>
    <message>
        <source>The call does not fit the state this socket is in.</source>
        <translation>Der Aufruf passt nicht zum Zustand dieses Sockets.</translation>
    </message>
    <message>
        <source>Check the order: socket, bind, listen, accept; or socket, connect.</source>
        <translation>Prüfe die Reihenfolge: socket, bind, listen, accept; oder socket, connect.</translation>
    </message>
    <message>
        <source>Ports below 1024 belong to the system&apos;s own services: an ordinary user may not bind them.</source>
        <translation>Ports unter 1024 gehören den Diensten des Systems: Ein gewöhnlicher Benutzer darf sie nicht binden.</translation>
    </message>
    <message>
        <source>Take a port from 1024 to 65535.</source>
        <translation>Nimm einen Port von 1024 bis 65535.</translation>
    </message>
    <message>
        <source>The system does not allow it, perhaps by a firewall&apos;s rule.</source>
        <translation>Das System erlaubt es nicht, vielleicht wegen einer Regel der Firewall.</translation>
    </message>
    <message>
        <source>Take another address or port, or ask who looks after this computer.</source>
        <translation>Nimm eine andere Adresse oder einen anderen Port, oder frag, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>Take 127.0.0.1 for programs on this computer, or an address that the computer has.</source>
        <translation>Nimm 127.0.0.1 für Programme auf diesem Computer, oder eine Adresse, die der Computer hat.</translation>
    </message>
    <message>
        <source>Nobody answered: the computer is off, or something on the way throws the packets away.</source>
        <translation>Niemand hat geantwortet: Der Computer ist aus, oder etwas auf dem Weg wirft die Pakete weg.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall stands between.</source>
        <translation>Prüfe die Adresse, und ob eine Firewall dazwischensteht.</translation>
    </message>
    <message>
        <source>There is no way from this computer to that address.</source>
        <translation>Von diesem Computer führt kein Weg zu dieser Adresse.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Prüfe die Adresse und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The call would have had to wait, and this socket was told not to.</source>
        <translation>Der Aufruf hätte warten müssen, und diesem Socket wurde gesagt, es nicht zu tun.</translation>
    </message>
    <message>
        <source>Try again later, or let it wait: setblocking(True).</source>
        <translation>Versuch es später noch einmal, oder lass es warten: setblocking(True).</translation>
    </message>
    <message>
        <source>The handshake has begun, and this socket was told not to wait for its end.</source>
        <translation>Der Handshake hat begonnen, und diesem Socket wurde gesagt, nicht auf sein Ende zu warten.</translation>
    </message>
    <message>
        <source>Wait until it can be written to, or let it wait: setblocking(True).</source>
        <translation>Warte, bis in ihn geschrieben werden kann, oder lass es warten: setblocking(True).</translation>
    </message>
    <message>
        <source>The program has as many descriptors open as it may.</source>
        <translation>Das Programm hat so viele Deskriptoren offen, wie es darf.</translation>
    </message>
    <message>
        <source>Close the sockets that are no longer used.</source>
        <translation>Schließ die Sockets, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>This socket is connectionless, and nobody was named to send to.</source>
        <translation>Dieser Socket ist verbindungslos, und es wurde kein Empfänger genannt.</translation>
    </message>
    <message>
        <source>Name the receiver: sendto(data, address).</source>
        <translation>Nenne den Empfänger: sendto(data, address).</translation>
    </message>
    <message>
        <source>This kind of socket has no such call.</source>
        <translation>Diese Art von Socket hat keinen solchen Aufruf.</translation>
    </message>
    <message>
        <source>listen() and accept() need a socket made with SOCK_STREAM.</source>
        <translation>listen() und accept() brauchen einen Socket, der mit SOCK_STREAM erzeugt wurde.</translation>
    </message>
    <message>
        <source>No name server could be asked about this name.</source>
        <translation>Kein Nameserver konnte nach diesem Namen gefragt werden.</translation>
    </message>
    <message>
        <source>Check the network connection, or type the address in numbers: 127.0.0.1 is this computer.</source>
        <translation>Prüfe die Netzwerkverbindung, oder gib die Adresse in Zahlen ein: 127.0.0.1 ist dieser Computer.</translation>
    </message>
    <message>
        <source>No computer is known by this name.</source>
        <translation>Kein Computer ist unter diesem Namen bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling, or type the address in numbers: 127.0.0.1 is this computer.</source>
        <translation>Prüfe die Schreibweise, oder gib die Adresse in Zahlen ein: 127.0.0.1 ist dieser Computer.</translation>
    </message>
    <message>
        <source>A port is a number of 16 bits: 0 to 65535. Python did not even ask the system.</source>
        <translation>Ein Port ist eine Zahl aus 16 Bit: 0 bis 65535. Python hat das System nicht einmal gefragt.</translation>
    </message>
    <message>
        <source>Sockets carry bytes, not text. Python did not even ask the system.</source>
        <translation>Sockets tragen Bytes, keinen Text. Python hat das System nicht einmal gefragt.</translation>
    </message>
    <message>
        <source>Write the bytes as b&apos;hello&apos;, or make them from text: text.encode().</source>
        <translation>Schreib die Bytes als b&apos;hello&apos;, oder mach sie aus Text: text.encode().</translation>
    </message>
    <message>
        <source>An address is one pair, a host and a port, and the port has to be a whole number. Python did not even ask the system.</source>
        <translation>Eine Adresse ist ein Paar, ein Host und ein Port, und der Port muss eine ganze Zahl sein. Python hat das System nicht einmal gefragt.</translation>
    </message>
    <message>
        <source>Give a pair and a number from 1024 to 65535: (&apos;127.0.0.1&apos;, 50017).</source>
        <translation>Gib ein Paar und eine Zahl von 1024 bis 65535 an: (&apos;127.0.0.1&apos;, 50017).</translation>
    </message>
    <message>
        <source>The call was given the wrong kind of thing. Python did not even ask the system.</source>
        <translation>Der Aufruf hat die falsche Art von Wert bekommen. Python hat das System nicht einmal gefragt.</translation>
    </message>
    <message>
        <source>Compare what the call is given with what it takes.</source>
        <translation>Vergleiche, was der Aufruf bekommt, mit dem, was er nimmt.</translation>
    </message>
    <message>
        <source>The call was given a value it cannot use. Python did not even ask the system.</source>
        <translation>Der Aufruf hat einen Wert bekommen, den er nicht brauchen kann. Python hat das System nicht einmal gefragt.</translation>
    </message>
    <message>
        <source>The socket&apos;s own time limit ran out: settimeout() set it.</source>
        <translation>Die eigene Frist des Sockets ist abgelaufen: settimeout() hat sie gesetzt.</translation>
    </message>
    <message>
        <source>Give it more time, or catch the exception and go on.</source>
        <translation>Gib ihm mehr Zeit, oder fang die Ausnahme ab und mach weiter.</translation>
    </message>
    <message>
        <source>The call was refused.</source>
        <translation>Der Aufruf wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Look the error up in the call&apos;s manual page.</source>
        <translation>Schlag den Fehler auf der Handbuchseite des Aufrufs nach.</translation>
    </message>
    <message>
        <source>No program listens there any more. A connection that this side closed first rests in TIME_WAIT, %1 s more.</source>
        <translation>Dort lauscht kein Programm mehr. Eine Verbindung, die diese Seite zuerst geschlossen hat, ruht in TIME_WAIT, noch %1 s.</translation>
    </message>
    <message>
        <source>No program listens there any more. A connection that this side closed first rests in TIME_WAIT.</source>
        <translation>Dort lauscht kein Programm mehr. Eine Verbindung, die diese Seite zuerst geschlossen hat, ruht in TIME_WAIT.</translation>
    </message>
    <message>
        <source>Wait, or take another port. SO_REUSEADDR helps only if the old server had it too.</source>
        <translation>Warte, oder nimm einen anderen Port. SO_REUSEADDR hilft nur, wenn der alte Server es auch hatte.</translation>
    </message>
    <message>
        <source>No program listens there any more. A connection that this side closed first rests in FIN_WAIT2, since its peer has not closed.</source>
        <translation>Dort lauscht kein Programm mehr. Eine Verbindung, die diese Seite zuerst geschlossen hat, ruht in FIN_WAIT2, denn ihre Gegenstelle hat nicht geschlossen.</translation>
    </message>
    <message>
        <source>Take another port, or close the peer (%1) and wait about a minute: TIME_WAIT follows.</source>
        <translation>Nimm einen anderen Port, oder schließ die Gegenstelle (%1) und warte etwa eine Minute: TIME_WAIT folgt.</translation>
    </message>
    <message>
        <source>A socket of this computer listens there.</source>
        <translation>Dort lauscht ein Socket dieses Computers.</translation>
    </message>
    <message>
        <source>A socket of this computer listens there (%1).</source>
        <translation>Dort lauscht ein Socket dieses Computers (%1).</translation>
    </message>
    <message>
        <source>End that program, or take another port.</source>
        <translation>Beende dieses Programm, oder nimm einen anderen Port.</translation>
    </message>
    <message>
        <source>Another socket of this computer holds this address.</source>
        <translation>Ein anderer Socket dieses Computers hält diese Adresse.</translation>
    </message>
    <message>
        <source>Find the program that holds it, or take another port.</source>
        <translation>Finde das Programm, das sie hält, oder nimm einen anderen Port.</translation>
    </message>
    <message>
        <source>The server listens at %1 now: connect there.</source>
        <translation>Der Server lauscht jetzt auf %1: Verbinde dich dorthin.</translation>
    </message>
    <message>
        <source>%1 fired. Its slot took %2.</source>
        <translation>%1 wurde ausgelöst. Sein Slot hat %2 gebraucht.</translation>
    </message>
    <message>
        <source>%1 fired.</source>
        <translation>%1 wurde ausgelöst.</translation>
    </message>
    <message>
        <source>%1 fired</source>
        <translation>%1 ausgelöst</translation>
    </message>
    <message>
        <source>running line %1</source>
        <translation>führt Zeile %1 aus</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>Ausnahme</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>Exit-Status %1</translation>
    </message>
    <message>
        <source>Nothing listened there: the kernel answered with a reset. bind() alone does not open the door, listen() does.</source>
        <translation>Dort lauschte nichts: Der Kernel hat mit einem Reset geantwortet. bind() allein öffnet die Tür nicht, listen() schon.</translation>
    </message>
    <message>
        <source>The peer ended the connection without a farewell: its socket was closed with bytes unread, or by a program that asked for a reset. A crash alone is an end like close(): recv() returns b&apos;&apos;.</source>
        <translation>Die Gegenstelle hat die Verbindung ohne Abschied beendet: Ihr Socket wurde mit ungelesenen Bytes geschlossen, oder von einem Programm, das einen Reset verlangt hat. Ein Absturz allein ist ein Ende wie close(): recv() gibt b&apos;&apos; zurück.</translation>
    </message>
    <message>
        <source>This computer does not have that address.</source>
        <translation>Dieser Computer hat diese Adresse nicht.</translation>
    </message>
    <message>
        <source>The backlog has to fit into 32 bits. Python did not even ask the system.</source>
        <translation>Der Backlog muss in 32 Bit passen. Python hat das System nicht einmal gefragt.</translation>
    </message>
    <message>
        <source>Give a small whole number: listen(1).</source>
        <translation>Gib eine kleine ganze Zahl an: listen(1).</translation>
    </message>
    <message>
        <source>The backlog has to be a whole number. Python did not even ask the system.</source>
        <translation>Der Backlog muss eine ganze Zahl sein. Python hat das System nicht einmal gefragt.</translation>
    </message>
    <message>
        <source>No program listened there any more. A connection that this side closed first rested in TIME_WAIT; that time is over.</source>
        <translation>Dort lauschte kein Programm mehr. Eine Verbindung, die diese Seite zuerst geschlossen hat, ruhte in TIME_WAIT; diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>Try again: the port should be free.</source>
        <translation>Versuch es noch einmal: Der Port sollte frei sein.</translation>
    </message>
    <message>
        <source>This connection is gone. Connect anew, with a new socket.</source>
        <translation>Diese Verbindung ist weg. Verbinde neu, mit einem neuen Socket.</translation>
    </message>
    <message>
        <source>This connection is gone. Start the server again, for the next client.</source>
        <translation>Diese Verbindung ist weg. Starte den Server neu, für den nächsten Client.</translation>
    </message>
    <message>
        <source>This connection is gone. Nothing in the listing catches the exception: as a script it would end here. The buttons go on, to serve the next client.</source>
        <translation>Diese Verbindung ist weg. Nichts im Listing fängt die Ausnahme ab: Als Skript würde es hier enden. Die Knöpfe machen weiter, um den nächsten Client zu bedienen.</translation>
    </message>
    <message>
        <source>This connection is gone. Close its socket, then accept() the next client.</source>
        <translation>Diese Verbindung ist weg. Schließ ihren Socket, dann nimm mit accept() den nächsten Client an.</translation>
    </message>
    <message>
        <source>This connection is gone, and its socket is closed: accept() the next client.</source>
        <translation>Diese Verbindung ist weg und ihr Socket geschlossen: Nimm mit accept() den nächsten Client an.</translation>
    </message>
    <message>
        <source>The server&apos;s listening socket was closed while this connection lay in its backlog: nobody had accepted it, and the kernel reset it.</source>
        <translation>Der lauschende Socket des Servers wurde geschlossen, während diese Verbindung in seinem Backlog lag: Niemand hatte sie angenommen, und der Kernel hat sie mit einem Reset beendet.</translation>
    </message>
    <message>
        <source>Let the server listen again, then connect anew.</source>
        <translation>Lass den Server wieder lauschen, dann verbinde neu.</translation>
    </message>
    <message>
        <source>Opens the door. From now on the kernel answers handshakes by itself and keeps the connections in a queue, the backlog. Linux admits one more than asked for.</source>
        <translation>Öffnet die Tür. Von jetzt an beantwortet der Kernel Handshakes von selbst und hält die Verbindungen in einer Warteschlange, dem Backlog. Linux lässt eine mehr ein als verlangt.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) wait here: made by the kernel, not taken by accept() yet.</source>
        <translation>
            <numerusform>%n Verbindung wartet hier: vom Kernel gemacht, von accept() noch nicht geholt.</numerusform>
            <numerusform>%n Verbindungen warten hier: vom Kernel gemacht, von accept() noch nicht geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>listen(%1) asked for room for so many; Linux admits one more.</source>
        <translation>listen(%1) hat Platz für so viele verlangt; Linux lässt eine mehr ein.</translation>
    </message>
    <message>
        <source>The backlog is full: the SYN of the next client is dropped, and sent again until accept() makes room.</source>
        <translation>Der Backlog ist voll: Das SYN des nächsten Clients wird verworfen und so lange wieder gesendet, bis accept() Platz schafft.</translation>
    </message>
    <message>
        <source>accept() takes the oldest.</source>
        <translation>accept() holt die älteste.</translation>
    </message>
    <message>
        <source>The backlog is full: %1 wait in it after listen(%2), since Linux admits one more. The SYN is dropped, and sent again until accept() makes room.</source>
        <translation>Der Backlog ist voll: %1 warten darin nach listen(%2), denn Linux lässt eine mehr ein. Das SYN wird verworfen und so lange wieder gesendet, bis accept() Platz schafft.</translation>
    </message>
    <message>
        <source>the backlog is full; accept() makes room</source>
        <translation>der Backlog ist voll; accept() schafft Platz</translation>
    </message>
    <message>
        <source>has closed its side; its calls are not visible</source>
        <translation>hat seine Seite geschlossen; seine Aufrufe sind nicht sichtbar</translation>
    </message>
    <message>
        <source>waiting in %1: the backlog is full</source>
        <translation>wartet in %1: Der Backlog ist voll</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1. Press Listen: the server waits for a client.   2. Press Connect: the client reaches it, and accept() returns.   3. Type a message and press Send: watch recv() return it.</source>
        <translation>1. Drücke Listen: Der Server wartet auf einen Client.   2. Drücke Connect: Der Client erreicht ihn, und accept() kehrt zurück.   3. Tippe eine Nachricht und drücke Send: Sieh zu, wie recv() sie zurückgibt.</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Erste Schritte schließen</translation>
    </message>
    <message>
        <source>Close (Esc). Help → First steps shows this again.</source>
        <translation>Schließen (Esc). Hilfe → Erste Schritte zeigt dies wieder.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source># Socketscope %1

It teaches TCP sockets by letting you drive real ones. What lights up was a real system call.

Made with Qt %2, running on %3.

Free software under the MIT licence, without any warranty.</source>
        <translation># Socketscope %1

Es lehrt TCP-Sockets, indem es dich echte steuern lässt. Was aufleuchtet, war ein echter Systemaufruf.

Gemacht mit Qt %2, läuft auf %3.

Freie Software unter der MIT-Lizenz, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>KernelTable</name>
    <message>
        <source>pid %1 %2</source>
        <translation>PID %1 %2</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mehr</numerusform>
            <numerusform>%n mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Left at the end, and closed by the system: %1.</source>
        <translation>Am Ende übrig und vom System geschlossen: %1.</translation>
    </message>
    <message>
        <source>the thread %1 of line %2</source>
        <translation>der Thread %1 aus Zeile %2</translation>
    </message>
    <message>
        <source>the connection with %1 of line %2</source>
        <translation>die Verbindung mit %1 aus Zeile %2</translation>
    </message>
    <message>
        <source>the socket at %1 of line %2</source>
        <translation>der Socket auf %1 aus Zeile %2</translation>
    </message>
    <message>
        <source>the socket of line %1</source>
        <translation>der Socket aus Zeile %1</translation>
    </message>
</context>
<context>
    <name>LessonMistake</name>
    <message>
        <source>%1, line %2: expected %3.</source>
        <translation>%1, Zeile %2: Erwartet wird %3.</translation>
    </message>
    <message>
        <source>one of the keys %1</source>
        <translation>einer der Schlüssel %1</translation>
    </message>
    <message>
        <source>the lines “actor:” and “kind:” (or “prints:” or “signal:”) for it</source>
        <translation>die Angabe „actor:“ und „kind:“ (oder „prints:“ oder „signal:“) dazu</translation>
    </message>
    <message>
        <source>one sentence after “%1:”, once</source>
        <translation>ein Satz nach „%1:“, nur einmal</translation>
    </message>
    <message>
        <source>a line “key: value”</source>
        <translation>eine Zeile „Schlüssel: Wert“</translation>
    </message>
    <message>
        <source>a whole number, from 1</source>
        <translation>eine ganze Zahl, ab 1</translation>
    </message>
    <message>
        <source>a line “say:” in the check, with a sentence for the learner</source>
        <translation>eine Zeile „say:“ in der Prüfung, mit einem Satz für die Lernenden</translation>
    </message>
    <message>
        <source>a line “ask:” in the prediction, with the question</source>
        <translation>eine Zeile „ask:“ in der Vorhersage, mit der Frage</translation>
    </message>
    <message>
        <source>two lines “answer:” or more in the prediction</source>
        <translation>mindestens zweimal eine Zeile „answer:“ in der Vorhersage</translation>
    </message>
    <message>
        <source>a line “because:” for this answer, told if it comes true</source>
        <translation>eine Zeile „because:“ für diese Antwort, die gezeigt wird, wenn sie wahr wird</translation>
    </message>
    <message>
        <source>another event for this answer than for the one before</source>
        <translation>ein anderes Ereignis für diese Antwort als für die davor</translation>
    </message>
    <message>
        <source>a file that can be read: %1</source>
        <translation>eine lesbare Datei: %1</translation>
    </message>
    <message>
        <source>the step&apos;s title after “##”</source>
        <translation>der Titel des Schritts nach „##“</translation>
    </message>
    <message>
        <source>a line “## Title”, which begins a step</source>
        <translation>eine Zeile „## Titel“, mit der ein Schritt beginnt</translation>
    </message>
    <message>
        <source>a line “---”, and below it “title:” and “order:”</source>
        <translation>eine Zeile „---“, und darunter „title:“ und „order:“</translation>
    </message>
    <message>
        <source>a line “---” after “title:” and “order:”</source>
        <translation>eine Zeile „---“ nach „title:“ und „order:“</translation>
    </message>
    <message>
        <source>a line “title:” with the lesson&apos;s title above</source>
        <translation>eine Zeile „title:“ mit dem Titel der Lektion darüber</translation>
    </message>
    <message>
        <source>a line “order:” with the lesson&apos;s number above</source>
        <translation>eine Zeile „order:“ mit der Nummer der Lektion darüber</translation>
    </message>
    <message>
        <source>a line %1 that closes the block of line %2</source>
        <translation>eine Zeile %1, die den Block aus Zeile %2 schließt</translation>
    </message>
    <message>
        <source>“server” or “client” after “%1”</source>
        <translation>„server“ oder „client“ nach „%1“</translation>
    </message>
    <message>
        <source>“%1” and a name after “%2”</source>
        <translation>„%1“ und ein Name nach „%2“</translation>
    </message>
    <message>
        <source>one of the pieces: %1</source>
        <translation>eines der Stücke: %1</translation>
    </message>
    <message>
        <source>the end of the block, since the piece fills it</source>
        <translation>das Ende des Blocks, denn das Stück füllt ihn</translation>
    </message>
    <message>
        <source>one listing for the %1 in a step</source>
        <translation>nur ein Codeblock für „%1“ in einem Schritt</translation>
    </message>
    <message>
        <source>a “line:” that the %1&apos;s listing has; it has %2 lines</source>
        <translation>ein „line:“, das es im Code für „%1“ gibt; er hat %2 Zeilen</translation>
    </message>
    <message>
        <source>a line “## Title” before the first block</source>
        <translation>eine Zeile „## Titel“ vor dem ersten Block</translation>
    </message>
    <message>
        <source>buttons out of %1</source>
        <translation>Schaltflächen aus %1</translation>
    </message>
    <message>
        <source>text in UTF-8; save the file in that encoding</source>
        <translation>Text in UTF-8; speichere die Datei in dieser Kodierung</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Passes when</source>
        <translation>Geschafft, wenn</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>ListingControls</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>Server stoppen</translation>
    </message>
    <message>
        <source>Stop client</source>
        <translation>Client stoppen</translation>
    </message>
    <message>
        <source>Save the listing</source>
        <translation>Code speichern</translation>
    </message>
    <message>
        <source>Python programs (*.py);;All files (*)</source>
        <translation>Python-Programme (*.py);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the server&apos;s listing</source>
        <translation>Den Code des Servers bearbeiten</translation>
    </message>
    <message>
        <source>Edit the client&apos;s listing</source>
        <translation>Den Code des Clients bearbeiten</translation>
    </message>
    <message>
        <source>Change the listing, and run what you have changed. Escape ends it.</source>
        <translation>Ändere den Code, und führe aus, was du geändert hast. Escape beendet das Bearbeiten.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Code zurückholen</translation>
    </message>
    <message>
        <source>Put the server&apos;s listing back</source>
        <translation>Den Code des Servers zurückholen</translation>
    </message>
    <message>
        <source>Put the client&apos;s listing back</source>
        <translation>Den Code des Clients zurückholen</translation>
    </message>
    <message>
        <source>The listing as it came</source>
        <translation>Der Code, wie er anfangs war</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Run the server&apos;s listing with Python</source>
        <translation>Den Code des Servers mit Python ausführen</translation>
    </message>
    <message>
        <source>Run the client&apos;s listing with Python</source>
        <translation>Den Code des Clients mit Python ausführen</translation>
    </message>
    <message>
        <source>Puts the listing here as a script, which Step and Run hand to Python itself</source>
        <translation>Legt den Code hier als Skript ab, das Schritt und Ausführen an Python selbst geben</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the server&apos;s listing</source>
        <translation>Den Code des Servers speichern</translation>
    </message>
    <message>
        <source>Save the client&apos;s listing</source>
        <translation>Den Code des Clients speichern</translation>
    </message>
    <message>
        <source>Writes the listing to a file, to run it in a terminal</source>
        <translation>Schreibt den Code in eine Datei, um ihn in einem Terminal auszuführen</translation>
    </message>
</context>
<context>
    <name>ListingError</name>
    <message>
        <source>The call “%1” is named here, but without () it is not called.</source>
        <translation>Der Aufruf „%1“ wird hier genannt, aber ohne () wird er nicht aufgerufen.</translation>
    </message>
    <message>
        <source>The number %1 is not known to the lessons, which have whole numbers of at most 64 bits.</source>
        <translation>Die Zahl %1 ist den Lektionen nicht bekannt; sie haben ganze Zahlen von höchstens 64 Bit.</translation>
    </message>
    <message>
        <source>Arguments by name, as %1=, are not known to the lessons.</source>
        <translation>Argumente mit Namen, wie %1=, sind den Lektionen nicht bekannt.</translation>
    </message>
    <message>
        <source>This is nested too deep for the lessons.</source>
        <translation>Das ist für die Lektionen zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3: %4</source>
        <translation>Zeile %1, Spalte %2: %3: %4</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 Run it with Python instead.</source>
        <translation>Zeile %1, Spalte %2: %3 Führe ihn stattdessen mit Python aus.</translation>
    </message>
    <message>
        <source>Of Python&apos;s modules only socket is known to the lessons.</source>
        <translation>Von den Modulen von Python ist den Lektionen nur socket bekannt.</translation>
    </message>
    <message>
        <source>\N in a string is not known to the lessons.</source>
        <translation>\N in einem String ist den Lektionen nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is not known to the lessons here.</source>
        <translation>„%1“ ist den Lektionen hier nicht bekannt.</translation>
    </message>
    <message>
        <source>A line that begins with a backslash is not known to the lessons.</source>
        <translation>Eine Zeile, die mit einem Backslash beginnt, ist den Lektionen nicht bekannt.</translation>
    </message>
    <message>
        <source>f-strings are not known to the lessons.</source>
        <translation>f-Strings sind den Lektionen nicht bekannt.</translation>
    </message>
    <message>
        <source>A listing that ends with a backslash is not known to the lessons.</source>
        <translation>Code, der mit einem Backslash endet, ist den Lektionen nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is called here on the class socket. It belongs to a socket, as socket.socket() makes one.</source>
        <translation>„%1“ wird hier an der Klasse socket aufgerufen. Es gehört zu einem Socket, wie socket.socket() einen erzeugt.</translation>
    </message>
    <message>
        <source>Only sockets of socket.AF_INET and socket.SOCK_STREAM, in this order, are known to the lessons.</source>
        <translation>Nur Sockets mit socket.AF_INET und socket.SOCK_STREAM, in dieser Reihenfolge, sind den Lektionen bekannt.</translation>
    </message>
    <message>
        <source>Flags are not known to the lessons.</source>
        <translation>Flags sind den Lektionen nicht bekannt.</translation>
    </message>
    <message>
        <source>An option of bytes is not known to the lessons.</source>
        <translation>Eine Option aus Bytes ist den Lektionen nicht bekannt.</translation>
    </message>
    <message>
        <source>Python&apos;s own “%1” is not known to the lessons.</source>
        <translation>Das eigene „%1“ von Python ist den Lektionen nicht bekannt.</translation>
    </message>
    <message>
        <source>A tuple this large is not known to the lessons.</source>
        <translation>Ein so großes Tupel ist den Lektionen nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stop replay</source>
        <translation>Wiedergabe stoppen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Sequence</source>
        <translation>&amp;Sequenz</translation>
    </message>
    <message>
        <source>S&amp;ockets</source>
        <translation>S&amp;ockets</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Farben der &amp;Arbeitsumgebung</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>Step &amp;server</source>
        <translation>&amp;Server-Schritt</translation>
    </message>
    <message>
        <source>&amp;Run or pause server</source>
        <translation>Server &amp;ausführen oder anhalten</translation>
    </message>
    <message>
        <source>Re&amp;ply</source>
        <translation>Antw&amp;orten</translation>
    </message>
    <message>
        <source>Cl&amp;ose server</source>
        <translation>Server schl&amp;ießen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connect</translation>
    </message>
    <message>
        <source>S&amp;tep client</source>
        <translation>Client-Schri&amp;tt</translation>
    </message>
    <message>
        <source>R&amp;un or pause client</source>
        <translation>Client a&amp;usführen oder anhalten</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>S&amp;end</translation>
    </message>
    <message>
        <source>Close clie&amp;nt</source>
        <translation>Clie&amp;nt schließen</translation>
    </message>
    <message>
        <source>P&amp;ause all</source>
        <translation>Alle an&amp;halten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Schritt zurüc&amp;k</translation>
    </message>
    <message>
        <source>L&amp;ive</source>
        <translation>Li&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Schnelle&amp;r</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>Lan&amp;gsamer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation>Über &amp;Socketscope</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>Sprache des &amp;Systems</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>&amp;Lektion öffnen …</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>B&amp;ilder</translation>
    </message>
    <message>
        <source>Open s&amp;erver&apos;s script…</source>
        <translation>&amp;Server-Skript öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;client&apos;s script…</source>
        <translation>&amp;Client-Skript öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;further client&apos;s script…</source>
        <translation>Skript eines &amp;weiteren Clients öffnen …</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lektion</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Klei&amp;nerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Nor&amp;maler Text</translation>
    </message>
    <message>
        <source>Mo&amp;tion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>P&amp;räsentieren</translation>
    </message>
    <message>
        <source>Start all in or&amp;der</source>
        <translation>Alle &amp;der Reihe nach starten</translation>
    </message>
    <message>
        <source>Server&apos;s listing with P&amp;ython</source>
        <translation>Server-Code mit P&amp;ython</translation>
    </message>
    <message>
        <source>Client&apos;s listing with Pyt&amp;hon</source>
        <translation>Client-Code &amp;mit Python</translation>
    </message>
    <message>
        <source>Brea&amp;kpoint</source>
        <translation>Halte&amp;punkt</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern …</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid text</source>
        <translation>Als &amp;Mermaid-Text kopieren</translation>
    </message>
    <message>
        <source>State &amp;diagram</source>
        <translation>Zustands&amp;diagramm</translation>
    </message>
    <message>
        <source>Start all in order</source>
        <translation>Alle der Reihe nach starten</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Präsentieren</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>The wo&amp;rds of the field</source>
        <translation>&amp;Fachbegriffe</translation>
    </message>
    <message>
        <source>The format of &amp;events</source>
        <translation>Das Format der Erei&amp;gnisse</translation>
    </message>
    <message>
        <source>Writing a &amp;lesson</source>
        <translation>Eine &amp;Lektion schreiben</translation>
    </message>
    <message>
        <source>The server&apos;s program. Its buttons make the calls, and the code shows the line of Python that each call stands for. The marked line runs now, or comes next.</source>
        <translation>Das Programm des Servers. Seine Knöpfe machen die Aufrufe, und der Code zeigt die Python-Zeile, für die jeder Aufruf steht. Die markierte Zeile läuft gerade oder kommt als Nächstes.</translation>
    </message>
    <message>
        <source>The client&apos;s program. Connect makes a connection to the server, Send sends the message beside it. Once connected, Connect adds another client.</source>
        <translation>Das Programm des Clients. Connect stellt eine Verbindung zum Server her, Send sendet die Nachricht daneben. Ist er verbunden, fügt Connect einen weiteren Client hinzu.</translation>
    </message>
    <message>
        <source>The state diagram: the calls a server and a client make, in their order. A filled stage was called last; one with a clock waits. Between the two are the queue and the buffer that the kernel keeps. Click a stage for what its call does.</source>
        <translation>Das Zustandsdiagramm: die Aufrufe, die ein Server und ein Client machen, in ihrer Reihenfolge. Eine gefüllte Station wurde zuletzt aufgerufen; eine mit Uhr wartet. Zwischen den beiden sind die Warteschlange und der Puffer, die der Kernel führt. Klicke auf eine Station, um zu lesen, was ihr Aufruf tut.</translation>
    </message>
    <message>
        <source>The sockets: a card each, with its descriptor, its addresses, its state in the kernel, and the bytes that have arrived and were not read.</source>
        <translation>Die Sockets: für jeden eine Karte, mit seinem Deskriptor, seinen Adressen, seinem Zustand im Kernel und den Bytes, die angekommen sind und nicht gelesen wurden.</translation>
    </message>
    <message>
        <source>The events: everything that has happened, a row a call. Choose a row to see it in full, with its bytes as text or in hexadecimal.</source>
        <translation>Die Ereignisse: alles, was geschehen ist, eine Zeile je Aufruf. Wähle eine Zeile, um sie vollständig zu sehen, mit ihren Bytes als Text oder hexadezimal.</translation>
    </message>
    <message>
        <source>More pictures of the same events. The button in the corner opens the one in front in a window of its own.</source>
        <translation>Weitere Bilder derselben Ereignisse. Der Knopf in der Ecke öffnet das vordere in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>The timeline: drag its handle into the past, and every picture shows that moment. The sockets go on meanwhile. Live returns to now.</source>
        <translation>Die Zeitleiste: Zieh ihren Griff in die Vergangenheit, und jedes Bild zeigt diesen Moment. Die Sockets machen inzwischen weiter. Live kehrt zum Jetzt zurück.</translation>
    </message>
    <message>
        <source>What acts on all programs: pause them, begin anew, step back in time, play the last conversation again; and the pace, which is the time between two steps of a run.</source>
        <translation>Was auf alle Programme wirkt: sie anhalten, neu beginnen, in der Zeit zurückgehen, das letzte Gespräch noch einmal abspielen; und das Tempo, also die Zeit zwischen zwei Schritten beim Ausführen.</translation>
    </message>
    <message>
        <source>The lesson: what to do, why, and what should happen. A step passes when the sockets did what it asks for, and not before. A question is decided by what really happens.</source>
        <translation>Die Lektion: was zu tun ist, warum, und was passieren soll. Ein Schritt ist geschafft, wenn die Sockets getan haben, was er verlangt, und nicht vorher. Eine Frage wird dadurch entschieden, was wirklich passiert.</translation>
    </message>
    <message>
        <source>The first steps: what to click to see a whole conversation.</source>
        <translation>Die ersten Schritte: worauf du klickst, um ein ganzes Gespräch zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Vorheriger Schritt</translation>
    </message>
    <message>
        <source>&amp;Answer the question</source>
        <translation>&amp;Beantworte die Frage</translation>
    </message>
    <message>
        <source>&amp;Start the part anew</source>
        <translation>Den &amp;Teil neu beginnen</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.md);;All files (*)</source>
        <translation>Lektionen (*.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Z&amp;uletzt geöffnet</translation>
    </message>
    <message>
        <source>State diag&amp;ram</source>
        <translation>&amp;Zustandsdiagramm</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>Zustandsdiagramm</translation>
    </message>
    <message>
        <source>The lesson asks for this button.</source>
        <translation>Die Lektion verlangt diese Schaltfläche.</translation>
    </message>
    <message>
        <source>The sequence diagram: time runs downwards. A bar is a call under way, an arrow is bytes, a close or a reset on its way from one program to the other. Where a program ended, its sockets were closed with it, without a call of close().</source>
        <translation>Das Sequenzdiagramm: Die Zeit läuft nach unten. Ein Balken ist ein laufender Aufruf, ein Pfeil sind Bytes, ein Schließen oder ein Reset auf dem Weg von einem Programm zum anderen. Wo ein Programm endete, wurden seine Sockets mit ihm geschlossen, ohne einen Aufruf von close().</translation>
    </message>
    <message>
        <source>The two programs. Where there is no room for both, a tab brings the other one to the front.</source>
        <translation>Die beiden Programme. Wo für beide kein Platz ist, holt ein Reiter das andere nach vorn.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>OutputStrip</name>
    <message>
        <source>nothing printed yet</source>
        <translation>noch nichts ausgegeben</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What the program prints; shows or hides it</source>
        <translation>Was das Programm ausgibt; zeigt oder verbirgt es</translation>
    </message>
    <message>
        <source>input for the program, ended by Return</source>
        <translation>Eingabe für das Programm, mit Return beendet</translation>
    </message>
    <message>
        <source>Input for the program</source>
        <translation>Eingabe für das Programm</translation>
    </message>
    <message>
        <source>What input() and sys.stdin read. Ctrl+D in an empty line ends the input.</source>
        <translation>Was input() und sys.stdin lesen. Strg+D in einer leeren Zeile beendet die Eingabe.</translation>
    </message>
</context>
<context>
    <name>Paces</name>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>1 step in %1 s</source>
        <translation>1 Schritt in %1 s</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 Schritt/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 Schritte/s</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Mermaid text (*.mmd)</source>
        <translation>Mermaid-Text (*.mmd)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 konnte nicht gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>PictureTabs</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>In einem eigenen Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>PredictionCard</name>
    <message>
        <source>Predict, then step</source>
        <translation>Erst die Vorhersage, dann der Schritt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>You predicted</source>
        <translation>Deine Vorhersage</translation>
    </message>
    <message>
        <source>%1 This is what happened.</source>
        <translation>%1 Das ist passiert.</translation>
    </message>
    <message>
        <source>%1 This did not happen.</source>
        <translation>%1 Das ist nicht passiert.</translation>
    </message>
    <message>
        <source>It happened before you chose. %1</source>
        <translation>Es ist passiert, bevor du gewählt hast. %1</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation>Richtig. %1</translation>
    </message>
    <message>
        <source>It came otherwise. %1</source>
        <translation>Es kam anders. %1</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts passiert.</translation>
    </message>
    <message>
        <source>%1: %2 has waited %3</source>
        <comment>an actor, a call, a time</comment>
        <translation>%1: %2 wartet seit %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an actor and a call</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an actor and what came of its call</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Code of the program that acts</source>
        <translation>Code des handelnden Programms</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Was jetzt passiert</translation>
    </message>
    <message>
        <source>%1: running line %2, %3</source>
        <comment>an actor, a line&apos;s number, a time</comment>
        <translation>%1: führt Zeile %2 aus, %3</translation>
    </message>
</context>
<context>
    <name>ProgramControls</name>
    <message>
        <source>The escape at character %1 of the message is not complete: \x takes two hexadecimal digits, and a backslash itself is \\.</source>
        <translation>Die Escape-Folge bei Zeichen %1 der Nachricht ist nicht vollständig: \x braucht zwei Hexadezimalziffern, und ein Backslash selbst ist \\.</translation>
    </message>
    <message>
        <source>The field is empty: there is nothing to send. An empty sendall() sends no byte, and the peer&apos;s recv() goes on waiting.</source>
        <translation>Das Feld ist leer: Es gibt nichts zu senden. Ein leeres sendall() sendet kein Byte, und recv() auf der anderen Seite wartet weiter.</translation>
    </message>
    <message>
        <source>The field holds %L1 characters at most; what was typed or pasted beyond is left out.</source>
        <translation>Das Feld fasst höchstens %L1 Zeichen; was darüber hinaus getippt oder eingefügt wurde, ist weggelassen.</translation>
    </message>
</context>
<context>
    <name>ProgramPanel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Run server</source>
        <translation>Server ausführen</translation>
    </message>
    <message>
        <source>Run client</source>
        <translation>Client ausführen</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Server · %1</source>
        <translation>Server · %1</translation>
    </message>
    <message>
        <source>Client · %1</source>
        <translation>Client · %1</translation>
    </message>
    <message>
        <source>Selected client</source>
        <translation>Ausgewählter Client</translation>
    </message>
    <message>
        <source>The client that is shown here and that sends</source>
        <translation>Der Client, der hier gezeigt wird und der sendet</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knöpfe</translation>
    </message>
    <message>
        <source>Takes this program away and puts the buttons back</source>
        <translation>Nimmt dieses Programm weg und holt die Knöpfe zurück</translation>
    </message>
    <message>
        <source>Back to the server&apos;s buttons</source>
        <translation>Zurück zu den Knöpfen des Servers</translation>
    </message>
    <message>
        <source>Back to the client&apos;s buttons</source>
        <translation>Zurück zu den Knöpfen des Clients</translation>
    </message>
    <message>
        <source>Step server</source>
        <translation>Server-Schritt</translation>
    </message>
    <message>
        <source>Step client</source>
        <translation>Client-Schritt</translation>
    </message>
    <message>
        <source>Code of the server</source>
        <translation>Code des Servers</translation>
    </message>
    <message>
        <source>Code of the client</source>
        <translation>Code des Clients</translation>
    </message>
    <message>
        <source>Output of the server</source>
        <translation>Ausgabe des Servers</translation>
    </message>
    <message>
        <source>Output of the client</source>
        <translation>Ausgabe des Clients</translation>
    </message>
    <message>
        <source>A program is under way here. It will be stopped, and its sockets closed, before another takes its place.</source>
        <translation>Hier läuft gerade ein Programm. Es wird gestoppt, und seine Sockets werden geschlossen, bevor ein anderes an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>It runs; press to pause it.</source>
        <translation>Es läuft; drücken, um es anzuhalten.</translation>
    </message>
</context>
<context>
    <name>QtControls</name>
    <message>
        <source>A port is a whole number from 0 to 65535.</source>
        <translation>Ein Port ist eine ganze Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Another socket has that port.</source>
        <translation>%1: %2. Ein anderer Socket hat diesen Port.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 nehmen</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>%1 (lesson)</source>
        <translation>%1 (Lektion)</translation>
    </message>
    <message>
        <source>%1 (server&apos;s script)</source>
        <translation>%1 (Skript des Servers)</translation>
    </message>
    <message>
        <source>%1 (client&apos;s script)</source>
        <translation>%1 (Skript des Clients)</translation>
    </message>
</context>
<context>
    <name>ScriptControls</name>
    <message>
        <source>Python that runs scripts</source>
        <translation>Python, das Skripte ausführt</translation>
    </message>
    <message>
        <source>python3 of the PATH</source>
        <translation>python3 aus dem PATH</translation>
    </message>
    <message>
        <source>Python %1: %2</source>
        <translation>Python %1: %2</translation>
    </message>
    <message>
        <source>Python %1: %2 (too old)</source>
        <translation>Python %1: %2 (zu alt)</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Anderes …</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>The script&apos;s folder</source>
        <translation>Der Ordner des Skripts</translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation>Ein Python wählen</translation>
    </message>
    <message>
        <source>Choose the working directory</source>
        <translation>Das Arbeitsverzeichnis wählen</translation>
    </message>
    <message>
        <source>%1 runs this script. Choose another one, or the working directory.</source>
        <translation>%1 führt dieses Skript aus. Wähle ein anderes, oder das Arbeitsverzeichnis.</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Arguments of the server&apos;s script</source>
        <translation>Argumente des Server-Skripts</translation>
    </message>
    <message>
        <source>Arguments of the client&apos;s script</source>
        <translation>Argumente des Client-Skripts</translation>
    </message>
    <message>
        <source>Python for the server&apos;s script</source>
        <translation>Python für das Server-Skript</translation>
    </message>
    <message>
        <source>Python for the client&apos;s script</source>
        <translation>Python für das Client-Skript</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>Server stoppen</translation>
    </message>
    <message>
        <source>Stop client</source>
        <translation>Client stoppen</translation>
    </message>
    <message>
        <source>in %1, line %2</source>
        <comment>another file of the script</comment>
        <translation>in %1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>ScriptDesk</name>
    <message>
        <source>Open a server&apos;s script</source>
        <translation>Server-Skript öffnen</translation>
    </message>
    <message>
        <source>Open a client&apos;s script</source>
        <translation>Client-Skript öffnen</translation>
    </message>
    <message>
        <source>Open a further client&apos;s script</source>
        <translation>Skript eines weiteren Clients öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>There is no listing of a lesson here that Python could run.</source>
        <translation>Hier gibt es keinen Code einer Lektion, den Python ausführen könnte.</translation>
    </message>
    <message>
        <source>Python scripts (*.py);;All files (*)</source>
        <translation>Python-Skripte (*.py);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ScriptProcess</name>
    <message>
        <source>%1 is a folder, not a script.</source>
        <translation>%1 ist ein Ordner, kein Skript.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The working directory %1 does not exist.</source>
        <translation>Das Arbeitsverzeichnis %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no python3 on this computer&apos;s PATH. Install Python 3.8 or newer, or choose one.</source>
        <translation>Im PATH dieses Computers gibt es kein python3. Installiere Python 3.8 oder neuer, oder wähle eines.</translation>
    </message>
    <message>
        <source>%1 is no program that can be run.</source>
        <translation>%1 ist kein Programm, das ausgeführt werden kann.</translation>
    </message>
    <message>
        <source>A temporary folder for the tracer cannot be made in %1.</source>
        <translation>Ein temporärer Ordner für den Tracer kann in %1 nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no free port for the tracer: %1.</source>
        <translation>Es gibt keinen freien Port für den Tracer: %1.</translation>
    </message>
    <message>
        <source>There is no pipe left for the script&apos;s output.</source>
        <translation>Für die Ausgabe des Skripts ist keine Pipe mehr frei.</translation>
    </message>
    <message>
        <source>%1 did not run the script (%2). %3</source>
        <translation>%1 hat das Skript nicht ausgeführt (%2). %3</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 kann nicht gestartet werden: %2.</translation>
    </message>
</context>
<context>
    <name>SequenceArrows</name>
    <message>
        <source>close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>half close</source>
        <translation>halb geschlossen</translation>
    </message>
    <message>
        <source>closed its side</source>
        <translation>hat seine Seite geschlossen</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>×%1, %2 B</source>
        <translation>%1×, %2 B</translation>
    </message>
</context>
<context>
    <name>SequenceDiagram</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts passiert.</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Sequenzdiagramm</translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation>↓ Neueste</translation>
    </message>
    <message>
        <source>To the newest row</source>
        <translation>Zur neuesten Zeile</translation>
    </message>
    <message>
        <source>Show the newest row, and keep to it (End)</source>
        <translation>Die neueste Zeile zeigen und bei ihr bleiben (Ende)</translation>
    </message>
</context>
<context>
    <name>SequenceHandshake</name>
    <message>
        <source>kernels’ handshake</source>
        <translation>Handshake der Kernel</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>handshake, not measured</source>
        <translation>Handshake, nicht gemessen</translation>
    </message>
    <message>
        <source>at or before %1; in the backlog</source>
        <translation>um %1 oder davor; im Backlog</translation>
    </message>
    <message>
        <source>at or before %1</source>
        <translation>um %1 oder davor</translation>
    </message>
</context>
<context>
    <name>SequenceLayout</name>
    <message>
        <source>its calls were not visible</source>
        <translation>seine Aufrufe waren nicht sichtbar</translation>
    </message>
    <message>
        <source>its calls are not visible</source>
        <translation>seine Aufrufe sind nicht sichtbar</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not drawn</source>
        <translation>
            <numerusform>%n früheres Ereignis ist nicht gezeichnet</numerusform>
            <numerusform>%n frühere Ereignisse sind nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more program(s) are not drawn</source>
        <translation>
            <numerusform>%n weiteres Programm ist nicht gezeichnet</numerusform>
            <numerusform>%n weitere Programme sind nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>SequenceMermaid</name>
    <message>
        <source>Sequence of socket calls</source>
        <translation>Sequenz der Socket-Aufrufe</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not drawn</source>
        <translation>
            <numerusform>%n früheres Ereignis ist nicht gezeichnet</numerusform>
            <numerusform>%n frühere Ereignisse sind nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>its calls are not visible</source>
        <translation>seine Aufrufe sind nicht sichtbar</translation>
    </message>
    <message>
        <source>kernels&apos; handshake, not measured; in the backlog</source>
        <translation>Handshake der Kernel, nicht gemessen; im Backlog</translation>
    </message>
    <message>
        <source>kernels&apos; handshake, not measured</source>
        <translation>Handshake der Kernel, nicht gemessen</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>waiting in %1, %2</source>
        <comment>a call and how long</comment>
        <translation>wartet in %1, %2</translation>
    </message>
</context>
<context>
    <name>SequencePainter</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n früher</numerusform>
            <numerusform>%n früher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message>
        <source>%1 (heard late)</source>
        <translation>%1 (spät bekannt)</translation>
    </message>
    <message>
        <source>called %1.</source>
        <translation>hat %1 aufgerufen.</translation>
    </message>
    <message>
        <source>called %1, which never returned.</source>
        <translation>hat %1 aufgerufen, und es kehrte nie zurück.</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1, %2, waiting %3. %4</source>
        <translation>%1, %2, wartet %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n byte(s): %2</source>
        <translation>
            <numerusform>%1 hat %n Byte gesendet: %2</numerusform>
            <numerusform>%1 hat %n Bytes gesendet: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n byte(s) to %2: %3</source>
        <translation>
            <numerusform>%1 hat %n Byte an %2 gesendet: %3</numerusform>
            <numerusform>%1 hat %n Bytes an %2 gesendet: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from %1 have arrived and are not read yet.</source>
        <translation>
            <numerusform>%n Byte von %1 ist angekommen und noch nicht gelesen.</numerusform>
            <numerusform>%n Bytes von %1 sind angekommen und noch nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closed its side.</source>
        <translation>%1 hat seine Seite geschlossen.</translation>
    </message>
    <message>
        <source>connected to %1, at or before this time. Its calls are not visible.</source>
        <translation>hat sich mit %1 verbunden, zu dieser Zeit oder davor. Seine Aufrufe sind nicht sichtbar.</translation>
    </message>
    <message>
        <source>its connection is closed.</source>
        <translation>Seine Verbindung ist geschlossen.</translation>
    </message>
    <message>
        <source>closed its side.</source>
        <translation>hat seine Seite geschlossen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>its thread %1 ended.</source>
        <translation>sein Thread %1 endete.</translation>
    </message>
    <message>
        <source>thread ended</source>
        <translation>Thread-Ende</translation>
    </message>
    <message>
        <source>its socket was closed without a call of close(), since the program has ended or has no name for it any more.</source>
        <translation>sein Socket wurde ohne einen Aufruf von close() geschlossen, weil das Programm beendet ist oder keinen Namen mehr für ihn hat.</translation>
    </message>
    <message>
        <source>the program ended, since nothing caught the exception.</source>
        <translation>das Programm ist beendet, weil nichts die Ausnahme abgefangen hat.</translation>
    </message>
    <message>
        <source>the program ended.</source>
        <translation>das Programm ist beendet.</translation>
    </message>
    <message>
        <source>the program ended: %1.</source>
        <translation>das Programm ist beendet: %1.</translation>
    </message>
</context>
<context>
    <name>SocketCard</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>fd %1</source>
        <translation>fd %1</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>fern</translation>
    </message>
    <message>
        <source>%1 unsent</source>
        <translation>%1 ungesendet</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 ungelesen</translation>
    </message>
    <message>
        <source>accept() puts the next conn here</source>
        <translation>accept() legt conn hier ab</translation>
    </message>
</context>
<context>
    <name>SocketsModel</name>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>fd</source>
        <translation>fd</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Lokale Adresse</translation>
    </message>
    <message>
        <source>Peer or queue</source>
        <translation>Gegenstelle oder Warteschlange</translation>
    </message>
    <message>
        <source>Kernel state</source>
        <translation>Zustand im Kernel</translation>
    </message>
    <message>
        <source>Unread bytes</source>
        <translation>Ungelesene Bytes</translation>
    </message>
    <message>
        <source>Unsent bytes</source>
        <translation>Ungesendete Bytes</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Bytes herein</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Bytes hinaus</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>lauschend</translation>
    </message>
    <message>
        <source>conn</source>
        <translation>conn</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 waiting</source>
        <translation>%1 von %2 wartend</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, zu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SocketsView</name>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>No sockets yet. Listen and Connect make the first.</source>
        <translation>Noch keine Sockets. Listen und Connect erzeugen die ersten.</translation>
    </message>
</context>
<context>
    <name>StageExplanation</name>
    <message>
        <source>Close explanation</source>
        <translation>Erklärung schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>a stage</comment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an address and an error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>What to try: %1</source>
        <translation>Was du versuchen kannst: %1</translation>
    </message>
</context>
<context>
    <name>StateDiagram</name>
    <message>
        <source>State diagram</source>
        <translation>Zustandsdiagramm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an actor and a stage: server accept</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>a stage&apos;s state, its purpose and what it waits for</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>More about %1</source>
        <comment>an error</comment>
        <translation>Mehr über %1</translation>
    </message>
    <message>
        <source>Client shown</source>
        <translation>Gezeigter Client</translation>
    </message>
    <message>
        <source>Which client the diagram shows (Page Up, Page Down)</source>
        <translation>Welchen Client das Diagramm zeigt (Bild auf, Bild ab)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a client and its process</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Click for all of it: why it happened and what to try</source>
        <translation>Klicke, um alles zu lesen: warum es passiert ist und was du versuchen kannst</translation>
    </message>
    <message>
        <source>%1: click to show it</source>
        <translation>%1: zum Anzeigen klicken</translation>
    </message>
</context>
<context>
    <name>StateDiagramContent</name>
    <message>
        <source>%L1 B</source>
        <translation>%L1 B</translation>
    </message>
    <message>
        <source>%1() returned %2</source>
        <translation>%1() hat %2 zurückgegeben</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>gone; its calls were not visible</source>
        <translation>weg; seine Aufrufe waren nicht sichtbar</translation>
    </message>
    <message>
        <source>%1, gone: its calls were not visible</source>
        <translation>%1, weg: Seine Aufrufe waren nicht sichtbar</translation>
    </message>
    <message>
        <source>its calls are not visible</source>
        <translation>seine Aufrufe sind nicht sichtbar</translation>
    </message>
    <message>
        <source>%1: its calls are not visible</source>
        <translation>%1: Seine Aufrufe sind nicht sichtbar</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>not started: Listen begins</source>
        <translation>nicht gestartet: Listen beginnt</translation>
    </message>
    <message>
        <source>not started: Connect begins</source>
        <translation>nicht gestartet: Connect beginnt</translation>
    </message>
    <message>
        <source>next: %1()</source>
        <translation>als Nächstes: %1()</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 nehmen</translation>
    </message>
    <message>
        <source>in both panels</source>
        <translation>in beiden Bereichen</translation>
    </message>
    <message>
        <source>Step the server</source>
        <translation>Server-Schritt</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>ein Client</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>nicht sichtbar</translation>
    </message>
    <message>
        <source>listen() makes it</source>
        <translation>listen() erzeugt ihn</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>niemand wartet</translation>
    </message>
    <message>
        <source>outside, from :%1</source>
        <translation>von außen, von :%1</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>noch nicht angenommen</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 ungelesen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>closed by the peer</source>
        <translation>Gegenstelle hat geschlossen</translation>
    </message>
    <message>
        <source>had %1</source>
        <translation>hatte %1</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>noch nichts gekommen</translation>
    </message>
    <message>
        <source>connected, not served; %1</source>
        <translation>verbunden, nicht bedient; %1</translation>
    </message>
    <message>
        <source>connected, not served</source>
        <translation>verbunden, nicht bedient</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a cause and an advice, two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>in the kernel</source>
        <translation>im Kernel</translation>
    </message>
    <message>
        <source>ended; Qt made its calls, unseen</source>
        <translation>beendet; Qt hat die Aufrufe gemacht, ungesehen</translation>
    </message>
    <message>
        <source>%1 fired; Qt makes the calls, unseen</source>
        <translation>%1 ausgelöst; Qt macht die Aufrufe, ungesehen</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a wait and how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>UDP is connectionless: see Sockets and Events</source>
        <translation>UDP ist verbindungslos: Sieh unter Sockets und Ereignisse nach</translation>
    </message>
    <message>
        <source>connectionless</source>
        <translation>verbindungslos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a client among several</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>nicht bedient</translation>
    </message>
    <message>
        <source>More</source>
        <comment>about an error</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>not started: Step or Run begins</source>
        <translation>nicht gestartet: Schritt oder Ausführen beginnt</translation>
    </message>
    <message>
        <source>running line %1, %2</source>
        <comment>of a program in no call, and how long</comment>
        <translation>führt Zeile %1 aus, %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <comment>why, a sentence, or an errno</comment>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>waiting for a client</source>
        <translation>wartet auf einen Client</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>wartet auf Daten</translation>
    </message>
    <message>
        <source>waiting for room</source>
        <translation>wartet auf Platz</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>has closed its side; its calls are not visible</source>
        <translation>hat seine Seite geschlossen; seine Aufrufe sind nicht sichtbar</translation>
    </message>
    <message>
        <source>%1, has closed its side: its calls are not visible</source>
        <translation>%1, hat seine Seite geschlossen: Seine Aufrufe sind nicht sichtbar</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 unterwegs</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Show what happens now</source>
        <translation>Zeigen, was jetzt passiert</translation>
    </message>
    <message>
        <source>event %L1 of %L2; the sockets go on</source>
        <translation>Ereignis %L1 von %L2; die Sockets machen weiter</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>no events yet</source>
        <translation>noch keine Ereignisse</translation>
    </message>
    <message>
        <source>event %L1 of %L2</source>
        <translation>Ereignis %L1 von %L2</translation>
    </message>
</context>
</TS>
