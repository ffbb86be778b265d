# Starts processes of every kind, and waits.
import os
import subprocess
import sys
import time

forever = [sys.executable, '-c', 'import time; time.sleep(1000)']
started = [subprocess.Popen(forever).pid, subprocess.Popen(forever, start_new_session=True).pid]
child = os.fork()
if child == 0:
    time.sleep(1000)
    os._exit(0)
print(*started, child)
time.sleep(1000)
