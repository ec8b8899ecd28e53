"""What lies in a folder, without following a link, opening a file or stopping at an odd name."""

import os
from collections.abc import Iterator
from stat import S_ISDIR, S_ISREG

IGNORED_ENDINGS = (".part", ".crdownload", ".tmp", ".download", ".partial", "~")
IGNORED_BEGINNINGS = ("~$", ".~lock", ".")
DEEPEST = 32
"""Folders inside folders are looked through down to here; nobody files deeper by hand."""


def is_ignored(name: str) -> bool:
    """Whether a file is hidden, or another program's unfinished, lock or backup file."""
    return name.startswith(IGNORED_BEGINNINGS) or name.lower().endswith(IGNORED_ENDINGS)


def files_of(folder: str, *, inner: bool, depth: int = 0) -> Iterator[tuple[str, os.stat_result]]:
    """The ordinary files of a folder with their size and time, by full path.

    Links, pipes, sockets and devices are passed over, so no loop and no way out of the folder
    exists. `inner` looks into the folders inside too. A folder that vanishes or may not be read
    gives what could be seen of it.
    """
    deeper: list[str] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if is_ignored(entry.name):
                    continue
                try:
                    found = entry.stat(follow_symlinks=False)
                except OSError:
                    continue
                if S_ISREG(found.st_mode):
                    yield entry.path, found
                elif inner and depth < DEEPEST and S_ISDIR(found.st_mode):
                    deeper.append(entry.path)
    except OSError:
        return
    for path in sorted(deeper):
        yield from files_of(path, inner=True, depth=depth + 1)
