import atexit
import sys

atexit.register(print, 'last words')
if len(sys.argv) > 1:
    sys.exit(int(sys.argv[1]) if sys.argv[1].isdigit() else ' '.join(sys.argv[1:]))
sys.exit()
