"""Starts Casefile from a checkout: the same as the command `casefile`."""

import sys

from casefile.__main__ import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
