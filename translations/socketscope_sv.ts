<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
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
        <translation>Ansluter ytterligare en klient</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>from a port the system picks</source>
        <translation>från en port som systemet väljer</translation>
    </message>
</context>
<context>
    <name>ButtonServer</name>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
</context>
<context>
    <name>ButtonServerControls</name>
    <message>
        <source>%1 means every address of this computer: every computer that can reach one of them, in this room or beyond, could then connect to port %2.</source>
        <translation>%1 betyder alla adresser som datorn har: varje dator som når någon av dem, i det här rummet eller längre bort, skulle då kunna ansluta till port %2.</translation>
    </message>
    <message>
        <source>%1 is not a loopback address: every computer that can reach it, in this room or beyond, could then connect to port %2.</source>
        <translation>%1 är ingen loopback-adress: varje dator som når den, i det här rummet eller längre bort, skulle då kunna ansluta till port %2.</translation>
    </message>
    <message>
        <source>Listen anyway</source>
        <translation>Lyssna ändå</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Lets bind() take an address that rests in TIME_WAIT, if the server before had it on as well.</source>
        <translation>Låter bind() ta en adress som vilar i TIME_WAIT, om den förra servern också hade det på.</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>är %1</translation>
    </message>
    <message>
        <source>The port that the system chose, since 0 leaves it the choice</source>
        <translation>Porten som systemet valde, eftersom 0 överlåter valet åt det</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Done. %1</source>
        <translation>Klart. %1</translation>
    </message>
    <message>
        <source>Not yet. %1</source>
        <translation>Inte än. %1</translation>
    </message>
</context>
<context>
    <name>CodeMarks</name>
    <message>
        <source>Running.</source>
        <translation>Körs.</translation>
    </message>
    <message>
        <source>Next to run.</source>
        <translation>Körs härnäst.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next to run, with %1</source>
        <translation>Körs härnäst, med %1</translation>
    </message>
    <message>
        <source>Running for %1.</source>
        <translation>Körs sedan %1.</translation>
    </message>
    <message>
        <source>main thread</source>
        <translation>huvudtråden</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Rad %1, %2: %3</translation>
    </message>
    <message>
        <source>Click beside a line, or press F9 in it, to stop before it</source>
        <translation>Klicka bredvid en rad, eller tryck F9 på den, för att stanna före den</translation>
    </message>
    <message>
        <source>Breakpoint in line %1</source>
        <translation>Brytpunkt på rad %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>With run: no window; print what happens as JSON lines on standard output.</source>
        <translation>Med run: inget fönster; skriv det som händer som JSON-rader på standard ut.</translation>
    </message>
    <message>
        <source>With --headless: python, or builtin for the interpreter of the lessons.</source>
        <translation>Med --headless: python, eller builtin för lektionernas interpretator.</translation>
    </message>
    <message>
        <source>With --headless: end all programs after so many seconds; 0 for never.</source>
        <translation>Med --headless: avsluta alla program efter så många sekunder; 0 för aldrig.</translation>
    </message>
    <message>
        <source>With run: the Python that runs the scripts.</source>
        <translation>Med run: den Python som kör skripten.</translation>
    </message>
    <message>
        <source>Open this part of the lessons, from 1.</source>
        <translation>Öppna den här delen av lektionerna, från 1.</translation>
    </message>
    <message>
        <source>Drive and watch real TCP sockets, one call at a time.</source>
        <translation>Kör och följ riktiga TCP-socketar, ett anrop i taget.</translation>
    </message>
    <message>
        <source>Run Python scripts: a server and its clients.</source>
        <translation>Kör Pythonskript: en server och dess klienter.</translation>
    </message>
    <message>
        <source>The only command is run.</source>
        <translation>Det enda kommandot är run.</translation>
    </message>
    <message>
        <source>run needs at least one script.</source>
        <translation>run behöver minst ett skript.</translation>
    </message>
    <message>
        <source>--engine is python or builtin, not %1.</source>
        <translation>--engine är python eller builtin, inte %1.</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds, not %1.</source>
        <translation>--timeout är ett antal sekunder, inte %1.</translation>
    </message>
    <message>
        <source>--lesson is the number of a part, not %1.</source>
        <translation>--lesson är numret på en del, inte %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 går inte att läsa: %2.</translation>
    </message>
