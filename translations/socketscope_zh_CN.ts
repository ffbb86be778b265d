<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>再连接一个客户端</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>from a port the system picks</source>
        <translation>端口由系统选择</translation>
    </message>
</context>
<context>
    <name>ButtonServer</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
</context>
<context>
    <name>ButtonServerControls</name>
    <message>
        <source>%1 means every address of this computer: every computer that can reach one of them, in this room or beyond, could then connect to port %2.</source>
        <translation>%1 表示这台电脑的每一个地址：凡是能到达其中任何一个地址的电脑，不管在这个房间里还是更远的地方，都可以连接到端口 %2。</translation>
    </message>
    <message>
        <source>%1 is not a loopback address: every computer that can reach it, in this room or beyond, could then connect to port %2.</source>
        <translation>%1 不是环回地址：凡是能到达它的电脑，不管在这个房间里还是更远的地方，都可以连接到端口 %2。</translation>
    </message>
    <message>
        <source>Listen anyway</source>
        <translation>仍然监听</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Lets bind() take an address that rests in TIME_WAIT, if the server before had it on as well.</source>
        <translation>允许 bind() 使用一个还处于 TIME_WAIT 的地址，前提是之前的服务器也打开了这个选项。</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>实际为 %1</translation>
    </message>
    <message>
        <source>The port that the system chose, since 0 leaves it the choice</source>
        <translation>系统选择的端口：填 0 表示由系统选择</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Done. %1</source>
        <translation>已通过。%1</translation>
    </message>
    <message>
        <source>Not yet. %1</source>
        <translation>还没有。%1</translation>
    </message>
</context>
<context>
    <name>CodeMarks</name>
    <message>
        <source>Running.</source>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>Next to run.</source>
        <translation>接下来运行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Next to run, with %1</source>
        <translation>接下来运行，其中 %1</translation>
    </message>
    <message>
        <source>Running for %1.</source>
        <translation>已运行 %1。</translation>
    </message>
    <message>
        <source>main thread</source>
        <translation>主线程</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Click beside a line, or press F9 in it, to stop before it</source>
        <translation>点击一行的旁边，或者在这一行按 F9，程序就会在它之前停下</translation>
    </message>
    <message>
        <source>Breakpoint in line %1</source>
        <translation>第 %1 行的断点</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>With run: no window; print what happens as JSON lines on standard output.</source>
        <translation>与 run 连用：不打开窗口，把发生的事以 JSON 行打印到标准输出。</translation>
    </message>
    <message>
        <source>With --headless: python, or builtin for the interpreter of the lessons.</source>
        <translation>与 --headless 连用：python，或者 builtin（课程自带的解释器）。</translation>
    </message>
    <message>
        <source>With --headless: end all programs after so many seconds; 0 for never.</source>
        <translation>与 --headless 连用：这么多秒之后结束所有程序；0 表示永不结束。</translation>
    </message>
    <message>
        <source>With run: the Python that runs the scripts.</source>
        <translation>与 run 连用：运行脚本的 Python。</translation>
    </message>
    <message>
        <source>Open this part of the lessons, from 1.</source>
        <translation>打开课程的这一课，从 1 开始。</translation>
    </message>
    <message>
        <source>Drive and watch real TCP sockets, one call at a time.</source>
        <translation>操作并观察真正的 TCP 套接字，一次一个调用。</translation>
    </message>
    <message>
        <source>Run Python scripts: a server and its clients.</source>
        <translation>运行 Python 脚本：一个服务器和它的客户端。</translation>
    </message>
    <message>
        <source>The only command is run.</source>
        <translation>唯一的命令是 run。</translation>
    </message>
    <message>
        <source>run needs at least one script.</source>
        <translation>run 至少需要一个脚本。</translation>
    </message>
    <message>
        <source>--engine is python or builtin, not %1.</source>
        <translation>--engine 是 python 或 builtin，不能是 %1。</translation>
    </message>
    <message>
        <source>--timeout is a number of seconds, not %1.</source>
        <translation>--timeout 是秒数，不能是 %1。</translation>
    </message>
    <message>
        <source>--lesson is the number of a part, not %1.</source>
        <translation>--lesson 是一课的编号，不能是 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>ConversationControls</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Remote port</source>
        <translation>远程端口</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close server</source>
        <translation>关闭服务器</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Close client</source>
        <translation>关闭客户端</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Reply message</source>
        <translation>回复消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>as hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>字节的显示方式</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Row %L1 in full</source>
        <translation>第 %L1 行的全部内容</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1, from %2 s</source>
        <translation>%1，从 %2 秒起</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>%2 的第 %1 行</translation>
    </message>
    <message>
        <source>It became known after later events had been numbered.</source>
        <translation>得知它时，后面的事件已经编了号。</translation>
    </message>
    <message>
        <source>%L1 bytes, of which the first %L2 were kept</source>
        <translation>%L1 字节，保留了前 %L2 字节</translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 字节</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>抛出</translation>
    </message>
    <message>
        <source>still without an address</source>
        <translation>还没有地址</translation>
    </message>
    <message>
        <source>fd %1, %2</source>
        <translation>fd %1，%2</translation>
    </message>
