# SPDX-License-Identifier: MIT
"""Ends what the script has started, so that nothing is left behind."""
import os
import signal


def lead_a_group():
    """What the script starts is in its group, unless it takes trouble not to be; then it is still a descendant."""
    if hasattr(os, "setpgid") and not os.isatty(0):  # with a terminal, it would stop at its first input()
        try:
            os.setpgid(0, 0)
        except OSError:  # it leads a session already
            pass


def _has_children():
    if not hasattr(os, "waitid"):
        return True
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


def _processes():
    """(process, parent, group) of all processes (proc(5), /proc/pid/stat; ps(1) where there is no /proc)."""
    if not os.path.isdir("/proc/self"):
        with os.popen("ps -axo pid=,ppid=,pgid=") as lines:
            yield from (tuple(map(int, line.split())) for line in lines)
        return
    for name in os.listdir("/proc"):
        if name.isdigit():
            try:
                with open("/proc/%s/stat" % name, "rb") as file:
                    fields = file.read().rpartition(b")")[2].split()
            except OSError:
                continue
            yield int(name), int(fields[1]), int(fields[2])


def _descendants(me):
    processes = list(_processes())
    found = {me}
    grown = True
    while grown:
        grown = {process for process, parent, group in processes
                 if process not in found and (parent in found or group == me)}
        found |= grown
    return found - {me}


def end_children():
    """Kills all that descend from this process or are in the group it leads."""
    if os.name != "posix" or not _has_children():
        return
    me = os.getpid()
    for _ in range(3):  # one may have been starting another
        left = _descendants(me)
        for process in left:
            try:
                os.kill(process, signal.SIGKILL)
            except OSError:
                pass
        if not left:
            return


def end_all():
    """Ends the children and this process, now."""
    end_children()
    if os.name == "nt":  # no groups, no signals
        os.system("taskkill /F /T /PID %d >NUL 2>&1" % os.getpid())
    os._exit(1)