</context>
<context>
    <name>ConversationControls</name>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Värd</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Remote port</source>
        <translation>Motpartens port</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close server</source>
        <translation>Stäng servern</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Close client</source>
        <translation>Stäng klienten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Reply message</source>
        <translation>Svarsmeddelande</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>message</source>
        <translation>meddelande</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Call</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tog</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>som text</translation>
    </message>
    <message>
        <source>as hex</source>
        <translation>hexadecimalt</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Visa byte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Row %L1 in full</source>
        <translation>Rad %L1 i sin helhet</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Händelse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>%1, from %2 s</source>
        <translation>%1, från %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>rad %1 i %2</translation>
    </message>
    <message>
        <source>It became known after later events had been numbered.</source>
        <translation>Den blev känd efter att senare händelser hade fått nummer.</translation>
    </message>
    <message>
        <source>%L1 bytes, of which the first %L2 were kept</source>
        <translation>%L1 byte, varav de första %L2 sparades</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 byte</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Undantag</translation>
    </message>
    <message>
        <source>still without an address</source>
        <translation>ännu utan adress</translation>
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
        <translation>”server”, ”client” eller ”client 2” till ”client 9”</translation>
    </message>
    <message>
        <source>one of the calls %1</source>
        <translation>ett av anropen %1</translation>
    </message>
    <message>
        <source>one of the states %1</source>
        <translation>ett av tillstånden %1</translation>
    </message>
    <message>
        <source>the number of a line, from 1</source>
        <translation>numret på en rad, från 1</translation>
    </message>
    <message>
        <source>one of the keys %1</source>
        <translation>en av nycklarna %1</translation>
    </message>
    <message>
        <source>one of the kinds %1</source>
        <translation>en av sorterna %1</translation>
    </message>
    <message>
        <source>a whole number, or a range such as 1..5, 1.. or ..5</source>
        <translation>ett heltal, eller ett intervall som 1..5, 1.. eller ..5</translation>
    </message>
    <message>
        <source>some text</source>
        <translation>någon text</translation>
    </message>
    <message>
        <source>a program and a call, such as “client connect”</source>
        <translation>ett program och ett anrop, till exempel ”client connect”</translation>
    </message>
    <message>
        <source>bytes as Python writes them, such as b&apos;hello\n&apos;</source>
        <translation>byte så som Python skriver dem, till exempel b&apos;hello\n&apos;</translation>
    </message>
    <message>
        <source>“%1” or “%2”</source>
        <translation>”%1” eller ”%2”</translation>
    </message>
    <message>
        <source>a program and a call or signal of it, such as “client close” or “server accept 2”</source>
        <translation>ett program och ett anrop eller en signal i det, till exempel ”client close” eller ”server accept 2”</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>kernel</source>
        <translation>kärnan</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>ingen adress än</translation>
    </message>
    <message>
        <source>last name lost</source>
        <translation>sista namnet förlorat</translation>
    </message>
    <message>
        <source>program&apos;s end</source>
        <translation>programmets slut</translation>
    </message>
    <message>
        <source>%1 of %2 wait</source>
        <translation>%1 av %2 väntar</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 väntar</translation>
    </message>
    <message>
        <source>%L1 B unread</source>
        <translation>%L1 B olästa</translation>
    </message>
    <message>
        <source>%L1 B unsent</source>
        <translation>%L1 B oskickade</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 s kvar</translation>
    </message>
    <message>
        <source>socket closed</source>
        <translation>socketen stängd</translation>
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
        <translation>trådens slut</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>never returned</source>
        <translation>returnerade aldrig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>väntar %1</translation>
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
        <translation>Rader som har alla de här orden. &quot;Två ord&quot; inom citattecken hör ihop.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy as JSON lines</source>
        <translation>Kopiera som JSON-rader</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 rad</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 rader</translation>
    </message>
    <message>
        <source>%L1 hidden by the filter</source>
        <translation>%L1 dolda av filtret</translation>
    </message>
    <message>
        <source>%L1 older events dropped</source>
        <translation>%L1 äldre händelser borttagna</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>%1() returned %2 %3 times: the peer closed its side.</source>
        <translation>%1() returnerade %2 %3 gånger: motparten stängde sin sida.</translation>
    </message>
    <message>
        <source>%1() returned %2: the peer closed its side.</source>
        <translation>%1() returnerade %2: motparten stängde sin sida.</translation>
    </message>
    <message>
        <source>%1() returned %2 times, %3 bytes in all.</source>
        <translation>%1() returnerade %2 gånger, sammanlagt %3 byte.</translation>
    </message>
    <message>
        <source>%1() returned %2: %3 of at most %4 bytes.</source>
        <translation>%1() returnerade %2: %3 av högst %4 byte.</translation>
    </message>
    <message>
        <source>%1() returned %2.</source>
        <translation>%1() returnerade %2.</translation>
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
        <translation>conn från %1</translation>
    </message>
    <message>
        <source>%1 B in %2 calls</source>
        <translation>%1 B i %2 anrop</translation>
    </message>
    <message>
        <source>socket() made a socket: descriptor %1.</source>
        <translation>socket() skapade en socket: deskriptor %1.</translation>
    </message>
    <message>
        <source>bind() gave the socket the address %1.</source>
        <translation>bind() gav socketen adressen %1.</translation>
    </message>
    <message>
        <source>listen() opened the door: clients can connect now.</source>
        <translation>listen() öppnade dörren: nu kan klienter ansluta.</translation>
    </message>
    <message>
        <source>accept() returned a new socket and the address %1.</source>
        <translation>accept() returnerade en ny socket och adressen %1.</translation>
    </message>
    <message>
        <source>connect() returned None: the handshake is done.</source>
        <translation>connect() returnerade None: handskakningen är klar.</translation>
    </message>
    <message>
        <source>sendall() returned None: the kernel took all %1 B.</source>
        <translation>sendall() returnerade None: kärnan tog alla %1 B.</translation>
    </message>
    <message>
        <source>%1() returned %2: so many bytes the kernel took.</source>
        <translation>%1() returnerade %2: så många byte tog kärnan.</translation>
    </message>
    <message>
        <source>shutdown() closed one direction; the socket itself stays open.</source>
        <translation>shutdown() stängde ena riktningen; själva socketen är fortfarande öppen.</translation>
    </message>
    <message>
        <source>close() gave the descriptor back.</source>
        <translation>close() lämnade tillbaka deskriptorn.</translation>
    </message>
    <message>
        <source>%1() returned.</source>
        <translation>%1() returnerade.</translation>
    </message>
    <message>
        <source>Waiting for a client. A connect() will wake it.</source>
        <translation>Väntar på en klient. Ett connect() väcker det.</translation>
    </message>
    <message>
        <source>Waiting for an answer from %1. A handshake, a refusal or a time-out will end it.</source>
        <translation>Väntar på svar från %1. En handskakning, en avvisning eller en timeout avslutar det.</translation>
    </message>
    <message>
        <source>Waiting for data. Bytes, a close or a reset will end it.</source>
        <translation>Väntar på data. Byte, en stängning eller en reset avslutar det.</translation>
    </message>
    <message>
        <source>Waiting for data from %1. Bytes, a close or a reset will end it.</source>
        <translation>Väntar på data från %1. Byte, en stängning eller en reset avslutar det.</translation>
    </message>
    <message>
        <source>Waiting for room: the peer does not read. A recv() on the other side will wake it.</source>
        <translation>Väntar på plats: motparten läser inte. Ett recv() på andra sidan väcker det.</translation>
    </message>
    <message>
        <source>Waiting in %1(). It is no socket call.</source>
        <translation>Väntar i %1(). Det är inget socketanrop.</translation>
    </message>
    <message>
        <source>Waiting for %1() to return.</source>
        <translation>Väntar på att %1() ska returnera.</translation>
    </message>
    <message>
        <source>waiting for a client; a connect() wakes it</source>
        <translation>väntar på en klient; ett connect() väcker det</translation>
    </message>
    <message>
        <source>waiting for an answer to the handshake</source>
        <translation>väntar på svar på handskakningen</translation>
    </message>
    <message>
        <source>waiting for data; bytes or a close end it</source>
        <translation>väntar på data; byte eller en stängning avslutar det</translation>
    </message>
    <message>
        <source>waiting for room; the peer&apos;s recv() makes it</source>
        <translation>väntar på plats; motpartens recv() ger den</translation>
    </message>
    <message>
        <source>waiting in %1()</source>
        <translation>väntar i %1()</translation>
    </message>
    <message>
        <source>waiting for %1()</source>
        <translation>väntar på %1()</translation>
    </message>
    <message>
        <source>Makes a socket: a descriptor the program can call with. It has no address yet.</source>
        <translation>Skapar en socket: en deskriptor som programmet kan göra anrop med. Den har ingen adress än.</translation>
    </message>
    <message>
        <source>It waits for nothing.</source>
        <translation>Det väntar inte på något.</translation>
    </message>
    <message>
        <source>EMFILE: the program has too many descriptors open.</source>
        <translation>EMFILE: programmet har för många deskriptorer öppna.</translation>
    </message>
    <message>
        <source>Gives the socket its local address. Nobody can connect yet.</source>
        <translation>Ger socketen dess lokala adress. Ingen kan ansluta än.</translation>
    </message>
    <message>
        <source>EADDRINUSE: the port is taken. EACCES: a port below 1024. EADDRNOTAVAIL: not an address of this computer.</source>
        <translation>EADDRINUSE: porten är upptagen. EACCES: en port under 1024. EADDRNOTAVAIL: ingen adress på den här datorn.</translation>
    </message>
    <message>
        <source>EADDRINUSE: another socket listens on the same port.</source>
        <translation>EADDRINUSE: en annan socket lyssnar på samma port.</translation>
    </message>
    <message>
        <source>Takes one connection out of the backlog and returns a new socket for it, on the same port, and the client&apos;s address. The listening socket stays as it is.</source>
        <translation>Tar ut en anslutning ur backlogen och returnerar en ny socket för den, på samma port, och klientens adress. Den lyssnande socketen förblir som den är.</translation>
    </message>
    <message>
        <source>It waits while the backlog is empty. A client&apos;s connect() ends the wait.</source>
        <translation>Det väntar så länge backlogen är tom. En klients connect() avslutar väntan.</translation>
    </message>
    <message>
        <source>Asks the server&apos;s kernel for a connection: the three-way handshake. It returns None, whether the server has called accept() or not.</source>
        <translation>Ber serverns kärna om en anslutning: trevägshandskakningen. Det returnerar None, vare sig servern har anropat accept() eller inte.</translation>
    </message>
    <message>
        <source>It waits for the other kernel&apos;s answer.</source>
        <translation>Det väntar på den andra kärnans svar.</translation>
    </message>
    <message>
        <source>ECONNREFUSED: nobody listens there. ETIMEDOUT: nobody answers.</source>
        <translation>ECONNREFUSED: ingen lyssnar där. ETIMEDOUT: ingen svarar.</translation>
    </message>
    <message>
        <source>Takes bytes that have arrived out of the kernel&apos;s buffer, at most as many as asked for. b&apos;&apos; means that the peer closed its side.</source>
        <translation>Tar byte som har kommit fram ur kärnans buffert, högst så många som man bad om. b&apos;&apos; betyder att motparten stängde sin sida.</translation>
    </message>
    <message>
        <source>It waits while the buffer is empty. Bytes, a close or a reset end the wait.</source>
        <translation>Det väntar så länge bufferten är tom. Byte, en stängning eller en reset avslutar väntan.</translation>
    </message>
    <message>
        <source>ECONNRESET: the peer broke the connection off.</source>
        <translation>ECONNRESET: motparten bröt anslutningen.</translation>
    </message>
    <message>
        <source>sendall() hands bytes to the kernel, which carries them over. recv() takes bytes that have arrived. Either side may do either at any time.</source>
        <translation>sendall() lämnar byte till kärnan, som för dem vidare. recv() tar byte som har kommit fram. Vardera sidan får göra vilket som helst av dem när som helst.</translation>
    </message>
    <message>
        <source>sendall() waits while the kernel&apos;s buffers are full, recv() while they are empty.</source>
        <translation>sendall() väntar så länge kärnans buffertar är fulla, recv() så länge de är tomma.</translation>
    </message>
    <message>
        <source>ECONNRESET: the peer broke the connection off. EPIPE: the peer no longer reads.</source>
        <translation>ECONNRESET: motparten bröt anslutningen. EPIPE: motparten läser inte längre.</translation>
    </message>
    <message>
        <source>Gives the descriptor back. The peer&apos;s recv() then returns b&apos;&apos;. The side that closes first keeps the pair of addresses in TIME_WAIT for a while.</source>
        <translation>Lämnar tillbaka deskriptorn. Motpartens recv() returnerar då b&apos;&apos;. Den sida som stänger först behåller adressparet i TIME_WAIT en stund.</translation>
    </message>
    <message>
        <source>Closing with bytes unread makes the kernel send a reset: the peer gets ECONNRESET.</source>
        <translation>Att stänga med olästa byte får kärnan att skicka en reset: motparten får ECONNRESET.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>inte än</translation>
    </message>
    <message>
        <source>next</source>
        <translation>härnäst</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>besökt</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>misslyckades: %1</translation>
    </message>
    <message>
        <source>active, waiting for %1</source>
        <translation>aktiv, har väntat %1</translation>
    </message>
    <message>
        <source>active, called</source>
        <translation>aktiv, anropad</translation>
    </message>
    <message>
        <source>active, returned</source>
        <translation>aktiv, har returnerat</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>inte startad</translation>
    </message>
    <message>
        <source>gone; its calls were not visible</source>
        <translation>borta; dess anrop syntes inte</translation>
    </message>
    <message>
        <source>connected; its calls are not visible</source>
        <translation>ansluten; dess anrop syns inte</translation>
    </message>
    <message>
        <source>connected, not served; its calls are not visible</source>
        <translation>ansluten, inte betjänad; dess anrop syns inte</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>i %1</translation>
    </message>
    <message>
        <source>waiting in accept for a client</source>
        <translation>väntar i accept på en klient</translation>
    </message>
    <message>
        <source>waiting in %1 for data</source>
        <translation>väntar i %1 på data</translation>
    </message>
    <message>
        <source>waiting in %1 for data (connected, not served)</source>
        <translation>väntar i %1 på data (ansluten, inte betjänad)</translation>
    </message>
    <message>
        <source>waiting in %1</source>
        <translation>väntar i %1</translation>
    </message>
    <message>
        <source>failed in %1 with %2</source>
        <translation>misslyckades i %1 med %2</translation>
    </message>
    <message>
        <source>failed in %1 with %2, and ended</source>
        <translation>misslyckades i %1 med %2, och avslutades</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>avslutad: %1</translation>
    </message>
    <message>
        <source>stopped before %1</source>
        <translation>stannade före %1</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 returnerade</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Let the server come to listen(), then connect again.</source>
        <translation>Låt servern komma till listen(), och anslut sedan igen.</translation>
    </message>
    <message>
        <source>This connection is gone. Close the socket and connect anew.</source>
        <translation>Den här anslutningen är borta. Stäng socketen och anslut på nytt.</translation>
    </message>
    <message>
        <source>The peer no longer reads: an earlier send was answered with a reset.</source>
        <translation>Motparten läser inte längre: något som skickades tidigare besvarades med en reset.</translation>
    </message>
    <message>
        <source>This socket is not connected, and only a connected one carries bytes. A listening socket never is: accept() returns another one for that.</source>
        <translation>Den här socketen är inte ansluten, och bara en ansluten socket för byte vidare. Det blir en lyssnande socket aldrig: accept() returnerar en annan för det.</translation>
    </message>
    <message>
        <source>Call it on the socket that accept() returned, or connect() first.</source>
        <translation>Gör anropet på den socket som accept() returnerade, eller anropa connect() först.</translation>
    </message>
    <message>
        <source>This socket is connected or listens already.</source>
        <translation>Den här socketen är redan ansluten, eller lyssnar redan.</translation>
    </message>
    <message>
        <source>Make a new socket for another connection.</source>
        <translation>Skapa en ny socket för en annan anslutning.</translation>
    </message>
    <message>
        <source>This socket was closed before: it has no descriptor any more.</source>
        <translation>Den här socketen är redan stängd: den har ingen deskriptor längre.</translation>
    </message>
    <message>
        <source>Make the call before close(), and inside the with block.</source>
        <translation>Gör anropet före close(), och inuti with-blocket.</translation>
    </message>
    <message>
        <source>This socket does not listen, so it has no queue that accept() could take from.</source>
        <translation>Den här socketen lyssnar inte, så den har ingen kö som accept() kan ta ur.</translation>
    </message>
    <message>
        <source>Call listen() before accept().</source>
        <translation>Anropa listen() före accept().</translation>
    </message>
    <message>
        <source>This socket has an address already: bind() works once.</source>
        <translation>Den här socketen har redan en adress: bind() fungerar en gång.</translation>
    </message>
    <message>
        <source>Make a new socket for another address.</source>
        <translation>Skapa en ny socket för en annan adress.</translation>
    </message>
    <message>
        <source>The call does not fit the state this socket is in.</source>
        <translation>Anropet passar inte det tillstånd som socketen är i.</translation>
    </message>
    <message>
        <source>Check the order: socket, bind, listen, accept; or socket, connect.</source>
        <translation>Kontrollera ordningen: socket, bind, listen, accept; eller socket, connect.</translation>
    </message>
    <message>
        <source>Ports below 1024 belong to the system&apos;s own services: an ordinary user may not bind them.</source>
        <translation>Portar under 1024 hör till systemets egna tjänster: en vanlig användare får inte göra bind till dem.</translation>
    </message>
    <message>
        <source>Take a port from 1024 to 65535.</source>
        <translation>Ta en port från 1024 till 65535.</translation>
    </message>
    <message>
        <source>The system does not allow it, perhaps by a firewall&apos;s rule.</source>
        <translation>Systemet tillåter det inte, kanske på grund av en regel i en brandvägg.</translation>
    </message>
    <message>
        <source>Take another address or port, or ask who looks after this computer.</source>
        <translation>Ta en annan adress eller port, eller fråga den som sköter datorn.</translation>
    </message>
    <message>
        <source>Take 127.0.0.1 for programs on this computer, or an address that the computer has.</source>
        <translation>Ta 127.0.0.1 för program på den här datorn, eller en adress som datorn har.</translation>
    </message>
    <message>
        <source>Nobody answered: the computer is off, or something on the way throws the packets away.</source>
        <translation>Ingen svarade: datorn är avstängd, eller så slänger något på vägen paketen.</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall stands between.</source>
        <translation>Kontrollera adressen, och om det finns en brandvägg emellan.</translation>
    </message>
    <message>
        <source>There is no way from this computer to that address.</source>
        <translation>Det finns ingen väg från den här datorn till den adressen.</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>Kontrollera adressen och nätverksanslutningen.</translation>
    </message>
    <message>
        <source>The call would have had to wait, and this socket was told not to.</source>
        <translation>Anropet hade behövt vänta, och den här socketen är inställd på att inte vänta.</translation>
    </message>
    <message>
        <source>Try again later, or let it wait: setblocking(True).</source>
        <translation>Försök igen senare, eller låt den vänta: setblocking(True).</translation>
    </message>
    <message>
        <source>The handshake has begun, and this socket was told not to wait for its end.</source>
        <translation>Handskakningen har börjat, och den här socketen är inställd på att inte vänta tills den är klar.</translation>
    </message>
    <message>
        <source>Wait until it can be written to, or let it wait: setblocking(True).</source>
        <translation>Vänta tills det går att skriva till den, eller låt den vänta: setblocking(True).</translation>
    </message>
    <message>
        <source>The program has as many descriptors open as it may.</source>
        <translation>Programmet har så många deskriptorer öppna som det får ha.</translation>
    </message>
    <message>
        <source>Close the sockets that are no longer used.</source>
        <translation>Stäng de socketar som inte används längre.</translation>
    </message>
    <message>
        <source>This socket is connectionless, and nobody was named to send to.</source>
        <translation>Den här socketen är utan anslutning, och ingen mottagare angavs.</translation>
    </message>
    <message>
        <source>Name the receiver: sendto(data, address).</source>
        <translation>Ange mottagaren: sendto(data, adress).</translation>
    </message>
    <message>
        <source>This kind of socket has no such call.</source>
        <translation>Den här sortens socket har inget sådant anrop.</translation>
    </message>
    <message>
        <source>listen() and accept() need a socket made with SOCK_STREAM.</source>
        <translation>listen() och accept() behöver en socket som skapats med SOCK_STREAM.</translation>
    </message>
    <message>
        <source>No name server could be asked about this name.</source>
        <translation>Ingen namnserver gick att fråga om det här namnet.</translation>
    </message>
    <message>
        <source>Check the network connection, or type the address in numbers: 127.0.0.1 is this computer.</source>
        <translation>Kontrollera nätverksanslutningen, eller skriv adressen med siffror: 127.0.0.1 är den här datorn.</translation>
    </message>
    <message>
        <source>No computer is known by this name.</source>
        <translation>Ingen dator är känd under det här namnet.</translation>
    </message>
    <message>
        <source>Check the spelling, or type the address in numbers: 127.0.0.1 is this computer.</source>
        <translation>Kontrollera stavningen, eller skriv adressen med siffror: 127.0.0.1 är den här datorn.</translation>
    </message>
    <message>
        <source>A port is a number of 16 bits: 0 to 65535. Python did not even ask the system.</source>
        <translation>En port är ett tal på 16 bitar: 0 till 65535. Python frågade inte ens systemet.</translation>
    </message>
    <message>
        <source>Sockets carry bytes, not text. Python did not even ask the system.</source>
        <translation>Socketar för byte vidare, inte text. Python frågade inte ens systemet.</translation>
    </message>
    <message>
        <source>Write the bytes as b&apos;hello&apos;, or make them from text: text.encode().</source>
        <translation>Skriv byte som b&apos;hello&apos;, eller gör dem av text: text.encode().</translation>
    </message>
    <message>
        <source>An address is one pair, a host and a port, and the port has to be a whole number. Python did not even ask the system.</source>
        <translation>En adress är ett par, en värd och en port, och porten måste vara ett heltal. Python frågade inte ens systemet.</translation>
    </message>
    <message>
        <source>Give a pair and a number from 1024 to 65535: (&apos;127.0.0.1&apos;, 50017).</source>
        <translation>Ange ett par och ett tal från 1024 till 65535: (&apos;127.0.0.1&apos;, 50017).</translation>
    </message>
    <message>
        <source>The call was given the wrong kind of thing. Python did not even ask the system.</source>
        <translation>Anropet fick fel sorts sak. Python frågade inte ens systemet.</translation>
    </message>
    <message>
        <source>Compare what the call is given with what it takes.</source>
        <translation>Jämför det som anropet får med det som det tar.</translation>
    </message>
    <message>
        <source>The call was given a value it cannot use. Python did not even ask the system.</source>
        <translation>Anropet fick ett värde som det inte kan använda. Python frågade inte ens systemet.</translation>
    </message>
    <message>
        <source>The socket&apos;s own time limit ran out: settimeout() set it.</source>
        <translation>Socketens egen tidsgräns gick ut: settimeout() satte den.</translation>
    </message>
    <message>
        <source>Give it more time, or catch the exception and go on.</source>
        <translation>Ge det mer tid, eller fånga undantaget och fortsätt.</translation>
    </message>
    <message>
        <source>The call was refused.</source>
        <translation>Anropet avvisades.</translation>
    </message>
    <message>
        <source>Look the error up in the call&apos;s manual page.</source>
        <translation>Slå upp felet på anropets manualsida.</translation>
    </message>
    <message>
        <source>No program listens there any more. A connection that this side closed first rests in TIME_WAIT, %1 s more.</source>
        <translation>Inget program lyssnar där längre. En anslutning som den här sidan stängde först vilar i TIME_WAIT, %1 s till.</translation>
    </message>
    <message>
        <source>No program listens there any more. A connection that this side closed first rests in TIME_WAIT.</source>
        <translation>Inget program lyssnar där längre. En anslutning som den här sidan stängde först vilar i TIME_WAIT.</translation>
    </message>
    <message>
        <source>Wait, or take another port. SO_REUSEADDR helps only if the old server had it too.</source>
        <translation>Vänta, eller ta en annan port. SO_REUSEADDR hjälper bara om den förra servern också hade det på.</translation>
    </message>
    <message>
        <source>No program listens there any more. A connection that this side closed first rests in FIN_WAIT2, since its peer has not closed.</source>
        <translation>Inget program lyssnar där längre. En anslutning som den här sidan stängde först vilar i FIN_WAIT2, eftersom motparten inte har stängt.</translation>
    </message>
    <message>
        <source>Take another port, or close the peer (%1) and wait about a minute: TIME_WAIT follows.</source>
        <translation>Ta en annan port, eller stäng motparten (%1) och vänta ungefär en minut: TIME_WAIT följer.</translation>
    </message>
    <message>
        <source>A socket of this computer listens there.</source>
        <translation>En socket på den här datorn lyssnar där.</translation>
    </message>
    <message>
        <source>A socket of this computer listens there (%1).</source>
        <translation>En socket på den här datorn lyssnar där (%1).</translation>
    </message>
    <message>
        <source>End that program, or take another port.</source>
        <translation>Avsluta det programmet, eller ta en annan port.</translation>
    </message>
    <message>
        <source>Another socket of this computer holds this address.</source>
        <translation>En annan socket på den här datorn har den här adressen.</translation>
    </message>
    <message>
        <source>Find the program that holds it, or take another port.</source>
        <translation>Ta reda på vilket program som har den, eller ta en annan port.</translation>
    </message>
    <message>
        <source>The server listens at %1 now: connect there.</source>
        <translation>Servern lyssnar på %1 nu: anslut dit.</translation>
    </message>
    <message>
        <source>%1 fired. Its slot took %2.</source>
        <translation>%1 kom. Dess slot tog %2.</translation>
    </message>
    <message>
        <source>%1 fired.</source>
        <translation>%1 kom.</translation>
    </message>
    <message>
        <source>%1 fired</source>
        <translation>%1 kom</translation>
    </message>
    <message>
        <source>running line %1</source>
        <translation>kör rad %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppat</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>undantag</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvisat</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>slutstatus %1</translation>
    </message>
    <message>
        <source>Nothing listened there: the kernel answered with a reset. bind() alone does not open the door, listen() does.</source>
        <translation>Ingen lyssnade där: kärnan svarade med en reset. bind() ensamt öppnar inte dörren, det gör listen().</translation>
    </message>
    <message>
        <source>The peer ended the connection without a farewell: its socket was closed with bytes unread, or by a program that asked for a reset. A crash alone is an end like close(): recv() returns b&apos;&apos;.</source>
        <translation>Motparten avslutade anslutningen utan avsked: dess socket stängdes med olästa byte, eller av ett program som bad om en reset. En krasch i sig är ett slut som close(): recv() returnerar b&apos;&apos;.</translation>
    </message>
    <message>
        <source>This computer does not have that address.</source>
        <translation>Den här datorn har inte den adressen.</translation>
    </message>
    <message>
        <source>The backlog has to fit into 32 bits. Python did not even ask the system.</source>
        <translation>Backlogen måste rymmas i 32 bitar. Python frågade inte ens systemet.</translation>
    </message>
    <message>
        <source>Give a small whole number: listen(1).</source>
        <translation>Ge ett litet heltal: listen(1).</translation>
    </message>
    <message>
        <source>The backlog has to be a whole number. Python did not even ask the system.</source>
        <translation>Backlogen måste vara ett heltal. Python frågade inte ens systemet.</translation>
    </message>
    <message>
        <source>No program listened there any more. A connection that this side closed first rested in TIME_WAIT; that time is over.</source>
        <translation>Inget program lyssnade där längre. En anslutning som den här sidan stängde först vilade i TIME_WAIT; den tiden är över.</translation>
    </message>
    <message>
        <source>Try again: the port should be free.</source>
        <translation>Försök igen: porten bör vara ledig.</translation>
    </message>
    <message>
        <source>This connection is gone. Connect anew, with a new socket.</source>
        <translation>Den här anslutningen är borta. Anslut på nytt, med en ny socket.</translation>
    </message>
    <message>
        <source>This connection is gone. Start the server again, for the next client.</source>
        <translation>Den här anslutningen är borta. Starta servern igen, för nästa klient.</translation>
    </message>
    <message>
        <source>This connection is gone. Nothing in the listing catches the exception: as a script it would end here. The buttons go on, to serve the next client.</source>
        <translation>Den här anslutningen är borta. Inget i listningen fångar undantaget: som skript skulle det sluta här. Knapparna går vidare, för att betjäna nästa klient.</translation>
    </message>
    <message>
        <source>This connection is gone. Close its socket, then accept() the next client.</source>
        <translation>Den här anslutningen är borta. Stäng dess socket och ta sedan emot nästa klient med accept().</translation>
    </message>
    <message>
        <source>This connection is gone, and its socket is closed: accept() the next client.</source>
        <translation>Den här anslutningen är borta och dess socket är stängd: ta emot nästa klient med accept().</translation>
    </message>
    <message>
        <source>The server&apos;s listening socket was closed while this connection lay in its backlog: nobody had accepted it, and the kernel reset it.</source>
        <translation>Serverns lyssnande socket stängdes medan den här anslutningen låg i dess backlog: ingen hade tagit emot den, och kärnan svarade med en reset.</translation>
    </message>
    <message>
        <source>Let the server listen again, then connect anew.</source>
        <translation>Låt servern lyssna igen, och anslut sedan på nytt.</translation>
    </message>
    <message>
        <source>Opens the door. From now on the kernel answers handshakes by itself and keeps the connections in a queue, the backlog. Linux admits one more than asked for.</source>
        <translation>Öppnar dörren. Från och med nu svarar kärnan på handskakningar på egen hand och ställer anslutningarna i en kö, backlogen. Linux släpper in en till utöver antalet.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) wait here: made by the kernel, not taken by accept() yet.</source>
        <translation>
            <numerusform>%n anslutning väntar här: gjord av kärnan, inte uttagen av accept() än.</numerusform>
            <numerusform>%n anslutningar väntar här: gjorda av kärnan, inte uttagna av accept() än.</numerusform>
        </translation>
    </message>
    <message>
        <source>listen(%1) asked for room for so many; Linux admits one more.</source>
        <translation>listen(%1) bad om plats för så många; Linux släpper in en till.</translation>
    </message>
    <message>
        <source>The backlog is full: the SYN of the next client is dropped, and sent again until accept() makes room.</source>
        <translation>Backlogen är full: nästa klients SYN kastas, och skickas igen tills accept() ger plats.</translation>
    </message>
    <message>
        <source>accept() takes the oldest.</source>
        <translation>accept() tar ut den äldsta.</translation>
    </message>
    <message>
        <source>The backlog is full: %1 wait in it after listen(%2), since Linux admits one more. The SYN is dropped, and sent again until accept() makes room.</source>
        <translation>Backlogen är full: %1 väntar i den efter listen(%2), eftersom Linux släpper in en till. SYN kastas, och skickas igen tills accept() ger plats.</translation>
    </message>
    <message>
        <source>the backlog is full; accept() makes room</source>
        <translation>backlogen är full; accept() ger plats</translation>
    </message>
    <message>
        <source>has closed its side; its calls are not visible</source>
        <translation>har stängt sin sida; dess anrop syns inte</translation>
    </message>
    <message>
        <source>waiting in %1: the backlog is full</source>
        <translation>väntar i %1: backlogen är full</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1. Press Listen: the server waits for a client.   2. Press Connect: the client reaches it, and accept() returns.   3. Type a message and press Send: watch recv() return it.</source>
        <translation>1. Tryck på Listen: servern väntar på en klient.   2. Tryck på Connect: klienten når den, och accept() returnerar.   3. Skriv ett meddelande och tryck på Send: se hur recv() returnerar det.</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>Stäng de första stegen</translation>
    </message>
    <message>
        <source>Close (Esc). Help → First steps shows this again.</source>
        <translation>Stäng (Esc). Hjälp → Första stegen visar det här igen.</translation>
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

