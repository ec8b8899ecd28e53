"""Streams in the age format (age-encryption.org): of any length, never whole in memory."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Protocol

import pyrage
from pyrage import x25519

from casefile.model.errors import DamagedCase


class Readable(Protocol):
    """Something to read bytes from."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; none at the end."""
        ...


_TORN = (OSError, ValueError, pyrage.DecryptError, pyrage.IdentityError)
"""What the library raises on a stream that is not whole, and the system on one that is gone."""


def new_identity() -> str:
    """A fresh identity, as the age program takes it."""
    return str(x25519.Identity.generate())


def encrypt(blocks: Iterator[bytes], target: IO[bytes], identity: str) -> None:
    """Write blocks as an age stream for one identity.

    Raises whatever `blocks` or `target` raise.
    """
    source, sink = _Source(blocks), _Sink(target.write)
    try:
        pyrage.encrypt_io(source, sink, [x25519.Identity.from_str(identity).to_public()])
    except BaseException:
        # The library tells only its own: what really happened is kept by the two ends.
        for told in (source.error, sink.error):
            if told is not None:
                raise told from None
        raise


@contextmanager
def decrypted(source: Readable, identity: str) -> Iterator[IO[bytes]]:
    """What an age stream holds, to be read block by block.

    The library pushes what it decrypts, so that a thread of its own turns it round.

    Raises whatever `source` raises.

    Raises:
        DamagedCase: at the end of the block, when the stream was cut, changed or is another's.
    """
    reading, writing = os.pipe()
    told: list[BaseException] = []
    thread = threading.Thread(
        target=_push, args=(source, identity, writing, told), name="casefile-decrypt", daemon=True
    )
    thread.start()
    try:
        with os.fdopen(reading, "rb", 1 << 16) as stream:
            yield stream
    finally:
        thread.join()
        if told and not isinstance(told[0], _TORN):
            raise told[0]
    if told:
        raise torn(repr(told[0])) from told[0]


def torn(details: str) -> DamagedCase:
    """What a person is told of a package that does not hold together."""
    return DamagedCase(
        "This package is torn, or was changed.",
        "Nothing of it was kept; the package itself was not touched.",
        "Copy it again from where it was made, or use another copy.",
        details,
    )


def _push(source: Readable, identity: str, writing: int, told: list[BaseException]) -> None:
    with os.fdopen(writing, "wb", 0) as stream:
        sink, watched = _Sink(stream.write), _Watched(source.read)
        try:
            pyrage.decrypt_io(watched, sink, [x25519.Identity.from_str(identity)])
        except _TORN as error:
            # Whoever read enough has closed the other end: that is no error.
            if watched.error is not None or not isinstance(sink.error, BrokenPipeError):
                told.append(watched.error or error)


class _Watched:
    """Something to read from that remembers why it could not be."""

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self.error: BaseException | None = None

    def read(self, size: int) -> bytes:
        """At most `size` bytes."""
        try:
            return self._read(size)
        except BaseException as error:
            self.error = error
            raise OSError(repr(error)) from error


class _Source:
    """Blocks as something to read from."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks, self._rest = blocks, memoryview(b"")
        self.error: BaseException | None = None

    def read(self, size: int) -> bytes:
        """At most `size` bytes; none at the end."""
        try:
            while not self._rest:
                self._rest = memoryview(next(self._blocks))
        except StopIteration:
            return b""
        except BaseException as error:
            self.error = error
            raise
        block, self._rest = self._rest[:size], self._rest[size:]
        return bytes(block)


class _Sink:
    """Something to write to that remembers why it could not."""

    def __init__(self, write: Callable[[bytes], int | None]) -> None:
        self._write = write
        self.error: BaseException | None = None

    def write(self, block: bytes) -> int:
        """Writes all of it."""
        try:
            rest = memoryview(block)
            while rest:
                rest = rest[self._write(bytes(rest)) or len(rest) :]
        except BaseException as error:
            self.error = error
            raise
        return len(block)

    def flush(self) -> None:
        """Nothing waits here."""
