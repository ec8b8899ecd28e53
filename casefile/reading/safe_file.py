"""A file's bytes, taken so that neither a pipe, a link nor a half-written file can do harm."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from casefile.model.errors import Unreadable

LIMIT = 200 * 1024 * 1024
_CHUNK = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class SafeBytes:
    """What a file held at one moment."""

    content: bytes
    size: int
    mtime_ns: int


def read_file(path: Path, *, limit: int = LIMIT) -> SafeBytes:
    """The bytes of a regular file; the file itself is only read.

    `limit` is in bytes. Links are not followed and pipes never block; the size and time are looked
    at again after reading.

    Raises:
        Unreadable: "too large", "waiting" (it changed while it was read), "not supported" (a
            folder, link, pipe or device).
        OSError: the file is gone or may not be read.
    """
    if path.is_symlink():  # O_NOFOLLOW does not exist on Windows
        raise _not_a_file(path)
    flags = os.O_RDONLY
    for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, name, 0)
    descriptor = os.open(path, flags)
    try:
        before = os.fstat(descriptor)
        if not stat.S_ISREG(before.st_mode):
            raise _not_a_file(path)
        if before.st_size > limit:
            raise _too_large(limit)
        content = _read_all(descriptor, limit)
        after = os.fstat(descriptor)
    finally:
        os.close(descriptor)
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    if not same or len(content) != after.st_size:
        raise Unreadable("waiting", "The file is still being written.")
    return SafeBytes(content, after.st_size, after.st_mtime_ns)


def _read_all(descriptor: int, limit: int) -> bytes:
    parts: list[bytes] = []
    total = 0
    while chunk := os.read(descriptor, _CHUNK):
        total += len(chunk)
        if total > limit:
            raise _too_large(limit)
        parts.append(chunk)
    return b"".join(parts)


def _too_large(limit: int) -> Unreadable:
    return Unreadable("too large", f"The file is larger than {limit // (1024 * 1024)} MB.")


def _not_a_file(path: Path) -> Unreadable:
    return Unreadable("not supported", f"{path.name} is not a file but a link, folder or device.")