Det lär ut TCP-socketar genom att du får köra riktiga. Det som tänds var ett riktigt systemanrop.

Gjort med Qt %2, körs på %3.

Fri programvara under MIT-licensen, utan någon garanti.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
</context>
<context>
    <name>KernelTable</name>
    <message>
        <source>pid %1 %2</source>
        <translation>pid %1 %2</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Left at the end, and closed by the system: %1.</source>
        <translation>Kvar vid slutet, och stängt av systemet: %1.</translation>
    </message>
    <message>
        <source>the thread %1 of line %2</source>
        <translation>tråden %1 från rad %2</translation>
    </message>
    <message>
        <source>the connection with %1 of line %2</source>
        <translation>anslutningen till %1 från rad %2</translation>
    </message>
    <message>
        <source>the socket at %1 of line %2</source>
        <translation>socketen på %1 från rad %2</translation>
    </message>
    <message>
        <source>the socket of line %1</source>
        <translation>socketen från rad %1</translation>
    </message>
</context>
<context>
    <name>LessonMistake</name>
    <message>
        <source>%1, line %2: expected %3.</source>
        <translation>%1, rad %2: här förväntades %3.</translation>
    </message>
    <message>
        <source>one of the keys %1</source>
        <translation>en av nycklarna %1</translation>
    </message>
    <message>
        <source>the lines “actor:” and “kind:” (or “prints:” or “signal:”) for it</source>
        <translation>raderna ”actor:” och ”kind:” (eller ”prints:” eller ”signal:”) för den</translation>
    </message>
    <message>
        <source>one sentence after “%1:”, once</source>
        <translation>en mening efter ”%1:”, en gång</translation>
    </message>
    <message>
        <source>a line “key: value”</source>
        <translation>en rad ”nyckel: värde”</translation>
    </message>
    <message>
        <source>a whole number, from 1</source>
        <translation>ett heltal, från 1</translation>
    </message>
    <message>
        <source>a line “say:” in the check, with a sentence for the learner</source>
        <translation>en rad ”say:” i kontrollen, med en mening till den som läser</translation>
    </message>
    <message>
        <source>a line “ask:” in the prediction, with the question</source>
        <translation>en rad ”ask:” i förutsägelsen, med frågan</translation>
    </message>
    <message>
        <source>two lines “answer:” or more in the prediction</source>
        <translation>två eller flera rader ”answer:” i förutsägelsen</translation>
    </message>
    <message>
        <source>a line “because:” for this answer, told if it comes true</source>
        <translation>en rad ”because:” för det här svaret, som visas om det visar sig stämma</translation>
    </message>
    <message>
        <source>another event for this answer than for the one before</source>
        <translation>en annan händelse för det här svaret än för det förra</translation>
    </message>
    <message>
        <source>a file that can be read: %1</source>
        <translation>en fil som går att läsa: %1</translation>
    </message>
    <message>
        <source>the step&apos;s title after “##”</source>
        <translation>stegets titel efter ”##”</translation>
    </message>
    <message>
        <source>a line “## Title”, which begins a step</source>
        <translation>en rad ”## Titel”, som börjar ett steg</translation>
    </message>
    <message>
        <source>a line “---”, and below it “title:” and “order:”</source>
        <translation>en rad ”---”, och under den ”title:” och ”order:”</translation>
    </message>
    <message>
        <source>a line “---” after “title:” and “order:”</source>
        <translation>en rad ”---” efter ”title:” och ”order:”</translation>
    </message>
    <message>
        <source>a line “title:” with the lesson&apos;s title above</source>
        <translation>en rad ”title:” med lektionens titel ovanför</translation>
    </message>
    <message>
        <source>a line “order:” with the lesson&apos;s number above</source>
        <translation>en rad ”order:” med lektionens nummer ovanför</translation>
    </message>
    <message>
        <source>a line %1 that closes the block of line %2</source>
        <translation>en rad %1 som avslutar blocket från rad %2</translation>
    </message>
    <message>
        <source>“server” or “client” after “%1”</source>
        <translation>”server” eller ”client” efter ”%1”</translation>
    </message>
    <message>
        <source>“%1” and a name after “%2”</source>
        <translation>”%1” och ett namn efter ”%2”</translation>
    </message>
    <message>
        <source>one of the pieces: %1</source>
        <translation>en av bitarna: %1</translation>
    </message>
    <message>
        <source>the end of the block, since the piece fills it</source>
        <translation>blockets slut, eftersom biten fyller det</translation>
    </message>
    <message>
        <source>one listing for the %1 in a step</source>
        <translation>ett enda kodblock för %1 i ett steg</translation>
    </message>
    <message>
        <source>a “line:” that the %1&apos;s listing has; it has %2 lines</source>
        <translation>en ”line:” som finns i koden för %1; den har %2 rader</translation>
    </message>
    <message>
        <source>a line “## Title” before the first block</source>
        <translation>en rad ”## Titel” före det första blocket</translation>
    </message>
    <message>
        <source>buttons out of %1</source>
        <translation>knappar bland %1</translation>
    </message>
    <message>
        <source>text in UTF-8; save the file in that encoding</source>
        <translation>text i UTF-8; spara filen med den kodningen</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Next part</source>
        <translation>Nästa del</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Föregående steg</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Vad du ska göra</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Passes when</source>
        <translation>Klart när</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Steg %1 av %2</translation>
    </message>