</context>
<context>
    <name>EventPattern</name>
    <message>
        <source>“server”, “client” or “client 2” to “client 9”</source>
        <translation>“server”、“client”，或者“client 2”到“client 9”</translation>
    </message>
    <message>
        <source>one of the calls %1</source>
        <translation>以下调用之一：%1</translation>
    </message>
    <message>
        <source>one of the states %1</source>
        <translation>以下状态之一：%1</translation>
    </message>
    <message>
        <source>the number of a line, from 1</source>
        <translation>行号，从 1 开始</translation>
    </message>
    <message>
        <source>one of the keys %1</source>
        <translation>以下键之一：%1</translation>
    </message>
    <message>
        <source>one of the kinds %1</source>
        <translation>以下种类之一：%1</translation>
    </message>
    <message>
        <source>a whole number, or a range such as 1..5, 1.. or ..5</source>
        <translation>一个整数，或者一个范围，例如 1..5、1.. 或 ..5</translation>
    </message>
    <message>
        <source>some text</source>
        <translation>一些文本</translation>
    </message>
    <message>
        <source>a program and a call, such as “client connect”</source>
        <translation>一个程序和一个调用，例如“client connect”</translation>
    </message>
    <message>
        <source>bytes as Python writes them, such as b&apos;hello\n&apos;</source>
        <translation>字节，按 Python 的写法，例如 b&apos;hello\n&apos;</translation>
    </message>
    <message>
        <source>“%1” or “%2”</source>
        <translation>“%1”或“%2”</translation>
    </message>
    <message>
        <source>a program and a call or signal of it, such as “client close” or “server accept 2”</source>
        <translation>一个程序和它的一个调用或信号，例如“client close”或“server accept 2”</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>还没有地址</translation>
    </message>
    <message>
        <source>last name lost</source>
        <translation>失去最后的名字</translation>
    </message>
    <message>
        <source>program&apos;s end</source>
        <translation>程序结束</translation>
    </message>
    <message>
        <source>%1 of %2 wait</source>
        <translation>%1 / %2 个在等待</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 个在等待</translation>
    </message>
    <message>
        <source>%L1 B unread</source>
        <translation>%L1 字节未读</translation>
    </message>
    <message>
        <source>%L1 B unsent</source>
        <translation>%L1 字节未送达</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>socket closed</source>
        <translation>套接字已关闭</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 微秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>thread&apos;s end</source>
        <translation>线程结束</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>参与方</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>never returned</source>
        <translation>没有返回</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>已等待 %1</translation>
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
        <translation>含有所有这些词的行。引号里的 &quot;两个 词&quot; 视为一个整体。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as JSON lines</source>
        <translation>复制为 JSON 行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 行</translation>
    </message>
    <message>
        <source>%L1 hidden by the filter</source>
        <translation>%L1 行被筛选隐藏</translation>
    </message>
    <message>
        <source>%L1 older events dropped</source>
        <translation>丢弃了 %L1 个较早的事件</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>%1() returned %2 %3 times: the peer closed its side.</source>
        <translation>%1() 返回了 %3 次 %2：对端关闭了它那一边。</translation>
    </message>
    <message>
        <source>%1() returned %2: the peer closed its side.</source>
        <translation>%1() 返回了 %2：对端关闭了它那一边。</translation>
    </message>
    <message>
        <source>%1() returned %2 times, %3 bytes in all.</source>
        <translation>%1() 返回了 %2 次，共 %3 字节。</translation>
    </message>
    <message>
        <source>%1() returned %2: %3 of at most %4 bytes.</source>
        <translation>%1() 返回了 %2：最多 %4 字节中的 %3 字节。</translation>
    </message>
    <message>
        <source>%1() returned %2.</source>
        <translation>%1() 返回了 %2。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>fd %1</source>
        <translation>fd %1</translation>
    </message>
    <message>
        <source>conn from %1</source>
        <translation>conn，来自 %1</translation>
    </message>
    <message>
        <source>%1 B in %2 calls</source>
        <translation>%2 次调用共 %1 字节</translation>
    </message>
    <message>
        <source>socket() made a socket: descriptor %1.</source>
        <translation>socket() 创建了一个套接字：描述符 %1。</translation>
    </message>
    <message>
        <source>bind() gave the socket the address %1.</source>
        <translation>bind() 给了套接字地址 %1。</translation>
    </message>
    <message>
        <source>listen() opened the door: clients can connect now.</source>
        <translation>listen() 打开了门：现在客户端可以连接了。</translation>
    </message>
    <message>
        <source>accept() returned a new socket and the address %1.</source>
        <translation>accept() 返回了一个新套接字和地址 %1。</translation>
    </message>
    <message>
        <source>connect() returned None: the handshake is done.</source>
        <translation>connect() 返回了 None：握手完成了。</translation>
    </message>
    <message>
        <source>sendall() returned None: the kernel took all %1 B.</source>
        <translation>sendall() 返回了 None：内核收下了全部 %1 字节。</translation>
    </message>
    <message>
        <source>%1() returned %2: so many bytes the kernel took.</source>
        <translation>%1() 返回了 %2：内核收下了这么多字节。</translation>
    </message>
    <message>
        <source>shutdown() closed one direction; the socket itself stays open.</source>
        <translation>shutdown() 关闭了一个方向；套接字本身还开着。</translation>
    </message>
    <message>
        <source>close() gave the descriptor back.</source>
        <translation>close() 交还了描述符。</translation>
    </message>
    <message>
        <source>%1() returned.</source>
        <translation>%1() 返回了。</translation>
    </message>
    <message>
        <source>Waiting for a client. A connect() will wake it.</source>
        <translation>正在等待一个客户端。一个 connect() 会唤醒它。</translation>
    </message>
    <message>
        <source>Waiting for an answer from %1. A handshake, a refusal or a time-out will end it.</source>
        <translation>正在等待 %1 的答复。握手完成、被拒绝或超时都会结束等待。</translation>
    </message>
    <message>
        <source>Waiting for data. Bytes, a close or a reset will end it.</source>
        <translation>正在等待数据。字节到达、对端关闭或重置都会结束等待。</translation>
    </message>
    <message>
        <source>Waiting for data from %1. Bytes, a close or a reset will end it.</source>
        <translation>正在等待来自 %1 的数据。字节到达、对端关闭或重置都会结束等待。</translation>
    </message>
    <message>
        <source>Waiting for room: the peer does not read. A recv() on the other side will wake it.</source>
        <translation>正在等待空间：对端没有读取。另一边的 recv() 会唤醒它。</translation>
    </message>
    <message>
        <source>Waiting in %1(). It is no socket call.</source>
        <translation>正在 %1() 中等待。它不是套接字调用。</translation>
    </message>
    <message>
        <source>Waiting for %1() to return.</source>
        <translation>正在等待 %1() 返回。</translation>
    </message>
    <message>
        <source>waiting for a client; a connect() wakes it</source>
        <translation>等待一个客户端；一个 connect() 会唤醒它</translation>
    </message>
    <message>
        <source>waiting for an answer to the handshake</source>
        <translation>等待握手的答复</translation>
    </message>
    <message>
        <source>waiting for data; bytes or a close end it</source>
        <translation>等待数据；字节到达或对端关闭会结束等待</translation>
    </message>
    <message>
        <source>waiting for room; the peer&apos;s recv() makes it</source>
        <translation>等待空间；对端的 recv() 会腾出空间</translation>
    </message>
    <message>
        <source>waiting in %1()</source>
        <translation>在 %1() 中等待</translation>
    </message>
    <message>
        <source>waiting for %1()</source>
        <translation>等待 %1()</translation>
    </message>
    <message>
        <source>Makes a socket: a descriptor the program can call with. It has no address yet.</source>
        <translation>创建一个套接字：一个程序可以用来发起调用的描述符。它还没有地址。</translation>
    </message>
    <message>
        <source>It waits for nothing.</source>
        <translation>它不等待任何东西。</translation>
    </message>
    <message>
        <source>EMFILE: the program has too many descriptors open.</source>
        <translation>EMFILE：程序打开的描述符太多了。</translation>
    </message>
    <message>
        <source>Gives the socket its local address. Nobody can connect yet.</source>
        <translation>给套接字一个本地地址。还没有人能连接。</translation>
    </message>
    <message>
        <source>EADDRINUSE: the port is taken. EACCES: a port below 1024. EADDRNOTAVAIL: not an address of this computer.</source>
        <translation>EADDRINUSE：端口已被占用。EACCES：端口小于 1024。EADDRNOTAVAIL：不是这台电脑的地址。</translation>
    </message>
    <message>
        <source>EADDRINUSE: another socket listens on the same port.</source>
        <translation>EADDRINUSE：另一个套接字正在监听同一个端口。</translation>
    </message>
    <message>
        <source>Takes one connection out of the backlog and returns a new socket for it, on the same port, and the client&apos;s address. The listening socket stays as it is.</source>
        <translation>从 backlog 里取出一个连接，返回一个给它用的新套接字（端口相同），以及客户端的地址。监听套接字保持不变。</translation>
    </message>
    <message>
        <source>It waits while the backlog is empty. A client&apos;s connect() ends the wait.</source>
        <translation>backlog 为空时，它会等待。一个客户端的 connect() 会结束等待。</translation>
    </message>
    <message>
        <source>Asks the server&apos;s kernel for a connection: the three-way handshake. It returns None, whether the server has called accept() or not.</source>
        <translation>向服务器的内核请求一个连接：三次握手。不管服务器有没有调用 accept()，它都返回 None。</translation>
    </message>
    <message>
        <source>It waits for the other kernel&apos;s answer.</source>
        <translation>它等待另一个内核的答复。</translation>
    </message>
    <message>
        <source>ECONNREFUSED: nobody listens there. ETIMEDOUT: nobody answers.</source>
        <translation>ECONNREFUSED：那里没有人监听。ETIMEDOUT：没有人答复。</translation>
    </message>
    <message>
        <source>Takes bytes that have arrived out of the kernel&apos;s buffer, at most as many as asked for. b&apos;&apos; means that the peer closed its side.</source>
        <translation>从内核的缓冲区里取出已经到达的字节，最多取所要求的数量。b&apos;&apos; 表示对端关闭了它那一边。</translation>
    </message>
    <message>
        <source>It waits while the buffer is empty. Bytes, a close or a reset end the wait.</source>
        <translation>缓冲区为空时，它会等待。字节到达、对端关闭或重置会结束等待。</translation>
    </message>
    <message>
        <source>ECONNRESET: the peer broke the connection off.</source>
        <translation>ECONNRESET：对端中断了连接。</translation>
    </message>
    <message>
        <source>sendall() hands bytes to the kernel, which carries them over. recv() takes bytes that have arrived. Either side may do either at any time.</source>
        <translation>sendall() 把字节交给内核，由内核送过去。recv() 取出已经到达的字节。任何一边在任何时候都可以做其中任何一件。</translation>
    </message>
    <message>
        <source>sendall() waits while the kernel&apos;s buffers are full, recv() while they are empty.</source>
        <translation>内核的缓冲区满时，sendall() 会等待；缓冲区空时，recv() 会等待。</translation>
    </message>
    <message>
        <source>ECONNRESET: the peer broke the connection off. EPIPE: the peer no longer reads.</source>
        <translation>ECONNRESET：对端中断了连接。EPIPE：对端不再读取。</translation>
    </message>
    <message>
        <source>Gives the descriptor back. The peer&apos;s recv() then returns b&apos;&apos;. The side that closes first keeps the pair of addresses in TIME_WAIT for a while.</source>
        <translation>交还描述符。之后对端的 recv() 会返回 b&apos;&apos;。先关闭的一方会让这一对地址在 TIME_WAIT 中保留一段时间。</translation>
    </message>
    <message>
        <source>Closing with bytes unread makes the kernel send a reset: the peer gets ECONNRESET.</source>
        <translation>还有未读字节时关闭，内核会发送一个重置：对端得到 ECONNRESET。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>已到过</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>active, waiting for %1</source>
        <translation>活动，已等待 %1</translation>
    </message>
    <message>
        <source>active, called</source>
        <translation>活动，已调用</translation>
    </message>
    <message>
        <source>active, returned</source>
        <translation>活动，已返回</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>gone; its calls were not visible</source>
        <translation>已离开；它的调用不可见</translation>
    </message>
    <message>
        <source>connected; its calls are not visible</source>
        <translation>已经连接；它的调用不可见</translation>
    </message>
    <message>
        <source>connected, not served; its calls are not visible</source>
        <translation>已经连接，未轮到；它的调用不可见</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>waiting in accept for a client</source>
        <translation>在 accept 中等待客户端</translation>
    </message>
    <message>
        <source>waiting in %1 for data</source>
        <translation>在 %1 中等待数据</translation>
    </message>
    <message>
        <source>waiting in %1 for data (connected, not served)</source>
        <translation>在 %1 中等待数据（已经连接，未轮到）</translation>
    </message>
    <message>
        <source>waiting in %1</source>
        <translation>在 %1 中等待</translation>
    </message>
    <message>
        <source>failed in %1 with %2</source>
        <translation>在 %1 中失败：%2</translation>
    </message>
    <message>
        <source>failed in %1 with %2, and ended</source>
        <translation>在 %1 中失败：%2，已结束</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>stopped before %1</source>
        <translation>停在 %1 之前</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 已返回</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Let the server come to listen(), then connect again.</source>
        <translation>让服务器走到 listen()，然后再连接一次。</translation>
    </message>
    <message>
        <source>This connection is gone. Close the socket and connect anew.</source>
        <translation>这个连接已经没有了。关闭套接字，重新连接。</translation>
    </message>
    <message>
        <source>The peer no longer reads: an earlier send was answered with a reset.</source>
        <translation>对端不再读取：之前的一次发送得到的答复是重置。</translation>
    </message>
    <message>
        <source>This socket is not connected, and only a connected one carries bytes. A listening socket never is: accept() returns another one for that.</source>
        <translation>这个套接字没有连接，而只有已经连接的套接字才能传送字节。监听套接字永远不会连接：为此 accept() 会返回另一个套接字。</translation>
    </message>
    <message>
        <source>Call it on the socket that accept() returned, or connect() first.</source>
        <translation>在 accept() 返回的套接字上调用它，或者先 connect()。</translation>
    </message>
    <message>
        <source>This socket is connected or listens already.</source>
        <translation>这个套接字已经连接，或者已经在监听。</translation>
    </message>
    <message>
        <source>Make a new socket for another connection.</source>
        <translation>为另一个连接创建一个新的套接字。</translation>
    </message>
    <message>
        <source>This socket was closed before: it has no descriptor any more.</source>
        <translation>这个套接字之前已经关闭：它不再有描述符。</translation>
    </message>
    <message>
        <source>Make the call before close(), and inside the with block.</source>
        <translation>在 close() 之前、在 with 块里面发起这个调用。</translation>
    </message>
    <message>
        <source>This socket does not listen, so it has no queue that accept() could take from.</source>
        <translation>这个套接字没有监听，所以没有队列可以让 accept() 取出连接。</translation>
    </message>
    <message>
        <source>Call listen() before accept().</source>
        <translation>在 accept() 之前调用 listen()。</translation>
    </message>
    <message>
        <source>This socket has an address already: bind() works once.</source>
        <translation>这个套接字已经有地址了：bind() 只能用一次。</translation>
    </message>
    <message>
        <source>Make a new socket for another address.</source>
        <translation>为另一个地址创建一个新的套接字。</translation>
    </message>
    <message>
        <source>The call does not fit the state this socket is in.</source>
        <translation>这个调用不适合这个套接字现在的状态。</translation>
    </message>
    <message>
        <source>Check the order: socket, bind, listen, accept; or socket, connect.</source>
        <translation>检查顺序：socket、bind、listen、accept；或者 socket、connect。</translation>
    </message>
    <message>
        <source>Ports below 1024 belong to the system&apos;s own services: an ordinary user may not bind them.</source>
        <translation>1024 以下的端口属于系统自己的服务：普通用户不能 bind 它们。</translation>
    </message>
    <message>
        <source>Take a port from 1024 to 65535.</source>
        <translation>使用 1024 到 65535 之间的端口。</translation>
    </message>
    <message>
        <source>The system does not allow it, perhaps by a firewall&apos;s rule.</source>
        <translation>系统不允许这样做，可能是因为防火墙的规则。</translation>
    </message>
    <message>
        <source>Take another address or port, or ask who looks after this computer.</source>
        <translation>换一个地址或端口，或者问问管理这台电脑的人。</translation>
    </message>
    <message>
        <source>Take 127.0.0.1 for programs on this computer, or an address that the computer has.</source>
        <translation>这台电脑上的程序之间用 127.0.0.1，或者用这台电脑拥有的地址。</translation>
    </message>
    <message>
        <source>Nobody answered: the computer is off, or something on the way throws the packets away.</source>
        <translation>没有人答复：那台电脑关着，或者路上有什么丢弃了数据包。</translation>
    </message>
    <message>
        <source>Check the address, and whether a firewall stands between.</source>
        <translation>检查地址，以及中间是否有防火墙。</translation>
    </message>
    <message>
        <source>There is no way from this computer to that address.</source>
        <translation>从这台电脑没有路可以到达那个地址。</translation>
    </message>
    <message>
        <source>Check the address and the network connection.</source>
        <translation>检查地址和网络连接。</translation>
    </message>
    <message>
        <source>The call would have had to wait, and this socket was told not to.</source>
        <translation>这个调用本来必须等待，但这个套接字被要求不等待。</translation>
    </message>
    <message>
        <source>Try again later, or let it wait: setblocking(True).</source>
        <translation>稍后再试，或者让它等待：setblocking(True)。</translation>
    </message>
    <message>
        <source>The handshake has begun, and this socket was told not to wait for its end.</source>
        <translation>握手已经开始，但这个套接字被要求不等握手结束。</translation>
    </message>
    <message>
        <source>Wait until it can be written to, or let it wait: setblocking(True).</source>
        <translation>等到可以写入为止，或者让它等待：setblocking(True)。</translation>
    </message>
    <message>
        <source>The program has as many descriptors open as it may.</source>
        <translation>程序打开的描述符已经达到上限。</translation>
    </message>
    <message>
        <source>Close the sockets that are no longer used.</source>
        <translation>关闭不再使用的套接字。</translation>
    </message>
    <message>
        <source>This socket is connectionless, and nobody was named to send to.</source>
        <translation>这个套接字是无连接的，而且没有指明要发送给谁。</translation>
    </message>
    <message>
        <source>Name the receiver: sendto(data, address).</source>
        <translation>指明接收方：sendto(data, address)。</translation>
    </message>
    <message>
        <source>This kind of socket has no such call.</source>
        <translation>这种套接字没有这个调用。</translation>
    </message>
    <message>
        <source>listen() and accept() need a socket made with SOCK_STREAM.</source>
        <translation>listen() 和 accept() 需要用 SOCK_STREAM 创建的套接字。</translation>
    </message>
    <message>
        <source>No name server could be asked about this name.</source>
        <translation>没有可以查询这个名字的域名服务器。</translation>
    </message>
    <message>
        <source>Check the network connection, or type the address in numbers: 127.0.0.1 is this computer.</source>
        <translation>检查网络连接，或者用数字输入地址：127.0.0.1 就是这台电脑。</translation>
    </message>
    <message>
        <source>No computer is known by this name.</source>
        <translation>没有哪台电脑叫这个名字。</translation>
    </message>
    <message>
        <source>Check the spelling, or type the address in numbers: 127.0.0.1 is this computer.</source>
        <translation>检查拼写，或者用数字输入地址：127.0.0.1 就是这台电脑。</translation>
    </message>
    <message>
        <source>A port is a number of 16 bits: 0 to 65535. Python did not even ask the system.</source>
        <translation>端口是一个 16 位的数字：0 到 65535。Python 根本没有去问系统。</translation>
    </message>
    <message>
        <source>Sockets carry bytes, not text. Python did not even ask the system.</source>
        <translation>套接字传送的是字节，不是文本。Python 根本没有去问系统。</translation>
    </message>
    <message>
        <source>Write the bytes as b&apos;hello&apos;, or make them from text: text.encode().</source>
        <translation>把字节写成 b&apos;hello&apos;，或者由文本得到：text.encode()。</translation>
    </message>
    <message>
        <source>An address is one pair, a host and a port, and the port has to be a whole number. Python did not even ask the system.</source>
        <translation>地址是一对值，一个主机和一个端口，而且端口必须是整数。Python 根本没有去问系统。</translation>
    </message>
    <message>
        <source>Give a pair and a number from 1024 to 65535: (&apos;127.0.0.1&apos;, 50017).</source>
        <translation>给出一对值，其中的数字在 1024 到 65535 之间：(&apos;127.0.0.1&apos;, 50017)。</translation>
    </message>
    <message>
        <source>The call was given the wrong kind of thing. Python did not even ask the system.</source>
        <translation>给这个调用的东西种类不对。Python 根本没有去问系统。</translation>
    </message>
    <message>
        <source>Compare what the call is given with what it takes.</source>
        <translation>比较一下给这个调用的是什么，它需要的又是什么。</translation>
    </message>
    <message>
        <source>The call was given a value it cannot use. Python did not even ask the system.</source>
        <translation>给这个调用的值它不能用。Python 根本没有去问系统。</translation>
    </message>
    <message>
        <source>The socket&apos;s own time limit ran out: settimeout() set it.</source>
        <translation>套接字自己的时限到了：它是用 settimeout() 设置的。</translation>
    </message>
    <message>
        <source>Give it more time, or catch the exception and go on.</source>
        <translation>给它更多时间，或者捕获异常再继续。</translation>
    </message>
    <message>
        <source>The call was refused.</source>
        <translation>这个调用被拒绝了。</translation>
    </message>
    <message>
        <source>Look the error up in the call&apos;s manual page.</source>
        <translation>在这个调用的手册页里查一查这个错误。</translation>
    </message>
    <message>
        <source>No program listens there any more. A connection that this side closed first rests in TIME_WAIT, %1 s more.</source>
        <translation>那里已经没有程序在监听了。由这一方先关闭的一个连接还处于 TIME_WAIT，还剩 %1 秒。</translation>
    </message>
    <message>
        <source>No program listens there any more. A connection that this side closed first rests in TIME_WAIT.</source>
        <translation>那里已经没有程序在监听了。由这一方先关闭的一个连接还处于 TIME_WAIT。</translation>
    </message>
    <message>
        <source>Wait, or take another port. SO_REUSEADDR helps only if the old server had it too.</source>
        <translation>等一等，或者换一个端口。只有之前的服务器也设置过 SO_REUSEADDR，它才有帮助。</translation>
    </message>
    <message>
        <source>No program listens there any more. A connection that this side closed first rests in FIN_WAIT2, since its peer has not closed.</source>
        <translation>那里已经没有程序在监听了。由这一方先关闭的一个连接还处于 FIN_WAIT2，因为它的对端没有关闭。</translation>
    </message>
    <message>
        <source>Take another port, or close the peer (%1) and wait about a minute: TIME_WAIT follows.</source>
        <translation>换一个端口，或者关闭对端（%1）再等大约一分钟：接下来是 TIME_WAIT。</translation>
    </message>
    <message>
        <source>A socket of this computer listens there.</source>
        <translation>这台电脑的一个套接字正在那里监听。</translation>
    </message>
    <message>
        <source>A socket of this computer listens there (%1).</source>
        <translation>这台电脑的一个套接字正在那里监听（%1）。</translation>
    </message>
    <message>
        <source>End that program, or take another port.</source>
        <translation>结束那个程序，或者换一个端口。</translation>
    </message>
    <message>
        <source>Another socket of this computer holds this address.</source>
        <translation>这台电脑的另一个套接字占着这个地址。</translation>
    </message>
    <message>
        <source>Find the program that holds it, or take another port.</source>
        <translation>找出占着它的程序，或者换一个端口。</translation>
    </message>
    <message>
        <source>The server listens at %1 now: connect there.</source>
        <translation>服务器现在在 %1 监听：连接到那里。</translation>
    </message>
    <message>
        <source>%1 fired. Its slot took %2.</source>
        <translation>%1 发出了信号。它的槽取走了 %2。</translation>
    </message>
    <message>
        <source>%1 fired.</source>
        <translation>%1 发出了信号。</translation>
    </message>
    <message>
        <source>%1 fired</source>
        <translation>%1 发出了信号</translation>
    </message>
    <message>
        <source>running line %1</source>
        <translation>正在运行第 %1 行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝运行</translation>
    </message>
    <message>
        <source>exit status %1</source>
        <translation>退出状态 %1</translation>
    </message>
    <message>
        <source>Nothing listened there: the kernel answered with a reset. bind() alone does not open the door, listen() does.</source>
        <translation>当时那里没有人监听：内核用一个重置作了答复。只有 bind() 不会打开门，listen() 才会。</translation>
    </message>
    <message>
        <source>The peer ended the connection without a farewell: its socket was closed with bytes unread, or by a program that asked for a reset. A crash alone is an end like close(): recv() returns b&apos;&apos;.</source>
        <translation>对端没有告别就结束了连接：它的套接字在还有未读字节时被关闭，或者关闭它的程序要求了重置。崩溃本身和 close() 一样只是结束：recv() 返回 b&apos;&apos;。</translation>
    </message>
    <message>
        <source>This computer does not have that address.</source>
        <translation>这台电脑没有这个地址。</translation>
    </message>
    <message>
        <source>The backlog has to fit into 32 bits. Python did not even ask the system.</source>
        <translation>backlog 必须放得进 32 位。Python 根本没有去问系统。</translation>
    </message>
    <message>
        <source>Give a small whole number: listen(1).</source>
        <translation>给一个小的整数：listen(1)。</translation>
    </message>
    <message>
        <source>The backlog has to be a whole number. Python did not even ask the system.</source>
        <translation>backlog 必须是整数。Python 根本没有去问系统。</translation>
    </message>
    <message>
        <source>No program listened there any more. A connection that this side closed first rested in TIME_WAIT; that time is over.</source>
        <translation>那里当时已经没有程序在监听了。由这一方先关闭的一个连接处于 TIME_WAIT；这段时间已经过去。</translation>
    </message>
    <message>
        <source>Try again: the port should be free.</source>
        <translation>再试一次：端口应该空闲了。</translation>
    </message>
    <message>
        <source>This connection is gone. Connect anew, with a new socket.</source>
        <translation>这个连接已经没有了。用一个新的套接字重新连接。</translation>
    </message>
    <message>
        <source>This connection is gone. Start the server again, for the next client.</source>
        <translation>这个连接已经没有了。为下一个客户端重新启动服务器。</translation>
    </message>
    <message>
        <source>This connection is gone. Nothing in the listing catches the exception: as a script it would end here. The buttons go on, to serve the next client.</source>
        <translation>这个连接已经没有了。代码里没有任何地方捕获这个异常：作为脚本，它会在这里结束。按钮会继续，好为下一个客户端服务。</translation>
    </message>
    <message>
        <source>This connection is gone. Close its socket, then accept() the next client.</source>
        <translation>这个连接已经没有了。关闭它的套接字，然后用 accept() 接受下一个客户端。</translation>
    </message>
    <message>
        <source>This connection is gone, and its socket is closed: accept() the next client.</source>
        <translation>这个连接已经没有了，它的套接字也已关闭：用 accept() 接受下一个客户端。</translation>
    </message>
    <message>
        <source>The server&apos;s listening socket was closed while this connection lay in its backlog: nobody had accepted it, and the kernel reset it.</source>
        <translation>这个连接还在 backlog 里时，服务器的监听套接字就被关闭了：没有人接受过它，内核把它重置了。</translation>
    </message>
    <message>
        <source>Let the server listen again, then connect anew.</source>
        <translation>让服务器重新监听，然后重新连接。</translation>
    </message>
    <message>
        <source>Opens the door. From now on the kernel answers handshakes by itself and keeps the connections in a queue, the backlog. Linux admits one more than asked for.</source>
        <translation>打开门。从现在起，内核会自己应答握手，并把连接放在一个队列里，也就是 backlog。Linux 会比要求的多放一个进来。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) wait here: made by the kernel, not taken by accept() yet.</source>
        <translation>
            <numerusform>%n 个连接在这里等待：内核已经建立，accept() 还没有取走。</numerusform>
        </translation>
    </message>
    <message>
        <source>listen(%1) asked for room for so many; Linux admits one more.</source>
        <translation>listen(%1) 要求了这么多位置；Linux 会多放一个进来。</translation>
    </message>
    <message>
        <source>The backlog is full: the SYN of the next client is dropped, and sent again until accept() makes room.</source>
        <translation>backlog 已满：下一个客户端的 SYN 会被丢弃，并一再重发，直到 accept() 腾出位置。</translation>
    </message>
    <message>
        <source>accept() takes the oldest.</source>
        <translation>accept() 取走最早的一个。</translation>
    </message>
    <message>
        <source>The backlog is full: %1 wait in it after listen(%2), since Linux admits one more. The SYN is dropped, and sent again until accept() makes room.</source>
        <translation>backlog 已满：listen(%2) 之后里面有 %1 个在等，因为 Linux 会多放一个进来。SYN 会被丢弃，并一再重发，直到 accept() 腾出位置。</translation>
    </message>
    <message>
        <source>the backlog is full; accept() makes room</source>
        <translation>backlog 已满；accept() 会腾出位置</translation>
    </message>
    <message>
        <source>has closed its side; its calls are not visible</source>
        <translation>已经关闭它这一方；它的调用不可见</translation>
    </message>
    <message>
        <source>waiting in %1: the backlog is full</source>
        <translation>在 %1 中等待：backlog 已满</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1. Press Listen: the server waits for a client.   2. Press Connect: the client reaches it, and accept() returns.   3. Type a message and press Send: watch recv() return it.</source>
        <translation>1. 按 Listen：服务器等待客户端。   2. 按 Connect：客户端连到服务器，accept() 返回。   3. 输入一条消息，按 Send：看 recv() 返回它。</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>关闭入门提示</translation>
    </message>
    <message>
        <source>Close (Esc). Help → First steps shows this again.</source>
        <translation>关闭 (Esc)。“帮助 → 入门”会再次显示它。</translation>
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

