"""The lock on a case folder: one program writes, the others read and are told who holds it.

The system frees it when its holder ends, however it ends.
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
    """The lock file of a case folder. `holder` says who has it: "" for us, else "name@computer"."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._handle: int | None = None
        self.holder = ""

    @property
    def held(self) -> bool:
        """Whether we hold it."""
        return self._handle is not None

    def take(self) -> bool:
        """Take the lock if it is free.

        Raises OSError where the folder cannot be written, or lies where no locks are known.
        """
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            if not _lock(handle):
                self.holder = _read_holder(handle)
                os.close(handle)
                return False
        except OSError:
            os.close(handle)
            raise
        self._handle = handle
        os.ftruncate(handle, 0)
        os.pwrite(handle, _us(), 0) if hasattr(os, "pwrite") else os.write(handle, _us())
        return True

    def release(self) -> None:
        """Let it go; the next program may write at once."""
        if self._handle is None:
            return
        os.ftruncate(self._handle, 0)
        os.close(self._handle)
        self._handle = None


def _us() -> bytes:
    try:
        name = getpass.getuser()
    except (OSError, KeyError):
        name = "somebody"
    return json.dumps({"holder": f"{name}@{platform.node()}", "pid": os.getpid()}).encode()


def _read_holder(handle: int) -> str:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        return str(json.loads(os.read(handle, 1_000))["holder"])
    except (ValueError, KeyError, TypeError, OSError):
        return "another program"


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
