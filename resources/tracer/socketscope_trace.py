# SPDX-License-Identifier: MIT
"""Runs a Python script and tells every socket call it makes to the window that started it.

    python3 -u socketscope_trace.py 127.0.0.1:PORT ACTOR SCRIPT [ARGUMENT...]

The environment variable SOCKETSCOPE_TOKEN holds a secret of this run (the command line is readable
by every user of the computer, the environment is not). Nothing but Python 3.8 or newer is needed.

The script runs as if started by `python3 -u SCRIPT ARGUMENT...`: it is __main__, has its own
sys.argv, sys.path and standard streams, its first socket is descriptor 3, its tracebacks show its
own lines only, and its exit status is its own. Unlike there, processes it leaves behind are ended with it.

The channel is a TCP connection on the loopback interface, one JSON object a line both ways.
The first line from here is

    {"token": "...", "pid": 4711, "python": "3.11.2"}

A window that does not know the token closes the connection. Every further line is an event, with the
keys of app/core/eventjson.h. What is special to a traced script:

  line    `status` "paused": the thread stops here until step or run; "breakpoint": so do all others, too.
          With a pace, or paused, `text` holds the variables, one "name = value" a line, in short form.
          At full speed a line is told for a thread that is busy, ten times a second at most, and no line
          is told for one that waits.
  wait    a call that is no socket call: `text` names it ("time.sleep", "input", "Thread.join",
          "Lock.acquire", "EpollSelector.select", "Queue.get", "TCPServer.serve_forever").
  drop    a socket closed because the last name for it was lost, with the line where that happened.
          With `text` "open at exit": a socket never closed, told at the end, with the line that made it.
  exit    with `thread`: that thread's end; `status` "ended", "exception", or, at the program's end, "still
          running" with the line that started it. Without `thread`: the program's end, the last event;
          `status` "ended", "exit status N", "exception" or "stopped". An exception has error, text, line.
  count   on a call and its end: so many calls came at once that one pair stands for them; `size` of the
          end is their sum. Without `socket` they were made on sockets that have come and gone since.

Commands to the script, with `do` one of:

  {"do": "step"}                         the thread that has been paused the longest runs one line;
  {"do": "step", "thread": "Thread-1"}   that thread does ("" is the main thread); ignored if none is paused
  {"do": "run"}                          all run, at the pace
  {"do": "pause"}                        every thread stops before its next line; a wait goes on waiting
  {"do": "pace", "ms": 200}              time before each line of a run; 0 is full speed, as at the start
  {"do": "breakpoints", "file": "/a.py", "lines": [3, 7]}   replaces those of that file
  {"do": "stop"}                         KeyboardInterrupt once; what still runs 200 ms later is ended

A script starts paused before its first line. When the channel closes, the script and all processes it
started are ended at once. It leads a process group of its own, so that what a killed script leaves can be ended too.
The script's own processes are not told about: os.fork() goes on in the child as if there were no tracer.

On Windows a blocked accept or recv cannot be interrupted from inside: there Stop is the end after 200 ms.
"""
import sys

if sys.version_info < (3, 8):
    sys.exit("Python 3.8 or newer is needed; this is Python %d.%d." % sys.version_info[:2])

_modules_of_a_plain_start = set(sys.modules)
_dont_write_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # beside the tracer, that is

import socketscope_run  # noqa: E402

sys.dont_write_bytecode = _dont_write_bytecode

if __name__ == "__main__":
    socketscope_run.main(sys.argv[1:], _modules_of_a_plain_start)
