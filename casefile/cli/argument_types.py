"""What the words of a command line are read as."""

import argparse
from pathlib import Path


def path(words: str) -> Path:
    """A path; an empty one (an unset variable of a script) would mean the whole current folder."""
    if not words:
        raise argparse.ArgumentTypeError("an empty name is no file")
    return Path(words)