</context>
<context>
    <name>ListingControls</name>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>Stoppa servern</translation>
    </message>
    <message>
        <source>Stop client</source>
        <translation>Stoppa klienten</translation>
    </message>
    <message>
        <source>Save the listing</source>
        <translation>Spara koden</translation>
    </message>
    <message>
        <source>Python programs (*.py);;All files (*)</source>
        <translation>Pythonprogram (*.py);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 gick inte att skriva: %2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Edit the server&apos;s listing</source>
        <translation>Redigera serverns kod</translation>
    </message>
    <message>
        <source>Edit the client&apos;s listing</source>
        <translation>Redigera klientens kod</translation>
    </message>
    <message>
        <source>Change the listing, and run what you have changed. Escape ends it.</source>
        <translation>Ändra i koden, och kör det du har ändrat. Escape avslutar.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Återställ koden</translation>
    </message>
    <message>
        <source>Put the server&apos;s listing back</source>
        <translation>Återställ serverns kod</translation>
    </message>
    <message>
        <source>Put the client&apos;s listing back</source>
        <translation>Återställ klientens kod</translation>
    </message>
    <message>
        <source>The listing as it came</source>
        <translation>Koden som den var från början</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Run the server&apos;s listing with Python</source>
        <translation>Kör serverns kod med Python</translation>
    </message>
    <message>
        <source>Run the client&apos;s listing with Python</source>
        <translation>Kör klientens kod med Python</translation>
    </message>
    <message>
        <source>Puts the listing here as a script, which Step and Run hand to Python itself</source>
        <translation>Lägger koden här som ett skript, som Stega och Kör lämnar till Python självt</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Save the server&apos;s listing</source>
        <translation>Spara serverns kod</translation>
    </message>
    <message>
        <source>Save the client&apos;s listing</source>
        <translation>Spara klientens kod</translation>
    </message>
    <message>
        <source>Writes the listing to a file, to run it in a terminal</source>
        <translation>Skriver koden till en fil, så att den kan köras i en terminal</translation>
    </message>