它让你操作真正的套接字，以此讲解 TCP 套接字。亮起来的，都是真正的系统调用。

用 Qt %2 制作，运行在 %3 上。

自由软件，采用 MIT 许可证，不提供任何担保。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>KernelTable</name>
    <message>
        <source>pid %1 %2</source>
        <translation>进程 %1 %2</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Left at the end, and closed by the system: %1.</source>
        <translation>结束时留下、由系统关闭的：%1。</translation>
    </message>
    <message>
        <source>the thread %1 of line %2</source>
        <translation>第 %2 行的线程 %1</translation>
    </message>
    <message>
        <source>the connection with %1 of line %2</source>
        <translation>第 %2 行与 %1 的连接</translation>
    </message>
    <message>
        <source>the socket at %1 of line %2</source>
        <translation>第 %2 行位于 %1 的套接字</translation>
    </message>
    <message>
        <source>the socket of line %1</source>
        <translation>第 %1 行的套接字</translation>
    </message>
</context>
<context>
    <name>LessonMistake</name>
    <message>
        <source>%1, line %2: expected %3.</source>
        <translation>%1 的第 %2 行应为：%3。</translation>
    </message>
    <message>
        <source>one of the keys %1</source>
        <translation>以下键之一：%1</translation>
    </message>
    <message>
        <source>the lines “actor:” and “kind:” (or “prints:” or “signal:”) for it</source>
        <translation>为它准备的“actor:”和“kind:”（或者“prints:”、“signal:”）这两行</translation>
    </message>
    <message>
        <source>one sentence after “%1:”, once</source>
        <translation>“%1:”后面的一句话，只写一次</translation>
    </message>
    <message>
        <source>a line “key: value”</source>
        <translation>一行“key: value”</translation>
    </message>
    <message>
        <source>a whole number, from 1</source>
        <translation>一个整数，从 1 开始</translation>
    </message>
    <message>
        <source>a line “say:” in the check, with a sentence for the learner</source>
        <translation>检查里的一行“say:”，写一句给学习者的话</translation>
    </message>
    <message>
        <source>a line “ask:” in the prediction, with the question</source>
        <translation>预测里的一行“ask:”，写出问题</translation>
    </message>
    <message>
        <source>two lines “answer:” or more in the prediction</source>
        <translation>预测里的两行或更多行“answer:”</translation>
    </message>
    <message>
        <source>a line “because:” for this answer, told if it comes true</source>
        <translation>这个答案的一行“because:”，答案成真时会显示它</translation>
    </message>
    <message>
        <source>another event for this answer than for the one before</source>
        <translation>这个答案的事件，要与前一个答案的不同</translation>
    </message>
    <message>
        <source>a file that can be read: %1</source>
        <translation>一个可以读取的文件：%1</translation>
    </message>
    <message>
        <source>the step&apos;s title after “##”</source>
        <translation>“##”后面的步骤标题</translation>
    </message>
    <message>
        <source>a line “## Title”, which begins a step</source>
        <translation>一行“## 标题”，用它开始一个步骤</translation>
    </message>
    <message>
        <source>a line “---”, and below it “title:” and “order:”</source>
        <translation>一行“---”，它下面是“title:”和“order:”</translation>
    </message>
    <message>
        <source>a line “---” after “title:” and “order:”</source>
        <translation>“title:”和“order:”之后的一行“---”</translation>
    </message>
    <message>
        <source>a line “title:” with the lesson&apos;s title above</source>
        <translation>上面的一行“title:”，写这一课的标题</translation>
    </message>
    <message>
        <source>a line “order:” with the lesson&apos;s number above</source>
        <translation>上面的一行“order:”，写这一课的编号</translation>
    </message>
    <message>
        <source>a line %1 that closes the block of line %2</source>
        <translation>一行 %1，用来结束第 %2 行的块</translation>
    </message>
    <message>
        <source>“server” or “client” after “%1”</source>
        <translation>“%1”后面的“server”或“client”</translation>
    </message>
    <message>
        <source>“%1” and a name after “%2”</source>
        <translation>“%1”，以及“%2”后面的一个名字</translation>
    </message>
    <message>
        <source>one of the pieces: %1</source>
        <translation>以下代码段之一：%1</translation>
    </message>
    <message>
        <source>the end of the block, since the piece fills it</source>
        <translation>块的结尾，因为内容由代码段填入</translation>
    </message>
    <message>
        <source>one listing for the %1 in a step</source>
        <translation>一个步骤里只有一份 %1 的代码</translation>
    </message>
    <message>
        <source>a “line:” that the %1&apos;s listing has; it has %2 lines</source>
        <translation>%1 的代码里有的一个“line:”；代码有 %2 行</translation>
    </message>
    <message>
        <source>a line “## Title” before the first block</source>
        <translation>第一个块之前的一行“## 标题”</translation>
    </message>
    <message>
        <source>buttons out of %1</source>
        <translation>以下按钮：%1</translation>
    </message>
    <message>
        <source>text in UTF-8; save the file in that encoding</source>
        <translation>UTF-8 编码的文本；请用这种编码保存文件</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Next part</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一个步骤</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一个步骤</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Passes when</source>
        <translation>通过条件</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>ListingControls</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>停止服务器</translation>
    </message>
    <message>
        <source>Stop client</source>
        <translation>停止客户端</translation>
    </message>
    <message>
        <source>Save the listing</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>Python programs (*.py);;All files (*)</source>
        <translation>Python 程序 (*.py);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the server&apos;s listing</source>
        <translation>编辑服务器的代码</translation>
    </message>
    <message>
        <source>Edit the client&apos;s listing</source>
        <translation>编辑客户端的代码</translation>
    </message>
    <message>
        <source>Change the listing, and run what you have changed. Escape ends it.</source>
        <translation>修改代码，然后运行你修改过的代码。按 Esc 结束。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复代码</translation>
    </message>
    <message>
        <source>Put the server&apos;s listing back</source>
        <translation>恢复服务器的代码</translation>
    </message>
    <message>
        <source>Put the client&apos;s listing back</source>
        <translation>恢复客户端的代码</translation>
    </message>
    <message>
        <source>The listing as it came</source>
        <translation>原来的代码</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Run the server&apos;s listing with Python</source>
        <translation>用 Python 运行服务器的代码</translation>
    </message>
    <message>
        <source>Run the client&apos;s listing with Python</source>
        <translation>用 Python 运行客户端的代码</translation>
    </message>
    <message>
        <source>Puts the listing here as a script, which Step and Run hand to Python itself</source>
        <translation>把代码作为脚本放到这里，“单步”和“运行”会把它交给 Python 自己执行</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the server&apos;s listing</source>
        <translation>保存服务器的代码</translation>
    </message>
    <message>
        <source>Save the client&apos;s listing</source>
        <translation>保存客户端的代码</translation>
    </message>
    <message>
        <source>Writes the listing to a file, to run it in a terminal</source>
        <translation>把代码写到一个文件里，以便在终端中运行</translation>
    </message>
