"""The lock on a case folder: one program writes, the others read and are told who holds it.

The system frees it when its holder ends, however it ends. But it knows nothing of a computer that
shares the folder by a sync program, or by a network drive without locks: who stands in the lock
file as the last holder, on another computer, holds it until a person says otherwise.
"""

import getpass
import json
import os
import platform
import sys
from pathlib import Path

NAME = "lock"
_LOCKED_BYTE = 1 << 20
"""Windows locks a byte for everybody, so it is one behind the text, which others may read."""


class CaseLock:
    """The lock file of a case folder. `holder` says who has it: "" for us, else "name@computer".

    `elsewhere` is true where that is another computer that never said it was done.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._handle: int | None = None
        self.holder = ""
        self.elsewhere = False

    @property
    def held(self) -> bool:
        """Whether we hold it."""
        return self._handle is not None

    def take(self, *, over: bool = False) -> bool:
        """Take the lock if it is free; `over` from another computer, too.

        Raises OSError where the folder cannot be written, or lies where no locks are known.
        """
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            free = _lock(handle)
            last = _read_holder(handle)
            self.elsewhere = free and not over and _is_elsewhere(last)
            if not free or self.elsewhere:
                self.holder = last or "another program"
                os.close(handle)
                return False
        except OSError:
            os.close(handle)
            raise
        self._handle, self.holder = handle, ""
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, json.dumps({"holder": _us(), "pid": os.getpid()}).encode())
        return True

    def release(self) -> None:
        """Let it go; the next program may write at once."""
        if self._handle is None:
            return
        os.ftruncate(self._handle, 0)
        os.close(self._handle)
        self._handle = None


def _us() -> str:
    try:
        name = getpass.getuser()
    except (OSError, KeyError):
        name = "somebody"
    return f"{name}@{platform.node()}"


def _read_holder(handle: int) -> str:
    """Who wrote the file last; "" for nobody that can be read."""
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        return str(json.loads(os.read(handle, 1_000))["holder"])
    except (ValueError, KeyError, TypeError, OSError):
        return ""


def _is_elsewhere(holder: str) -> bool:
    return bool(holder) and _computer(holder) != _computer(_us())


def _computer(holder: str) -> str:
    """The name of a computer, without the network it is in: that changes with the place."""
    return holder.rpartition("@")[2].partition(".")[0].casefold()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(handle, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
