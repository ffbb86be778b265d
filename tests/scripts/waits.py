"""Waits that are no socket calls."""
import concurrent.futures
import queue
import threading
import time

lock = threading.Lock()
rlock = threading.RLock()
event = threading.Event()
jobs = queue.Queue()


def work():
    with lock, rlock:
        event.set()
        time.sleep(0.05)
    jobs.put('done')
    with lock:
        pass


t = threading.Thread(target=work)
t.start()
event.wait()
with lock:
    print('mine')
print(jobs.get())
t.join()
with concurrent.futures.ThreadPoolExecutor(1) as pool:
    print(pool.submit(pow, 2, 10).result())
condition = threading.Condition(lock)
with condition:
    print(condition.wait(0.01))