</context>
<context>
    <name>ListingError</name>
    <message>
        <source>The call “%1” is named here, but without () it is not called.</source>
        <translation>Anropet ”%1” nämns här, men utan () görs det inte.</translation>
    </message>
    <message>
        <source>The number %1 is not known to the lessons, which have whole numbers of at most 64 bits.</source>
        <translation>Talet %1 är inte känt i lektionerna, som har heltal på högst 64 bitar.</translation>
    </message>
    <message>
        <source>Arguments by name, as %1=, are not known to the lessons.</source>
        <translation>Argument med namn, som %1=, är inte kända i lektionerna.</translation>
    </message>
    <message>
        <source>This is nested too deep for the lessons.</source>
        <translation>Det här är nästlat för djupt för lektionerna.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3: %4</source>
        <translation>Rad %1, kolumn %2: %3: %4</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 Run it with Python instead.</source>
        <translation>Rad %1, kolumn %2: %3 Kör det med Python i stället.</translation>
    </message>
    <message>
        <source>Of Python&apos;s modules only socket is known to the lessons.</source>
        <translation>Av Pythons moduler är bara socket känd i lektionerna.</translation>
    </message>
    <message>
        <source>\N in a string is not known to the lessons.</source>
        <translation>\N i en sträng är inte känt i lektionerna.</translation>
    </message>
    <message>
        <source>“%1” is not known to the lessons here.</source>
        <translation>”%1” är inte känt här i lektionerna.</translation>
    </message>
    <message>
        <source>A line that begins with a backslash is not known to the lessons.</source>
        <translation>En rad som börjar med ett omvänt snedstreck är inte känd i lektionerna.</translation>
    </message>
    <message>
        <source>f-strings are not known to the lessons.</source>
        <translation>f-strängar är inte kända i lektionerna.</translation>
    </message>
    <message>
        <source>A listing that ends with a backslash is not known to the lessons.</source>
        <translation>Kod som slutar med ett omvänt snedstreck är inte känd i lektionerna.</translation>
    </message>
    <message>
        <source>“%1” is called here on the class socket. It belongs to a socket, as socket.socket() makes one.</source>
        <translation>”%1” anropas här på klassen socket. Det hör till en socket, en sådan som socket.socket() skapar.</translation>
    </message>
    <message>
        <source>Only sockets of socket.AF_INET and socket.SOCK_STREAM, in this order, are known to the lessons.</source>
        <translation>Bara socketar med socket.AF_INET och socket.SOCK_STREAM, i den ordningen, är kända i lektionerna.</translation>
    </message>
    <message>
        <source>Flags are not known to the lessons.</source>
        <translation>Flaggor är inte kända i lektionerna.</translation>
    </message>
    <message>
        <source>An option of bytes is not known to the lessons.</source>
        <translation>Ett alternativ av byte är inte känt i lektionerna.</translation>
    </message>
    <message>
        <source>Python&apos;s own “%1” is not known to the lessons.</source>
        <translation>Pythons eget ”%1” är inte känt i lektionerna.</translation>
    </message>
    <message>
        <source>A tuple this large is not known to the lessons.</source>
        <translation>En så här stor tupel är inte känd i lektionerna.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stop replay</source>
        <translation>Stoppa uppspelningen</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Spela upp</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Sequence</source>
        <translation>Sek&amp;vens</translation>
    </message>
    <message>
        <source>S&amp;ockets</source>
        <translation>S&amp;ocketar</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Händelser</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Skrivbordets &amp;färger</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>L&amp;just</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hög &amp;kontrast</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Körning</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>Step &amp;server</source>
        <translation>Stega &amp;servern</translation>
    </message>
    <message>
        <source>&amp;Run or pause server</source>
        <translation>&amp;Kör eller pausa servern</translation>
    </message>
    <message>
        <source>Re&amp;ply</source>
        <translation>S&amp;vara</translation>
    </message>
    <message>
        <source>Cl&amp;ose server</source>
        <translation>Stän&amp;g servern</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connect</translation>
    </message>
    <message>
        <source>S&amp;tep client</source>
        <translation>S&amp;tega klienten</translation>
    </message>
    <message>
        <source>R&amp;un or pause client</source>
        <translation>Kö&amp;r eller pausa klienten</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>Sen&amp;d</translation>
    </message>
    <message>
        <source>Close clie&amp;nt</source>
        <translation>Stäng klie&amp;nten</translation>
    </message>
    <message>
        <source>P&amp;ause all</source>
        <translation>Pa&amp;usa alla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Stega till&amp;baka</translation>
    </message>
    <message>
        <source>L&amp;ive</source>
        <translation>D&amp;irekt</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Snabbar&amp;e</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>Långsa&amp;mmare</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation>&amp;Om Socketscope</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>&amp;Systemets språk</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Stega tillbaka</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sekvens</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Socketar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>Öppna &amp;lektion…</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>Open s&amp;erver&apos;s script…</source>
        <translation>Öppna s&amp;erverns skript…</translation>
    </message>
    <message>
        <source>Open &amp;client&apos;s script…</source>
        <translation>Öppna &amp;klientens skript…</translation>
    </message>
    <message>
        <source>Open &amp;further client&apos;s script…</source>
        <translation>Öppna &amp;ytterligare en klients skript…</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Lektion</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>S&amp;törre text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>M&amp;indre text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normal storlek</translation>
    </message>
    <message>
        <source>Mo&amp;tion</source>
        <translation>&amp;Rörelse</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentera</translation>
    </message>
    <message>
        <source>Start all in or&amp;der</source>
        <translation>Starta &amp;alla i ordning</translation>
    </message>
    <message>
        <source>Server&apos;s listing with P&amp;ython</source>
        <translation>Serverns kod med P&amp;ython</translation>
    </message>
    <message>
        <source>Client&apos;s listing with Pyt&amp;hon</source>
        <translation>Klientens kod med Pyt&amp;hon</translation>
    </message>
    <message>
        <source>Brea&amp;kpoint</source>
        <translation>Bryt&amp;punkt</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Kopiera bilden</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Spara bilden…</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid text</source>
        <translation>Kopiera som &amp;Mermaid-text</translation>
    </message>
    <message>
        <source>State &amp;diagram</source>
        <translation>Tillstånds&amp;diagram</translation>
    </message>
    <message>
        <source>Start all in order</source>
        <translation>Starta alla i ordning</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentera</translation>
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
        <translation>Klient</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Första stegen</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>&amp;Vad är det här?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>The wo&amp;rds of the field</source>
        <translation>Fackor&amp;d</translation>
    </message>
    <message>
        <source>The format of &amp;events</source>
        <translation>Formatet för &amp;händelser</translation>
    </message>
    <message>
        <source>Writing a &amp;lesson</source>
        <translation>Att skriva en &amp;lektion</translation>
    </message>
    <message>
        <source>The server&apos;s program. Its buttons make the calls, and the code shows the line of Python that each call stands for. The marked line runs now, or comes next.</source>
        <translation>Serverns program. Dess knappar gör anropen, och koden visar den rad Python som varje anrop står för. Den markerade raden körs nu, eller kommer härnäst.</translation>
    </message>
    <message>
        <source>The client&apos;s program. Connect makes a connection to the server, Send sends the message beside it. Once connected, Connect adds another client.</source>
        <translation>Klientens program. Connect upprättar en anslutning till servern, Send skickar meddelandet bredvid. När klienten är ansluten lägger Connect till ännu en klient.</translation>
    </message>
    <message>
        <source>The state diagram: the calls a server and a client make, in their order. A filled stage was called last; one with a clock waits. Between the two are the queue and the buffer that the kernel keeps. Click a stage for what its call does.</source>
        <translation>Tillståndsdiagrammet: anropen som en server och en klient gör, i sin ordning. En fylld fas anropades senast; en med en klocka väntar. Mellan de två finns kön och bufferten som kärnan har. Klicka på en fas för att se vad dess anrop gör.</translation>
    </message>
    <message>
        <source>The sockets: a card each, with its descriptor, its addresses, its state in the kernel, and the bytes that have arrived and were not read.</source>
        <translation>Socketarna: ett kort för var och en, med dess deskriptor, dess adresser, dess tillstånd i kärnan, och de byte som har kommit fram men inte lästs.</translation>
    </message>
    <message>
        <source>The events: everything that has happened, a row a call. Choose a row to see it in full, with its bytes as text or in hexadecimal.</source>
        <translation>Händelserna: allt som har hänt, en rad för varje anrop. Välj en rad för att se den i sin helhet, med dess byte som text eller hexadecimalt.</translation>
    </message>
    <message>
        <source>More pictures of the same events. The button in the corner opens the one in front in a window of its own.</source>
        <translation>Fler bilder av samma händelser. Knappen i hörnet öppnar den som ligger främst i ett eget fönster.</translation>
    </message>
    <message>
        <source>The timeline: drag its handle into the past, and every picture shows that moment. The sockets go on meanwhile. Live returns to now.</source>
        <translation>Tidslinjen: dra handtaget in i det förflutna, så visar alla bilder det ögonblicket. Socketarna fortsätter under tiden. Direkt går tillbaka till nuet.</translation>
    </message>
    <message>
        <source>What acts on all programs: pause them, begin anew, step back in time, play the last conversation again; and the pace, which is the time between two steps of a run.</source>
        <translation>Det som gäller alla program: pausa dem, börja om, stega tillbaka i tiden, spela upp det senaste samtalet igen; och tempot, som är tiden mellan två steg i en körning.</translation>
    </message>
    <message>
        <source>The lesson: what to do, why, and what should happen. A step passes when the sockets did what it asks for, and not before. A question is decided by what really happens.</source>
        <translation>Lektionen: vad du ska göra, varför, och vad som bör hända. Ett steg blir klart när socketarna har gjort det som steget ber om, och inte förr. En fråga avgörs av det som verkligen händer.</translation>
    </message>
    <message>
        <source>The first steps: what to click to see a whole conversation.</source>
        <translation>De första stegen: vad du ska klicka på för att se ett helt samtal.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nästa steg</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Föregående steg</translation>
    </message>
    <message>
        <source>&amp;Answer the question</source>
        <translation>&amp;Svara på frågan</translation>
    </message>
    <message>
        <source>&amp;Start the part anew</source>
        <translation>&amp;Börja om från delens början</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Öppna lektion</translation>
    </message>
    <message>
        <source>Lessons (*.md);;All files (*)</source>
        <translation>Lektioner (*.md);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Senast ö&amp;ppnade</translation>
    </message>
    <message>
        <source>State diag&amp;ram</source>
        <translation>Tillstånds&amp;diagram</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>Tillståndsdiagram</translation>
    </message>
    <message>
        <source>The lesson asks for this button.</source>
        <translation>Lektionen ber om den här knappen.</translation>
    </message>
    <message>
        <source>The sequence diagram: time runs downwards. A bar is a call under way, an arrow is bytes, a close or a reset on its way from one program to the other. Where a program ended, its sockets were closed with it, without a call of close().</source>
        <translation>Sekvensdiagrammet: tiden går nedåt. En stapel är ett anrop som pågår, en pil är byte, en stängning eller en reset på väg från det ena programmet till det andra. Där ett program avslutades stängdes dess socketar med det, utan något anrop av close().</translation>
    </message>
    <message>
        <source>The two programs. Where there is no room for both, a tab brings the other one to the front.</source>
        <translation>De två programmen. Där det inte finns plats för båda lyfter en flik fram det andra.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Leave it</source>
        <translation>Låt det vara</translation>
    </message>