</context>
<context>
    <name>ListingError</name>
    <message>
        <source>The call “%1” is named here, but without () it is not called.</source>
        <translation>这里只写了调用“%1”的名字，没有 () 就不会调用它。</translation>
    </message>
    <message>
        <source>The number %1 is not known to the lessons, which have whole numbers of at most 64 bits.</source>
        <translation>课程里不认识数字 %1，课程里只有最多 64 位的整数。</translation>
    </message>
    <message>
        <source>Arguments by name, as %1=, are not known to the lessons.</source>
        <translation>课程里不认识 %1= 这样按名字给出的参数。</translation>
    </message>
    <message>
        <source>This is nested too deep for the lessons.</source>
        <translation>嵌套太深，课程里不支持。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3: %4</source>
        <translation>第 %1 行，第 %2 列：%3：%4</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3 Run it with Python instead.</source>
        <translation>第 %1 行，第 %2 列：%3请改用 Python 运行。</translation>
    </message>
    <message>
        <source>Of Python&apos;s modules only socket is known to the lessons.</source>
        <translation>在 Python 的模块中，课程里只认识 socket。</translation>
    </message>
    <message>
        <source>\N in a string is not known to the lessons.</source>
        <translation>课程里不认识字符串中的 \N。</translation>
    </message>
    <message>
        <source>“%1” is not known to the lessons here.</source>
        <translation>课程里不认识这里的“%1”。</translation>
    </message>
    <message>
        <source>A line that begins with a backslash is not known to the lessons.</source>
        <translation>课程里不认识以反斜杠开头的行。</translation>
    </message>
    <message>
        <source>f-strings are not known to the lessons.</source>
        <translation>课程里不认识 f 字符串。</translation>
    </message>
    <message>
        <source>A listing that ends with a backslash is not known to the lessons.</source>
        <translation>课程里不认识以反斜杠结尾的代码。</translation>
    </message>
    <message>
        <source>“%1” is called here on the class socket. It belongs to a socket, as socket.socket() makes one.</source>
        <translation>这里在 socket 类上调用了“%1”。它属于由 socket.socket() 创建的套接字。</translation>
    </message>
    <message>
        <source>Only sockets of socket.AF_INET and socket.SOCK_STREAM, in this order, are known to the lessons.</source>
        <translation>课程里只认识 socket.AF_INET 和 socket.SOCK_STREAM（按这个顺序）的套接字。</translation>
    </message>
    <message>
        <source>Flags are not known to the lessons.</source>
        <translation>课程里不认识标志。</translation>
    </message>
    <message>
        <source>An option of bytes is not known to the lessons.</source>
        <translation>课程里不认识字节形式的选项。</translation>
    </message>
    <message>
        <source>Python&apos;s own “%1” is not known to the lessons.</source>
        <translation>课程里不认识 Python 自带的“%1”。</translation>
    </message>
    <message>
        <source>A tuple this large is not known to the lessons.</source>
        <translation>课程里不认识这么大的元组。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stop replay</source>
        <translation>停止回放</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
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
        <translation>时序(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ockets</source>
        <translation>套接字(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>桌面配色(&amp;D)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Listen(&amp;L)</translation>
    </message>
    <message>
        <source>Step &amp;server</source>
        <translation>单步执行服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Run or pause server</source>
        <translation>运行或暂停服务器(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;ply</source>
        <translation>回复(&amp;P)</translation>
    </message>
    <message>
        <source>Cl&amp;ose server</source>
        <translation>关闭服务器(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Connect(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;tep client</source>
        <translation>单步执行客户端(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;un or pause client</source>
        <translation>运行或暂停客户端(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>Send(&amp;E)</translation>
    </message>
    <message>
        <source>Close clie&amp;nt</source>
        <translation>关闭客户端(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;ause all</source>
        <translation>全部暂停(&amp;D)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>L&amp;ive</source>
        <translation>实时(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加快(&amp;F)</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>减慢(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation>关于 Socketscope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System&apos;s language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>时序</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>打开课程(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>Open s&amp;erver&apos;s script…</source>
        <translation>打开服务器的脚本(&amp;E)…</translation>
    </message>
    <message>
        <source>Open &amp;client&apos;s script…</source>
        <translation>打开客户端的脚本(&amp;C)…</translation>
    </message>
    <message>
        <source>Open &amp;further client&apos;s script…</source>
        <translation>打开另一个客户端的脚本(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>放大文字(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>正常文字(&amp;N)</translation>
    </message>
    <message>
        <source>Mo&amp;tion</source>
        <translation>动画(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>Start all in or&amp;der</source>
        <translation>依次启动全部(&amp;A)</translation>
    </message>
    <message>
        <source>Server&apos;s listing with P&amp;ython</source>
        <translation>用 Python 运行服务器的代码(&amp;Y)</translation>
    </message>
    <message>
        <source>Client&apos;s listing with Pyt&amp;hon</source>
        <translation>用 Python 运行客户端的代码(&amp;H)</translation>
    </message>
    <message>
        <source>Brea&amp;kpoint</source>
        <translation>断点(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy as &amp;Mermaid text</source>
        <translation>复制为 Mermaid 文本(&amp;M)</translation>
    </message>
    <message>
        <source>State &amp;diagram</source>
        <translation>状态图(&amp;D)</translation>
    </message>
    <message>
        <source>Start all in order</source>
        <translation>依次启动全部</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>The wo&amp;rds of the field</source>
        <translation>专业词汇(&amp;R)</translation>
    </message>
    <message>
        <source>The format of &amp;events</source>
        <translation>事件的格式(&amp;E)</translation>
    </message>
    <message>
        <source>Writing a &amp;lesson</source>
        <translation>编写课程(&amp;L)</translation>
    </message>
    <message>
        <source>The server&apos;s program. Its buttons make the calls, and the code shows the line of Python that each call stands for. The marked line runs now, or comes next.</source>
        <translation>服务器的程序。它的按钮发起调用，代码显示每个调用对应的那行 Python。标出的那一行正在运行，或者接下来运行。</translation>
    </message>
    <message>
        <source>The client&apos;s program. Connect makes a connection to the server, Send sends the message beside it. Once connected, Connect adds another client.</source>
        <translation>客户端的程序。Connect 建立一个到服务器的连接，Send 发送旁边的消息。连接之后，Connect 会再添加一个客户端。</translation>
    </message>
    <message>
        <source>The state diagram: the calls a server and a client make, in their order. A filled stage was called last; one with a clock waits. Between the two are the queue and the buffer that the kernel keeps. Click a stage for what its call does.</source>
        <translation>状态图：服务器和客户端发起的调用，按它们的顺序排列。填充的阶段是最近调用的；带时钟的阶段正在等待。两者之间是内核保管的队列和缓冲区。点击一个阶段，可以看到它的调用做什么。</translation>
    </message>
    <message>
        <source>The sockets: a card each, with its descriptor, its addresses, its state in the kernel, and the bytes that have arrived and were not read.</source>
        <translation>套接字：每个套接字一张卡片，上面有它的描述符、地址、在内核中的状态，以及已经到达、还没有读取的字节。</translation>
    </message>
    <message>
        <source>The events: everything that has happened, a row a call. Choose a row to see it in full, with its bytes as text or in hexadecimal.</source>
        <translation>事件：发生过的一切，一个调用一行。选择一行，可以看到它的全部内容，其中的字节显示为文本或十六进制。</translation>
    </message>
    <message>
        <source>More pictures of the same events. The button in the corner opens the one in front in a window of its own.</source>
        <translation>同样的事件的更多图。角上的按钮会把最前面的图在单独的窗口里打开。</translation>
    </message>
    <message>
        <source>The timeline: drag its handle into the past, and every picture shows that moment. The sockets go on meanwhile. Live returns to now.</source>
        <translation>时间线：把它的滑块拖到过去，每一张图都会显示那个时刻。套接字仍在继续工作。“实时”会回到现在。</translation>
    </message>
    <message>
        <source>What acts on all programs: pause them, begin anew, step back in time, play the last conversation again; and the pace, which is the time between two steps of a run.</source>
        <translation>作用于所有程序的按钮：暂停它们、重新开始、在时间中后退、再次播放上一次对话；还有节奏，也就是运行时两步之间的时间。</translation>
    </message>
    <message>
        <source>The lesson: what to do, why, and what should happen. A step passes when the sockets did what it asks for, and not before. A question is decided by what really happens.</source>
        <translation>课程：做什么，为什么，应该会看到什么。套接字做到了步骤要求的事，这个步骤才会通过。问题由真正发生的事来判定。</translation>
    </message>
    <message>
        <source>The first steps: what to click to see a whole conversation.</source>
        <translation>入门：点击哪里，就能看到一次完整的对话。</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>下一个步骤(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>上一个步骤(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Answer the question</source>
        <translation>回答问题(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Start the part anew</source>
        <translation>重新开始这一课(&amp;S)</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*.md);;All files (*)</source>
        <translation>课程 (*.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>State diag&amp;ram</source>
        <translation>状态图(&amp;R)</translation>
    </message>
    <message>
        <source>State diagram</source>
        <translation>状态图</translation>
    </message>
    <message>
        <source>The lesson asks for this button.</source>
        <translation>课程要求按这个按钮。</translation>
    </message>
    <message>
        <source>The sequence diagram: time runs downwards. A bar is a call under way, an arrow is bytes, a close or a reset on its way from one program to the other. Where a program ended, its sockets were closed with it, without a call of close().</source>
        <translation>时序图：时间向下走。一根竖条是一个正在进行的调用，一个箭头是从一个程序去往另一个程序的字节、关闭或重置。程序结束的地方，它的套接字也随之关闭，没有 close() 调用。</translation>
    </message>
    <message>
        <source>The two programs. Where there is no room for both, a tab brings the other one to the front.</source>
        <translation>两个程序。放不下两个时，用标签把另一个切换到前面。</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Leave it</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>OutputStrip</name>
    <message>
        <source>nothing printed yet</source>
        <translation>还没有打印任何内容</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What the program prints; shows or hides it</source>
        <translation>程序打印的内容；点击显示或隐藏</translation>
    </message>
    <message>
        <source>input for the program, ended by Return</source>
        <translation>给程序的输入，按回车结束</translation>
    </message>
    <message>
        <source>Input for the program</source>
        <translation>给程序的输入</translation>
    </message>
    <message>
        <source>What input() and sys.stdin read. Ctrl+D in an empty line ends the input.</source>
        <translation>input() 和 sys.stdin 读取的内容。在空行里按 Ctrl+D 结束输入。</translation>
    </message>
</context>
<context>
    <name>Paces</name>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>1 step in %1 s</source>
        <translation>%1 秒 1 步</translation>
    </message>
    <message>
        <source>1 step/s</source>
        <translation>每秒 1 步</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>每秒 %1 步</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Mermaid text (*.mmd)</source>
        <translation>Mermaid 文本 (*.mmd)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2.</source>
        <translation>无法保存 %1：%2。</translation>
    </message>
</context>
<context>
    <name>PictureTabs</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>在单独的窗口里打开</translation>
    </message>
</context>
<context>
    <name>PredictionCard</name>
    <message>
        <source>Predict, then step</source>
        <translation>先预测，再走一步</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>实际发生的事</translation>
    </message>
    <message>
        <source>You predicted</source>
        <translation>你的预测</translation>
    </message>
    <message>
        <source>%1 This is what happened.</source>
        <translation>%1 实际发生的是这样。</translation>
    </message>
    <message>
        <source>%1 This did not happen.</source>
        <translation>%1 这没有发生。</translation>
    </message>
    <message>
        <source>It happened before you chose. %1</source>
        <translation>在你选择之前，它就发生了。%1</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation>答对了。%1</translation>
    </message>
    <message>
        <source>It came otherwise. %1</source>
        <translation>结果不是这样。%1</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有发生任何事。</translation>
    </message>
    <message>
        <source>%1: %2 has waited %3</source>
        <comment>an actor, a call, a time</comment>
        <translation>%1：%2 已等待 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an actor and a call</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an actor and what came of its call</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Code of the program that acts</source>
        <translation>正在行动的程序的代码</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>现在发生的事</translation>
    </message>
    <message>
        <source>%1: running line %2, %3</source>
        <comment>an actor, a line&apos;s number, a time</comment>
        <translation>%1：正在运行第 %2 行，%3</translation>
    </message>
</context>
<context>
    <name>ProgramControls</name>
    <message>
        <source>The escape at character %1 of the message is not complete: \x takes two hexadecimal digits, and a backslash itself is \\.</source>
        <translation>消息中第 %1 个字符处的转义不完整：\x 需要两个十六进制数字，反斜杠本身要写成 \\。</translation>
    </message>
    <message>
        <source>The field is empty: there is nothing to send. An empty sendall() sends no byte, and the peer&apos;s recv() goes on waiting.</source>
        <translation>输入框为空：没有可发送的内容。空的 sendall() 不发送任何字节，对端的 recv() 会继续等待。</translation>
    </message>
    <message>
        <source>The field holds %L1 characters at most; what was typed or pasted beyond is left out.</source>
        <translation>该字段最多容纳 %L1 个字符；超出部分（键入或粘贴的）已被略去。</translation>
    </message>
</context>
<context>
    <name>ProgramPanel</name>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Run server</source>
        <translation>运行服务器</translation>
    </message>
    <message>
        <source>Run client</source>
        <translation>运行客户端</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止它</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Server · %1</source>
        <translation>服务器 · %1</translation>
    </message>
    <message>
        <source>Client · %1</source>
        <translation>客户端 · %1</translation>
    </message>
    <message>
        <source>Selected client</source>
        <translation>选中的客户端</translation>
    </message>
    <message>
        <source>The client that is shown here and that sends</source>
        <translation>这里显示的、用来发送的客户端</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Takes this program away and puts the buttons back</source>
        <translation>移走这个程序，恢复按钮</translation>
    </message>
    <message>
        <source>Back to the server&apos;s buttons</source>
        <translation>回到服务器的按钮</translation>
    </message>
    <message>
        <source>Back to the client&apos;s buttons</source>
        <translation>回到客户端的按钮</translation>
    </message>
    <message>
        <source>Step server</source>
        <translation>单步执行服务器</translation>
    </message>
    <message>
        <source>Step client</source>
        <translation>单步执行客户端</translation>
    </message>
    <message>
        <source>Code of the server</source>
        <translation>服务器的代码</translation>
    </message>
    <message>
        <source>Code of the client</source>
        <translation>客户端的代码</translation>
    </message>
    <message>
        <source>Output of the server</source>
        <translation>服务器的输出</translation>
    </message>
    <message>
        <source>Output of the client</source>
        <translation>客户端的输出</translation>
    </message>
    <message>
        <source>A program is under way here. It will be stopped, and its sockets closed, before another takes its place.</source>
        <translation>这里有一个程序正在进行。在另一个程序代替它之前，它会被停止，它的套接字会被关闭。</translation>
    </message>
    <message>
        <source>It runs; press to pause it.</source>
        <translation>正在运行；按下可暂停。</translation>
    </message>
</context>
<context>
    <name>QtControls</name>
    <message>
        <source>A port is a whole number from 0 to 65535.</source>
        <translation>端口是 0 到 65535 之间的整数。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2. Another socket has that port.</source>
        <translation>%1：%2。另一个套接字占用着那个端口。</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (lesson)</source>
        <translation>%1（课程）</translation>
    </message>
    <message>
        <source>%1 (server&apos;s script)</source>
        <translation>%1（服务器脚本）</translation>
    </message>
    <message>
        <source>%1 (client&apos;s script)</source>
        <translation>%1（客户端脚本）</translation>
    </message>
</context>
<context>
    <name>ScriptControls</name>
    <message>
        <source>Python that runs scripts</source>
        <translation>运行脚本的 Python</translation>
    </message>
    <message>
        <source>python3 of the PATH</source>
        <translation>PATH 中的 python3</translation>
    </message>
    <message>
        <source>Python %1: %2</source>
        <translation>Python %1：%2</translation>
    </message>
    <message>
        <source>Python %1: %2 (too old)</source>
        <translation>Python %1：%2（太旧）</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Working directory</source>
        <translation>工作目录</translation>
    </message>
    <message>
        <source>The script&apos;s folder</source>
        <translation>脚本所在的文件夹</translation>
    </message>
    <message>
        <source>Choose a Python</source>
        <translation>选择 Python</translation>
    </message>
    <message>
        <source>Choose the working directory</source>
        <translation>选择工作目录</translation>
    </message>
    <message>
        <source>%1 runs this script. Choose another one, or the working directory.</source>
        <translation>%1 运行这个脚本。可以选择另一个，或者选择工作目录。</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Arguments of the server&apos;s script</source>
        <translation>服务器脚本的参数</translation>
    </message>
    <message>
        <source>Arguments of the client&apos;s script</source>
        <translation>客户端脚本的参数</translation>
    </message>
    <message>
        <source>Python for the server&apos;s script</source>
        <translation>服务器脚本用的 Python</translation>
    </message>
    <message>
        <source>Python for the client&apos;s script</source>
        <translation>客户端脚本用的 Python</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>停止服务器</translation>
    </message>
    <message>
        <source>Stop client</source>
        <translation>停止客户端</translation>
    </message>
    <message>
        <source>in %1, line %2</source>
        <comment>another file of the script</comment>
        <translation>在 %1 的第 %2 行</translation>
    </message>
</context>
<context>
    <name>ScriptDesk</name>
    <message>
        <source>Open a server&apos;s script</source>
        <translation>打开服务器的脚本</translation>
    </message>
    <message>
        <source>Open a client&apos;s script</source>
        <translation>打开客户端的脚本</translation>
    </message>
    <message>
        <source>Open a further client&apos;s script</source>
        <translation>打开另一个客户端的脚本</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>There is no listing of a lesson here that Python could run.</source>
        <translation>这里没有可以由 Python 运行的课程代码。</translation>
    </message>
    <message>
        <source>Python scripts (*.py);;All files (*)</source>
        <translation>Python 脚本 (*.py);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ScriptProcess</name>
    <message>
        <source>%1 is a folder, not a script.</source>
        <translation>%1 是文件夹，不是脚本。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The working directory %1 does not exist.</source>
        <translation>工作目录 %1 不存在。</translation>
    </message>
    <message>
        <source>There is no python3 on this computer&apos;s PATH. Install Python 3.8 or newer, or choose one.</source>
        <translation>这台电脑的 PATH 中没有 python3。请安装 Python 3.8 或更新的版本，或者选择一个。</translation>
    </message>
    <message>
        <source>%1 is no program that can be run.</source>
        <translation>%1 不是可以运行的程序。</translation>
    </message>
    <message>
        <source>A temporary folder for the tracer cannot be made in %1.</source>
        <translation>无法在 %1 中为跟踪器创建临时文件夹。</translation>
    </message>
    <message>
        <source>There is no free port for the tracer: %1.</source>
        <translation>没有给跟踪器用的空闲端口：%1。</translation>
    </message>
    <message>
        <source>There is no pipe left for the script&apos;s output.</source>
        <translation>没有给脚本输出用的管道了。</translation>
    </message>
    <message>
        <source>%1 did not run the script (%2). %3</source>
        <translation>%1 没有运行这个脚本（%2）。%3</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
</context>
<context>
    <name>SequenceArrows</name>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>half close</source>
        <translation>半关闭</translation>
    </message>
    <message>
        <source>closed its side</source>
        <translation>关闭了它那一边</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>×%1, %2 B</source>
        <translation>×%1，%2 B</translation>
    </message>
</context>
<context>
    <name>SequenceDiagram</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有发生任何事。</translation>
    </message>
    <message>
        <source>Sequence diagram</source>
        <translation>时序图</translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation>↓ 最新</translation>
    </message>
    <message>
        <source>To the newest row</source>
        <translation>到最新一行</translation>
    </message>
    <message>
        <source>Show the newest row, and keep to it (End)</source>
        <translation>显示最新一行，并跟随它 (End)</translation>
    </message>
</context>
<context>
    <name>SequenceHandshake</name>
    <message>
        <source>kernels’ handshake</source>
        <translation>内核的握手</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>没有测量</translation>
    </message>
    <message>
        <source>handshake, not measured</source>
        <translation>握手，没有测量</translation>
    </message>
    <message>
        <source>at or before %1; in the backlog</source>
        <translation>不晚于 %1；在 backlog 中</translation>
    </message>
    <message>
        <source>at or before %1</source>
        <translation>不晚于 %1</translation>
    </message>
</context>
<context>
    <name>SequenceLayout</name>
    <message>
        <source>its calls were not visible</source>
        <translation>它的调用不可见</translation>
    </message>
    <message>
        <source>its calls are not visible</source>
        <translation>它的调用不可见</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not drawn</source>
        <translation>
            <numerusform>有 %n 个较早的事件没有画出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more program(s) are not drawn</source>
        <translation>
            <numerusform>还有 %n 个程序没有画出</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>游标</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1 中</translation>
    </message>
</context>
<context>
    <name>SequenceMermaid</name>
    <message>
        <source>Sequence of socket calls</source>
        <translation>套接字调用的时序</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) are not drawn</source>
        <translation>
            <numerusform>有 %n 个较早的事件没有画出</numerusform>
        </translation>
    </message>
    <message>
        <source>its calls are not visible</source>
        <translation>它的调用不可见</translation>
    </message>
    <message>
        <source>kernels&apos; handshake, not measured; in the backlog</source>
        <translation>内核的握手，没有测量；在 backlog 中</translation>
    </message>
    <message>
        <source>kernels&apos; handshake, not measured</source>
        <translation>内核的握手，没有测量</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>waiting in %1, %2</source>
        <comment>a call and how long</comment>
        <translation>在 %1 中等待，%2</translation>
    </message>
</context>
<context>
    <name>SequencePainter</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>较早的 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message>
        <source>%1 (heard late)</source>
        <translation>%1（迟到）</translation>
    </message>
    <message>
        <source>called %1.</source>
        <translation>调用了 %1。</translation>
    </message>
    <message>
        <source>called %1, which never returned.</source>
        <translation>调用了 %1，它没有返回。</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>%1, %2, waiting %3. %4</source>
        <translation>%1，%2，已等待 %3。%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n byte(s): %2</source>
        <translation>
            <numerusform>%1 发送了 %n 字节：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent %n byte(s) to %2: %3</source>
        <translation>
            <numerusform>%1 向 %2 发送了 %n 字节：%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) from %1 have arrived and are not read yet.</source>
        <translation>
            <numerusform>来自 %1 的 %n 字节已经到达，还没有读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closed its side.</source>
        <translation>%1 关闭了它那一边。</translation>
    </message>
    <message>
        <source>connected to %1, at or before this time. Its calls are not visible.</source>
        <translation>连接到了 %1，不晚于这个时间。它的调用不可见。</translation>
    </message>
    <message>
        <source>its connection is closed.</source>
        <translation>它的连接关闭了。</translation>
    </message>
    <message>
        <source>closed its side.</source>
        <translation>关闭了它那一边。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>its thread %1 ended.</source>
        <translation>它的线程 %1 结束了。</translation>
    </message>
    <message>
        <source>thread ended</source>
        <translation>线程已结束</translation>
    </message>
    <message>
        <source>its socket was closed without a call of close(), since the program has ended or has no name for it any more.</source>
        <translation>它的套接字没有经过 close() 调用就被关闭了，因为程序已经结束，或者不再有指向它的名字。</translation>
    </message>
    <message>
        <source>the program ended, since nothing caught the exception.</source>
        <translation>程序结束了，因为没有代码捕获这个异常。</translation>
    </message>
    <message>
        <source>the program ended.</source>
        <translation>程序结束了。</translation>
    </message>
    <message>
        <source>the program ended: %1.</source>
        <translation>程序结束了：%1。</translation>
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
        <translation>本地</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>%1 unsent</source>
        <translation>%1 未送达</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 未读</translation>
    </message>
    <message>
        <source>accept() puts the next conn here</source>
        <translation>accept() 会把下一个 conn 放在这里</translation>
    </message>
</context>
<context>
    <name>SocketsModel</name>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>fd</source>
        <translation>fd</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Peer or queue</source>
        <translation>对端或队列</translation>
    </message>
    <message>
        <source>Kernel state</source>
        <translation>内核状态</translation>
    </message>
    <message>
        <source>Unread bytes</source>
        <translation>未读字节</translation>
    </message>
    <message>
        <source>Unsent bytes</source>
        <translation>未送达字节</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>收到字节</translation>
    </message>
    <message>
        <source>Bytes out</source>
        <translation>发出字节</translation>
    </message>
    <message>
        <source>listener</source>
        <translation>监听套接字</translation>
    </message>
    <message>
        <source>conn</source>
        <translation>conn</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>套接字</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 waiting</source>
        <translation>%1 / %2 个在等待</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1，已关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SocketsView</name>
    <message>
        <source>Sockets</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>No sockets yet. Listen and Connect make the first.</source>
        <translation>还没有套接字。按 Listen 和 Connect 会创建最初的套接字。</translation>
    </message>
</context>
<context>
    <name>StageExplanation</name>
    <message>
        <source>Close explanation</source>
        <translation>关闭解释</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stage and its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>a stage</comment>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an address and an error</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>What to try: %1</source>
        <translation>可以试试：%1</translation>
    </message>
</context>
<context>
    <name>StateDiagram</name>
    <message>
        <source>State diagram</source>
        <translation>状态图</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an actor and a stage: server accept</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>a stage&apos;s state, its purpose and what it waits for</comment>
        <translation>%1。%2%3</translation>
    </message>
    <message>
        <source>More about %1</source>
        <comment>an error</comment>
        <translation>关于 %1 的更多内容</translation>
    </message>
    <message>
        <source>Client shown</source>
        <translation>显示的客户端</translation>
    </message>
    <message>
        <source>Which client the diagram shows (Page Up, Page Down)</source>
        <translation>图中显示哪个客户端（Page Up、Page Down）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a client and its process</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Click for all of it: why it happened and what to try</source>
        <translation>点击查看全部：为什么会发生，可以试试什么</translation>
    </message>
    <message>
        <source>%1: click to show it</source>
        <translation>%1：点击显示它</translation>
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
        <translation>%1() 返回了 %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>已被占用</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>gone; its calls were not visible</source>
        <translation>已离开；它的调用不可见</translation>
    </message>
    <message>
        <source>%1, gone: its calls were not visible</source>
        <translation>%1，已离开：它的调用不可见</translation>
    </message>
    <message>
        <source>its calls are not visible</source>
        <translation>它的调用不可见</translation>
    </message>
    <message>
        <source>%1: its calls are not visible</source>
        <translation>%1：它的调用不可见</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>not started: Listen begins</source>
        <translation>未开始：按 Listen 开始</translation>
    </message>
    <message>
        <source>not started: Connect begins</source>
        <translation>未开始：按 Connect 开始</translation>
    </message>
    <message>
        <source>next: %1()</source>
        <translation>下一个：%1()</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>使用端口 %1</translation>
    </message>
    <message>
        <source>in both panels</source>
        <translation>在两个面板中</translation>
    </message>
    <message>
        <source>Step the server</source>
        <translation>让服务器走一步</translation>
    </message>
    <message>
        <source>backlog</source>
        <translation>backlog</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>一个客户端</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>没有测量</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>not visible</source>
        <translation>不可见</translation>
    </message>
    <message>
        <source>listen() makes it</source>
        <translation>listen() 会创建它</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>没有人等待</translation>
    </message>
    <message>
        <source>outside, from :%1</source>
        <translation>外部，来自 :%1</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>缓冲区</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>not accepted yet</source>
        <translation>还没有被接受</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 未读</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>closed by the peer</source>
        <translation>对端已关闭</translation>
    </message>
    <message>
        <source>had %1</source>
        <translation>取走了 %1</translation>
    </message>
    <message>
        <source>nothing came yet</source>
        <translation>还没有收到任何内容</translation>
    </message>
    <message>
        <source>connected, not served; %1</source>
        <translation>已经连接，未轮到；%1</translation>
    </message>
    <message>
        <source>connected, not served</source>
        <translation>已经连接，未轮到</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a cause and an advice, two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>in the kernel</source>
        <translation>在内核中</translation>
    </message>
    <message>
        <source>ended; Qt made its calls, unseen</source>
        <translation>已结束；Qt 发起了它的调用，看不到</translation>
    </message>
    <message>
        <source>%1 fired; Qt makes the calls, unseen</source>
        <translation>%1 发出了信号；Qt 发起调用，看不到</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a wait and how long</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>UDP is connectionless: see Sockets and Events</source>
        <translation>UDP 是无连接的：请看“套接字”和“事件”</translation>
    </message>
    <message>
        <source>connectionless</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a client among several</comment>
        <translation>%1，共 %2 个</translation>
    </message>
    <message>
        <source>not served</source>
        <translation>未轮到</translation>
    </message>
    <message>
        <source>More</source>
        <comment>about an error</comment>
        <translation>更多</translation>
    </message>
    <message>
        <source>not started: Step or Run begins</source>
        <translation>未开始：按“单步”或“运行”开始</translation>
    </message>
    <message>
        <source>running line %1, %2</source>
        <comment>of a program in no call, and how long</comment>
        <translation>正在运行第 %1 行，%2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <comment>why, a sentence, or an errno</comment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>waiting for a client</source>
        <translation>等待一个客户端</translation>
    </message>
    <message>
        <source>waiting for data</source>
        <translation>等待数据</translation>
    </message>
    <message>
        <source>waiting for room</source>
        <translation>等待空间</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>has closed its side; its calls are not visible</source>
        <translation>已经关闭它这一方；它的调用不可见</translation>
    </message>
    <message>
        <source>%1, has closed its side: its calls are not visible</source>
        <translation>%1，已经关闭它这一方：它的调用不可见</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 在路上</translation>
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
        <translation>实时</translation>
    </message>
    <message>
        <source>Show what happens now</source>
        <translation>显示现在发生的事</translation>
    </message>
    <message>
        <source>event %L1 of %L2; the sockets go on</source>
        <translation>第 %L1 个事件，共 %L2 个；套接字仍在继续工作</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>no events yet</source>
        <translation>还没有事件</translation>
    </message>
    <message>
        <source>event %L1 of %L2</source>
        <translation>第 %L1 个事件，共 %L2 个</translation>
    </message>
</context>
</TS>
