"""Memory the program and one child both see: a page picture need not go through the pipe.

The program makes it and only ever reads it. The child knows it by the number of a descriptor it
was born with, so it needs no right to open anything. Where the system has no such memory, pictures
go through the pipe.
"""

import mmap
import os
import sys

CAPACITY = 76 * 1024 * 1024
"""Bytes: the largest page picture. Only what was ever written takes up room."""


class SharedMemory:
    """Seen from the program."""

    def __init__(self, descriptor: int) -> None:
        """`descriptor` is a file in memory of CAPACITY bytes."""
        self.descriptor = descriptor
        self._bytes = mmap.mmap(descriptor, CAPACITY, prot=mmap.PROT_READ)

    def copy(self, size: int) -> bytes:
        """The first `size` bytes as they are now.

        Raises:
            ValueError: it does not hold so many.
        """
        if not 0 <= size <= CAPACITY:
            raise ValueError(f"{size} bytes are not in the shared memory")
        return self._bytes[:size]

    def close(self) -> None:
        """Give it back."""
        self._bytes.close()
        os.close(self.descriptor)


def shared_memory() -> SharedMemory | None:
    """New memory to share with a child; None where the system has none to give."""
    if sys.platform != "linux":
        return None
    try:
        descriptor = os.memfd_create("casefile page")
    except OSError:
        return None
    try:
        os.ftruncate(descriptor, CAPACITY)
        return SharedMemory(descriptor)
    except OSError:
        os.close(descriptor)
        return None


def inherited_memory(descriptor: int | None) -> mmap.mmap | None:
    """The same memory seen from the child, to write to; None without a descriptor."""
    if descriptor is None or sys.platform != "linux":
        return None
    try:
        return mmap.mmap(descriptor, CAPACITY)
    except OSError:
        return None