</context>
<context>
    <name>OutputStrip</name>
    <message>
        <source>nothing printed yet</source>
        <translation>inget utskrivet än</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Utdata</translation>
    </message>
    <message>
        <source>What the program prints; shows or hides it</source>
        <translation>Det som programmet skriver ut; visar eller döljer det</translation>
    </message>
    <message>
        <source>input for the program, ended by Return</source>
        <translation>indata till programmet, avslutas med Retur</translation>
    </message>
    <message>
        <source>Input for the program</source>
        <translation>Indata till programmet</translation>
    </message>
    <message>
        <source>What input() and sys.stdin read. Ctrl+D in an empty line ends the input.</source>
        <translation>Det som input() och sys.stdin läser. Ctrl+D på en tom rad avslutar indata.</translation>
    </message>
</context>
<context>
    <name>Paces</name>
    <message>
        <source>full speed</source>
        <translation>full fart</translation>
    </message>
    <message>
        <source>1 step in %1 s</source>
        <translation>1 steg på %1 s</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>1 steg/s</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 steg/s</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Save picture</source>
        <translation>Spara bilden</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-bild (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-bild (*.png)</translation>
    </message>
    <message>
        <source>Mermaid text (*.mmd)</source>
        <translation>Mermaid-text (*.mmd)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Sparad som %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>%1 gick inte att spara: %2.</translation>
    </message>
</context>
<context>
    <name>PictureTabs</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>Öppna i ett eget fönster</translation>
    </message>
</context>
<context>
    <name>PredictionCard</name>
    <message>
        <source>Predict, then step</source>
        <translation>Förutsäg, stega sedan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>You predicted</source>
        <translation>Din förutsägelse</translation>
    </message>
    <message>
        <source>%1 This is what happened.</source>
        <translation>%1 Det här är vad som hände.</translation>
    </message>
    <message>
        <source>%1 This did not happen.</source>
        <translation>%1 Det här hände inte.</translation>
    </message>
    <message>
        <source>It happened before you chose. %1</source>
        <translation>Det hände innan du valde. %1</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation>Rätt. %1</translation>
    </message>
    <message>
        <source>It came otherwise. %1</source>
        <translation>Det blev annorlunda. %1</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ingenting har hänt än.</translation>
    </message>
    <message>
        <source>%1: %2 has waited %3</source>
        <comment>an actor, a call, a time</comment>
        <translation>%1: %2 har väntat %3</translation>
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
        <translation>Koden för det program som gör något</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Vad som händer nu</translation>
    </message>
    <message>
        <source>%1: running line %2, %3</source>
        <comment>an actor, a line&apos;s number, a time</comment>
        <translation>%1: kör rad %2, %3</translation>
    </message>
</context>
<context>
    <name>ProgramControls</name>
    <message>
        <source>The escape at character %1 of the message is not complete: \x takes two hexadecimal digits, and a backslash itself is \\.</source>
        <translation>Specialtecknet på plats %1 i meddelandet är inte fullständigt: \x tar två hexadecimala siffror, och ett omvänt snedstreck skrivs \\.</translation>
    </message>
    <message>
        <source>The field is empty: there is nothing to send. An empty sendall() sends no byte, and the peer&apos;s recv() goes on waiting.</source>
        <translation>Fältet är tomt: det finns inget att skicka. Ett tomt sendall() skickar inga byte, och motpartens recv() väntar vidare.</translation>
    </message>
    <message>
        <source>The field holds %L1 characters at most; what was typed or pasted beyond is left out.</source>
        <translation>Fältet rymmer högst %L1 tecken; det som skrevs eller klistrades in därutöver är utelämnat.</translation>
    </message>
</context>
<context>
    <name>ProgramPanel</name>
    <message>
        <source>Step</source>
        <translation>Stega</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Run server</source>
        <translation>Kör servern</translation>
    </message>
    <message>
        <source>Run client</source>
        <translation>Kör klienten</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Stoppa det</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Server · %1</source>
        <translation>Server · %1</translation>
    </message>
    <message>
        <source>Client · %1</source>
        <translation>Klient · %1</translation>
    </message>
    <message>
        <source>Selected client</source>
        <translation>Vald klient</translation>
    </message>
    <message>
        <source>The client that is shown here and that sends</source>
        <translation>Den klient som visas här och som skickar</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knappar</translation>
    </message>
    <message>
        <source>Takes this program away and puts the buttons back</source>
        <translation>Tar bort det här programmet och sätter tillbaka knapparna</translation>
    </message>
    <message>
        <source>Back to the server&apos;s buttons</source>
        <translation>Tillbaka till serverns knappar</translation>
    </message>
    <message>
        <source>Back to the client&apos;s buttons</source>
        <translation>Tillbaka till klientens knappar</translation>
    </message>
    <message>
        <source>Step server</source>
        <translation>Stega servern</translation>
    </message>
    <message>
        <source>Step client</source>
        <translation>Stega klienten</translation>
    </message>
    <message>
        <source>Code of the server</source>
        <translation>Serverns kod</translation>
    </message>
    <message>
        <source>Code of the client</source>
        <translation>Klientens kod</translation>
    </message>
    <message>
        <source>Output of the server</source>
        <translation>Serverns utdata</translation>
    </message>
    <message>
        <source>Output of the client</source>
        <translation>Klientens utdata</translation>
    </message>
    <message>
        <source>A program is under way here. It will be stopped, and its sockets closed, before another takes its place.</source>
        <translation>Ett program är i gång här. Det kommer att stoppas, och dess socketar stängas, innan ett annat tar dess plats.</translation>
    </message>
    <message>
        <source>It runs; press to pause it.</source>
        <translation>Det körs; tryck för att pausa det.</translation>
    </message>
</context>
<context>
    <name>QtControls</name>
    <message>
        <source>A port is a whole number from 0 to 65535.</source>
        <translation>En port är ett heltal från 0 till 65535.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Another socket has that port.</source>
        <translation>%1: %2. En annan socket har den porten.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Ta port %1</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Rensa listan</translation>
    </message>
    <message>
        <source>%1 (lesson)</source>
        <translation>%1 (lektion)</translation>
    </message>
    <message>
        <source>%1 (server&apos;s script)</source>
        <translation>%1 (serverns skript)</translation>
    </message>
    <message>
        <source>%1 (client&apos;s script)</source>
        <translation>%1 (klientens skript)</translation>
    </message>
</context>
<context>
    <name>ScriptControls</name>
    <message>
        <source>Python that runs scripts</source>
        <translation>Den Python som kör skript</translation>
    </message>
    <message>
        <source>python3 of the PATH</source>
        <translation>python3 i PATH</translation>
    </message>
    <message>
        <source>Python %1: %2</source>
        <translation>Python %1: %2</translation>
    </message>
    <message>
        <source>Python %1: %2 (too old)</source>
        <translation>Python %1: %2 (för gammal)</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>En annan…</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>Arbetskatalog</translation>
    </message>
    <message>
        <source>The script&apos;s folder</source>
        <translation>Skriptets katalog</translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation>Välj en Python</translation>
    </message>
    <message>
        <source>Choose the working directory</source>
        <translation>Välj arbetskatalog</translation>
    </message>
    <message>
        <source>%1 runs this script. Choose another one, or the working directory.</source>
        <translation>%1 kör det här skriptet. Välj en annan, eller välj arbetskatalog.</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argument</translation>
    </message>
    <message>
        <source>Arguments of the server&apos;s script</source>
        <translation>Argument till serverns skript</translation>
    </message>
    <message>
        <source>Arguments of the client&apos;s script</source>
        <translation>Argument till klientens skript</translation>
    </message>
    <message>
        <source>Python for the server&apos;s script</source>
        <translation>Python för serverns skript</translation>
    </message>
    <message>
        <source>Python for the client&apos;s script</source>
        <translation>Python för klientens skript</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>Stoppa servern</translation>
    </message>
    <message>
        <source>Stop client</source>
        <translation>Stoppa klienten</translation>
    </message>
    <message>
        <source>in %1, line %2</source>
        <comment>another file of the script</comment>
        <translation>i %1, rad %2</translation>
    </message>
</context>
<context>
    <name>ScriptDesk</name>
    <message>
        <source>Open a server&apos;s script</source>
        <translation>Öppna ett skript för servern</translation>
    </message>
    <message>
        <source>Open a client&apos;s script</source>
        <translation>Öppna ett skript för klienten</translation>
    </message>
    <message>
        <source>Open a further client&apos;s script</source>
        <translation>Öppna ett skript för ytterligare en klient</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 går inte att skriva: %2.</translation>
    </message>
    <message>
        <source>There is no listing of a lesson here that Python could run.</source>
        <translation>Här finns ingen kod från en lektion som Python kan köra.</translation>
    </message>
    <message>
        <source>Python scripts (*.py);;All files (*)</source>
        <translation>Pythonskript (*.py);;Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>ScriptProcess</name>
    <message>
        <source>%1 is a folder, not a script.</source>
        <translation>%1 är en katalog, inte ett skript.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 går inte att läsa: %2.</translation>
    </message>
    <message>
        <source>The working directory %1 does not exist.</source>
        <translation>Arbetskatalogen %1 finns inte.</translation>
    </message>
    <message>
        <source>There is no python3 on this computer&apos;s PATH. Install Python 3.8 or newer, or choose one.</source>
        <translation>Det finns ingen python3 i den här datorns PATH. Installera Python 3.8 eller nyare, eller välj en.</translation>
    </message>
    <message>
        <source>%1 is no program that can be run.</source>
        <translation>%1 är inget program som går att köra.</translation>
    </message>
    <message>
        <source>A temporary folder for the tracer cannot be made in %1.</source>
        <translation>En tillfällig katalog för spårningen går inte att skapa i %1.</translation>
    </message>
    <message>
        <source>There is no free port for the tracer: %1.</source>
        <translation>Det finns ingen ledig port för spårningen: %1.</translation>
    </message>
    <message>
        <source>There is no pipe left for the script&apos;s output.</source>
        <translation>Det finns inget rör (pipe) kvar för skriptets utdata.</translation>
    </message>
    <message>
        <source>%1 did not run the script (%2). %3</source>
        <translation>%1 körde inte skriptet (%2). %3</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 går inte att starta: %2.</translation>
    </message>
</context>
<context>
    <name>SequenceArrows</name>
    <message>
        <source>close</source>
        <translation>stängning</translation>
    </message>
    <message>
        <source>half close</source>
        <translation>halvstängning</translation>
    </message>
    <message>
        <source>closed its side</source>
        <translation>stängde sin sida</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reset</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>×%1, %2 B</source>
        <translation>×%1, %2 B</translation>
    </message>
</context>
<context>
    <name>SequenceDiagram</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Ingenting har hänt än.</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>Sekvensdiagram</translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation>↓ Senaste</translation>
    </message>
    <message>
        <source>To the newest row</source>
        <translation>Till den senaste raden</translation>
    </message>
    <message>
        <source>Show the newest row, and keep to it (End)</source>
        <translation>Visa den senaste raden och håll dig till den (End)</translation>
    </message>
</context>
<context>
    <name>SequenceHandshake</name>
    <message>
        <source>kernels’ handshake</source>
        <translation>kärnornas handskakning</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>inte mätt</translation>
    </message>
    <message>
        <source>handshake, not measured</source>
        <translation>handskakning, inte mätt</translation>
    </message>
    <message>
        <source>at or before %1; in the backlog</source>
        <translation>vid %1 eller tidigare; i backlogen</translation>
    </message>
    <message>
        <source>at or before %1</source>
        <translation>vid %1 eller tidigare</translation>
    </message>
</context>
<context>
    <name>SequenceLayout</name>
    <message>
        <source>its calls were not visible</source>
        <translation>dess anrop syntes inte</translation>
    </message>
    <message>
        <source>its calls are not visible</source>
        <translation>dess anrop syns inte</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not drawn</source>
        <translation>
            <numerusform>%n tidigare händelse ritas inte</numerusform>
            <numerusform>%n tidigare händelser ritas inte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more program(s) are not drawn</source>
        <translation>
            <numerusform>%n program till ritas inte</numerusform>
            <numerusform>%n program till ritas inte</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>markör</translation>
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
        <translation>väntar</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>i %1</translation>
    </message>
</context>
<context>
    <name>SequenceMermaid</name>
    <message>
        <source>Sequence of socket calls</source>
        <translation>Sekvens av socketanrop</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not drawn</source>
        <translation>
            <numerusform>%n tidigare händelse ritas inte</numerusform>
            <numerusform>%n tidigare händelser ritas inte</numerusform>
        </translation>
    </message>
    <message>
        <source>its calls are not visible</source>
        <translation>dess anrop syns inte</translation>
    </message>
    <message>
        <source>kernels&apos; handshake, not measured; in the backlog</source>
        <translation>kärnornas handskakning, inte mätt; i backlogen</translation>
    </message>
    <message>
        <source>kernels&apos; handshake, not measured</source>
        <translation>kärnornas handskakning, inte mätt</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>waiting in %1, %2</source>
        <comment>a call and how long</comment>
        <translation>väntar i %1, %2</translation>
    </message>
</context>
<context>
    <name>SequencePainter</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n tidigare</numerusform>
            <numerusform>%n tidigare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message>
        <source>%1 (heard late)</source>
        <translation>%1 (hördes sent)</translation>
    </message>
    <message>
        <source>called %1.</source>
        <translation>anropade %1.</translation>
    </message>
    <message>
        <source>called %1, which never returned.</source>
        <translation>anropade %1, som aldrig returnerade.</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1, %2, waiting %3. %4</source>
        <translation>%1, %2, väntar %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n byte(s): %2</source>
        <translation>
            <numerusform>%1 skickade %n byte: %2</numerusform>
            <numerusform>%1 skickade %n byte: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n byte(s) to %2: %3</source>
        <translation>
            <numerusform>%1 skickade %n byte till %2: %3</numerusform>
            <numerusform>%1 skickade %n byte till %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from %1 have arrived and are not read yet.</source>
        <translation>
            <numerusform>%n byte från %1 har kommit fram och är inte läst än.</numerusform>
            <numerusform>%n byte från %1 har kommit fram och är inte lästa än.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closed its side.</source>
        <translation>%1 stängde sin sida.</translation>
    </message>
    <message>
        <source>connected to %1, at or before this time. Its calls are not visible.</source>
        <translation>anslöt till %1, vid den här tiden eller tidigare. Dess anrop syns inte.</translation>
    </message>
    <message>
        <source>its connection is closed.</source>
        <translation>dess anslutning är stängd.</translation>
    </message>
    <message>
        <source>closed its side.</source>
        <translation>stängde sin sida.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>its thread %1 ended.</source>
        <translation>dess tråd %1 avslutades.</translation>
    </message>
    <message>
        <source>thread ended</source>
        <translation>tråd avslutad</translation>
    </message>
    <message>
        <source>its socket was closed without a call of close(), since the program has ended or has no name for it any more.</source>
        <translation>dess socket stängdes utan något anrop av close(), eftersom programmet har avslutats eller inte längre har något namn på den.</translation>
    </message>
    <message>
        <source>the program ended, since nothing caught the exception.</source>
        <translation>programmet avslutades, eftersom inget fångade undantaget.</translation>
    </message>
    <message>
        <source>the program ended.</source>
        <translation>programmet avslutades.</translation>
    </message>
    <message>
        <source>the program ended: %1.</source>
        <translation>programmet avslutades: %1.</translation>
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
        <translation>kö</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>motpart</translation>
    </message>
    <message>
        <source>%1 unsent</source>
        <translation>%1 oskickade</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 olästa</translation>
    </message>
    <message>
        <source>accept() puts the next conn here</source>
        <translation>accept() lägger nästa conn här</translation>
    </message>
</context>
<context>
    <name>SocketsModel</name>
    <message>
        <source>Owner</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>fd</source>
        <translation>fd</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Lokal adress</translation>
    </message>
    <message>
        <source>Peer or queue</source>
        <translation>Motpart eller kö</translation>
    </message>
    <message>
        <source>Kernel state</source>
        <translation>Tillstånd i kärnan</translation>
    </message>
    <message>
        <source>Unread bytes</source>
        <translation>Olästa byte</translation>
    </message>
    <message>
        <source>Unsent bytes</source>
        <translation>Oskickade byte</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Byte in</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>Byte ut</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>lyssnare</translation>
    </message>
    <message>
        <source>conn</source>
        <translation>conn</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 waiting</source>
        <translation>%1 av %2 väntar</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reset</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, stängd</translation>
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
        <translation>Socketar</translation>
    </message>
    <message>
        <source>No sockets yet. Listen and Connect make the first.</source>
        <translation>Inga socketar än. Listen och Connect skapar de första.</translation>
    </message>
</context>
<context>
    <name>StageExplanation</name>
    <message>
        <source>Close explanation</source>
        <translation>Stäng förklaringen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>a stage</comment>
        <translation>Om %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an address and an error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Varför: %1</translation>
    </message>
    <message>
        <source>What to try: %1</source>
        <translation>Att prova: %1</translation>
    </message>
</context>
<context>
    <name>StateDiagram</name>
    <message>
        <source>State diagram</source>
        <translation>Tillståndsdiagram</translation>
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
        <translation>Mer om %1</translation>
    </message>
    <message>
        <source>Client shown</source>
        <translation>Klient som visas</translation>
    </message>
    <message>
        <source>Which client the diagram shows (Page Up, Page Down)</source>
        <translation>Vilken klient diagrammet visar (Page Up, Page Down)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a client and its process</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Click for all of it: why it happened and what to try</source>
        <translation>Klicka för att se allt: varför det hände och vad du kan prova</translation>
    </message>
    <message>
        <source>%1: click to show it</source>
        <translation>%1: klicka för att visa den</translation>
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
        <translation>%1() returnerade %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>upptagen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Klient %1</translation>
    </message>
    <message>
        <source>gone; its calls were not visible</source>
        <translation>borta; dess anrop syntes inte</translation>
    </message>
    <message>
        <source>%1, gone: its calls were not visible</source>
        <translation>%1, borta: dess anrop syntes inte</translation>
    </message>
    <message>
        <source>its calls are not visible</source>
        <translation>dess anrop syns inte</translation>
    </message>
    <message>
        <source>%1: its calls are not visible</source>
        <translation>%1: dess anrop syns inte</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>not started: Listen begins</source>
        <translation>inte startad: Listen börjar</translation>
    </message>
    <message>
        <source>not started: Connect begins</source>
        <translation>inte startad: Connect börjar</translation>
    </message>
    <message>
        <source>next: %1()</source>
        <translation>härnäst: %1()</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Ta port %1</translation>
    </message>
    <message>
        <source>in both panels</source>
        <translation>i båda panelerna</translation>
    </message>
    <message>
        <source>Step the server</source>
        <translation>Stega servern</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>backlog</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>en klient</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>inte mätt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ingen än</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>syns inte</translation>
    </message>
    <message>
        <source>listen() makes it</source>
        <translation>listen() skapar den</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n väntar</numerusform>
            <numerusform>%n väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>ingen väntar</translation>
    </message>
    <message>
        <source>outside, from :%1</source>
        <translation>utifrån, från :%1</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>buffert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>ännu inte accepterad</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>ingen anslutning</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 olästa</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>closed by the peer</source>
        <translation>stängd av motparten</translation>
    </message>
    <message>
        <source>had %1</source>
        <translation>hade %1</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>inget har kommit än</translation>
    </message>
    <message>
        <source>connected, not served; %1</source>
        <translation>ansluten, inte betjänad; %1</translation>
    </message>
    <message>
        <source>connected, not served</source>
        <translation>ansluten, inte betjänad</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ledig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a cause and an advice, two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
    <message>
        <source>in the kernel</source>
        <translation>i kärnan</translation>
    </message>
    <message>
        <source>ended; Qt made its calls, unseen</source>
        <translation>avslutad; Qt gjorde dess anrop, osett</translation>
    </message>
    <message>
        <source>%1 fired; Qt makes the calls, unseen</source>
        <translation>%1 kom; Qt gör anropen, osett</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>inte startad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a wait and how long</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>UDP is connectionless: see Sockets and Events</source>
        <translation>UDP är utan anslutning: se Socketar och Händelser</translation>
    </message>
    <message>
        <source>connectionless</source>
        <translation>utan anslutning</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a client among several</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>inte betjänad</translation>
    </message>
    <message>
        <source>More</source>
        <comment>about an error</comment>
        <translation>Mer</translation>
    </message>
    <message>
        <source>not started: Step or Run begins</source>
        <translation>inte startad: Stega eller Kör börjar</translation>
    </message>
    <message>
        <source>running line %1, %2</source>
        <comment>of a program in no call, and how long</comment>
        <translation>kör rad %1, %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <comment>why, a sentence, or an errno</comment>
        <translation>misslyckades: %1</translation>
    </message>
    <message>
        <source>waiting for a client</source>
        <translation>väntar på en klient</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>väntar på data</translation>
    </message>
    <message>
        <source>waiting for room</source>
        <translation>väntar på plats</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>has closed its side; its calls are not visible</source>
        <translation>har stängt sin sida; dess anrop syns inte</translation>
    </message>
    <message>
        <source>%1, has closed its side: its calls are not visible</source>
        <translation>%1, har stängt sin sida: dess anrop syns inte</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 på väg</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Show what happens now</source>
        <translation>Visa vad som händer nu</translation>
    </message>
    <message>
        <source>event %L1 of %L2; the sockets go on</source>
        <translation>händelse %L1 av %L2; socketarna fortsätter</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>no events yet</source>
        <translation>inga händelser än</translation>
    </message>
    <message>
        <source>event %L1 of %L2</source>
        <translation>händelse %L1 av %L2</translation>
    </message>
</context>
</TS>
