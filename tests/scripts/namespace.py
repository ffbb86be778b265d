import os
import sys
import threading

print(sorted(name for name in dir() if name not in ('os', 'sys', 'threading')))
print(__name__, __file__, __doc__, __package__, __spec__, __builtins__)
print(type(__loader__).__name__, sys.modules['__main__'].__dict__ is globals())
print(sys.argv, sys.path, sys.flags.optimize)
print(threading.active_count(), threading.enumerate(), threading.current_thread())
print(sorted(name for name in os.environ if 'SOCKETSCOPE' in name))
print(sys.gettrace.__name__, sys._getframe().f_code.co_filename == __file__)
